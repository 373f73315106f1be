#pragma once

#include "app/session/file_outbox.h"
#include "app/wiring/open_books.h"
#include "ui/session/services.h"

namespace app {

/// The window's files: written whole or not at all (SafeFile), tables as CSV, JSON or XLSX.
class FileServices final : public ui::Services {
public:
    /// `books`: those that are open, on the worker thread; nullptr: none.
    explicit FileServices(std::function<OpenBooks*()> books);

    [[nodiscard]] core::Result<std::unique_ptr<core::ByteSource>>
    openFile(const QString& path) override;
    [[nodiscard]] core::Result<void>
    writeFile(const QString& path,
              const std::function<core::Result<void>(core::ByteSink&)>& write) override;
    [[nodiscard]] core::Result<void> writeTable(const QString& path,
                                                ui::TableFormat format,
                                                const ui::TableCopy& table,
                                                core::Progress& progress) override;
    [[nodiscard]] core::Result<core::Zone> zoneNamed(const std::string& name) override;
    [[nodiscard]] core::Result<std::optional<ui::SavedBackup>> backUpForToday() override;
    [[nodiscard]] core::Result<std::optional<ui::SavedBackup>>
    backUpBeforeImport(const QString& file) override;
    [[nodiscard]] core::Outbox& outbox() override { return m_outbox; }
    [[nodiscard]] QString userName() const override;
    void setUserName(const QString& name) override;
    [[nodiscard]] bool canWriteXlsx() const override;
    [[nodiscard]] QStringList programFacts() const override;
    [[nodiscard]] core::Result<QStringList> booksFacts() override;
    [[nodiscard]] QStringList lastLogLines(int most) const override;
    [[nodiscard]] QString logFolder() const override;

private:
    std::function<OpenBooks*()> m_books;
    FileOutbox m_outbox;
};

} // namespace app
