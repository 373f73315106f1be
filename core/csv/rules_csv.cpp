#include "core/csv/rules_csv.h"

#include "core/base/text.h"
#include "core/csv/conversion_layout.h"
#include "core/csv/csv_reader.h"
#include "core/rules/rule_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

constexpr std::string_view campaignColumn = "campaign";
constexpr std::string_view kindColumn = "kind";
constexpr std::string_view valueColumn = "value";
constexpr std::string_view unitColumn = "unit";
/// The days of a rule, and the word before each where it stands behind a value.
constexpr std::pair<std::string_view, std::string_view> dateColumns[] = {
    { "valid_from", "from" },
    { "valid_until", "until" },
};
constexpr std::string_view unitWords[] = { "amount", "percent" }; // by ValueUnit

/// The columns that hold a rule's conditions: the fields of all dimensions, by key.
std::set<std::string_view> fieldColumns()
{
    std::set<std::string_view> keys;
    for (int i = 0; i < dimensionCount; ++i)
        for (const RuleField& field : info(Dimension(i)).fields)
            keys.insert(field.key);
    return keys;
}

/// Where each known column stands.
using Columns = std::map<std::string, std::size_t, std::less<>>;

/// Reads record by record; row faults are collected, and only a broken file ends the reading.
class RulesReader {
public:
    RulesReader(std::string_view text, const Campaign& campaign)
        : m_source(std::string(text))
        , m_reader(m_source)
        , m_campaign(campaign)
    {
    }

    RulesCsv read()
    {
        if (readRecord() && readHeader())
            while (readRecord())
                readRow();
        keepOneCampaign();
        return std::move(m_csv);
    }

private:
    StringSource m_source;
    CsvReader m_reader;
    const Campaign& m_campaign;
    CsvRow m_row;
    Columns m_columns;
    std::size_t m_width = 0;
    bool m_isGuarded = false;
    std::vector<int> m_othersLines; ///< of rows that name another campaign
    RulesCsv m_csv;

    void fault(std::string_view column, Error error)
    {
        const std::string line = std::to_string(m_row.line);
        error.where = column.empty() ? say("core", "line {1}", line)
                                     : say("core", "line {1}, {2}", line, column);
        m_csv.parsed.issues.push_back({ int(m_row.line), std::string(column), std::move(error) });
    }

    bool readRecord()
    {
        const Result<bool> got = m_reader.next(m_row);
        if (!got)
            m_csv.parsed.issues.push_back({ int(m_row.line) + 1, {}, got.error() });
        return got && *got;
    }

    bool readHeader()
    {
        std::set<std::string_view> known = fieldColumns();
        known.insert({ campaignColumn, kindColumn, valueColumn, unitColumn });
        for (const auto& column : dateColumns)
            known.insert(column.first);
        m_width = m_row.fields.size();
        for (std::size_t i = 0; i < m_width; ++i) {
            const std::string key = columnKey(m_row.fields[i]);
            const auto column = std::ranges::find(known, key, columnKey);
            if (column == known.end())
                m_csv.unknownColumns.emplace_back(trimmed(m_row.fields[i]));
            else if (!m_columns.emplace(*column, i).second)
                fault(*column,
                      { ErrorCode::Refused,
                        say("core", "The column “{1}” is given twice.", *column),
                        {},
                        say("core", "Remove or rename one of them.") });
        }
        m_isGuarded = m_columns.contains(unitColumn);
        return m_csv.parsed.issues.empty();
    }

    [[nodiscard]] std::string cell(std::string_view column) const
    {
        const auto place = m_columns.find(column);
        if (place == m_columns.end())
            return {};
        const std::string_view text = m_row.fields[place->second];
        return std::string(trimmed(m_isGuarded ? unguardedCell(text) : text));
    }

    void readRow()
    {
        if (!m_row.problem.empty())
            return fault({}, { ErrorCode::Refused, m_row.problem, {}, {} });
        if (m_row.fields.size() != m_width)
            return fault({},
                         { ErrorCode::Refused,
                           say("core",
                               "Fields in the row: {1}; in the header: {2}.",
                               std::to_string(m_row.fields.size()),
                               std::to_string(m_width)),
                           {},
                           say("core", "Look for a missing or a superfluous separator.") });
        noteCampaign(cell(campaignColumn));
        const Result<int> kind = parseRuleKind(cell(kindColumn));
        if (!kind)
            return fault(kindColumn, kind.error());
        const std::size_t faultsBefore = m_csv.parsed.issues.size();
        checkOtherCells(*kind);
        std::vector<std::string> texts;
        for (const RuleField& field : fieldsOf(RuleKinds::all()[std::size_t(*kind)]))
            texts.push_back(cell(field.key));
        texts.push_back(cell(valueColumn));
        for (const auto& [column, word] : dateColumns)
            if (const std::string day = cell(column); !day.empty())
                texts.push_back(std::string(word) + ' ' + day);
        Rule rule;
        for (const Error& error : faultsOf(*kind, texts, rule))
            fault(error.where.text(), error);
        if (m_csv.parsed.issues.size() > faultsBefore)
            return;
        m_csv.parsed.rules.push_back({ int(m_row.line), std::move(rule) });
    }

    void noteCampaign(const std::string& named)
    {
        if (named.empty())
            return;
        if (!equalFolded(named, m_campaign.title) && named != m_campaign.id)
            m_othersLines.push_back(int(m_row.line));
        if (std::ranges::none_of(m_csv.campaigns, [&](const std::string& title) {
                return equalFolded(title, named);
            }))
            m_csv.campaigns.push_back(named);
    }

    /// Cells that say what the kind does not ask for, and a unit that is not the campaign's.
    void checkOtherCells(int index)
    {
        const RuleKind& kind = RuleKinds::all()[std::size_t(index)];
        const std::vector<RuleField> asked = fieldsOf(kind);
        for (const std::string_view column : fieldColumns())
            if (!cell(column).empty()
                && std::ranges::find(asked, column, &RuleField::key) == asked.end())
                fault(column,
                      { ErrorCode::Refused,
                        say("core", "{1} does not ask for this: “{2}”.", kind.label, cell(column)),
                        {},
                        say("core", "Empty the cell, or choose another kind.") });
        const std::string unit = cell(unitColumn);
        const std::string_view own = unitWords[std::size_t(unitOf(kind, m_campaign.costModel))];
        if (!unit.empty() && !equalFolded(unit, own))
            fault(unitColumn,
                  { ErrorCode::Refused,
                    say("core",
                        "The value's unit is “{1}”, and in this campaign {2} counts “{3}”.",
                        unit,
                        kind.label,
                        own),
                    {},
                    say("core", "Correct the value and its unit, or the campaign's cost model.") });
    }

    /// Of several; not even faults of the others stay, whose values may be of another unit.
    void keepOneCampaign()
    {
        if (m_csv.campaigns.size() < 2)
            return;
        const auto isOthers = [&](const auto& row) {
            return std::ranges::binary_search(m_othersLines, row.line);
        };
        std::erase_if(m_csv.parsed.rules, isOthers);
        std::erase_if(m_csv.parsed.issues, isOthers);
        m_csv.otherCampaigns = int(m_othersLines.size());
    }
};

} // namespace

bool isRulesCsv(std::string_view text)
{
    StringSource source{ std::string(text.substr(0, maxCsvRecordBytes)) };
    CsvReader reader(source);
    CsvRow header;
    const Result<bool> got = reader.next(header);
    const auto has = [&](std::string_view column) {
        return std::ranges::find(header.fields, column, columnKey) != header.fields.end();
    };
    return got && *got && has(kindColumn) && has(valueColumn);
}

RulesCsv parseRulesCsv(std::string_view text, const Campaign& campaign)
{
    return RulesReader(text, campaign).read();
}

} // namespace core
