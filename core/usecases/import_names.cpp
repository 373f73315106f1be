#include "core/usecases/import_names.h"

#include "core/base/text.h"
#include "core/usecases/save_campaign.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

std::map<std::string, std::string> folded(const std::map<std::string, std::string>& list)
{
    std::map<std::string, std::string> byFolded;
    for (const auto& [from, to] : list)
        byFolded[foldCase(trimmed(from))] = trimmed(to);
    return byFolded;
}

/// What the list says for the name, else the name.
std::string_view listed(const std::map<std::string, std::string>& list, std::string_view name)
{
    if (list.empty())
        return name;
    const auto found = list.find(foldCase(name));
    return found == list.end() ? name : found->second;
}

/// Where no name is near, there is still something to do.
Error withWaysOut(Error error)
{
    if (error.remedy.empty())
        error.remedy = say("core",
                           "Add the publisher, say whom the name stands for, or have missing "
                           "publishers created.");
    return error;
}

Error inList(std::string_view from, Error error)
{
    error.where = say("core", "What “{1}” stands for", from);
    return error;
}

} // namespace

template <typename Id, typename Find>
Result<Id> ImportNames::remembered(KnownNames<Id>& known, std::string_view name, Find find)
{
    auto at = known.find(name);
    if (at == known.end()) {
        const Result<Id> found = find(name);
        if (known.size() >= maxNamesRemembered)
            return found;
        at = known.try_emplace(std::string(name)).first;
        if (found)
            at->second.found = *found;
        else
            at->second.refusal = std::make_unique<Error>(found.error());
    }
    at->second.failures += at->second.refusal ? 1 : 0;
    return at->second.result();
}

template <typename Id>
std::vector<UnknownName> ImportNames::failed(const KnownNames<Id>& known)
{
    std::vector<UnknownName> names;
    for (const auto& [name, what] : known)
        if (what.failures > 0)
            names.push_back({ name, what.failures, what.refusal->code != ErrorCode::NotFound });
    std::ranges::sort(names, [](const UnknownName& a, const UnknownName& b) {
        return a.rows != b.rows ? a.rows > b.rows : a.name < b.name;
    });
    return names;
}

ImportNames::ImportNames(Books& books,
                         const ImportOptions& options,
                         const std::vector<Publisher>& publishers,
                         std::vector<Campaign> campaigns)
    : m_books(books)
    , m_createMissing(options.createMissing)
    , m_newCampaigns(options.newCampaigns)
    , m_publisherList(folded(options.settings.publishers))
    , m_campaignList(folded(options.settings.campaigns))
    , m_index(publishers)
    , m_campaigns(std::move(campaigns))
    , m_rules(books.store)
{
}

Result<std::unique_ptr<ImportNames>> ImportNames::load(Books& books, const ImportOptions& options)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    std::unique_ptr<ImportNames> names(
        new ImportNames(books, options, *publishers, std::move(*campaigns)));
    if (auto checked = names->checkLists(); !checked)
        return checked.error();
    return names;
}

Result<void> ImportNames::checkLists()
{
    for (const auto& [from, alias] : m_publisherList)
        if (auto found = m_index.find(alias); !found)
            return inList(from, found.error());
    for (const auto& [from, title] : m_campaignList)
        if (auto found = findCampaign(title); !found)
            return inList(from, found.error());
    return {};
}

Result<CampaignId> ImportNames::campaign(std::string_view name)
{
    // Most rows are of the campaign of the row before.
    if (m_lastCampaign && name == m_lastCampaign->first)
        return m_lastCampaign->second;
    const auto campaign = remembered(m_knownCampaigns, name, [this](std::string_view text) {
        auto found = findCampaign(listed(m_campaignList, text));
        const bool mayCreate =
            m_newCampaigns && !found && found.error().code == ErrorCode::NotFound;
        return mayCreate ? Result<CampaignId>(CampaignId()) : found;
    });
    if (campaign && *campaign)
        m_lastCampaign = { std::string(name), *campaign };
    return campaign;
}

Result<PublisherId> ImportNames::publisher(std::string_view name)
{
    return remembered(m_knownPublishers, name, [this](std::string_view text) {
        return findPublisher(listed(m_publisherList, text));
    });
}

Result<CampaignId> ImportNames::newCampaign(std::string_view name)
{
    // Another spelling of the title may have made it since.
    if (auto found = findCampaign(name)) {
        m_knownCampaigns.insert_or_assign(std::string(name), Known<CampaignId>{ *found });
        return found;
    }
    SaveCampaignRequest request;
    request.campaign.title = name;
    request.campaign.costModel = m_newCampaigns->costModel;
    request.campaign.defaultPayout = m_newCampaigns->defaultPayout;
    auto saved = storeCampaign(m_books, request);
    if (!saved)
        return saved.error();
    m_campaigns.push_back(saved->campaign);
    m_rules.campaignAdded();
    m_createdCampaigns.push_back(saved->campaign.title);
    m_knownCampaigns.insert_or_assign(std::string(name),
                                      Known<CampaignId>{ saved->campaign.key });
    return saved->campaign.key;
}

std::vector<UnknownName> ImportNames::unknownPublishers() const
{
    return failed(m_knownPublishers);
}

std::vector<UnknownName> ImportNames::unknownCampaigns() const
{
    return failed(m_knownCampaigns);
}

Result<CampaignId> ImportNames::findCampaign(std::string_view name) const
{
    for (const Campaign& campaign : m_campaigns)
        if (equalFolded(campaign.title, name))
            return campaign.key;
    for (const Campaign& campaign : m_campaigns)
        if (campaign.id == name)
            return campaign.key;
    std::vector<std::string> titles;
    for (const Campaign& campaign : m_campaigns)
        titles.push_back(campaign.title);
    const auto near = nearest(name, titles);
    return Error{ ErrorCode::NotFound,
                  say("core", "No campaign is called “{1}”.", name),
                  {},
                  near ? say("core", "Did you mean “{1}”?", *near)
                       : say("core", "Add the campaign first: it needs a cost model.") };
}

Result<PublisherId> ImportNames::findPublisher(std::string_view name)
{
    if (!m_createMissing) {
        const auto found = m_index.find(name);
        return found || found.error().code != ErrorCode::NotFound ? found : withWaysOut(found.error());
    }
    const auto found = m_index.look(name);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    if (!m_register) {
        auto all = PublisherRegister::load(m_books);
        if (!all)
            return all.error();
        m_register = std::move(*all);
    }
    Publisher missing;
    missing.key = { -std::int64_t(m_missing.size()) - 1 };
    missing.alias = name;
    auto checked = m_register->check(std::move(missing), m_books.world);
    if (!checked)
        return checked.error();
    m_register->put(*checked);
    m_index.add(*checked);
    m_missing.push_back({ *checked, {} });
    return checked->key;
}

std::string ImportNames::titleOf(CampaignId key) const
{
    const auto found = std::ranges::find(m_campaigns, key, &Campaign::key);
    return found == m_campaigns.end() ? std::string() : found->title;
}

PublisherId ImportNames::settled(PublisherId key) const
{
    if (key.value >= 0)
        return key;
    const Missing& missing = m_missing[std::size_t(-key.value) - 1];
    return missing.kept ? missing.kept : key;
}

void ImportNames::wouldKeep(PublisherId key)
{
    if (key.value >= 0)
        return;
    Missing& missing = m_missing[std::size_t(-key.value) - 1];
    if (!std::exchange(missing.isTold, true))
        m_created.push_back(missing.publisher.alias);
}

Result<PublisherId> ImportNames::keep(PublisherId key)
{
    if (settled(key).value >= 0)
        return settled(key);
    Missing& missing = m_missing[std::size_t(-key.value) - 1];
    Publisher publisher = missing.publisher;
    publisher.key = {};
    auto created = m_books.store.savePublisher(publisher);
    if (!created)
        return created.error();
    missing.kept = created->key;
    m_created.push_back(created->alias);
    Publisher named; // rows that name him go on to find the first key: his rows keep their identity
    named.key = created->key;
    named.alias = created->alias;
    m_index.add(named);
    return created->key;
}

} // namespace core
