#pragma once

#include "core/tables/account_columns.h"
#include "ui/widgets/form_dialog.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

class MessageBar;
class Session;

/// How it stands with closed periods.
struct ClosedPeriods {
    std::vector<core::Closing> closings;
    core::TableNames names;
    core::Zone zone;
    core::Date today;
    bool mayWrite = true;

    [[nodiscard]] std::optional<core::Date> closedUntil() const;
};

/// Close a month, or reopen from one on with a reason; below, every closing and reopening so far.
class ClosePeriodDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ClosePeriodDialog(ClosedPeriods periods, QWidget* parent = nullptr);

signals:
    /// Up to the end of the day.
    void closeRequested(core::Date until, const std::string& reason);
    /// From the day on.
    void reopenRequested(core::Date from, const std::string& reason);

private:
    enum Action { Close, Reopen };

    void addHistory();
    void actionChanged();
    void monthChanged();
    void send();

    ClosedPeriods m_periods;
    QComboBox* m_action;
    QComboBox* m_month;
    QLineEdit* m_reason;
};

/// Asks the books how it stands, shows the dialog over `parent`, records what was chosen and tells it.
void closePeriod(Session& session, MessageBar* messages, QWidget* parent);

} // namespace ui
