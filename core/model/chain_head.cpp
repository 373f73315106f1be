#include "core/model/chain_head.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

constexpr std::size_t shownDigits = 16;
constexpr std::size_t fewestDigits = 8;
constexpr std::size_t allDigits = 64;
constexpr std::size_t group = 4;

Error badHead(std::string_view text)
{
    return { ErrorCode::Refused,
             say("core", "\"{1}\" is not a state of the books.", text),
             {},
             say("core", "Give it as it was printed, like 482:3fa902bc77de1c05.") };
}

} // namespace

ChainHead shortened(const ChainHead& head)
{
    return { head.position, head.hash.substr(0, shownDigits) };
}

std::string toText(const ChainHead& head)
{
    std::string text = std::to_string(head.position) + ':';
    const std::string digits = head.hash.substr(0, shownDigits);
    for (std::size_t i = 0; i < digits.size(); i += group)
        text += (i == 0 ? "" : " ") + digits.substr(i, group);
    return text;
}

Result<ChainHead> parseChainHead(std::string_view text)
{
    std::string plain;
    for (const char c : text)
        if (c != ' ')
            plain += c >= 'A' && c <= 'F' ? char(c - 'A' + 'a') : c;
    ChainHead head;
    const char* const end = plain.data() + plain.size();
    const auto number = std::from_chars(plain.data(), end, head.position);
    if (number.ec != std::errc() || head.position < 1 || number.ptr == end || *number.ptr != ':')
        return badHead(text);
    head.hash.assign(number.ptr + 1, end);
    const bool isHex = head.hash.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!isHex || head.hash.size() < fewestDigits || head.hash.size() > allDigits)
        return badHead(text);
    return head;
}

bool isSame(const ChainHead& noted, const ChainHead& link)
{
    const std::size_t digits = std::min(noted.hash.size(), link.hash.size());
    return noted.position == link.position && digits >= fewestDigits
        && noted.hash.compare(0, digits, link.hash, 0, digits) == 0;
}

} // namespace core
