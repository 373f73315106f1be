#include "ui/workspace/methods_edit.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

MethodsEdit::MethodsEdit(const QString& currency, int decimals, QWidget* parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_decimals(decimals)
    , m_layout(new QVBoxLayout)
{
    auto* add = new QPushButton(Theme::icon(QStringLiteral("plus")), tr("Add method"), this);
    add->setObjectName(QStringLiteral("addMethodButton"));
    m_layout->setSpacing(Theme::space(1));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name->setFocus();
        emit changed();
    });
}

void MethodsEdit::setMethods(const std::vector<core::PaymentMethod>& methods)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    for (const core::PaymentMethod& method : methods)
        addRow(method);
}

void MethodsEdit::addRow(const core::PaymentMethod& method)
{
    auto* widget = new QWidget(this);
    const Row row{ widget, new QLineEdit(widget), new MoneyEdit(m_decimals, widget) };
    row.name->setObjectName(QStringLiteral("methodEdit"));
    row.name->setAccessibleName(tr("Payment method"));
    row.name->setPlaceholderText(tr("Wire, PayPal, card …"));
    row.name->setText(text(method.name));
    row.minimum->setObjectName(QStringLiteral("minimumMoneyEdit"));
    row.minimum->setAccessibleName(tr("Minimum payout, %1").arg(m_currency));
    row.minimum->setPlaceholderText(tr("Minimum payout, %1").arg(m_currency));
    row.minimum->setValue(method.minimum);
    auto* remove = new QToolButton(widget);
    remove->setObjectName(QStringLiteral("removeMethodButton"));
    remove->setIcon(Theme::icon(QStringLiteral("trash")));
    remove->setToolTip(tr("Remove this method"));
    const auto nameRemove = [remove](const QString& name) {
        remove->setAccessibleName(name.trimmed().isEmpty() ? tr("Remove this method")
                                                           : tr("Remove %1").arg(name.trimmed()));
    };
    nameRemove(row.name->text());
    connect(row.name, &QLineEdit::textChanged, remove, nameRemove);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.name, 3);
    layout->addWidget(row.minimum, 2);
    layout->addWidget(remove);
    m_layout->addWidget(widget);
    m_rows.push_back(row);
    connect(row.name, &QLineEdit::textEdited, this, &MethodsEdit::changed);
    connect(row.minimum, &QLineEdit::textEdited, this, &MethodsEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, widget] {
        removeRow(widget);
        emit changed();
    });
}

void MethodsEdit::removeRow(QWidget* widget)
{
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
}

std::vector<core::PaymentMethod> MethodsEdit::methods() const
{
    std::vector<core::PaymentMethod> result;
    for (const Row& row : m_rows)
        if (!row.name->text().trimmed().isEmpty())
            result.push_back({ utf8(row.name->text().trimmed()), row.minimum->value() });
    return result;
}

QString MethodsEdit::problem() const
{
    for (const Row& row : m_rows)
        if (!row.minimum->problem().isEmpty())
            return QStringLiteral("%1: %2").arg(row.name->text(), row.minimum->problem());
    return {};
}

} // namespace ui
