#include "tests/oracle/row.h"

#include "tests/oracle/words.h"

namespace tests::oracle {

namespace {

/// Click id, event id or else order, type and time; what has an id goes by that alone (D20).
/// (Rows of these tests have an id or a click id.)
std::string identityOf(const Row& row, const Conversion& conversion)
{
    if (!cell(row, "id").empty())
        return "id " + conversion.name;
    std::string key = "key";
    for (const std::string& part :
         { conversion.clickId,
           std::string(conversion.eventId.empty() ? "order" : "event"),
           conversion.eventId.empty() ? conversion.order : conversion.eventId,
           conversion.type,
           std::to_string(conversion.time) })
        key += '\n' + part;
    return key;
}

std::vector<std::string> subsOf(const Row& row, const std::string& prefix)
{
    std::vector<std::string> subs;
    for (int number = 1; number <= 20; ++number)
        subs.push_back(cell(row, prefix + std::to_string(number)));
    return subs;
}

} // namespace

std::string cell(const Row& row, const std::string& column)
{
    const auto found = row.find(column);
    return found == row.end() ? std::string() : trim(found->second);
}

std::optional<Conversion>
readRow(const Row& row, const House& house, Directory& publishers, bool createMissing)
{
    const auto time = parseTime(cell(row, "conv_time"), house.zone);
    const auto status = statusOf(cell(row, "status"));
    const std::string country = cell(row, "country");
    const std::string revenue = cell(row, "revenue");
    if (!time || !status || (!country.empty() && !countryCode(country))
        || (!revenue.empty() && !isAmount(revenue)))
        return std::nullopt;
    const std::string named = cell(row, row.count("publisher") != 0 ? "publisher" : "sub1");
    auto publisher = publishers.find(named);
    if (!publisher && createMissing && !named.empty() && !publishers.isAmbiguous(named))
        publisher = publishers.add({ named, {}, {} });
    if (!publisher)
        return std::nullopt;

    Conversion conversion;
    conversion.name = cell(row, cell(row, "id").empty() ? "clickid" : "id");
    conversion.time = *time;
    conversion.campaign = cell(row, "campaign");
    conversion.publisher = *publisher;
    conversion.type = cell(row, "type").empty() ? house.defaultType : cell(row, "type");
    conversion.status = *status;
    conversion.country = country.empty() ? "" : *countryCode(country);
    conversion.os = osFamily(cell(row, "os"));
    conversion.revenue = Decimal::parse(revenue);
    conversion.currency = cell(row, "currency").empty() ? house.currency : cell(row, "currency");
    conversion.clickId = cell(row, "clickid");
    conversion.eventId = cell(row, "event_id");
    conversion.order = cell(row, "order");
    conversion.refundOf = cell(row, "refund_of");
    conversion.clickSubs = subsOf(row, "sub");
    conversion.convSubs = subsOf(row, "p_sub");
    conversion.identity = identityOf(row, conversion);
    return conversion;
}

} // namespace tests::oracle
