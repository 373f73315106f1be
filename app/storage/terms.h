#pragma once

#include "app/storage/database.h"
#include "core/base/flat_index.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace app {

class FastInsert;

/// The dictionary of texts that conversions repeat (types, statuses, countries, systems,
/// currencies, reasons, subs): each is kept once in the database and stands in rows as a small
/// number. "" is NULL, and the number 0 here.
class Terms {
public:
    explicit Terms(Database& database);
    ~Terms();
    Terms(const Terms&) = delete;
    Terms& operator=(const Terms&) = delete;

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
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] core::Result<std::string> textOf(const QVariant& id);
    /// Lives until forget().
    [[nodiscard]] core::Result<const std::string*> textOf(std::int64_t id);

    /// Other programs may write terms from now on.
    void mayGrow() { m_areAllKnown = false; }
    /// After a roll back: numbers given since then are void.
    void forget();

private:
    void keep(std::int64_t id, std::string_view text);
    void makeRoom();

    Database& m_database;
    std::unique_ptr<FastInsert> m_insert; ///< once a text was added
    std::vector<std::unique_ptr<std::string>> m_texts; ///< by id; none: not known
    core::FlatIndex m_ids; ///< of the texts
    std::size_t m_room = 0; ///< how many m_ids may have
    std::size_t m_size = 0; ///< how many it has
    int m_misses = 0; ///< texts that were asked for one by one
    bool m_areAllKnown = false;
};

} // namespace app
