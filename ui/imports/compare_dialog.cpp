#include "ui/imports/compare_dialog.h"

#include "core/rules/rule_kinds.h"
#include "core/tables/batch_words.h"
#include "ui/conversions/why_dialog.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/tab_pages.h"
#include "ui/widgets/words_label.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

struct CompareDialog::Answer {
    core::EarningsCompared compared;
    core::TableNames names;
};

namespace {

QString kindText(int kind)
{
    return kind < 0 ? CompareDialog::tr("Default payout")
                    : text(core::RuleKinds::all()[std::size_t(kind)].label);
}

CellStyle saying(const QString& shown)
{
    CellStyle style;
    style.text = shown;
    return style;
}

} // namespace

CompareDialog::CompareDialog(Session& session, core::ConversionFilter filter, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_filter(std::move(filter))
    , m_scope(new QComboBox(this))
    , m_messages(new MessageBar(this))
    , m_figures(wordsLabel(u"figuresLabel"_s, this))
    , m_remarks(wordsLabel(u"comparedRemarksLabel"_s, this))
    , m_progress(new QProgressBar(this))
    , m_tabs(tabPages(u"compareTabs"_s, this))
    , m_lineTable(new DataTable(u"comparison"_s, this))
    , m_differingTable(new DataTable(u"differing"_s, this))
    , m_lines(new Lines(
          core::comparisonColumns(),
          [](const core::EarningComparison& line) {
              return qint64(line.publisher.value * 100 + line.kind);
          },
          this))
    , m_differing(new Differing(
          core::differingColumns(),
          [](const core::DifferingConversion& each) {
              return qint64(each.stored.conversion.key.value);
          },
          this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare with the tracker"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(Theme::dialogTitleFont());
    m_scope->setObjectName(u"scopeCombo"_s);
    nameChoice(m_scope, tr("Conversions to compare"));
    m_figures->setProperty("strong", true);
    m_remarks->setProperty("second", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(3));
    layout->setSpacing(Theme::space(3));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ title, m_messages, m_scope, m_figures, m_remarks })
        layout->addWidget(widget);
    buildTables();
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buildFoot());
    m_progress->setObjectName(u"compareProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::space(3));
    resize(Theme::space(220), Theme::space(150));
    connect(m_scope, &QComboBox::activated, this, &CompareDialog::compare);
    connect(&session, &Session::closed, this, &QWidget::close);
    compare();
}

void CompareDialog::addTable(DataTable* table, TableModel* model, const QString& name)
{
    const core::Workspace& workspace = m_session.workspace();
    model->setForm({ .decimals = workspace.decimals, .exactMoney = true, .zone = &workspace.zone });
    model->setCurrency(text(workspace.currency));
    table->setAccessibleName(name);
    table->setTableModel(model);
    m_tabs->addTab(table, name);
}

void CompareDialog::buildTables()
{
    m_tabs->setDocumentMode(true);
    m_lineTable->setObjectName(u"comparisonTable"_s);
    m_differingTable->setObjectName(u"differingTable"_s);
    m_lines->setStyle(u"rule_kind"_s,
                      [](const core::EarningComparison& line, const core::TableNames&) {
                          return saying(kindText(line.kind));
                      });
    m_differing->setStyle(u"rule_kind"_s,
                          [](const core::DifferingConversion& each, const core::TableNames&) {
                              return saying(kindText(each.stored.earning.kind));
                          });
    m_differing->setStyle(u"status"_s,
                          [](const core::DifferingConversion& each, const core::TableNames&) {
                              return saying(conversionStatusText(each.stored.conversion.status));
                          });
    addTable(m_lineTable, m_lines, tr("By publisher and kind of rule"));
    addTable(m_differingTable, m_differing, tr("Conversions that differ"));
    connect(m_differingTable, &DataTable::rowActivated, this, &CompareDialog::explain);
}

QWidget* CompareDialog::buildFoot()
{
    auto* foot = new ButtonRow(this);
    foot->addExport(tr("Export comparison"), u"comparison"_s, m_session, *m_lineTable, *m_messages);
    foot->addExport(tr("Export differing conversions"),
                    u"differing"_s,
                    m_session,
                    *m_differingTable,
                    *m_messages);
    foot->addStretch();
    connect(foot->add(tr("Close"), u"closeButton"_s),
            &QPushButton::clicked,
            this,
            &CompareDialog::reject);
    return foot;
}

/// The imports there are, the latest first; before them what the caller's filter finds.
void CompareDialog::fillScopes(const core::TableNames& names)
{
    if (std::exchange(m_hasScopes, true))
        return;
    const core::Zone& zone = m_session.workspace().zone;
    if (!m_filter.batch)
        m_scope->addItem(tr("The conversions that the list shows"), qint64(0));
    for (auto batch = names.batches.rbegin(); batch != names.batches.rend(); ++batch)
        if (batch->kind == core::Batch::Kind::Import)
            m_scope->addItem(tr("%1: %2, %3")
                                 .arg(messageText(core::batchWords(names, batch->key)),
                                      text(batch->file),
                                      timeText(batch->at, zone)),
                             qint64(batch->key.value));
    if (m_filter.batch)
        m_scope->setCurrentIndex(m_scope->findData(qint64(m_filter.batch->value)));
}

core::ConversionFilter CompareDialog::filter() const
{
    const qint64 batch = m_scope->currentData().toLongLong();
    if (batch == 0)
        return m_filter;
    core::ConversionFilter ofBatch;
    ofBatch.batch = core::BatchId{ batch };
    return ofBatch;
}

void CompareDialog::compare()
{
    if (m_task)
        m_task->cancel();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_task = m_session.runLong<Answer>(
        windowTitle(),
        this,
        [filter = filter()](core::Books& books, core::Progress& progress) -> core::Result<Answer> {
            auto compared = core::compareEarnings(books, filter, progress);
            if (!compared)
                return compared.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Answer{ std::move(*compared), std::move(*names) };
        },
        [this, question = ++m_question](core::Result<Answer> answer) {
            if (question != m_question)
                return;
            m_progress->hide();
            if (answer)
                showAnswer(std::move(*answer));
            else
                m_messages->showError(answer.error());
        });
    connect(m_task, &Task::progressed, this, [this](const QString&, qint64 done, qint64 total) {
        constexpr int parts = 1000;
        m_progress->setRange(0, total > 0 ? parts : 0);
        m_progress->setValue(total > 0 ? int(done * parts / total) : 0);
    });
}

void CompareDialog::showAnswer(Answer answer)
{
    m_messages->clear();
    fillScopes(answer.names);
    showFigures(answer.compared);
    m_lineTable->setEmptyState(
        tr("The tracker said of none of these conversions what the partner gets."));
    m_differingTable->setEmptyState(answer.compared.compared > 0
                                        ? tr("Every conversion earns here what the tracker says.")
                                        : tr("There is nothing to compare."));
    m_tabs->setTabText(
        1, tr("Conversions that differ (%1)").arg(countText(answer.compared.differingCount)));
    m_lines->setRows(std::move(answer.compared.lines), answer.names);
    m_differing->setRows(std::move(answer.compared.differing), std::move(answer.names));
}

void CompareDialog::showFigures(const core::EarningsCompared& compared)
{
    const core::Workspace& workspace = m_session.workspace();
    const auto amount = [&workspace](core::Money money) {
        return amountText(money, text(workspace.currency), workspace.decimals);
    };
    m_figures->setText(tr("%Ln conversion(s) compared, %1 with a difference: ours %2, theirs %3, "
                          "difference %4",
                          nullptr,
                          int(compared.compared))
                           .arg(countText(compared.differingCount),
                                amount(compared.ours),
                                amount(compared.theirs),
                                amount(compared.ours - compared.theirs)));
    QStringList remarks;
    if (compared.withoutTheirs > 0)
        remarks += tr("Of %Ln conversion(s) the tracker did not say what the partner gets.",
                      nullptr,
                      int(compared.withoutTheirs));
    if (compared.otherCurrency > 0)
        remarks += tr("%Ln conversion(s) in another currency are not compared.",
                      nullptr,
                      int(compared.otherCurrency));
    if (compared.differingCount > std::int64_t(compared.differing.size()))
        remarks += tr("The first %1 that differ are listed.")
                       .arg(countText(qint64(compared.differing.size())));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void CompareDialog::explain(int row)
{
    m_session.run<core::ExplainedConversion>(
        this,
        [stored = m_differing->record(row).stored](core::Books& books, core::Progress&) {
            return core::explainConversion(books, stored);
        },
        [this](const core::Result<core::ExplainedConversion>& explained) {
            if (!explained) {
                m_messages->showError(explained.error());
                return;
            }
            auto* dialog =
                new WhyDialog(*explained, { m_session.workspace(), m_differing->context() }, this);
            dialog->open();
        });
}

void CompareDialog::reject()
{
    if (m_task)
        m_task->cancel();
    QDialog::reject();
}

void compareEarnings(Session& session, QWidget* parent, const core::ConversionFilter& filter)
{
    auto* dialog = new CompareDialog(session, filter, parent);
    dialog->open();
}

} // namespace ui
