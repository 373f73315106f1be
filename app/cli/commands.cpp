#include "app/cli/command.h"

#include <algorithm>
#include <vector>

namespace app {

namespace {

constexpr std::size_t nameWidth = 24;

std::string padded(std::string_view text, std::size_t width)
{
    return std::string(text) + std::string(text.size() < width ? width - text.size() : 1, ' ');
}

std::string optionLines(std::span<const Option> options)
{
    std::string text;
    for (const Option& option : options) {
        const std::string typed = "--" + std::string(option.name)
            + (option.placeholder.empty() ? "" : ' ' + std::string(option.placeholder));
        text += "  " + padded(typed, nameWidth) + std::string(option.help)
            + (option.required ? " (required)" : "") + '\n';
    }
    return text;
}

} // namespace

std::span<const Command> allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto group : { companyCommands(),
                                  typeCommands(),
                                  publisherCommands(),
                                  campaignCommands(),
                                  ruleCommands(),
                                  ruleHistoryCommands(),
                                  importCommands(),
                                  conversionCommands(),
                                  accountCommands(),
                                  tryCommands(),
                                  replayCommands(),
                                  rateCommands(),
                                  batchCommands(),
                                  payoutCommands(),
                                  documentCommands(),
                                  moveInCommands(),
                                  auditCommands(),
                                  bookCommands() })
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return commands;
}

std::string helpText(std::span<const Command> commands)
{
    std::string text =
        "Usage: payoutctl [--workspace FILE] [--json] COMMAND [ARGUMENTS]\n\n"
        "Manages what a company pays its partners: the same work as the window, PayoutDesk.\n\n"
        "Commands:\n";
    for (const Command& command : commands)
        text += "  " + padded(command.name, nameWidth) + std::string(command.summary) + '\n';
    text += "\nOptions of every command:\n" + optionLines(globalOptions());
    text += "\nExit status: 0 done, 1 refused, 2 wrong usage, 3 a file cannot be opened, read or "
            "written,\n"
            "4 outcome unknown, 130 interrupted.\n\n"
            "payoutctl COMMAND --help tells more of a command.\n\n"
            "Example: payoutctl init --workspace books.payouts --currency USD --sample\n";
    return text;
}

std::string helpText(const Command& command)
{
    std::string text = "Usage: payoutctl " + std::string(command.name);
    if (!command.arguments.empty())
        text += ' ' + std::string(command.arguments);
    for (const Option& option : command.options)
        if (option.required)
            text += " --" + std::string(option.name) + ' ' + std::string(option.placeholder);
    const bool hasOptional = std::any_of(command.options.begin(),
                                         command.options.end(),
                                         [](const Option& option) { return !option.required; });
    text += (hasOptional ? " [OPTIONS]\n\n" : "\n\n") + std::string(command.summary) + '\n';
    if (!command.details.empty())
        text += std::string(command.details) + '\n';
    if (!command.options.empty())
        text += "\nOptions:\n" + optionLines(command.options);
    text += "\nOptions of every command:\n" + optionLines(globalOptions());
    return text + "\nExample: payoutctl " + std::string(command.example) + '\n';
}

} // namespace app
