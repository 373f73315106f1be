#include "core/model/countries.h"

#include "core/base/text.h"

#include <array>
#include <cstdint>
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

constexpr std::size_t letters = 26;

/// Place of the country of two capitals, counted from 1; 0: there is none.
std::array<std::uint16_t, letters * letters> placesByLetters()
{
    std::array<std::uint16_t, letters * letters> places{};
    for (std::size_t i = 0; i < std::size(countries); ++i) {
        const std::string_view code = countries[i].code;
        places[std::size_t(code[0] - 'A') * letters + std::size_t(code[1] - 'A')] = std::uint16_t(i + 1);
    }
    return places;
}

const Country* findCountry(std::string_view code)
{
    static const auto places = placesByLetters();
    const auto isCapital = [](char c) {
        return c >= 'A' && c <= 'Z';
    };
    if (code.size() != 2 || !isCapital(code[0]) || !isCapital(code[1]))
        return nullptr;
    const std::size_t place = places[std::size_t(code[0] - 'A') * letters + std::size_t(code[1] - 'A')];
    return place == 0 ? nullptr : &countries[place - 1];
}

} // namespace

std::string_view countryCode(std::string_view typed)
{
    const std::string_view text = trimmed(typed);
    if (text.size() != 2)
        return {};
    std::array<char, 2> capitals{ text[0], text[1] };
    for (char& c : capitals)
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
    std::string_view code(capitals.data(), capitals.size());
    for (const CodeAlias& alias : codeAliases)
        if (alias.written == code)
            code = alias.code;
    const Country* country = findCountry(code);
    return country ? country->code : std::string_view();
}

std::string_view countryName(std::string_view code)
{
    const Country* country = findCountry(code);
    return country ? country->name : std::string_view();
}

} // namespace core
