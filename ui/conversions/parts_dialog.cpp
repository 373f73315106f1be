#include "ui/conversions/parts_dialog.h"

#include "ui/conversions/why_dialog.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

struct PartsDialog::Answer {
    core::AmountParts parts;
    core::TableNames names;
};

PartsDialog::PartsDialog(Session& session,
                         const core::AmountSource& source,
                         const QString& title,
                         QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_source(source)
    , m_sum(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_parts(new Parts(
          core::amountPartColumns(),
          [](const core::AmountPart& row) { return qint64(row.stored.conversion.key.value); },
          this))
    , m_table(new DataTable(u"amountParts"_s, this))
{
    setObjectName(u"partsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Conversions behind this amount"));
    auto* heading = new QLabel(title, this);
    heading->setObjectName(u"titleLabel"_s);
    heading->setFont(Theme::dialogTitleFont());
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_sum->setObjectName(u"sumLabel"_s);
    m_sum->setProperty("second", true);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, Theme::space(4), margin, Theme::space(4));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(heading);
    layout->addWidget(m_sum);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildFoot());
    resize(Theme::space(210), Theme::space(130));
    connect(&session, &Session::changed, this, &PartsDialog::load);
    connect(&session, &Session::closed, this, &QWidget::close);
    load();
}

void PartsDialog::buildTable()
{
    m_parts->setStyle(u"status"_s, [](const core::AmountPart& row, const core::TableNames&) {
        CellStyle style;
        style.text = conversionStatusText(row.stored.conversion.status);
        return style;
    });
    m_parts->setStyle(u"rule_kind"_s, [](const core::AmountPart& row, const core::TableNames&) {
        const int kind = row.stored.earning.kind;
        CellStyle style;
        style.text =
            kind < 0 ? tr("Default payout") : text(core::RuleKinds::all()[std::size_t(kind)].label);
        return style;
    });
    m_parts->addActionColumn(u"why"_s, tr("Why this amount?"));
    m_parts->setStyle(u"why"_s, [](const core::AmountPart&, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Link;
        style.text = tr("Why?");
        style.action = u"why"_s;
        style.tip = tr("Why this amount?");
        return style;
    });
    m_table->setAccessibleName(windowTitle());
    m_table->setTableModel(m_parts);
    answerCopyRequests(m_session, *m_table, *m_messages);
    connect(m_table, &DataTable::rowActivated, this, &PartsDialog::explain);
    connect(m_table, &DataTable::actionTriggered, this, [this](const QString&, int row) {
        explain(row);
    });
}

QWidget* PartsDialog::buildFoot()
{
    auto* foot = new ButtonRow(this);
    auto* menu = new QMenu(foot);
    fillExportMenu(menu, m_session, *m_table, *m_messages, u"conversions"_s);
    foot->add(tr("Export"), u"exportButton"_s)->setMenu(menu);
    foot->addStretch();
    m_why = foot->add(tr("Why this amount?"), u"whyButton"_s);
    m_why->setIcon(Theme::icon(u"question"_s));
    m_why->setEnabled(false);
    connect(m_table, &DataTable::selectionChangedTo, m_why, [this](int count) {
        m_why->setEnabled(count == 1);
    });
    connect(
        m_why, &QPushButton::clicked, this, [this] { explain(m_table->selectedRows().front()); });
    connect(
        foot->add(tr("Close"), u"closeButton"_s), &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void PartsDialog::load()
{
    if (!m_session.isOpen())
        return;
    m_session.runLong<Answer>(
        tr("Collecting conversions"),
        this,
        [source = m_source](core::Books& books, core::Progress& progress) -> core::Result<Answer> {
            auto parts = core::amountParts(books, source, progress);
            if (!parts)
                return parts.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Answer{ std::move(*parts), std::move(*names) };
        },
        [this](core::Result<Answer> answer) {
            if (answer)
                show(std::move(*answer));
            else
                m_messages->showError(answer.error());
        });
}

void PartsDialog::show(Answer answer)
{
    const core::Workspace& workspace = m_session.workspace();
    const qint64 count = answer.parts.count;
    QString sum = tr("%Ln conversion(s)", nullptr, int(count)) + tr(" · ")
        + tr("%1 %2").arg(moneyText(answer.parts.sum, workspace.decimals, true),
                          text(workspace.currency));
    if (count > qint64(answer.parts.parts.size()))
        sum += tr(" · ")
            + tr("the first %1 are shown").arg(countText(qint64(answer.parts.parts.size())));
    m_sum->setText(sum);
    m_table->setEmptyState(tr("No conversion counts for anything here."));
    m_parts->setForm({ workspace.decimals, true, &workspace.zone });
    m_parts->setCurrency(text(workspace.currency));
    m_parts->updateRows(std::move(answer.parts.parts), std::move(answer.names));
    if (m_parts->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRecordRow(0);
    m_table->setFocus();
}

void PartsDialog::explain(int row)
{
    explainAmount(m_session, this, *m_messages, m_parts->record(row).stored);
}

} // namespace ui
