#include "tests/journeys/monkey_log.h"

#include <QMutex>

#include <array>
#include <cstring>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostKept = 30;
using Line = std::array<char, 240>;
/// Nothing that a dying program would have to allocate.
std::array<Line, mostKept> lines;
std::size_t noted = 0;
Line repeats;

void put(Line& line, const QString& text)
{
    const QByteArray bytes = text.toUtf8().left(qsizetype(line.size()) - 1);
    line.fill('\0');
    std::memcpy(line.data(), bytes.constData(), std::size_t(bytes.size()));
}

std::size_t firstKept()
{
    return noted > mostKept ? noted - mostKept : 0;
}

#ifdef Q_OS_UNIX
constexpr std::array deadly{ SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL };
std::array<struct sigaction, deadly.size()> before;

void write(const Line& line)
{
    [[maybe_unused]] auto written = ::write(STDERR_FILENO, line.data(), std::strlen(line.data()));
    written = ::write(STDERR_FILENO, "\n", 1);
}

/// Whoever answered the signal before gets it, too: the same instruction meets it again.
void tellAndGoOn(int)
{
    for (std::size_t i = 0; i < deadly.size(); ++i)
        ::sigaction(deadly[i], &before[i], nullptr);
    write(repeats);
    for (std::size_t i = firstKept(); i < noted; ++i)
        write(lines[i % mostKept]);
}
#endif

struct Known {
    const char* begins;
    const char* because;
};
constexpr std::array known{
    Known{ "This plugin does not support ", "the offscreen platform has no window manager" },
    Known{ "OpenType support missing for ", "the system's fonts lack the letters that were typed" },
    Known{ "Mouse event ", "the test's own hand, on what takes no clicks" },
};

QMutex mutex;
QStringList warned;
QtMessageHandler handlerBefore = nullptr;

void take(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isOwn = context.category && std::strncmp(context.category, "payoutdesk.", 11) == 0;
    bool isKnown = isOwn || type == QtDebugMsg || type == QtInfoMsg;
    for (const Known& entry : known)
        isKnown = isKnown || text.trimmed().startsWith(QLatin1String(entry.begins));
    if (!isKnown) {
        const QMutexLocker lock(&mutex);
        warned += u"%1 (after: %2)"_s.arg(text.trimmed(), LatestActions::last());
    }
    if (handlerBefore && !isOwn && type != QtWarningMsg)
        handlerBefore(type, context, text);
}

} // namespace

void LatestActions::begin(const QString& run)
{
    noted = 0;
    put(repeats, run);
#ifdef Q_OS_UNIX
    struct sigaction action { };
    action.sa_handler = tellAndGoOn;
    for (std::size_t i = 0; i < deadly.size(); ++i) {
        struct sigaction present { };
        ::sigaction(deadly[i], &action, &present);
        if (present.sa_handler != tellAndGoOn)
            before[i] = present;
    }
#endif
}

void LatestActions::note(const QString& action)
{
    put(lines[noted % mostKept], u"%1. %2"_s.arg(noted + 1).arg(action.simplified()));
    ++noted;
}

QString LatestActions::last()
{
    return QString::fromUtf8(lines[(noted + mostKept - 1) % mostKept].data());
}

QString LatestActions::text()
{
    QStringList all{ QString::fromUtf8(repeats.data()) };
    for (std::size_t i = firstKept(); i < noted; ++i)
        all += QString::fromUtf8(lines[i % mostKept].data());
    return all.join(u'\n');
}

QtWarnings::QtWarnings()
{
    warned.clear();
    handlerBefore = qInstallMessageHandler(take);
}

QtWarnings::~QtWarnings()
{
    qInstallMessageHandler(handlerBefore);
}

QStringList QtWarnings::taken()
{
    const QMutexLocker lock(&mutex);
    return warned;
}
