// The CSV reader: bounded records, each byte read once, and what the writer writes is read back
// exactly.
#include "core/csv/csv_reader.h"
#include "tests/fuzz/fuzz.h"

std::vector<std::string> fuzzSeeds()
{
    return {
        "id,conv_time,campaign,publisher\nA,2026-11-01T09:00:00Z,Offer,nick\n",
        "a;b;c\r\n1;\"two;2\";3\r\n\r\n\"x\"\"y\";\"line\nend\";\r\n",
        "a\tb\n\"unclosed\tx\ny\tz\n",
        "\xEF\xBB\xBF"
        "id,type\n1,\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\n2,\xFF\xFE\n",
        std::string("\xFF\xFE"
                    "a\0,\0b\0\n\0"
                    "1\0,\0"
                    "2\0\n\0",
                    18),
        std::string("\xFE\xFF"
                    "\0a\0,\0b\0\n\xD8\x3D\xDE\x00",
                    14),
        "a,b\n1,2,3\n\n,,\n\"\"\"\",\"\"\nx\"y,\"z\"w\n",
        std::string("a,b\n\0,\0\n", 8),
    };
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t longestRecord = std::size_t(1) << 20;
    constexpr std::size_t mostColumns = 512;
    core::StringSource source(std::string(textOf(data, size)), "fuzz.csv");
    core::CsvReader reader(source);
    core::CsvRow row;
    std::int64_t line = 0;
    while (true) {
        const auto more = reader.next(row);
        if (!more) {
            promise(!more.error().what.empty(), "an error says what happened");
            break;
        }
        if (!*more)
            break;
        promise(row.line > line, "lines go up");
        line = row.line;
        promise(row.fields.size() <= mostColumns, "at most 512 columns");
        for (const auto& field : row.fields)
            promise(field.size() <= longestRecord, "a field is no longer than a record may be");
    }
    promise(reader.bytesRead() <= std::int64_t(size), "no byte is read twice");
    return 0;
}
