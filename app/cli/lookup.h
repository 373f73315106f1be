#pragma once

#include "app/cli/arguments.h"
#include "core/usecases/books.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace app {

// What words on the command line stand for. Errors name the option or the word at fault.

/// By alias, id or name (D6).
[[nodiscard]] core::Result<core::Publisher> findPublisher(core::Store& store,
                                                          std::string_view name);
/// By title (in any case), else by id.
[[nodiscard]] core::Result<core::Campaign> findCampaign(core::Store& store, std::string_view name);
/// "8": a whole number from 1 to `most` and nothing else.
[[nodiscard]] std::optional<std::int64_t>
numberFromOne(std::string_view text, std::int64_t most = std::numeric_limits<std::int64_t>::max());
/// "8" or "#8".
[[nodiscard]] core::Result<core::PayoutSerial> parseSerial(std::string_view text);

/// --key: as it stands in the books, where `byKey` finds it as typed, else in one case or in the
/// other (earlier versions kept it as typed); a new one without blanks at its ends, in lower case.
/// "" when it was not given; refused when it is empty, as an unset variable leaves it.
template <typename Found>
[[nodiscard]] core::Result<std::string>
keyOption(core::Store& store,
          const Arguments& arguments,
          core::Result<std::optional<Found>> (core::Store::*byKey)(std::string_view));

/// --publisher and --campaign; none when they were not given.
[[nodiscard]] core::Result<std::optional<core::PublisherId>>
publisherOption(core::Store& store, const Arguments& arguments);
[[nodiscard]] core::Result<std::optional<core::CampaignId>>
campaignOption(core::Store& store, const Arguments& arguments);
/// A day; none when the option was not given. Refused when it is empty.
[[nodiscard]] core::Result<std::optional<core::Date>> dayOption(const Arguments& arguments,
                                                                std::string_view option);
/// --from and --to: half-open; refused when nothing can lie between.
struct Days {
    std::optional<core::Date> from;
    std::optional<core::Date> to;
};
[[nodiscard]] core::Result<Days> daysOption(const Arguments& arguments);
/// An amount; none when the option was not given or is empty.
[[nodiscard]] core::Result<std::optional<core::Money>> moneyOption(const Arguments& arguments,
                                                                   std::string_view option);

/// --publisher, --campaign, --from, --to, --status and --link as a filter, as far as the command
/// has them: days of the workspace's zone, by conv_time.
[[nodiscard]] core::Result<core::ConversionFilter> conversionFilter(core::Store& store,
                                                                    const Arguments& arguments);
/// The options that a filter of conversions is typed with.
namespace filter_options {
inline constexpr Option from{ "from", Takes::One, "D", "first day, by conv_time" };
inline constexpr Option to{ "to", Takes::One, "D", "the day after the last" };
inline constexpr Option publisher{ "publisher", Takes::One, "P", "only this publisher's" };
inline constexpr Option campaign{ "campaign", Takes::One, "C", "only this campaign's" };
inline constexpr Option status{ "status", Takes::One, "S", "only in this status" };
inline constexpr Option link{
    "link", Takes::One, "WORD", "only repeated, ignored, replaced, added or refund ones"
};
} // namespace filter_options

/// approved, pending, declined or other, or another word for one of these (D7).
[[nodiscard]] core::Result<core::ConversionStatus> findConversionStatus(std::string_view word);

/// The same error, said to be about this option.
[[nodiscard]] core::Error about(std::string_view option, core::Error error);
[[nodiscard]] core::Error
refused(std::string what, std::string where = {}, std::string remedy = {});

} // namespace app
