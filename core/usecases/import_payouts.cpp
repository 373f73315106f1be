#include "core/audit/audit_records.h"
#include "core/ledger/balances.h"
#include "core/usecases/adjust.h"
#include "core/usecases/lookup.h"
#include "core/usecases/past_payouts.h"
#include "core/usecases/payout_posting.h"
#include "core/usecases/release_held.h"

#include <algorithm>

namespace core {

namespace {

/// Records past payouts one after the other, inside the caller's unit of work.
class MovingIn {
public:
    MovingIn(Books& books, const PastPayoutReader& reader, MoveInReport& report)
        : m_books(books)
        , m_reader(reader)
        , m_report(report)
    {
    }

    Result<void> load()
    {
        const auto entries = m_books.store.entries({});
        if (!entries)
            return entries.error();
        for (const Adjustment& one : adjustmentsAmong(*entries))
            if (one.entry.adjustment == AdjustmentKind::OpeningBalance && !one.reversedBy) {
                const Date given = openingDay(one.entry);
                Date& day = m_openings.try_emplace(one.entry.publisher, given).first->second;
                day = std::max(day, given);
            }
        return {};
    }

    /// Whether it is in the books; an issue when it is there with other content.
    Result<bool> isThere(const PastPayout& past)
    {
        const auto known = m_books.store.payoutByKey(past.key);
        if (!known)
            return known.error();
        if (!*known)
            return isOurs(past);
        const auto events = m_books.store.events((*known)->serial);
        if (!events)
            return events.error();
        bool isSame = events->size() >= past.steps.size();
        for (std::size_t i = 0; isSame && i < past.steps.size(); ++i)
            isSame = (*events)[i].state == past.steps[i];
        if (!isSame)
            m_report.issues.push_back({ past.line,
                                        {},
                                        { ErrorCode::Refused,
                                          say("core",
                                              "It was moved in as payout #{1} with other content.",
                                              std::to_string((*known)->serial.value)),
                                          {},
                                          say("core", "Remove the row, and edit the payout.") } });
        return true;
    }

    Result<void> record(const PastPayout& past, const std::string& file)
    {
        Payout payout;
        payout.key = past.key;
        payout.publisher = past.publisher;
        payout.state = past.steps.front();
        PayoutEvent event;
        event.version = 1;
        event.at = madeAt(past);
        event.user = m_books.world.user();
        event.state = payout.state;
        event.reason = say("core", "Moved in from {1}", file).text();
        const auto serial = m_books.store.addPayout(payout, event);
        if (!serial)
            return serial.error();
        event.serial = *serial;
        if (auto posted = post(past, event); !posted)
            return posted;
        if (past.steps.size() > 1)
            if (auto returned = comeBack(past, event); !returned)
                return returned;
        m_touched.insert(past.publisher);
        ++m_report.added;
        return {};
    }

    /// What was invoiced in other books looks here as if it never was.
    void remarkInvoices(const std::vector<PastPayout>& payouts)
    {
        const auto isInvoiced = [](const PastPayout& past) {
            return !past.invoice.empty();
        };
        const auto first = std::ranges::find_if(payouts, isInvoiced);
        if (first == payouts.end())
            return;
        m_report.warnings.push_back(say(
            "core",
            "Payouts in this file that had an invoice elsewhere: {1}, the first “{2}”. The numbers do not come "
            "along, and each would be invoiced anew: issue invoices for chosen payouts, not for all.",
            std::to_string(std::ranges::count_if(payouts, isInvoiced)),
            first->invoice));
    }

    /// Who is paid more than the books know of.
    Result<void> remarkDebits()
    {
        for (const PublisherId publisher : m_touched) {
            const auto balance = balanceOf(m_books.store, publisher);
            if (!balance)
                return balance.error();
            if (balance->balance().isNegative())
                m_report.warnings.push_back(say(
                    "core",
                    "“{1}” now has a balance of {2}: what these payouts paid is not in the books. "
                    "Import the earnings, or an opening balance before the payouts.",
                    m_reader.aliasOf(publisher),
                    Message::number(toText(balance->balance()))));
        }
        return {};
    }

private:
    /// Our own export taken in again into the same books.
    Result<bool> isOurs(const PastPayout& past)
    {
        if (!past.serial || !past.createdAt)
            return false;
        const auto own = m_books.store.payout({ *past.serial });
        if (!own)
            return own.error().code == ErrorCode::NotFound ? Result<bool>(false) : own.error();
        return own->publisher == past.publisher && own->createdAt == *past.createdAt;
    }

    /// When it was made, as far as the books are open.
    Timestamp madeAt(const PastPayout& past)
    {
        const Zone& zone = m_reader.rules().workspace.zone;
        const Timestamp wanted = past.createdAt.value_or(zone.startOf(past.day));
        const Date open = m_reader.rules().period.dayFor(zone.dayOf(wanted));
        const Timestamp made = open == zone.dayOf(wanted) ? wanted : zone.startOf(open);
        return std::min(made, m_books.world.now());
    }

    /// Whether the publisher's opening balance is lower by it: what came back by then is not.
    bool isInOpening(const PastPayout& past) const
    {
        const auto opening = m_openings.find(past.publisher);
        if (opening == m_openings.end() || past.lowersFrom > opening->second)
            return false;
        const PayoutState& last = past.steps.back();
        return last.status != PayoutStatus::Returned || *last.paymentDate > opening->second;
    }

    Result<void> post(const PastPayout& past, const PayoutEvent& event)
    {
        const Money amount = deductionOf(event.state);
        if (amount.isZero())
            return {};
        const PayoutStep step{ event.serial, past.publisher, event.version, event.at, past.day };
        if (const auto moved = m_reader.rules().period.remark(past.day))
            m_report.warnings.push_back(
                say("core", "Payout #{1}: {2}", std::to_string(event.serial.value), *moved));
        if (!isInOpening(past))
            return deduct(m_books.store, step, amount);
        const auto counter = postAdjustment(m_books,
                                            { {},
                                              past.publisher,
                                              amount,
                                              reasonInOpening(event.serial),
                                              AdjustmentKind::Correction,
                                              past.day },
                                            m_reader.rules().period);
        if (!counter)
            return counter.error();
        OpenAmount open;
        open.kind = Allocation::Kind::Adjustment;
        open.entry = counter->entry.key;
        open.date = counter->entry.effectiveDate;
        open.amount = amount;
        open.title = counter->entry.note;
        return deductFrom(m_books.store, step, amount, { open });
    }

    Result<void> comeBack(const PastPayout& past, PayoutEvent event)
    {
        ++event.version;
        event.from = event.state.status;
        event.state = past.steps.back();
        if (auto added = m_books.store.addEvent(event); !added)
            return added;
        const PayoutStep step{
            event.serial, past.publisher, event.version, event.at, *event.state.paymentDate
        };
        return takeBack(m_books.store, step, event.state.requested);
    }

    Books& m_books;
    const PastPayoutReader& m_reader;
    MoveInReport& m_report;
    std::map<PublisherId, Date> m_openings; ///< of the last opening balance in force
    std::set<PublisherId> m_touched;
};

void sortBySerial(std::vector<PastPayout>& payouts)
{
    const bool haveSerials = std::ranges::all_of(
        payouts, [](const PastPayout& past) { return past.serial.has_value(); });
    if (haveSerials)
        std::ranges::stable_sort(payouts, {}, &PastPayout::serial);
}

} // namespace

Result<MoveInReport>
importPayouts(Books& books, ByteSource& file, const PayoutImportOptions& options)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    NoProgress silent;
    if (auto released = releaseDue(books, options.progress ? *options.progress : silent); !released)
        return released.error();
    auto table = readTable(file, PastPayoutReader::fields());
    if (!table)
        return table.error();
    auto reader = PastPayoutReader::load(books, options);
    if (!reader)
        return reader.error();
    MoveInReport report;
    report.isJson = table->isJson;
    report.issues = std::move(table->issues);
    report.unknownColumns = std::move(table->unknownColumns);
    MovingIn moving(books, *reader, report);
    if (auto loaded = moving.load(); !loaded)
        return loaded.error();
    std::vector<PastPayout> fresh;
    for (const TableRow& row : table->rows) {
        auto past = reader->read(row, report);
        if (!past)
            continue;
        const auto isThere = moving.isThere(*past);
        if (!isThere)
            return isThere.error();
        if (*isThere)
            ++report.unchanged;
        else
            fresh.push_back(std::move(*past));
    }
    std::ranges::stable_sort(report.issues, {}, &RowIssue::line);
    if (!report.issues.empty())
        return report;
    sortBySerial(fresh);
    std::size_t done = 0;
    for (const PastPayout& past : fresh) {
        if (auto going = goOn(options.progress, done++, fresh.size()); !going)
            return going.error();
        if (auto recorded = moving.record(past, file.name()); !recorded)
            return recorded.error();
    }
    moving.remarkInvoices(fresh);
    if (auto remarked = moving.remarkDebits(); !remarked)
        return remarked.error();
    if (options.dryRun || report.added == 0)
        return report;
    if (auto noted = books.store.addAuditRecord(recordOfMovingIn(file.name(), report.added)); !noted)
        return noted.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return report;
}

} // namespace core
