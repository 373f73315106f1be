#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// How many words follow an option.
enum class Takes : std::uint8_t {
    Nothing,
    One,
    Many, ///< one or more, up to the next option
    Pairs, ///< one or more of the form NAME=VALUE; the option may also be repeated
};

/// An option of a command as the user types it and as `--help` shows it.
struct Option {
    std::string_view name; ///< "amount": typed --amount
    Takes takes = Takes::One;
    std::string_view placeholder; ///< "A"
    std::string_view help;
    bool required = false;
};

/// What was typed behind a command's name: words and options, each checked against what the command
/// takes.
class Arguments {
public:
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    [[nodiscard]] bool has(std::string_view option) const;
    /// The option's (first) value; nullopt when it was not given.
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    /// The option's value, or "" when it was not given.
    [[nodiscard]] std::string text(std::string_view option) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;

private:
    friend struct ArgumentParser;
    std::vector<std::string> m_words;
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
};

struct Command;

/// A whole command line, understood; or why it cannot be.
struct CommandLine {
    const Command* command =
        nullptr; ///< none: only --help or --version was asked, or there is a problem
    Arguments arguments;
    std::optional<std::string> workspace;
    bool json = false;
    bool help = false;
    bool version = false;
    std::string problem; ///< one sentence; not empty: exit status 2
};

/// Global options may stand anywhere; a command is the longest name that the first words spell.
/// `-5` and
/// `-0.5` are words, not options; behind `--` everything is a word.
[[nodiscard]] CommandLine parseCommandLine(const std::vector<std::string>& typed,
                                           std::span<const Command> commands);

/// The options that every command takes.
[[nodiscard]] std::span<const Option> globalOptions();

} // namespace app
