#include "ui/campaigns/rule_row.h"

#include "core/base/text.h"
#include "core/rules/rule_dates.h"
#include "core/rules/rule_publishers.h"
#include "ui/models/domain_words.h"
#include "ui/widgets/error_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::size_t fieldAt(int index)
{
    return std::size_t(index);
}

RuleRow trimmedRow(RuleRow row)
{
    for (QString& cell : row.cells)
        cell = cell.trimmed();
    return row;
}

int columnOf(int kind, const std::string& fieldKey)
{
    const auto fields = core::fieldsOf(core::RuleKinds::all()[fieldAt(kind)]);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].key == fieldKey)
            return int(i);
    const int value = int(fields.size());
    if (fieldKey == "valid_from")
        return value + 1;
    if (fieldKey == "valid_until")
        return value + 2;
    return fieldKey == "value" ? value : 0;
}

/// Whether the row's typing simply has not come to this column yet.
bool isUnfinishedAt(const RuleRow& row, int column)
{
    return std::all_of(row.cells.begin() + column, row.cells.end(), [](const QString& cell) {
        return cell.trimmed().isEmpty();
    });
}

QString quotedCell(const QString& cell)
{
    static const QString special = u"\",;\t\n\r"_s;
    const bool isPlain = std::none_of(
        cell.begin(), cell.end(), [](QChar character) { return special.contains(character); });
    return isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

core::Result<core::PayoutValue> typedValue(const RuleRow& row)
{
    return readPayoutValue(row.cells[row.cells.size() - RuleRow::dateCount - 1]);
}

/// The cells as rules files have them, the value among them where it is understood.
std::vector<std::string> fileTexts(const RuleRow& row, const core::Result<core::PayoutValue>& value)
{
    std::vector<std::string> texts;
    for (const QString& cell : row.cells.first(row.cells.size() - RuleRow::dateCount))
        texts.push_back(cell.toStdString());
    if (value)
        texts.back() = core::toText(*value);
    const auto day = [&row](qsizetype end) {
        return row.cells[row.cells.size() - RuleRow::dateCount + end].trimmed().toStdString();
    };
    std::ranges::copy(core::dateTexts(day(0), day(1)), std::back_inserter(texts));
    return texts;
}

core::Result<core::Rule> makeTypedRule(int kind, const RuleRow& row)
{
    const auto value = typedValue(row);
    auto rule = core::makeRule(kind, fileTexts(row, value));
    if (!rule || value)
        return rule;
    core::Error error = value.error();
    error.where = "value";
    return error;
}

QString dayText(const std::optional<core::Date>& day)
{
    return day ? QString::fromStdString(core::toText(*day)) : QString();
}

} // namespace

bool RuleRow::isBlank() const
{
    return isUnfinishedAt(*this, 0);
}

bool RuleRow::hasDates() const
{
    return !isUnfinishedAt(*this, int(cells.size()) - dateCount);
}

bool RuleRow::saysTheSameAs(const RuleRow& other) const
{
    return cells == other.cells;
}

bool RowState::collidesWith(const RowState& other) const
{
    return !condition.empty() && condition == other.condition
        && core::haveCommonDay(rule, other.rule);
}

QString RowError::sentence() const
{
    if (suggestion.isEmpty())
        return what;
    return RowChecker::tr("%1 Did you mean %2?").arg(what, suggestion);
}

RuleRow rowOf(const core::Rule& rule)
{
    RuleRow row{ rule.key, {} };
    for (const std::string& field : rule.fields)
        row.cells += QString::fromStdString(field);
    row.cells += payoutValueField(rule.value);
    row.cells += dayText(rule.validFrom);
    row.cells += dayText(rule.validUntil);
    return row;
}

std::vector<std::string> textsOf(const RuleRow& row)
{
    return fileTexts(row, typedValue(row));
}

std::vector<RuleRow> filledRows(const std::vector<RuleRow>& rows)
{
    std::vector<RuleRow> filled;
    for (const RuleRow& row : rows)
        if (!row.isBlank())
            filled.push_back(trimmedRow(row));
    return filled;
}

QString tabbedLine(const RuleRow& row)
{
    QStringList cells;
    for (const std::string& text : textsOf(row))
        cells += QString::fromStdString(text);
    return cells.join(u'\t');
}

QString printRows(const std::vector<RuleRow>& rows)
{
    QString text;
    for (const RuleRow& row : filledRows(rows)) {
        QStringList cells;
        for (const std::string& cell : textsOf(row))
            cells += quotedCell(QString::fromStdString(cell));
        text += cells.join(u", "_s) + u'\n';
    }
    return text;
}

void RowChecker::markDuplicates(std::vector<RowState>& states)
{
    std::unordered_map<std::string, std::vector<std::size_t>> placesOf;
    for (RowState& state : states)
        if (std::exchange(state.isDuplicate, false))
            state.error.reset();
    for (std::size_t row = 0; row < states.size(); ++row) {
        RowState& state = states[row];
        if (state.condition.empty())
            continue;
        auto& places = placesOf[state.condition];
        const auto place = std::find_if(places.begin(), places.end(), [&](std::size_t other) {
            return states[other].collidesWith(state);
        });
        if (place == places.end()) {
            places.push_back(row);
            continue;
        }
        const std::size_t first = *place;
        const QString what = tr("Rows %1 and %2 have the same conditions. Remove one of them.")
                                 .arg(first + 1)
                                 .arg(row + 1);
        for (const std::size_t same : { first, row }) {
            if (states[same].error)
                continue;
            states[same].error = RowError{ 0, what, {} };
            states[same].isDuplicate = true;
        }
    }
}

RowCollisions::RowCollisions(const std::vector<RowState>& states)
    : m_states(states)
{
    for (std::size_t i = 0; i < states.size(); ++i)
        if (!states[i].condition.empty())
            m_places[states[i].condition].push_back(int(i));
}

std::optional<int> RowCollisions::with(const RowState& state) const
{
    if (const auto places = m_places.find(state.condition); places != m_places.end())
        for (const int place : places->second)
            if (m_states[fieldAt(place)].collidesWith(state))
                return place;
    return std::nullopt;
}

RowChecker::RowChecker(const std::vector<core::Publisher>& publishers)
    : m_publishers(publishers)
{
    for (const core::Publisher& publisher : publishers)
        m_aliases.push_back(publisher.alias);
}

RowState RowChecker::check(int kind, const RuleRow& row, bool isStrict) const
{
    if (row.isBlank())
        return {};
    auto rule = makeTypedRule(kind, row);
    RowState state;
    state.error = publisherError(kind, row);
    if (rule) {
        if (!state.error)
            core::resolvePublisher(*rule, m_publishers);
        state.condition = core::conditionKey(*rule);
        state.rule = std::move(*rule);
        return state;
    }
    const int column = columnOf(kind, rule.error().where.text());
    if (!state.error && (isStrict || !isUnfinishedAt(row, column)))
        state.error = RowError{ column, messageText(rule.error().what), {} };
    return state;
}

std::optional<RowError> RowChecker::publisherError(int kind, const RuleRow& row) const
{
    int column = 0;
    for (const core::Dimension dimension : core::RuleKinds::all()[fieldAt(kind)].dimensions) {
        const std::string name = row.cells[column].trimmed().toStdString();
        if (dimension == core::Dimension::Publisher && !name.empty()) {
            if (const auto found = m_publishers.find(name); !found) {
                const bool isUnknown = found.error().code == core::ErrorCode::NotFound;
                const auto near = isUnknown ? core::nearest(name, m_aliases) : std::nullopt;
                return RowError{ column,
                                 isUnknown ? tr("Unknown publisher.")
                                           : messageText(found.error().what),
                                 near ? QString::fromStdString(*near) : QString() };
            }
        }
        column += int(core::info(dimension).fields.size());
    }
    return {};
}

} // namespace ui
