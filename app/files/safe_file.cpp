#include "app/files/safe_file.h"

#include "app/files/storage_error.h"
#include "app/files/sync_file.h"

#include <QFileInfo>

#include <array>
#include <bit>
#include <cstring>

namespace app {

namespace {

constexpr std::size_t blockSize = 256 * 1024;

/// A quick checksum against lost or altered bytes (not against an adversary); blocks are hashed in
/// the same cuts when written and when read back.
std::uint64_t addBlock(std::uint64_t checksum, std::span<const char> block)
{
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ull;
    std::size_t place = 0;
    for (; place + sizeof(std::uint64_t) <= block.size(); place += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, block.data() + place, sizeof word);
        checksum = std::rotl((checksum ^ word) * factor, 29);
    }
    for (; place < block.size(); ++place)
        checksum = std::rotl((checksum ^ std::uint8_t(block[place])) * factor, 29);
    return checksum;
}

/// As much as there is, up to the buffer's size; -1 on failure.
qint64 readFully(QFile& file, std::span<char> buffer)
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const qint64 got = file.read(buffer.data() + done, qint64(buffer.size() - done));
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += std::size_t(got);
    }
    return qint64(done);
}

} // namespace

SafeFile::SafeFile(const std::string& path)
    : m_path(path)
    , m_file(QString::fromStdString(path))
{
}

SafeFile::~SafeFile()
{
    if (m_file.isOpen())
        m_file.cancelWriting();
}

core::Error SafeFile::fail(core::Message why)
{
    m_failed = true;
    if (m_file.isOpen()) {
        m_file.cancelWriting();
        m_file.commit(); // closes it and removes the temporary file
    }
    return storageError(
        m_path,
        core::say("core", "The file could not be written ({1}).", why),
        core::say("core", "Free some space or choose another folder, then try again."));
}

core::Result<void> SafeFile::open()
{
    if (m_file.isOpen())
        return {};
    const QFileInfo target(m_file.fileName());
    if (target.isDir())
        return fail(core::say("core", "it is a folder"));
    if (target.exists() && !target.isFile())
        return fail("it is not an ordinary file"); // a device would be replaced by a file
    // Unbuffered: a write that comes up short is seen at once, not after commit() has replaced the
    // old file.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(m_file.errorString().toStdString());
    m_block.reserve(blockSize);
    return {};
}

core::Result<void> SafeFile::write(std::string_view bytes)
{
    if (m_failed)
        return fail(core::say("core", "an earlier part of it could not be written"));
    if (auto opened = open(); !opened)
        return opened;
    while (!bytes.empty()) {
        const std::size_t part = std::min(bytes.size(), blockSize - m_block.size());
        m_block.insert(m_block.end(), bytes.begin(), bytes.begin() + std::ptrdiff_t(part));
        bytes.remove_prefix(part);
        if (m_block.size() < blockSize)
            continue;
        if (auto written = writeBlock(); !written)
            return written;
    }
    return {};
}

bool SafeFile::restart()
{
    if (m_failed || (m_file.isOpen() && !(m_file.resize(0) && m_file.seek(0))))
        return false;
    m_block.clear();
    m_size = 0;
    m_checksum = 0;
    return true;
}

core::Result<void> SafeFile::writeBlock()
{
    std::size_t done = 0;
    while (done < m_block.size()) {
        const qint64 put = m_file.write(m_block.data() + done, qint64(m_block.size() - done));
        if (put <= 0)
            return fail(m_file.errorString().toStdString());
        done += std::size_t(put);
    }
    m_checksum = addBlock(m_checksum, m_block);
    m_size += std::int64_t(m_block.size());
    m_block.clear();
    return {};
}

core::Result<void> SafeFile::commit()
{
    if (m_failed)
        return fail(core::say("core", "an earlier part of it could not be written"));
    if (auto opened = open(); !opened)
        return opened;
    if (auto written = writeBlock(); !written)
        return written;
    if (!m_file.flush())
        return fail(m_file.errorString().toStdString());
    // QSaveFile syncs too, but takes no notice of a failure, and leaves the new name to luck.
    if (!syncHandle(m_file.handle()))
        return fail(core::say("core", "the disk did not confirm it"));
    if (!m_file.commit())
        return fail(m_file.errorString().toStdString());
    // Where the name is a link, the new name is in the folder to which it leads.
    if (!syncFolderOf(QFileInfo(m_file.fileName()).canonicalFilePath()))
        return storageError(m_path,
                            core::say("core", "The disk did not confirm that it holds the file."),
                            core::say("core", "Check the disk, then write the file again."));
    return compareWithDisk();
}

core::Result<void> SafeFile::compareWithDisk() const
{
    QFile written(m_file.fileName());
    std::vector<char> block(blockSize);
    std::int64_t size = 0;
    std::uint64_t checksum = 0;
    if (written.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        for (qint64 got = 0; (got = readFully(written, block)) > 0;) {
            checksum = addBlock(checksum, std::span<const char>(block.data(), std::size_t(got)));
            size += got;
        }
    }
    if (size != m_size || checksum != m_checksum)
        return storageError(
            m_path,
            core::say("core", "What the disk holds is not what was written."),
            core::say("core", "Do not use this file; write it again on another disk."));
    return {};
}

FileSource::FileSource(const std::string& path)
    : m_path(path)
    , m_file(QString::fromStdString(path))
{
}

core::Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path)
{
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists())
        return storageError(path,
                            core::say("core", "There is no such file."),
                            core::say("core", "Check its name and folder."));
    if (info.isDir())
        return storageError(path,
                            core::say("core", "This is a folder, not a file."),
                            core::say("core", "Choose a file in it."));
    std::unique_ptr<FileSource> source(new FileSource(path));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return storageError(path,
                            core::say("core",
                                      "The file could not be opened ({1}).",
                                      source->m_file.errorString().toStdString()),
                            core::say("core", "Check that you may read it."));
    source->m_size = source->m_file.isSequential() ? 0 : source->m_file.size();
    return source;
}

core::Result<std::size_t> FileSource::read(std::span<char> buffer)
{
    const qint64 got = m_file.read(buffer.data(), qint64(buffer.size()));
    if (got < 0)
        return storageError(m_path,
                            core::say("core",
                                      "The file could not be read ({1}).",
                                      m_file.errorString().toStdString()),
                            core::say("core", "Try again, or copy it to another disk."));
    return std::size_t(got);
}

} // namespace app
