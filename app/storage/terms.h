#pragma once

#include "app/storage/database.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app {

/// The dictionary of texts that conversions repeat (types, statuses, countries, systems,
/// currencies, reasons, subs): each is kept once in the database and stands in rows as a small
/// number. "" is NULL, and the number 0 here.
class Terms {
public:
    explicit Terms(Database& database)
        : m_database(database)
    {
    }

    /// The text's number, a new one where it has none yet; needs a unit of work then.
    [[nodiscard]] core::Result<QVariant> idOf(const std::string& text);
    [[nodiscard]] core::Result<std::int64_t> numberOf(std::string_view text);
    /// The text's number, or one that no row has.
    [[nodiscard]] core::Result<QVariant> find(const std::string& text);
    /// The text's number, or 0. Of very many texts that may have none: once all are read, none asks
    /// the database.
    [[nodiscard]] core::Result<std::int64_t> find(std::string_view text);
    [[nodiscard]] core::Result<void> readAll();
    /// How many there are, once all are read.
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] core::Result<std::string> textOf(const QVariant& id);
    /// Lives until forget().
    [[nodiscard]] core::Result<const std::string*> textOf(std::int64_t id);

    /// Other programs may write terms from now on.
    void mayGrow() { m_areAllKnown = false; }
    /// After a roll back: numbers given since then are void.
    void forget();

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    void keep(std::int64_t id, std::string_view text);

    Database& m_database;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_ids;
    std::vector<std::unique_ptr<std::string>> m_texts; ///< by id; none: not known
    int m_misses = 0; ///< texts that were asked for one by one
    bool m_areAllKnown = false;
};

} // namespace app
