#pragma once

#include "app/cli/arguments.h"
#include "core/usecases/books.h"

#include <optional>
#include <string>

namespace app {

// What words on the command line stand for. Errors name the option or the word at fault.

/// By alias, id or name (D6).
[[nodiscard]] core::Result<core::Publisher> findPublisher(core::Store& store,
                                                          std::string_view name);
/// By title (in any case), else by id.
[[nodiscard]] core::Result<core::Campaign> findCampaign(core::Store& store, std::string_view name);
/// "8" or "#8".
[[nodiscard]] core::Result<core::PayoutSerial> parseSerial(std::string_view text);

/// --publisher and --campaign; none when they were not given.
[[nodiscard]] core::Result<std::optional<core::PublisherId>>
publisherOption(core::Store& store, const Arguments& arguments);
[[nodiscard]] core::Result<std::optional<core::CampaignId>>
campaignOption(core::Store& store, const Arguments& arguments);
/// A day; none when the option was not given or is empty.
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

/// --publisher, --campaign, --from and --to as a filter: days of the workspace's zone, by
/// conv_time.
[[nodiscard]] core::Result<core::ConversionFilter> conversionFilter(core::Store& store,
                                                                    const Arguments& arguments);

/// The same error, said to be about this option.
[[nodiscard]] core::Error about(std::string_view option, core::Error error);
[[nodiscard]] core::Error
refused(std::string what, std::string where = {}, std::string remedy = {});

} // namespace app
