#pragma once

#include <string>
#include <string_view>

namespace core {

/// A number or a name that somebody typed as the name of one file inside a folder, on every system,
/// with `suffix`
/// (".pdf"): at most 100 bytes before it, all of them UTF-8; what separates folders, drives and
/// streams, what is invisible or turns the direction becomes '-'; no '.', '-', '~' or blank in
/// front, no blank or '.' at the end, no name that Windows keeps for a device. `fallback` where
/// nothing is left.
[[nodiscard]] std::string
fileNameFor(std::string_view text, std::string_view suffix, std::string_view fallback = "document");

} // namespace core
