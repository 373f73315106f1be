#include "core/base/text.h"
#include "core/model/countries.h"

#include <algorithm>
#include <iterator>

namespace core {
namespace {

/// How an operating system is written, folded and without its version, and its family. Sorted by
/// nothing: the first words of a text are looked up whole, longest first.
struct OsName {
    std::string_view written;
    std::string_view family;
};
constexpr OsName osNames[] = {
    { "android", "android" },
    { "bada", "bada" },
    { "blackberry", "blackberry" },
    { "blackberry os", "blackberry" },
    { "chrome os", "chromeos" },
    { "chromeos", "chromeos" },
    { "chromium os", "chromeos" },
    { "cros", "chromeos" },
    { "debian", "linux" },
    { "fedora", "linux" },
    { "fire os", "fireos" },
    { "fireos", "fireos" },
    { "freebsd", "freebsd" },
    { "gnu/linux", "linux" },
    { "harmony os", "harmonyos" },
    { "harmonyos", "harmonyos" },
    { "ios", "ios" },
    { "ipad os", "ipados" },
    { "ipados", "ipados" },
    { "iphone os", "ios" },
    { "kai os", "kaios" },
    { "kaios", "kaios" },
    { "linux", "linux" },
    { "mac", "macos" },
    { "mac os", "macos" },
    { "mac os x", "macos" },
    { "macos", "macos" },
    { "macos x", "macos" },
    { "openbsd", "openbsd" },
    { "os x", "macos" },
    { "osx", "macos" },
    { "playstation", "playstation" },
    { "roku", "roku" },
    { "roku os", "roku" },
    { "symbian", "symbian" },
    { "symbian os", "symbian" },
    { "tizen", "tizen" },
    { "tv os", "tvos" },
    { "tvos", "tvos" },
    { "ubuntu", "linux" },
    { "watch os", "watchos" },
    { "watchos", "watchos" },
    { "web os", "webos" },
    { "webos", "webos" },
    { "windows", "windows" },
    { "windows mobile", "windows phone" },
    { "windows phone", "windows phone" },
    { "xbox", "xbox" },
};

/// One blank between words instead of any run of blanks, '_' and '-'.
std::string singleSpaced(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool gap = c == ' ' || c == '\t' || c == '_' || c == '-';
        if (!gap)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return std::string(trimmed(result));
}

/// Cuts from the first word that starts with a digit ("ios 17.2", "windows 7 sp1"), and digits that
/// are stuck to the name ("android14").
std::string withoutVersion(std::string text)
{
    for (std::size_t i = 1; i < text.size(); ++i)
        if (text[i - 1] == ' ' && isDigit(text[i])) {
            text.resize(i - 1);
            break;
        }
    const std::size_t nameEnd = text.find_last_not_of("0123456789.");
    if (nameEnd != std::string::npos)
        text.resize(nameEnd + 1);
    return text;
}

const OsName* findOsName(std::string_view written)
{
    const auto found =
        std::find_if(std::begin(osNames), std::end(osNames), [written](const OsName& row) {
            return row.written == written;
        });
    return found == std::end(osNames) ? nullptr : &*found;
}

} // namespace

std::string osFamily(std::string_view typed)
{
    const std::string text = withoutVersion(singleSpaced(foldCase(trimmed(typed))));
    // "windows phone" before "windows"; "macos sonoma" and "windows nt" by their first word.
    std::string_view words = text;
    for (;;) {
        if (const OsName* name = findOsName(words))
            return std::string(name->family);
        const std::size_t lastGap = words.rfind(' ');
        if (lastGap == std::string_view::npos)
            return text;
        words = words.substr(0, lastGap);
    }
}

bool isKnownOsFamily(std::string_view family)
{
    return std::any_of(std::begin(osNames), std::end(osNames), [family](const OsName& row) {
        return row.family == family;
    });
}

} // namespace core
