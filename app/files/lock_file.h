#pragma once

#include <QString>

#include <memory>

namespace app {

/// A lock through a file beside what it protects, held by one LockFile of one program at a time. It
/// ends with the program that holds it, however that ends: what stands in the file, whole or not,
/// only tells who that is. The file goes with the last one that used it. Of the thread that uses
/// it.
class LockFile {
public:
    explicit LockFile(const QString& name);
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

    enum class Taken { Yes, HeldByAnother, Impossible, Stopped };

    /// Waits that long for whoever holds it. Impossible: there can be no such file here. Stopped:
    /// `isStopped`, which is asked meanwhile, was true.
    [[nodiscard]] Taken take(int waitMs, bool (*isStopped)() = nullptr);
    void release();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// "payoutctl, process 4711"; empty: not known.
    [[nodiscard]] QString holder() const;

private:
    class Handle;

    QString m_name;
    std::unique_ptr<Handle> m_handle;
    bool m_isHeld = false;
};

} // namespace app
