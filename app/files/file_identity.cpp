#include "app/files/file_identity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace app {

FileIdentity identityOf([[maybe_unused]] const std::string& path)
{
#ifdef Q_OS_UNIX
    struct stat facts { };
    if (stat(QFile::encodeName(QString::fromStdString(path)).constData(), &facts) == 0)
        return { std::uint64_t(facts.st_dev), std::uint64_t(facts.st_ino) };
#endif
    return {};
}

} // namespace app
