#include "core/usecases/books.h"

#include <algorithm>

namespace core {

Date today(Books& books)
{
    return books.store.workspace().zone.dayOf(books.world.now());
}

ChangeStamp stamp(Books& books, std::string note)
{
    return { books.world.now(), books.world.user(), std::move(note) };
}

Result<std::unique_ptr<UnitOfWork>> begin(Books& books)
{
    return books.store.begin(stamp(books));
}

namespace {

Error rolledBack(std::optional<Error> obstacle)
{
    if (!obstacle)
        return { ErrorCode::Storage,
                 say("core", "The books could not be written; nothing was changed."),
                 {},
                 say("core", "Check the free space and the rights of the folder, then try again.") };
    obstacle->what = say("core", "{1} Nothing was changed.", obstacle->what);
    return std::move(*obstacle);
}

} // namespace

Result<void> commit(UnitOfWork& work)
{
    switch (work.commit()) {
    case Outcome::Committed:
        return {};
    case Outcome::RolledBack:
        return rolledBack(work.obstacle());
    case Outcome::Unknown:
        break;
    }
    return Error{ ErrorCode::Unknown,
                  say("core", "The database did not say whether the change was kept."),
                  {},
                  say("core", "Look whether it is there before you repeat it.") };
}

} // namespace core
