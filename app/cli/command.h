#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace app {

class Call;

/// What a command needs of the workspace.
enum class Opens : std::uint8_t { Nothing, ToRead, ToWrite };

/// A row of the table of commands: parser, help and dispatch derive from it.
struct Command {
    std::string_view name; ///< "payout create"
    std::string_view arguments; ///< "CAMPAIGN [KIND...]": brackets may be left out, dots repeat
    std::span<const Option> options;
    std::string_view summary; ///< one line
    std::string_view details; ///< further lines of its help; may be empty
    std::string_view example; ///< behind "payoutctl "
    /// The exit status, or the Error that decides it.
    core::Result<int> (*run)(Call& call);
    Opens opens = Opens::ToWrite;
    bool paints = false; ///< needs fonts where a file is asked for
};

// One table a group, in files of the same name.
[[nodiscard]] std::span<const Command> companyCommands();
[[nodiscard]] std::span<const Command> typeCommands();
[[nodiscard]] std::span<const Command> publisherCommands();
[[nodiscard]] std::span<const Command> campaignCommands();
[[nodiscard]] std::span<const Command> ruleCommands();
[[nodiscard]] std::span<const Command> ruleHistoryCommands();
[[nodiscard]] std::span<const Command> importCommands();
[[nodiscard]] std::span<const Command> conversionCommands();
[[nodiscard]] std::span<const Command> accountCommands();
[[nodiscard]] std::span<const Command> tryCommands();
[[nodiscard]] std::span<const Command> replayCommands();
[[nodiscard]] std::span<const Command> rateCommands();
[[nodiscard]] std::span<const Command> batchCommands();
[[nodiscard]] std::span<const Command> payoutCommands();
[[nodiscard]] std::span<const Command> moveInCommands();
[[nodiscard]] std::span<const Command> documentCommands();
[[nodiscard]] std::span<const Command> auditCommands();
[[nodiscard]] std::span<const Command> bookCommands();

/// All of them, in the order of the manual.
[[nodiscard]] std::span<const Command> allCommands();

/// What `payoutctl --help` and `payoutctl COMMAND --help` print.
[[nodiscard]] std::string helpText(std::span<const Command> commands);
[[nodiscard]] std::string helpText(const Command& command);

} // namespace app
