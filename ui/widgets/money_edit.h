#pragma once

#include "core/base/money.h"

#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace ui {

/// An exact amount as text: typed in the locale's form or plainly, kept as core::Money, never a
/// floating-point number. Shows the amount in the locale's form when the keyboard leaves.
class MoneyEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `decimals`: the most it takes, and how many it shows.
    explicit MoneyEdit(int decimals, QWidget* parent = nullptr);

    void setDecimals(int decimals);
    /// Nothing when the field is empty, or holds no amount: see hasProblem().
    [[nodiscard]] std::optional<core::Money> value() const;
    void setValue(std::optional<core::Money> amount);
    /// What is wrong with the text, as a sentence; empty when it is an amount or empty.
    [[nodiscard]] QString problem() const;
    void setLocale(const QLocale& locale);

signals:
    void valueChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void readText();
    [[nodiscard]] QString shown(core::Money amount) const;

    int m_decimals;
    QLocale m_locale;
    std::optional<core::Money> m_value;
    QString m_problem;
};

} // namespace ui
