// More of payouts_page.cpp: what can be asked of one payout, and its papers.
#include "ui/payouts/invoice_paper.h"
#include "ui/payouts/payout_looks.h"
#include "ui/payouts/payouts_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

void PayoutsPage::addPaperActions(QMenu* menu, int row)
{
    const core::Payout payout = m_model->record(row);
    using Document = InvoicePaper::Document;
    const auto offer = [&](const QString& label, const QString& name, auto action) {
        QAction* entry = menu->addAction(label);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, action);
    };
    if (const auto chosen = selectedPayouts(); chosen.size() > 1)
        offer(tr("Save %Ln invoice(s) to a folder…", nullptr, int(chosen.size())),
              u"saveInvoicesAction"_s,
              [this, chosen] { m_paper->saveAll(chosen); });
    if (hasInvoice(payout)) {
        offer(tr("Preview invoice…"), u"previewInvoiceAction"_s, [this, payout] {
            m_paper->preview(payout, Document::Invoice);
        });
        offer(tr("Print invoice…"), u"printInvoiceAction"_s, [this, payout] {
            m_paper->print(payout, Document::Invoice);
        });
    }
    if (hasCreditNote(payout)) {
        offer(tr("Preview credit note…"), u"previewCreditNoteAction"_s, [this, payout] {
            m_paper->preview(payout, Document::CreditNote);
        });
        offer(tr("Download credit note…"), u"downloadCreditNoteAction"_s, [this, payout] {
            m_paper->savePdf(payout, Document::CreditNote);
        });
        offer(tr("Print credit note…"), u"printCreditNoteAction"_s, [this, payout] {
            m_paper->print(payout, Document::CreditNote);
        });
    }
    offer(tr("Show publisher panel"), u"publisherPanelAction"_s, [this, payout] {
        emit publisherPanelRequested(payout.publisher);
    });
}

std::vector<core::Payout> PayoutsPage::selectedPayouts() const
{
    std::vector<core::Payout> payouts;
    for (const int row : table()->selectedRows())
        payouts.push_back(m_model->record(row));
    return payouts;
}

void PayoutsPage::runOnSelected(PayoutTask task)
{
    const std::vector<core::Payout> chosen = selectedPayouts();
    if (task == PayoutTask::Download && chosen.size() > 1) {
        m_paper->saveAll(chosen);
        return;
    }
    if (chosen.size() != 1) {
        messages()->show(Theme::Tone::Info, tr("Choose one payout in the list first."));
        return;
    }
    const core::Payout& payout = chosen.front();
    if (task == PayoutTask::Edit) {
        openEdit(payout.serial);
        return;
    }
    if (!hasInvoice(payout)) {
        messages()->show(
            Theme::Tone::Info,
            tr("Payout #%1 is declined or returned: it has no invoice.").arg(payout.serial.value));
        return;
    }
    using Document = InvoicePaper::Document;
    if (task == PayoutTask::Download)
        m_paper->savePdf(payout, Document::Invoice);
    else if (task == PayoutTask::Preview)
        m_paper->preview(payout, Document::Invoice);
    else
        m_paper->print(payout, Document::Invoice);
}

} // namespace ui
