#include "core/base/file_name.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

constexpr std::size_t longestName = 100;

/// What Windows takes for a device, whatever stands behind a first dot
/// (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
constexpr std::string_view devices[] = {
    "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"
};
/// The same with one digit behind it, also a raised one.
constexpr std::string_view ports[] = { "COM", "LPT" };
constexpr std::string_view portDigits[] = { "0", "1", "2", "3",        "4",        "5",       "6",
                                            "7", "8", "9", "\xC2\xB9", "\xC2\xB2", "\xC2\xB3" };

template <std::size_t N>
bool isOneOf(const std::string_view (&names)[N], std::string_view name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool isDevice(std::string_view name)
{
    constexpr std::size_t portLength = 3;
    std::string stem(name.substr(0, name.find('.')));
    stem.resize(stem.find_last_not_of(' ') + 1);
    std::transform(stem.begin(), stem.end(), stem.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
    });
    const std::string_view whole = stem;
    return isOneOf(devices, whole)
        || (isOneOf(ports, whole.substr(0, portLength))
            && isOneOf(portDigits, whole.substr(portLength)));
}

bool mayStandInName(CodePoint point)
{
    constexpr std::string_view forbidden = "/\\:*?\"<>|";
    if (point.length == 0 || (point.value != ' ' && isInvisible(point.value)))
        return false;
    return point.length > 1 || forbidden.find(char(point.value)) == std::string_view::npos;
}

} // namespace

std::string fileNameFor(std::string_view text, std::string_view suffix, std::string_view fallback)
{
    std::string name;
    while (!text.empty()) {
        const CodePoint point = decodeUtf8(text);
        const std::size_t length = std::max<std::size_t>(point.length, 1);
        if (name.size() + length > longestName)
            break;
        if (mayStandInName(point))
            name += text.substr(0, length);
        else
            name += '-';
        text.remove_prefix(length);
    }
    name.erase(0, std::min(name.find_first_not_of(".-~ "), name.size()));
    name.resize(name.find_last_not_of(". ") + 1);
    if (name.empty())
        name = fallback;
    if (isDevice(name + std::string(suffix)))
        name.insert(0, "_");
    return name + std::string(suffix);
}

} // namespace core
