#pragma once

#include "core/usecases/issue_invoice.h"
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
    void print(const core::Payout& payout, Document document);
    void preview(const core::Payout& payout, Document document);

private:
    using Then = std::function<void(const core::IssuedInvoice&)>;

    void fetch(const core::Payout& payout, Document document, bool draftWillDo, Then then);
    void askWhere(const core::IssuedInvoice& issued);
    void write(const core::IssuedInvoice& issued, const QString& path);
    void show(const core::IssuedInvoice& issued, const QString& done);
    [[nodiscard]] PrintFailed reportFailure();

    Session& m_session;
    MessageBar& m_messages;
    QWidget* m_page;
    QString m_saved; ///< the last PDF, which the message offers to open
};

} // namespace ui
