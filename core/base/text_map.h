#pragma once

#include "core/base/brief_text.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace core {

/// So that a view is looked up without making a text of it.
struct TextHash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view text) const noexcept
    {
        return std::size_t(hashOfText(text));
    }
};

template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

} // namespace core
