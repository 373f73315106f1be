#include "core/csv/file_form.h"

#include <algorithm>

namespace core {

namespace {

/// What may stand between thousands beside the other mark: blanks (ordinary, no-break, narrow
/// no-break) and the apostrophes of Switzerland.
constexpr std::string_view otherGroupMarks[] = {
    " ", "\xC2\xA0", "\xE2\x80\xAF", "'", "\xE2\x80\x99"
};

bool areDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The mark that follows the first digits of a whole number; empty: none that could part thousands.
std::string_view groupMarkIn(std::string_view whole, char otherMark)
{
    const std::size_t end = std::min(whole.find_first_not_of("0123456789"), whole.size());
    const std::string_view rest = whole.substr(end);
    if (rest.starts_with(otherMark))
        return rest.substr(0, 1);
    for (const std::string_view mark : otherGroupMarks)
        if (rest.starts_with(mark))
            return rest.substr(0, mark.size());
    return {};
}

struct Ungrouped {
    std::string digits; ///< empty: the groups are not of three digits each
    int groups = 0; ///< behind the first
};

Ungrouped ungrouped(std::string_view whole, std::string_view mark)
{
    Ungrouped result;
    std::size_t at = 0;
    for (;;) {
        const std::size_t next = std::min(whole.find(mark, at), whole.size());
        const std::string_view group = whole.substr(at, next - at);
        const bool isGood =
            areDigits(group) && (result.digits.empty() ? group.size() <= 3 : group.size() == 3);
        if (!isGood)
            return {};
        result.groups += result.digits.empty() ? 0 : 1;
        result.digits += group;
        if (next == whole.size())
            return result;
        at = next + mark.size();
    }
}

/// "1.234" or "1,234": a mark that may part thousands as well as decimals.
bool isDoubtful(std::string_view text)
{
    text.remove_prefix(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
    const std::size_t mark = text.find_first_of(".,");
    return mark != std::string_view::npos && mark >= 1 && mark <= 3 && text.front() != '0'
        && areDigits(text.substr(0, mark)) && text.size() - mark == 4
        && areDigits(text.substr(mark + 1));
}

Error notAnAmount(std::string_view text, DecimalMark mark)
{
    return { ErrorCode::Refused,
             say("core",
                 "“{1}” is not an amount with a {2}.",
                 text.substr(0, 40),
                 word(info(decimalMarks(), mark).label)),
             {},
             say("core", "Correct it, or choose the mark that the file uses.") };
}

Error twoReadings(std::string_view text, std::string_view one, std::string_view other)
{
    return { ErrorCode::Refused,
             say("core", "“{1}” can be read in two ways: as {2} and as {3}.", text, one, other),
             {},
             say("core", "Write it without a mark between the thousands.") };
}

} // namespace

Result<Money> parseAmount(std::string_view text, DecimalMark mark)
{
    if (mark == DecimalMark::Plain)
        return parseMoney(text);
    const char decimalMark = mark == DecimalMark::Point ? '.' : ',';
    const char otherMark = mark == DecimalMark::Point ? ',' : '.';
    const std::size_t signs = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::string_view number = text.substr(signs);
    const std::size_t at = std::min(number.find(decimalMark), number.size());
    const bool hasFraction = at < number.size();
    std::string whole(number.substr(0, at));
    const std::string_view fraction = hasFraction ? number.substr(at + 1) : std::string_view();
    if (hasFraction && !areDigits(fraction))
        return notAnAmount(text, mark);
    if (const std::string_view group = groupMarkIn(whole, otherMark); !group.empty()) {
        const Ungrouped plain = ungrouped(whole, group);
        if (plain.digits.empty())
            return notAnAmount(text, mark);
        if (group.front() == otherMark && plain.groups == 1 && !hasFraction) {
            std::string other = whole;
            std::ranges::replace(other, otherMark, '.');
            return twoReadings(text, other, plain.digits);
        }
        whole = plain.digits;
    }
    if (!areDigits(whole))
        return notAnAmount(text, mark);
    return parseMoney(std::string(text.substr(0, signs)) + whole
                      + (hasFraction ? "." + std::string(fraction) : std::string()));
}

Result<Money> parseAmount(std::string_view text, const FileForm& form)
{
    if (!form.isMarkOpen || !isDoubtful(text))
        return parseAmount(text, form.decimals);
    std::string asPoint(text);
    std::ranges::replace(asPoint, ',', '.');
    std::string asWhole = asPoint;
    std::erase(asWhole, '.');
    Error error = twoReadings(text, asPoint, asWhole);
    error.remedy = say("core", "Say whether the file writes a decimal point or a decimal comma.");
    return error;
}

FormEvidence<DecimalMark> decimalMarkOf(std::span<const std::string> amounts)
{
    FormEvidence<DecimalMark> point;
    FormEvidence<DecimalMark> comma;
    bool allPlain = true;
    std::string doubtful;
    for (const std::string& text : amounts) {
        const bool asPoint = parseAmount(text, DecimalMark::Point).has_value();
        const bool asComma = parseAmount(text, DecimalMark::Comma).has_value();
        if (!asPoint && !asComma)
            continue;
        allPlain = allPlain && parseMoney(text).has_value();
        if (isDoubtful(text))
            doubtful = text;
        else if (asPoint && !asComma)
            point.example = text;
        else if (asComma && !asPoint)
            comma.example = text;
    }
    if (!point.example.empty() && comma.example.empty())
        return { DecimalMark::Point, point.example, false };
    if (!comma.example.empty() && point.example.empty())
        return { DecimalMark::Comma, comma.example, false };
    if (!comma.example.empty())
        return { std::nullopt, comma.example, true };
    if (!doubtful.empty())
        return { std::nullopt, doubtful, true };
    return { allPlain ? DecimalMark::Plain : DecimalMark::Point, {}, false };
}

} // namespace core
