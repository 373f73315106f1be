#include "app/cli/draft_options.h"
#include "app/cli/explain_answer.h"
#include "app/cli/lookup.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/try_conversion.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

/// An option of try that sets a field of the native layout.
struct FieldOption {
    Option option;
    std::string_view field;
};
constexpr FieldOption fieldOptions[] = {
    { { "publisher", Takes::One, "P", "whose it is" }, "publisher" },
    { { "type", Takes::One, "T", "its type; else the default type" }, "type" },
    { { "status", Takes::One, "S", "its status; else other" }, "status" },
    { { "country", Takes::One, "C", "two letters" }, "country" },
    { { "os", Takes::One, "O", "its operating system" }, "os" },
    { { "revenue", Takes::One, "R", "what the advertiser's side pays for it" }, "revenue" },
    { { "currency", Takes::One, "CUR", "of the revenue; else the workspace's" }, "currency" },
    { { "time", Takes::One, "T", "when it happens; else now" }, "conv_time" },
};

/// "sub1" … "sub20", "p_sub1" … "p_sub20".
class SubNames {
public:
    static constexpr std::size_t count = 2 * core::subCount;

    constexpr SubNames()
    {
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view word = i < core::subCount ? "sub" : "p_sub";
            const std::size_t number = i % core::subCount + 1;
            for (const char letter : word)
                m_texts[i][m_sizes[i]++] = letter;
            if (number >= 10)
                m_texts[i][m_sizes[i]++] = char('0' + number / 10);
            m_texts[i][m_sizes[i]++] = char('0' + number % 10);
        }
    }
    [[nodiscard]] constexpr std::string_view operator[](std::size_t i) const
    {
        return { m_texts[i].data(), m_sizes[i] };
    }

private:
    std::array<std::array<char, 8>, count> m_texts{};
    std::array<std::size_t, count> m_sizes{};
};
constexpr SubNames subNames;

constexpr Option ownTryOptions[] = {
    { "campaign", Takes::One, "C", "by whose rules; else the known conversion's campaign's" },
    { "id", Takes::One, "ID", "a known conversion, with the changes typed" },
    rulesOption,
    replaceOption,
    mergeOption,
};

constexpr auto tryOptions = [] {
    std::array<Option, std::size(ownTryOptions) + std::size(fieldOptions) + SubNames::count> all{};
    std::size_t at = 0;
    for (const Option& option : ownTryOptions)
        all[at++] = option;
    for (const FieldOption& field : fieldOptions)
        all[at++] = field.option;
    for (std::size_t i = 0; i < SubNames::count; ++i)
        all[at++] = { subNames[i],
                      Takes::One,
                      "V",
                      i < core::subCount ? "a click sub" : "a conversion sub" };
    return all;
}();

std::string conversionLine(const core::Conversion& conversion, const core::TableNames& names)
{
    const std::string& alias = names.alias(conversion.publisher);
    return printable(conversion.type) + ", " + std::string(core::toText(conversion.status)) + ", "
        + (alias.empty() ? "no publisher" : "publisher " + printable(alias)) + ", campaign "
        + printable(names.title(conversion.campaign)) + ", " + core::toText(conversion.time)
        + '\n';
}

std::vector<core::TypedField> typedFields(const Arguments& typed)
{
    std::vector<core::TypedField> fields;
    for (const FieldOption& each : fieldOptions)
        if (const auto text = typed.value(each.option.name))
            fields.push_back({ std::string(each.field), *text });
    for (std::size_t i = 0; i < SubNames::count; ++i)
        if (const auto text = typed.value(subNames[i]))
            fields.push_back({ std::string(subNames[i]), *text });
    return fields;
}

/// The error, said to be about the option that sets the field.
core::Error aboutField(core::Error error)
{
    const auto option = std::ranges::find_if(fieldOptions, [&error](const FieldOption& each) {
        return each.field == error.where.text();
    });
    return option == std::end(fieldOptions) ? about(error.where.text(), error)
                                            : about(option->option.name, error);
}

core::Result<core::Conversion> conversionTyped(Call& call)
{
    const Arguments& typed = call.arguments();
    core::Conversion base;
    if (const auto id = typed.value("id")) {
        const auto known = core::storedConversion(call.store(), *id);
        if (!known)
            return about("id", known.error());
        base = known->conversion;
    }
    auto campaign = campaignOption(call.store(), typed);
    if (!campaign)
        return campaign.error();
    base.campaign = campaign->value_or(base.campaign);
    auto conversion = core::typedConversion(call.books(), std::move(base), typedFields(typed));
    if (!conversion)
        return aboutField(conversion.error());
    return conversion;
}

core::Result<int> tryOut(Call& call)
{
    const Arguments& typed = call.arguments();
    if (!typed.has("id") && !typed.has("campaign"))
        return call.misused("try needs --campaign C, or --id ID of a known conversion.");
    if (typed.has("replace") && typed.has("merge"))
        return call.misused("try takes --replace or --merge, not both.");
    auto conversion = conversionTyped(call);
    if (!conversion)
        return conversion.error();
    auto draft = draftTyped(call, conversion->campaign);
    if (!draft)
        return draft.error();
    auto explanation = core::tryConversion(call.books(), *conversion, *draft);
    if (!explanation)
        return explanation.error();
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    core::StoredConversion imagined;
    imagined.conversion = *conversion;
    imagined.earning = explanation->earning;
    core::Json json = rowJson(core::ConversionRow{ imagined, explanation->winner.rule },
                              core::conversionColumns(),
                              *names);
    // It came in with no batch.
    std::erase_if(json.members, [](const core::JsonMember& each) { return each.key == "import"; });
    addWhy(json, *explanation, explanation->earning.amount);
    addNearMisses(json, *explanation);
    return call.answer(conversionLine(*conversion, *names) + "Would earn "
                           + core::toText(explanation->earning.amount) + ' ' + names->currency
                           + '\n' + whyText(*explanation) + nearMissesText(*explanation),
                       json);
}

constexpr Command tryCommandTable[] = {
    { "try",
      "",
      tryOptions,
      "What a conversion would earn and why: an imaginary one, or a known one changed.",
      "By the saved rules, or with a rules file. An empty value (--revenue \"\") takes a field away. "
      "Nothing is written.",
      "try --campaign \"Shop UK\" --publisher nick --type Lead --country US --sub1 12347",
      tryOut,
      Opens::ToRead },
};

} // namespace

std::span<const Command> tryCommands()
{
    return tryCommandTable;
}

} // namespace app
