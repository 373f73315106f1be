#pragma once

#include "app/storage/row_hash.h"

#include <cstdint>
#include <vector>

namespace app {

/// Rows of a table of the chain by the hash of each link to be: from the key `first` on, without a
/// gap.
struct HashedRuns {
    struct Run {
        std::int64_t last; ///< key
        QByteArray hash;
    };
    const ChainedTable* table = nullptr;
    std::int64_t first = 0;
    std::vector<Run> runs;
};

/// Hashes the rows that a unit of work puts into a table of the chain as they go in, so that they
/// need not be read again when it ends.
class WrittenRows {
public:
    explicit WrittenRows(const ChainedTable& table)
        : m_table(table)
    {
    }

    /// Keys count up by one.
    template <typename... Values>
    void add(std::int64_t key, const Values&... values)
    {
        if (m_count == m_table.rowsALink)
            endRun();
        if (m_count == 0 && m_runs.empty())
            m_first = key;
        m_bytes.addRow(key, values...);
        m_last = key;
        ++m_count;
    }
    /// All that were added; from then on none.
    [[nodiscard]] HashedRuns take()
    {
        if (m_count > 0)
            endRun();
        return { &m_table, m_first, std::exchange(m_runs, {}) };
    }

private:
    void endRun()
    {
        m_runs.push_back({ m_last, m_bytes.takeHash() });
        m_count = 0;
    }

    const ChainedTable& m_table;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    int m_count = 0; ///< in m_bytes
    RowBytes m_bytes;
    std::vector<HashedRuns::Run> m_runs;
};

} // namespace app
