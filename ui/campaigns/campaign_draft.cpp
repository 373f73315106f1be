#include "ui/campaigns/campaign_draft.h"

#include "ui/campaigns/splice_rows.h"
#include "ui/models/domain_words.h"
#include "ui/widgets/error_text.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::size_t at(int index)
{
    return std::size_t(index);
}

CampaignDetails detailsOf(const core::Campaign& campaign)
{
    return { .title = QString::fromStdString(campaign.title),
             .costModel = campaign.costModel,
             .defaultPayout = payoutValueField(campaign.defaultPayout),
             .matchOrder = campaign.matchOrder,
             .status = campaign.status,
             .expires = campaign.expires,
             .holdDays = campaign.holdDays };
}

/// Continuous runs of row numbers, the last run first, so that removing one moves none of the
/// others.
std::vector<std::pair<int, int>> runsFromBelow(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::pair<int, int>> runs; // first, count
    for (const int row : rows) {
        if (!runs.empty() && runs.back().first == row + 1)
            runs.back() = { row, runs.back().second + 1 };
        else
            runs.emplace_back(row, 1);
    }
    return runs;
}

} // namespace

CampaignDraft::CampaignDraft(CampaignSource source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_checker(m_source.publishers)
    , m_savedDetails(detailsOf(m_source.campaign))
    , m_details(m_savedDetails)
    , m_tabs(core::RuleKinds::all().size())
{
    for (const core::Rule& rule : m_source.rules)
        m_tabs[at(rule.kind)].saved.push_back(rowOf(rule));
    for (int kind = 0; kind < int(m_tabs.size()); ++kind) {
        Tab& tab = m_tabs[at(kind)];
        tab.accepted = tab.saved;
        tab.rows = tab.saved;
        tab.states.resize(tab.rows.size());
        check(kind, 0, int(tab.rows.size()));
    }
}

CampaignDraft::~CampaignDraft() = default;

QString CampaignDraft::titleError() const
{
    return m_details.title.trimmed().isEmpty() ? tr("Give the campaign a title.") : QString();
}

QString CampaignDraft::defaultPayoutError() const
{
    if (m_details.defaultPayout.trimmed().isEmpty())
        return {};
    const auto value = readPayoutValue(m_details.defaultPayout);
    return value ? QString() : messageText(value.error().what);
}

bool CampaignDraft::isAmount(int kind) const
{
    return core::unitOf(core::RuleKinds::all()[at(kind)], m_details.costModel)
        == core::ValueUnit::Amount;
}

QString CampaignDraft::unitOf(int kind) const
{
    return isAmount(kind) ? QString::fromStdString(m_source.workspace.currency) : u"%"_s;
}

QString CampaignDraft::defaultUnit() const
{
    const bool isPercent = core::defaultUnit(m_details.costModel) == core::ValueUnit::Percent;
    return isPercent ? u"%"_s : QString::fromStdString(m_source.workspace.currency);
}

bool CampaignDraft::costModelChanged() const
{
    return m_source.campaign.key && m_details.costModel != m_savedDetails.costModel;
}

const std::vector<RuleRow>& CampaignDraft::rows(int kind) const
{
    return m_tabs[at(kind)].rows;
}

const RowError* CampaignDraft::error(int kind, int row) const
{
    const auto& states = m_tabs[at(kind)].states;
    return at(row) < states.size() && states[at(row)].error ? &*states[at(row)].error : nullptr;
}

const core::Rule* CampaignDraft::rule(int kind, int row) const
{
    const RowState& state = m_tabs[at(kind)].states[at(row)];
    return state.condition.empty() ? nullptr : &state.rule;
}

int CampaignDraft::rowCount(int kind) const
{
    const auto& list = rows(kind);
    return int(
        std::count_if(list.begin(), list.end(), [](const RuleRow& row) { return !row.isBlank(); }));
}

int CampaignDraft::errorCount(int kind) const
{
    const auto& states = m_tabs[at(kind)].states;
    return int(std::count_if(
        states.begin(), states.end(), [](const RowState& state) { return bool(state.error); }));
}

int CampaignDraft::firstError(int kind) const
{
    const auto& states = m_tabs[at(kind)].states;
    const auto found = std::find_if(
        states.begin(), states.end(), [](const RowState& state) { return bool(state.error); });
    return found == states.end() ? -1 : int(found - states.begin());
}

RuleRow CampaignDraft::blankRow(int kind) const
{
    const auto fields = core::fieldsOf(core::RuleKinds::all()[at(kind)]);
    RuleRow blank;
    blank.cells = QStringList(qsizetype(fields.size()) + 1 + RuleRow::dateCount, QString());
    return blank;
}

void CampaignDraft::setCell(int kind, int row, int column, const QString& text)
{
    RuleRow changed = rows(kind)[at(row)];
    if (changed.cells[column] == text)
        return;
    changed.cells[column] = text;
    auto* command = new SpliceRows(*this, kind, row, 1, { changed });
    command->setText(tr("Change cell"));
    m_undo.push(command);
}

void CampaignDraft::insertRows(int kind,
                               int before,
                               const std::vector<RuleRow>& rows,
                               const QString& text)
{
    if (rows.empty())
        return;
    auto* command = new SpliceRows(*this, kind, before, 0, rows);
    command->setText(text);
    m_undo.push(command);
}

void CampaignDraft::removeRows(int kind, std::vector<int> rows)
{
    if (rows.empty())
        return;
    m_undo.beginMacro(tr("Remove %Ln row(s)", nullptr, int(rows.size())));
    for (const auto& run : runsFromBelow(std::move(rows)))
        m_undo.push(new SpliceRows(*this, kind, run.first, run.second, {}));
    m_undo.endMacro();
}

void CampaignDraft::duplicateRows(int kind, std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    std::vector<RuleRow> copies;
    for (const int row : rows) {
        copies.push_back(this->rows(kind)[at(row)]);
        copies.back().key = {};
    }
    insertRows(kind, rows.back() + 1, copies, tr("Duplicate %Ln row(s)", nullptr, int(rows.size())));
}

BulkRows CampaignDraft::readBulk(int kind, const QString& text) const
{
    const core::ParsedRules parsed = core::parsePastedRules(text.toStdString(), kind);
    BulkRows bulk{ {}, parsed.issues };
    for (const core::ParsedRule& line : parsed.rules)
        bulk.rows.push_back(rowOf(line.rule));
    const auto twice = core::findDuplicates(parsed.rules);
    bulk.issues.insert(bulk.issues.end(), twice.begin(), twice.end());
    return bulk;
}

QString CampaignDraft::bulkText(int kind) const
{
    return printRows(rows(kind));
}

void CampaignDraft::replaceRows(int kind, std::vector<RuleRow> rows)
{
    std::map<std::vector<std::string>, core::RuleId> keys;
    for (const RuleRow& row : filledRows(this->rows(kind)))
        keys.emplace(textsOf(row), row.key);
    for (RuleRow& row : rows)
        if (const auto known = keys.find(textsOf(row)); known != keys.end())
            row.key = known->second;
    if (rows == this->rows(kind))
        return;
    auto* command = new SpliceRows(*this, kind, 0, int(this->rows(kind).size()), std::move(rows));
    command->setText(tr("Bulk text"));
    m_undo.push(command);
}

int CampaignDraft::countCollisions(int kind, const std::vector<RuleRow>& rows) const
{
    const RowCollisions collisions(m_tabs[at(kind)].states);
    return int(std::count_if(rows.begin(), rows.end(), [&](const RuleRow& row) {
        return collisions.with(m_checker.check(kind, row, false)).has_value();
    }));
}

void CampaignDraft::pasteRows(int kind, const std::vector<RuleRow>& rows, Collisions collisions)
{
    const Tab& tab = m_tabs[at(kind)];
    const RowCollisions known(tab.states);
    std::vector<RuleRow> fresh;
    std::vector<std::pair<int, RuleRow>> replaced;
    for (const RuleRow& row : rows) {
        const auto same = known.with(m_checker.check(kind, row, false));
        if (!same) {
            fresh.push_back(row);
        } else if (collisions == Collisions::Replace) {
            replaced.emplace_back(*same, row);
            replaced.back().second.key = tab.rows[at(*same)].key;
        }
    }
    if (fresh.empty() && replaced.empty())
        return;
    m_undo.beginMacro(tr("Paste %Ln row(s)", nullptr, int(rows.size())));
    for (const auto& place : replaced)
        m_undo.push(new SpliceRows(*this, kind, place.first, 1, { place.second }));
    insertRows(kind, int(tab.rows.size()), fresh, {});
    m_undo.endMacro();
}

void CampaignDraft::splice(int kind, int first, int removed, const std::vector<RuleRow>& inserted)
{
    const int common = std::min(removed, int(inserted.size()));
    Tab& tab = m_tabs[at(kind)];
    std::copy_n(inserted.begin(), common, tab.rows.begin() + first);
    if (removed > common)
        removeStep(kind, first + common, removed - common);
    else if (int(inserted.size()) > common)
        insertStep(kind, first + common, { inserted.begin() + common, inserted.end() });
    check(kind, first, int(inserted.size()));
    emit changed({ DraftEvent::What::RowsReplaced, kind, first, common });
}

void CampaignDraft::insertStep(int kind, int first, const std::vector<RuleRow>& rows)
{
    Tab& tab = m_tabs[at(kind)];
    const DraftEvent event{ DraftEvent::What::RowsInserted, kind, first, int(rows.size()) };
    emit aboutToChange(event);
    tab.rows.insert(tab.rows.begin() + first, rows.begin(), rows.end());
    tab.states.insert(tab.states.begin() + first, rows.size(), RowState{});
    emit changed(event);
}

void CampaignDraft::removeStep(int kind, int first, int count)
{
    Tab& tab = m_tabs[at(kind)];
    const DraftEvent event{ DraftEvent::What::RowsRemoved, kind, first, count };
    emit aboutToChange(event);
    tab.rows.erase(tab.rows.begin() + first, tab.rows.begin() + first + count);
    tab.states.erase(tab.states.begin() + first, tab.states.begin() + first + count);
    emit changed(event);
}

void CampaignDraft::check(int kind, int first, int count)
{
    Tab& tab = m_tabs[at(kind)];
    for (int row = first; row < first + count; ++row)
        tab.states[at(row)] = m_checker.check(kind, tab.rows[at(row)], tab.isStrict);
    RowChecker::markDuplicates(tab.states);
}

} // namespace ui
