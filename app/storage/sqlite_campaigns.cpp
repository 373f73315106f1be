#include "app/storage/json_texts.h"
#include "app/storage/sqlite_store.h"

namespace app {

using namespace core;

namespace {

constexpr std::string_view campaignSelect =
    "SELECT v.campaign, v.version, v.id, v.title, v.default_payout, v.expires, v.rule_count, "
    "v.hold_days, v.cost_model, v.match_order, v.status, v.saved_at, v.saved_by, v.note "
    "FROM campaign_version v ";

Result<Campaign> readCampaign(const Query& row)
{
    Campaign campaign;
    std::optional<std::int64_t> defaultPayout;
    row.into(campaign.key,
             campaign.version,
             campaign.id,
             campaign.title,
             defaultPayout,
             campaign.expires,
             campaign.ruleCount,
             campaign.holdDays);
    if (defaultPayout)
        campaign.defaultPayout = PayoutValue{ *defaultPayout };
    const auto costModel = parseCostModel(row.get<std::string>(8));
    const auto order = parseMatchOrder(row.get<std::string>(9));
    const auto status = parseCampaignStatus(row.get<std::string>(10));
    if (!costModel)
        return costModel.error();
    if (!order)
        return order.error();
    if (!status)
        return status.error();
    campaign.costModel = *costModel;
    campaign.matchOrder = *order;
    campaign.status = *status;
    return campaign;
}

Result<CampaignVersion> readVersion(const Query& row)
{
    auto campaign = readCampaign(row);
    if (!campaign)
        return campaign.error();
    CampaignVersion version;
    version.campaign = std::move(*campaign);
    version.stamp = { row.get<Timestamp>(11), row.get<std::string>(12), row.get<std::string>(13) };
    return version;
}

/// All rows through a reader; the first failure is the answer.
template <typename T>
Result<std::vector<T>> readAll(Query& query, Result<T> (*read)(const Query&))
{
    std::vector<T> list;
    while (query.next()) {
        auto one = read(query);
        if (!one)
            return one.error();
        list.push_back(std::move(*one));
    }
    return query.answer(std::move(list));
}

} // namespace

Result<std::vector<Campaign>> SqliteStore::campaigns()
{
    Query query(
        *m_database,
        std::string(campaignSelect)
            + "JOIN (SELECT max(version) AS version FROM campaign_version GROUP BY campaign) "
              "now ON now.version = v.version ORDER BY v.campaign");
    query.run();
    return readAll(query, readCampaign);
}

Result<Campaign> SqliteStore::campaignWhere(std::string_view condition, std::int64_t value)
{
    Query query(*m_database, std::string(campaignSelect) + std::string(condition));
    query.run(value);
    auto found = readAll(query, readCampaign);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{
            ErrorCode::NotFound, say("core", "There is no such version of a campaign."), {}, {}
        };
    return found->front();
}

Result<Campaign> SqliteStore::campaignAt(CampaignVersionId version)
{
    return campaignWhere("WHERE v.version = ?", version.value);
}

Result<std::vector<CampaignVersion>> SqliteStore::campaignVersions(CampaignId campaign)
{
    Query query(*m_database,
                std::string(campaignSelect) + "WHERE v.campaign = ? ORDER BY v.version");
    query.run(campaign);
    auto versions = readAll(query, readVersion);
    if (versions && versions->empty())
        return Error{ ErrorCode::NotFound, say("core", "There is no such campaign."), {}, {} };
    if (versions)
        for (std::size_t i = 0; i < versions->size(); ++i)
            (*versions)[i].number = int(i) + 1;
    return versions;
}

Result<Campaign> SqliteStore::saveCampaign(const Campaign& campaign,
                                           std::span<const RuleId> removed,
                                           std::span<const Rule> added,
                                           const ChangeStamp& stamp)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    Campaign saved = campaign;
    saved.ruleCount = 0;
    if (campaign.key) {
        const auto current = campaignWhere("WHERE v.campaign = ? ORDER BY v.version DESC LIMIT 1",
                                           campaign.key.value);
        if (!current)
            return refuse(current.error().code, current.error().what);
        if (current->version != campaign.version)
            return refuse(ErrorCode::Conflict,
                          say("core", "{1} was changed meanwhile.", campaign.title),
                          say("core", "Look at it again, then make your change."));
        saved.ruleCount = current->ruleCount;
    } else {
        Query insert(*m_database, "INSERT INTO campaign DEFAULT VALUES");
        if (!insert.run())
            return insert.result().error();
        saved.key = { insert.insertedKey() };
    }
    saved.ruleCount += int(added.size()) - int(removed.size());
    if (auto version = insertVersion(saved, stamp); !version)
        return version.error();
    else
        saved.version = *version;
    if (auto ended = endRules(saved, removed); !ended)
        return ended.error();
    if (auto done = addRules(saved, added); !done)
        return done.error();
    return saved;
}

Result<CampaignVersionId> SqliteStore::insertVersion(const Campaign& campaign,
                                                     const ChangeStamp& stamp)
{
    Query query(*m_database,
                "INSERT INTO campaign_version (campaign, id, title, cost_model, default_payout, "
                "match_order, status, expires, hold_days, rule_count, saved_at, saved_by, note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::optional<std::int64_t> defaultPayout;
    if (campaign.defaultPayout)
        defaultPayout = campaign.defaultPayout->micros;
    query.run(campaign.key,
              campaign.id,
              campaign.title,
              info(campaign.costModel).key,
              defaultPayout,
              toText(campaign.matchOrder),
              toText(campaign.status),
              campaign.expires,
              campaign.holdDays,
              campaign.ruleCount,
              stamp.at,
              stamp.user,
              stamp.note);
    return query.answer(CampaignVersionId{ query.insertedKey() });
}

Result<void> SqliteStore::endRules(const Campaign& campaign, std::span<const RuleId> removed)
{
    Query inForce(*m_database,
                  "SELECT 1 FROM rule WHERE key = ? AND campaign = ? "
                  "AND key NOT IN (SELECT rule FROM rule_end)");
    Query end(*m_database, "INSERT INTO rule_end (rule, ended_version) VALUES (?, ?)");
    for (const RuleId rule : removed) {
        inForce.run(rule, campaign.key);
        if (!inForce.next())
            return inForce.result()
                ? refuse(ErrorCode::Conflict,
                         say("core", "A custom payout to remove is not in force."),
                         say("core", "Look at the campaign again, then make your change."))
                : inForce.result();
        if (!end.run(rule, campaign.version))
            break;
    }
    return end.result();
}

Result<void> SqliteStore::addRules(const Campaign& campaign, std::span<const Rule> added)
{
    Query query(*m_database,
                "INSERT INTO rule (campaign, kind, fields, condition, value, added_version, "
                "publisher, valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Rule& rule : added) {
        if (!query.run(campaign.key,
                       RuleKinds::all()[std::size_t(rule.kind)].key,
                       toJsonTexts(rule.fields),
                       conditionKey(rule),
                       rule.value.micros,
                       campaign.version,
                       rule.publisher,
                       rule.validFrom,
                       rule.validUntil))
            break;
    }
    return query.result();
}

} // namespace app
