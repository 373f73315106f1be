// What may stand in one cell, and what it is taken for.
#include "tests/core/conversion_corpus.h"

namespace tests {

namespace {

/// A cell and the value it must be read as; "!" with a part of the reason where its row is
/// rejected.
struct Cell {
    const char* text;
    const char* means;
};

// clang-format off
/// Revenue: an exact decimal with a point, up to 6 decimals, up to 10^9 (CLI.md, D21).
const Cell numbers[] = {
    { "5", "5" },
    { "5.25", "5.25" },
    { "0", "0" },
    { "-0", "0" },
    { "-5.25", "-5.25" },
    { "0.000001", "0.000001" },
    { "-0.000001", "-0.000001" },
    { "1.100000", "1.1" },
    { "007", "7" },
    { "1000000000", "1000000000" },
    { "-1000000000", "-1000000000" },
    { " 5 ", "5" },
    { "", "" },
    { "   ", "" },
    { "1000000000.000001", "!1000000" },
    { "1000000001", "!1000000" },
    { "-1000000001", "!1000000" },
    { "9223372036854775807", "!1000000" },
    { "9223372036854775808", "!" },
    { "18446744073709551617", "!" },
    { "99999999999999999999999999999999", "!" },
    { "0.0000001", "!6" },
    { "1.1234567890123456789", "!6" },
    { "1.2345670", "!" },
    { "\"1,234.56\"", "!1,234.56" },
    { "1.234.56", "!1.234.56" },
    { "\"1.234,56\"", "!1.234,56" },
    { "\"1234,56\"", "!1234,56" },
    { "1 234.56", "!1 234.56" },
    { "1\xC2\xA0" "234.56", "!234.56" },
    { "1\xE2\x80\xAF" "234.56", "!234.56" },
    { "1'234.56", "!1'234.56" },
    { "1\xE2\x80\x99" "234.56", "!234.56" },
    { "1_234", "!1_234" },
    { "1e9", "!1e9" },
    { "1E-3", "!1E-3" },
    { "0x10", "!0x10" },
    { "1/2", "!1/2" },
    { "50%", "!50%" },
    { "$5", "!$5" },
    { "5$", "!5$" },
    { "\xE2\x82\xAC" "5", "!5" },
    { "5 GBP", "!5 GBP" },
    { "(5)", "!(5)" },
    { "5-", "!5-" },
    { "--5", "!--5" },
    { "+-5", "!+-5" },
    { "- 5", "!- 5" },
    { "\xE2\x88\x92" "5", "!5" },
    { "NaN", "!NaN" },
    { "nan", "!nan" },
    { "inf", "!inf" },
    { "-Infinity", "!Infinity" },
    { "null", "!null" },
    { "NULL", "!NULL" },
    { "n/a", "!n/a" },
    { "-", "!-" },
    { ".", "!." },
    { "5.", "!5." },
    { ".5", "!.5" },
    { "\xEF\xBC\x95", "!\xEF\xBC\x95" },
    { "\xD9\xA5", "!\xD9\xA5" },
    { "\xE0\xA5\xAB", "!\xE0\xA5\xAB" },
    { "\xC2\xBD", "!\xC2\xBD" },
    { "five", "!five" },
    { "=5+5", "!=5+5" },
    { "5;", "!5;" },
    { "5\t", "5" },
    { "\xE2\x80\x8B" "5", "!5" },
    { "\xE2\x80\xAA" "5", "!5" },
    { "true", "!true" },
};

/// Times: ISO 8601 with a time of day; without an offset the zone's (D16). Berlin, in UTC.
const Cell times[] = {
    { "2026-11-01T09:00:00Z", "2026-11-01T09:00:00Z" },
    { "2026-11-01 09:00:00Z", "2026-11-01T09:00:00Z" },
    { "2026-11-01T09:00:00", "2026-11-01T08:00:00Z" },
    { "2026-11-01 09:00", "2026-11-01T08:00:00Z" },
    { "2026-07-01 09:00:00", "2026-07-01T07:00:00Z" },
    { "2026-11-01T09:00:00+01:00", "2026-11-01T08:00:00Z" },
    { "2026-11-01T09:00:00-11:30", "2026-11-01T20:30:00Z" },
    { "2026-11-01T09:00:00.5Z", "2026-11-01T09:00:00.5Z" },
    { "2026-11-01T09:00:00.123456Z", "2026-11-01T09:00:00.123456Z" },
    { "2024-02-29T12:00:00Z", "2024-02-29T12:00:00Z" },
    { "2000-02-29T12:00:00Z", "2000-02-29T12:00:00Z" },
    { "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z" },
    { "1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z" },
    { "9999-12-31T23:00:00Z", "9999-12-31T23:00:00Z" },
    { "2026-10-25T02:30:00", "2026-10-25T00:30:00Z" }, // an overlap: the earlier instant
    { "2026-03-29T02:00:00", "!2026-03-29" }, // a gap
    { "2026-03-29T02:30:00", "!2026-03-29" },
    { "2026-03-29T03:00:00", "2026-03-29T01:00:00Z" },
    { "2023-02-29T12:00:00Z", "!2023-02-29" },
    { "1900-02-29T12:00:00Z", "!1900-02-29" },
    { "2026-02-30T12:00:00Z", "!2026-02-30" },
    { "2026-04-31T12:00:00Z", "!2026-04-31" },
    { "2026-00-01T12:00:00Z", "!2026-00-01" },
    { "2026-13-01T12:00:00Z", "!2026-13-01" },
    { "2026-11-00T12:00:00Z", "!2026-11-00" },
    { "2026-11-32T12:00:00Z", "!2026-11-32" },
    { "0000-01-01T00:00:00Z", "!0000-01-01" },
    { "10000-01-01T00:00:00Z", "!10000-01-01" },
    { "-2026-01-01T00:00:00Z", "!-2026" },
    { "26-11-01T09:00:00Z", "!26-11-01" },
    { "2026-1-1T09:00:00Z", "!2026-1-1" },
    { "2026-11-01T24:00:00Z", "!24:00" },
    { "2026-11-01T25:00:00Z", "!25:00" },
    { "2026-11-01T09:60:00Z", "!09:60" },
    { "2026-11-01T09:00:61Z", "!09:00:61" },
    { "2026-11-01T09:00:00+25:00", "!+25:00" },
    { "2026-11-01T09:00:00 UTC", "!UTC" },
    { "2026-11-01T09:00:00 +0100 CET", "!CET" },
    { "2026-11-01", "!2026-11-01" },
    { "2026-11", "!2026-11" },
    { "09:00:00", "!09:00:00" },
    { "01/11/2026 09:00", "!01/11/2026" },
    { "11/01/2026 9:00 AM", "!11/01/2026" },
    { "01.11.2026 09:00", "!01.11.2026" },
    { "1 November 2026", "!November" },
    { "20261101T090000Z", "!20261101" },
    { "1793523600", "!1793523600" },
    { "1793523600000", "!1793523600000" },
    { "46327.375", "!46327.375" },
    { "2026-W45-7", "!W45" },
    { "2026-305", "!2026-305" },
    { "2026-11-01T09:00:00Z Z", "!Z" },
    { "2026-11-01T0\xEF\xBC\x99:00:00Z", "!2026-11-01" },
    { "2026\xE2\x80\x93" "11\xE2\x80\x93" "01 09:00", "!2026" },
    { "yesterday", "!yesterday" },
    { "now", "!now" },
    { "NULL", "!NULL" },
    { "", "!missing" },
    { "   ", "!missing" },
    { "0", "!0" },
};

/// Statuses (D7).
const Cell statuses[] = {
    { "approved", "approved" }, { "APPROVED", "approved" },   { " Approved ", "approved" },
    { "pending", "pending" },   { "Hold", "pending" },        { "on hold", "pending" },
    { "review", "pending" },    { "declined", "declined" },   { "rejected", "declined" },
    { "Invalid", "declined" },  { "canceled", "declined" },   { "refused", "declined" },
    { "fraud", "declined" },    { "other", "other" },         { "", "other" },
    { "maybe", "!maybe" },      { "1", "!1" },                { "true", "!true" },
    { "approved!", "!approved!" }, { "approve", "!approve" }, { "approved,", "!" },
    { "apрroved", "!" } /* a Cyrillic er */, { "null", "!null" },
};

/// Countries (D4): kept as typed.
const Cell countries[] = {
    { "US", "US" },   { "us", "us" },     { " Us ", "Us" },      { "UK", "UK" },   { "GB", "GB" },
    { "EL", "EL" },   { "XK", "XK" },     { "", "" },            { "ZZ", "!ZZ" },  { "XX", "!XX" },
    { "USA", "!USA" }, { "U", "!U" },     { "Germany", "!Germany" }, { "1", "!1" }, { "U S", "!U S" },
    { "\xEF\xBC\xB5\xEF\xBC\xB3", "!" }, { "EU", "!EU" },        { "--", "!--" },
};

/// Currencies (ISO 4217). Without a rate a row waits; it is not rejected.
const Cell currencies[] = {
    { "GBP", "GBP" }, { "gbp", "GBP" },     { "", "GBP" },      { "EUR", "EUR" },    { "JPY", "JPY" },
    { "XYZ", "!XYZ" }, { "POUND", "!POUND" }, { "\xC2\xA3", "!" }, { "826", "!826" }, { "GB", "!GB" },
    { "GBP ", "GBP" }, { "BTC", "!BTC" },
};

/// Types are exact and case-sensitive (D13); an empty one is the default type.
const Cell types[] = {
    { "Lead", "Lead" },   { "lead", "lead" },  { " Lead ", "Lead" }, { "", "Conversion" },
    { "=Lead", "=Lead" }, { "'Lead", "'Lead" }, { "-1", "-1" },      { "\xE2\x80\x8F" "Lead", "\xE2\x80\x8F" "Lead" },
    { "Lead\"", "!quote" }, { "\"a \"\"b\"\"\"", "a \"b\"" }, { "\"two\nlines\"", "two\nlines" },
    { "../../etc/passwd", "../../etc/passwd" }, { "'; DROP TABLE payout; --", "'; DROP TABLE payout; --" },
};

/// Who and what for: exact names, any case (D6).
const Cell publishers[] = {
    { "nick", "nick" }, { "NICK", "nick" }, { " nick ", "nick" }, { "nik", "!nik" },
    { "", "!missing" }, { "nick ; bob", "!nick" }, { "n\xC3\xAD" "ck", "!" }, { "nick\xE2\x80\x8B", "!" },
};

// clang-format on

struct Column {
    const char* name;
    std::size_t place;
    const Cell* begin;
    const Cell* end;
};

template <std::size_t count>
Column column(const char* name, std::size_t place, const Cell (&cells)[count])
{
    return { name, place, cells, cells + count };
}

std::string fileWith(std::size_t place, const std::string& cell)
{
    std::vector<std::string> row = {
        "X", "2026-11-01T09:00:00Z", "Offer", "nick", "Sale", "approved", "US", "1", "GBP"
    };
    row[place] = cell;
    std::string bytes = "id,conv_time,campaign,publisher,type,status,country,revenue,currency\n"
                        "G,2026-11-02T09:00:00Z,Offer,nick,Sale,approved,US,1,GBP\n";
    for (std::size_t i = 0; i < row.size(); ++i)
        bytes += (i == 0 ? "" : ",") + row[i];
    return bytes + '\n';
}

} // namespace

std::vector<CorpusFile> cellCorpus()
{
    const Column columns[] = {
        column("conv_time", 1, times),     column("publisher", 3, publishers),
        column("type", 4, types),          column("status", 5, statuses),
        column("country", 6, countries),   column("revenue", 7, numbers),
        column("currency", 8, currencies),
    };
    std::vector<CorpusFile> files;
    for (const Column& one : columns)
        for (const Cell* cell = one.begin; cell != one.end; ++cell) {
            CorpusFile file;
            file.name = std::string(one.name) + " [" + cell->text + ']';
            file.bytes = fileWith(one.place, cell->text);
            const bool isRejected = cell->means[0] == '!';
            file.added = isRejected ? 1 : 2;
            file.rejected = isRejected ? 1 : 0;
            file.says = isRejected ? cell->means + 1 : std::string(one.name) + '=' + cell->means;
            files.push_back(std::move(file));
        }
    return files;
}

} // namespace tests
