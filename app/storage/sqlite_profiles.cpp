#include "app/storage/sqlite_store.h"
#include "core/base/text.h"

namespace app {

using namespace core;

Result<std::vector<ImportProfile>> SqliteStore::importProfiles()
{
    Query query(*m_database,
                "SELECT name, settings, version FROM import_profile ORDER BY name_folded");
    query.run();
    std::vector<ImportProfile> profiles;
    while (query.next()) {
        ImportProfile& profile = profiles.emplace_back();
        query.into(profile.name, profile.settings, profile.version);
    }
    return query.answer(std::move(profiles));
}

Result<int> SqliteStore::profileVersion(const std::string& name)
{
    Query stored(*m_database, "SELECT version FROM import_profile WHERE name_folded = ?");
    stored.run(foldCase(name));
    const int version = stored.next() ? stored.get<int>(0) : 0;
    return stored.answer(version);
}

Result<ImportProfile> SqliteStore::saveImportProfile(const ImportProfile& profile)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const auto version = profileVersion(profile.name);
    if (!version)
        return version.error();
    if (profile.version == 0 && *version != 0)
        return refuse(ErrorCode::Refused,
                      say("core", "There is an import profile “{1}” already.", profile.name),
                      say("core", "Choose another name."));
    if (profile.version != *version)
        return refuse(ErrorCode::Conflict,
                      say("core", "{1} was changed meanwhile.", profile.name),
                      say("core", "Look at it again, then make your change."));
    ImportProfile saved = profile;
    ++saved.version;
    Query write(*m_database,
                profile.version == 0
                    ? "INSERT INTO import_profile (name, settings, version, name_folded) "
                      "VALUES (?, ?, ?, ?)"
                    : "UPDATE import_profile SET name = ?, settings = ?, version = ? "
                      "WHERE name_folded = ?");
    m_chain.saved("import_profile");
    write.run(saved.name, saved.settings, saved.version, foldCase(saved.name));
    return write.answer(saved);
}

Result<void> SqliteStore::removeImportProfile(const ImportProfile& profile)
{
    if (auto may = mayWrite(); !may)
        return may;
    const auto version = profileVersion(profile.name);
    if (!version)
        return version.error();
    if (*version == 0 || profile.version != *version)
        return refuse(ErrorCode::Conflict,
                      say("core", "{1} was changed meanwhile.", profile.name),
                      say("core", "Look at it again, then make your change."));
    Query remove(*m_database, "DELETE FROM import_profile WHERE name_folded = ?");
    m_chain.saved("import_profile");
    remove.run(foldCase(profile.name));
    return remove.result();
}

} // namespace app
