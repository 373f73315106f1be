#pragma once

#include "app/storage/database.h"

#include <string>
#include <unordered_map>

namespace app {

/// The dictionary of texts that conversions repeat (types, statuses, countries, systems,
/// currencies, reasons): each is kept once in the database and stands in rows as a small number. ""
/// is NULL.
class Terms {
public:
    explicit Terms(Database& database)
        : m_database(database)
    {
    }

    /// The text's number, a new one where it has none yet; needs a unit of work then.
    [[nodiscard]] core::Result<QVariant> idOf(const std::string& text);
    /// The text's number, or one that no row has.
    [[nodiscard]] core::Result<QVariant> find(const std::string& text);
    [[nodiscard]] core::Result<std::string> textOf(const QVariant& id);
    /// After a roll back: numbers given since then are void.
    void forget();

private:
    Database& m_database;
    std::unordered_map<std::string, std::int64_t> m_ids;
    std::unordered_map<std::int64_t, std::string> m_texts;
};

} // namespace app
