// Amounts, percentages and times as text: what is read is written again in one form, which reads
// the same.
#include "core/csv/file_form.h"
#include "tests/fuzz/fuzz.h"

std::vector<std::string> fuzzSeeds()
{
    return { "5",
             "-5.25",
             "0.000001",
             "1000000000",
             "1000000001",
             "1,234.56",
             "1.234,56",
             "1e9",
             "NaN",
             "-0",
             "9223372036854775807",
             "9223372036854775808",
             "2026-11-01T09:00:00Z",
             "2026-11-01 09:00:00.123456+05:30",
             "31.12.2026 23:59",
             "12/31/2026 11:59 PM",
             "1793523600",
             "9999-12-31T23:59:59Z",
             " 1 ",
             "100%" };
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    if (const auto money = core::parseMoney(text)) {
        const auto again = core::parseMoney(core::toText(*money));
        promise(again && *again == *money, "an amount reads back as it was written");
    }
    if (const auto percent = core::parsePercent(text)) {
        const auto again = core::parsePercent(core::toText(*percent));
        promise(again && *again == *percent, "a percentage reads back as it was written");
    }
    for (const core::DecimalMark mark : { core::DecimalMark::Point, core::DecimalMark::Comma })
        if (const auto money = core::parseAmount(text, mark))
            promise(core::parseMoney(core::toText(*money)).has_value(),
                    "an amount has a plain form");
    const core::Zone berlin("Berlin",
                            { { 0, 3600 }, { 1'774'746'000, 7200 }, { 1'792'890'000, 3600 } });
    if (const auto time = core::parseTimestamp(text, berlin)) {
        const auto again = core::parseTimestamp(core::toText(*time), berlin);
        promise(again && *again == *time, "a time reads back as it was written");
    }
    if (const auto date = core::parseDate(text)) {
        const auto again = core::parseDate(core::toText(*date));
        promise(again && *again == *date, "a day reads back as it was written");
    }
    return 0;
}
