#include "ui/conversions/batches_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The kind's word, in words of its own.
QString kindText(core::Batch::Kind kind)
{
    switch (kind) {
    case core::Batch::Kind::Import:
        return BatchesDialog::tr("Import");
    case core::Batch::Kind::StatusChange:
        return BatchesDialog::tr("Status change");
    case core::Batch::Kind::Recalculation:
        return BatchesDialog::tr("Recalculation");
    case core::Batch::Kind::Rates:
        return BatchesDialog::tr("New exchange rates");
    case core::Batch::Kind::Reversal:
        return BatchesDialog::tr("Reversal");
    case core::Batch::Kind::Release:
        return BatchesDialog::tr("Release");
    case core::Batch::Kind::Hold:
        return BatchesDialog::tr("Hold");
    }
    core::broken("every kind of batch has its words");
}

using Reverted = std::pair<core::BatchReversed, core::TableNames>;

void revert(Session& session, BatchesDialog* dialog, core::BatchId batch, const std::string& reason)
{
    dialog->setBusy(true);
    session.runLong<Reverted>(
        BatchesDialog::tr("Taking a batch back"),
        dialog,
        [batch, reason](core::Books& books, core::Progress& progress) -> core::Result<Reverted> {
            auto made = core::reverseBatch(books, batch, reason, progress);
            if (!made)
                return made.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Reverted{ *made, std::move(*names) };
        },
        [&session, dialog](core::Result<Reverted> reverted) {
            dialog->setBusy(false);
            if (!reverted) {
                dialog->messages()->showError(reverted.error());
                return;
            }
            const core::Workspace& workspace = session.workspace();
            const QString currency = text(workspace.currency);
            const core::BatchReversed& made = reverted->first;
            dialog->showBatches(std::move(reverted->second));
            dialog->messages()->show(
                Theme::Tone::Good,
                BatchesDialog::tr("%Ln conversion(s) taken back: earned %1, awaiting approval %2.",
                                  nullptr,
                                  int(made.changed))
                        .arg(amountText(made.earnedDifference, currency, workspace.decimals),
                             amountText(made.pendingDifference, currency, workspace.decimals))
                    + heldNote(made.heldDifference, workspace));
        },
        { Change::Conversions });
}

void lookUp(Session& session, BatchesDialog* dialog, core::BatchId batch)
{
    session.run<core::BatchContents>(
        dialog,
        [batch](core::Books& books, core::Progress&) { return core::showBatch(books, batch); },
        [&session, dialog](const core::Result<core::BatchContents>& contents) {
            if (!contents) {
                dialog->messages()->showError(contents.error());
                return;
            }
            dialog->showContents(*contents);
            if (session.isReadOnly())
                dialog->saveButton()->setEnabled(false);
        });
}

} // namespace

BatchesDialog::BatchesDialog(core::TableNames names,
                             const core::Workspace& workspace,
                             QWidget* parent)
    : FormDialog(tr("Imports and changes so far"), tr("Take back"), parent)
    , m_workspace(workspace)
    , m_model(new Model(
          core::batchColumns(),
          [](const core::Batch& batch) { return qint64(batch.key.value); },
          this))
    , m_table(new DataTable(u"batches"_s, this))
    , m_told(new QLabel(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"batchesDialog"_s);
    m_model->setStyle(u"kind"_s, [](const core::Batch& batch, const core::TableNames&) {
        CellStyle style;
        style.text = kindText(batch.kind);
        return style;
    });
    m_model->setForm({ .decimals = 0, .exactMoney = false, .zone = &m_workspace.zone });
    m_table->setObjectName(u"batchesTable"_s);
    m_table->setAccessibleName(tr("Imports and changes so far"));
    m_table->setTableModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(Theme::rowHeight() * 8);
    m_table->setEmptyState(tr("Nothing was imported yet."));
    addWide(m_table);
    m_told->setObjectName(u"contentsLabel"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    addWide(m_told);
    m_reason->setObjectName(u"reasonEdit"_s);
    addField(tr("Reason"), m_reason, tr("Kept with the reversing entries."));
    cancelButton()->setText(tr("Close"));
    setFootnote(tr("What came in with it is declined, and what it changed is as before. Nothing is "
                   "deleted: a corrected file brings the same conversions back."));
    connect(m_table, &DataTable::selectionChangedTo, this, &BatchesDialog::choose);
    connect(this, &FormDialog::saveRequested, this, &BatchesDialog::send);
    showBatches(std::move(names));
    resize(Theme::space(190), Theme::space(150));
}

void BatchesDialog::showBatches(core::TableNames names)
{
    std::vector<core::Batch> latestFirst = names.batches;
    std::reverse(latestFirst.begin(), latestFirst.end());
    m_model->setRows(std::move(latestFirst), std::move(names));
    m_reason->clear();
    showContents(std::nullopt);
    markUnchanged();
}

void BatchesDialog::choose()
{
    showContents(std::nullopt);
    const std::vector<int> rows = m_table->selectedRows();
    if (!rows.empty())
        emit contentsRequested(m_model->record(rows.front()).key);
}

void BatchesDialog::showContents(const std::optional<core::BatchContents>& contents)
{
    m_contents = contents;
    m_told->setText(contents ? told(*contents) : tr("Choose one to see what it did."));
    saveButton()->setEnabled(contents && core::mayReverse(*contents));
}

QString BatchesDialog::told(const core::BatchContents& contents) const
{
    const auto shown = [this](core::Money amount) {
        return amountText(amount, text(m_workspace.currency), m_workspace.decimals);
    };
    QStringList parts{
        tr("%Ln conversion(s) came in, %1 changed; earned %2.", nullptr, int(contents.broughtIn))
            .arg(countText(contents.changed), shown(contents.earned))
    };
    if (contents.reversedBy)
        parts += tr("It was taken back by number %1.").arg(contents.reversedBy.value);
    else if (contents.batch.kind == core::Batch::Kind::Release)
        parts += tr("A release is not taken back: to keep conversions back, hold them.");
    else if (contents.changedSince > 0)
        parts += tr("%Ln of them changed again since: take the later ones back first.",
                    nullptr,
                    int(contents.changedSince));
    else if (!contents.settled.isZero())
        parts +=
            tr("Payouts have settled %1 of it: publishers will owe that, and their next payout "
               "nets it.")
                .arg(shown(contents.settled));
    return parts.join(u' ');
}

void BatchesDialog::send()
{
    if (!saveButton()->isEnabled() || !m_contents)
        return;
    clearErrors();
    const std::string reason = utf8(m_reason->text().trimmed());
    if (reason.empty())
        setFieldError(m_reason, tr("Say why: it stands in the publishers' statements."));
    if (!hasErrors())
        emit revertRequested(m_contents->batch.key, reason);
}

void showBatches(Session& session, QWidget* parent)
{
    session.run<core::TableNames>(
        parent,
        [](core::Books& books, core::Progress&) { return core::tableNames(books.store); },
        [&session, parent](core::Result<core::TableNames> names) {
            if (!names) {
                Desktop::current().tell(parent,
                                        BatchesDialog::tr("Imports and changes so far"),
                                        errorText(names.error()));
                return;
            }
            auto* dialog = new BatchesDialog(std::move(*names), session.workspace(), parent);
            QObject::connect(
                dialog,
                &BatchesDialog::contentsRequested,
                dialog,
                [&session, dialog](core::BatchId batch) { lookUp(session, dialog, batch); });
            QObject::connect(dialog,
                             &BatchesDialog::revertRequested,
                             dialog,
                             [&session, dialog](core::BatchId batch, const std::string& reason) {
                                 revert(session, dialog, batch, reason);
                             });
            dialog->open();
        });
}

} // namespace ui
