#include "core/rules/rule_dates.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// One end of a rule's days: the word that stands before it in files, how a sentence says it, its
/// column, its member.
struct End {
    std::string_view word;
    std::string_view said;
    std::string_view key;
    std::optional<Date> Rule::*day;
};
constexpr std::array<End, 2> ends = { {
    { "from", label("core", "from {1}"), "valid_from", &Rule::validFrom },
    { "until", label("core", "until {1}"), "valid_until", &Rule::validUntil },
} };

/// The end whose word the text begins with; nullptr for none.
const End* endOf(std::string_view text)
{
    const auto found = std::ranges::find_if(ends, [text](const End& end) {
        return equalFolded(text.substr(0, text.find_first_of(" \t")), end.word);
    });
    return found == ends.end() ? nullptr : &*found;
}

Error refusedAt(const End& end, Message what, Message remedy)
{
    return { ErrorCode::Refused, std::move(what), std::string(end.key), std::move(remedy) };
}

Date firstDayOf(const Rule& rule)
{
    return rule.validFrom.value_or(Date{ std::numeric_limits<std::int32_t>::min() });
}

Date lastDayOf(const Rule& rule)
{
    return rule.validUntil.value_or(Date{ std::numeric_limits<std::int32_t>::max() });
}

} // namespace

bool hasDates(const Rule& rule)
{
    return rule.validFrom || rule.validUntil;
}

Period periodOf(const Rule& rule, const Zone& zone)
{
    Period period;
    if (rule.validFrom)
        period.from = zone.startOf(*rule.validFrom);
    if (rule.validUntil)
        period.until = zone.startOf(addDays(*rule.validUntil, 1));
    return period;
}

bool haveCommonDay(const Rule& a, const Rule& b)
{
    return firstDayOf(a) <= lastDayOf(b) && firstDayOf(b) <= lastDayOf(a);
}

bool haveSameDates(const Rule& a, const Rule& b)
{
    return a.validFrom == b.validFrom && a.validUntil == b.validUntil;
}

std::vector<std::string> dateTexts(std::string_view from, std::string_view until)
{
    const std::array days = { from, until };
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < ends.size(); ++i)
        if (!days[i].empty())
            texts.push_back(std::string(ends[i].word) + ' ' + std::string(days[i]));
    return texts;
}

std::vector<std::string> dateTexts(const Rule& rule)
{
    const auto typed = [](const std::optional<Date>& day) {
        return day ? toText(*day) : std::string();
    };
    return dateTexts(typed(rule.validFrom), typed(rule.validUntil));
}

Message saidDates(const Rule& rule)
{
    if (rule.validFrom && rule.validUntil)
        return say("core", "from {1} until {2}", toText(*rule.validFrom), toText(*rule.validUntil));
    for (const End& end : ends)
        if (const std::optional<Date>& day = rule.*end.day)
            return Message(end.said, { toText(*day) });
    return {};
}

bool isDateText(std::string_view text)
{
    return endOf(trimmed(text)) != nullptr;
}

Result<void> readDates(std::span<const std::string> texts, Rule& rule)
{
    for (const std::string& typed : texts) {
        const std::string_view text = trimmed(typed);
        const End* end = endOf(text);
        require(end != nullptr, "only texts of dates are read as dates");
        std::optional<Date>& day = rule.*end->day;
        if (day)
            return refusedAt(*end,
                             say("core", "“{1}” stands twice behind the value.", end->word),
                             say("core", "Remove one of the two."));
        const Result<Date> read = parseDate(trimmed(text.substr(end->word.size())));
        if (!read)
            return refusedAt(*end, read.error().what, read.error().remedy);
        day = *read;
    }
    if (firstDayOf(rule) > lastDayOf(rule))
        return refusedAt(ends[1],
                         say("core",
                             "The last day, {1}, is before the first, {2}.",
                             toText(*rule.validUntil),
                             toText(*rule.validFrom)),
                         say("core", "Correct one of the two days."));
    return {};
}

} // namespace core
