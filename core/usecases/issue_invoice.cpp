#include "core/usecases/issue_invoice.h"

#include "core/invoicing/largest_remainder.h"
#include "core/invoicing/parties.h"
#include "core/ledger/allocate.h"
#include "core/ledger/balances.h"
#include "core/usecases/lookup.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

InvoiceLine::Kind lineKind(Allocation::Kind kind)
{
    switch (kind) {
    case Allocation::Kind::Earning:
        return InvoiceLine::Kind::Earning;
    case Allocation::Kind::Adjustment:
        return InvoiceLine::Kind::Adjustment;
    case Allocation::Kind::Advance:
        return InvoiceLine::Kind::Advance;
    }
    broken("every allocation is a kind of line");
}

/// Turns what a payout settles into the invoice's lines (D23).
class LineMaker {
public:
    explicit LineMaker(Store& store, PublisherId publisher)
        : m_store(store)
        , m_publisher(publisher)
    {
    }

    Result<std::vector<InvoiceLine>> make(const std::vector<Allocation>& rows)
    {
        if (auto loaded = load(); !loaded)
            return loaded.error();
        std::vector<Money> exact;
        for (const Allocation& row : rows)
            exact.push_back(row.amount);
        const auto amounts = inMinorUnits(exact, m_store.workspace().decimals);
        std::vector<InvoiceLine> lines;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (amounts[i].isZero())
                continue; // less than half a minor unit: nothing to print, and the sum is right
            auto line = lineOf(rows[i], amounts[i]);
            if (!line)
                return line.error();
            lines.push_back(std::move(*line));
        }
        return lines;
    }

private:
    using Target = std::tuple<Allocation::Kind, Month, CampaignId, EntryId>;

    Result<void> load()
    {
        const auto campaigns = m_store.campaigns();
        if (!campaigns)
            return campaigns.error();
        for (const Campaign& campaign : *campaigns)
            m_titles[campaign.key] = campaign.title;
        const auto entries = m_store.entries({ m_publisher, std::nullopt, std::nullopt });
        if (!entries)
            return entries.error();
        // As if nothing were settled: all that each campaign, month and adjustment ever came to.
        const auto totals = openAmountsOf(*entries, {});
        if (!totals)
            return totals.error();
        for (const OpenAmount& open : *totals)
            m_totals[{ open.kind, open.month, open.campaign, open.entry }] = open.amount;
        for (const LedgerEntry& entry : *entries)
            if (entry.kind == EntryKind::Adjustment)
                m_reasons[entry.key] = entry.note;
        return {};
    }

    /// Not the whole of what it is a part of, give or take what no payout could pay.
    [[nodiscard]] bool isPart(const Allocation& row) const
    {
        if (row.kind == Allocation::Kind::Advance)
            return false;
        const auto total = m_totals.find({ row.kind, row.month, row.campaign, row.entry });
        const Money rest = (total == m_totals.end() ? Money() : total->second) - row.amount;
        const Money unit = minorUnit(m_store.workspace().decimals);
        return rest >= unit || rest <= -unit;
    }

    Result<InvoiceLine> lineOf(const Allocation& row, Money amount)
    {
        InvoiceLine line;
        line.kind = lineKind(row.kind);
        line.amount = amount;
        line.partPayment = isPart(row);
        if (row.kind == Allocation::Kind::Adjustment)
            line.title = m_reasons[row.entry];
        if (row.kind != Allocation::Kind::Earning)
            return line;
        line.title = m_titles[row.campaign];
        line.month = row.month;
        if (line.partPayment)
            return line;
        const auto counts = m_store.earningCounts(m_publisher, row.campaign, row.month);
        if (!counts)
            return counts.error();
        for (const TypeCount& count : *counts) {
            line.types.emplace_back(count.type, count.count);
            line.conversions += count.count;
        }
        std::stable_sort(line.types.begin(), line.types.end(), [](const auto& a, const auto& b) {
            return a.second > b.second;
        });
        return line;
    }

    Store& m_store;
    PublisherId m_publisher;
    std::map<CampaignId, std::string> m_titles;
    std::map<EntryId, std::string> m_reasons;
    std::map<Target, Money> m_totals;
};

void setDates(Invoice& invoice, const PayoutState& state, const Company& company, Date issued)
{
    invoice.issued = issued;
    invoice.netDays = company.netDays;
    if (state.status == PayoutStatus::Paid) {
        invoice.paidOn = state.paymentDate;
        invoice.paidAmount = state.paid;
    } else {
        invoice.due = addDays(issued, company.netDays);
    }
}

Result<void> mayBeInvoiced(const Payout& payout)
{
    if (!deductionOf(payout.state).isZero())
        return {};
    return Error{ ErrorCode::Refused,
                  say("core",
                      "Payout #{1} is {2}: there is nothing to invoice.",
                      std::to_string(payout.serial.value),
                      word(info(payout.state.status).label)),
                  {},
                  say("core", "Invoice a payout that is Pending, Approved or Paid.") };
}

/// The whole document but for its number.
Result<Invoice>
compose(Books& books, const Payout& payout, const Company& company, const PaperForm& form)
{
    if (auto may = mayBeInvoiced(payout); !may)
        return may.error();
    const auto publisher = publisherOf(books.store, payout.publisher);
    if (!publisher)
        return publisher.error();
    const auto rows = books.store.allocations(payout.serial);
    if (!rows)
        return rows.error();
    auto lines = LineMaker(books.store, payout.publisher).make(inForce(*rows));
    if (!lines)
        return lines.error();
    const Date issued = today(books);
    Invoice invoice;
    invoice.series = { SeriesKey::Kind::Invoice, civil(issued).year };
    invoice.payout = payout.serial;
    setDates(invoice, payout.state, company, issued);
    invoice.supplier = partyOf(*publisher);
    invoice.customer = partyOf(company);
    invoice.currency = books.store.workspace().currency;
    invoice.decimals = books.store.workspace().decimals;
    invoice.lines = std::move(*lines);
    invoice.total = payout.state.requested;
    invoice.method = payout.state.method;
    invoice.note = payout.state.note;
    invoice.logo = company.logo;
    invoice.form = form;
    return invoice;
}

/// Gives the document the next number of its series and keeps it, with how far the books have come.
Result<Invoice> keep(Store& store, const Invoice& document, const std::string& pattern)
{
    const auto head = store.chainHead();
    if (!head)
        return head.error();
    std::string taken;
    auto kept = store.issue(document.series, [&](int sequence) {
        Invoice numbered = document;
        numbered.books.reset();
        if (*head)
            numbered.books = shortened(**head);
        numbered.sequence = sequence;
        const auto number = documentNumber(pattern, document.series.year, sequence);
        require(number.has_value(), "a pattern that makes one number makes the next");
        numbered.number = taken = *number;
        return numbered;
    });
    if (kept || !store.document(taken))
        return kept;
    Error error = kept.error(); // an earlier pattern gave another document this number
    error.remedy = say(
        "core", "Change the pattern of its numbers under Company to one that was not used before.");
    return error;
}

/// Whether the paper can show the document, with a number such as it will have.
Result<void> checkPaper(Invoice document, const std::string& pattern, const PaperCheck& paper)
{
    auto number = documentNumber(pattern, document.series.year, 1);
    if (!number)
        return number.error();
    document.number = std::move(*number);
    return paper.canPrint(document);
}

IssuedInvoice withWarnings(Invoice invoice)
{
    auto warnings = missingOn(invoice);
    return { std::move(invoice), std::move(warnings) };
}

/// None: the payout has no invoice yet.
Result<std::optional<IssuedInvoice>> issuedBefore(Store& store, const Payout& payout)
{
    if (payout.invoice.empty())
        return std::optional<IssuedInvoice>();
    auto document = store.document(payout.invoice);
    if (!document)
        return document.error();
    return std::optional(withWarnings(std::move(*document)));
}

Result<IssuedInvoice>
issueNow(Books& books, const Payout& payout, const PaperCheck& paper, const PaperForm& form)
{
    const auto company = books.store.company();
    if (!company)
        return company.error();
    const auto draft = compose(books, payout, *company, form);
    if (!draft)
        return draft.error();
    if (auto prints = checkPaper(*draft, company->invoicePattern, paper); !prints)
        return prints.error();
    auto invoice = keep(books.store, *draft, company->invoicePattern);
    if (!invoice)
        return invoice.error();
    return withWarnings(std::move(*invoice));
}

} // namespace

Result<IssuedInvoice>
issueInvoice(Books& books, PayoutSerial serial, const PaperCheck& paper, const PaperForm& form)
{
    // What was issued is only read: that needs no books that may be written.
    const auto known = books.store.payout(serial);
    if (!known)
        return known.error();
    auto before = issuedBefore(books.store, *known);
    if (!before)
        return before.error();
    if (*before)
        return std::move(**before);
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto payout = books.store.payout(serial);
    if (!payout)
        return payout.error();
    before = issuedBefore(books.store, *payout); // another program may have been quicker
    if (!before)
        return before.error();
    if (*before)
        return std::move(**before);
    auto issued = issueNow(books, *payout, paper, form);
    if (!issued)
        return issued;
    if (auto done = commit(**work); !done)
        return done.error();
    return issued;
}

Result<IssuedInvoice> draftInvoice(Books& books, PayoutSerial serial, const PaperForm& form)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    const auto payout = books.store.payout(serial);
    if (!payout)
        return payout.error();
    const auto company = books.store.company();
    if (!company)
        return company.error();
    auto draft = compose(books, *payout, *company, form);
    if (!draft)
        return draft.error();
    return withWarnings(std::move(*draft));
}

Result<std::vector<PayoutSerial>> unissuedPayouts(Books& books)
{
    const auto payouts = books.store.payouts({});
    if (!payouts)
        return payouts.error();
    std::vector<PayoutSerial> serials;
    for (const Payout& payout : *payouts)
        if (payout.invoice.empty() && !deductionOf(payout.state).isZero())
            serials.push_back(payout.serial);
    std::sort(serials.begin(), serials.end());
    return serials;
}

Result<Invoice> issueCreditNote(Books& books, const Payout& payout)
{
    auto original = books.store.document(payout.invoice);
    if (!original)
        return original.error();
    const auto company = books.store.company();
    if (!company)
        return company.error();
    Invoice note = std::move(*original);
    note.refersTo = note.number;
    note.number.clear();
    note.sequence = 0;
    note.issued = today(books);
    note.series = { SeriesKey::Kind::CreditNote, civil(note.issued).year };
    note.due.reset();
    note.netDays = 0;
    note.paidOn.reset();
    note.paidAmount.reset();
    note.note.clear();
    note.total = -note.total;
    for (InvoiceLine& line : note.lines)
        line.amount = -line.amount;
    if (auto good = documentNumber(company->creditNotePattern, note.series.year, 1); !good)
        return good.error();
    return keep(books.store, note, company->creditNotePattern);
}

} // namespace core
