#pragma once

#include "core/base/text_map.h"
#include "core/model/batch.h"
#include "core/store.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// How a conversion that comes in stands to one that came in before.
struct FoundLink {
    LinkKind kind = LinkKind::None; ///< of the new one
    LinkKind ofOther = LinkKind::None; ///< else the earlier one is to give way to the new one
    bool isRefund = false; ///< without a kind: its original is not known
    Identity other; ///< where there is either kind
};

/// Why a refund has no original.
struct NoOriginal {
    enum class Why : std::uint8_t {
        Unnamed, ///< the row does not say which
        Unknown, ///< nothing of that name came in before
        OfOthers, ///< it is another publisher's or campaign's
        Later, ///< than the refund
        EarnsNothing ///< a refund itself, ignored or replaced
    };
    Why why = Why::Unknown;
    std::string_view field; ///< that names it: refund_of, clickid or order
    std::string_view name; ///< as the refund has it there
    PublisherId publisher; ///< whose it is …
    CampaignId campaign;
    Timestamp time; ///< … and when it was, where it is known
};

/// Finds what conversions that come in are linked to, by the settings of their types and by the id
/// that a refund names: among those in the books, and those that came in since. The books are asked
/// only for what a setting or a row asks for.
class LinkFinder {
public:
    using Read = std::function<void(StoredConversion)>;

    [[nodiscard]] static Result<LinkFinder> load(Store& store);

    /// Whether conversions of any type are looked at beside earlier ones that their rows do not name.
    [[nodiscard]] bool looksAtTypes() const { return !m_settings.empty(); }

    /// Begins a block: reads from the books what its conversions may be linked to. What came in with
    /// earlier blocks is in the books. `read` is told of each, perhaps twice.
    [[nodiscard]] Result<void> begin(std::span<const ConversionView* const> block,
                                     const Read& read);

    /// Of a conversion that is not known.
    [[nodiscard]] FoundLink find(const ConversionView& conversion) const;
    /// Of a refund for which that has none.
    [[nodiscard]] NoOriginal whyNoOriginal(const ConversionView& refund) const;
    /// It came in, or changed, within the block.
    void note(const Identity& identity, const ConversionView& conversion);

private:
    /// What is looked at of an earlier conversion.
    struct Earlier {
        Identity identity;
        std::string type;
        std::string eventId;
        PublisherId publisher;
        CampaignId campaign;
        Timestamp time;
        LinkKind link = LinkKind::None;
        bool isRefund = false;
        bool isDeclined = false;
    };
    struct EarlierOnes {
        std::vector<Earlier> list; ///< as they came in
        std::unordered_map<Identity, std::size_t> places;
    };
    using Found = TextMap<EarlierOnes>;

    LinkFinder(Store& store, std::vector<TypeSetting> settings);

    [[nodiscard]] const TypeSetting& settingOf(const ConversionView& conversion) const;
    [[nodiscard]] bool isRefund(const ConversionView& conversion) const;
    [[nodiscard]] bool looksForDuplicates(const ConversionView& conversion) const;
    [[nodiscard]] FoundLink findOriginal(const ConversionView& refund) const;
    [[nodiscard]] Result<void> look(EarlierBy by, Found& found, const Read& read);
    [[nodiscard]] Result<void> lookForNamed(const Read& read);
    static void keep(Found& found, std::string_view value, const Earlier& earlier);

    Store& m_store;
    std::map<std::string, TypeSetting, std::less<>> m_settings;
    Found m_byClick; ///< of the click ids that the block asks for
    Found m_byOrder;
    Found m_byId;
};

} // namespace core
