#pragma once

#include "app/storage/terms.h"
#include "core/model/sub_views.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

// The subs of a conversion as the column subs has them: one text, a character each. From ' ' on a
// character stands for a text of the dictionary; '\4' is an empty sub; '\1' begins and '\2' ends a
// sub that stands there itself; '\3' comes between click subs and conversion subs. SQL's way back
// is in the view conversion_list.

/// Packs subs of many conversions. A text gets into the dictionary when it comes a second time, so
/// that those that never come again do not fill it.
class SubsPacker {
public:
    explicit SubsPacker(Terms& terms)
        : m_terms(terms)
    {
    }

    /// Until the next; "" where there are no subs.
    [[nodiscard]] core::Result<std::string_view> pack(const core::SubViews& clickSubs,
                                                      const core::SubViews& conversionSubs);

private:
    [[nodiscard]] core::Result<void> add(const core::SubViews& subs);
    [[nodiscard]] core::Result<void> add(std::string_view sub);
    /// Whether it came before, as far as is remembered; remembers it.
    [[nodiscard]] bool comesAgain(std::string_view sub);

    Terms& m_terms;
    std::string m_packed;
    std::vector<std::size_t> m_seen; ///< hashes, each in a place that it shares with others
};

/// Whether some of them stand there themselves.
[[nodiscard]] bool holdsTexts(std::string_view packed);

/// Reads what was packed: views of the dictionary's texts, and of `packed` where it holds texts.
[[nodiscard]] core::Result<void> unpackSubs(std::string_view packed,
                                            Terms& terms,
                                            core::SubViews& clickSubs,
                                            core::SubViews& conversionSubs);

} // namespace app
