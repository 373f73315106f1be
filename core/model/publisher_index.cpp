#include "core/base/text.h"
#include "core/base/text_map.h"
#include "core/model/publisher.h"

#include <unordered_map>

namespace core {
namespace {

template <typename Value>
const Value* find(const TextMap<Value>& map, std::string_view text)
{
    const auto found = map.find(text);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

struct PublisherIndex::Tables {
    TextMap<PublisherId> byAlias; ///< folded
    TextMap<PublisherId> byId;
    TextMap<std::vector<PublisherId>> byName; ///< folded
    std::unordered_map<PublisherId, std::string> aliases;
    std::vector<std::string> aliasList; ///< for "Did you mean …?"
};

PublisherIndex::PublisherIndex(const std::vector<Publisher>& publishers)
    : m_tables(std::make_unique<Tables>())
{
    for (const Publisher& publisher : publishers)
        add(publisher);
}

PublisherIndex::~PublisherIndex() = default;
PublisherIndex::PublisherIndex(PublisherIndex&&) noexcept = default;
PublisherIndex& PublisherIndex::operator=(PublisherIndex&&) noexcept = default;

void PublisherIndex::add(const Publisher& publisher)
{
    Tables& tables = *m_tables;
    const std::string_view alias = trimmed(publisher.alias);
    const std::string_view name = trimmed(publisher.name);
    if (!alias.empty())
        tables.byAlias.emplace(foldCase(alias), publisher.key);
    if (!publisher.id.empty())
        tables.byId.emplace(publisher.id, publisher.key);
    if (!name.empty())
        tables.byName[foldCase(name)].push_back(publisher.key);
    tables.aliases.insert_or_assign(publisher.key, publisher.alias);
    tables.aliasList.push_back(publisher.alias);
}

Result<std::optional<PublisherId>> PublisherIndex::look(std::string_view name) const
{
    const std::string_view wanted = trimmed(name);
    const std::string folded = foldCase(wanted);
    const PublisherId* byAlias = core::find(m_tables->byAlias, folded);
    const PublisherId* byId = core::find(m_tables->byId, wanted);
    if (byAlias && byId && *byAlias != *byId)
        return Error{ ErrorCode::Refused,
                      say("core",
                          "“{1}” is the alias of one publisher and the ID of “{2}”.",
                          wanted,
                          aliasOf(*byId)),
                      {},
                      say("core", "Change one of the two.") };
    if (byAlias || byId)
        return std::optional(byAlias ? *byAlias : *byId);
    const std::vector<PublisherId>* byName = core::find(m_tables->byName, folded);
    if (byName && byName->size() > 1)
        return Error{ ErrorCode::Refused,
                      say("core",
                          "“{1}” is the name of “{2}” and of “{3}”.",
                          wanted,
                          aliasOf(byName->front()),
                          aliasOf(byName->back())),
                      {},
                      say("core", "Write the alias or the ID instead.") };
    return byName ? std::optional(byName->front()) : std::nullopt;
}

Result<PublisherId> PublisherIndex::find(std::string_view name) const
{
    const auto found = look(name);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    const std::string_view wanted = trimmed(name);
    const std::optional<std::string> near = nearest(wanted, m_tables->aliasList);
    return Error{ ErrorCode::NotFound,
                  wanted.empty() ? say("core", "No publisher is named.")
                                 : say("core", "No publisher is called “{1}”.", wanted),
                  {},
                  near ? say("core", "Did you mean “{1}”?", *near) : Message() };
}

const std::string& PublisherIndex::aliasOf(PublisherId key) const
{
    static const std::string none;
    const auto found = m_tables->aliases.find(key);
    return found == m_tables->aliases.end() ? none : found->second;
}

} // namespace core
