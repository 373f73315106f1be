#include "core/rules/rule_kinds.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

using enum Dimension;
using enum ValueMeaning;

constexpr RuleField countryField[] = { { "country", label("core", "Country") } };
constexpr RuleField osField[] = { { "os", label("core", "OS") } };
constexpr RuleField publisherField[] = { { "publisher", label("core", "Publisher") } };
constexpr RuleField clickSubFields[] = { { "sub", label("core", "Sub") },
                                         { "sub_value", label("core", "Sub value") } };
constexpr RuleField conversionSubFields[] = { { "sub", label("core", "Conversion sub") },
                                              { "sub_value", label("core", "Sub value") } };
constexpr RuleField typeField[] = { { "type", label("core", "Conversion type") } };

constexpr std::array<DimensionInfo, dimensionCount> dimensionTable = { {
    { Country, countryField },
    { Os, osField },
    { Publisher, publisherField },
    { ClickSub, clickSubFields },
    { ConversionSub, conversionSubFields },
    { Type, typeField },
} };

constexpr Dimension geo[] = { Country };
constexpr Dimension geoOs[] = { Os,
                                Country }; // the OS is typed first, although the tab says GEO first
constexpr Dimension publisher[] = { Publisher };
constexpr Dimension publisherSub[] = { Publisher, ClickSub };
constexpr Dimension publisherSubGeo[] = { Publisher, ClickSub, Country };
constexpr Dimension type[] = { Type };
constexpr Dimension conversionSub[] = { ConversionSub };
constexpr Dimension typeGeoSub[] = { Type, Country, ConversionSub };
constexpr Dimension typeSub[] = { Type, ConversionSub };
constexpr Dimension typeGeo[] = { Type, Country };

constexpr RuleKind kindTable[] = {
    { .key = "geo",
      .label = "GEO",
      .dimensions = geo,
      .valueMeaning = AsCostModel,
      .partnerRank = 11,
      .conditionsRank = 11,
      .example = "US, 10",
      .trackerArray = "custom_geo_payouts",
      .trackerTypeKey = "",
      .summary = label("core", "Pays a value for a country.") },
    { .key = "geo_os",
      .label = "GEO/OS",
      .dimensions = geoOs,
      .valueMeaning = AsCostModel,
      .partnerRank = 8,
      .conditionsRank = 7,
      .example = "IOS, US, 10",
      .trackerArray = "custom_geo_os_payouts",
      .trackerTypeKey = "",
      .summary =
          label("core", "Pays a value for an operating system (without version) in a country.") },
    { .key = "publisher",
      .label = "PUBLISHER/ALIAS",
      .dimensions = publisher,
      .valueMeaning = AsCostModel,
      .partnerRank = 4,
      .conditionsRank = 8,
      .example = "nick, 10",
      .trackerArray = "custom_pub_payouts",
      .trackerTypeKey = "",
      .summary = label("core", "Pays a value to one publisher.") },
    { .key = "publisher_sub",
      .label = "PUBLISHER/ALIAS SUBID",
      .dimensions = publisherSub,
      .valueMeaning = AsCostModel,
      .partnerRank = 3,
      .conditionsRank = 4,
      .example = "nick, sub1, 12347, 10",
      .trackerArray = "custom_pub_sub_payouts",
      .trackerTypeKey = "",
      .summary =
          label("core", "Pays a value to one publisher for a click sub with a certain value.") },
    { .key = "publisher_sub_geo",
      .label = "PUBLISHER/ALIAS SUBID/ GEO",
      .dimensions = publisherSubGeo,
      .valueMeaning = AsCostModel,
      .partnerRank = 2,
      .conditionsRank = 2,
      .example = "nick, sub1, 12347, US, 10",
      .trackerArray = "custom_pub_sub_geo_payouts",
      .trackerTypeKey = "",
      .summary = label(
          "core",
          "Pays a value to one publisher for a click sub with a certain value in a country.") },
    { .key = "hybrid",
      .label = "HYBRID",
      .dimensions = type,
      .valueMeaning = Opposite,
      .partnerRank = 1,
      .conditionsRank = 1,
      .example = "Signup, 5",
      .trackerArray = "custom_conversion_type_payouts",
      .trackerTypeKey = "conversion_type",
      .summary =
          label("core",
                "Forces a conversion type to the other cost model: a percentage under CPA, a fixed "
                "amount under RevShare.") },
    { .key = "conversion_sub",
      .label = "CONVERSION SUBS",
      .dimensions = conversionSub,
      .valueMeaning = AsCostModel,
      .partnerRank = 9,
      .conditionsRank = 9,
      .example = "sub1, product1, 10",
      .trackerArray = "custom_conversion_subs_payouts",
      .trackerTypeKey = "",
      .summary = label("core", "Pays a value for a conversion sub with a certain value.") },
    { .key = "type_geo_sub",
      .label = "TYPE/GEO/CONVSUB",
      .dimensions = typeGeoSub,
      .valueMeaning = AsCostModel,
      .partnerRank = 5,
      .conditionsRank = 3,
      .example = "Lead, US, sub1, product1, 15",
      .trackerArray = "custom_conv_type_conv_subs_geo_payouts",
      .trackerTypeKey = "conversion_type",
      .summary = label(
          "core",
          "Pays a value for a conversion type in a country with a certain conversion sub value.") },
    { .key = "type_sub",
      .label = "TYPE/CONVSUB",
      .dimensions = typeSub,
      .valueMeaning = AsCostModel,
      .partnerRank = 6,
      .conditionsRank = 5,
      .example = "Lead, sub1, product1, 15",
      .trackerArray = "custom_conv_type_conv_subs_payouts",
      .trackerTypeKey = "conversion_type",
      .summary = label("core",
                       "Pays a value for a conversion type with a certain conversion sub value.") },
    { .key = "type_geo",
      .label = "TYPE/GEO",
      .dimensions = typeGeo,
      .valueMeaning = AsCostModel,
      .partnerRank = 7,
      .conditionsRank = 6,
      .example = "Purchase, UK, 10",
      .trackerArray = "custom_conv_type_geo_payouts",
      .trackerTypeKey = "conversion_type",
      .summary = label("core", "Pays a value for a conversion type in a country.") },
    { .key = "type",
      .label = "TYPE",
      .dimensions = type,
      .valueMeaning = AsCostModel,
      .partnerRank = 10,
      .conditionsRank = 10,
      .example = "Lead, 15",
      .trackerArray = "custom_type_payouts",
      .trackerTypeKey = "type",
      .summary = label("core", "Pays a value for a conversion type.") },
};

std::span<const RuleKind> kindsInForce = kindTable;

MatchOrder orderedBy(int RuleKind::*rank)
{
    MatchOrder order(kindsInForce.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [rank](int a, int b) {
        return kindsInForce[std::size_t(a)].*rank < kindsInForce[std::size_t(b)].*rank;
    });
    return order;
}

struct OrderPreset {
    std::string_view word;
    MatchOrder (*order)();
};
constexpr OrderPreset orderPresets[] = { { "partner", partnerDealsFirst },
                                         { "conditions", mostConditionsFirst } };

Error orderError(Message what)
{
    return { ErrorCode::Refused,
             std::move(what),
             {},
             say("core",
                 "Write partner, conditions, or the key of every kind once, the first to win in "
                 "front.") };
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result;
    constexpr std::string_view gaps = " ,\t\r\n";
    for (std::size_t start = text.find_first_not_of(gaps); start != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(gaps, start), text.size());
        result.push_back(foldCase(text.substr(start, end - start)));
        start = text.find_first_not_of(gaps, end);
    }
    return result;
}

} // namespace

const DimensionInfo& info(Dimension dimension)
{
    const DimensionInfo& row = dimensionTable[std::size_t(dimension)];
    require(row.dimension == dimension, "the dimensions stand in the order of their enum");
    return row;
}

std::span<const RuleKind> RuleKinds::all()
{
    return kindsInForce;
}

int RuleKinds::indexOf(std::string_view key)
{
    const auto found = std::find_if(kindsInForce.begin(),
                                    kindsInForce.end(),
                                    [key](const RuleKind& kind) { return kind.key == key; });
    return found == kindsInForce.end() ? -1 : int(found - kindsInForce.begin());
}

RuleKinds::Override::Override(std::span<const RuleKind> kinds)
    : m_before(kindsInForce)
{
    kindsInForce = kinds;
}

RuleKinds::Override::~Override()
{
    kindsInForce = m_before;
}

MatchOrder partnerDealsFirst()
{
    return orderedBy(&RuleKind::partnerRank);
}

MatchOrder mostConditionsFirst()
{
    return orderedBy(&RuleKind::conditionsRank);
}

Result<MatchOrder> parseMatchOrder(std::string_view text)
{
    const std::vector<std::string> keys = words(text);
    for (const OrderPreset& preset : orderPresets)
        if (keys.size() == 1 && keys.front() == preset.word)
            return preset.order();
    MatchOrder order;
    for (const std::string& key : keys) {
        const int kind = RuleKinds::indexOf(key);
        if (kind < 0)
            return orderError(say("core", "“{1}” is not a kind of custom payout.", key));
        if (std::find(order.begin(), order.end(), kind) != order.end())
            return orderError(say("core", "“{1}” stands twice in the match order.", key));
        order.push_back(kind);
    }
    for (std::size_t kind = 0; kind < kindsInForce.size(); ++kind)
        if (std::find(order.begin(), order.end(), int(kind)) == order.end())
            return orderError(say("core", "The match order lacks {1}.", kindsInForce[kind].key));
    return order;
}

std::string toText(const MatchOrder& order)
{
    for (const OrderPreset& preset : orderPresets)
        if (order == preset.order())
            return std::string(preset.word);
    std::string text;
    for (const int kind : order) {
        text += text.empty() ? "" : " ";
        text += RuleKinds::all()[std::size_t(kind)].key;
    }
    return text;
}

} // namespace core
