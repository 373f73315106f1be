#include "app/cli/survey_answer.h"

namespace app {

namespace {

std::string line(std::string_view what, std::string text)
{
    constexpr std::size_t width = 11;
    return std::string(what) + std::string(width - what.size(), ' ') + std::move(text) + '\n';
}

template <typename T>
std::string formText(std::span<const core::FormChoice<T>> choices,
                     const core::Surveyed<T>& surveyed)
{
    std::string text =
        std::string(core::info(choices, surveyed.used).label) + ": " + surveyed.why.text();
    if (surveyed.seen && *surveyed.seen != surveyed.used)
        text += "; the file looks like " + std::string(core::info(choices, *surveyed.seen).label);
    return text;
}

template <typename T>
core::Json formJson(std::span<const core::FormChoice<T>> choices, const core::Surveyed<T>& surveyed)
{
    core::Json json = core::Json::object();
    json.set("used", core::Json::ofString(core::info(choices, surveyed.used).key));
    json.set("why", core::Json::ofString(surveyed.why.text()));
    json.set("seen",
             surveyed.seen ? core::Json::ofString(core::info(choices, *surveyed.seen).key)
                           : core::Json());
    return json;
}

/// The field a column is used for; "" for one that is not used.
std::string fieldOf(const core::FileSurvey& survey, std::size_t column)
{
    const int field = survey.columns.fieldOf[column];
    return field < 0 ? std::string() : core::conversionFields()[std::size_t(field)].name;
}

std::string columnLines(const core::FileSurvey& survey)
{
    std::string text = "columns\n";
    for (std::size_t i = 0; i < survey.seenColumns; ++i) {
        const std::string field = fieldOf(survey, i);
        text += "  " + printable(survey.columns.heads[i])
            + (field.empty() ? ": not used" : " is " + field) + '\n';
    }
    return text;
}

std::string rowLines(const core::SurveyedConversions& surveyed)
{
    std::string text = surveyed.rows.empty() ? std::string() : "first rows\n";
    for (const core::UnderstoodRow& row : surveyed.rows) {
        text += "  " + std::to_string(row.line) + ':';
        for (const core::UnderstoodRow::Field& field : row.fields)
            text += ' ' + field.name + " \"" + printable(field.text) + '"';
        text += '\n';
        if (row.issue)
            text += "     " + row.issue->error.what.text() + ' ' + row.issue->error.remedy.text()
                + '\n';
    }
    return text;
}

std::string plainSurvey(const core::SurveyedConversions& surveyed, const std::string& zone)
{
    const core::FileSurvey& survey = surveyed.survey;
    std::string text = line("layout",
                            std::string(survey.preset->label) + " ("
                                + std::string(survey.preset->key) + "): " + survey.presetWhy.text())
        + line("", std::string(survey.preset->payoutMeans))
        + line("encoding", formText(core::textEncodings(), survey.encoding));
    text += survey.isJson ? line("separator", survey.separator.why.text())
                          : line("separator", formText(core::fieldSeparators(), survey.separator));
    text += line("amounts", formText(core::decimalMarks(), survey.decimals))
        + line("times", formText(core::dateForms(), survey.dates))
        + line("time zone",
               zone
                   + (survey.hasLocalTimes ? ": the times come without an offset"
                                           : ": not needed so far, the times say theirs"))
        + columnLines(survey) + rowLines(surveyed);
    if (!survey.nearest.empty())
        text += survey.nearest.text() + '\n';
    for (const core::Message& remark : survey.remarks)
        text += remark.text() + '\n';
    for (const core::Error& open : survey.open)
        text += "To be chosen: " + open.what.text() + ' ' + open.remedy.text() + '\n';
    if (surveyed.missing)
        text += "To be given: " + surveyed.missing->what.text() + ' '
            + surveyed.missing->remedy.text() + '\n';
    return text;
}

core::Json rowsJson(const core::SurveyedConversions& surveyed)
{
    core::Json rows = core::Json::array();
    for (const core::UnderstoodRow& row : surveyed.rows) {
        core::Json fields = core::Json::object();
        for (const core::UnderstoodRow::Field& field : row.fields)
            fields.set(field.name, core::Json::ofString(field.text));
        core::Json object = core::Json::object();
        object.set("line", core::Json::ofNumber(row.line));
        object.set("fields", std::move(fields));
        object.set("issue",
                   row.issue ? core::Json::ofString(row.issue->error.sentence()) : core::Json());
        rows.items.push_back(std::move(object));
    }
    return rows;
}

core::Json jsonSurvey(const core::SurveyedConversions& surveyed, const std::string& zone)
{
    const core::FileSurvey& survey = surveyed.survey;
    core::Json json = core::Json::object();
    json.set("preset", core::Json::ofString(survey.preset->key));
    json.set("preset_why", core::Json::ofString(survey.presetWhy.text()));
    json.set("payout_means", core::Json::ofString(survey.preset->payoutMeans));
    json.set("json", core::Json::ofBool(survey.isJson));
    json.set("encoding", formJson(core::textEncodings(), survey.encoding));
    json.set("separator", formJson(core::fieldSeparators(), survey.separator));
    json.set("decimal", formJson(core::decimalMarks(), survey.decimals));
    json.set("dates", formJson(core::dateForms(), survey.dates));
    json.set("timezone", core::Json::ofString(zone));
    json.set("local_times", core::Json::ofBool(survey.hasLocalTimes));
    core::Json columns = core::Json::array();
    for (std::size_t i = 0; i < survey.seenColumns; ++i) {
        core::Json column = core::Json::object();
        column.set("column", core::Json::ofString(survey.columns.heads[i]));
        const std::string field = fieldOf(survey, i);
        column.set("field", field.empty() ? core::Json() : core::Json::ofString(field));
        columns.items.push_back(std::move(column));
    }
    json.set("columns", std::move(columns));
    json.set("rows", rowsJson(surveyed));
    json.set("nearest", textJson(survey.nearest.text()));
    std::vector<std::string> remarks;
    for (const core::Message& remark : survey.remarks)
        remarks.push_back(remark.text());
    json.set("remarks", textsJson(remarks));
    std::vector<std::string> open;
    for (const core::Error& each : survey.open)
        open.push_back(each.sentence());
    json.set("open", textsJson(open));
    json.set("missing",
             surveyed.missing ? core::Json::ofString(surveyed.missing->sentence()) : core::Json());
    return json;
}

} // namespace

core::Result<int> answerSurvey(Call& call,
                               const core::SurveyedConversions& surveyed,
                               const core::ImportOptions& options)
{
    const std::string zone = options.settings.timeZone.empty()
        ? call.store().workspace().zone.name()
        : options.settings.timeZone;
    return call.answer(plainSurvey(surveyed, zone), jsonSurvey(surveyed, zone));
}

std::string readingSentence(const core::FileSurvey& survey)
{
    if (core::isNative(*survey.preset)
        && survey.form() == core::FileForm{ survey.encoding.used, survey.separator.used })
        return {};
    return "Read as " + std::string(survey.preset->label) + " (" + std::string(survey.preset->key)
        + "): " + survey.presetWhy.text() + ". " + std::string(survey.preset->payoutMeans)
        + " Encoding " + formText(core::textEncodings(), survey.encoding)
        + ". Amounts: " + formText(core::decimalMarks(), survey.decimals)
        + ". Times: " + formText(core::dateForms(), survey.dates) + ".";
}

void setReading(core::Json& json, const core::FileSurvey& survey)
{
    json.set("preset", core::Json::ofString(survey.preset->key));
    json.set("encoding",
             core::Json::ofString(core::info(core::textEncodings(), survey.encoding.used).key));
    json.set("decimal",
             core::Json::ofString(core::info(core::decimalMarks(), survey.decimals.used).key));
    json.set("dates", core::Json::ofString(core::info(core::dateForms(), survey.dates.used).key));
}

} // namespace app
