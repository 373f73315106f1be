#include "ui/window/diagnostics.h"

#include "ui/session/session.h"
#include "ui/session/work_log.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QTimeZone>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int logLines = 200;

/// What changes how the program looks and counts, where it is set.
constexpr const char* variables[] = { "LANG",
                                      "LC_ALL",
                                      "TZ",
                                      "QT_QPA_PLATFORM",
                                      "QT_SCALE_FACTOR",
                                      "QT_SCREEN_SCALE_FACTORS",
                                      "QT_FONT_DPI",
                                      "XDG_SESSION_TYPE",
                                      "XDG_CURRENT_DESKTOP" };

QString modeWord(Theme::Mode mode)
{
    return mode == Theme::Mode::Light ? u"light"_s
        : mode == Theme::Mode::Dark   ? u"dark"_s
                                      : u"as the system"_s;
}

QStringList desktopFacts(const QWidget& window)
{
    const QLocale locale;
    QStringList facts = {
        u"Locale: %1, system %2, zone %3"_s.arg(locale.name(),
                                                QLocale::system().name(),
                                                QString::fromLatin1(QTimeZone::systemTimeZoneId())),
        u"Platform: %1, theme %2"_s.arg(QGuiApplication::platformName(), modeWord(Theme::mode())),
        u"Window: %1 × %2 at scale %3"_s.arg(window.width())
            .arg(window.height())
            .arg(window.devicePixelRatio())
    };
    for (const QScreen* screen : QGuiApplication::screens())
        facts += u"Screen: %1 × %2 at scale %3, %4 dpi"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(qRound(screen->logicalDotsPerInch()));
    for (const char* variable : variables)
        if (qEnvironmentVariableIsSet(variable))
            facts += u"%1=%2"_s.arg(QLatin1String(variable), qEnvironmentVariable(variable));
    return facts;
}

QString
diagnosticsText(const Services& services, const QWidget& window, const QStringList& booksFacts)
{
    QStringList lines = services.programFacts() + desktopFacts(window);
    lines += u"Now: "_s + QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    lines << QString() << u"Books"_s << booksFacts << QString() << u"Log"_s;
    const QStringList log = services.lastLogLines(logLines);
    lines += log.isEmpty() ? QStringList{ u"none is kept"_s } : log;
    return lines.join(u'\n') + u'\n';
}

} // namespace

void collectDiagnostics(Session& session,
                        QWidget* window,
                        bool asksBooks,
                        std::function<void(const QString& text)> then)
{
    Services& services = session.services();
    if (!session.isOpen() || !asksBooks) {
        const QString state = session.isOpen() ? u"busy"_s : u"none are open"_s;
        then(diagnosticsText(services, *window, { state }));
        return;
    }
    const QString access = u"Open for "_s + (session.isReadOnly() ? u"reading"_s : u"writing"_s);
    session.run<QStringList>(
        window,
        [&services](core::Books&, core::Progress&) { return services.booksFacts(); },
        [&services, window, access, then = std::move(then)](
            const core::Result<QStringList>& facts) {
            const QStringList told = facts ? *facts : QStringList{ withoutValues(facts.error()) };
            then(diagnosticsText(services, *window, QStringList{ access } + told));
        });
}

} // namespace ui
