#include "core/usecases/make_papers.h"

namespace core {

namespace {

bool stopsTheRest(ErrorCode code)
{
    return code == ErrorCode::Storage || code == ErrorCode::Busy || code == ErrorCode::Unknown;
}

Error atPayout(PayoutSerial payout, Error error)
{
    const std::string serial = std::to_string(payout.value);
    error.where = error.where.empty() ? say("core", "payout #{1}", serial)
                                      : say("core", "payout #{1}, {2}", serial, error.where);
    return error;
}

Error stoppedByUser(std::int64_t made, std::size_t asked)
{
    return { ErrorCode::Cancelled,
             say("core",
                 "Stopped: {1} of {2} papers are made, and stay.",
                 std::to_string(made),
                 std::to_string(asked)),
             {},
             say("core", "Ask again for the rest.") };
}

} // namespace

PapersMade
makePapers(std::span<const PayoutSerial> payouts, const MakePaper& make, Progress& progress)
{
    constexpr std::string_view step = label("core", "Writing papers");
    PapersMade papers;
    for (std::size_t i = 0; i < payouts.size(); ++i) {
        progress.report(step, std::int64_t(i), std::int64_t(payouts.size()));
        if (progress.cancelled()) {
            papers.stopped = stoppedByUser(papers.made, payouts.size());
            return papers;
        }
        const auto made = make(payouts[i]);
        if (made) {
            ++papers.made;
            continue;
        }
        Error error = payouts.size() > 1 ? atPayout(payouts[i], made.error()) : made.error();
        if (stopsTheRest(error.code)) {
            papers.stopped = std::move(error);
            return papers;
        }
        papers.failures.push_back({ payouts[i], std::move(error) });
    }
    progress.report(step, std::int64_t(payouts.size()), std::int64_t(payouts.size()));
    return papers;
}

} // namespace core
