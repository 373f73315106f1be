#include "app/cli/arguments.h"

#include "app/cli/command.h"
#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

constexpr Option globals[] = {
    { "workspace",
      Takes::One,
      "FILE",
      "the workspace; else the environment variable PAYOUTDESK_WORKSPACE" },
    { "json", Takes::Nothing, "", "answers with one JSON document on standard output" },
    { "help", Takes::Nothing, "", "shows this help" },
    { "version", Takes::Nothing, "", "shows the version and what it was built with" },
};

const Option* find(std::span<const Option> options, std::string_view name)
{
    const auto found = std::find_if(
        options.begin(), options.end(), [&](const Option& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// `--name` and `-x` are options; `-5` is an amount and `-late` a value.
bool isOption(std::string_view word)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return word.starts_with("--") || (word.size() == 2 && word[0] == '-' && isLetter(word[1]));
}

/// How many words a command's argument pattern asks for.
struct WordCount {
    std::size_t least = 0;
    std::size_t most = 0;
};

WordCount wordCount(std::string_view pattern)
{
    WordCount count;
    while (!pattern.empty()) {
        const std::size_t blank = std::min(pattern.find(' '), pattern.size());
        const std::string_view word = pattern.substr(0, blank);
        pattern.remove_prefix(std::min(blank + 1, pattern.size()));
        if (word.front() != '[')
            ++count.least;
        const bool repeats = word.find("...") != std::string_view::npos;
        count.most = repeats ? std::numeric_limits<std::size_t>::max() : count.most + 1;
    }
    return count;
}

/// Whether the name of a file or folder is typed for it; "[FILE]" may also be left empty.
bool namesFile(std::string_view placeholder)
{
    return placeholder.starts_with("FILE") || placeholder.starts_with("DIR")
        || placeholder.starts_with("OUT");
}

std::string didYouMean(const std::string& typed, const std::vector<std::string>& candidates)
{
    const auto near = core::nearest(typed, candidates);
    return near ? " Did you mean " + *near + "?" : std::string();
}

} // namespace

std::span<const Option> globalOptions()
{
    return globals;
}

bool Arguments::has(std::string_view option) const
{
    return m_options.find(option) != m_options.end();
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    if (found == m_options.end() || found->second.empty())
        return std::nullopt;
    return found->second.front();
}

std::string Arguments::text(std::string_view option) const
{
    return value(option).value_or(std::string());
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>() : found->second;
}

/// Works through the typed words once, from left to right.
struct ArgumentParser {
    const std::vector<std::string>& typed;
    std::span<const Command> commands;
    CommandLine line;
    std::size_t at = 0;
    std::vector<std::string> pending; ///< words that do not yet spell a command
    std::vector<std::string> seen; ///< options
    bool optionsEnded = false;

    bool fail(std::string problem)
    {
        line.problem = std::move(problem);
        return false;
    }

    bool parse()
    {
        while (at < typed.size()) {
            const std::string word = typed[at++];
            const bool good =
                optionsEnded || !isOption(word) ? takeWord(word) : word == "--" || takeOption(word);
            if (!good)
                return false;
            optionsEnded = optionsEnded || word == "--";
        }
        return finish();
    }

    /// Whether the word makes the command's name a longer one: "adjust", "adjust list".
    bool mayGoOnWith(const std::string& word)
    {
        if (optionsEnded || !line.arguments.m_options.empty() || !line.arguments.m_words.empty())
            return false;
        const std::string longer = std::string(line.command->name) + ' ' + word;
        for (const Command& command : commands)
            if (command.name == longer) {
                line.command = &command;
                return true;
            }
        return false;
    }

    bool takeWord(const std::string& word)
    {
        if (line.command && mayGoOnWith(word))
            return true;
        if (line.command) {
            line.arguments.m_words.push_back(word);
            return true;
        }
        pending.push_back(word);
        std::string spelled;
        for (const std::string& part : pending)
            spelled += (spelled.empty() ? "" : " ") + part;
        bool mayGoOn = false;
        for (const Command& command : commands) {
            if (command.name == spelled)
                line.command = &command;
            mayGoOn = mayGoOn || command.name.starts_with(spelled + ' ');
        }
        return line.command || mayGoOn || fail(unknownCommand(spelled));
    }

    std::string unknownCommand(const std::string& spelled) const
    {
        std::vector<std::string> names;
        for (const Command& command : commands)
            names.emplace_back(command.name);
        return "There is no command \"" + spelled + "\"." + didYouMean(spelled, names)
            + " payoutctl --help lists them all.";
    }

    bool takeOption(const std::string& word)
    {
        const std::string full = word == "-h" ? "--help" : word;
        const std::size_t equals = full.find('=');
        const std::string dashed = full.substr(0, equals);
        const std::string name = dashed.starts_with("--") ? dashed.substr(2) : dashed;
        const bool isLong = dashed.starts_with("--");
        const Option* option = isLong ? find(globals, name) : nullptr;
        const bool isGlobal = option != nullptr;
        if (!option && isLong && line.command)
            option = find(line.command->options, name);
        if (!option)
            return fail(unknownOption(dashed));
        auto& values = line.arguments.m_options[name];
        const bool repeatable = option->takes == Takes::Pairs || option->takes == Takes::Many;
        if (!repeatable && std::find(seen.begin(), seen.end(), name) != seen.end())
            return fail(dashed + " is given twice; give it once.");
        seen.push_back(name);
        if (option->takes == Takes::Nothing) {
            if (equals != std::string::npos)
                return fail(dashed + " takes no value.");
        } else if (equals != std::string::npos) {
            values.push_back(full.substr(equals + 1));
        } else if (!takeValues(*option, values)) {
            return fail(dashed + " needs a value: " + dashed + ' '
                        + std::string(option->placeholder) + ".");
        }
        if (isGlobal)
            takeGlobal(name);
        return true;
    }

    bool takeValues(const Option& option, std::vector<std::string>& values)
    {
        const auto nextIsValue = [&] {
            return at < typed.size() && !isOption(typed[at]);
        };
        if (!nextIsValue())
            return false;
        values.push_back(typed[at++]);
        if (option.takes == Takes::Many)
            while (nextIsValue())
                values.push_back(typed[at++]);
        if (option.takes == Takes::Pairs)
            while (nextIsValue() && typed[at].find('=') != std::string::npos)
                values.push_back(typed[at++]);
        return true;
    }

    void takeGlobal(const std::string& name)
    {
        if (name == "workspace")
            line.workspace = line.arguments.text(name);
        line.json = line.json || name == "json";
        line.help = line.help || name == "help";
        line.version = line.version || name == "version";
        line.arguments.m_options.erase(name);
    }

    std::string unknownOption(const std::string& dashed) const
    {
        std::vector<std::string> names;
        for (const Option& option : globals)
            names.push_back("--" + std::string(option.name));
        if (!line.command)
            return dashed
                + " is no option of payoutctl; options of a command stand behind its name."
                + didYouMean(dashed, names);
        for (const Option& option : line.command->options)
            names.push_back("--" + std::string(option.name));
        const std::string name(line.command->name);
        return name + " has no option " + dashed + "." + didYouMean(dashed, names) + " payoutctl "
            + name + " --help lists them all.";
    }

    /// An empty text, as an unset variable leaves it, names no file.
    bool checkFileNames()
    {
        for (const Option& option : line.command->options)
            if (namesFile(option.placeholder) && line.arguments.value(option.name) == "")
                return fail("--" + std::string(option.name)
                            + " is empty; give a name: " + std::string(option.placeholder) + ".");
        std::string_view pattern = line.command->arguments;
        for (const std::string& word : line.arguments.words()) {
            if (namesFile(pattern) && word.empty())
                return fail(std::string(line.command->name) + " is given an empty name of a file.");
            const std::size_t blank = std::min(pattern.find(' '), pattern.size());
            pattern.remove_prefix(std::min(blank + 1, pattern.size()));
        }
        return true;
    }

    bool finish()
    {
        if (line.help || line.version)
            return true;
        if (!line.command)
            return fail(missingCommand());
        const WordCount count = wordCount(line.command->arguments);
        const std::size_t given = line.arguments.words().size();
        const std::string name(line.command->name);
        const std::string usage = " Usage: payoutctl " + name
            + (line.command->arguments.empty() ? "" : " " + std::string(line.command->arguments))
            + ".";
        if (given < count.least)
            return fail(name + " needs more: " + std::to_string(count.least) + " argument"
                        + (count.least == 1 ? "" : "s") + ", " + std::to_string(given) + " given."
                        + usage);
        if (given > count.most)
            return fail(name + " does not take \"" + line.arguments.words()[count.most] + "\"."
                        + usage);
        for (const Option& option : line.command->options)
            if (option.required && !line.arguments.has(option.name))
                return fail(name + " needs --" + std::string(option.name) + ' '
                            + std::string(option.placeholder) + ": " + std::string(option.help)
                            + ".");
        return checkFileNames();
    }

    std::string missingCommand() const
    {
        if (pending.empty())
            return "Which command? payoutctl --help lists them all.";
        std::string list;
        for (const Command& command : commands)
            if (command.name.starts_with(pending.front() + ' '))
                list += (list.empty() ? "" : ", ") + std::string(command.name);
        return "\"" + pending.front() + "\" is only half a command: " + list + ".";
    }
};

CommandLine parseCommandLine(const std::vector<std::string>& typed,
                             std::span<const Command> commands)
{
    ArgumentParser parser{ typed, commands, {}, 0, {}, {}, false };
    parser.parse();
    return std::move(parser.line);
}

} // namespace app
