#include "app/storage/open_amounts.h"

#include "app/storage/data_version.h"

namespace app {

using namespace core;

namespace {

/// "AND e.publisher = ?", bound once for every time it stands in a statement.
std::string only(std::optional<PublisherId> publisher, std::string_view column)
{
    return publisher ? " AND " + std::string(column) + " = ? " : std::string(" ");
}

QVariantList times(int count, std::optional<PublisherId> publisher)
{
    return publisher ? QVariantList(count, sql::bound(*publisher)) : QVariantList();
}

} // namespace

Result<std::vector<OpenAmount>> OpenAmounts::of(PublisherId publisher)
{
    constexpr int askedForAFew = 3;
    const auto now = dataVersion(m_database);
    if (!now)
        return now.error();
    if (*now == neverTheSame || *now != m_known.dataVersion)
        m_known = { *now, 0, {} };
    if (m_known.asked++ < askedForAFew) {
        auto one = read(publisher);
        if (!one)
            return one.error();
        return std::move((*one)[publisher]);
    }
    if (!m_known.all) {
        auto all = read(std::nullopt);
        if (!all)
            return all.error();
        m_known.all = std::move(*all);
    }
    const auto found = m_known.all->find(publisher);
    return found == m_known.all->end() ? std::vector<OpenAmount>() : found->second;
}

Result<OpenAmounts::ByPublisher> OpenAmounts::read(std::optional<PublisherId> publisher)
{
    ByPublisher open;
    if (auto added = addEarnings(publisher, open); !added)
        return added.error();
    if (auto added = addAdjustments(publisher, open); !added)
        return added.error();
    if (auto added = addAdvances(publisher, open); !added)
        return added.error();
    return open;
}

Result<void> OpenAmounts::addEarnings(std::optional<PublisherId> publisher, ByPublisher& open)
{
    const std::string statement =
        "SELECT e.publisher, e.month, e.campaign, e.date, e.amount - coalesce(a.amount, 0), "
        "(SELECT title FROM campaign_version WHERE campaign = e.campaign "
        "ORDER BY version DESC LIMIT 1) "
        "FROM (SELECT publisher, month, campaign, min(effective_date) AS date, "
        "sum(amount) AS amount FROM ledger_entry WHERE batch IS NOT NULL"
        + only(publisher, "publisher")
        + "GROUP BY publisher, month, campaign) e "
          "LEFT JOIN (SELECT p.publisher, a.month, a.campaign, sum(a.amount) AS amount "
          "FROM allocation a JOIN payout p ON p.serial = a.payout WHERE a.kind = 'earning'"
        + only(publisher, "p.publisher")
        + "GROUP BY p.publisher, a.month, a.campaign) a "
          "ON a.publisher = e.publisher AND a.month = e.month AND a.campaign = e.campaign "
          "WHERE e.amount <> coalesce(a.amount, 0) ORDER BY e.publisher, e.month, e.campaign";
    return readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) -> Result<void> {
        Rows rows(m_database, statement);
        rows.run(times(2, publisher));
        while (rows.next()) {
            OpenAmount& amount = open[{ rows.integer(0) }].emplace_back();
            amount.month = { std::int32_t(rows.integer(1)) };
            amount.campaign = { rows.integer(2) };
            amount.date = { std::int32_t(rows.integer(3)) };
            amount.amount = { rows.integer(4) };
            amount.title = rows.text(5);
        }
        return rows.result();
    });
}

Result<void> OpenAmounts::addAdjustments(std::optional<PublisherId> publisher, ByPublisher& open)
{
    const std::string statement =
        "SELECT e.publisher, e.key, e.effective_date, e.amount - coalesce(a.amount, 0), e.note "
        "FROM ledger_entry e "
        "LEFT JOIN (SELECT a.entry, sum(a.amount) AS amount FROM allocation a "
        "JOIN payout p ON p.serial = a.payout WHERE a.kind = 'adjustment'"
        + only(publisher, "p.publisher")
        + "GROUP BY a.entry) a ON a.entry = e.key WHERE e.kind = 'adjustment'"
        + only(publisher, "e.publisher") + "AND e.amount <> coalesce(a.amount, 0) ORDER BY e.key";
    return readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) -> Result<void> {
        Rows rows(m_database, statement);
        rows.run(times(2, publisher));
        while (rows.next()) {
            OpenAmount& amount = open[{ rows.integer(0) }].emplace_back();
            amount.kind = Allocation::Kind::Adjustment;
            amount.entry = { rows.integer(1) };
            amount.date = { std::int32_t(rows.integer(2)) };
            amount.amount = { rows.integer(3) };
            amount.title = rows.text(4);
        }
        return rows.result();
    });
}

Result<void> OpenAmounts::addAdvances(std::optional<PublisherId> publisher, ByPublisher& open)
{
    const std::string statement =
        "SELECT p.publisher, -sum(a.amount), min(p.created_at) FROM allocation a "
        "JOIN payout p ON p.serial = a.payout WHERE a.kind = 'advance'"
        + only(publisher, "p.publisher") + "GROUP BY p.publisher HAVING sum(a.amount) <> 0";
    return readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) -> Result<void> {
        Rows rows(m_database, statement);
        rows.run(times(1, publisher));
        while (rows.next()) {
            OpenAmount& advance = open[{ rows.integer(0) }].emplace_back();
            advance.kind = Allocation::Kind::Advance;
            advance.amount = { rows.integer(1) };
            advance.date = m_workspace.zone.dayOf({ rows.integer(2) });
        }
        return rows.result();
    });
}

} // namespace app
