#include "app/storage/lookup_indexes.h"
#include "app/storage/sqlite_store.h"
#include "core/audit/audit_records.h"

#include <algorithm>

namespace app {

using namespace core;

namespace {

Error unknownWord(std::string_view word)
{
    return { ErrorCode::Storage,
             say("core", "A conversion type has the setting “{1}”, which is not known.", word),
             {},
             say("core", "Update PayoutDesk.") };
}

bool asksFor(const TypeSetting& setting, EarlierBy by)
{
    if (by == EarlierBy::Order)
        return setting.refundOf == RefundOf::Order;
    return setting.refundOf == RefundOf::Click
        || (setting.duplicates != DuplicateWay::None && setting.duplicates != DuplicateWay::New);
}

} // namespace

Result<std::vector<TypeSetting>> SqliteStore::typeSettings()
{
    Query query(*m_database,
                "SELECT type, version, duplicates, refund_of FROM conversion_type ORDER BY type");
    query.run();
    std::vector<TypeSetting> settings;
    while (query.next()) {
        TypeSetting& setting = settings.emplace_back();
        query.into(setting.type, setting.version);
        const auto way = parseDuplicateWay(query.get<std::string>(2));
        const auto refundOf = parseRefundOf(query.get<std::string>(3));
        if (!way || !refundOf)
            return unknownWord(query.get<std::string>(way ? 3 : 2));
        setting.duplicates = *way;
        setting.refundOf = *refundOf;
    }
    return query.answer(std::move(settings));
}

Result<TypeSetting> SqliteStore::saveTypeSetting(const TypeSetting& setting)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const auto all = typeSettings();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, setting.type, &TypeSetting::type);
    const TypeSetting stored = found == all->end() ? TypeSetting{ setting.type } : *found;
    const int version = stored.version;
    if (setting.version != version)
        return refuse(ErrorCode::Conflict,
                      say("core", "{1} was changed meanwhile.", setting.type),
                      say("core", "Look at it again, then make your change."));
    if (auto recorded = record(recordOf(stored, setting)); !recorded)
        return recorded.error();
    TypeSetting saved = setting;
    ++saved.version;
    Query write(*m_database,
                version == 0 ? "INSERT INTO conversion_type (duplicates, refund_of, version, type) "
                               "VALUES (?, ?, ?, ?)"
                             : "UPDATE conversion_type SET duplicates = ?, refund_of = ?, "
                               "version = ? WHERE type = ?");
    write.run(toText(saved.duplicates), toText(saved.refundOf), saved.version, saved.type);
    m_chain.saved("conversion_type");
    if (auto written = write.result(); !written)
        return written.error();
    for (const LookupIndex& index : lookupIndexes) {
        if (!asksFor(saved, index.by))
            continue;
        const auto made =
            m_database->run("CREATE INDEX IF NOT EXISTS " + std::string(index.definition));
        if (!made)
            return made.error();
    }
    return saved;
}

} // namespace app
