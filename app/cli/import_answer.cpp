#include "app/cli/import_answer.h"

#include "app/cli/files.h"
#include "app/cli/import_options.h"
#include "app/cli/survey_answer.h"
#include "app/files/safe_file.h"
#include "core/usecases/import_conversions.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace app {

namespace {

constexpr std::size_t issuesShown = 10;
constexpr std::size_t namesShown = 20;
constexpr std::size_t rowsShown = 5; ///< of a survey

/// Where rejected rows and totals go; neither may be the file that is read, nor the books.
core::Result<void> checkOutputs(const Call& call)
{
    std::vector<std::string> inUse = call.filesInUse();
    inUse.push_back(call.word(0));
    for (const char* option : { "rejects", "totals" }) {
        const auto path = call.arguments().value(option);
        if (!path)
            continue;
        if (auto allowed = mayWrite(*path, inUse); !allowed)
            return allowed;
        inUse.push_back(*path);
    }
    return {};
}

void complainAbout(const std::vector<core::RowIssue>& issues,
                   std::int64_t count,
                   const std::string& word)
{
    for (std::size_t i = 0; i < std::min(issues.size(), issuesShown); ++i)
        complain(issues[i].error.sentence());
    if (count > std::int64_t(issuesShown))
        complain("... " + counted(count, "row ", "rows ") + word + " in all.");
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string line;
    for (const std::string& text : texts)
        line += (line.empty() ? "" : ", ") + printable(text);
    return line;
}

/// "Unknown publishers: nick_2 (12 rows), bob (1 row). --map-publisher …"
std::string unknownLine(std::string_view what,
                        std::vector<core::UnknownName> names,
                        bool areUnclear,
                        std::string_view remedy)
{
    std::erase_if(names,
                  [&](const core::UnknownName& each) { return each.isUnclear != areUnclear; });
    std::string line;
    for (std::size_t i = 0; i < std::min(names.size(), namesShown); ++i)
        line += (i == 0 ? "" : ", ") + printable(names[i].name) + " ("
            + counted(names[i].rows, "row)", "rows)");
    if (names.size() > namesShown)
        line += " and " + std::to_string(names.size() - namesShown) + " more";
    return line.empty() ? std::string()
                        : std::string(what) + ": " + line + ". " + std::string(remedy) + '\n';
}

std::string unknownLines(const core::ImportReport& report)
{
    return unknownLine(
               "Unknown publishers",
               report.unknownPublishers,
               false,
               "--map-publisher OLD=ALIAS says who is meant, --create-missing creates them.")
        + unknownLine("Unclear names of publishers",
                      report.unknownPublishers,
                      true,
                      "--map-publisher OLD=ALIAS says who is meant.")
        + unknownLine("Unknown campaigns",
                      report.unknownCampaigns,
                      false,
                      "--map-campaign OLD=TITLE says which is meant, --create-campaigns MODEL "
                      "creates them.");
}

void sayHowItWasRead(const Call& call, const core::ImportReport& report)
{
    if (const std::string sentence = readingSentence(report.survey); !sentence.empty())
        call.warn(sentence);
    call.warn(report.survey.remarks);
    call.warn(report.remarks);
}

/// How new rows stand to earlier conversions, where any does.
std::string linkLines(const core::ImportReport& report)
{
    struct Line {
        std::int64_t count;
        std::string_view one;
        std::string_view several;
    };
    const Line lines[] = {
        { report.repeated,
          "row repeats an earlier conversion and is marked.\n",
          "rows repeat an earlier conversion and are marked.\n" },
        { report.ignored,
          "row is a duplicate that earns nothing.\n",
          "rows are duplicates that earn nothing.\n" },
        { report.replaced,
          "earlier conversion was replaced and earns nothing any more.\n",
          "earlier conversions were replaced and earn nothing any more.\n" },
        { report.addedRevenue,
          "row adds its revenue to an earlier conversion.\n",
          "rows add their revenue to an earlier conversion.\n" },
        { report.refundsLinked,
          "refund takes back what its original earned.\n",
          "refunds take back what their original earned.\n" },
        { report.refundsWithoutOriginal,
          "refund has no original of its publisher and campaign in the books and was priced on its own.\n",
          "refunds have no original of their publisher and campaign in the books and were priced on their own.\n" },
    };
    std::string text;
    for (const Line& line : lines)
        if (line.count > 0)
            text += counted(line.count, line.one, line.several);
    return text;
}

std::string plainReport(const core::ImportReport& report,
                        const core::ImportOptions& options,
                        const std::string& currency)
{
    const auto number = [](std::int64_t value) {
        return std::to_string(value) + '\n';
    };
    std::string text = "read " + number(report.read) + "new " + number(report.added) + "unchanged "
        + number(report.unchanged) + "changed " + number(report.changed) + "rejected "
        + number(report.rejected) + "earned " + core::toText(report.earned) + ' ' + currency
        + "\npending " + core::toText(report.pending) + ' ' + currency + "\nheld "
        + core::toText(report.held) + ' ' + currency + '\n';
    if (report.withoutStatus > 0)
        text += counted(report.withoutStatus,
                        "row came without a status and earns ",
                        "rows came without a status and earn ")
            + core::toText(report.withoutStatusEarned) + ' ' + currency + ".\n";
    if (report.flagged > 0)
        text += counted(report.flagged, "row carries a reason", "rows carry a reason")
            + "; export conversions shows " + (report.flagged == 1 ? "it" : "them") + ".\n";
    if (report.withoutRate > 0)
        text += counted(report.withoutRate,
                        "of them waits for an exchange rate and earns",
                        "of them wait for an exchange rate and earn")
            + " nothing until it is there (" + joined(report.currenciesWithoutRate)
            + "); see payoutctl rates.\n";
    if (report.differing > 0)
        text += counted(report.differing, "known row differs", "known rows differ")
            + " in another column; the books keep what came first.\n";
    if (report.repeatedKeys > 0)
        text += counted(report.repeatedKeys,
                        "row without an id repeats another's key and was kept apart.\n",
                        "rows without an id repeat another's key and were kept apart.\n");
    text += linkLines(report);
    if (report.unknownOsRows > 0)
        text += counted(report.unknownOsRows, "new row has", "new rows have")
            + " an OS that is not known: " + joined(report.unknownOsNames) + ".\n";
    if (!report.unknownColumns.empty())
        text += "Columns not used: " + joined(report.unknownColumns) + ".\n";
    if (!report.createdPublishers.empty())
        text += "Publishers created: " + joined(report.createdPublishers) + ".\n";
    if (!report.createdCampaigns.empty())
        text += "Campaigns created: " + joined(report.createdCampaigns) + ".\n";
    text += unknownLines(report);
    if (options.keepOld && report.changed > 0)
        text += "The changed rows were not applied (--keep-old).\n";
    if (options.dryRun)
        text += "Nothing was written (--dry-run).\n";
    return text;
}

core::Json issuesJson(const std::vector<core::RowIssue>& issues)
{
    core::Json array = core::Json::array();
    for (const core::RowIssue& issue : issues) {
        core::Json object = core::Json::object();
        object.set("line", core::Json::ofNumber(issue.line));
        object.set("column", textJson(issue.column));
        object.set("reason",
                   core::Json::ofString(
                       core::Error{ issue.error.code, issue.error.what, {}, issue.error.remedy }
                           .sentence()));
        array.items.push_back(std::move(object));
    }
    return array;
}

core::Json unknownJson(const std::vector<core::UnknownName>& names)
{
    core::Json array = core::Json::array();
    for (const core::UnknownName& unknown : names) {
        core::Json object = core::Json::object();
        object.set("name", core::Json::ofString(unknown.name));
        object.set("rows", core::Json::ofNumber(unknown.rows));
        array.items.push_back(std::move(object));
    }
    return array;
}

std::string secondsText(std::int64_t milliseconds)
{
    const std::string thousandths = std::to_string(milliseconds % 1000);
    return std::to_string(milliseconds / 1000) + '.' + std::string(3 - thousandths.size(), '0')
        + thousandths;
}

core::Json jsonReport(const core::ImportReport& report, std::int64_t elapsedMs)
{
    core::Json json = core::Json::object();
    json.set("read", core::Json::ofNumber(report.read));
    json.set("new", core::Json::ofNumber(report.added));
    json.set("unchanged", core::Json::ofNumber(report.unchanged));
    json.set("changed", core::Json::ofNumber(report.changed));
    json.set("rejected", core::Json::ofNumber(report.rejected));
    json.set("earned", moneyJson(report.earned));
    json.set("pending", moneyJson(report.pending));
    json.set("held", moneyJson(report.held));
    json.set("seconds", core::Json::ofNumber(secondsText(elapsedMs)));
    json.set("without_status", core::Json::ofNumber(report.withoutStatus));
    json.set("without_status_earned", moneyJson(report.withoutStatusEarned));
    json.set("flagged", core::Json::ofNumber(report.flagged));
    json.set("without_rate", core::Json::ofNumber(report.withoutRate));
    json.set("currencies_without_rate", textsJson(report.currenciesWithoutRate));
    json.set("differing", core::Json::ofNumber(report.differing));
    json.set("repeated_keys", core::Json::ofNumber(report.repeatedKeys));
    json.set("repeated", core::Json::ofNumber(report.repeated));
    json.set("ignored", core::Json::ofNumber(report.ignored));
    json.set("replaced", core::Json::ofNumber(report.replaced));
    json.set("added_to_earlier", core::Json::ofNumber(report.addedRevenue));
    json.set("refunds_linked", core::Json::ofNumber(report.refundsLinked));
    json.set("refunds_without_original", core::Json::ofNumber(report.refundsWithoutOriginal));
    json.set("unknown_os_rows", core::Json::ofNumber(report.unknownOsRows));
    json.set("unknown_os", textsJson(report.unknownOsNames));
    json.set("unknown_columns", textsJson(report.unknownColumns));
    json.set("created_publishers", textsJson(report.createdPublishers));
    json.set("created_campaigns", textsJson(report.createdCampaigns));
    json.set("unknown_publishers", unknownJson(report.unknownPublishers));
    json.set("unknown_campaigns", unknownJson(report.unknownCampaigns));
    setReading(json, report.survey);
    std::vector<std::string> remarks;
    for (const auto* list : { &report.survey.remarks, &report.remarks })
        for (const core::Message& remark : *list)
            remarks.push_back(remark.text());
    json.set("remarks", textsJson(remarks));
    json.set("issues", issuesJson(report.issues));
    json.set("not_applied", issuesJson(report.changedRows));
    json.set("batch", report.batch ? core::Json::ofNumber(report.batch.value) : core::Json());
    return json;
}

/// With the backup before it, whose time is none of the import's; said on standard error, too.
core::Json reported(core::Json json, const OpenBooks::MaybeSaved& saved)
{
    const bool isMade = saved && *saved;
    if (isMade)
        complain("Note: before the import, backed up to " + printable((*saved)->path) + " in "
                 + secondsText((*saved)->milliseconds) + " s.");
    json.set("backup", isMade ? core::Json::ofString((*saved)->path) : core::Json());
    json.set("backup_seconds",
             isMade ? core::Json::ofNumber(secondsText((*saved)->milliseconds)) : core::Json());
    return json;
}

/// The file that the option names, opened: one that cannot be written is told before anything comes
/// in.
core::Result<std::unique_ptr<SafeFile>> openedFile(const Arguments& typed, std::string_view option)
{
    const auto path = typed.value(option);
    auto file = path ? std::make_unique<SafeFile>(*path) : nullptr;
    if (file)
        if (auto opened = file->open(); !opened)
            return opened.error();
    return file;
}

core::Result<void> writeTotalsFile(const core::ImportReport& report, SafeFile& file)
{
    core::CsvTableSink sink(file);
    if (auto written = core::writeTotals(report, sink); !written)
        return written;
    return file.commit();
}

/// The import is in the books by now; a side file that fails must not sound as if it were not.
/// `remedy`: what to do then.
core::Error afterwards(core::Error error, bool dryRun, const std::string& remedy)
{
    if (!dryRun)
        error.remedy = error.remedy + " The import itself is in the books" + remedy;
    return error;
}

} // namespace

core::Result<int> importConversionsFile(Call& call)
{
    const Arguments& typed = call.arguments();
    auto options = readImportOptions(call);
    if (!options)
        return options.error();
    if (auto allowed = checkOutputs(call); !allowed)
        return allowed.error();
    auto source = FileSource::open(call.word(0));
    if (!source)
        return source.error();
    if (typed.has("survey")) {
        auto surveyed = core::surveyConversions(call.books(), **source, *options, rowsShown);
        return surveyed ? answerSurvey(call, *surveyed, *options) : surveyed.error();
    }
    auto rejects = openedFile(typed, "rejects");
    auto totals = openedFile(typed, "totals");
    if (!rejects || !totals)
        return rejects ? totals.error() : rejects.error();
    const auto saved = options->dryRun ? OpenBooks::MaybeSaved(std::nullopt)
                                       : call.open().backUpBeforeImport(call.word(0));
    if (!saved)
        call.warn("The backup before the import could not be made: " + saved.error().sentence());
    options->rejects = rejects->get();
    auto report = core::importConversions(call.books(), **source, *options, call.progress());
    if (!report)
        return report.error();
    const std::int64_t elapsedMs = call.progress().elapsedMs();
    sayHowItWasRead(call, *report);
    complainAbout(report->issues, report->rejected, "rejected");
    complainAbout(report->changedRows, std::int64_t(report->changedRows.size()), "not applied");
    if (*rejects)
        if (auto kept = (*rejects)->commit(); !kept)
            return afterwards(kept.error(),
                              options->dryRun,
                              "; importing the file again changes nothing and writes this file.");
    if (*totals)
        if (auto kept = writeTotalsFile(*report, **totals); !kept)
            return afterwards(kept.error(),
                              options->dryRun,
                              report->batch
                                  ? ": payoutctl batch show " + std::to_string(report->batch.value)
                                      + " tells what it posted."
                                  : "; nothing in it was new.");
    call.recorded();
    return call.answer(plainReport(*report, *options, call.store().workspace().currency),
                       reported(jsonReport(*report, elapsedMs), saved));
}

} // namespace app
