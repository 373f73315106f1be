// JSON: what is read is written in one form that reads back the same; the tracker's campaigns in it
// are rules or issues with their places.
#include "core/base/json.h"
#include "core/csv/json_rows.h"
#include "core/rules/tracker_json.h"
#include "tests/fuzz/fuzz.h"

std::vector<std::string> fuzzSeeds()
{
    return {
        R"({"id":"1","title":"Shop","cost_model":"cpa","cpa":10,"custom_geo_payouts":[{"country":"US","value":1e1}]})",
        R"({"items":[{"title":"A","cost_model":"rev_share","rev_share":5.5,"custom_type_payouts":[{"conversion_type":"Lead","value":15}]},{}]})",
        R"({"items":[{"id":"c1","conv_time":"2026-11-01T09:00:00Z","payout":"5.25","sub1":"nick"}],"total":1})",
        R"([null,true,false,-0,1.5e-7,"\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t"])",
        R"([[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]])",
        R"({"a":{"b":{"c":[1,2,{"d":"e"}]}}})",
        "{\"custom_pub_sub_payouts\":[{\"publisher\":\"nick\",\"sub\":\"sub1\",\"sub_value\":"
        "\"12\",\"value\":10}],\"title\":\"x\"}",
        "\xEF\xBB\xBF[]",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    if (const auto json = core::parseJson(text)) {
        const std::string written = core::toText(*json);
        const auto again = core::parseJson(written);
        promise(again && core::toText(*again) == written, "JSON reads back as it was written");
    } else {
        promise(!json.error().where.empty(), "a fault has its place");
    }
    if (const auto campaigns = core::readTrackerCampaigns(text))
        for (const core::TrackerIssue& issue : campaigns->issues)
            promise(!issue.error.what.empty(), "an issue says what it is");
    core::StringSource source(std::string(text), "fuzz.json");
    core::JsonRows rows(source, {}, { "id", "conv_time", "payout", "title" });
    core::CsvRow row;
    for (auto more = rows.next(row); more && *more; more = rows.next(row))
        promise(row.line >= 1, "a row has its line");
    return 0;
}
