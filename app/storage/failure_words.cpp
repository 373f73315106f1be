#include "app/storage/failure_words.h"

#include <string_view>

namespace app {

namespace {

/// A code that has a sentence of its own.
struct Failure {
    int code;
    core::ErrorCode kind;
    std::string_view what; ///< {1}: what the driver said
    std::string_view remedy;
};
constexpr Failure failures[] = {
    { sqlite_code::busy,
      core::ErrorCode::Busy,
      core::label("core", "Another program is writing to the books."),
      core::label("core", "Wait until it has finished, then try again.") },
    { 6,
      core::ErrorCode::Busy,
      core::label("core", "The books are in use ({1})."),
      core::label("core", "Close other programs that use this file, then try again.") },
    { sqlite_code::readOnly,
      core::ErrorCode::Storage,
      core::label("core", "The file may not be written ({1})."),
      core::label("core", "Check that you may write the file and its folder.") },
    { sqlite_code::ioError,
      core::ErrorCode::Storage,
      core::label("core", "The disk reported a fault ({1})."),
      core::label("core", "Check the disk, then restore a backup if the books are damaged.") },
    { sqlite_code::damaged,
      core::ErrorCode::Storage,
      core::label("core", "The file is damaged ({1})."),
      core::label("core", "Restore a backup.") },
    { sqlite_code::diskFull,
      core::ErrorCode::Storage,
      core::label("core", "The disk is full ({1})."),
      core::label("core", "Free some space, then try again.") },
    { sqlite_code::cannotOpen,
      core::ErrorCode::Storage,
      core::label("core", "The file could not be opened ({1})."),
      core::label("core", "Check that you may write the file and its folder.") },
    { 19, core::ErrorCode::Refused, core::label("core", "The books refuse this: {1}."), "" },
    { 26,
      core::ErrorCode::Storage,
      core::label("core", "The file is not a PayoutDesk workspace ({1})."),
      core::label("core", "Choose a file that PayoutDesk made (NAME.payouts).") },
    { sqlite_code::readOnlyRecovery,
      core::ErrorCode::Storage,
      core::label("core",
                  "Another program is writing to the books, or was stopped while it wrote; until "
                  "that is done only who may write in their folder can read them ({1})."),
      core::label("core", "Wait and try again, or open them once with the right to write there.") },
};

/// SQLite adds integers beyond 64 bits as REAL, which a column of integers refuses.
bool isOverflow(std::string_view detail)
{
    return detail == "integer overflow"
        || detail.starts_with("cannot store REAL value in INTEGER column");
}

} // namespace

core::Error failureInWords(int code, const std::string& detail, const std::string& path)
{
    if (isOverflow(detail))
        return { core::ErrorCode::Refused,
                 core::say("core", "A sum of the books is too large to be counted."),
                 path,
                 {} };
    for (const Failure& known : failures)
        if (known.code == code)
            return {
                known.kind, core::Message(known.what, { detail }), path, core::word(known.remedy)
            };
    return { core::ErrorCode::Storage,
             core::say("core", "The database failed ({1}).", detail),
             path,
             core::say("core", "Check the books.") };
}

} // namespace app
