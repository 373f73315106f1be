#include "core/csv/conversion_layout.h"

#include "core/base/text.h"
#include "core/model/countries.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

template <auto member>
Result<void> readText(std::string_view text, const ConversionDefaults&, ConversionView& conversion)
{
    conversion.*member = text;
    return {};
}

Result<void>
readTime(std::string_view text, const ConversionDefaults& defaults, ConversionView& conversion)
{
    if (text.empty())
        return Error{ ErrorCode::Refused,
                      say("core", "The time is missing."),
                      {},
                      say("core", "Give it as 2026-11-01T09:00:00Z.") };
    conversion.timeText = {};
    if (defaults.form.dates == DateForm::Iso)
        if (const auto time = canonicalTime(text)) {
            conversion.time = *time;
            return {};
        }
    auto time = parseTime(text, defaults.form.dates, defaults.zone);
    if (!time)
        return time.error();
    conversion.time = *time;
    if (toText(*time) != text)
        conversion.timeText = text;
    return {};
}

Result<void>
readType(std::string_view text, const ConversionDefaults& defaults, ConversionView& conversion)
{
    conversion.type = text.empty() ? std::string_view(defaults.defaultType) : text;
    return {};
}

Result<void>
readStatus(std::string_view text, const ConversionDefaults& defaults, ConversionView& conversion)
{
    for (const StatusWord& own : defaults.statuses) {
        if (foldCase(text) != own.word)
            continue;
        conversion.status = own.status;
        return {};
    }
    auto status = parseConversionStatus(text);
    if (!status)
        return status.error();
    conversion.status = *status;
    return {};
}

Result<void> readCountry(std::string_view text, const ConversionDefaults&, ConversionView& conversion)
{
    if (!text.empty() && countryCode(text).empty())
        return Error{ ErrorCode::Refused,
                      say("core", "“{1}” is not the code of a country.", text),
                      {},
                      say("core",
                          "Use its two letters (ISO 3166), such as US or GB, or leave it empty.") };
    conversion.country = text;
    return {};
}

template <auto member>
Result<void>
readAmount(std::string_view text, const ConversionDefaults& defaults, ConversionView& conversion)
{
    (conversion.*member).reset();
    if (text.empty())
        return {};
    auto amount = parseAmount(text, defaults.form);
    if (!amount)
        return amount.error();
    conversion.*member = *amount;
    return {};
}

Result<void>
readCurrency(std::string_view text, const ConversionDefaults& defaults, ConversionView& conversion)
{
    const bool isUsual = text.empty() || text == defaults.currency;
    if (isUsual && !defaults.currency.empty()) {
        conversion.currency = defaults.currency;
        return {};
    }
    if (const std::string_view code = currencyCode(text); !code.empty()) {
        conversion.currency = code;
        return {};
    }
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is not a currency.", text),
                  {},
                  say("core", "Use its three letters (ISO 4217), such as USD or EUR.") };
}

/// From 1 in files, as a person counts.
Result<void> readOccurrence(std::string_view text, const ConversionDefaults&, ConversionView& conversion)
{
    conversion.occurrence = 0;
    if (text.empty())
        return {};
    int number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number < 1)
        return Error{ ErrorCode::Refused,
                      say("core", "“{1}” is no place among conversions that are alike.", text),
                      {},
                      say("core", "Leave it as it was exported, a number from 1 on, or empty.") };
    conversion.occurrence = number - 1;
    return {};
}

template <auto subs, std::size_t index>
Result<void> readSub(std::string_view text, const ConversionDefaults&, ConversionView& conversion)
{
    (conversion.*subs).set(index, text);
    return {};
}

template <auto subs, std::size_t... index>
void addSubs(std::vector<ConversionField>& fields,
             const std::string& name,
             std::index_sequence<index...>)
{
    (fields.push_back({ name + std::to_string(index + 1), {}, readSub<subs, index> }), ...);
}

std::vector<ConversionField> makeFields()
{
    std::vector<ConversionField> fields{
        { "id", {}, readText<&ConversionView::id> },
        { "clickid", {}, readText<&ConversionView::clickId> },
        { "event_id", {}, readText<&ConversionView::eventId> },
        { "order", {}, readText<&ConversionView::order> },
        { "external_id", {}, readText<&ConversionView::externalId> },
        { "coupon", {}, readText<&ConversionView::coupon> },
        { "conv_time", {}, readTime },
        { "campaign", {}, nullptr },
        { "campaign_id", {}, nullptr },
        { "publisher", {}, nullptr },
        { "type", {}, readType },
        { "status", {}, readStatus },
        { "country", {}, readCountry },
        { "os", {}, readText<&ConversionView::os> },
        { "revenue", { "payout" }, readAmount<&ConversionView::revenue> },
        { "currency", {}, readCurrency },
        { "tracker_earning", { "pub_revenue" }, readAmount<&ConversionView::trackerEarning> },
        { "refund_of", {}, readText<&ConversionView::refundOf> },
        { "occurrence", {}, readOccurrence },
    };
    addSubs<&ConversionView::clickSubs>(fields, "sub", std::make_index_sequence<subCount>());
    addSubs<&ConversionView::conversionSubs>(fields, "p_sub", std::make_index_sequence<subCount>());
    return fields;
}

std::unordered_map<std::string, int> makeNames()
{
    std::unordered_map<std::string, int> names;
    const auto fields = conversionFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        names.emplace(columnKey(fields[i].name), int(i));
        for (const std::string& name : fields[i].alsoNamed)
            names.emplace(columnKey(name), int(i));
    }
    return names;
}

} // namespace

std::span<const ConversionField> conversionFields()
{
    static const std::vector<ConversionField> fields = makeFields();
    return fields;
}

std::span<const std::string_view> exportOnlyColumns()
{
    static constexpr std::string_view columns[] = {
        "earning", "rule_kind", "rule", "reason", "import", "payable_from", "link", "linked_to"
    };
    return columns;
}

std::string columnKey(std::string_view head)
{
    std::string key = foldCase(trimmed(head));
    std::erase_if(key, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    return key;
}

int fieldNamed(std::string_view head)
{
    static const std::unordered_map<std::string, int> names = makeNames();
    const auto found = names.find(columnKey(head));
    return found == names.end() ? -1 : found->second;
}

} // namespace core
