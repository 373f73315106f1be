#include "ui/widgets/table_page.h"

#include "ui/models/table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

TablePage::TablePage(const QString& name, const QString& title, Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_buttons(new FlowLayout(FlowLayout::Side::End, Theme::space(3)))
    , m_filters(new FlowLayout(FlowLayout::Side::Begin, Theme::space(2)))
    , m_search(new QLineEdit(this))
    , m_primary(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_table(new DataTable(name, this))
{
    setObjectName(name + QStringLiteral("Page"));
    setAccessibleName(title);
    auto* heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("titleLabel"));
    heading->setFont(Theme::pageTitleFont());
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_primary->setProperty("primary", true);
    m_primary->hide();
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setClearButtonEnabled(true);
    if (auto* clear = m_search->findChild<QToolButton*>())
        clear->setAccessibleName(tr("Clear the search"));
    m_search->setMinimumWidth(Theme::space(65));
    m_search->setMaximumWidth(Theme::space(90));
    setSearchPlaceholder(tr("Find…"));
    m_table->setAccessibleName(title);

    auto* exportButton = new QPushButton(tr("Export"), this);
    exportButton->setObjectName(QStringLiteral("exportButton"));
    auto* exportMenu = new QMenu(exportButton);
    fillExportMenu(exportMenu, session, *m_table, *m_messages, name);
    exportButton->setMenu(exportMenu);
    answerCopyRequests(session, *m_table, *m_messages);
    auto* columnsButton = new QPushButton(tr("Columns"), this);
    columnsButton->setObjectName(QStringLiteral("columnsButton"));
    auto* columnsMenu = new QMenu(columnsButton);
    columnsButton->setMenu(columnsMenu);
    connect(columnsMenu, &QMenu::aboutToShow, this, [this, columnsMenu] {
        columnsMenu->clear();
        m_table->fillColumnsMenu(columnsMenu);
    });

    m_buttons->addWidget(exportButton);
    m_buttons->addWidget(m_primary);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space(3));
    head->addWidget(heading);
    head->addStretch();
    head->addLayout(m_buttons);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(Theme::space(2));
    tools->addWidget(m_search);
    tools->addLayout(m_filters);
    tools->addStretch();
    tools->addWidget(columnsButton);
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, Theme::space(4), margin, 0);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
}

void TablePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TablePage::beginPrimary()
{
    m_primary->click();
}

QPushButton* TablePage::setPrimaryButton(const QString& text, const QString& icon)
{
    m_primary->setText(text);
    m_primary->setIcon(Theme::icon(icon, Theme::Role::OnAccent));
    m_primary->show();
    return m_primary;
}

QPushButton* TablePage::addButton(const QString& text, const QString& icon)
{
    auto* button = new QPushButton(text, this);
    if (!icon.isEmpty())
        button->setIcon(Theme::icon(icon));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QComboBox* TablePage::addFilter(const QString& label)
{
    auto* combo = new QComboBox(this);
    nameChoice(combo, label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addFilterWidget(combo);
    return combo;
}

void TablePage::addFilterWidget(QWidget* widget)
{
    m_filters->addWidget(widget);
}

void TablePage::setTableModel(TableModel* model)
{
    m_table->setTableModel(model);
    connect(m_search, &QLineEdit::textChanged, model, &TableModel::setTextFilter);
}

void TablePage::setSearchPlaceholder(const QString& text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

} // namespace ui
