// What the accounts say of themselves.
#include "tests/oracle/accounts.h"
#include "tests/oracle/sorted_lines.h"

#include <algorithm>

namespace tests::oracle {

namespace {

std::string describe(const PayoutForm& form)
{
    return " requested " + form.requested + " paid " + form.paid + ' ' + form.status + ' '
        + form.method + ' ' + form.date + " (" + form.note + ')';
}

} // namespace

std::string Accounts::balances(const Books& books) const
{
    std::vector<std::string> lines;
    const std::vector<Publisher>& publishers = books.publishers().publishers();
    for (int who = 0; who < int(publishers.size()); ++who) {
        Decimal inPayment;
        for (const Payout& payout : m_payouts)
            if (payout.first.publisher == who
                && (payout.state.status == "pending" || payout.state.status == "approved"))
                inPayment = inPayment + *Decimal::parse(payout.state.requested);
        const Decimal sum = balance(who, books);
        if (!sum.isZero() || !inPayment.isZero())
            lines.push_back(publishers[std::size_t(who)].alias + ' ' + sum.text() + " in payment "
                            + inPayment.text());
    }
    return sortedLines(lines);
}

std::string Accounts::payouts(const Books& books) const
{
    std::string text;
    for (std::size_t i = 0; i < m_payouts.size(); ++i) {
        const Payout& payout = m_payouts[i];
        const std::size_t who = std::size_t(payout.first.publisher);
        text += std::to_string(i + 1) + " v" + std::to_string(payout.version) + ' '
            + books.publishers().publishers()[who].alias + describe(payout.state) + ' '
            + payout.invoice + '\n';
    }
    return text;
}

std::string Accounts::entries(const Books& books) const
{
    std::vector<std::string> lines;
    for (const Entry& entry : m_entries)
        lines.push_back(entry.kind + ' ' + entry.day + ' '
                        + books.publishers().publishers()[std::size_t(entry.publisher)].alias + ' '
                        + entry.amount.text());
    return sortedLines(lines);
}

std::string Accounts::documents() const
{
    std::string text;
    for (const std::string& document : m_documents)
        text += document + '\n';
    return text;
}

std::string describe(const AccountStep& step)
{
    const std::string who = " of publisher no. " + std::to_string(step.publisher);
    const std::string which = " no. " + std::to_string(step.number);
    const std::string why = step.reason.empty() ? "" : " because " + step.reason;
    switch (step.kind) {
    case AccountStep::Kind::Adjust:
        return step.key + " adjust " + step.amount + who + " on " + step.day + why + '\n';
    case AccountStep::Kind::Counter:
        return step.key + " take back adjustment" + which + why + '\n';
    case AccountStep::Kind::Record:
        return step.key + " payout" + who + describe(step.form)
            + (step.mayOverpay ? ", may overpay\n" : "\n");
    case AccountStep::Kind::Edit:
        return "edit payout" + which + " v" + std::to_string(step.version) + describe(step.form)
            + why + (step.mayOverpay ? ", may overpay\n" : "\n");
    case AccountStep::Kind::Issue:
        return "invoice of payout" + which + '\n';
    case AccountStep::Kind::Close:
        return "close until " + step.day + '\n';
    case AccountStep::Kind::Reopen:
        return "reopen from " + step.day + why + '\n';
    case AccountStep::Kind::SetMethod:
        break;
    }
    return std::string("method ") + step.reason + who + (step.version < 0 ? ", stale\n" : "\n");
}

} // namespace tests::oracle
