#include "app/storage/sqlite_store.h"

namespace app {

using namespace core;

Result<std::optional<ChainHead>> SqliteStore::chainHead()
{
    return m_chain.at(std::nullopt);
}

Result<std::optional<ChainHead>> SqliteStore::chainAt(std::int64_t position)
{
    return m_chain.at(position);
}

Result<Check> SqliteStore::checkChain(Progress& progress)
{
    const auto fault = chainFault(*m_database, progress);
    if (!fault)
        return fault.error();
    const auto head = chainHead();
    if (!head)
        return head.error();
    return Check{ say("core", "I7 hash chain"),
                  fault->empty(),
                  fault->empty() && *head ? say("core", "state of the books: {1}", toText(**head))
                                          : *fault };
}

} // namespace app
