#include "app/storage/conversion_conditions.h"

namespace app {

using namespace core;

namespace {

/// A text for LIKE that finds `part` anywhere, taken literally.
std::string containing(std::string_view part)
{
    std::string pattern = "%";
    for (const char c : part) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

} // namespace

void Conditions::add(std::string_view condition, const QVariantList& bound)
{
    text += text.empty() ? "WHERE " : "AND ";
    text += condition;
    text += ' ';
    values += bound;
}

std::string_view figureOf(ConversionOrder order)
{
    switch (order) {
    case ConversionOrder::Earning:
        return "iif(x.version IS NULL, c.earning, x.earning)";
    case ConversionOrder::Revenue:
        return "iif(x.version IS NULL, c.revenue, x.revenue)";
    case ConversionOrder::Time:
        break;
    }
    return {};
}

std::string orderOf(ConversionOrder order, bool descending)
{
    const std::string down = descending ? " DESC" : "";
    const std::string figure(figureOf(order));
    return "ORDER BY " + (figure.empty() ? "" : figure + down + ", ")
        + orderOfEqual(order, descending);
}

std::string orderOfEqual(ConversionOrder order, bool descending)
{
    const std::string down = descending ? " DESC" : "";
    const std::string id = figureOf(order).empty() ? unpackedIdSql("c.id") + down + ", " : "";
    return "c.time" + down + ", " + id + "c.key" + down + ' ';
}

Result<Conditions> conditionsOf(const ConversionFilter& filter, Terms& terms)
{
    Conditions conditions;
    if (filter.publisher)
        conditions.add("c.publisher = ?", { sql::bound(*filter.publisher) });
    if (filter.campaign)
        conditions.add("c.common IN (SELECT id FROM conversion_common WHERE campaign = ?)",
                       { sql::bound(*filter.campaign) });
    if (filter.from)
        conditions.add("c.time >= ?", { sql::bound(*filter.from) });
    if (filter.to)
        conditions.add("c.time < ?", { sql::bound(*filter.to) });
    if (filter.batch)
        conditions.add("c.batch = ?", { sql::bound(*filter.batch) });
    if (filter.status) {
        const auto status = terms.find(std::string(toText(*filter.status)));
        if (!status)
            return status.error();
        conditions.add("iif(x.version IS NULL, c.common IN "
                       "(SELECT id FROM conversion_common WHERE status = ?), x.status = ?)",
                       { *status, *status });
    }
    if (filter.reason) {
        const auto reason = terms.find(std::string(toText(*filter.reason)));
        if (!reason)
            return reason.error();
        conditions.add("iif(x.version IS NULL, c.common IN "
                       "(SELECT id FROM conversion_common WHERE reason IS ?), x.reason IS ?)",
                       { *reason, *reason });
    }
    if (filter.link)
        conditions.add("iif(x.version IS NULL, c.common IN "
                       "(SELECT id FROM conversion_common WHERE link IS ?), x.link IS ?)",
                       { sql::bound(*filter.link), sql::bound(*filter.link) });
    if (!filter.text.empty()) {
        const QVariant pattern = sql::bound(containing(filter.text));
        conditions.add('(' + unpackedIdSql("c.id") + " LIKE ? ESCAPE '\\' OR "
                           + unpackedIdSql("c.click_id")
                           + " LIKE ? ESCAPE '\\' "
                             "OR c.order_id LIKE ? ESCAPE '\\')",
                       { pattern, pattern, pattern });
    }
    return conditions;
}

} // namespace app
