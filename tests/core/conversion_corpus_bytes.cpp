// Files whose bytes, quotes, heads or sizes are odd.
#include "tests/core/conversion_corpus.h"

namespace tests {

namespace {

const std::string head = "id,conv_time,campaign,publisher,type\n";

std::string row(const std::string& id, const std::string& type = "Sale")
{
    return id + ",2026-11-01T09:00:00Z,Offer,nick," + type + '\n';
}

const std::string good = head + row("A") + row("B");

/// The text in 16-bit units, low byte first or last.
std::string utf16(const std::string& text, bool isLittleEndian, bool hasMark)
{
    std::string bytes;
    const auto put = [&](unsigned unit) {
        const char low = char(unit & 0xff);
        const char high = char(unit >> 8);
        bytes += isLittleEndian ? low : high;
        bytes += isLittleEndian ? high : low;
    };
    if (hasMark)
        put(0xFEFF);
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        unsigned code = length == 1 ? lead : lead & (0xFFu >> (length + 1));
        for (std::size_t k = 1; k < length; ++k)
            code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        if (code >= 0x10000) {
            put(0xD800 + ((code - 0x10000) >> 10));
            put(0xDC00 + ((code - 0x10000) & 0x3FF));
        } else {
            put(code);
        }
        i += length;
    }
    return bytes;
}

CorpusFile refused(std::string name, std::string bytes, std::string says)
{
    return { std::move(name), std::move(bytes), true, 0, 0, std::move(says) };
}

CorpusFile
taken(std::string name, std::string bytes, int added, int rejected = 0, std::string says = {})
{
    return { std::move(name), std::move(bytes), false, added, rejected, std::move(says) };
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
    return text;
}

/// Bytes that are not UTF-8, each in a cell of one row.
struct BadBytes {
    const char* name;
    std::string bytes;
};

const BadBytes badBytes[] = {
    { "a continuation byte alone", "\x80" },
    { "two continuation bytes", "\x80\xBF" },
    { "a two-byte character cut off", "\xC3" },
    { "a three-byte character cut off", "\xE2\x82" },
    { "a four-byte character cut off", "\xF0\x9F\x98" },
    { "an overlong slash of two", "\xC0\xAF" },
    { "an overlong slash of three", "\xE0\x80\xAF" },
    { "an overlong slash of four", "\xF0\x80\x80\xAF" },
    { "an overlong NUL", "\xC0\x80" },
    { "a high surrogate", "\xED\xA0\x80" },
    { "a low surrogate", "\xED\xBF\xBF" },
    { "beyond U+10FFFF", "\xF4\x90\x80\x80" },
    { "a five-byte form", "\xF8\x88\x80\x80\x80" },
    { "0xFE", "\xFE" },
    { "0xFF", "\xFF" },
    { "windows-1252 umlaut", "M\xFCller" },
    { "windows-1252 euro", "\x80uro" },
    { "windows-1251 word", "\xCB\xE8\xE4" },
    { "shift-jis word", "\x93\xFA\x96\x7B" },
    { "half of an emoji", "\xED\xA0\xBD" },
};

/// Characters that are fine, if odd: kept as they are.
const BadBytes oddCharacters[] = {
    { "umlaut", "M\xC3\xBCller" },
    { "decomposed umlaut", "Mu\xCC\x88ller" },
    { "emoji", "\xF0\x9F\x98\x80" },
    { "family of emojis", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7" },
    { "chinese", "\xE5\xAE\xA2\xE6\x88\xB7" },
    { "arabic", "\xD8\xB9\xD9\x85\xD9\x8A\xD9\x84" },
    { "right-to-left override",
      "a\xE2\x80\xAE"
      "b" },
    { "zero-width space",
      "a\xE2\x80\x8B"
      "b" },
    { "byte order mark inside",
      "a\xEF\xBB\xBF"
      "b" },
    { "private use", "\xEE\x80\x80" },
    { "noncharacter", "\xEF\xBF\xBF" },
    { "replacement character", "\xEF\xBF\xBD" },
    { "last code point", "\xF4\x8F\xBF\xBF" },
    { "line separator",
      "a\xE2\x80\xA8"
      "b" },
    { "next line",
      "a\xC2\x85"
      "b" },
    { "escape sequence", "\x1B[31mred" },
    { "bell",
      "a\x07"
      "b" },
    { "delete",
      "a\x7F"
      "b" },
    { "backslash", "a\\n" },
    { "10,000 characters", std::string(10'000, 'x') },
};

void addCharacters(std::vector<CorpusFile>& files)
{
    for (const BadBytes& bad : badBytes) {
        files.push_back(taken(std::string("not UTF-8 in a cell: ") + bad.name,
                              head + row("A") + row("B", "a" + bad.bytes + "b"),
                              1,
                              1,
                              "UTF-8"));
        files.push_back(taken(std::string("not UTF-8 in quotes: ") + bad.name,
                              head + row("A") + row("B", '"' + bad.bytes + '"'),
                              1,
                              1,
                              "UTF-8"));
    }
    for (const char* place : { "at the file's end", "in the header" }) {
        const bool isInHeader = place[0] == 'i';
        for (const std::size_t which : { 2U, 14U, 15U }) {
            const std::string name =
                std::string("not UTF-8 ") + place + ": " + badBytes[which].name;
            if (isInHeader)
                files.push_back(
                    refused(name, replaced(good, "type", "ty" + badBytes[which].bytes), "UTF-8"));
            else
                files.push_back(taken(name,
                                      head + row("A") + "B,2026-11-01T09:00:00Z,Offer,nick,"
                                          + badBytes[which].bytes,
                                      1,
                                      1,
                                      "UTF-8"));
        }
    }
    for (const BadBytes& odd : oddCharacters)
        files.push_back(taken(std::string("odd characters: ") + odd.name,
                              head + row("A") + row("B", odd.bytes),
                              2,
                              0,
                              "type=" + odd.bytes));
}

void addUtf16(std::vector<CorpusFile>& files)
{
    const std::string text = head + row("A") + row("B", "\xE5\xAE\xA2\xF0\x9F\x98\x80");
    for (const bool isLittle : { true, false }) {
        const std::string name = isLittle ? "UTF-16LE" : "UTF-16BE";
        files.push_back(taken(name + " with a mark",
                              utf16(text, isLittle, true),
                              2,
                              0,
                              "type=\xE5\xAE\xA2\xF0\x9F\x98\x80"));
        files.push_back(
            taken(name + " with CRLF", utf16(replaced(text, "\n", "\r\n"), isLittle, true), 2));
        files.push_back(refused(name + " without a mark", utf16(text, isLittle, false), "header"));
        std::string odd = utf16(good, isLittle, true);
        odd.pop_back();
        files.push_back(taken(name + " cut within a character", odd, 1, 1));
        std::string lone = utf16(head + row("A") + row("B", "?"), isLittle, true);
        const std::string mark = isLittle ? std::string("?\0", 2) : std::string("\0?", 2);
        files.push_back(taken(
            name + " with a surrogate alone",
            replaced(
                lone, mark, isLittle ? std::string("\x00\xD8", 2) : std::string("\xD8\x00", 2)),
            1,
            1,
            "UTF"));
        files.push_back(refused(name + " mark alone", utf16("", isLittle, true), "empty"));
    }
    files.push_back(
        refused("UTF-32LE with a mark", std::string("\xFF\xFE\0\0i\0\0\0d\0\0\0", 12), ""));
}

void addNul(std::vector<CorpusFile>& files)
{
    const std::string nul(1, '\0');
    files.push_back(taken("NUL in a cell", head + row("A") + row("B", "a" + nul + "b"), 1, 1));
    files.push_back(taken("NUL in quotes", head + row("A") + row("B", '"' + nul + '"'), 1, 1));
    files.push_back(refused("NUL in the header", replaced(good, "type", "ty" + nul), ""));
    files.push_back(refused("only NULs", std::string(5'000, '\0'), ""));
    files.push_back(taken("NULs behind the last row", good + std::string(512, '\0'), 2, 1));
}

} // namespace

std::vector<CorpusFile> encodingCorpus()
{
    std::vector<CorpusFile> files;
    files.push_back(taken("UTF-8", good, 2));
    files.push_back(taken("UTF-8 with a mark", "\xEF\xBB\xBF" + good, 2));
    files.push_back(taken("UTF-8 with two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + good, 2));
    files.push_back(refused("half a mark", "\xEF\xBB" + good, ""));
    files.push_back(refused("a mark alone", "\xEF\xBB\xBF", "empty"));
    addCharacters(files);
    addUtf16(files);
    addNul(files);
    files.push_back(refused("gzip", std::string("\x1F\x8B\x08\0\0\0\0\0", 8) + good, "gzip"));
    files.push_back(
        refused("zip", std::string("PK\x03\x04\x14\0", 6) + "conversions.csv" + good, ""));
    files.push_back(
        refused("XLSX", std::string("PK\x03\x04\x14\0", 6) + "xl/workbook.xml", "XLSX"));
    files.push_back(
        refused("old Excel", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + good, ""));
    files.push_back(refused("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", ""));
    files.push_back(refused("PNG", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), ""));
    files.push_back(refused("HTML", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", ""));
    files.push_back(refused("XML", "<?xml version=\"1.0\"?>\n<conversions/>\n", ""));
    files.push_back(refused("SQLite", std::string("SQLite format 3\0\x10\0\x01\x01", 20), ""));
    return files;
}

std::vector<CorpusFile> structureCorpus()
{
    const std::string crlf = replaced(good, "\n", "\r\n");
    std::vector<CorpusFile> files = {
        refused("no bytes", "", "empty"),
        refused("one line end", "\n", "empty"),
        refused("blank lines", "\n\r\n\n", "empty"),
        refused("blanks", "   \n  \n", ""),
        taken("header alone", head, 0),
        taken("header alone without an end", head.substr(0, head.size() - 1), 0),
        taken("no end behind the last row", good.substr(0, good.size() - 1), 2),
        taken("CRLF", crlf, 2),
        taken("CRLF and LF mixed", head + row("A") + replaced(row("B"), "\n", "\r\n"), 2),
        refused("CR alone", replaced(good, "\n", "\r"), "carriage return"),
        taken("blank lines between", head + '\n' + row("A") + "\r\n\n" + row("B") + '\n', 2),
        taken("a line of blanks", head + row("A") + "   \n" + row("B"), 2, 1),
        taken("semicolons", replaced(good, ",", ";"), 2),
        taken("tabs", replaced(good, ",", "\t"), 2),
        refused("pipes", replaced(good, ",", "|"), ""),
        refused("blanks between", replaced(good, ",", " "), ""),
        taken("commas in a file of semicolons", replaced(head, ",", ";") + row("A"), 0, 1),
        taken(
            "semicolons in a file of commas", head + row("A") + replaced(row("B"), ",", ";"), 1, 1),
        refused("sep= line", "sep=;\n" + replaced(good, ",", ";"), ""),
        taken("all in quotes",
              "\"id\",\"conv_time\",\"campaign\",\"publisher\"\n\"A\",\"2026-11-01T09:00:00Z\","
              "\"Offer\",\"nick\"\n",
              1),
        taken("blanks around names",
              " id , conv_time , campaign , publisher \nA,2026-11-01T09:00:00Z,Offer,nick\n",
              1),
        taken("another order",
              "publisher,campaign,conv_time,id\nnick,Offer,2026-11-01T09:00:00Z,A\n",
              1),
        taken(
            "capitals", "ID,CONV_TIME,Campaign,PUBLISHER\nA,2026-11-01T09:00:00Z,Offer,nick\n", 1),
        taken("dashes and blanks in names",
              "id,Conv-Time,campaign,pub lisher\nA,2026-11-01T09:00:00Z,Offer,nick\n",
              1),
        taken("a column nobody knows",
              "id,conv_time,campaign,publisher,weather\nA,2026-11-01T09:00:00Z,Offer,nick,rain\n",
              1),
        taken("a column without a name",
              "id,conv_time,campaign,publisher,\nA,2026-11-01T09:00:00Z,Offer,nick,x\n",
              1),
        taken("two columns without a name",
              "id,conv_time,campaign,publisher,,\nA,2026-11-01T09:00:00Z,Offer,nick,x,y\n",
              1),
        refused("two columns that nobody knows of one name",
                "id,conv_time,campaign,publisher,x,x\nA,2026-11-01T09:00:00Z,Offer,nick,1,2\n",
                "twice"),
        refused("a column twice", "id,conv_time,campaign,publisher,id\n", "twice"),
        refused("a column twice in other letters",
                "id,conv_time,campaign,publisher,ConvTime\n",
                "twice"),
        refused(
            "revenue and payout", "id,conv_time,campaign,publisher,revenue,payout\n", "revenue"),
        refused("no time", "id,campaign,publisher\nA,Offer,nick\n", "conv_time"),
        refused("no campaign", "id,conv_time,publisher\nA,2026-11-01T09:00:00Z,nick\n", "campaign"),
        refused(
            "no publisher", "id,conv_time,campaign\nA,2026-11-01T09:00:00Z,Offer\n", "publisher"),
        refused("no header", row("A") + row("B"), "header"),
        refused("a header of numbers", "1,2,3,4\n" + row("A"), ""),
        taken("the header again in the middle", head + row("A") + head + row("B"), 2, 1),
        taken("a row too short",
              head + row("A") + "B,2026-11-01T09:00:00Z,Offer,nick\n",
              1,
              1,
              "row: 4"),
        taken("a row too long", head + row("A") + row("B", "Sale,more"), 1, 1, "row: 6"),
        taken("a row of one cell", head + row("A") + "B\n", 1, 1, "row: 1"),
        taken("a row of commas", head + row("A") + ",,,,\n", 1, 1),
        taken("a comment line", head + "# exported on Monday\n" + row("A"), 1, 1),
        taken("a total at the end", head + row("A") + "Total,,,,1\n", 1, 1),
        taken("quoted comma", head + row("A", "\"a,b\""), 1, 0, "type=a,b"),
        taken("quoted line end", head + row("A", "\"a\nb\""), 1, 0, "type=a\nb"),
        taken("quoted CRLF", head + row("A", "\"a\r\nb\""), 1, 0, "type=a\r\nb"),
        taken("doubled quote", head + row("A", "\"a\"\"b\""), 1, 0, "type=a\"b"),
        taken("empty quotes", head + row("A", "\"\""), 1, 0, "type=Conversion"),
        taken("quotes of quotes", head + row("A", "\"\"\"\""), 1, 0, "type=\""),
        taken("a quote within", head + row("A") + row("B", "a\"b"), 1, 1, "quote"),
        taken("a quote at the end", head + row("A") + row("B", "ab\""), 1, 1, "quote"),
        taken("text behind a quote", head + row("A") + row("B", "\"a\"b"), 1, 1, "quote"),
        taken("single quotes", head + row("A", "'a'"), 1, 0, "type='a'"),
        refused("a quote that does not end", head + row("A") + row("B", "\"a"), "line 3"),
        refused("a quote that does not end at the file's end", head + row("A") + "B,\"", "line 3"),
        refused("a quote that does not end in the header",
                "id,\"conv_time,campaign,publisher\n" + row("A"),
                ""),
        taken("typographic quotes",
              head
                  + row("A",
                        "\xE2\x80\x9C"
                        "a"
                        "\xE2\x80\x9D"),
              1),
        taken("the same row twice", head + row("A") + row("A"), 1),
        taken("the same id with another type", head + row("A") + row("A", "Lead"), 1),
        taken("rows without ids", replaced(replaced(good, "A,", ","), "B,", ","), 2),
        taken("64 KiB in a cell", head + row("A", std::string(65'536, 'x')), 1),
        taken("more than 1 MiB in a row",
              head + row("A") + row("B", std::string(1'100'000, 'x')),
              1,
              1,
              "1 MiB"),
        taken("more than 1 MiB in quotes",
              head + row("A") + row("B", '"' + std::string(1'100'000, ',') + '"'),
              1,
              1,
              "1 MiB"),
        refused("more than 1 MiB of header", std::string(1'100'000, 'x') + ",conv_time\n", ""),
        refused("600 columns", std::string(600, ',') + '\n', "512"),
        refused("10,000 columns", std::string(10'000, ',') + '\n', "512"),
        taken("512 columns",
              "id,conv_time,campaign,publisher" + std::string(508, ',')
                  + "\nA,2026-11-01T09:00:00Z,Offer,nick" + std::string(508, ',') + '\n',
              1),
        refused("every row bad",
                head + replaced(row("A") + row("B"), "2026", "never"),
                "None of the file's 2 rows"),
        refused("the only row bad", head + replaced(row("A"), "2026", "never"), "only row"),
    };
    return files;
}

std::vector<CorpusFile> conversionCorpus()
{
    std::vector<CorpusFile> files = cellCorpus();
    for (auto* part : { encodingCorpus, structureCorpus })
        for (CorpusFile& file : part())
            files.push_back(std::move(file));
    return files;
}

} // namespace tests
