#include "app/files/file_identity.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace app {

#ifdef Q_OS_UNIX
namespace {

FileIdentity identityIn(const struct stat& facts)
{
    return { std::uint64_t(facts.st_dev), std::uint64_t(facts.st_ino) };
}

} // namespace
#endif

FileIdentity identityOf([[maybe_unused]] const std::string& path)
{
#ifdef Q_OS_UNIX
    struct stat facts { };
    if (stat(QFile::encodeName(QString::fromStdString(path)).constData(), &facts) == 0)
        return identityIn(facts);
#endif
    return {};
}

FileIdentity identityOf([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    struct stat facts { };
    if (fstat(descriptor, &facts) == 0)
        return identityIn(facts);
#endif
    return {};
}

QString realPath(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QString real = file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return !real.isEmpty() ? real
        : folder.isEmpty() ? file.absoluteFilePath()
                           : folder + u'/' + file.fileName();
}

} // namespace app
