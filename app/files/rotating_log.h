#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace app {

/// Lines of text in a folder, in at most `files` files of about `bytesPerFile` each: NAME.log is
/// being written, NAME.1.log was before it, and so on; the oldest goes. Several programs may write
/// to the same one: a line is appended whole, and one program at a time moves the files on. Any
/// thread may write. Where it cannot be written nothing happens: work goes on without it.
class RotatingLog {
public:
    struct Limits {
        qint64 bytesPerFile = 1 << 20;
        int files = 5;
    };

    RotatingLog(const QString& folder, QString name, Limits limits);
    RotatingLog(const QString& folder, QString name)
        : RotatingLog(folder, std::move(name), Limits{})
    {
    }

    /// `line` without its end.
    void write(const QByteArray& line);
    /// The latest ones, the oldest first.
    [[nodiscard]] QStringList lastLines(int most) const;
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    /// 0: the one being written.
    [[nodiscard]] QString path(int age) const;
    void moveOn();

    QString m_folder;
    QString m_name;
    Limits m_limits;
    mutable QMutex m_mutex;
};

} // namespace app
