#include "ui/workspace/start_page.h"

#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/workspace/recent_workspaces.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
    , m_choices(new QWidget(this))
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto* title = new QLabel(tr("PayoutDesk"), m_choices);
    title->setFont(Theme::pageTitleFont());
    auto* what = new QLabel(
        tr("Manage what your company pays its partners. The books are a file on this computer; "
           "PayoutDesk records payouts and sends no money."),
        m_choices);
    what->setWordWrap(true);
    what->setProperty("second", true);
    auto* sample = new QPushButton(tr("Open the sample company"), m_choices);
    sample->setObjectName(QStringLiteral("sampleButton"));
    sample->setProperty("primary", true);
    auto* create =
        new QPushButton(Theme::icon(QStringLiteral("plus")), tr("New workspace…"), m_choices);
    create->setObjectName(QStringLiteral("newWorkspaceButton"));
    auto* open = new QPushButton(Theme::icon(QStringLiteral("folder")), tr("Open…"), m_choices);
    open->setObjectName(QStringLiteral("openWorkspaceButton"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    buttons->addWidget(sample);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addStretch();
    auto* choices = new QVBoxLayout(m_choices);
    choices->setSpacing(Theme::space(3));
    choices->addWidget(title);
    choices->addWidget(what);
    choices->addLayout(buttons);
    choices->addSpacing(Theme::space(4));
    m_recent->setSpacing(Theme::space(1));
    choices->addLayout(m_recent);
    m_choices->setMaximumWidth(Theme::space(150));

    auto* centre = new QHBoxLayout; // an alignment would cut the wrapped text
    centre->addStretch(1);
    centre->addWidget(m_choices, 100);
    centre->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Theme::space(10), Theme::space(5), Theme::space(10), Theme::space(10));
    layout->addWidget(m_messages);
    layout->addStretch(1);
    layout->addLayout(centre);
    layout->addStretch(2);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = RecentWorkspaces::paths();
    if (paths.isEmpty())
        return;
    auto* heading = new QLabel(tr("Recent"), m_choices);
    heading->setFont(Theme::strongFont());
    m_recent->addWidget(heading);
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* button = new QPushButton(
            QStringLiteral("%1   %2").arg(file.completeBaseName(),
                                          QDir::toNativeSeparators(file.absolutePath())),
            m_choices);
        button->setObjectName(QStringLiteral("recentButton"));
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

void StartPage::setBusy(const QString& what)
{
    m_choices->setEnabled(what.isEmpty());
    if (what.isEmpty())
        m_messages->clear();
    else
        m_messages->show(Theme::Tone::Info, what);
}

} // namespace ui
