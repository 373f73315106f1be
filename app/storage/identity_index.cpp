#include "app/storage/identity_index.h"

#include "app/storage/fast_insert.h"
#include "app/storage/fast_rows.h"

#include <algorithm>

namespace app {

using namespace core;

namespace {

constexpr std::size_t mostKept = 2'000'000;
constexpr int slotBits = 42;
/// So many before its turn an identity's place is fetched: memory takes longer than a look does.
constexpr std::size_t ahead = 8;

/// From the slot on: those that are taken without a gap.
constexpr std::string_view slotSelect =
    "SELECT slot, conversion FROM conversion_identity WHERE slot >= ? ORDER BY slot";

std::uint32_t tagOf(const Identity& identity)
{
    return std::uint32_t(identity.high);
}

} // namespace

std::int64_t IdentityIndex::slotOf(const Identity& identity)
{
    return std::int64_t(identity.high >> (64 - slotBits));
}

const IdentityIndex::Entry* IdentityIndex::find(const Identity& identity) const
{
    if (m_places.empty())
        return nullptr;
    const std::size_t last = m_places.size() - 1;
    for (std::size_t at = identity.low & last; m_places[at].number != 0; at = (at + 1) & last)
        if (m_places[at].tag == tagOf(identity))
            if (const Entry& entry = m_kept[m_places[at].number - 1]; entry.identity == identity)
                return &entry;
    return nullptr;
}

void IdentityIndex::prefetch([[maybe_unused]] const Identity& identity) const
{
#ifdef __GNUC__
    if (!m_places.empty())
        __builtin_prefetch(&m_places[identity.low & (m_places.size() - 1)], 1);
#endif
}

/// Where there is room.
void IdentityIndex::put(const Identity& identity, std::size_t number)
{
    const std::size_t last = m_places.size() - 1;
    std::size_t at = identity.low & last;
    while (m_places[at].number != 0)
        at = (at + 1) & last;
    m_places[at] = { std::uint32_t(number), tagOf(identity) };
}

void IdentityIndex::grow()
{
    constexpr std::size_t first = 1'024;
    m_places.assign(std::max(first, m_places.size() * 2), {});
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        put(m_kept[i].identity, i + 1);
}

bool IdentityIndex::add(const Identity& identity, ConversionId conversion)
{
    if (find(identity))
        return false;
    if (m_kept.size() * 2 >= m_places.size())
        grow();
    m_kept.push_back({ identity, conversion });
    put(identity, m_kept.size());
    return true;
}

bool IdentityIndex::isFull() const
{
    return m_kept.size() >= mostKept;
}

Result<std::vector<ConversionId>> IdentityIndex::mayHave(std::span<const Identity> identities)
{
    std::vector<ConversionId> found;
    std::vector<std::int64_t> wanted;
    for (std::size_t i = 0; i < identities.size(); ++i) {
        if (i + ahead < identities.size())
            prefetch(identities[i + ahead]);
        if (const Entry* entry = find(identities[i]))
            found.push_back(entry->conversion);
        else
            wanted.push_back(slotOf(identities[i]));
    }
    const auto hasAny = m_database.ask<int>("SELECT EXISTS (SELECT 1 FROM conversion_identity)");
    if (!hasAny)
        return hasAny.error();
    if (*hasAny == 0)
        return found;
    std::ranges::sort(wanted);
    const auto looked = readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(m_database, slotSelect);
        for (std::int64_t slot : wanted) {
            rows.run(slot);
            while (rows.next() && rows.integer(0) == slot) {
                found.push_back({ rows.integer(1) });
                ++slot;
            }
        }
        return rows.result();
    });
    if (!looked)
        return looked.error();
    return found;
}

Result<std::int64_t> IdentityIndex::freeSlot(const Entry& entry, const IdentityOf& identityOf)
{
    Query query(m_database, slotSelect);
    std::int64_t slot = slotOf(entry.identity);
    query.run(slot);
    while (query.next() && query.get<std::int64_t>(0) == slot) {
        const auto other = identityOf({ query.get<std::int64_t>(1) });
        if (!other)
            return other.error();
        if (*other == entry.identity)
            return m_database.poison({ ErrorCode::Refused,
                                       say("core", "The books have this conversion already."),
                                       {},
                                       {} });
        ++slot;
    }
    return query.answer(slot);
}

void IdentityIndex::sort()
{
    m_places = {};
    if (!std::ranges::is_sorted(m_kept, {}, &Entry::identity))
        std::ranges::sort(m_kept, {}, &Entry::identity);
}

Result<void> IdentityIndex::putIn(const IdentityOf& identityOf)
{
    if (m_kept.empty())
        return {};
    sort();
    // What it leaves out is looked at: a slot may be another's.
    constexpr std::string_view statement =
        "INSERT OR IGNORE INTO conversion_identity (slot, conversion) VALUES (?, ?)";
    FastInsert insert(m_database, statement);
    for (const Entry& entry : m_kept) {
        if (!insert.run(slotOf(entry.identity), entry.conversion))
            break;
        if (insert.changedRows() != 0)
            continue;
        const auto free = freeSlot(entry, identityOf);
        if (!free)
            return free.error();
        insert.run(*free, entry.conversion);
    }
    forget();
    return insert.result();
}

void IdentityIndex::forget()
{
    m_kept = {};
    m_places = {};
}

} // namespace app
