#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plain_table.h"
#include "app/wiring/open_books.h"
#include "core/base/json.h"
#include "core/tables/tables.h"
#include "core/usecases/books.h"

#include <functional>
#include <string>

namespace app {

/// One run of a command: what was typed, the books, and where the answer goes.
class Call {
public:
    Call(const CommandLine& line, std::string workspace, OpenBooks* books);

    [[nodiscard]] const Arguments& arguments() const { return m_line.arguments; }
    [[nodiscard]] const std::string& word(std::size_t i) const { return arguments().words().at(i); }
    [[nodiscard]] const std::string& workspacePath() const { return m_workspace; }
    /// The workspace's files: no output may go there.
    [[nodiscard]] std::vector<std::string> filesInUse() const;
    [[nodiscard]] OpenBooks& open();
    [[nodiscard]] core::Books& books() { return open().books(); }
    [[nodiscard]] core::Store& store() { return books().store; }
    [[nodiscard]] bool json() const { return m_line.json; }
    [[nodiscard]] core::ByteSink& out() { return m_out; }
    [[nodiscard]] ConsoleProgress& progress() { return m_progress; }

    /// A sentence on standard error about something that stopped nothing.
    void warn(std::string_view sentence) const;
    template <typename Text>
    void warn(const std::vector<Text>& sentences) const
    {
        for (const std::string& sentence : sentences)
            warn(sentence);
    }

    /// From here on what was asked is kept, and `what` says so to a caller whom the answer does not
    /// reach: whatever fails until it is answered is Unknown, not "nothing changed". Not with
    /// --dry-run.
    void recorded(std::string what = "What was asked is in the books.")
    {
        if (!arguments().has("dry-run"))
            m_recorded = std::move(what);
    }
    /// What recorded() was told last; "": nothing was changed so far, or it is answered.
    [[nodiscard]] const std::string& whatIsRecorded() const { return m_recorded; }

    /// The whole answer: `plain` as it stands, or the JSON document with --json.
    [[nodiscard]] core::Result<int> answer(std::string_view plain, const core::Json& json);
    /// The whole answer as a table, aligned for reading or as a JSON array of objects.
    [[nodiscard]] core::Result<int>
    answerTable(const std::function<core::Result<void>(core::TableSink&)>& write);
    /// The command line does not make sense: exit status 2.
    [[nodiscard]] core::Result<int> misused(std::string_view sentence) const;

private:
    /// The answer is out, or why not.
    [[nodiscard]] core::Result<int> answered(core::Result<void> written);

    const CommandLine& m_line;
    std::string m_workspace;
    OpenBooks* m_books;
    StandardOutput m_out;
    ConsoleProgress m_progress;
    std::string m_recorded;
};

/// Rows through their columns, with the names they need.
template <typename Row>
core::Result<int> answerRows(Call& call,
                             const std::vector<Row>& rows,
                             std::span<const core::Column<Row, core::TableNames>> columns)
{
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    return call.answerTable([&](core::TableSink& sink) {
        return core::writeTable(std::span<const Row>(rows), columns, *names, sink);
    });
}

/// One row as a JSON object: keys as the columns, money as strings, absent = null.
template <typename Row>
core::Json rowJson(const Row& row,
                   std::span<const core::Column<Row, core::TableNames>> columns,
                   const core::TableNames& names);

[[nodiscard]] core::Json cellJson(const core::Cell& cell);
[[nodiscard]] core::Json moneyJson(core::Money amount);
/// "held 10 USD", a line of an answer; nothing where it is 0.
[[nodiscard]] std::string heldLine(core::Money amount, std::string_view currency);
/// A text that may be absent: null where it is empty.
[[nodiscard]] core::Json textJson(std::string_view text);
/// An array of strings.
template <typename Text>
[[nodiscard]] core::Json textsJson(const std::vector<Text>& texts)
{
    core::Json array = core::Json::array();
    for (const std::string& text : texts)
        array.items.push_back(core::Json::ofString(text));
    return array;
}

template <typename Row>
core::Json rowJson(const Row& row,
                   std::span<const core::Column<Row, core::TableNames>> columns,
                   const core::TableNames& names)
{
    core::Json object = core::Json::object();
    for (const auto& column : columns)
        object.set(column.head.key, cellJson(column.cell(row, names)));
    return object;
}

} // namespace app
