#pragma once

#include "tests/support/memory_outbox.h"
#include "tests/support/memory_store.h"
#include "ui/session/session.h"

#include <QStringList>

#include <functional>
#include <map>

namespace tests {

/// The world of a window's test: it is 2026-11-22 14:02 UTC until it is told otherwise; ids count
/// up.
class WindowWorld final : public core::World {
public:
    [[nodiscard]] core::Timestamp now() override { return m_now; }
    void addDays(int days) { m_now.micros += days * std::int64_t(86'400'000'000); }
    [[nodiscard]] std::string newUuid() override;
    [[nodiscard]] std::string user() override { return "tester"; }

private:
    core::Timestamp m_now{ 1'795'356'120'000'000 };
    int m_last = 0;
};

/// Files of a window's test: what is written stays in memory, by path.
class MemoryServices final : public ui::Services {
public:
    [[nodiscard]] core::Result<std::unique_ptr<core::ByteSource>>
    openFile(const QString& path) override;
    [[nodiscard]] core::Result<void>
    writeFile(const QString& path,
              const std::function<core::Result<void>(core::ByteSink&)>& write) override;
    [[nodiscard]] core::Result<void> writeTable(const QString& path,
                                                ui::TableFormat format,
                                                const ui::TableCopy& table,
                                                core::Progress& progress) override;
    /// Knows UTC and "Berlin", an hour east of it.
    [[nodiscard]] core::Result<core::Zone> zoneNamed(const std::string& name) override;
    [[nodiscard]] core::Result<std::optional<ui::SavedBackup>> backUpForToday() override
    {
        ++backupsForToday;
        return todaysBackup;
    }
    [[nodiscard]] core::Result<std::optional<ui::SavedBackup>>
    backUpBeforeImport(const QString& file) override
    {
        importsBackedUp.append(file);
        return importBackup;
    }
    [[nodiscard]] core::Outbox& outbox() override { return sent; }
    [[nodiscard]] QString userName() const override { return givenName; }
    void setUserName(const QString& wanted) override { givenName = wanted; }
    [[nodiscard]] bool canWriteXlsx() const override { return false; }
    [[nodiscard]] QStringList programFacts() const override { return {}; }
    [[nodiscard]] core::Result<QStringList> booksFacts() override { return QStringList(); }
    [[nodiscard]] QStringList lastLogLines(int) const override { return {}; }
    [[nodiscard]] QString logFolder() const override { return {}; }

    QString givenName; ///< of who works here
    MemoryOutbox sent;

    int backupsForToday = 0; ///< how often one was asked for
    core::Result<std::optional<ui::SavedBackup>> todaysBackup{ std::nullopt };
    QStringList importsBackedUp; ///< files before which one was asked for
    core::Result<std::optional<ui::SavedBackup>> importBackup{ std::nullopt };

    std::map<QString, std::string> files;
    std::function<void()> beforeWrite; ///< called by each writeFile(), when set
};

/// Books in memory behind the window's door. Work is done at once; the answer comes from the event
/// loop, as from a worker.
class MemorySession final : public ui::Session {
public:
    explicit MemorySession(core::Workspace workspace = { "GBP", 2, core::Zone() },
                           core::Company company = {});

    [[nodiscard]] core::Books& books() { return m_books; }
    [[nodiscard]] WindowWorld& world() { return m_world; }
    [[nodiscard]] MemoryServices& memoryServices() { return m_services; }

    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] const core::Workspace& workspace() const override { return m_store.workspace(); }
    [[nodiscard]] QString workspacePath() const override;
    [[nodiscard]] QString readOnlyReason() const override { return m_readOnlyReason; }
    void setReadOnlyReason(const QString& reason) { m_readOnlyReason = reason; }
    [[nodiscard]] ui::Services& services() override { return m_services; }
    void open(const QString& path) override;
    void create(const QString& path,
                const QString& currency,
                const QString& timeZone,
                const QString& company,
                bool sample) override;
    void close() override;
    void restore(const QString& backup) override { emit restored(backup); }

protected:
    void post(std::function<void(core::Books*)> job, std::function<void()> after) override;

private:
    MemoryStore m_store;
    WindowWorld m_world;
    core::Books m_books{ m_store, m_world };
    MemoryServices m_services;
    QString m_readOnlyReason;
    bool m_open = true;
};

} // namespace tests
