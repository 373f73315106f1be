#include "app/session/program_log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStandardPaths>

#include <atomic>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr qsizetype mostCharacters = 500; ///< of a message

std::atomic<RotatingLog*> running = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

const char* levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static thread_local bool isWriting = false; // writing may itself have something to say
    const QLatin1String category(context.category ? context.category : "default");
    constexpr QLatin1String ours("payoutdesk.");
    const bool isOurs = category.startsWith(ours);
    RotatingLog* log = running;
    if (log && !isWriting) {
        isWriting = true;
        const QString text = isOurs ? message.simplified() : withoutValues(message);
        log->write(u"%1 %2 %3 %4: %5"_s
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                            QString::number(QCoreApplication::applicationPid()),
                            QLatin1String(levelOf(type)),
                            isOurs ? QString(category.mid(ours.size())) : QString(category),
                            text.left(mostCharacters))
                       .toUtf8());
        isWriting = false;
    }
    if (const QtMessageHandler next = before; next && !isOurs)
        next(type, context, message);
}

} // namespace

ProgramLog::ProgramLog(const QString& folder)
    : m_log(folder, u"payoutdesk"_s)
    , m_before(qInstallMessageHandler(handle))
{
    before = m_before;
    running = &m_log;
    QLoggingCategory::setFilterRules(u"payoutdesk.*=true"_s);
}

ProgramLog::~ProgramLog()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
    running = nullptr;
}

QString ProgramLog::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/logs"_s;
}

const RotatingLog* ProgramLog::current()
{
    return running;
}

QString withoutValues(const QString& message)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|'[^']*'|“[^”]*”"_s);
    static const QRegularExpression path(u"\\S*[/\\\\]\\S*"_s);
    static const QRegularExpression figures(u"\\d[\\d.,]*"_s);
    QString text = message.simplified();
    text.replace(quoted, u"…"_s).replace(path, u"…"_s).replace(figures, u"#"_s);
    if (const qsizetype colon = text.indexOf(u": "_s); colon >= 0)
        if (const qsizetype second = text.indexOf(u": "_s, colon + 2); second >= 0)
            text = text.left(second) + u": …"_s;
    return text;
}

} // namespace app
