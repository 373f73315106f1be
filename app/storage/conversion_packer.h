#pragma once

#include "app/storage/conversion_commons.h"
#include "app/storage/identity_index.h"
#include "app/storage/packed_subs.h"
#include "app/storage/written_rows.h"
#include "core/store.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace app {

/// A conversion in the few bytes that its row takes: what many have in common and texts that come
/// again by numbers.
struct PackedConversion {
    const core::NewConversion* fresh = nullptr;
    core::ConversionId key;
    std::int64_t common = 0;
    PackedId id;
    PackedId clickId;
    std::string subs;

    /// Calls `use` with the values of the row's columns behind the key, in the order of
    /// chainedTables().
    template <typename Use>
    auto withColumns(const Use& use) const
    {
        const core::ConversionView& conversion = *fresh->conversion;
        const core::Earning& earning = fresh->earning;
        return use(conversion.time,
                   conversion.publisher,
                   common,
                   fresh->batch,
                   conversion.revenue,
                   earning.amount,
                   fresh->posted == earning.amount ? std::nullopt : std::optional(fresh->posted),
                   earning.rule,
                   earning.rate.rate,
                   conversion.payableFrom,
                   conversion.link.to,
                   id,
                   clickId,
                   sql::Sparse{ conversion.order },
                   sql::Sparse{ conversion.eventId },
                   sql::Sparse{ subs });
    }
};

/// Rows on their way from the thread that packs them to the one that puts them in.
class PackedRows {
public:
    /// So many will come, in the room of those before.
    void begin(std::size_t count)
    {
        m_rows.resize(std::max(m_rows.size(), count));
        m_ready = 0;
    }
    [[nodiscard]] PackedConversion& operator[](std::size_t place) { return m_rows[place]; }
    /// So many are packed.
    void setReady(std::size_t count)
    {
        m_ready = count;
        m_ready.notify_one();
    }
    /// No more will be.
    void end()
    {
        m_ready |= ended;
        m_ready.notify_one();
    }
    /// The row at a place, once it is packed; none: no more will be.
    [[nodiscard]] const PackedConversion* waitFor(std::size_t place) const
    {
        for (;;) {
            const std::size_t ready = m_ready;
            if (place < (ready & ~ended))
                return &m_rows[place];
            if ((ready & ended) != 0)
                return nullptr;
            m_ready.wait(ready);
        }
    }

private:
    static constexpr std::size_t ended = ~(~std::size_t(0) >> 1); ///< beside the count
    std::vector<PackedConversion> m_rows;
    std::atomic<std::size_t> m_ready = 0;
};

/// Packs conversions, keeps their identities, and hashes their rows for the chain. Asks the
/// database for nothing once dictionary and common parts are read: then it works on a thread of its
/// own.
class ConversionPacker {
public:
    ConversionPacker(Terms& terms, ConversionCommons& commons, IdentityIndex& identities);

    /// Very many will come.
    void makeRoom();
    /// The rows of these, with keys from `first` on, each as soon as it is packed, and the end of
    /// them. Refused: an identity came before in this unit of work.
    [[nodiscard]] core::Result<void> pack(std::span<const core::NewConversion> conversions,
                                          core::ConversionId first,
                                          PackedRows& packed);
    /// What was packed since the unit of work began; it is to end.
    [[nodiscard]] HashedRuns takeHashes() { return m_written.take(); }
    /// The unit of work was rolled back.
    void forget();

private:
    /// A conversion's common part as it comes in, and its number.
    struct Known {
        std::string type;
        std::string country;
        std::string os;
        std::string currency;
        core::ConversionStatus status = core::ConversionStatus::Other;
        core::Reason reason = core::Reason::None;
        core::LinkKind link = core::LinkKind::None;
        core::CampaignId campaign;
        core::CampaignVersionId version;
        std::int64_t number = 0;

        [[nodiscard]] bool isOf(const core::NewConversion& fresh) const;
    };

    [[nodiscard]] core::Result<void> pack(PackedConversion& row);
    [[nodiscard]] core::Result<std::int64_t> commonOf(const core::NewConversion& fresh);
    [[nodiscard]] core::Result<std::int64_t> makeCommon(const core::NewConversion& fresh);

    Terms& m_terms;
    ConversionCommons& m_commons;
    IdentityIndex& m_identities;
    SubsPacker m_subs;
    WrittenRows m_written;
    std::vector<Known> m_known; ///< by hash, each in a place that it shares with others
};

} // namespace app
