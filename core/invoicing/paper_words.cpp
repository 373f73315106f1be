#include "core/invoicing/paper_words.h"

#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 12> monthNames{ "January", "February", "March",
                                                       "April",   "May",      "June",
                                                       "July",    "August",   "September",
                                                       "October", "November", "December" };

std::string grouped(std::string_view digits)
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i != 0 && (digits.size() - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text;
}

/// `exact` is a decimal as files hold it: "-1480.5".
std::string grouped(std::string_view exact, std::size_t decimals)
{
    const bool isNegative = exact.starts_with('-');
    if (isNegative)
        exact.remove_prefix(1);
    const std::size_t mark = exact.find('.');
    const std::string_view whole = exact.substr(0, mark);
    std::string fraction(mark == std::string_view::npos ? "" : exact.substr(mark + 1));
    if (fraction.size() < decimals)
        fraction.resize(decimals, '0');
    std::string text = (isNegative ? "\u2212" : "") + grouped(whole);
    if (!fraction.empty())
        text += '.' + fraction;
    return text;
}

} // namespace

std::string englishAmount(Money amount, int decimals)
{
    return grouped(toText(amount), std::size_t(decimals));
}

std::string englishCount(std::int64_t count)
{
    return grouped(std::to_string(count), 0);
}

std::string englishDate(Date date)
{
    const YearMonthDay parts = civil(date);
    const std::string_view name = monthNames[std::size_t(parts.month - 1)].substr(0, 3);
    return std::to_string(parts.day) + ' ' + std::string(name) + ' ' + std::to_string(parts.year);
}

std::string englishMonth(Month month)
{
    const YearMonthDay parts = civil(firstDay(month));
    return std::string(monthNames[std::size_t(parts.month - 1)]) + ' ' + std::to_string(parts.year);
}

std::string filled(std::string_view text,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open);
        bool replaced = false;
        for (const auto& [name, value] : values) {
            const std::size_t end = name.size() + 1;
            if (text.substr(1, name.size()) != name || text.substr(end, 1) != "}")
                continue;
            out += value;
            text.remove_prefix(end + 1);
            replaced = true;
            break;
        }
        if (!replaced) {
            out += '{';
            text.remove_prefix(1);
        }
    }
    return out;
}

} // namespace core
