#pragma once

#include "core/base/world.h"
#include "core/store.h"

namespace core {

/// What every use case works on: the books and the world around them. One use case a file, named by
/// its verb; each that writes is one unit of work.
struct Books {
    Store& store;
    World& world;
};

/// Today in the workspace's zone.
[[nodiscard]] Date today(Books& books);
/// Who and when, for a change that is about to be saved.
[[nodiscard]] ChangeStamp stamp(Books& books, std::string note = {});
/// Begins the one unit of work, in the name of who is at the keyboard now.
[[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin(Books& books);
/// Commits; turns RolledBack and Unknown into their Errors.
[[nodiscard]] Result<void> commit(UnitOfWork& work);

} // namespace core
