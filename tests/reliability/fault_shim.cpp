// Stands between a program and the system's calls that change files (LD_PRELOAD), counts those on
// files of one folder, and at one of them kills the program, tears the write or answers with an
// error. Keeps, when asked, the image that a power cut would leave: of each file the bytes at its
// last fsync, of each folder the names at its own. Its clock may be some days off. Settings come
// from the environment, see fault_run.h.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

/// What a call does to the disk.
enum Kind : unsigned { Write = 1, Sync = 2, Name = 4 };

struct Plan {
    char folder[PATH_MAX] = {}; ///< empty: nothing is watched
    char image[PATH_MAX] = {}; ///< empty: none is kept
    unsigned counted = Write | Sync | Name;
    std::int64_t at = 0; ///< the call that fails, from 1; 0: none
    int error = 0; ///< 0: killed before the call
    std::size_t tornTenths = 0; ///< of the write are done before the kill
    bool isLasting = false; ///< every later call fails, too
    std::int64_t* count = nullptr; ///< in a file that outlives the program
    std::int64_t ownCount = 0;
    std::int64_t clockSeconds = 0; ///< by which the clock is off
};

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void copyText(char (&to)[PATH_MAX], const char* variable)
{
    if (const char* value = getenv(variable))
        snprintf(to, sizeof to, "%s", value);
}

Plan& plan()
{
    static Plan* const made = [] {
        static Plan the;
        copyText(the.image, "FAULT_IMAGE");
        if (const char* kinds = getenv("FAULT_KINDS"))
            the.counted = unsigned(atoi(kinds));
        if (const char* at = getenv("FAULT_AT"))
            the.at = atoll(at);
        if (const char* error = getenv("FAULT_ERROR"))
            the.error = atoi(error);
        if (const char* tenths = getenv("FAULT_TORN_TENTHS"))
            the.tornTenths = std::size_t(atoi(tenths));
        the.isLasting = getenv("FAULT_LASTING") != nullptr;
        if (const char* days = getenv("FAULT_CLOCK_DAYS"))
            the.clockSeconds = atoll(days) * 86'400;
        the.count = &the.ownCount;
        if (const char* file = getenv("FAULT_COUNT")) {
            const int descriptor = open(file, O_RDWR | O_CLOEXEC);
            void* memory = descriptor < 0 ? MAP_FAILED
                                          : mmap(nullptr,
                                                 sizeof(std::int64_t),
                                                 PROT_READ | PROT_WRITE,
                                                 MAP_SHARED,
                                                 descriptor,
                                                 0);
            if (memory != MAP_FAILED)
                the.count = static_cast<std::int64_t*>(memory);
        }
        copyText(the.folder, "FAULT_FOLDER"); // last: from now on calls are watched
        return &the;
    }();
    return *made;
}

bool isWatched(const char* path)
{
    const std::size_t length = strlen(plan().folder);
    return length > 0 && strncmp(path, plan().folder, length) == 0;
}

bool isWatched(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isWatched(path);
}

/// A name given by a call, as a path from the root.
bool isWatchedName(const char* path)
{
    if (path[0] == '/')
        return isWatched(path);
    char whole[PATH_MAX];
    if (!getcwd(whole, sizeof whole))
        return false;
    const std::size_t length = strlen(whole);
    snprintf(whole + length, sizeof whole - length, "/%s", path);
    return isWatched(whole);
}

enum class Fate { Done, Fails, Torn };

/// Counts a call and says what becomes of it; does not return from a kill.
Fate fateOf(Kind kind)
{
    Plan& the = plan();
    if ((the.counted & kind) == 0)
        return Fate::Done;
    const std::int64_t number = ++*the.count;
    const bool isHit = the.at > 0 && (number == the.at || (the.isLasting && number > the.at));
    if (!isHit)
        return Fate::Done;
    if (the.error != 0)
        return Fate::Fails;
    if (the.tornTenths > 0 && kind == Write)
        return Fate::Torn;
    kill(getpid(), SIGKILL);
    return Fate::Done;
}

template <typename Result>
Result failed()
{
    errno = plan().error;
    return Result(-1);
}

/// Copies without the functions that are watched.
void copyBytes(int from, int to)
{
    static const auto put = next<ssize_t (*)(int, const void*, size_t)>("write");
    char block[1 << 16];
    off_t place = 0;
    for (ssize_t got = 0; (got = pread(from, block, sizeof block, place)) > 0; place += got)
        if (put(to, block, std::size_t(got)) != got)
            abort();
}

int openInImage(char type, ino_t number)
{
    char path[PATH_MAX + 64];
    snprintf(path,
             sizeof path,
             "%s/%c%llu",
             plan().image,
             type,
             static_cast<unsigned long long>(number));
    return open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0644);
}

/// The names in a folder, as they are now.
void keepNames(int descriptor, const struct stat& status)
{
    const int again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* folder = again < 0 ? nullptr : fdopendir(again);
    FILE* out = fdopen(openInImage('d', status.st_ino), "w");
    while (const dirent* entry = folder && out ? readdir(folder) : nullptr)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            fprintf(out,
                    "%c%llu %s\n",
                    entry->d_type == DT_DIR ? 'd' : 'c',
                    static_cast<unsigned long long>(entry->d_ino),
                    entry->d_name);
    if (out)
        fclose(out);
    if (folder)
        closedir(folder);
}

/// What is on the disk now, whatever happens later.
void keepSynced(int descriptor)
{
    struct stat status { };
    if (plan().image[0] == '\0' || fstat(descriptor, &status) != 0)
        return;
    if (S_ISDIR(status.st_mode)) {
        keepNames(descriptor, status);
        return;
    }
    if (!S_ISREG(status.st_mode))
        return;
    char self[64];
    snprintf(self, sizeof self, "/proc/self/fd/%d", descriptor);
    const int readable = open(self, O_RDONLY | O_CLOEXEC);
    const int copy = openInImage('c', status.st_ino);
    if (readable < 0 || copy < 0)
        abort();
    copyBytes(readable, copy);
    close(readable);
    close(copy);
}

int synced(int descriptor, int (*real)(int))
{
    if (!isWatched(descriptor))
        return real(descriptor);
    if (fateOf(Sync) == Fate::Fails)
        return failed<int>();
    const int answer = real(descriptor);
    if (answer == 0)
        keepSynced(descriptor);
    return answer;
}

/// A name in the image keeps the number of a file whose last name goes from being given to another
/// one. Before that it has none there: books with two names are not written to.
void holdNumber(const char* path)
{
    const int before = errno;
    struct stat status { };
    if (plan().image[0] != '\0' && lstat(path, &status) == 0 && S_ISREG(status.st_mode)
        && status.st_nlink == 1) {
        char held[PATH_MAX + 64];
        snprintf(held,
                 sizeof held,
                 "%s/h%llu",
                 plan().image,
                 static_cast<unsigned long long>(status.st_ino));
        static const auto give = next<int (*)(const char*, const char*)>("link");
        give(path, held);
    }
    errno = before;
}

/// A write of `size` bytes at `place`, or where the file stands.
template <typename Put>
ssize_t written(int descriptor, std::size_t size, Put put)
{
    if (descriptor <= 2 || !isWatched(descriptor))
        return put(size);
    switch (fateOf(Write)) {
    case Fate::Fails:
        return failed<ssize_t>();
    case Fate::Torn:
        put(size * plan().tornTenths / 10);
        kill(getpid(), SIGKILL);
        return -1;
    case Fate::Done:
        break;
    }
    return put(size);
}

template <typename Call>
int named(const char* path, Call call)
{
    if (!isWatchedName(path))
        return call();
    if (fateOf(Name) == Fate::Fails)
        return failed<int>();
    holdNumber(path);
    return call();
}

} // namespace

extern "C" {

__attribute__((constructor)) static void begin()
{
    plan();
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    return written(
        descriptor, size, [&](std::size_t part) { return real(descriptor, bytes, part); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t place)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return written(
        descriptor, size, [&](std::size_t part) { return real(descriptor, bytes, part, place); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t place)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return written(
        descriptor, size, [&](std::size_t part) { return real(descriptor, bytes, part, place); });
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    if (isWatched(descriptor) && fateOf(Write) == Fate::Fails)
        return failed<int>();
    return real(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    if (isWatched(descriptor) && fateOf(Write) == Fate::Fails)
        return failed<int>();
    return real(descriptor, size);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    return synced(descriptor, real);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return synced(descriptor, real);
}

int unlink(const char* path) noexcept
{
    static const auto real = next<int (*)(const char*)>("unlink");
    return named(path, [&] { return real(path); });
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    return named(to, [&] { return real(from, to); });
}

int renameat2(
    int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto real =
        next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2");
    return named(to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to) noexcept
{
    static const auto real = next<int (*)(const char*, const char*)>("link");
    return named(to, [&] { return real(from, to); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char*, int, const char*, int)>("linkat");
    return named(to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int clock_gettime(clockid_t clock, struct timespec* now) noexcept
{
    static const auto real = next<int (*)(clockid_t, struct timespec*)>("clock_gettime");
    const int answer = real(clock, now);
    if (answer == 0 && clock == CLOCK_REALTIME)
        now->tv_sec += plan().clockSeconds;
    return answer;
}

} // extern "C"
