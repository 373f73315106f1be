#include "ui/payouts/invoice_paper.h"

#include "ui/models/cell_text.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/pdf_file.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Result<core::IssuedInvoice> creditNoteOf(core::Books& books, core::PayoutSerial serial)
{
    auto documents = books.store.documentsOf(serial);
    if (!documents)
        return documents.error();
    for (core::Invoice& document : *documents)
        if (document.series.kind == core::SeriesKey::Kind::CreditNote)
            return core::IssuedInvoice{ std::move(document), {} };
    return core::Error{ core::ErrorCode::NotFound,
                        utf8(InvoicePaper::tr("This payout has no credit note.")),
                        {},
                        utf8(InvoicePaper::tr("One is issued when an invoiced payout is declined "
                                              "or returned.")) };
}

DocumentPages pagesOf(const core::Invoice& invoice)
{
    return [invoice](core::PaperSize) {
        const core::PaperForm& form = invoice.form;
        return core::layOutInvoice(
            invoice, core::sizeOf(form.paper), PaperFonts(), paperWords(form.language));
    };
}

bool isNotIssued(const core::Payout& payout, InvoicePaper::Document document)
{
    return document == InvoicePaper::Document::Invoice && payout.invoice.empty();
}

} // namespace

InvoicePaper::InvoicePaper(Session& session, MessageBar& messages, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_messages(messages)
    , m_page(page)
{
    const PaperFonts loadedHere; // fonts are registered on the window's thread, then used on both
    connect(&messages, &MessageBar::actionTriggered, this, [this] {
        if (m_remedy)
            m_remedy();
    });
}

void InvoicePaper::fetch(const core::Payout& payout, Document document, bool draftWillDo, Then then)
{
    const auto serial = payout.serial;
    const bool isNew = isNotIssued(payout, document);
    const core::PaperForm form{ paperLanguage(), usualPaper() };
    const auto work = [serial, document, form, draft = isNew && draftWillDo](
                          core::Books& books,
                          core::Progress&) -> core::Result<core::IssuedInvoice> {
        if (document == Document::CreditNote)
            return creditNoteOf(books, serial);
        return draft ? core::draftInvoice(books, serial, form)
                     : core::issueInvoice(books, serial, PaperFonts(), form);
    };
    const auto done = [this, then = std::move(then)](core::Result<core::IssuedInvoice> issued) {
        if (issued)
            then(*issued);
        else
            m_messages.showError(issued.error());
    };
    if (isNew && !draftWillDo)
        m_session.run<core::IssuedInvoice>(this, work, done, { Change::Payouts });
    else
        m_session.run<core::IssuedInvoice>(this, work, done);
}

// A number is taken only when the paper has somewhere to go: who leaves the question leaves the
// payout as it was.
void InvoicePaper::savePdf(const core::Payout& payout, Document document)
{
    if (!isNotIssued(payout, document)) {
        fetch(payout, document, false, [this](const core::IssuedInvoice& issued) {
            askWhere(issued);
        });
        return;
    }
    choosePdfFile(
        m_page->window(),
        tr("Download Invoice"),
        tr("Invoice for payout %1").arg(payout.serial.value),
        u"invoices"_s,
        [this, guard = QPointer<InvoicePaper>(this), payout](const QString& path) {
            if (guard)
                fetch(payout,
                      Document::Invoice,
                      false,
                      [this, path](const core::IssuedInvoice& issued) { write(issued, path); });
        });
}

void InvoicePaper::print(const core::Payout& payout, Document document)
{
    choosePrinter(
        m_page->window(),
        [this, guard = QPointer<InvoicePaper>(this), payout, document](
            const std::shared_ptr<QPrinter>& printer) {
            if (!guard)
                return;
            fetch(payout, document, false, [this, printer](const core::IssuedInvoice& issued) {
                show(issued, {});
                if (auto printed = paintOn(*printer, pagesOf(issued.invoice)); !printed)
                    m_messages.showError(printed.error());
            });
        });
}

void InvoicePaper::preview(const core::Payout& payout, Document document)
{
    fetch(payout, document, true, [this](const core::IssuedInvoice& issued) {
        show(issued, {});
        previewDocument(m_page->window(), pagesOf(issued.invoice), reportFailure());
    });
}

void InvoicePaper::askWhere(const core::IssuedInvoice& issued)
{
    const QString title =
        isCreditNote(issued.invoice) ? tr("Download credit note") : tr("Download Invoice");
    choosePdfFile(m_page->window(),
                  title,
                  text(issued.invoice.number),
                  u"invoices"_s,
                  [this, guard = QPointer<InvoicePaper>(this), issued](const QString& path) {
                      if (guard)
                          write(issued, path);
                  });
}

void InvoicePaper::write(const core::IssuedInvoice& issued, const QString& path)
{
    writePdfFile(m_session,
                 this,
                 pagesOf(issued.invoice),
                 path,
                 [this, issued, path](const core::Result<void>& written) {
                     if (!written) {
                         m_messages.showError(written.error());
                         return;
                     }
                     m_remedy = [path] { Desktop::current().openDocument(path); };
                     const QString place = QDir::toNativeSeparators(path);
                     show(issued,
                          (isCreditNote(issued.invoice) ? tr("Credit note %1 saved as %2.")
                                                        : tr("Invoice %1 saved as %2."))
                              .arg(text(issued.invoice.number), place));
                 });
}

void InvoicePaper::show(const core::IssuedInvoice& issued, const QString& done)
{
    QStringList sentences;
    if (!done.isEmpty())
        sentences += done;
    for (const core::Message& warning : issued.warnings)
        sentences += messageText(warning);
    if (sentences.isEmpty())
        return;
    const auto tone = issued.warnings.empty() ? Theme::Tone::Good : Theme::Tone::Warning;
    m_messages.show(tone, sentences.join(u' '), done.isEmpty() ? QString() : tr("Open"));
}

PrintFailed InvoicePaper::reportFailure()
{
    return [guard = QPointer<MessageBar>(&m_messages)](const core::Error& error) {
        if (guard)
            guard->showError(error);
    };
}

} // namespace ui
