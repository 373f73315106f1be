#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Bytes as base64 (RFC 4648, with padding), and back; none for a text that is not.
[[nodiscard]] std::string toBase64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace core
