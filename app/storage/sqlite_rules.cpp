#include "app/storage/fast_rows.h"
#include "app/storage/json_texts.h"
#include "app/storage/sqlite_store.h"

namespace app {

using namespace core;

namespace {

constexpr std::string_view ruleSelect =
    "SELECT r.key, r.kind, r.fields, r.value, r.publisher, r.valid_from, r.valid_until, "
    "r.added_version, e.ended_version FROM rule r LEFT JOIN rule_end e ON e.rule = r.key ";

template <typename Rows>
std::optional<Date> readDay(const Rows& rows, int column)
{
    if (rows.isNull(column))
        return std::nullopt;
    return Date{ std::int32_t(rows.integer(column)) };
}

template <typename Rows>
Result<void> readRow(Rows& rows, Rule& rule)
{
    const std::string_view kind = rows.text(1);
    rule.kind = RuleKinds::indexOf(kind);
    if (rule.kind < 0)
        return Error{
            ErrorCode::Storage,
            say("core", "A custom payout has the kind \"{1}\", which is not known.", kind),
            {},
            say("core", "Update PayoutDesk.")
        };
    rule.key = { rows.integer(0) };
    rule.value.micros = rows.integer(3);
    rule.publisher = { rows.integer(4) };
    rule.validFrom = readDay(rows, 5);
    rule.validUntil = readDay(rows, 6);
    return readJsonTexts(rows.text(2), rule.fields);
}

template <typename Rows>
Result<void> readRow(Rows& rows, RuleLife& life)
{
    life.added = { rows.integer(7) };
    life.ended = { rows.integer(8) };
    return readRow(rows, life.rule);
}

/// Campaigns have rules by the hundred thousand: about `expected`. The first failure is the answer.
template <typename T>
Result<std::vector<T>> readAll(Database& database,
                               std::string_view condition,
                               const QVariantList& values,
                               int expected = 0)
{
    return readFast(database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(database, std::string(ruleSelect) + std::string(condition));
        rows.run(values);
        std::vector<T> list;
        list.reserve(std::size_t(expected));
        while (rows.next())
            if (auto read = readRow(rows, list.emplace_back()); !read)
                return Result<std::vector<T>>(read.error());
        if (const auto done = rows.result(); !done)
            return Result<std::vector<T>>(done.error());
        return Result<std::vector<T>>(std::move(list));
    });
}

} // namespace

Result<std::vector<Rule>> SqliteStore::rules(CampaignVersionId version)
{
    const auto campaign = campaignAt(version);
    if (!campaign)
        return campaign.error();
    return readAll<Rule>(*m_database,
                         "WHERE r.campaign = ? AND r.added_version <= ? "
                         "AND (e.ended_version IS NULL OR e.ended_version > ?) ORDER BY r.key",
                         { sql::bound(campaign->key), sql::bound(version), sql::bound(version) },
                         campaign->ruleCount);
}

Result<std::vector<Rule>> SqliteStore::rulesByKey(std::span<const RuleId> keys)
{
    return readAll<Rule>(*m_database,
                         "WHERE r.key IN (SELECT value FROM json_each(?)) ORDER BY r.key",
                         { sql::bound(keys) },
                         int(keys.size()));
}

Result<std::vector<RuleLife>> SqliteStore::ruleLives(CampaignId campaign)
{
    return readAll<RuleLife>(
        *m_database, "WHERE r.campaign = ? ORDER BY r.key", { sql::bound(campaign) });
}

} // namespace app
