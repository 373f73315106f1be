#include "ui/session/work_log.h"

#include <algorithm>
#include <array>

namespace ui {

Q_LOGGING_CATEGORY(workLog, "payoutdesk.work", QtFatalMsg)
Q_LOGGING_CATEGORY(importLog, "payoutdesk.imports", QtFatalMsg)

namespace {

constexpr qint64 longMs = 1'000;

struct Kind {
    const char* word;
    bool isTrouble; ///< of the program or the machine, not of what was asked
};
/// By core::ErrorCode.
constexpr std::array<Kind, 7> kinds{ {
    { "refused", false },
    { "conflict", false },
    { "not found", false },
    { "storage", true },
    { "busy", true },
    { "unknown", true },
    { "cancelled", false },
} };

QString areaOf(const char* file)
{
    const QString path = QString::fromUtf8(file).replace(u'\\', u'/');
    const QStringList parts = path.left(path.lastIndexOf(u'.')).split(u'/');
    return parts.mid(std::max<qsizetype>(0, parts.size() - 2)).join(u'/');
}

} // namespace

QString withoutValues(const core::Error& error)
{
    const QString word = QLatin1String(kinds.at(std::size_t(error.code)).word);
    const QString pattern = QString::fromStdString(error.what.pattern());
    return pattern.isEmpty() ? word : word + QStringLiteral(": ") + pattern;
}

WorkLog::WorkLog(const char* asker, bool isSaving)
    : m_asker(asker)
    , m_isSaving(isSaving)
{
    m_since.start();
}

void WorkLog::tell(const core::Error* error) const
{
    const qint64 ms = m_since.elapsed();
    const bool isTrouble = error && kinds.at(std::size_t(error->code)).isTrouble;
    if (!isTrouble && !m_isSaving && (error || ms < longMs))
        return;
    const QString area = areaOf(m_asker);
    if (isTrouble)
        qCWarning(workLog).noquote() << area << "failed," << ms << "ms," << withoutValues(*error);
    else if (error)
        qCInfo(workLog).noquote() << area << "not saved," << ms << "ms," << withoutValues(*error);
    else
        qCInfo(workLog).noquote() << area << (m_isSaving ? "saved," : "answered,") << ms << "ms";
}

} // namespace ui
