#include "core/usecases/import_profiles.h"

#include "core/base/text.h"
#include "core/csv/column_mapping.h"

namespace core {

namespace {

Result<ImportProfile> profileNamed(Store& store, std::string_view name)
{
    auto profiles = store.importProfiles();
    if (!profiles)
        return profiles.error();
    std::vector<std::string> names;
    for (const ImportProfile& profile : *profiles) {
        if (equalFolded(profile.name, trimmed(name)))
            return profile;
        names.push_back(profile.name);
    }
    const auto near = nearest(name, names);
    return Error{ ErrorCode::NotFound,
                  say("core", "No import profile is called “{1}”.", name),
                  {},
                  near ? say("core", "Did you mean “{1}”?", *near)
                       : say("core", "Save one first, or choose the settings one by one.") };
}

} // namespace

Result<ImportProfile>
saveImportProfile(Books& books, std::string_view name, const ImportSettings& settings)
{
    if (trimmed(name).empty())
        return Error{ ErrorCode::Refused,
                      say("core", "The profile has no name."),
                      {},
                      say("core", "Give it one.") };
    if (settings == ImportSettings())
        return Error{ ErrorCode::Refused,
                      say("core", "The profile “{1}” would hold nothing.", trimmed(name)),
                      {},
                      say("core", "Choose at least one setting to keep.") };
    for (const auto& [column, field] : settings.columnMap)
        if (const auto mapped = mappedField(field); !mapped)
            return mapped.error();
    auto work = begin(books);
    if (!work)
        return work.error();
    auto present = profileNamed(books.store, name);
    if (!present && present.error().code != ErrorCode::NotFound)
        return present.error();
    ImportProfile profile = present ? *present : ImportProfile{ std::string(trimmed(name)), {}, 0 };
    profile.settings = toText(toJson(settings));
    auto saved = books.store.saveImportProfile(profile);
    if (!saved)
        return saved.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return saved;
}

Result<ImportSettings> importSettingsOf(Store& store, std::string_view profile)
{
    auto found = profileNamed(store, profile);
    if (!found)
        return found.error();
    auto settings = parseImportSettings(found->settings);
    if (settings)
        return settings;
    Error error = settings.error();
    error.where = say("core", "profile “{1}”", found->name);
    return error;
}

Result<void> removeImportProfile(Books& books, std::string_view name)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto profile = profileNamed(books.store, name);
    if (!profile)
        return profile.error();
    if (auto removed = books.store.removeImportProfile(*profile); !removed)
        return removed;
    return commit(**work);
}

} // namespace core
