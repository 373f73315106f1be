#pragma once

#include "ui/campaigns/campaign_draft.h"
#include "ui/models/table_model.h"

#include <QAbstractTableModel>

namespace ui {

class RuleLint;

/// One tab of a draft as a table: a column per field, the value with its unit in the head, the days
/// where they are used or wanted, what is wrong with the row; below the rows a place to type the
/// next one, which shows the page's example.
class RuleTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IsWrongRole = TableModel::ActionRole + 1, ///< bool: the error is at this cell
        SuggestionRole, ///< in the column of errors: the text that would mend it
        IsWarnedOfRole, ///< bool: a warning of the checks is about this cell
    };

    explicit RuleTableModel(CampaignDraft& draft, QObject* parent = nullptr);

    void setKind(int kind);
    /// Whose warnings are shown where a row has no error.
    void setLint(const RuleLint& lint);
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] int valueColumn() const { return int(m_fields.size()); }
    [[nodiscard]] int errorColumn() const
    {
        return valueColumn() + 1 + (m_areDatesShown ? RuleRow::dateCount : 0);
    }
    /// Columns for the first and the last day; rows that have such show them always.
    void setDatesWanted(bool wanted);
    [[nodiscard]] bool areDatesShown() const { return m_areDatesShown; }
    /// Whether a row of the tab has a day.
    [[nodiscard]] bool areDatesUsed() const;
    /// Where the next row is typed.
    [[nodiscard]] int placeholderRow() const { return m_placeholder; }
    /// What may be offered while typing in a column: aliases, known types.
    [[nodiscard]] QStringList completions(int column) const;
    /// Puts the suggested text into the cell it belongs to.
    void mend(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void prepare(const DraftEvent& event);
    void follow(const DraftEvent& event);
    void showDates(bool shown);
    [[nodiscard]] QString cellText(int row, int column, bool forEditing) const;
    [[nodiscard]] QString valueText(const QString& typed) const;
    /// Beside a row: its error, or what the checks warn of.
    [[nodiscard]] QString remark(int row) const;
    /// What is to be said at a cell; empty for one that is right.
    [[nodiscard]] QString remarkAt(const QModelIndex& index) const;

    CampaignDraft& m_draft;
    const RuleLint* m_lint = nullptr;
    int m_kind = 0;
    int m_rowCount = 0; ///< without the place for the next row
    int m_placeholder = 0;
    bool m_areDatesShown = false;
    bool m_areDatesWanted = false;
    std::vector<core::RuleField> m_fields;
    std::vector<core::Dimension> m_dimensions; ///< of each field
    RuleRow m_example;
};

} // namespace ui
