#pragma once

#include "core/base/bytes.h"

#include <QFile>
#include <QSaveFile>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace app {

/// A file that is replaced only when the whole of it is safely written: until commit() succeeds an
/// older file of this name stays as it was, and nothing of the new one is left when it fails or is
/// never called. commit() reads the file back and compares it with what was written, since
/// QSaveFile alone reports success on a full disk. Paths are UTF-8. Errors: Storage, naming the
/// file.
class SafeFile final : public core::ByteSink {
public:
    explicit SafeFile(const std::string& path);
    ~SafeFile() override;

    /// Whether a file can be written here, before there is anything to write; write() asks too.
    [[nodiscard]] core::Result<void> open();
    [[nodiscard]] core::Result<void> write(std::string_view bytes) override;
    [[nodiscard]] bool restart() override;
    /// Nothing may be written afterwards.
    [[nodiscard]] core::Result<void> commit();

private:
    [[nodiscard]] core::Result<void> writeBlock();
    [[nodiscard]] core::Result<void> compareWithDisk() const;
    core::Error fail(core::Message why);

    std::string m_path;
    QSaveFile m_file;
    std::vector<char> m_block; ///< what is not handed to the system yet
    std::int64_t m_size = 0;
    std::uint64_t m_checksum = 0;
    bool m_failed = false;
};

/// Reads a file. Errors: Storage, naming the file.
class FileSource final : public core::ByteSource {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<FileSource>> open(const std::string& path);

    [[nodiscard]] core::Result<std::size_t> read(std::span<char> buffer) override;
    [[nodiscard]] std::string name() const override { return m_path; }
    [[nodiscard]] std::int64_t size() const override { return m_size; }
    [[nodiscard]] bool rewind() override { return m_file.seek(0); }

private:
    explicit FileSource(const std::string& path);

    std::string m_path;
    QFile m_file;
    std::int64_t m_size = 0;
};

} // namespace app
