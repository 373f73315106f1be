#include "tests/support/memory_store.h"

#include "core/audit/audit_records.h"
#include "core/base/text.h"

#include <algorithm>

namespace tests {

using namespace core;

class MemoryStore::Unit final : public UnitOfWork {
public:
    explicit Unit(MemoryStore& store)
        : m_store(store)
    {
    }

    ~Unit() override
    {
        if (m_store.m_before)
            rollBack();
    }

    Outcome commit() override
    {
        require(m_store.m_before != nullptr, "commit of a finished unit of work");
        const Outcome answer = std::exchange(m_store.m_nextCommit, Outcome::Committed);
        if (m_store.m_poisoned || answer == Outcome::RolledBack) {
            rollBack();
            return Outcome::RolledBack;
        }
        if (m_store.m_hasWritten)
            m_store.addLink();
        m_store.m_before.reset();
        return answer;
    }

private:
    void rollBack()
    {
        m_store.m_data = std::move(*m_store.m_before);
        m_store.m_before.reset();
    }

    MemoryStore& m_store;
};

class MemoryStore::Moment final : public Reading {
public:
    explicit Moment(int& readings)
        : m_readings(readings)
    {
        ++m_readings;
    }
    ~Moment() override { --m_readings; }

private:
    int& m_readings;
};

MemoryStore::MemoryStore(Workspace workspace, Company company)
    : m_workspace(std::move(workspace))
{
    m_data.company = std::move(company);
    m_data.company.version = 1;
    addLink();
}

MemoryStore::~MemoryStore() = default;

Result<std::unique_ptr<UnitOfWork>> MemoryStore::begin(const ChangeStamp& by)
{
    require(m_before == nullptr, "units of work do not nest");
    require(m_readings == 0, "no unit of work begins while a reading is under way");
    m_before = std::make_unique<Data>(m_data);
    m_poisoned = false;
    m_hasWritten = false;
    m_by = by;
    return std::unique_ptr<UnitOfWork>(std::make_unique<Unit>(*this));
}

Result<std::unique_ptr<Reading>> MemoryStore::beginReading()
{
    return std::unique_ptr<Reading>(std::make_unique<Moment>(m_readings));
}

Error MemoryStore::refuse(ErrorCode code, std::string what)
{
    m_poisoned = true;
    return { code, std::move(what), {}, {} };
}

Result<void> MemoryStore::mayWrite() const
{
    require(m_before != nullptr, "a write needs a unit of work");
    if (m_poisoned)
        return Error{ ErrorCode::Refused, "An earlier step of this change failed.", {}, {} };
    m_hasWritten = true;
    return {};
}

Result<Company> MemoryStore::company()
{
    return m_data.company;
}

Result<void> MemoryStore::saveCompany(const Company& company)
{
    if (auto may = mayWrite(); !may)
        return may;
    if (company.version != m_data.company.version)
        return refuse(ErrorCode::Conflict, "The company settings were changed meanwhile.");
    record(recordOf(m_data.company, company));
    m_data.company = company;
    ++m_data.company.version;
    return {};
}

Result<std::vector<PaymentMethod>> MemoryStore::methods()
{
    return m_data.methods;
}

Result<void> MemoryStore::saveMethods(const std::vector<PaymentMethod>& methods)
{
    if (auto may = mayWrite(); !may)
        return may;
    auto sorted = methods;
    std::ranges::sort(sorted, {}, &PaymentMethod::name);
    if (std::ranges::adjacent_find(sorted, {}, &PaymentMethod::name) != sorted.end())
        return refuse(ErrorCode::Refused, "Two payment methods have the same name.");
    for (AuditRecord& one : recordsOf(m_data.methods, methods, m_workspace.decimals))
        record(std::move(one));
    m_data.methods = std::move(sorted);
    return {};
}

Result<std::vector<Publisher>> MemoryStore::publishers()
{
    return m_data.publishers;
}

Result<Publisher> MemoryStore::savePublisher(const Publisher& publisher)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    for (const Publisher& other : m_data.publishers) {
        if (other.key == publisher.key)
            continue;
        if (equalFolded(other.alias, publisher.alias))
            return refuse(ErrorCode::Refused,
                          "Another publisher has the alias " + publisher.alias + '.');
        if (!publisher.id.empty() && other.id == publisher.id)
            return refuse(ErrorCode::Refused, "Another publisher has the id " + publisher.id + '.');
    }
    Publisher saved = publisher;
    ++saved.version;
    if (!saved.key) {
        saved.key = { std::int64_t(m_data.publishers.size()) + 1 };
        saved.version = 1;
        record(recordOf(nullptr, publisher));
        m_data.publishers.push_back(saved);
        return saved;
    }
    if (!isIn(m_data.publishers, saved.key))
        return refuse(ErrorCode::NotFound, "There is no such publisher.");
    Publisher& stored = m_data.publishers[std::size_t(saved.key.value) - 1];
    if (stored.version != publisher.version)
        return refuse(ErrorCode::Conflict, stored.alias + " was changed meanwhile.");
    record(recordOf(&stored, publisher));
    return stored = saved;
}

Result<std::vector<ImportProfile>> MemoryStore::importProfiles()
{
    std::vector<ImportProfile> profiles;
    for (const auto& [folded, profile] : m_data.profiles)
        profiles.push_back(profile);
    return profiles;
}

Result<std::vector<TypeSetting>> MemoryStore::typeSettings()
{
    std::vector<TypeSetting> settings;
    for (const auto& [type, setting] : m_data.types)
        settings.push_back(setting);
    return settings;
}

Result<TypeSetting> MemoryStore::saveTypeSetting(const TypeSetting& setting)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const auto stored = m_data.types.find(setting.type);
    if (setting.version != (stored == m_data.types.end() ? 0 : stored->second.version))
        return refuse(ErrorCode::Conflict, setting.type + " was changed meanwhile.");
    record(recordOf(stored == m_data.types.end() ? TypeSetting{ setting.type } : stored->second,
                    setting));
    TypeSetting saved = setting;
    ++saved.version;
    return m_data.types[setting.type] = saved;
}

Result<ImportProfile> MemoryStore::saveImportProfile(const ImportProfile& profile)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const auto stored = m_data.profiles.find(foldCase(profile.name));
    if (profile.version == 0 && stored != m_data.profiles.end())
        return refuse(ErrorCode::Refused, "There is a profile " + profile.name + " already.");
    if (profile.version != 0
        && (stored == m_data.profiles.end() || stored->second.version != profile.version))
        return refuse(ErrorCode::Conflict, profile.name + " was changed meanwhile.");
    record(recordOf(stored == m_data.profiles.end() ? nullptr : &stored->second, &profile));
    ImportProfile saved = profile;
    ++saved.version;
    return m_data.profiles[foldCase(profile.name)] = saved;
}

Result<void> MemoryStore::removeImportProfile(const ImportProfile& profile)
{
    if (auto may = mayWrite(); !may)
        return may;
    const auto stored = m_data.profiles.find(foldCase(profile.name));
    if (stored == m_data.profiles.end() || stored->second.version != profile.version)
        return refuse(ErrorCode::Conflict, profile.name + " was changed meanwhile.");
    record(recordOf(&stored->second, nullptr));
    m_data.profiles.erase(stored);
    return {};
}

const Campaign* MemoryStore::currentVersion(CampaignId campaign) const
{
    for (auto it = m_data.campaignVersions.rbegin(); it != m_data.campaignVersions.rend(); ++it) {
        if (it->key == campaign)
            return &*it;
    }
    return nullptr;
}

Result<std::vector<Campaign>> MemoryStore::campaigns()
{
    std::vector<Campaign> current;
    for (std::int64_t key = 1; key <= m_data.campaigns; ++key)
        current.push_back(*currentVersion({ key }));
    return current;
}

Result<Campaign> MemoryStore::campaignAt(CampaignVersionId version)
{
    if (!isIn(m_data.campaignVersions, version))
        return Error{ ErrorCode::NotFound, "There is no such version of a campaign.", {}, {} };
    return m_data.campaignVersions[std::size_t(version.value) - 1];
}

Result<std::vector<Rule>> MemoryStore::rules(CampaignVersionId version)
{
    const auto campaign = campaignAt(version);
    if (!campaign)
        return campaign.error();
    std::vector<Rule> inForce;
    for (const StoredRule& stored : m_data.rules) {
        const RuleLife& life = stored.life;
        if (stored.campaign == campaign->key && life.added <= version
            && (!life.ended || life.ended > version))
            inForce.push_back(life.rule);
    }
    return inForce;
}

Result<std::vector<CampaignVersion>> MemoryStore::campaignVersions(CampaignId campaign)
{
    std::vector<CampaignVersion> versions;
    for (std::size_t i = 0; i < m_data.campaignVersions.size(); ++i)
        if (m_data.campaignVersions[i].key == campaign)
            versions.push_back(
                { int(versions.size()) + 1, m_data.campaignVersions[i], m_data.campaignStamps[i] });
    if (versions.empty())
        return Error{ ErrorCode::NotFound, "There is no such campaign.", {}, {} };
    return versions;
}

Result<std::vector<RuleLife>> MemoryStore::ruleLives(CampaignId campaign)
{
    std::vector<RuleLife> lives;
    for (const StoredRule& stored : m_data.rules)
        if (stored.campaign == campaign)
            lives.push_back(stored.life);
    return lives;
}

Result<std::vector<Rule>> MemoryStore::rulesByKey(std::span<const RuleId> keys)
{
    std::vector<Rule> found;
    for (const RuleId key : std::set<RuleId>(keys.begin(), keys.end()))
        if (isIn(m_data.rules, key))
            found.push_back(m_data.rules[std::size_t(key.value) - 1].life.rule);
    return found;
}

Result<Campaign> MemoryStore::saveCampaign(const Campaign& campaign,
                                           std::span<const RuleId> removed,
                                           std::span<const Rule> added,
                                           const ChangeStamp& stamp)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const Campaign* current = currentVersion(campaign.key);
    if (campaign.key && !current)
        return refuse(ErrorCode::NotFound, "There is no such campaign.");
    if (campaign.version != (current ? current->version : CampaignVersionId()))
        return refuse(ErrorCode::Conflict, campaign.title + " was changed meanwhile.");

    Campaign saved = campaign;
    if (!saved.key)
        saved.key = { ++m_data.campaigns };
    saved.version = { std::int64_t(m_data.campaignVersions.size()) + 1 };
    saved.ruleCount = current ? current->ruleCount : 0;
    for (const RuleId key : removed) {
        StoredRule* stored =
            isIn(m_data.rules, key) ? &m_data.rules[std::size_t(key.value) - 1] : nullptr;
        if (!stored || stored->campaign != saved.key || stored->life.ended)
            return refuse(ErrorCode::Conflict, "A custom payout to remove is not in force.");
        stored->life.ended = saved.version;
        --saved.ruleCount;
    }
    for (const Rule& rule : added) {
        if (rule.publisher && !isIn(m_data.publishers, rule.publisher))
            return refuse(ErrorCode::Refused, "A custom payout names no known publisher.");
        if (rule.validFrom && rule.validUntil && *rule.validUntil < *rule.validFrom)
            return refuse(ErrorCode::Refused, "A custom payout ends before it begins.");
        StoredRule stored{ { rule, saved.version, {} }, saved.key };
        stored.life.rule.key = { std::int64_t(m_data.rules.size()) + 1 };
        m_data.rules.push_back(std::move(stored));
        ++saved.ruleCount;
    }
    m_data.campaignVersions.push_back(saved);
    m_data.campaignStamps.push_back(stamp);
    return saved;
}

Result<Invoice> MemoryStore::document(std::string_view number)
{
    const auto found = std::ranges::find(m_data.documents, number, &Invoice::number);
    if (found == m_data.documents.end())
        return Error{
            ErrorCode::NotFound, "There is no document " + std::string(number) + '.', {}, {}
        };
    return *found;
}

Result<std::vector<Invoice>> MemoryStore::documents()
{
    return m_data.documents;
}

Result<std::vector<Invoice>> MemoryStore::documentsOf(PayoutSerial payout)
{
    std::vector<Invoice> found;
    std::ranges::copy_if(m_data.documents, std::back_inserter(found), [payout](const Invoice& one) {
        return one.payout == payout;
    });
    return found;
}

Result<Invoice> MemoryStore::issue(const SeriesKey& series,
                                   const std::function<Invoice(int sequence)>& complete)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const Invoice invoice = complete(++m_data.counters[series]);
    for (const Invoice& other : m_data.documents) {
        if (other.number == invoice.number)
            return refuse(ErrorCode::Refused,
                          "The number " + invoice.number + " is in the books already.");
        if (!invoice.refersTo.empty() && other.refersTo == invoice.refersTo)
            return refuse(ErrorCode::Refused, invoice.refersTo + " has its credit note already.");
    }
    record(recordOf(invoice));
    m_data.documents.push_back(invoice);
    if (series.kind == SeriesKey::Kind::Invoice && invoice.payout)
        m_data.payouts.at(std::size_t(invoice.payout.value) - 1).payout.invoice = invoice.number;
    return invoice;
}

Result<std::vector<Check>> MemoryStore::checkFile(Progress&)
{
    return std::vector<Check>{ { "memory", true, "nothing on disk" } };
}

Result<void> MemoryStore::backup(const std::string& path, core::IfThere)
{
    return Error{ ErrorCode::Storage, "Books in memory cannot be copied to a file.", path, {} };
}

} // namespace tests
