// More of invoice_paper.cpp: the invoices of several payouts, each a file of its own in one folder.
#include "ui/models/cell_text.h"
#include "ui/payouts/invoice_paper.h"
#include "ui/payouts/paper_failures.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/pdf_file.h"
#include "ui/printing/write_pdf.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Issues the payout's invoice where it has none, and writes it into the folder, named by its
/// number.
core::Result<void> saveInvoice(core::Books& books,
                               Services& services,
                               core::PayoutSerial serial,
                               const PaperFonts& fonts,
                               const QDir& folder)
{
    const core::PaperForm form{ paperLanguage(), usualPaper() };
    const auto issued = core::issueInvoice(books, serial, fonts, form);
    if (!issued)
        return issued.error();
    const core::Invoice& invoice = issued->invoice;
    const auto layout = core::layOutInvoice(
        invoice, core::sizeOf(invoice.form.paper), fonts, paperWords(invoice.form.language));
    return services.writeFile(folder.filePath(pdfFileName(text(invoice.number))),
                              [&layout](core::ByteSink& sink) { return writePdf(layout, sink); });
}

} // namespace

void InvoicePaper::saveAll(const std::vector<core::Payout>& payouts)
{
    std::vector<core::PayoutSerial> serials;
    for (const core::Payout& payout : payouts)
        serials.push_back(payout.serial);
    std::sort(serials.begin(), serials.end()); // numbers in the order of the payouts
    const FileQuestion question{
        tr("Save %Ln invoice(s) to a folder", nullptr, int(serials.size())), {}, {}, u"invoices"_s
    };
    Desktop::current().chooseFolder(m_page->window(),
                                    question,
                                    [this, guard = QPointer<InvoicePaper>(this), serials](
                                        const QString& folder, const QString&) {
                                        if (guard)
                                            writeAll(serials, folder);
                                    });
}

void InvoicePaper::writeAll(const std::vector<core::PayoutSerial>& serials, const QString& folder)
{
    m_session.runLong<core::PapersMade>(
        tr("Saving invoices"),
        this,
        [&services = m_session.services(), serials, folder](
            core::Books& books, core::Progress& progress) -> core::Result<core::PapersMade> {
            const PaperFonts fonts;
            const QDir place(folder);
            return core::makePapers(
                serials,
                [&](core::PayoutSerial serial) {
                    return saveInvoice(books, services, serial, fonts, place);
                },
                progress);
        },
        [this, folder](const core::Result<core::PapersMade>& papers) {
            if (papers)
                showAll(*papers, folder);
            else
                m_messages.showError(papers.error());
        },
        { Change::Payouts });
}

void InvoicePaper::showAll(const core::PapersMade& papers, const QString& folder)
{
    QStringList sentences{ tr("%Ln invoice(s) saved to %1.", nullptr, int(papers.made))
                               .arg(QDir::toNativeSeparators(folder)) };
    if (papers.stopped)
        sentences += errorText(*papers.stopped);
    if (papers.failures.empty()) {
        m_remedy = [folder] {
            Desktop::current().openDocument(folder);
        };
        m_messages.show(papers.stopped ? Theme::Tone::Warning : Theme::Tone::Good,
                        sentences.join(u' '),
                        tr("Open the folder"));
        return;
    }
    sentences += tr("%Ln could not be made.", nullptr, int(papers.failures.size()));
    m_remedy = [this, failures = papers.failures] {
        showPaperFailures(failures, m_page->window());
    };
    m_messages.show(Theme::Tone::Warning, sentences.join(u' '), tr("Show why"));
}

} // namespace ui
