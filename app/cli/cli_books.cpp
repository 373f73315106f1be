#include "app/cli/call.h"
#include "app/cli/exit_status.h"
#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/files/safe_file.h"
#include "app/wiring/open_books.h"
#include "app/wiring/xlsx_table.h"
#include "core/usecases/export_table.h"
#include "core/usecases/verify_books.h"

#include <algorithm>
#include <functional>

namespace app {

namespace {

constexpr std::string_view conversions = "conversions"; ///< the table that options narrow

constexpr Option tableExportOptions[] = {
    { "format", Takes::One, "csv|xlsx|json", "how", true },
    { "output", Takes::One, "FILE", "where; replaced only when the whole of it is written", true },
    filter_options::from,
    filter_options::to,
    filter_options::publisher,
    filter_options::campaign,
    filter_options::status,
    filter_options::link,
};

core::Result<const core::ExportableTable*> findTable(const std::string& name)
{
    std::string names;
    for (const core::ExportableTable& table : core::exportableTables()) {
        if (table.name == name)
            return &table;
        names += (names.empty() ? "" : ", ") + std::string(table.name);
    }
    return refused("There is no table \"" + name + "\".", {}, "The tables are " + names + ".");
}

std::string booksLine(const std::string& anchor)
{
    return "State of the books: " + anchor;
}

/// What writes the rows of a table.
using Fill = std::function<core::Result<void>(core::TableSink&)>;

/// The rows of the table, of conversions those that the options choose.
core::Result<Fill> fillOf(Call& call, const core::ExportableTable& table)
{
    if (table.name != conversions)
        return Fill([&call, &table](core::TableSink& sink) {
            return table.write(call.books(), sink, call.progress());
        });
    auto filter = conversionFilter(call.store(), call.arguments());
    if (!filter)
        return filter.error();
    return Fill([&call, filter = *filter](core::TableSink& sink) {
        return core::writeConversions(call.books(), filter, sink, call.progress());
    });
}

/// What is written: where, and what its table and the state of the books are called.
struct Target {
    std::string path;
    std::string table;
    std::string books;
};

using Write = core::Result<void> (*)(const Fill& fill, const Target& target);

template <typename Sink>
core::Result<void> writeText(const Fill& fill, const Target& target)
{
    SafeFile file(target.path);
    Sink sink(file);
    if (auto written = fill(sink); !written)
        return written;
    return file.commit();
}

core::Result<void> writeXlsx(const Fill& fill, const Target& target)
{
    XlsxTableSink sink(target.path, target.table);
    sink.setComment(booksLine(target.books));
    return fill(sink);
}

struct Format {
    std::string_view name;
    Write write;
};

constexpr Format formats[] = {
    { "csv", writeText<core::CsvTableSink> },
    { "xlsx", writeXlsx },
    { "json", writeText<core::JsonTableSink> },
};

core::Result<int> exportTable(Call& call)
{
    auto table = findTable(call.word(0));
    if (!table)
        return table.error();
    for (const char* narrows : { "from", "to", "publisher", "campaign", "status", "link" })
        if (call.arguments().has(narrows) && (*table)->name != conversions)
            return call.misused("export --" + std::string(narrows) + " goes with conversions.");
    const std::string name = call.arguments().text("format");
    const std::string path = call.arguments().text("output");
    const auto* format = std::find_if(std::begin(formats),
                                      std::end(formats),
                                      [&](const Format& known) { return known.name == name; });
    if (format == std::end(formats))
        return refused("There is no format \"" + name + "\".",
                       "--format",
                       "The formats are csv, xlsx and json.");
    if (auto allowed = mayWrite(path, call.filesInUse()); !allowed)
        return allowed.error();
    const auto fill = fillOf(call, **table);
    if (!fill)
        return fill.error();
    const auto reading =
        call.store().beginReading(); // the rows and the state of the books are of one moment
    if (!reading)
        return reading.error();
    const auto books = call.store().chainHead();
    if (!books)
        return books.error();
    const Target target{ path, std::string((*table)->name), *books ? core::toText(**books) : "" };
    if (auto written = format->write(*fill, target); !written)
        return written.error();
    core::Json json = core::Json::object();
    json.set("table", core::Json::ofString((*table)->name));
    json.set("file", core::Json::ofString(path));
    json.set("books", core::Json::ofString(target.books));
    return call.answer(printable(path) + '\n' + booksLine(target.books) + '\n', json);
}

constexpr Option verifyOptions[] = {
    { "anchor",
      Takes::Many,
      "POSITION:HASH",
      "a state of the books noted from a paper, an export or an earlier check" },
};

/// As they were typed: a hash may stand in groups, each a word of its own.
core::Result<std::vector<core::ChainHead>> anchorsOf(const Call& call)
{
    std::vector<std::string> texts;
    for (const std::string& word : call.arguments().values("anchor")) {
        if (texts.empty() || word.find(':') != std::string::npos)
            texts.emplace_back();
        texts.back() += word;
    }
    std::vector<core::ChainHead> anchors;
    for (const std::string& text : texts) {
        auto anchor = core::parseChainHead(text);
        if (!anchor)
            return anchor.error();
        anchors.push_back(std::move(*anchor));
    }
    return anchors;
}

core::Result<int> verify(Call& call)
{
    const auto anchors = anchorsOf(call);
    if (!anchors)
        return anchors.error();
    auto checks = core::verifyBooks(call.books(), call.progress(), *anchors);
    if (!checks)
        return checks.error();
    core::Json list = core::Json::array();
    std::string plain;
    int faults = 0;
    for (const core::Check& check : *checks) {
        faults += check.holds ? 0 : 1;
        plain += (check.holds ? "ok     " : "FAULT  ") + check.name
            + (check.detail.empty() ? "" : ": " + printable(check.detail.text())) + '\n';
        core::Json object = core::Json::object();
        object.set("name", core::Json::ofString(check.name.text()));
        object.set("holds", core::Json::ofBool(check.holds));
        object.set("detail", textJson(check.detail.text()));
        list.items.push_back(std::move(object));
    }
    core::Json json = core::Json::object();
    json.set("holds", core::Json::ofBool(faults == 0));
    json.set("checks", list);
    auto answered = call.answer(plain, json);
    if (!answered || faults == 0)
        return answered;
    complain(call.workspacePath() + ": " + counted(faults, "check does", "checks do")
             + " not hold. Keep the file as it is, and restore the latest backup that verifies.");
    return exit_status::refused;
}

core::Result<int> backup(Call& call)
{
    const std::string& path = call.word(0);
    if (auto allowed = mayWrite(path, call.filesInUse()); !allowed)
        return allowed.error();
    if (auto copied = call.store().backup(path, core::IfThere::Refuse); !copied)
        return copied.error();
    call.recorded("The backup is written.");
    core::Json json = core::Json::object();
    json.set("file", core::Json::ofString(path));
    return call.answer(printable(path) + '\n', json);
}

core::Result<int> restoreBackup(Call& call)
{
    auto kept = restoreBooks(call.workspacePath(), call.word(0), call.progress());
    if (!kept)
        return kept.error();
    call.recorded("The backup is restored.");
    core::Json json = core::Json::object();
    json.set("workspace", core::Json::ofString(call.workspacePath()));
    json.set("kept", kept->empty() ? core::Json() : core::Json::ofString(*kept));
    return call.answer(call.workspacePath() + " is restored."
                           + (kept->empty()
                                  ? std::string()
                                  : " What stood there is kept as " + printable(*kept) + '.')
                           + '\n',
                       json);
}

constexpr Command bookCommandTable[] = {
    { "export",
      "TABLE",
      tableExportOptions,
      "Writes a table: payouts, balances, publishers, campaigns, rules, conversions, ledger, rates or "
      "audit.",
      "Of conversions all, or those that --from, --to, --publisher, --campaign, --status and "
      "--link choose.",
      "export payouts --format xlsx --output payouts.xlsx",
      exportTable,
      Opens::ToRead },
    { "verify",
      "",
      verifyOptions,
      "Checks the books and the file; exit status 0 only when all holds.",
      "Invoices, exports and this check say the state of the books: a position and the beginning "
      "of a "
      "hash over all\nthat was recorded until then. --anchor asks whether that past is still the "
      "books'.",
      "verify --anchor 482:3fa902bc77de1c05",
      verify,
      Opens::ToRead },
    { "backup",
      "FILE",
      {},
      "Writes a whole, verified copy of the workspace.",
      "",
      "backup books-backup.payouts",
      backup,
      Opens::ToRead },
    { "restore",
      "FILE",
      {},
      "Puts a verified copy in the workspace's place and keeps what stood there.",
      "The copy is checked before anything is touched. What is replaced is backed up, and kept as "
      "it was in\nNAME.backups/, where the program's own backups of NAME.payouts lie, too.",
      "restore books-backup.payouts",
      restoreBackup,
      Opens::Nothing },
};

} // namespace

std::span<const Command> bookCommands()
{
    return bookCommandTable;
}

} // namespace app
