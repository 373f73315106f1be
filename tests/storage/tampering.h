#pragma once

#include "app/storage/chain_tables.h"
#include "app/storage/database.h"
#include "tests/storage/store_contract.h"

#include <memory>
#include <string>
#include <vector>

namespace tests {

using Texts = std::vector<std::string>;

/// The first column of the statement's rows.
[[nodiscard]] Texts textsOf(app::Database& database, const std::string& statement);
[[nodiscard]] Texts columnsOf(app::Database& database, std::string_view table);
/// The first of its keys.
[[nodiscard]] std::string keyOf(const app::HashedTable& table);
/// Those of the chain, and those that may be edited.
[[nodiscard]] std::vector<app::HashedTable> allTables();

/// Somebody who may do everything with the file: a connection without guards and references, whose
/// changes are looked at and then taken back.
class Tampering {
public:
    explicit Tampering(const std::string& path);
    ~Tampering() { m_database->rollBack(); }
    Tampering(const Tampering&) = delete;
    Tampering& operator=(const Tampering&) = delete;

    app::Database& database() { return *m_database; }
    /// How many rows it changed; -1: the structure itself does not allow it.
    int run(const std::string& statement);
    core::Message fault();
    /// A new chain from a position on, as PayoutDesk makes it.
    void chainAnewFrom(std::int64_t position);
    bool hasAnchor(const core::ChainHead& noted);

private:
    std::unique_ptr<app::Database> m_database;
};

} // namespace tests
