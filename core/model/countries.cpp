#include "core/model/countries.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace core {
namespace {

struct Country {
    std::string_view code;
    std::string_view name;
};
constexpr Country countries[] = {
#include "core/model/countries.inc"
};

/// Codes that the European Union writes for two of its (former) members.
struct CodeAlias {
    std::string_view written;
    std::string_view code;
};
constexpr CodeAlias codeAliases[] = { { "EL", "GR" }, { "UK", "GB" } };

const Country* findCountry(std::string_view code)
{
    const auto found = std::lower_bound(
        std::begin(countries),
        std::end(countries),
        code,
        [](const Country& row, std::string_view wanted) { return row.code < wanted; });
    return found != std::end(countries) && found->code == code ? &*found : nullptr;
}

} // namespace

std::optional<std::string> countryCode(std::string_view typed)
{
    const std::string_view text = trimmed(typed);
    if (text.size() != 2)
        return std::nullopt;
    std::string code(text);
    for (char& c : code)
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
    for (const CodeAlias& alias : codeAliases)
        if (alias.written == code)
            code = alias.code;
    if (!findCountry(code))
        return std::nullopt;
    return code;
}

std::string_view countryName(std::string_view code)
{
    const Country* country = findCountry(code);
    return country ? country->name : std::string_view();
}

} // namespace core
