#include "core/usecases/close_period.h"

#include "core/base/text.h"
#include "core/ledger/open_period.h"

namespace core {

namespace {

Result<Closing> record(Books& books, Date closedUntil, std::string_view reason)
{
    Closing closing;
    closing.closedUntil = closedUntil;
    closing.at = books.world.now();
    closing.user = books.world.user();
    closing.reason = trimmed(reason);
    if (auto added = books.store.addClosing(closing); !added)
        return added.error();
    auto closings = books.store.closings();
    if (!closings)
        return closings.error();
    return closings->back();
}

Result<void> checkClosing(const OpenPeriod& period, Date until, Date today)
{
    if (until >= today)
        return Error{ ErrorCode::Refused,
                      say("core", "{1} is not over yet.", toText(until)),
                      say("core", "day"),
                      say("core",
                          "Close up to {1} at most: what is done today takes effect today.",
                          toText(addDays(today, -1))) };
    if (period.isClosed(until))
        return Error{
            ErrorCode::Refused,
            say("core", "The books are closed until {1} already.", toText(*period.closedUntil())),
            say("core", "day"),
            say("core", "Close a later day, or reopen with a reason.")
        };
    return {};
}

Result<void> checkReopening(const OpenPeriod& period, Date from, std::string_view reason)
{
    if (!period.isClosed(from))
        return Error{ ErrorCode::Refused,
                      say("core", "{1} is open.", toText(from)),
                      say("core", "day"),
                      period.closedUntil() ? say(
                          "core", "Closed is what lies up to {1}.", toText(*period.closedUntil()))
                                           : say("core", "Nothing is closed.") };
    if (trimmed(reason).empty())
        return Error{ ErrorCode::Refused,
                      say("core", "Reopening needs its reason."),
                      say("core", "reason"),
                      say("core", "Say why: figures that were reported may change.") };
    return {};
}

} // namespace

Result<Closing> closePeriod(Books& books, Date until, std::string reason)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto period = OpenPeriod::of(books.store);
    if (!period)
        return period.error();
    if (auto may = checkClosing(*period, until, today(books)); !may)
        return may.error();
    auto closing = record(books, until, reason);
    if (!closing)
        return closing;
    if (auto done = commit(**work); !done)
        return done.error();
    return closing;
}

Result<Closing> reopenPeriod(Books& books, Date from, std::string reason)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto period = OpenPeriod::of(books.store);
    if (!period)
        return period.error();
    if (auto may = checkReopening(*period, from, reason); !may)
        return may.error();
    auto closing = record(books, addDays(from, -1), reason);
    if (!closing)
        return closing;
    if (auto done = commit(**work); !done)
        return done.error();
    return closing;
}

Date lastDay(Month month)
{
    constexpr int longest = 31;
    const Date after = addDays(firstDay(month), longest);
    return addDays(after, -civil(after).day);
}

Month lastWholeMonth(Date today)
{
    return { monthOf(today).months - 1 };
}

} // namespace core
