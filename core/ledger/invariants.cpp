#include "core/ledger/invariants.h"

#include "core/ledger/allocate.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace core {

namespace {

struct NamedFigure {
    std::string_view name;
    Money Balance::*member;
};
constexpr std::array figures{
    NamedFigure{ label("core", "earned"), &Balance::earned },
    NamedFigure{ label("core", "adjustments"), &Balance::adjustments },
    NamedFigure{ label("core", "paid out"), &Balance::paidOut },
    NamedFigure{ label("core", "in payment"), &Balance::inPayment },
    NamedFigure{ label("core", "pending"), &Balance::pending },
    NamedFigure{ label("core", "held"), &Balance::held },
};

std::string aliasOf(const Aliases& aliases, PublisherId publisher)
{
    const auto found = aliases.find(publisher);
    return found == aliases.end() ? '#' + std::to_string(publisher.value) : found->second;
}

Fault figureFault(const Balance& answered, const Balance& derived, const std::string& alias)
{
    for (const NamedFigure& figure : figures)
        if (answered.*figure.member != derived.*figure.member)
            return say("core",
                       "{1}: “{2}” is shown as {3}, but its entries sum to {4}.",
                       alias,
                       word(figure.name),
                       toText(answered.*figure.member),
                       toText(derived.*figure.member));
    return std::nullopt;
}

auto target(const OpenAmount& open)
{
    return std::tie(open.kind, open.month, open.campaign, open.entry);
}

Message nameOf(const OpenAmount& open)
{
    if (open.kind == Allocation::Kind::Earning)
        return say("core",
                   "earning of campaign {1} in {2}",
                   std::to_string(open.campaign.value),
                   toText(open.month));
    if (open.kind == Allocation::Kind::Adjustment)
        return say("core", "adjustment entry {1}", std::to_string(open.entry.value));
    return say("core", "advance");
}

void sortByTarget(std::vector<OpenAmount>& open)
{
    std::sort(open.begin(), open.end(), [](const OpenAmount& a, const OpenAmount& b) {
        return target(a) < target(b);
    });
}

std::string_view nameOf(WaitingTotal::Kind kind)
{
    switch (kind) {
    case WaitingTotal::Kind::Pending:
        return label("core", "pending");
    case WaitingTotal::Kind::Held:
        return label("core", "held");
    case WaitingTotal::Kind::NoRate:
        break;
    }
    return label("core", "without exchange rate");
}

Message wrongOpen(const std::string& alias, const OpenAmount& open, Money shown, Money derived)
{
    return say("core",
               "{1}: open for {2} is shown as {3}, but entries less allocations come to {4}.",
               alias,
               nameOf(open),
               toText(shown),
               toText(derived));
}

} // namespace

Fault balanceFault(std::span<const Balance> answered,
                   std::span<const Balance> derived,
                   const Aliases& aliases)
{
    std::map<PublisherId, std::pair<Balance, Balance>> pairs;
    for (const Balance& balance : answered)
        pairs[balance.publisher].first = balance;
    for (const Balance& balance : derived)
        pairs[balance.publisher].second = balance;
    for (const auto& [publisher, pair] : pairs)
        if (auto fault = figureFault(pair.first, pair.second, aliasOf(aliases, publisher)))
            return fault;
    if (answered.size() != pairs.size())
        return say("core", "A publisher has no balance, or one has two.");
    return std::nullopt;
}

Fault openAmountFault(const std::string& alias,
                      std::vector<OpenAmount> answered,
                      std::vector<OpenAmount> derived,
                      const Balance& balance)
{
    sortByTarget(answered);
    sortByTarget(derived);
    auto right = derived.begin();
    for (const OpenAmount& shown : answered) {
        if (right == derived.end() || target(shown) < target(*right))
            return wrongOpen(alias, shown, shown.amount, Money());
        if (target(*right) < target(shown))
            return wrongOpen(alias, *right, Money(), right->amount);
        if (shown.amount != right->amount)
            return wrongOpen(alias, shown, shown.amount, right->amount);
        ++right;
    }
    if (right != derived.end())
        return wrongOpen(alias, *right, Money(), right->amount);
    MoneySum sum;
    for (const OpenAmount& open : answered)
        sum.add(open.amount);
    const auto total = sum.total(label("core", "the open amounts"));
    if (!total || *total != balance.balance())
        return say("core",
                   "{1}: the open amounts sum to {2}, the balance is {3}.",
                   alias,
                   total ? Message(toText(*total)) : say("core", "too much"),
                   toText(balance.balance()));
    return std::nullopt;
}

Fault detailFault(std::span<const LedgerEntry> entries, std::span<const DetailSum> sums)
{
    std::unordered_map<EntryId, Money> details;
    for (const DetailSum& sum : sums) {
        if (!sum.entry)
            return say("core", "Conversions that sum to {1} belong to no entry.", toText(sum.sum));
        details[sum.entry] = sum.sum;
    }
    for (const LedgerEntry& entry : entries) {
        if (info(entry.kind).figure != &Balance::earned)
            continue;
        const Money sum = details[entry.key];
        if (sum != entry.amount)
            return say("core",
                       "Entry {1} is {2}, but its conversions sum to {3}.",
                       std::to_string(entry.key.value),
                       toText(entry.amount),
                       toText(sum));
    }
    return std::nullopt;
}

PostingCheck::PostingCheck(const Workspace& workspace,
                           const RateTable& rates,
                           const Counting& counting)
    : m_workspace(workspace)
    , m_rates(rates)
    , m_counting(counting)
{
}

void PostingCheck::checkRate(const ConversionPosting& posting, const std::string& key)
{
    if (posting.reason == Reason::NoRate && !posting.earning.isZero())
        m_rateFault = say("core",
                          "Conversion {1} earns {2}, but has no exchange rate.",
                          key,
                          toText(posting.earning));
    if (!posting.rate)
        return;
    const std::vector<ExchangeRate> quotes = m_rates.quotes(posting.rate);
    const bool isOfItsDay = !quotes.empty()
        && !followsAnother(posting.link.kind); // which may have its original's
    const int age = !isOfItsDay
        ? 0
        : m_workspace.zone.dayOf(posting.time).days - quotes.front().date.days;
    if (!m_rates.by(posting.rate, posting.currency) || age < 0 || age > RateTable::daysKept)
        m_rateFault =
            say("core", "Conversion {1} was priced by a rate of another currency or day.", key);
}

void PostingCheck::checkLink(const ConversionPosting& posting, const std::string& key)
{
    const LinkKind kind = posting.link.kind;
    if (kind == LinkKind::Refund) {
        m_refunded[posting.link.to].add(posting.earning);
        if (posting.earning > Money())
            m_linkFault =
                say("core", "Conversion {1}, a refund, earns {2}.", key, toText(posting.earning));
    }
    if ((kind == LinkKind::Ignored || kind == LinkKind::Replaced) && !posting.earning.isZero())
        m_linkFault = say("core",
                          "Conversion {1} earns {2}, but it was ignored or replaced.",
                          key,
                          toText(posting.earning));
}

Fault refundFault(const StoredConversion& original,
                  const MoneySum& refunded,
                  const Counting& counting)
{
    const auto sum = refunded.total(label("core", "what refunds take back"));
    const bool counts = countsNow(original.conversion, counting);
    const Money most = counts ? std::max(original.earning.amount, Money()) : Money();
    if (sum && -*sum <= most)
        return std::nullopt;
    return say("core",
               "Refunds take back {1} of conversion {2}, which earns {3}.",
               sum ? Message(toText(-*sum)) : say("core", "too much"),
               std::to_string(original.conversion.key.value),
               toText(most));
}

void PostingCheck::take(const ConversionPosting& posting)
{
    ++m_count;
    const std::string key = std::to_string(posting.key.value);
    if (!m_identityFault && (posting.key <= m_last || !posting.publisher || !posting.campaign))
        m_identityFault =
            say("core", "Conversion {1} is there twice, or for nobody or nothing.", key);
    m_last = posting.key;
    if (!m_limitFault && (posting.earning > moneyLimit || posting.earning < -moneyLimit))
        m_limitFault = say("core",
                           "Conversion {1} earns {2}: more than 1,000,000,000.",
                           key,
                           toText(posting.earning));
    const Standing standing =
        standingOf(posting.status, posting.payableFrom, posting.earning, m_counting);
    const Money due = standing.earned;
    if (!m_postedFault && posting.posted != due)
        m_postedFault = say("core",
                            "Conversion {1} earns {2}, but {3} was posted for it.",
                            key,
                            toText(due),
                            toText(posting.posted));
    if (!m_rateFault)
        checkRate(posting, key);
    if (!m_linkFault)
        checkLink(posting, key);
    const Month month = monthOf(m_workspace.zone.dayOf(posting.time));
    const Grain grain{ posting.publisher, posting.campaign, month };
    if (standing.isPending || standing.isHeld) {
        Waiting& waiting =
            m_waiting[{ standing.isHeld ? WaitingTotal::Kind::Held : WaitingTotal::Kind::Pending,
                        grain }];
        waiting.amount.add(posting.earning);
        ++waiting.count;
    }
    if (posting.reason == Reason::NoRate)
        ++m_waiting[{ WaitingTotal::Kind::NoRate, grain }].count;
}

Fault PostingCheck::waitingFault(std::span<const WaitingTotal> totals, const Aliases& aliases) const
{
    Kept kept;
    for (const WaitingTotal& total : totals) {
        Waiting& waiting = kept[{ total.kind, { total.publisher, total.campaign, total.month } }];
        waiting.amount.add(total.amount);
        waiting.count += total.count;
    }
    for (const auto& [place, waiting] : m_waiting)
        kept.try_emplace(place);
    for (const auto& [place, waiting] : kept) {
        const auto counted = m_waiting.find(place);
        const Waiting right = counted == m_waiting.end() ? Waiting() : counted->second;
        const auto shown = waiting.amount.total(label("core", "the waiting total"));
        const auto due = right.amount.total(label("core", "the waiting conversions"));
        if (shown && due && *shown == *due && waiting.count == right.count)
            continue;
        const auto& [kind, grain] = place;
        return say("core",
                   "{1}: “{6}” in {2} is kept as {3} (conversions: {4}), but is {5} (conversions: "
                   "{7}).",
                   aliasOf(aliases, grain.publisher),
                   toText(grain.month),
                   shown ? Message(toText(*shown)) : say("core", "too much"),
                   std::to_string(waiting.count),
                   due ? Message(toText(*due)) : say("core", "too much"),
                   word(nameOf(kind)),
                   std::to_string(right.count));
    }
    return std::nullopt;
}

Fault limitFault(std::span<const LedgerEntry> entries,
                 std::span<const Payout> payouts,
                 int decimals)
{
    for (const LedgerEntry& entry : entries) {
        const bool isTyped = info(entry.kind).figure != &Balance::earned;
        if (isTyped && (entry.amount > moneyLimit || entry.amount < -moneyLimit))
            return say("core",
                       "Entry {1} is {2}: more than 1,000,000,000.",
                       std::to_string(entry.key.value),
                       toText(entry.amount));
    }
    for (const Payout& payout : payouts) {
        const Money requested = payout.state.requested;
        const Money paid = payout.state.paid.value_or(requested);
        for (const Money amount : { requested, paid })
            if (amount <= Money() || amount > moneyLimit || !hasAtMostDecimals(amount, decimals))
                return say("core",
                           "Payout #{1} has the amount {2}.",
                           std::to_string(payout.serial.value),
                           toText(amount));
    }
    return std::nullopt;
}

} // namespace core
