#pragma once

#include "core/usecases/issue_invoice.h"
#include "core/usecases/make_papers.h"
#include "ui/printing/print.h"

#include <QObject>

namespace ui {

class MessageBar;
class Session;

/// A payout's invoice or credit note on its way to a PDF, the printer or the preview. The first PDF
/// or print issues the invoice, once a file or printer is chosen, which takes its number and locks
/// publisher and amount; a preview before that shows a draft and issues nothing. Tells in the
/// message bar how it ended and what is missing on the paper.
class InvoicePaper : public QObject {
    Q_OBJECT
public:
    enum class Document { Invoice, CreditNote };

    /// `page`: dialogs open over its window.
    InvoicePaper(Session& session, MessageBar& messages, QWidget* page);

    void savePdf(const core::Payout& payout, Document document);
    /// The invoices of these payouts into one folder, as long work that can be stopped; one that
    /// cannot be made stops none of the others.
    void saveAll(const std::vector<core::Payout>& payouts);
    void print(const core::Payout& payout, Document document);
    void preview(const core::Payout& payout, Document document);

private:
    using Then = std::function<void(const core::IssuedInvoice&)>;

    void fetch(const core::Payout& payout, Document document, bool draftWillDo, Then then);
    void askWhere(const core::IssuedInvoice& issued);
    void write(const core::IssuedInvoice& issued, const QString& path);
    void writeAll(const std::vector<core::PayoutSerial>& serials, const QString& folder);
    void showAll(const core::PapersMade& papers, const QString& folder);
    void show(const core::IssuedInvoice& issued, const QString& done);
    [[nodiscard]] PrintFailed reportFailure();

    Session& m_session;
    MessageBar& m_messages;
    QWidget* m_page;
    std::function<void()> m_remedy; ///< what the message's button does
};

} // namespace ui
