#include "core/ledger/invariants.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// Looks at all documents together: their numbers, and who refers to whom.
class DocumentCheck {
public:
    explicit DocumentCheck(std::span<const Payout> payouts)
    {
        for (const Payout& payout : payouts)
            m_payouts[payout.serial] = &payout;
    }

    Fault take(const Invoice& document)
    {
        if (auto fault = number(document))
            return fault;
        if (auto fault = sum(document))
            return fault;
        return isCreditNote(document) ? creditNote(document) : invoice(document);
    }

    /// After all documents: what must have one.
    Fault finish() const
    {
        for (const auto& [serial, payout] : m_payouts) {
            const std::string name = std::to_string(serial.value);
            const auto found = m_invoices.find(serial);
            const std::string number = found == m_invoices.end() ? "" : found->second->number;
            if (payout->invoice != number)
                return say("core",
                           "Payout #{1} names the invoice “{2}”, but its invoice is “{3}”.",
                           name,
                           payout->invoice,
                           number);
            const bool isOver = deductionOf(payout->state).isZero();
            if (found != m_invoices.end() && isOver != m_credited.contains(number))
                return say("core",
                           "Payout #{1} is {2}; that does not fit its credit note.",
                           name,
                           word(info(payout->state.status).label));
        }
        return std::nullopt;
    }

private:
    Fault number(const Invoice& document)
    {
        const int expected = ++m_last[document.series];
        if (document.sequence != expected || !m_numbers.insert(document.number).second)
            return say("core",
                       "Document {1} has place {2} in its series, where {3} follows.",
                       document.number,
                       std::to_string(document.sequence),
                       std::to_string(expected));
        if (document.series.year != civil(document.issued).year)
            return say("core",
                       "Document {1} was issued on {2}, in another year than its number's.",
                       document.number,
                       toText(document.issued));
        return std::nullopt;
    }

    static Fault sum(const Invoice& document)
    {
        MoneySum lines;
        for (const InvoiceLine& line : document.lines)
            lines.add(line.amount);
        const auto total = lines.total(label("core", "the lines"));
        if (!total || *total != document.total)
            return say("core",
                       "The lines of {1} sum to {2}, its total is {3}.",
                       document.number,
                       total ? Message(toText(*total)) : say("core", "too much"),
                       toText(document.total));
        return std::nullopt;
    }

    Fault invoice(const Invoice& document)
    {
        const auto payout = m_payouts.find(document.payout);
        if (payout == m_payouts.end() || !m_invoices.emplace(document.payout, &document).second)
            return say("core", "Invoice {1} has no payout, or not alone.", document.number);
        if (payout->second->state.requested != document.total)
            return say("core",
                       "Invoice {1} is over {2}, its payout over {3}.",
                       document.number,
                       toText(document.total),
                       toText(payout->second->state.requested));
        return std::nullopt;
    }

    Fault creditNote(const Invoice& document)
    {
        const auto original = m_invoices.find(document.payout);
        if (original == m_invoices.end() || original->second->number != document.refersTo
            || checkedAdd(original->second->total, document.total) != Money()
            || !m_credited.insert(document.refersTo).second)
            return say("core",
                       "Credit note {1} does not fit the invoice it names, {2}.",
                       document.number,
                       document.refersTo);
        return std::nullopt;
    }

    std::map<PayoutSerial, const Payout*> m_payouts;
    std::map<SeriesKey, int> m_last;
    std::set<std::string> m_numbers;
    std::map<PayoutSerial, const Invoice*> m_invoices;
    std::set<std::string> m_credited;
};

} // namespace

Fault documentFault(std::span<const Invoice> documents, std::span<const Payout> payouts)
{
    DocumentCheck check(payouts);
    for (const Invoice& document : documents)
        if (auto fault = check.take(document))
            return fault;
    return check.finish();
}

} // namespace core
