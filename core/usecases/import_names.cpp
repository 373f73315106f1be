#include "core/usecases/import_names.h"

#include "core/base/text.h"

namespace core {

namespace {

/// A file full of unknown names must not fill the memory with them.
constexpr std::size_t maxRemembered = 1'000'000;

template <typename Id, typename Find>
Result<Id>
remembered(std::unordered_map<std::string, Result<Id>>& known, std::string_view name, Find find)
{
    std::string key(name);
    if (const auto at = known.find(key); at != known.end())
        return at->second;
    Result<Id> found = find(name);
    if (known.size() < maxRemembered)
        known.emplace(std::move(key), found);
    return found;
}

} // namespace

ImportNames::ImportNames(Books& books,
                         bool createMissing,
                         const std::vector<Publisher>& publishers,
                         std::vector<Campaign> campaigns)
    : m_books(books)
    , m_createMissing(createMissing)
    , m_index(publishers)
    , m_campaigns(std::move(campaigns))
    , m_rules(books.store)
{
}

Result<std::unique_ptr<ImportNames>> ImportNames::load(Books& books, bool createMissing)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    return std::unique_ptr<ImportNames>(
        new ImportNames(books, createMissing, *publishers, std::move(*campaigns)));
}

Result<CampaignId> ImportNames::campaign(std::string_view name)
{
    return remembered(
        m_knownCampaigns, name, [this](std::string_view text) { return findCampaign(text); });
}

Result<PublisherId> ImportNames::publisher(std::string_view name)
{
    return remembered(
        m_knownPublishers, name, [this](std::string_view text) { return findPublisher(text); });
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
    auto found = m_index.find(name);
    if (found || found.error().code != ErrorCode::NotFound || !m_createMissing)
        return found;
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

PublisherId ImportNames::settled(PublisherId key) const
{
    if (key.value >= 0)
        return key;
    const Missing& missing = m_missing[std::size_t(-key.value) - 1];
    return missing.kept ? missing.kept : key;
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
