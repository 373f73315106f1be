#include "core/usecases/type_settings.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace core {

Result<std::vector<TypeSetting>> listTypeSettings(Store& store)
{
    auto stored = store.typeSettings();
    const auto types = store.conversionTypes();
    const auto company = store.company();
    if (!stored || !types)
        return stored ? types.error() : stored.error();
    if (!company)
        return company.error();
    std::map<std::string, TypeSetting> all;
    for (TypeSetting& setting : *stored)
        all[setting.type] = setting;
    for (const std::string& type : *types)
        all.try_emplace(type, TypeSetting{ type });
    all.try_emplace(company->defaultType, TypeSetting{ company->defaultType });
    std::vector<TypeSetting> settings;
    for (auto& [type, setting] : all)
        settings.push_back(std::move(setting));
    return settings;
}

Result<TypeSetting> typeSetting(Store& store, std::string_view type)
{
    const auto stored = store.typeSettings();
    if (!stored)
        return stored.error();
    const auto found = std::ranges::find(*stored, type, &TypeSetting::type);
    return found == stored->end() ? TypeSetting{ std::string(type) } : *found;
}

Result<std::vector<TypeSetting>> saveTypeSettings(Books& books,
                                                  const std::vector<TypeSetting>& settings)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    std::vector<TypeSetting> saved;
    bool isChanged = false;
    for (TypeSetting setting : settings) {
        setting.type = std::string(trimmed(setting.type));
        if (setting.type.empty())
            return Error{ ErrorCode::Refused,
                          say("core", "The conversion type has no name."),
                          {},
                          say("core", "Write it as conversions have it, such as Purchase.") };
        auto present = typeSetting(books.store, setting.type);
        if (!present)
            return present.error();
        if (*present != setting) {
            isChanged = true;
            present = books.store.saveTypeSetting(setting);
            if (!present)
                return present.error();
        }
        saved.push_back(std::move(*present));
    }
    if (!isChanged)
        return saved;
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return saved;
}

} // namespace core
