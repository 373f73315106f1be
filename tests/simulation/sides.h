#pragma once

#include "app/storage/workspace_file.h"
#include "tests/simulation/led_accounts.h"
#include "tests/simulation/led_books.h"
#include "tests/support/failing_store.h"

#include <memory>
#include <string>

namespace tests {

/// Stops long work when it asks for the n-th time, from 0; -1: never.
class StopAt final : public core::Progress {
public:
    void report(std::string_view, std::int64_t, std::int64_t) override { }
    [[nodiscard]] bool cancelled() const override { return m_left >= 0 && m_left-- == 0; }
    void expect(int asked) { m_left = asked; }

private:
    mutable int m_left = -1;
};

/// One implementation of the store, and core working on it.
class Side {
public:
    Side(core::Store& behind, StillWorld& itsWorld);

    /// The first check of the books that does not hold, in words.
    [[nodiscard]] std::string fault();
    /// All of `other`'s rows are here and alike, in what core reads of them: "" or which are not.
    [[nodiscard]] std::string differsFrom(Side& other);
    /// Everybody's figures as of the end of that day.
    [[nodiscard]] std::string figuresAsOf(const oracle::Day& day);

    core::Store& store; ///< without troubles
    StillWorld& world;
    FailingStore failing{ store };
    core::Books books{ failing, world };
    StopAt progress;
    LedBooks conversions{ books, store, world, progress };
    LedAccounts accounts{ books, store };
};

/// A workspace file in a folder, and its backups.
class WorkspaceSide {
public:
    WorkspaceSide(std::string folder, const core::Workspace& workspace);

    /// As if the program were started anew.
    void reopen();
    void writeBackup();
    void restoreBackup();

    [[nodiscard]] Side& side() { return *m_side; }

private:
    void open();

    std::string m_folder;
    core::Workspace m_workspace;
    StillWorld m_world;
    app::OpenWorkspace m_open;
    std::unique_ptr<Side> m_side;
};

} // namespace tests
