#include "ui/campaigns/bulk_text_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString issueText(const core::RuleIssue& issue)
{
    return BulkTextDialog::tr("Line %1: %2").arg(issue.line).arg(messageText(issue.error.what));
}

} // namespace

BulkTextDialog::BulkTextDialog(CampaignDraft& draft, int kind, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_kind(kind)
    , m_text(new QPlainTextEdit(this))
    , m_issues(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"bulkTextDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build(purpose);
    constexpr int typingPauseMs = 150;
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPauseMs);
    connect(m_delay, &QTimer::timeout, this, &BulkTextDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_issues, &QListWidget::currentRowChanged, this, &BulkTextDialog::goToIssue);
    read();
    m_text->setFocus();
}

void BulkTextDialog::build(Purpose purpose)
{
    const core::RuleKind& kind = core::RuleKinds::all()[std::size_t(m_kind)];
    const bool isPaste = purpose == Purpose::Paste;
    auto* title = new QLabel(isPaste ? tr("Paste rows into %1").arg(text(kind.label))
                                     : tr("%1 as text").arg(text(kind.label)),
                             this);
    title->setFont(Theme::dialogTitleFont());
    setWindowTitle(title->text());
    auto* help = new QLabel(
        tr("One row a line, for example %1. Tabs, commas or semicolons part the fields. A rule "
           "for some days ends with “from 2026-11-01”, “until 2026-12-31” or both.")
                .arg(text(kind.example))
            + u' '
            + tr("Values are written as in a rules file: with a point, never grouped, such as "
                 "1234.5."),
        this);
    help->setProperty("second", true);
    help->setWordWrap(true);
    m_text->setObjectName(u"bulkTextEdit"_s);
    m_text->setAccessibleName(tr("Rows as text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(false);
    m_issues->setObjectName(u"bulkIssueList"_s);
    m_issues->setAccessibleName(tr("What is wrong, by line"));
    m_issues->setMaximumHeight(Theme::rowHeight() * 3);
    m_count->setObjectName(u"bulkCountLabel"_s);
    m_count->setProperty("second", true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_accept->setText(isPaste ? tr("Add rows") : tr("Use these rows"));
    m_accept->setObjectName(u"bulkAcceptButton"_s);
    m_accept->setProperty("primary", true);
    connect(m_accept, &QPushButton::clicked, this, &BulkTextDialog::takeOver);
    connect(cancel, &QPushButton::clicked, this, &BulkTextDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_issues);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 90, Theme::rowHeight() * 15);
}

void BulkTextDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
    read();
}

void BulkTextDialog::read()
{
    m_delay->stop();
    m_read = m_draft.readBulk(m_kind, m_text->toPlainText());
    m_issues->clear();
    for (const core::RuleIssue& issue : m_read.issues)
        m_issues->addItem(issueText(issue));
    m_issues->setVisible(!m_read.issues.empty());
    const int issues = int(m_read.issues.size());
    const QString rows = tr("%Ln row(s)", nullptr, int(m_read.rows.size()));
    m_count->setText(issues ? tr("%1 · %2").arg(rows, tr("%Ln error(s)", nullptr, issues)) : rows);
    m_accept->setEnabled(issues == 0);
}

void BulkTextDialog::goToIssue(int issue)
{
    if (issue < 0 || issue >= int(m_read.issues.size()))
        return;
    const int line = m_read.issues[std::size_t(issue)].line;
    QTextCursor cursor(m_text->document()->findBlockByNumber(line - 1));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

void BulkTextDialog::takeOver()
{
    read();
    if (!m_read.issues.empty())
        return;
    const std::vector<RuleRow> rows = m_read.rows;
    accept();
    emit rowsRead(rows);
}

void BulkTextDialog::reject()
{
    if (!m_text->document()->isModified()) {
        QDialog::reject();
        return;
    }
    m_discard.ask(tr("What you typed here is not among the rows yet."),
                  [this] { QDialog::reject(); });
}

} // namespace ui
