#include "core/rules/tracker_fields.h"

namespace core::tracker {
namespace {

constexpr std::string_view ofCpa[] = { "cpc", "cpa" };
constexpr std::string_view ofRevShare[] = { "rev_share" };
constexpr std::string_view ofCpc[] = { "cpc" };

struct DefaultKeys {
    CostModel model;
    std::span<const std::string_view> keys;
};
constexpr DefaultKeys defaults[] = {
    { CostModel::Cpa, ofCpa },
    { CostModel::RevShare, ofRevShare },
    { CostModel::Cpc, ofCpc },
};

} // namespace

std::span<const std::string_view> defaultKeys(CostModel model)
{
    for (const DefaultKeys& row : defaults)
        if (row.model == model)
            return row.keys;
    return {};
}

std::set<std::string_view> campaignKeys()
{
    std::set<std::string_view> keys = { idKey, titleKey, costModelKey, statusKey, detailsKey };
    for (const DefaultKeys& row : defaults)
        keys.insert(row.keys.begin(), row.keys.end());
    for (const RuleKind& kind : RuleKinds::all())
        keys.insert(kind.trackerArray);
    return keys;
}

std::vector<RowKey> rowKeys(int kind)
{
    const RuleKind& row = RuleKinds::all()[std::size_t(kind)];
    std::vector<RowKey> keys;
    for (const Dimension dimension : row.dimensions)
        for (const RuleField& field : info(dimension).fields)
            keys.push_back(
                { dimension == Dimension::Type ? row.trackerTypeKey : field.key, field.key });
    keys.push_back({ valueKey, valueKey });
    return keys;
}

} // namespace core::tracker
