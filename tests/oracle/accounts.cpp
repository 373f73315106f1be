#include "tests/oracle/accounts.h"

#include "tests/oracle/words.h"

#include <algorithm>

namespace tests::oracle {

namespace {

const Decimal most = Decimal(1'000'000'000);

/// D11: what may follow on what.
const std::map<std::string, std::vector<std::string>> moves = {
    { "pending", { "approved", "paid", "declined" } },
    { "approved", { "pending", "paid", "declined" } },
    { "paid", { "approved", "returned" } },
    { "declined", { "pending" } },
    { "returned", {} },
};

bool deducts(const std::string& status)
{
    return status != "declined" && status != "returned";
}

bool isSettled(const std::string& status)
{
    return status == "paid" || status == "returned";
}

Decimal number(const std::string& text)
{
    return Decimal::parse(text).value();
}

Decimal deductionOf(const PayoutForm& form)
{
    return deducts(form.status) ? number(form.requested) : Decimal();
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

Decimal wholeCents(const Decimal& balance)
{
    const Decimal size = balance.magnitude();
    Decimal cents = size.rounded(2);
    if (size < cents)
        cents = cents - Decimal::parse("0.01").value();
    return balance.isNegative() ? cents.negated() : cents;
}

bool isAmount(const Decimal& amount)
{
    return !amount.isNegative() && !(most < amount) && amount == amount.rounded(2);
}

bool hasSameDetails(const PayoutForm& a, const PayoutForm& b)
{
    return a.requested == b.requested && a.paid == b.paid && a.method == b.method
        && a.date == b.date;
}

} // namespace

Verdict Accounts::take(const AccountStep& step, Books& books)
{
    const Accounts before = *this;
    const Books booksBefore = books;
    const auto taken = [&] {
        switch (step.kind) {
        case AccountStep::Kind::Adjust:
            return adjust(step, books);
        case AccountStep::Kind::Counter:
            return counter(step, books);
        case AccountStep::Kind::Record:
            return record(step, books);
        case AccountStep::Kind::Edit:
            return edit(step, books);
        case AccountStep::Kind::Issue:
            return issue(step, books);
        case AccountStep::Kind::Close:
            return close(step, books);
        case AccountStep::Kind::Reopen:
            return reopen(step, books);
        case AccountStep::Kind::SetMethod:
            break;
        }
        return setMethod(step, books);
    };
    const Verdict verdict = taken();
    if (verdict != Verdict::Done) {
        *this = before;
        books = booksBefore;
    }
    return verdict;
}

Verdict Accounts::adjust(const AccountStep& step, const Books& books)
{
    const auto known = m_adjustmentKeys.find(step.key);
    if (known != m_adjustmentKeys.end())
        return m_adjustments[known->second].step == step ? Verdict::Same : Verdict::Conflict;
    const Decimal amount = number(step.amount);
    const Day day = step.day.empty() ? books.today() : step.day;
    if (amount.isZero() || most < amount.magnitude() || isBlank(step.reason) || books.today() < day)
        return Verdict::Refused;
    m_adjustmentKeys[step.key] = m_adjustments.size();
    m_adjustments.push_back({ step, openDay(day), false, false });
    post("adjustment", day, step.publisher, amount);
    return Verdict::Done;
}

Verdict Accounts::counter(const AccountStep& step, const Books& books)
{
    const auto known = m_adjustmentKeys.find(step.key);
    if (known != m_adjustmentKeys.end())
        return m_adjustments[known->second].step == step ? Verdict::Same : Verdict::Conflict;
    if (isBlank(step.reason))
        return Verdict::Refused;
    if (step.number > adjustmentCount())
        return Verdict::NotFound;
    Adjustment& original = m_adjustments[std::size_t(step.number) - 1];
    if (original.isCounter || original.isTakenBack)
        return Verdict::Refused;
    original.isTakenBack = true;
    const AccountStep first = original.step;
    const Day day = std::max(books.today(), original.day);
    m_adjustmentKeys[step.key] = m_adjustments.size();
    m_adjustments.push_back({ step, openDay(day), true, false });
    post("adjustment", day, first.publisher, number(first.amount).negated());
    return Verdict::Done;
}

Verdict Accounts::record(const AccountStep& step, Books& books)
{
    const auto known = m_payoutKeys.find(step.key);
    if (known != m_payoutKeys.end()) {
        AccountStep first = m_payouts[known->second].first;
        first.mayOverpay = step.mayOverpay; // an answer to a question is no content
        return first == step ? Verdict::Same : Verdict::Conflict;
    }
    books.release();
    Payout payout{ step, step.form, 1, "", {} };
    PayoutForm& form = payout.state;
    if (form.method.empty())
        form.method = methodOf(step.publisher);
    if (!complete(form, methodOf(step.publisher), books.today()) || form.status == "returned")
        return Verdict::Refused;
    const Decimal amount = deductionOf(form);
    if (!step.mayOverpay && payable(step.publisher, books) < amount && !amount.isZero())
        return Verdict::Refused;
    if (books.today() <= m_closedUntil)
        return Verdict::Refused;
    m_payoutKeys[step.key] = m_payouts.size();
    const Day day = form.status == "paid" ? form.date : books.today();
    payout.deductedOn = openDay(day);
    m_payouts.push_back(payout);
    post("payout", day, step.publisher, amount.negated());
    return Verdict::Done;
}

Verdict Accounts::edit(const AccountStep& step, Books& books)
{
    if (step.number > payoutCount())
        return Verdict::NotFound;
    Payout& payout = m_payouts[std::size_t(step.number) - 1];
    if (payout.version != step.version)
        return Verdict::Conflict;
    books.release();
    const PayoutForm before = payout.state;
    PayoutForm after = step.form;
    if (!complete(after, before.method, books.today()))
        return Verdict::Refused;
    if (isSettled(before.status) && !isSettled(after.status)) {
        if (after.paid == before.paid)
            after.paid.clear();
        if (after.date == before.date)
            after.date.clear();
    }
    if (before.status == "approved" && after.status == "approved" && !hasSameDetails(after, before))
        after.status = "pending";
    const bool needsReason = before.status == "paid" && after.status != "paid";
    const bool comesBack = after.status == "returned" && before.status != "returned";
    if (!mayBecome(payout, after) || (needsReason && isBlank(step.reason))
        || (comesBack && books.today() < after.date))
        return Verdict::Refused;
    const int who = payout.first.publisher;
    const Decimal old = deductionOf(before);
    const Decimal fresh = deductionOf(after);
    if (!step.mayOverpay && old < fresh && wholeCents(balance(who, books) + old) < fresh)
        return Verdict::Refused;
    if (after == before)
        return Verdict::Same;
    if (books.today() <= m_closedUntil)
        return Verdict::Refused;
    payout.state = after;
    ++payout.version;
    const std::string invoice = payout.invoice;
    if (!(old == fresh)) {
        const Day day = after.status == "returned" ? after.date : books.today();
        post("payout_reversal", std::max(day, payout.deductedOn), who, old);
        post("payout", day, who, fresh.negated());
        payout.deductedOn = openDay(day);
    }
    if (!invoice.empty() && fresh.isZero() && !old.isZero())
        addDocument("PC", step.number, old.negated(), books.today());
    return Verdict::Done;
}

bool Accounts::mayBecome(const Payout& payout, const PayoutForm& after) const
{
    const PayoutForm& before = payout.state;
    const std::vector<std::string>& next = moves.at(before.status);
    if (after.status != before.status
        && std::find(next.begin(), next.end(), after.status) == next.end())
        return false;
    if (!payout.invoice.empty()
        && (after.requested != before.requested
            || (!deducts(before.status) && deducts(after.status))))
        return false;
    if (before.status == "returned" && !hasSameDetails(before, after))
        return false;
    return after.status != "returned" || before.date <= after.date;
}

bool Accounts::complete(PayoutForm& form, const std::string& ownMethod, const Day& today) const
{
    const Decimal requested = number(form.requested);
    if (!isAmount(requested) || requested.isZero())
        return false;
    form.requested = requested.text();
    if (!form.paid.empty() && number(form.paid).isZero())
        form.paid.clear();
    if (!form.paid.empty() && !isAmount(number(form.paid)))
        return false;
    if (!form.paid.empty())
        form.paid = number(form.paid).text();
    if (!form.method.empty() && form.method != ownMethod) {
        const auto found = std::find_if(m_methods.begin(), m_methods.end(), [&](const auto& name) {
            return fold(name) == fold(form.method);
        });
        if (found == m_methods.end())
            return false;
        form.method = *found;
    }
    if (form.status == "paid" && form.paid.empty())
        form.paid = form.requested;
    if (isSettled(form.status) && form.date.empty())
        form.date = today;
    return true;
}

Verdict Accounts::issue(const AccountStep& step, const Books& books)
{
    if (step.number > payoutCount())
        return Verdict::NotFound;
    const Payout& payout = at(step.number);
    if (!payout.invoice.empty())
        return Verdict::Same;
    if (!deducts(payout.state.status))
        return Verdict::Refused;
    addDocument("PI", step.number, number(payout.state.requested), books.today());
    return Verdict::Done;
}

void Accounts::addDocument(const std::string& series,
                           int payout,
                           const Decimal& total,
                           const Day& today)
{
    const std::string start = series + '-' + today.substr(0, 4) + '-';
    std::string digits = std::to_string(++m_numbers[start]);
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    m_documents.push_back(start + digits + " of " + std::to_string(payout) + " on " + today + ": "
                          + total.text());
    if (series == "PI")
        m_payouts[std::size_t(payout) - 1].invoice = start + digits;
}

Verdict Accounts::close(const AccountStep& step, const Books& books)
{
    if (books.today() <= step.day || step.day <= m_closedUntil)
        return Verdict::Refused;
    m_closedUntil = step.day;
    return Verdict::Done;
}

Verdict Accounts::reopen(const AccountStep& step, const Books&)
{
    if (m_closedUntil < step.day || isBlank(step.reason))
        return Verdict::Refused;
    m_closedUntil = daysAfter(step.day, -1);
    return Verdict::Done;
}

/// `version` says whether the form is stale.
Verdict Accounts::setMethod(const AccountStep& step, const Books&)
{
    if (!step.reason.empty()
        && std::find(m_methods.begin(), m_methods.end(), step.reason) == m_methods.end())
        return Verdict::Refused;
    if (step.version < 0)
        return Verdict::Conflict;
    m_methodOf[step.publisher] = step.reason;
    return Verdict::Done;
}

std::string Accounts::methodOf(int publisher) const
{
    const auto found = m_methodOf.find(publisher);
    return found == m_methodOf.end() ? "" : found->second;
}

Day Accounts::openDay(const Day& day) const
{
    return day <= m_closedUntil ? daysAfter(m_closedUntil, 1) : day;
}

void Accounts::post(const std::string& kind, const Day& day, int publisher, const Decimal& amount)
{
    if (!amount.isZero())
        m_entries.push_back({ kind, openDay(day), publisher, amount });
}

Decimal Accounts::balance(int publisher, const Books& books) const
{
    Decimal sum = books.earned(publisher);
    for (const Entry& entry : m_entries)
        if (entry.publisher == publisher)
            sum = sum + entry.amount;
    return sum;
}

Decimal Accounts::payable(int publisher, const Books& books) const
{
    return wholeCents(balance(publisher, books));
}

std::vector<AccountStep> Accounts::keyed() const
{
    std::vector<AccountStep> steps;
    for (const Payout& payout : m_payouts)
        steps.push_back(payout.first);
    for (const Adjustment& adjustment : m_adjustments)
        steps.push_back(adjustment.step);
    return steps;
}

} // namespace tests::oracle
