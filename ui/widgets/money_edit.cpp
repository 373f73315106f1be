#include "ui/widgets/money_edit.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"

#include <QStyle>

namespace ui {

MoneyEdit::MoneyEdit(int decimals, QWidget* parent)
    : QLineEdit(parent)
    , m_decimals(decimals)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::readText);
}

void MoneyEdit::setDecimals(int decimals)
{
    m_decimals = decimals;
    readText();
}

void MoneyEdit::setLocale(const QLocale& locale)
{
    m_locale = locale;
    readText();
}

std::optional<core::Money> MoneyEdit::value() const
{
    return m_value;
}

QString MoneyEdit::problem() const
{
    return m_problem;
}

void MoneyEdit::setValue(std::optional<core::Money> amount)
{
    setText(amount ? shown(*amount) : QString());
}

QString MoneyEdit::shown(core::Money amount) const
{
    return moneyText(amount, m_decimals, true, m_locale);
}

void MoneyEdit::readText()
{
    const std::optional<core::Money> before = m_value;
    m_value.reset();
    m_problem.clear();
    if (!text().trimmed().isEmpty()) {
        const std::optional<QString> strict = strictDecimal(text(), m_locale);
        if (!strict)
            m_problem = tr("This is no amount. Type it like %1.")
                            .arg(moneyText(core::Money::ofUnits(1234), m_decimals, true, m_locale));
        else if (const auto amount = core::parseMoney(utf8(*strict)); !amount)
            m_problem = errorText(amount.error());
        else if (!core::hasAtMostDecimals(*amount, m_decimals))
            m_problem = tr("At most %Ln digit(s) after the decimal mark.", nullptr, m_decimals);
        else
            m_value = *amount;
    }
    setProperty("invalid", !m_problem.isEmpty());
    style()->polish(this);
    setToolTip(m_problem);
    if (before != m_value || !m_problem.isEmpty())
        emit valueChanged();
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_value)
        setText(shown(*m_value));
}

} // namespace ui
