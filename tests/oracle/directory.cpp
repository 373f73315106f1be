#include "tests/oracle/directory.h"

#include "tests/oracle/words.h"

namespace tests::oracle {

Directory::Directory(std::vector<Publisher> publishers)
    : m_publishers(std::move(publishers))
{
}

std::optional<int> Directory::find(std::string_view text) const
{
    const std::vector<int> who = called(text);
    if (who.size() != 1)
        return std::nullopt;
    return who.front();
}

bool Directory::isAmbiguous(std::string_view text) const
{
    return called(text).size() > 1;
}

int Directory::add(const Publisher& publisher)
{
    m_publishers.push_back(publisher);
    return int(m_publishers.size()) - 1;
}

void Directory::rename(int publisher, const std::string& alias)
{
    m_publishers[std::size_t(publisher)].alias = alias;
}

std::vector<int> Directory::called(std::string_view text) const
{
    const std::string exact = trim(text);
    const std::string loose = fold(exact);
    std::vector<int> byAliasOrId;
    std::vector<int> byName;
    if (exact.empty())
        return {};
    for (int i = 0; i < int(m_publishers.size()); ++i) {
        const Publisher& publisher = m_publishers[std::size_t(i)];
        if (fold(publisher.alias) == loose || publisher.id == exact)
            byAliasOrId.push_back(i);
        if (fold(publisher.name) == loose)
            byName.push_back(i);
    }
    return byAliasOrId.empty() ? byName : byAliasOrId;
}

} // namespace tests::oracle
