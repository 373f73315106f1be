#include "app/files/network_disk.h"

#include "app/files/file_identity.h"
#include "app/files/storage_error.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace app {

namespace {

/// As Linux, macOS and Windows call them; of FUSE the kinds that reach other computers.
constexpr std::string_view networkDisks[] = {
    "afpfs",
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.ceph",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.sshfs",
    "ftp",
    "gfs2",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "ocfs2",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "webdav",
};

} // namespace

bool isNetworkDisk(std::string_view fileSystem)
{
    return std::ranges::find(networkDisks, fileSystem) != std::end(networkDisks);
}

std::string fileSystemOf(const std::string& path)
{
    const QString real = realPath(path);
    if (real.startsWith(QStringLiteral("//")))
        return "smb";
    return QStorageInfo(QFileInfo(real).absolutePath()).fileSystemType().toLower().toStdString();
}

core::Result<void> refuseNetworkDisk(const std::string& path, std::string_view fileSystem)
{
    if (!isNetworkDisk(fileSystem))
        return {};
    return storageError(
        path,
        core::say(
            "core",
            "The folder is on another computer ({1}), where two programs can write to the books "
            "at once without noticing.",
            std::string(fileSystem)),
        core::say("core", "Keep the books on a disk of this computer; copies may lie anywhere."));
}

} // namespace app
