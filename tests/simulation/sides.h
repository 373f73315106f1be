#pragma once

#include "app/storage/database.h"
#include "app/storage/workspace_file.h"
#include "tests/simulation/led_accounts.h"
#include "tests/simulation/led_books.h"
#include "tests/support/failing_store.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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

/// A store of which the checks that read the file itself from end to end are made anew only where
/// the file was written to since they were last made, as a connection of the watch's own has it
/// from SQLite: of a file that nobody wrote to they say the same again.
class WatchedStore final : public FailingStore {
public:
    /// `file` "": there is none, every check is made.
    WatchedStore(core::Store& inner, const std::string& file);

    [[nodiscard]] core::Result<core::Check> checkChain(core::Progress& progress) override;
    [[nodiscard]] core::Result<std::vector<core::Check>>
    checkFile(core::Progress& progress) override;

private:
    template <typename T>
    struct Made {
        std::int64_t version = 0; ///< of the file
        std::optional<T> answer;
    };
    template <typename T, typename Make>
    core::Result<T> answer(Made<T>& made, const Make& make)
    {
        if (!m_watch)
            return make();
        const std::int64_t now = version();
        if (made.answer && made.version == now)
            return *made.answer;
        auto answer = make();
        if (answer)
            made = { now, *answer };
        return answer;
    }
    [[nodiscard]] std::int64_t version();

    core::Store& m_inner;
    std::unique_ptr<app::Database> m_watch;
    Made<core::Check> m_chain;
    Made<std::vector<core::Check>> m_checks;
};

/// One implementation of the store, and core working on it.
class Side {
public:
    /// `file`: the store's, "" where it has none.
    Side(core::Store& behind, StillWorld& itsWorld, const std::string& file = {});

    /// The first check of the books that does not hold, in words.
    [[nodiscard]] std::string fault();
    /// All of `other`'s rows are here and alike, in what core reads of them: "" or which are not.
    [[nodiscard]] std::string differsFrom(Side& other);
    /// Everybody's figures as of the end of that day.
    [[nodiscard]] std::string figuresAsOf(const oracle::Day& day);

    core::Store& store; ///< without troubles
    StillWorld& world;
    WatchedStore watched; ///< without troubles
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
