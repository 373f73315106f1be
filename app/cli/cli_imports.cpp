#include "app/cli/call.h"
#include "app/cli/import_answer.h"
#include "app/cli/import_options.h"
#include "app/cli/lookup.h"
#include "core/csv/import_presets.h"
#include "core/usecases/compare_earnings.h"
#include "core/usecases/import_profiles.h"

namespace app {

namespace {

constexpr Option importOnlyOptions[] = {
    { "profile", Takes::One, "NAME", "saved settings; what is typed beside it goes before" },
    { "create-missing",
      Takes::Nothing,
      "",
      "creates publishers that rows name and the workspace lacks" },
    { "create-campaigns",
      Takes::One,
      "MODEL[:PAYOUT]",
      "creates campaigns that rows name and the workspace lacks, such as cpa:10" },
    { "keep-old", Takes::Nothing, "", "changed rows are listed, not applied" },
    { "rejects",
      Takes::One,
      "FILE",
      "rejected rows go there unchanged, with a reject_reason column" },
    { "totals", Takes::One, "OUT.csv", "publisher,conversions,earned,pending" },
    { "dry-run", Takes::Nothing, "", "does all of it and writes nothing" },
    { "survey", Takes::Nothing, "", "only says how the file would be read, with its first rows" },
};

constexpr Option compareOptions[] = {
    { "from", Takes::One, "D", "first day, by conv_time" },
    { "to", Takes::One, "D", "the day after the last" },
    { "campaign", Takes::One, "C", "only this campaign" },
    { "publisher", Takes::One, "P", "only this publisher" },
};

std::span<const Option> conversionImportOptions()
{
    static const std::vector<Option> options = [] {
        std::vector<Option> all(importSettingOptions().begin(), importSettingOptions().end());
        all.insert(all.end(), std::begin(importOnlyOptions), std::end(importOnlyOptions));
        return all;
    }();
    return options;
}

/// The presets with what their payout means, for `import --help`.
std::string_view importDetails()
{
    static const std::string details = [] {
        std::string text =
            "A native file is read as its layout says unless an option says otherwise; of any "
            "other file, what is\nnot said is detected, said on standard error, and asked for "
            "where the file does not show it.\nThe same file twice changes nothing. A row that "
            "cannot be taken is rejected alone, with its reason.\n\nPresets, made from published "
            "column names; no tracker's was ever tried on a real export:\n";
        for (const core::ImportPreset& preset : core::importPresets()) {
            std::string key(preset.key);
            key.resize(17, ' ');
            text += "  " + key + std::string(preset.label) + ". " + std::string(preset.payoutMeans)
                + '\n';
        }
        text.pop_back();
        return text;
    }();
    return details;
}

core::Json profileJson(const core::ImportProfile& profile)
{
    core::Json json = core::Json::object();
    json.set("name", core::Json::ofString(profile.name));
    auto settings = core::parseJson(profile.settings);
    json.set("settings", settings ? std::move(*settings) : core::Json());
    json.set("version", core::Json::ofNumber(profile.version));
    return json;
}

std::string profileLine(const core::ImportProfile& profile)
{
    return printable(profile.name) + ' ' + printable(profile.settings) + '\n';
}

core::Result<int> saveProfile(Call& call)
{
    const Arguments& typed = call.arguments();
    auto campaign = campaignOption(call.store(), typed);
    auto publisher = publisherOption(call.store(), typed);
    if (!campaign || !publisher)
        return campaign ? publisher.error() : campaign.error();
    auto settings = readImportSettings(typed, {});
    if (!settings)
        return settings.error();
    auto saved = core::saveImportProfile(call.books(), call.word(0), *settings);
    if (!saved)
        return saved.error();
    call.recorded();
    return call.answer(profileLine(*saved), profileJson(*saved));
}

core::Result<int> listProfiles(Call& call)
{
    auto profiles = call.store().importProfiles();
    if (!profiles)
        return profiles.error();
    std::string plain;
    core::Json json = core::Json::array();
    for (const core::ImportProfile& profile : *profiles) {
        plain += profileLine(profile);
        json.items.push_back(profileJson(profile));
    }
    return call.answer(plain, json);
}

core::Result<int> removeProfile(Call& call)
{
    if (auto removed = core::removeImportProfile(call.books(), call.word(0)); !removed)
        return removed.error();
    call.recorded();
    core::Json json = core::Json::object();
    json.set("removed", core::Json::ofString(call.word(0)));
    return call.answer("The profile " + printable(call.word(0)) + " is removed.\n", json);
}

template <typename Row>
core::Json rowsJson(const std::vector<Row>& rows,
                    std::span<const core::Column<Row, core::TableNames>> columns,
                    const core::TableNames& names)
{
    core::Json array = core::Json::array();
    for (const Row& row : rows)
        array.items.push_back(rowJson(row, columns, names));
    return array;
}

core::Json comparisonJson(const core::EarningsCompared& compared, const core::TableNames& names)
{
    core::Json json = core::Json::object();
    json.set("compared", core::Json::ofNumber(compared.compared));
    json.set("differing", core::Json::ofNumber(compared.differingCount));
    json.set("without_tracker_earning", core::Json::ofNumber(compared.withoutTheirs));
    json.set("other_currency", core::Json::ofNumber(compared.otherCurrency));
    json.set("ours", moneyJson(compared.ours));
    json.set("theirs", moneyJson(compared.theirs));
    json.set("lines", rowsJson(compared.lines, core::comparisonColumns(), names));
    json.set("conversions", rowsJson(compared.differing, core::differingColumns(), names));
    return json;
}

/// The rows as a table for reading; "" without rows.
template <typename Row>
core::Result<std::string> plainRows(const std::vector<Row>& rows,
                                    std::span<const core::Column<Row, core::TableNames>> columns,
                                    const core::TableNames& names)
{
    core::StringSink bytes;
    PlainTableSink sink(bytes);
    if (!rows.empty())
        if (auto written = core::writeTable(std::span<const Row>(rows), columns, names, sink);
            !written)
            return written.error();
    return bytes.bytes();
}

core::Result<int> compare(Call& call)
{
    auto filter = conversionFilter(call.store(), call.arguments());
    if (!filter)
        return filter.error();
    auto compared = core::compareEarnings(call.books(), *filter, call.progress());
    if (!compared)
        return compared.error();
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    auto lines = plainRows(compared->lines, core::comparisonColumns(), *names);
    auto differing = plainRows(compared->differing, core::differingColumns(), *names);
    if (!lines || !differing)
        return lines ? differing.error() : lines.error();
    std::string plain = *lines + counted(compared->compared, "conversion", "conversions")
        + " compared, " + counted(compared->differingCount, "differs", "differ") + ": ours "
        + core::toText(compared->ours) + ", theirs " + core::toText(compared->theirs) + ' '
        + names->currency + ".\n";
    if (compared->withoutTheirs > 0)
        plain += "The tracker said nothing of "
            + counted(compared->withoutTheirs, "conversion.\n", "conversions.\n");
    if (compared->otherCurrency > 0)
        plain += counted(compared->otherCurrency,
                         "conversion in another currency was not compared.\n",
                         "conversions in another currency were not compared.\n");
    if (compared->differingCount > std::int64_t(compared->differing.size()))
        plain += "The first " + std::to_string(compared->differing.size()) + " that differ:\n";
    return call.answer(plain + *differing, comparisonJson(*compared, *names));
}

} // namespace

std::span<const Command> importCommands()
{
    static const Command commands[] = {
        { "import",
          "FILE",
          conversionImportOptions(),
          "Conversions in, from CSV or a tracker's JSON.",
          importDetails(),
          "import conversions.csv --campaign \"Shop UK\" --create-missing --rejects rejected.csv",
          importConversionsFile },
        { "profile save",
          "NAME",
          importSettingOptions(),
          "Keeps how files of one kind are read, for import --profile NAME.",
          "What was kept under the name before is replaced.",
          "profile save monthly --preset affise --separator semicolon --decimal comma",
          saveProfile },
        { "profile list",
          "",
          {},
          "The saved import profiles.",
          "",
          "profile list",
          listProfiles,
          Opens::ToRead },
        { "profile remove",
          "NAME",
          {},
          "Removes a saved import profile.",
          "",
          "profile remove monthly",
          removeProfile },
        { "compare",
          "",
          compareOptions,
          "What conversions earn here against what their tracker said the partner earned.",
          "Compares to the micro, whatever the status; tracker_earning and pub_revenue are theirs.",
          "compare --from 2026-10-01 --to 2026-11-01 --publisher nick",
          compare,
          Opens::ToRead },
    };
    return commands;
}

} // namespace app
