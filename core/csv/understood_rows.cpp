#include "core/base/text.h"
#include "core/csv/file_survey.h"

#include <algorithm>

namespace core {

namespace {

/// Takes every name, to show rows before anybody is looked up.
class NamesAsTyped final : public ConversionNames {
public:
    [[nodiscard]] Result<CampaignId> campaign(std::string_view) override { return CampaignId{ 1 }; }
    [[nodiscard]] Result<PublisherId> publisher(std::string_view) override
    {
        return PublisherId{ 1 };
    }
    [[nodiscard]] Result<CampaignId> newCampaign(std::string_view) override
    {
        return CampaignId{ 1 };
    }
};

std::string amountText(const std::optional<Money>& amount)
{
    return amount ? toText(*amount) : std::string();
}

struct FieldText {
    std::string_view field;
    std::string (*text)(const Conversion& conversion);
};
/// Fields that an import reads as something else than the text of their cell.
constexpr FieldText readTexts[] = {
    { "conv_time",
      [](const Conversion& conversion) {
          return toText(conversion.time);
      } },
    { "type",
      [](const Conversion& conversion) {
          return conversion.type;
      } },
    { "status",
      [](const Conversion& conversion) {
          return std::string(toText(conversion.status));
      } },
    { "revenue",
      [](const Conversion& conversion) {
          return amountText(conversion.revenue);
      } },
    { "currency",
      [](const Conversion& conversion) {
          return conversion.currency;
      } },
    { "tracker_earning",
      [](const Conversion& conversion) {
          return amountText(conversion.trackerEarning);
      } },
};

std::string
understood(const std::string& field, const Conversion& conversion, std::string_view cell)
{
    for (const FieldText& each : readTexts)
        if (each.field == field)
            return each.text(conversion);
    return std::string(trimmed(cell));
}

} // namespace

Result<std::vector<UnderstoodRow>> firstRows(const FileStart& start,
                                             const FileSurvey& survey,
                                             const ConversionReading& reading,
                                             std::size_t count)
{
    auto mapper = makeMapper(survey, reading, start.name);
    if (!mapper)
        return mapper.error();
    StringSource source(start.bytes, start.name);
    const auto rows = openRows(source, survey);
    NamesAsTyped names;
    std::vector<UnderstoodRow> shown;
    CsvRow row;
    auto got = rows->next(row); // the header
    while (got && *got && shown.size() < count) {
        got = rows->next(row);
        if (!got || !*got)
            break;
        UnderstoodRow& understoodRow = shown.emplace_back();
        understoodRow.line = row.line;
        MappedConversion mapped;
        understoodRow.issue = mapper->read(row, mapped);
        if (!understoodRow.issue)
            understoodRow.issue = mapper->lookUp(row.line, names, mapped);
        const Conversion conversion = owned(mapped.conversion);
        for (std::size_t i = 0; i < std::min(row.fields.size(), survey.columns.fieldOf.size());
             ++i) {
            const int field = survey.columns.fieldOf[i];
            if (field < 0)
                continue;
            const std::string& name = conversionFields()[std::size_t(field)].name;
            const std::string text = understoodRow.issue
                ? std::string(trimmed(row.fields[i]))
                : understood(name, conversion, row.fields[i]);
            if (!text.empty())
                understoodRow.fields.push_back({ name, text });
        }
    }
    return shown;
}

} // namespace core
