#include "ui/campaigns/past_recalculations_tab.h"

#include "ui/campaigns/work_bar.h"
#include "ui/models/take_back.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PastAnswer {
    std::vector<core::PastRecalculation> past;
    core::TableNames names;
};

core::Result<PastAnswer> loadPast(core::Books& books, core::Progress&)
{
    auto past = core::pastRecalculations(books.store);
    if (!past)
        return past.error();
    auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    return PastAnswer{ std::move(*past), std::move(*names) };
}

} // namespace

PastRecalculationsTab::PastRecalculationsTab(Session& session,
                                             MessageBar& messages,
                                             WorkBar& work,
                                             QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(messages)
    , m_work(work)
    , m_table(new DataTable(u"pastRecalculations"_s, this))
    , m_model(new Model(
          pastRecalculationColumns(),
          [](const core::PastRecalculation& one) { return qint64(one.batch.key.value); },
          this))
{
    m_table->setAccessibleName(tr("Past recalculations"));
    setLooks();
    m_table->setTableModel(m_model);
    m_table->setEmptyState(tr("Nothing was recalculated yet."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(2), 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &DataTable::actionTriggered, this, [this](const QString& action, int row) {
        if (action == takeBackKey())
            takeBack(m_model->record(row).batch.key);
    });
    connect(&session, &Session::changed, this, &PastRecalculationsTab::reload);
    reload();
}

void PastRecalculationsTab::setLooks()
{
    m_model->addActionColumn(takeBackKey(), takeBackWord());
    const bool mayWrite = !m_session.isReadOnly();
    m_model->setStyle(takeBackKey(),
                      [mayWrite](const core::PastRecalculation& one, const core::TableNames&) {
                          if (!one.undoneBy)
                              return mayWrite ? takeBackLink() : CellStyle();
                          CellStyle style;
                          style.look = CellStyle::Look::Second;
                          style.text = tr("taken back by %1").arg(one.undoneBy.value);
                          return style;
                      });
}

void PastRecalculationsTab::reload()
{
    if (!m_session.isOpen())
        return;
    m_session.run<PastAnswer>(this, loadPast, [this](core::Result<PastAnswer> answer) {
        if (!answer) {
            m_messages.showError(answer.error());
            return;
        }
        const core::Workspace& workspace = m_session.workspace();
        m_model->setForm(
            { .decimals = workspace.decimals, .exactMoney = true, .zone = &workspace.zone });
        m_model->setCurrency(text(workspace.currency));
        m_model->setRows(std::move(answer->past), std::move(answer->names));
    });
}

void PastRecalculationsTab::takeBack(core::BatchId batch)
{
    auto* dialog = new FormDialog(
        tr("Take recalculation %1 back").arg(batch.value), tr("Take back"), window());
    dialog->setObjectName(u"takeBackDialog"_s);
    auto* help =
        new QLabel(tr("Each conversion it changed earns again what it earned before. That is "
                      "posted by new entries; what payouts have settled stays settled."),
                   dialog);
    help->setWordWrap(true);
    dialog->addWide(help);
    auto* reason = new QLineEdit(dialog);
    reason->setObjectName(u"reasonEdit"_s);
    dialog->addField(tr("Reason"), reason, tr("Optional; kept with what is posted."));
    dialog->markUnchanged();
    connect(dialog, &FormDialog::saveRequested, this, [this, dialog, batch, reason] {
        undo(*dialog, batch, utf8(reason->text().trimmed()));
    });
    dialog->open();
}

void PastRecalculationsTab::undo(FormDialog& dialog, core::BatchId batch, const std::string& reason)
{
    dialog.markUnchanged();
    dialog.accept();
    m_work.follow(m_session.runLong<core::UndoneRecalculation>(
        tr("Taking recalculation %1 back").arg(batch.value),
        this,
        [batch, reason](core::Books& books, core::Progress& progress) {
            return core::undoRecalculation(books, batch, reason, progress);
        },
        [this, batch](const core::Result<core::UndoneRecalculation>& undone) {
            if (undone)
                showUndone(batch, *undone);
            else
                m_messages.showError(undone.error());
        },
        { Change::Conversions }));
}

void PastRecalculationsTab::showUndone(core::BatchId batch, const core::UndoneRecalculation& undone)
{
    const int refused = int(undone.changedSince.size());
    if (refused > 0) {
        const std::string& first = undone.changedSince.front().conversion.id;
        m_messages.show(Theme::Tone::Bad,
                        tr("%Ln conversion(s) of recalculation %1 changed again since, first %2. "
                           "Nothing was taken back: recalculate them anew instead.",
                           nullptr,
                           refused)
                            .arg(batch.value)
                            .arg(text(first)));
        return;
    }
    const core::Workspace& workspace = m_session.workspace();
    m_messages.show(
        Theme::Tone::Good,
        tr("Recalculation %1 is taken back by %2: %Ln conversion(s), earned %3.",
           nullptr,
           int(undone.changed))
            .arg(batch.value)
            .arg(undone.batch.value)
            .arg(
                amountText(undone.earnedDifference, text(workspace.currency), workspace.decimals)));
}

} // namespace ui
