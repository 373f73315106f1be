#pragma once

#include "app/storage/database.h"
#include "core/base/flat_index.h"

#include <deque>
#include <memory>
#include <optional>
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
    /// The same; once all are read it asks the database for nothing, on whatever thread, and
    /// write() puts the new ones in, before anything refers to them.
    [[nodiscard]] core::Result<std::int64_t> numberOf(std::string_view text);
    [[nodiscard]] core::Result<void> write();
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
    [[nodiscard]] core::Result<std::string_view> textOf(std::int64_t id);
    /// The same of one that was read before; "" of others.
    [[nodiscard]] std::string_view known(std::int64_t id) const
    {
        return std::size_t(id) < m_byId.size() ? m_byId[std::size_t(id)] : std::string_view();
    }

    /// Other programs may write terms from now on.
    void mayGrow() { m_areAllKnown = false; }
    /// After a roll back: numbers given since then are void.
    void forget();

private:
    [[nodiscard]] core::Result<std::int64_t> insert(std::optional<std::int64_t> id,
                                                    std::string_view text);
    void keep(std::int64_t id, std::string_view text);
    void makeRoom();

    Database& m_database;
    std::unique_ptr<FastInsert> m_insert; ///< once a text was added
    std::deque<std::string> m_texts; ///< as they came; they stay where they are
    std::vector<std::string_view> m_byId; ///< empty: not known
    std::vector<std::int64_t> m_unwritten; ///< ids that have no row yet
    std::int64_t m_last = 0; ///< the highest id, once all are read
    core::FlatIndex m_ids; ///< of the texts
    std::size_t m_room = 0; ///< how many m_ids may have
    std::size_t m_size = 0; ///< how many it has
    int m_misses = 0; ///< texts that were asked for one by one
    bool m_areAllKnown = false;
};

} // namespace app
