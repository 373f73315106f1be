#include "core/model/campaign.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr CostModelInfo costModelTable[] = {
    { CostModel::Cpa, "cpa", "CPA", true },
    { CostModel::RevShare, "revshare", "RevShare", true },
    { CostModel::Cpc, "cpc", "CPC", false },
    { CostModel::Cpm, "cpm", "CPM", false },
    { CostModel::PopCpm, "popcpm", "PopCPM", false },
    { CostModel::DoNotTrack, "donottrack", label("core", "Do not track"), false },
};

constexpr std::array<std::string_view, 3> campaignStatusWords = { label("core", "active"),
                                                                  label("core", "paused"),
                                                                  label("core", "deleted") };

/// Folded, without what people put between words: "Do not track" and "do_not_track" are
/// "donottrack".
std::string wordForm(std::string_view text)
{
    std::string word = foldCase(text);
    std::erase_if(word, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    return word;
}

} // namespace

std::span<const CostModelInfo> costModels()
{
    return costModelTable;
}

const CostModelInfo& info(CostModel model)
{
    const CostModelInfo& row = costModelTable[std::size_t(model)];
    require(row.model == model, "the cost models stand in the order of their enum");
    return row;
}

Result<CostModel> parseCostModel(std::string_view text)
{
    const std::string word = wordForm(trimmed(text));
    for (const CostModelInfo& row : costModelTable)
        if (row.key == word)
            return row.model;
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is not a cost model.", trimmed(text)),
                  {},
                  say("core", "Use cpa or revshare.") };
}

std::string_view toText(CampaignStatus status)
{
    return campaignStatusWords[std::size_t(status)];
}

Result<CampaignStatus> parseCampaignStatus(std::string_view text)
{
    const auto word =
        std::find(campaignStatusWords.begin(), campaignStatusWords.end(), foldCase(trimmed(text)));
    if (word == campaignStatusWords.end())
        return Error{ ErrorCode::Refused,
                      say("core", "“{1}” is not a status of a campaign.", trimmed(text)),
                      {},
                      say("core", "Use active, paused or deleted.") };
    return CampaignStatus(word - campaignStatusWords.begin());
}

Result<PayoutValue> parsePayoutValue(std::string_view text)
{
    const Result<Money> number = parseMoney(trimmed(text));
    if (!number)
        return number.error();
    if (number->isNegative())
        return Error{ ErrorCode::Refused,
                      say("core", "“{1}” is negative; a payout value is 0 or more.", trimmed(text)),
                      {},
                      say("core", "For a deduction, record an adjustment.") };
    return PayoutValue{ number->micros };
}

std::string toText(PayoutValue value)
{
    return toText(Money{ value.micros });
}

Message valueText(PayoutValue value, ValueUnit unit, std::string_view currency)
{
    return Message::number(toText(value), unit == ValueUnit::Percent ? "%" : currency);
}

ValueUnit defaultUnit(CostModel model)
{
    return model == CostModel::RevShare ? ValueUnit::Percent : ValueUnit::Amount;
}

ValueUnit unitOf(const RuleKind& kind, CostModel model)
{
    const bool reversed = kind.valueMeaning == ValueMeaning::Opposite;
    const bool percent = (defaultUnit(model) == ValueUnit::Percent) != reversed;
    return percent ? ValueUnit::Percent : ValueUnit::Amount;
}

} // namespace core
