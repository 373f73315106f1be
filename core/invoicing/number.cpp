#include "core/base/text.h"
#include "core/invoicing/invoice.h"

#include <string>
#include <utility>

namespace core {

namespace {

constexpr std::size_t longestNumber = 64;

Error badPattern(std::string_view pattern, Message what)
{
    return { ErrorCode::Refused,
             std::move(what),
             "\"" + std::string(pattern) + "\"",
             say("core", "Write it like PI-{year}-{seq:4}.") };
}

std::string paddedNumber(int number, int digits)
{
    std::string text = std::to_string(number);
    if (text.size() < std::size_t(digits))
        text.insert(0, std::size_t(digits) - text.size(), '0');
    return text;
}

/// What stands between the braces: "seq:4" is the sequence with at least 4 digits. 0 digits:
/// malformed.
int digitsOf(std::string_view field, std::string_view name)
{
    if (field == name)
        return 1;
    if (field.size() != name.size() + 2 || !field.starts_with(name) || field[name.size()] != ':')
        return 0;
    const char digit = field.back();
    return digit >= '1' && digit <= '9' ? digit - '0' : 0;
}

bool hasControls(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return true;
    return false;
}

} // namespace

Result<std::string> documentNumber(std::string_view pattern, int year, int sequence)
{
    if (hasControls(pattern) || firstInvalidUtf8(pattern))
        return badPattern(
            pattern,
            say("core",
                "The pattern of document numbers holds characters that cannot be printed."));
    std::string number;
    bool hasYear = false;
    bool hasSequence = false;
    for (std::string_view rest = pattern; !rest.empty();) {
        const std::size_t open = rest.find_first_of("{}");
        number += rest.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const std::size_t close = rest.find('}', open);
        if (rest[open] == '}' || close == std::string_view::npos)
            return badPattern(
                pattern,
                say("core", "The pattern of document numbers has a brace without its other half."));
        const std::string_view field = rest.substr(open + 1, close - open - 1);
        if (const int digits = digitsOf(field, "seq"); digits > 0) {
            number += paddedNumber(sequence, digits);
            hasSequence = true;
        } else if (field == "year") {
            number += paddedNumber(year, 4);
            hasYear = true;
        } else {
            return badPattern(pattern,
                              say("core",
                                  "The pattern of document numbers names {1}, which is not known.",
                                  '{' + std::string(field) + '}'));
        }
        rest.remove_prefix(close + 1);
    }
    if (!hasSequence)
        return badPattern(pattern,
                          say("core",
                              "The pattern of document numbers lacks {seq}: every document would "
                              "have the same number."));
    if (!hasYear)
        return badPattern(
            pattern,
            say("core",
                "The pattern of document numbers lacks {year}: numbers begin at 1 each year."));
    if (number.size() > longestNumber)
        return badPattern(
            pattern,
            say("core",
                "The pattern of document numbers makes numbers of more than 64 characters."));
    return number;
}

} // namespace core
