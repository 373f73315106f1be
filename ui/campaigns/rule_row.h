#pragma once

#include "core/model/publisher.h"
#include "core/rules/rule_dates.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ui {

/// A row of a tab as typed: the kind's fields in typing order, then the value in the reader's form,
/// then the first and the last day on which the rule counts.
struct RuleRow {
    static constexpr int dateCount = 2;

    core::RuleId key; ///< the saved rule it came from; none for a new row
    QStringList cells;

    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool hasDates() const;
    /// Whether it says the same, wherever the two came from.
    [[nodiscard]] bool saysTheSameAs(const RuleRow& other) const;
    friend bool operator==(const RuleRow&, const RuleRow&) = default;
};

[[nodiscard]] RuleRow rowOf(const core::Rule& rule);
/// What core::makeRule() reads. A value that is not understood is left as it is: RowChecker tells.
[[nodiscard]] std::vector<std::string> textsOf(const RuleRow& row);
/// Without blank rows, cells trimmed.
[[nodiscard]] std::vector<RuleRow> filledRows(const std::vector<RuleRow>& rows);
/// The row as a spreadsheet takes it, cell by cell.
[[nodiscard]] QString tabbedLine(const RuleRow& row);
/// Every filled row on a line of its own, in the page's typing order.
[[nodiscard]] QString printRows(const std::vector<RuleRow>& rows);

/// What is wrong with a row: at which cell, and the text that would mend it where there is one.
struct RowError {
    int column = 0;
    QString what;
    QString suggestion; ///< "dealhunter", for "Did you mean dealhunter?"; or empty

    [[nodiscard]] QString sentence() const;
    friend bool operator==(const RowError&, const RowError&) = default;
};

/// A row as checked: its error, or the condition it stands for.
struct RowState {
    std::optional<RowError> error;
    std::string condition; ///< of a rule that can be made (D3); else empty
    core::Rule rule; ///< that rule
    bool isDuplicate = false;

    /// Whether both stand for the same conditions on a day that both count (D3).
    [[nodiscard]] bool collidesWith(const RowState& other) const;
};

/// Finds, among the checked rows of a tab, the one that another row would collide with.
class RowCollisions {
public:
    explicit RowCollisions(const std::vector<RowState>& states);

    [[nodiscard]] std::optional<int> with(const RowState& state) const;

private:
    const std::vector<RowState>& m_states;
    std::unordered_map<std::string, std::vector<int>> m_places; ///< by condition
};

/// Looks at single rows as the core will: fields, value, and publishers by name.
class RowChecker {
    Q_DECLARE_TR_FUNCTIONS(ui::RowChecker)
public:
    explicit RowChecker(const std::vector<core::Publisher>& publishers);

    /// Unless `isStrict`, a row whose typing has not come to its end yet has no error.
    [[nodiscard]] RowState check(int kind, const RuleRow& row, bool isStrict) const;
    /// Marks the rows that have the same conditions as another of the tab on a day that both count,
    /// naming both (D3).
    static void markDuplicates(std::vector<RowState>& states);

private:
    [[nodiscard]] std::optional<RowError> publisherError(int kind, const RuleRow& row) const;

    core::PublisherIndex m_publishers;
    std::vector<std::string> m_aliases;
};

} // namespace ui
