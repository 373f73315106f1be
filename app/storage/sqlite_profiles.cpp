#include "app/storage/sqlite_store.h"
#include "core/audit/audit_records.h"
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

Result<ImportProfile> SqliteStore::storedProfile(const std::string& name)
{
    Query stored(*m_database,
                 "SELECT name, settings, version FROM import_profile WHERE name_folded = ?");
    stored.run(foldCase(name));
    ImportProfile profile;
    if (stored.next())
        stored.into(profile.name, profile.settings, profile.version);
    return stored.answer(std::move(profile));
}

Result<ImportProfile> SqliteStore::saveImportProfile(const ImportProfile& profile)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const auto stored = storedProfile(profile.name);
    if (!stored)
        return stored.error();
    if (profile.version == 0 && stored->version != 0)
        return refuse(ErrorCode::Refused,
                      say("core", "There is an import profile “{1}” already.", profile.name),
                      say("core", "Choose another name."));
    if (profile.version != stored->version)
        return refuse(ErrorCode::Conflict,
                      say("core", "{1} was changed meanwhile.", profile.name),
                      say("core", "Look at it again, then make your change."));
    ImportProfile saved = profile;
    ++saved.version;
    if (auto recorded = record(recordOf(stored->version == 0 ? nullptr : &*stored, &profile));
        !recorded)
        return recorded.error();
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
    const auto stored = storedProfile(profile.name);
    if (!stored)
        return stored.error();
    if (stored->version == 0 || profile.version != stored->version)
        return refuse(ErrorCode::Conflict,
                      say("core", "{1} was changed meanwhile.", profile.name),
                      say("core", "Look at it again, then make your change."));
    if (auto recorded = record(recordOf(&*stored, nullptr)); !recorded)
        return recorded;
    Query remove(*m_database, "DELETE FROM import_profile WHERE name_folded = ?");
    m_chain.saved("import_profile");
    remove.run(foldCase(profile.name));
    return remove.result();
}

} // namespace app
