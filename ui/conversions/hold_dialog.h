#pragma once

#include "core/base/date_time.h"
#include "ui/widgets/form_dialog.h"

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace ui {

/// Hold what was chosen until a day, or make it payable at once: why, and what that would do.
class HoldDialog : public FormDialog {
    Q_OBJECT
public:
    /// `first`: the earliest day that can be chosen.
    HoldDialog(const QString& title, core::Date first, QWidget* parent = nullptr);

    /// None: payable at once.
    [[nodiscard]] std::optional<core::Date> until() const;
    /// What it would do, as a sentence; empty: not known yet.
    void showEffect(const QString& effect);

signals:
    /// Another day was chosen: what would it do?
    void dayChosen();
    void confirmed(std::optional<core::Date> until, const QString& reason);

private:
    void send();

    QDateEdit* m_day;
    QCheckBox* m_atOnce;
    QLineEdit* m_reason;
    QLabel* m_effect;
};

} // namespace ui
