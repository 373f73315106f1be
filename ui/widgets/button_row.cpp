#include "ui/widgets/button_row.h"

#include "ui/widgets/table_export.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace ui {

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::space(2));
}

QPushButton* ButtonRow::add(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}

void ButtonRow::addExport(const QString& text,
                          const QString& name,
                          Session& session,
                          DataTable& table,
                          MessageBar& messages)
{
    auto* menu = new QMenu(this);
    fillExportMenu(menu, session, table, messages, name);
    add(text, name + QStringLiteral("ExportButton"))->setMenu(menu);
}

void ButtonRow::addStretch()
{
    m_row->addStretch();
}

} // namespace ui
