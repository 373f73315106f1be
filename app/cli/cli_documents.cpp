#include "app/cli/call.h"
#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/files/safe_file.h"
#include "core/base/file_name.h"
#include "core/invoicing/paper_words.h"
#include "core/invoicing/statement_layout.h"
#include "core/usecases/issue_invoice.h"
#include "core/usecases/make_papers.h"
#include "core/usecases/statement.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/write_pdf.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <set>
#include <span>

namespace app {

namespace {

constexpr Option invoiceOptions[] = {
    { "output", Takes::One, "FILE.pdf", "where the one document goes" },
    { "output-dir", Takes::One, "DIR", "where documents go, each named by its number" },
    { "all-unissued", Takes::Nothing, "", "every payout that may have an invoice and has none" },
    { "draft", Takes::Nothing, "", "the same content without a number; issues nothing" },
    { "credit-note",
      Takes::Nothing,
      "",
      "the credit note of a declined or returned payout instead" },
    { "language",
      Takes::One,
      "TAG",
      "en (unless said) or de, de_CH …; an issued one keeps its own" },
    { "paper", Takes::One, "SIZE", "a4 (unless said) or letter; an issued one keeps its own" },
};

constexpr Option statementOptions[] = {
    { "from", Takes::One, "D", "first day, by effective date" },
    { "to", Takes::One, "D", "the day after the last" },
    { "output", Takes::One, "FILE.pdf", "as a PDF instead of text" },
    { "language", Takes::One, "TAG", "of the PDF: en (unless said) or de, de_CH …" },
    { "paper", Takes::One, "SIZE", "of the PDF: a4 (unless said) or letter" },
};

/// What is typed of the paper's form, else English on A4.
core::Result<core::PaperForm> formOption(const Arguments& typed)
{
    core::PaperForm form;
    if (const auto tag = typed.value("language")) {
        const QLocale locale(QString::fromStdString(*tag));
        form.language = ui::paperLanguage(locale);
        if (QLocale(QString::fromStdString(form.language)).language() != locale.language())
            return refused("There are no words in the language \"" + *tag + "\".",
                           "--language",
                           "Give en or de.");
    }
    if (const auto paper = typed.value("paper")) {
        if (*paper != "a4" && *paper != "letter")
            return refused(
                "There is no paper \"" + *paper + "\".", "--paper", "Give a4 or letter.");
        form.paper = *paper == "letter" ? core::Paper::Letter : core::Paper::A4;
    }
    return form;
}

/// The document that is asked for: an invoice, a draft, or a credit note.
core::Result<core::IssuedInvoice>
documentFor(Call& call, core::PayoutSerial serial, const ui::PaperFonts& fonts)
{
    const auto form = formOption(call.arguments());
    if (!form)
        return form.error();
    if (call.arguments().has("draft"))
        return core::draftInvoice(call.books(), serial, *form);
    if (!call.arguments().has("credit-note"))
        return core::issueInvoice(call.books(), serial, fonts, *form);
    auto documents = call.store().documents();
    if (!documents)
        return documents.error();
    const auto note =
        std::find_if(documents->begin(), documents->end(), [&](const core::Invoice& document) {
            return document.payout == serial
                && document.series.kind == core::SeriesKey::Kind::CreditNote;
        });
    if (note == documents->end())
        return refused("Payout #" + std::to_string(serial.value) + " has no credit note.",
                       {},
                       "One is issued when an invoiced payout is declined or returned.");
    return core::IssuedInvoice{ *note, {} };
}

core::Result<void> writeFile(SafeFile& file, const core::DocumentLayout& layout)
{
    if (auto written = ui::writePdf(layout, file); !written)
        return written;
    return file.commit();
}

/// The document has its number, though its file could not be written: the sentence must not leave
/// that out.
core::Error notWritten(const core::Invoice& invoice, core::Error error)
{
    if (!invoice.number.empty())
        error.remedy = invoice.number
            + " is issued all the same and keeps its content. Make room or choose another folder, "
              "and ask for it again: payoutctl invoice "
            + std::to_string(invoice.payout.value)
            + (core::isCreditNote(invoice) ? " --credit-note" : "") + " --output FILE.pdf";
    return error;
}

/// Where a document goes: the one file, or a file of its number in the folder.
std::string targetFor(const Call& call, const core::Invoice& invoice)
{
    const Arguments& typed = call.arguments();
    const std::string name =
        invoice.number.empty() ? "draft-" + std::to_string(invoice.payout.value) : invoice.number;
    return typed.value("output").value_or(
        QDir(QString::fromStdString(typed.text("output-dir")))
            .filePath(QString::fromStdString(core::fileNameFor(name, ".pdf")))
            .toStdString());
}

/// What became of a call for documents: those written, and those not.
struct Documents {
    core::Json written = core::Json::array();
    std::string plain;
    std::set<std::string> warnings; ///< said already: many papers lack the same
    core::PapersMade papers;
};

core::Result<void> writeDocument(Call& call,
                                 core::PayoutSerial serial,
                                 const ui::PaperFonts& fonts,
                                 Documents& documents)
{
    const auto document = documentFor(call, serial, fonts);
    if (!document)
        return document.error();
    for (const core::Message& warning : document->warnings)
        if (documents.warnings.insert(warning).second)
            call.warn(warning.text());
    const core::Invoice& invoice = document->invoice;
    const std::string path = targetFor(call, invoice);
    SafeFile file(path);
    const auto layout = core::layOutInvoice(
        invoice, core::sizeOf(invoice.form.paper), fonts, ui::paperWords(invoice.form.language));
    if (auto written = writeFile(file, layout); !written)
        return notWritten(invoice, written.error());
    core::Json json = core::Json::object();
    json.set("serial", core::Json::ofNumber(serial.value));
    json.set("invoice", textJson(invoice.number));
    json.set("total", core::Json::ofString(core::toText(invoice.total, invoice.decimals)));
    json.set("currency", core::Json::ofString(invoice.currency));
    json.set("file", core::Json::ofString(path));
    documents.plain += printable(path) + '\n';
    documents.written.items.push_back(std::move(json));
    return {};
}

core::Result<std::vector<core::PayoutSerial>> wantedSerials(Call& call)
{
    if (call.arguments().has("all-unissued"))
        return core::unissuedPayouts(call.books());
    std::vector<core::PayoutSerial> serials;
    for (const std::string& word : call.arguments().words()) {
        auto serial = parseSerial(word);
        if (!serial)
            return serial.error();
        serials.push_back(*serial);
    }
    return serials;
}

/// Asked before a number is taken: whether a file can be made where the documents go.
core::Result<void> checkTarget(const Call& call)
{
    const Arguments& typed = call.arguments();
    if (const auto file = typed.value("output")) {
        if (auto allowed = mayWrite(*file, call.filesInUse()); !allowed)
            return allowed;
        return SafeFile(*file).open();
    }
    const std::string folder = typed.text("output-dir");
    const QDir place(QString::fromStdString(folder));
    if (!place.exists())
        return core::Error{
            core::ErrorCode::Storage, "There is no such folder.", folder, "Make it first."
        };
    return SafeFile(place.filePath(QStringLiteral("invoice.pdf")).toStdString()).open();
}

/// The papers of the payouts one after another; start-up, books and fonts are paid once.
Documents writeDocuments(Call& call, const std::vector<core::PayoutSerial>& serials)
{
    const ui::PaperFonts fonts;
    Documents documents;
    documents.papers = core::makePapers(
        serials,
        [&](core::PayoutSerial serial) { return writeDocument(call, serial, fonts, documents); },
        call.progress());
    return documents;
}

/// Those that failed, those written; then why the rest was not tried, if it was not.
core::Result<int> answerDocuments(Call& call, const Documents& documents)
{
    const core::PapersMade& papers = documents.papers;
    const std::span<const core::PaperFailure> failures = papers.failures;
    const bool lastIsAnswer = papers.made == 0 && !papers.stopped && !failures.empty();
    for (const core::PaperFailure& failure :
         failures.first(failures.size() - (lastIsAnswer ? 1 : 0)))
        call.warn(failure.error.sentence());
    if (lastIsAnswer)
        return failures.back().error;
    if (papers.made == 0 && papers.stopped)
        return *papers.stopped;
    if (papers.made > 0 && !call.arguments().has("draft"))
        call.recorded(counted(papers.made, "document is", "documents are") + " issued and written"
                      + (papers.stopped ? ", not all that were asked for." : "."));
    if (call.arguments().has("output"))
        return call.answer(documents.plain, documents.written.items.front());
    auto answered =
        call.answer(papers.made == 0 ? "No payout waits for its invoice.\n" : documents.plain,
                    documents.written);
    if (answered && papers.stopped)
        return *papers.stopped;
    return answered;
}

core::Result<int> invoice(Call& call)
{
    const Arguments& typed = call.arguments();
    const bool all = typed.has("all-unissued");
    if (all == !typed.words().empty())
        return call.misused("invoice needs either serials or --all-unissued.");
    if (typed.has("output") == typed.has("output-dir"))
        return call.misused("invoice needs either --output FILE.pdf or --output-dir DIR.");
    if (typed.has("output") && (all || typed.words().size() > 1))
        return call.misused("Several invoices need --output-dir DIR.");
    if (typed.has("draft") && typed.has("credit-note"))
        return call.misused("invoice takes --draft or --credit-note, not both.");
    if (auto allowed = checkTarget(call); !allowed)
        return allowed.error();
    auto serials = wantedSerials(call);
    if (!serials)
        return serials.error();
    return answerDocuments(call, writeDocuments(call, *serials));
}

core::Json statementJson(const core::Statement& statement)
{
    core::Json json = core::Json::object();
    const auto day = [](const std::optional<core::Date>& date) {
        return date ? core::Json::ofString(core::toText(*date)) : core::Json();
    };
    json.set("publisher", core::Json::ofString(statement.publisher.alias));
    json.set("currency", core::Json::ofString(statement.currency));
    json.set("from", day(statement.from));
    json.set("to", day(statement.to));
    json.set("opening", moneyJson(statement.opening));
    core::Json lines = core::Json::array();
    for (const core::StatementLine& line : statement.lines) {
        core::Json object = core::Json::object();
        object.set("entry", core::Json::ofNumber(line.entry.key.value));
        object.set("effective_date", core::Json::ofString(core::toText(line.entry.effectiveDate)));
        object.set("kind", core::Json::ofString(core::info(line.entry.kind).key));
        object.set("text", core::Json::ofString(line.text));
        object.set("amount", moneyJson(line.entry.amount));
        object.set("balance", moneyJson(line.balance));
        lines.items.push_back(std::move(object));
    }
    json.set("lines", lines);
    json.set("closing", moneyJson(statement.closing));
    return json;
}

core::Result<void> writeStatement(const core::Statement& statement, core::TableSink& sink)
{
    constexpr core::ColumnHead heads[] = {
        { "date", "Date", core::ColumnType::Date },
        { "text", "Text", core::ColumnType::Text },
        { "amount", "Amount", core::ColumnType::Money },
        { "balance", "Balance", core::ColumnType::Money },
    };
    const auto add = [&](core::Cell date,
                         std::string text,
                         core::Cell amount,
                         core::Money balance) {
        const core::Cell cells[] = { std::move(date), std::move(text), std::move(amount), balance };
        return sink.row(cells);
    };
    if (auto begun = sink.begin(heads); !begun)
        return begun;
    if (auto written = add({}, "Opening balance", {}, statement.opening); !written)
        return written;
    for (const core::StatementLine& line : statement.lines)
        if (auto written =
                add(line.entry.effectiveDate, line.text, line.entry.amount, line.balance);
            !written)
            return written;
    if (auto written = add({}, "Closing balance", {}, statement.closing); !written)
        return written;
    return sink.end();
}

core::Result<int> statement(Call& call)
{
    const Arguments& typed = call.arguments();
    auto publisher = findPublisher(call.store(), call.word(0));
    if (!publisher)
        return publisher.error();
    auto days = daysOption(typed);
    if (!days)
        return days.error();
    const auto form = formOption(typed);
    if (!form)
        return form.error();
    auto made = core::makeStatement(call.books(), publisher->key, days->from, days->to);
    if (!made)
        return made.error();
    const auto file = typed.value("output");
    if (!file) {
        core::StringSink text;
        PlainTableSink sink(text);
        if (auto written = writeStatement(*made, sink); !written)
            return written.error();
        return call.answer("Statement of " + printable(made->publisher.alias) + ", "
                               + made->currency + '\n' + text.bytes(),
                           statementJson(*made));
    }
    if (auto allowed = mayWrite(*file, call.filesInUse()); !allowed)
        return allowed.error();
    const ui::PaperFonts fonts;
    SafeFile target(*file);
    const auto layout = core::layOutStatement(
        *made, core::sizeOf(form->paper), fonts, ui::paperWords(form->language));
    if (auto written = writeFile(target, layout); !written)
        return written.error();
    return call.answer(printable(*file) + '\n', statementJson(*made));
}

constexpr Command documentCommandTable[] = {
    { "invoice",
      "[SERIAL...]",
      invoiceOptions,
      "Writes invoices as PDF; issued on the first request, the same content ever after.",
      "Of several, those that cannot be made are said on standard error and stop none of the "
      "others; exit status 0 when any was written. Ctrl-C (130), or a disk that cannot be written "
      "(3), leaves those written so far, with their numbers; ask again for the rest, by its "
      "SERIAL for what has its number.",
      "invoice 8 --output PI-2026-0006.pdf",
      invoice,
      Opens::ToWrite,
      true },
    { "statement",
      "PUBLISHER",
      statementOptions,
      "Opening balance, lines, closing balance.",
      "",
      "statement nick --from 2026-10-01 --to 2026-11-01",
      statement,
      Opens::ToRead,
      true },
};

} // namespace

std::span<const Command> documentCommands()
{
    return documentCommandTable;
}

} // namespace app
