// How long an invoice of so many lines takes to lay out and write as PDF/A in memory, in one process that is warm:
// invoice_pdf_bench LINES RUNS [FILE]. Prints milliseconds per invoice: median, least, most, CPU; FILE gets the last.
#include "core/invoicing/layout.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/write_pdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

core::Invoice invoice(int lines)
{
    core::Invoice made;
    made.series = { core::SeriesKey::Kind::Invoice, 2026 };
    made.sequence = 6;
    made.number = "PI-2026-0006";
    made.payout = { 8 };
    made.issued = core::makeDate({ 2026, 11, 18 }).value();
    made.due = core::addDays(made.issued, 30);
    made.netDays = 30;
    made.supplier = { "Coupon King Ltd", "18 Harbour Street", "Leeds LS1 4AB",
                      "United Kingdom",  "GB 000 0000 00",    "Bank of Examples" };
    made.customer = { "Sample Company Ltd", "1 Example Road", "London N1 0AA",
                      "United Kingdom",     "GB 000 0000 01", {} };
    made.currency = "GBP";
    for (int i = 1; i <= lines; ++i) {
        core::InvoiceLine line;
        line.title = "Office Shop " + std::to_string(i);
        line.month = core::monthOf(made.issued);
        line.amount = core::Money{ i * std::int64_t(1'010'000) };
        line.conversions = 1204 + i;
        line.types = { { "Purchase", 1004 }, { "Lead", 200 + i } };
        made.total = core::Money{ made.total.micros + line.amount.micros };
        made.lines.push_back(line);
    }
    return made;
}

std::string pdfOf(const core::Invoice& invoice)
{
    const ui::PaperFonts fonts;
    const auto layout = core::layOutInvoice(
        invoice, core::sizeOf(invoice.form.paper), fonts, ui::paperWords(invoice.form.language));
    core::StringSink pdf;
    if (const auto written = ui::writePdf(layout, pdf); !written) {
        std::fprintf(stderr, "%s\n", written.error().sentence().c_str());
        std::exit(1);
    }
    return pdf.bytes();
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const int lines = argc > 1 ? std::atoi(argv[1]) : 1;
    const int runs = argc > 2 ? std::atoi(argv[2]) : 5;
    const core::Invoice made = invoice(lines);
    std::string pdf = pdfOf(made); // warms
    std::vector<double> times;
    const std::clock_t before = std::clock();
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer watch;
        watch.start();
        pdf = pdfOf(made);
        times.push_back(double(watch.nsecsElapsed()) / 1e6);
    }
    const double cpu = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / runs;
    std::sort(times.begin(), times.end());
    std::printf("%.2f %.2f %.2f %.2f\n", times[times.size() / 2], times.front(), times.back(), cpu);
    if (argc > 3) {
        QFile file(QString::fromLocal8Bit(argv[3]));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data(), qint64(pdf.size())) < 0)
            return 1;
    }
    return 0;
}
