#include "app/session/file_outbox.h"

#include "app/files/safe_file.h"
#include "app/files/sync_file.h"
#include "core/base/sip_hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <optional>
#include <utility>

namespace app {

namespace {

/// What stands before the checksum in a file's first line; of another form: another number.
constexpr std::string_view mark = "PayoutDesk outbox 1 ";

QString fileOf(std::string_view key)
{
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
    return QDir(FileOutbox::folder()).filePath(name + QStringLiteral(".form"));
}

/// Links resolved where something stands; as it is said otherwise.
QString sameFor(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

/// Makes it with the folders above it, for good.
bool makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return true;
    if (!makeFolder(QFileInfo(path).path()) || !QDir().mkdir(path))
        return QFileInfo(path).isDir(); // another program was quicker
    return syncFolderOf(path);
}

std::string checksumOf(std::string_view bytes)
{
    const core::SipHash128 hash = core::sipHash128(bytes);
    return QStringLiteral("%1%2")
        .arg(hash.high, 16, 16, QLatin1Char('0'))
        .arg(hash.low, 16, 16, QLatin1Char('0'))
        .toStdString();
}

struct Entry {
    QString books;
    core::Submission submission;
};

std::string written(const Entry& entry)
{
    core::Json json = core::Json::object();
    json.set("workspace", core::Json::ofString(entry.books.toStdString()));
    json.set("sent", core::toJson(entry.submission));
    const std::string text = core::toText(json);
    return std::string(mark) + checksumOf(text) + '\n' + text + '\n';
}

/// None: it is not as it was written.
std::optional<Entry> parsed(std::string_view bytes)
{
    const std::size_t line = bytes.find('\n');
    if (!bytes.starts_with(mark) || line == bytes.npos || !bytes.ends_with('\n'))
        return std::nullopt;
    const std::string_view checksum = bytes.substr(mark.size(), line - mark.size());
    bytes.remove_prefix(line + 1);
    bytes.remove_suffix(bytes.empty() ? 0 : 1);
    if (checksum != checksumOf(bytes))
        return std::nullopt;
    const auto json = core::parseJson(bytes);
    const core::Json* books = json ? json->find("workspace") : nullptr;
    const core::Json* sent = json ? json->find("sent") : nullptr;
    if (!books || !sent)
        return std::nullopt;
    auto submission = core::parseSubmission(*sent);
    if (!submission)
        return std::nullopt;
    return Entry{ QString::fromStdString(books->text), std::move(*submission) };
}

core::Error notKept(const core::Error& why)
{
    return { core::ErrorCode::Storage,
             core::say("core",
                       "Nothing was recorded, because what was typed could not be kept on the "
                       "disk first. {1}",
                       why.what),
             FileOutbox::folder().toStdString(),
             core::say("core",
                       "Free some space and check the rights of the folder, then save again.") };
}

/// Out of the way, so that it is told once; where it lies now.
std::string setAside(const QString& file)
{
    const QString aside = file + QStringLiteral(".unreadable");
    QFile::remove(aside);
    return (QFile::rename(file, aside) ? aside : file).toStdString();
}

} // namespace

FileOutbox::FileOutbox(std::function<QString()> books)
    : m_books(std::move(books))
{
}

QString FileOutbox::folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("outbox"));
}

bool FileOutbox::isKept(std::string_view key)
{
    return QFileInfo::exists(fileOf(key));
}

core::Result<void> FileOutbox::keep(const core::Submission& submission)
{
    const bool isNew = !QFileInfo(folder()).isDir();
    if (!makeFolder(folder()))
        return notKept({ core::ErrorCode::Storage,
                         core::say("core", "The folder could not be made."),
                         {},
                         {} });
    if (isNew) // what was typed is nobody else's business
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    SafeFile kept(fileOf(submission.key()).toStdString());
    auto done = kept.write(written({ sameFor(m_books()), submission }));
    if (done)
        done = kept.commit();
    if (!done)
        return notKept(done.error());
    return {};
}

void FileOutbox::forget(std::string_view key)
{
    QFile::remove(fileOf(key));
}

core::Result<core::OutboxContent> FileOutbox::content()
{
    core::OutboxContent content;
    const QString here = sameFor(m_books());
    const QDir outbox(folder());
    for (const QString& name : outbox.entryList({ QStringLiteral("*.form") }, QDir::Files)) {
        QFile file(outbox.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const std::string bytes = isOpen ? file.readAll().toStdString() : std::string();
        if (file.error() != QFile::NoError)
            continue; // gone meanwhile, or the disk does not give it: asked again the next time
        file.close();
        auto entry = parsed(bytes);
        if (!entry) {
            content.unreadable.push_back(setAside(file.fileName()));
            continue;
        }
        const bool isElsewhere = entry->books != here;
        if (isElsewhere && QFileInfo::exists(entry->books))
            continue; // those books are asked
        content.submissions.push_back({ std::move(entry->submission), isElsewhere });
    }
    return content;
}

} // namespace app
