#pragma once

#include "core/invoicing/layout.h"

namespace tests {

/// Widths from a table instead of a font: every character of a role is equally wide, marks (U+0300
/// to U+036F) have none.
class TableMeasure final : public core::TextMeasure {
public:
    static constexpr core::Micrometres bodyCharacter = 1'700;

    [[nodiscard]] core::Micrometres width(core::TextRole role,
                                          std::string_view text) const override;
    [[nodiscard]] core::Micrometres lineHeight(core::TextRole role) const override;
    [[nodiscard]] core::Micrometres ascent(core::TextRole role) const override;
};

} // namespace tests
