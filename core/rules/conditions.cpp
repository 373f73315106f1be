#include "core/rules/conditions.h"

#include "core/base/text.h"
#include "core/model/conversion.h"
#include "core/model/countries.h"

#include <array>

namespace core {
namespace {

constexpr std::string_view subPrefix = "sub";
constexpr std::string_view conversionSubPrefix = "p_sub";

Result<void> acceptAnything(std::span<std::string>)
{
    return {};
}

Result<void> acceptCountry(std::span<std::string> fields)
{
    if (!countryCode(fields[0]).empty())
        return {};
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is not a country.", fields[0]),
                  {},
                  say("core", "Write a two-letter ISO code, like US or DE.") };
}

Result<void> acceptSub(std::span<std::string> fields)
{
    const int number = subNumber(fields[0]);
    if (number == 0)
        return Error{ ErrorCode::Refused,
                      say("core", "“{1}” is not the name of a sub.", fields[0]),
                      {},
                      say("core", "Use sub1 to sub{1}.", std::to_string(subCount)) };
    fields[0] = std::string(subPrefix) + std::to_string(number);
    return {};
}

Result<void> acceptConversionSub(std::span<std::string> fields)
{
    if (foldCase(fields[0]).starts_with(conversionSubPrefix))
        fields[0].erase(0, conversionSubPrefix.size() - subPrefix.size());
    return acceptSub(fields);
}

std::string asIs(std::span<const std::string> fields)
{
    return fields[0];
}

std::string asCountryCode(std::span<const std::string> fields)
{
    return std::string(countryCode(fields[0]));
}

std::string asOsFamily(std::span<const std::string> fields)
{
    return osFamily(fields[0]);
}

std::string asFolded(std::span<const std::string> fields)
{
    return foldCase(fields[0]);
}

std::string asNumberedValue(std::span<const std::string> fields)
{
    return std::to_string(subNumber(fields[0])) + ' ' + fields[1];
}

struct DimensionBehaviour {
    Dimension dimension;
    std::string_view key;
    Result<void> (*accept)(std::span<std::string> fields);
    std::string (*matchedForm)(std::span<const std::string> fields);
};
constexpr std::array<DimensionBehaviour, dimensionCount> behaviours = { {
    { Dimension::Country, "country", acceptCountry, asCountryCode },
    { Dimension::Os, "os", acceptAnything, asOsFamily },
    { Dimension::Publisher, "publisher", acceptAnything, asFolded },
    { Dimension::ClickSub, "sub", acceptSub, asNumberedValue },
    { Dimension::ConversionSub, "p_sub", acceptConversionSub, asNumberedValue },
    { Dimension::Type, "type", acceptAnything, asIs },
} };

const DimensionBehaviour& behaviour(Dimension dimension)
{
    const DimensionBehaviour& row = behaviours[std::size_t(dimension)];
    require(row.dimension == dimension, "the dimensions stand in the order of their enum");
    return row;
}

/// What no field may hold, whatever its dimension.
Result<void> acceptText(const std::string& text, const Message& field)
{
    if (text.empty())
        return Error{ ErrorCode::Refused,
                      say("core", "{1} is empty.", field),
                      {},
                      say("core", "Fill it in, or remove the row.") };
    if (firstInvalidUtf8(text))
        return Error{ ErrorCode::Refused,
                      say("core", "{1} holds bytes that are not UTF-8.", field),
                      {},
                      say("core", "Save the text as UTF-8.") };
    for (const char c : text)
        if (std::uint8_t(c) < 0x20 || c == 0x7F)
            return Error{
                ErrorCode::Refused,
                say("core", "{1} holds a line break or another control character.", field),
                {},
                say("core", "Remove it.")
            };
    return {};
}

} // namespace

int subNumber(std::string_view name)
{
    if (name.size() <= subPrefix.size() || name.size() > subPrefix.size() + 2
        || !equalFolded(name.substr(0, subPrefix.size()), subPrefix))
        return 0;
    int number = 0;
    for (const char c : name.substr(subPrefix.size())) {
        if (c < '0' || c > '9' || (c == '0' && number == 0))
            return 0;
        number = number * 10 + (c - '0');
    }
    return number <= subCount ? number : 0;
}

std::string_view keyOf(Dimension dimension)
{
    return behaviour(dimension).key;
}

Result<void> acceptFields(Dimension dimension, std::span<std::string> fields)
{
    const std::span<const RuleField> known = info(dimension).fields;
    for (std::size_t i = 0; i < known.size(); ++i)
        if (const Result<void> accepted = acceptText(fields[i], word(known[i].label)); !accepted) {
            Error error = accepted.error();
            error.where = known[i].key;
            return error;
        }
    if (const Result<void> accepted = behaviour(dimension).accept(fields); !accepted) {
        Error error = accepted.error();
        error.where = known[0].key;
        return error;
    }
    return {};
}

std::string matchedForm(Dimension dimension, std::span<const std::string> fields)
{
    return behaviour(dimension).matchedForm(fields);
}

} // namespace core
