#include "app/cli/import_options.h"

#include "app/cli/lookup.h"
#include "app/wiring/zones.h"
#include "core/csv/import_presets.h"
#include "core/usecases/import_profiles.h"

namespace app {

namespace {

constexpr Option settingOptions[] = {
    { "preset",
      Takes::One,
      "NAME",
      "whose column names the file has; else by its header (import --help lists them)" },
    { "encoding", Takes::One, "E", "utf-8, utf-16le, utf-16be or windows-1252" },
    { "separator", Takes::One, "S", "comma, semicolon or tab" },
    { "decimal", Takes::One, "M", "how amounts are written: point, comma or plain" },
    { "dates", Takes::One, "F", "how times are written: iso, ymd, dmy, mdy or unix" },
    { "timezone", Takes::One, "ZONE", "of times without an offset; else the workspace's" },
    { "map",
      Takes::Pairs,
      "COLUMN=FIELD",
      "a column of the file is this field of the native layout, or ignore" },
    { "set", Takes::Pairs, "FIELD=VALUE", "what every row of the file has" },
    { "map-publisher", Takes::Pairs, "OLD=ALIAS", "whom the file means by this name" },
    { "map-campaign", Takes::Pairs, "OLD=TITLE", "which campaign the file means by this name" },
    { "campaign", Takes::One, "C", "for rows that name none" },
    { "publisher", Takes::One, "P", "for a file without a publisher column" },
};

struct MapOption {
    const char* name;
    const char* example;
    std::map<std::string, std::string> core::ImportSettings::*member;
};
constexpr MapOption mapOptions[] = {
    { "map", "amount=revenue", &core::ImportSettings::columnMap },
    { "set", "status=approved", &core::ImportSettings::constants },
    { "map-publisher", "nick_2=nick", &core::ImportSettings::publishers },
    { "map-campaign", "shop-uk=Shop UK", &core::ImportSettings::campaigns },
};

core::Result<void>
readPairs(const Arguments& typed, const MapOption& option, core::ImportSettings& settings)
{
    const std::string dashed = "--" + std::string(option.name);
    for (const std::string& pair : typed.values(option.name)) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == pair.size())
            return refused("\"" + pair + "\" is not "
                               + (option.member == &core::ImportSettings::columnMap
                                      ? "COLUMN=FIELD."
                                      : "of the form OLD=NEW."),
                           dashed,
                           "Write it like " + dashed + " \"" + option.example + "\".");
        (settings.*option.member)[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
    return {};
}

template <typename T>
core::Result<void> readForm(const Arguments& typed,
                            std::string_view option,
                            std::span<const core::FormChoice<T>> choices,
                            std::optional<T>& chosen)
{
    const auto text = typed.value(option);
    if (!text)
        return {};
    auto form = core::parseForm(choices, *text);
    if (!form)
        return about(option, form.error());
    chosen = *form;
    return {};
}

core::Result<void> readForms(const Arguments& typed, core::ImportSettings& settings)
{
    if (auto read = readForm(typed, "encoding", core::textEncodings(), settings.encoding); !read)
        return read;
    if (auto read = readForm(typed, "separator", core::fieldSeparators(), settings.separator);
        !read)
        return read;
    if (auto read = readForm(typed, "decimal", core::decimalMarks(), settings.decimals); !read)
        return read;
    return readForm(typed, "dates", core::dateForms(), settings.dates);
}

core::Result<std::optional<core::NewCampaigns>> newCampaigns(const Arguments& typed)
{
    const auto text = typed.value("create-campaigns");
    if (!text)
        return std::optional<core::NewCampaigns>();
    const std::size_t colon = text->find(':');
    core::NewCampaigns wanted;
    auto model = core::parseCostModel(text->substr(0, colon));
    if (!model)
        return about("create-campaigns", model.error());
    wanted.costModel = *model;
    if (colon != std::string::npos) {
        auto value = core::parsePayoutValue(text->substr(colon + 1));
        if (!value)
            return about("create-campaigns", value.error());
        wanted.defaultPayout = *value;
    }
    return std::optional(wanted);
}

} // namespace

std::span<const Option> importSettingOptions()
{
    return settingOptions;
}

core::Result<core::ImportSettings> readImportSettings(const Arguments& typed,
                                                      core::ImportSettings settings)
{
    if (const auto preset = typed.value("preset")) {
        if (auto known = core::presetNamed(*preset); !known)
            return about("preset", known.error());
        settings.preset = *preset;
    }
    if (auto read = readForms(typed, settings); !read)
        return read.error();
    if (const auto zone = typed.value("timezone")) {
        if (auto known = typedZone(*zone); !known)
            return about("timezone", known.error());
        settings.timeZone = *zone;
    }
    for (const MapOption& option : mapOptions)
        if (auto read = readPairs(typed, option, settings); !read)
            return read.error();
    settings.campaign = typed.value("campaign").value_or(settings.campaign);
    settings.publisher = typed.value("publisher").value_or(settings.publisher);
    return settings;
}

core::Result<core::ImportOptions> readImportOptions(Call& call)
{
    const Arguments& typed = call.arguments();
    core::ImportSettings kept;
    if (const auto profile = typed.value("profile")) {
        auto found = core::importSettingsOf(call.store(), *profile);
        if (!found)
            return about("profile", found.error());
        kept = std::move(*found);
    }
    auto settings = readImportSettings(typed, std::move(kept));
    auto campaign = campaignOption(call.store(), typed);
    auto publisher = publisherOption(call.store(), typed);
    auto created = newCampaigns(typed);
    if (!settings || !campaign || !publisher || !created)
        return !settings ? settings.error()
            : !campaign  ? campaign.error()
            : !publisher ? publisher.error()
                         : created.error();
    core::ImportOptions options;
    options.settings = std::move(*settings);
    if (!options.settings.timeZone.empty()) {
        auto zone = typedZone(options.settings.timeZone);
        if (!zone)
            return about("timezone", zone.error());
        options.zone = std::move(*zone);
    }
    options.campaign = *campaign;
    options.publisher = *publisher;
    options.newCampaigns = *created;
    options.createMissing = typed.has("create-missing");
    options.keepOld = typed.has("keep-old");
    options.dryRun = typed.has("dry-run");
    return options;
}

} // namespace app
