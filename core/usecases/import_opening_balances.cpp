#include "core/base/refused.h"
#include "core/base/text.h"
#include "core/csv/table_rows.h"
#include "core/usecases/adjust.h"
#include "core/usecases/move_in.h"
#include "core/usecases/past_payouts.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace core {

namespace {

enum Field : std::size_t { PublisherName, Amount, Day, Note };
constexpr TableField fields[] = {
    { "publisher", true },
    { "amount", true },
    { "date", true },
    { "note" },
};

/// What the books hold of a publisher that an opening balance meets.
struct Present {
    std::vector<LedgerEntry> opening; ///< those in force
    std::vector<LedgerEntry> paid; ///< payouts, what came back of them, and the corrections that
                                   ///< make up for them, each with its payout

    /// Whether a payout up to the day lowers the balance.
    [[nodiscard]] bool isPaidUpTo(Date day) const
    {
        std::map<PayoutSerial, Money> sums;
        for (const LedgerEntry& entry : paid)
            if (entry.effectiveDate <= day)
                sums[entry.payout] = sums[entry.payout] + entry.amount;
        return std::ranges::any_of(sums, [](const auto& sum) { return sum.second.isNegative(); });
    }
};

class OpeningBalances {
public:
    OpeningBalances(Books& books, const OpeningBalanceOptions& options)
        : m_books(books)
        , m_options(options)
    {
    }

    Result<void> load()
    {
        const auto publishers = m_books.store.publishers();
        if (!publishers)
            return publishers.error();
        m_index.emplace(*publishers);
        const auto entries = m_books.store.entries({});
        if (!entries)
            return entries.error();
        std::unordered_map<std::string, PayoutSerial> payouts; ///< by the reason of a correction
        for (const LedgerEntry& entry : *entries)
            if (entry.payout) {
                m_present[entry.publisher].paid.push_back(entry);
                payouts.emplace(reasonInOpening(entry.payout), entry.payout);
            }
        for (Adjustment& one : adjustmentsAmong(*entries)) {
            if (one.reversedBy)
                continue;
            Present& present = m_present[one.entry.publisher];
            const auto payout = payouts.find(one.entry.note);
            if (one.entry.adjustment == AdjustmentKind::OpeningBalance)
                present.opening.push_back(one.entry);
            else if (one.entry.adjustment == AdjustmentKind::Correction
                     && payout != payouts.end()) {
                one.entry.payout = payout->second;
                present.paid.push_back(one.entry);
            }
        }
        return {};
    }

    void take(const TableRow& row)
    {
        std::string column;
        if (auto good = read(row, column); !good)
            report.issues.push_back({ row.line, column, good.error() });
    }

    Result<void> post()
    {
        const auto period = OpenPeriod::of(m_books.store);
        if (!period)
            return period.error();
        std::size_t done = 0;
        for (const AdjustmentRequest& request : m_requests) {
            if (auto going = goOn(m_options.progress, done++, m_requests.size()); !going)
                return going;
            auto posted = postAdjustment(m_books, request, *period);
            if (!posted)
                return posted.error();
            for (const Message& warning : posted->warnings)
                report.warnings.push_back(
                    say("core", "{1}: {2}", m_index->aliasOf(request.publisher), warning));
        }
        report.added = int(m_requests.size());
        return {};
    }

    MoveInReport report;

private:
    Result<void> read(const TableRow& row, std::string& column)
    {
        column = "publisher";
        const auto publisher = m_index->find(row.text(PublisherName));
        if (!publisher)
            return publisher.error();
        const auto [first, isFirst] = m_lines.emplace(*publisher, row.line);
        if (!isFirst)
            return refused(say("core",
                               "“{1}” stands on line {2} already.",
                               m_index->aliasOf(*publisher),
                               std::to_string(first->second)),
                           say("core", "Remove one of the two rows."));
        column = "amount";
        const auto amount = parseMoney(row.text(Amount));
        if (!amount)
            return amount.error();
        column = "date";
        const auto day = parseDate(row.text(Day));
        if (!day)
            return day.error();
        if (*day > today(m_books))
            return refused(say("core", "{1} is still to come.", toText(*day)),
                           say("core", "Enter today or a day before."));
        column.clear();
        return add({ openingKey(*day, m_books.world.newUuid()),
                     *publisher,
                     *amount,
                     row.text(Note).empty() ? say("core", "Opening balance").text()
                                            : std::string(row.text(Note)),
                     AdjustmentKind::OpeningBalance,
                     *day });
    }

    Result<void> add(AdjustmentRequest request)
    {
        const Present& present = m_present[request.publisher];
        const bool isThere =
            std::ranges::any_of(present.opening, [&request](const LedgerEntry& entry) {
                return entry.amount == request.amount && entry.note == request.reason
                    && entry.effectiveDate >= *request.day;
            });
        if (isThere || request.amount.isZero()) {
            ++report.unchanged;
            return {};
        }
        if (!present.opening.empty() && !m_options.isConfirmed)
            return refused(say("core",
                               "“{1}” has an opening balance already, {2} on {3}.",
                               m_index->aliasOf(request.publisher),
                               Message::number(toText(present.opening.back().amount)),
                               toText(present.opening.back().effectiveDate)),
                           say("core", "Take that one back, or confirm that both count."));
        if (present.isPaidUpTo(*request.day) && !m_options.isConfirmed)
            return refused(say("core",
                               "“{1}” has payouts up to {2}, which lower the balance once more.",
                               m_index->aliasOf(request.publisher),
                               toText(*request.day)),
                           say("core", "Give the amount before them, and confirm it."));
        m_requests.push_back(std::move(request));
        return {};
    }

    Books& m_books;
    OpeningBalanceOptions m_options;
    std::optional<PublisherIndex> m_index;
    std::unordered_map<PublisherId, Present> m_present;
    std::unordered_map<PublisherId, std::int64_t> m_lines;
    std::vector<AdjustmentRequest> m_requests;
};

} // namespace

Result<MoveInReport>
importOpeningBalances(Books& books, ByteSource& file, const OpeningBalanceOptions& options)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto table = readTable(file, fields);
    if (!table)
        return table.error();
    OpeningBalances balances(books, options);
    balances.report.issues = std::move(table->issues);
    balances.report.unknownColumns = std::move(table->unknownColumns);
    if (auto loaded = balances.load(); !loaded)
        return loaded.error();
    for (const TableRow& row : table->rows)
        balances.take(row);
    std::ranges::stable_sort(balances.report.issues, {}, &RowIssue::line);
    if (!balances.report.issues.empty())
        return std::move(balances.report);
    if (auto posted = balances.post(); !posted)
        return posted.error();
    if (!options.dryRun && balances.report.added > 0)
        if (auto done = commit(**work); !done)
            return done.error();
    return std::move(balances.report);
}

} // namespace core
