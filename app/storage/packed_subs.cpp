#include "app/storage/packed_subs.h"

#include <algorithm>
#include <functional>

namespace app {

using namespace core;

namespace {

constexpr char itselfBegins = '\1';
constexpr char itselfEnds = '\2';
constexpr char conversionSubsBegin = '\3';
constexpr char emptySub = '\4';

// Which character stands for which term: all from ' ' on, but those from the surrogates to U+FFFF,
// some of which SQLite does not take for characters.
constexpr std::uint32_t beforeFirst = 0x1F;
constexpr std::uint32_t gap = 0xD800;
constexpr std::uint32_t gapSize = 0x10000 - gap;
constexpr std::uint32_t lastCharacter = 0x10FFFF;
/// Beyond these many terms no further sub becomes one; statuses and the like still do.
constexpr std::size_t mostTerms = 1'000'000;

/// UTF-8.
void appendCharacter(std::string& text, std::uint32_t character)
{
    const auto rest = [&](int shift) {
        text += char(0x80 | (character >> shift & 0x3F));
    };
    if (character < 0x80) {
        text += char(character);
    } else if (character < 0x800) {
        text += char(0xC0 | character >> 6);
        rest(0);
    } else if (character < 0x10000) {
        text += char(0xE0 | character >> 12);
        rest(6);
        rest(0);
    } else {
        text += char(0xF0 | character >> 18);
        rest(12);
        rest(6);
        rest(0);
    }
}

/// The character that begins at `at`, which moves behind it; 0 where it is cut.
std::uint32_t takeCharacter(std::string_view text, std::size_t& at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    std::uint32_t character = first & (0x3Fu >> more);
    for (int i = 0; i < more; ++i) {
        if (at == text.size())
            return 0;
        character = character << 6 | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
    }
    return character;
}

bool canStandItself(std::string_view sub)
{
    return std::ranges::none_of(sub, [](char c) { return c >= '\0' && c < ' '; });
}

Error damagedSubs()
{
    return { ErrorCode::Storage,
             say("core", "The file is damaged ({1}).", "subs"),
             {},
             say("core", "Restore a backup.") };
}

} // namespace

bool SubsPacker::comesAgain(std::string_view sub)
{
    constexpr std::size_t places = 1 << 16;
    m_seen.resize(places);
    const std::size_t hash = std::hash<std::string_view>()(sub) | 1; // 0: a free place
    std::size_t& place = m_seen[(hash >> 8) % places];
    if (place == hash)
        return true;
    place = hash;
    return false;
}

Result<void> SubsPacker::add(std::string_view sub)
{
    if (sub.empty()) {
        m_packed += emptySub;
        return {};
    }
    auto term = m_terms.find(sub);
    if (term && *term == 0 && (!canStandItself(sub) || comesAgain(sub))
        && m_terms.size() < mostTerms)
        term = m_terms.numberOf(sub);
    if (!term)
        return term.error();
    const auto character = std::uint32_t(*term) + beforeFirst;
    if (*term == 0 || character > lastCharacter - gapSize) {
        if (!canStandItself(sub))
            return Error{
                ErrorCode::Refused, say("core", "The dictionary cannot be written."), {}, {}
            };
        m_packed += itselfBegins;
        m_packed += sub;
        m_packed += itselfEnds;
        return {};
    }
    appendCharacter(m_packed, character < gap ? character : character + gapSize);
    return {};
}

Result<void> SubsPacker::add(const SubViews& subs)
{
    for (std::size_t i = 0; i < subs.size(); ++i)
        if (auto added = add(subs[i]); !added)
            return added;
    return {};
}

Result<std::string_view> SubsPacker::pack(const SubViews& clickSubs, const SubViews& conversionSubs)
{
    m_packed.clear();
    if (auto added = add(clickSubs); !added)
        return added.error();
    if (!conversionSubs.empty()) {
        m_packed += conversionSubsBegin;
        if (auto added = add(conversionSubs); !added)
            return added.error();
    }
    return std::string_view(m_packed);
}

bool holdsTexts(std::string_view packed)
{
    return packed.find(itselfBegins) != std::string_view::npos;
}

Result<void>
unpackSubs(std::string_view packed, Terms& terms, SubViews& clickSubs, SubViews& conversionSubs)
{
    clickSubs = {};
    conversionSubs = {};
    SubViews* subs = &clickSubs;
    std::size_t place = 0;
    for (std::size_t at = 0; at < packed.size();) {
        const std::uint32_t character = takeCharacter(packed, at);
        if (character == conversionSubsBegin) {
            subs = &conversionSubs;
            place = 0;
            continue;
        }
        if (place == subCount)
            return damagedSubs();
        if (character == itselfBegins) {
            const std::size_t end = packed.find(itselfEnds, at);
            if (end == std::string_view::npos)
                return damagedSubs();
            subs->set(place, packed.substr(at, end - at));
            at = end + 1;
        } else if (character != emptySub) {
            const std::uint32_t shift = character < gap ? beforeFirst : beforeFirst + gapSize;
            const auto text = terms.textOf(std::int64_t(character) - shift);
            if (!text)
                return text.error();
            subs->set(place, *text);
        }
        ++place;
    }
    return {};
}

} // namespace app
