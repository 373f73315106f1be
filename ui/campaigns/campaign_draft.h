#pragma once

#include "core/usecases/save_campaign.h"
#include "ui/campaigns/rule_row.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// The tab Campaign details as typed.
struct CampaignDetails {
    QString title;
    core::CostModel costModel = core::CostModel::Cpa;
    QString defaultPayout; ///< in the reader's form; empty: none
    core::MatchOrder matchOrder;
    core::CampaignStatus status = core::CampaignStatus::Active;
    std::optional<core::Date> expires;
    int holdDays = 0;

    friend bool operator==(const CampaignDetails&, const CampaignDetails&) = default;
};

/// What a campaign's dialog starts from.
struct CampaignSource {
    core::Campaign campaign; ///< key 0: a new one
    std::vector<core::Rule> rules;
    std::vector<core::Publisher> publishers;
    QStringList types; ///< known conversion types, offered while typing
    core::Workspace workspace;
};

/// What changed in a draft; `first` and `count` are rows.
struct DraftEvent {
    enum class What { Details, RowsReplaced, RowsInserted, RowsRemoved, Tab };

    What what = What::Details;
    int kind = -1;
    int first = 0;
    int count = 0;
};

/// Text for one tab, read: rows in order, and the lines that are none.
struct BulkRows {
    std::vector<RuleRow> rows;
    std::vector<core::RuleIssue> issues;
};

/// The document behind the campaign dialog: the details and every tab's rows as typed, what is
/// wrong with them, and which tabs were accepted by Save payouts. It owns the undo stack; every
/// edit is a command. Nothing reaches the books from here: request() is what Save changes stores.
class CampaignDraft : public QObject {
    Q_OBJECT
public:
    /// What becomes of pasted rows whose conditions a row of the tab already has (D3).
    enum class Collisions { Replace, KeepExisting };

    explicit CampaignDraft(CampaignSource source, QObject* parent = nullptr);
    ~CampaignDraft() override;

    [[nodiscard]] const CampaignSource& source() const { return m_source; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }

    // --- details
    [[nodiscard]] const CampaignDetails& details() const { return m_details; }
    template <typename Value>
    void changeDetail(Value CampaignDetails::*member, Value value, const QString& text);
    /// Empty where the field is right.
    [[nodiscard]] QString titleError() const;
    [[nodiscard]] QString defaultPayoutError() const;
    /// "%" or the workspace's currency.
    [[nodiscard]] QString unitOf(int kind) const;
    [[nodiscard]] bool isAmount(int kind) const;
    [[nodiscard]] QString defaultUnit() const;
    [[nodiscard]] bool costModelChanged() const;

    // --- rows of a tab
    [[nodiscard]] const std::vector<RuleRow>& rows(int kind) const;
    [[nodiscard]] const RowError* error(int kind, int row) const;
    /// What the row stands for as typed; none while it makes no rule.
    [[nodiscard]] const core::Rule* rule(int kind, int row) const;
    [[nodiscard]] int rowCount(int kind) const; ///< without blank ones
    [[nodiscard]] int errorCount(int kind) const;
    [[nodiscard]] int firstError(int kind) const; ///< row, or -1
    void setCell(int kind, int row, int column, const QString& text);
    void insertRows(int kind, int before, const std::vector<RuleRow>& rows, const QString& text);
    void removeRows(int kind, std::vector<int> rows);
    void duplicateRows(int kind, std::vector<int> rows);
    [[nodiscard]] RuleRow blankRow(int kind) const;

    // --- text
    /// Every row that is not blank, one a line, in the page's typing order.
    [[nodiscard]] QString bulkText(int kind) const;
    [[nodiscard]] BulkRows readBulk(int kind, const QString& text) const;
    /// The tab becomes these rows; one that was there keeps what it is.
    void replaceRows(int kind, std::vector<RuleRow> rows);
    /// How many of `rows` have conditions that the tab has already.
    [[nodiscard]] int countCollisions(int kind, const std::vector<RuleRow>& rows) const;
    void pasteRows(int kind, const std::vector<RuleRow>& rows, Collisions collisions);

    // --- the two saves
    /// Accepts the tab's rows into the draft; refused, with the errors on the cells, when there are
    /// any.
    bool savePayouts(int kind);
    [[nodiscard]] bool isAccepted(int kind) const;
    /// The first tab that cannot be accepted, or -1; accepts all others.
    [[nodiscard]] int acceptAll();
    [[nodiscard]] int totalRows() const;
    /// Details, and rows added, changed or removed, against the saved campaign.
    [[nodiscard]] int unsavedChanges() const;
    /// The accepted rules of all tabs; unchanged ones carry their key.
    [[nodiscard]] std::vector<core::Rule> rules() const;
    [[nodiscard]] core::SaveCampaignRequest request() const;
    /// The details as typed; a default payout that cannot be read is none.
    [[nodiscard]] core::Campaign campaign() const;

signals:
    /// Before rows come or go.
    void aboutToChange(const ui::DraftEvent& event);
    void changed(const ui::DraftEvent& event);

private:
    friend class SpliceRows;
    template <typename Value>
    friend class ChangeDetail;

    struct Tab {
        std::vector<RuleRow> rows;
        std::vector<RowState> states;
        std::vector<RuleRow> saved; ///< as in the books
        std::vector<RuleRow> accepted; ///< as Save payouts took them
        bool isStrict = false; ///< a refused Save payouts: rows that are not finished are errors
    };

    void splice(int kind, int first, int removed, const std::vector<RuleRow>& inserted);
    void insertStep(int kind, int first, const std::vector<RuleRow>& rows);
    void removeStep(int kind, int first, int count);
    void check(int kind, int first, int count);

    CampaignSource m_source;
    RowChecker m_checker;
    CampaignDetails m_savedDetails;
    CampaignDetails m_details;
    std::vector<Tab> m_tabs; ///< by kind
    QUndoStack m_undo;
};

/// Sets one detail; typing in one field is one step.
template <typename Value>
class ChangeDetail final : public QUndoCommand {
public:
    ChangeDetail(CampaignDraft& draft,
                 Value CampaignDetails::*member,
                 Value value,
                 const QString& text)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_member(member)
        , m_before(draft.m_details.*member)
        , m_after(std::move(value))
    {
    }
    void redo() override { set(m_after); }
    void undo() override { set(m_before); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = dynamic_cast<const ChangeDetail*>(other);
        if (!later || later->m_member != m_member)
            return false;
        m_after = later->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void set(const Value& value)
    {
        m_draft.m_details.*m_member = value;
        emit m_draft.changed(DraftEvent{});
    }

    CampaignDraft& m_draft;
    Value CampaignDetails::*m_member;
    Value m_before;
    Value m_after;
};

template <typename Value>
void CampaignDraft::changeDetail(Value CampaignDetails::*member, Value value, const QString& text)
{
    if (m_details.*member != value)
        m_undo.push(new ChangeDetail<Value>(*this, member, std::move(value), text));
}

} // namespace ui
