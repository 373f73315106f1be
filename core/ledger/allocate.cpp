#include "core/ledger/allocate.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

auto settlingOrder(const OpenAmount& open)
{
    return std::tie(open.kind, open.month, open.title, open.campaign, open.date, open.entry);
}

bool sameTarget(const Allocation& a, const Allocation& b)
{
    return std::tie(a.kind, a.month, a.campaign, a.entry)
        == std::tie(b.kind, b.month, b.campaign, b.entry);
}

/// Adjustments go by date, whatever their reason says.
bool settlesBefore(const OpenAmount& a, const OpenAmount& b)
{
    if (a.kind == Allocation::Kind::Adjustment && b.kind == a.kind)
        return std::tie(a.date, a.entry) < std::tie(b.date, b.entry);
    return settlingOrder(a) < settlingOrder(b);
}

} // namespace

Money minorUnit(int decimals)
{
    require(decimals >= 0 && decimals <= 6, "a currency has 0 to 6 decimals");
    Money unit = Money::ofUnits(1);
    for (int i = 0; i < decimals; ++i)
        unit.micros /= 10;
    return unit;
}

void sortOldestFirst(std::vector<OpenAmount>& open)
{
    std::stable_sort(open.begin(), open.end(), settlesBefore);
}

Result<std::vector<Allocation>> allocate(Money amount, std::vector<OpenAmount> open, int decimals)
{
    sortOldestFirst(open);
    MoneySum toSettle;
    toSettle.add(amount);
    for (const OpenAmount& row : open)
        if (row.amount.isNegative())
            toSettle.add(-row.amount);
    const Result<Money> total = toSettle.total(label("core", "what the payout settles"));
    if (!total)
        return total.error();

    std::vector<Allocation> rows;
    Money left = *total;
    Money advance;
    for (const OpenAmount& row : open) {
        const Money part = row.amount.isNegative() ? row.amount : std::min(row.amount, left);
        if (!part.isNegative())
            left = left - part;
        if (row.kind == Allocation::Kind::Advance) {
            advance = advance + part;
            continue;
        }
        if (part.isZero())
            continue;
        Allocation made;
        made.kind = row.kind;
        made.month = row.month;
        made.campaign = row.campaign;
        made.entry = row.entry;
        made.amount = part;
        made.settlesFully = row.amount - part < minorUnit(decimals);
        rows.push_back(made);
    }
    Allocation rest;
    rest.kind = Allocation::Kind::Advance;
    rest.amount = advance + left;
    rest.settlesFully = true;
    if (!rest.amount.isZero())
        rows.push_back(rest);
    return rows;
}

std::vector<Allocation> inForce(std::span<const Allocation> rows)
{
    std::vector<Allocation> net;
    for (const Allocation& row : rows) {
        const auto known = std::find_if(net.begin(), net.end(), [&row](const Allocation& other) {
            return sameTarget(row, other);
        });
        if (known == net.end()) {
            net.push_back(row);
            continue;
        }
        const Money sum = known->amount + row.amount;
        *known = row;
        known->amount = sum;
    }
    std::erase_if(net, [](const Allocation& row) { return row.amount.isZero(); });
    return net;
}

std::vector<Allocation> reversed(std::span<const Allocation> inForce, int version)
{
    std::vector<Allocation> rows(inForce.begin(), inForce.end());
    for (Allocation& row : rows) {
        row.amount = -row.amount;
        row.version = version;
    }
    return rows;
}

} // namespace core
