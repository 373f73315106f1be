#include "app/session/program_log.h"
#include "app/session/worker_session.h"
#include "app/wiring/about.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/window_manners.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <string_view>

namespace {

Q_LOGGING_CATEGORY(programLog, "payoutdesk.program", QtFatalMsg)

constexpr auto help =
    "Usage: payoutdesk [FILE]\n"
    "\n"
    "Opens the window of PayoutDesk; with a workspace FILE (NAME.payouts), on these books.\n"
    "\n"
    "  --help      shows this and ends\n"
    "  --version   shows the version and ends\n"
    "\n"
    "Example: payoutdesk company.payouts\n"
    "The same work without a window: payoutctl --help\n";

/// Answers what needs no display; -1: go on and open the window.
int answerWithoutWindow(int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--help" || argument == "-h") {
            std::fputs(help, stdout);
            return 0;
        }
        if (argument == "--version") {
            std::printf("%s", app::aboutText().c_str());
            return 0;
        }
        if (argument == "--")
            break;
    }
    return -1;
}

/// A file system or a pipe that is full or closed is an answer, not the end of the program.
void ignoreDeadlySignals()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

void loadTranslations(QApplication& application)
{
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(),
                 QStringLiteral("qtbase"),
                 QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto* own = new QTranslator(&application);
    const QString folder = QStringLiteral(":/translations");
    // A language without a translation reads English, whose plural forms are a translation, too.
    if (own->load(QLocale(), QStringLiteral("payoutdesk"), QStringLiteral("_"), folder)
        || own->load(QStringLiteral("payoutdesk_en"), folder))
        QApplication::installTranslator(own);
}

/// Empty: none.
QString workspaceNamed(const QStringList& arguments)
{
    const bool isNamed = arguments.size() > 1 && !arguments.last().startsWith(QLatin1String("--"));
    return isNamed ? arguments.last() : QString();
}

} // namespace

int main(int argc, char* argv[])
{
    if (const int status = answerWithoutWindow(argc, argv); status >= 0)
        return status;
    ignoreDeadlySignals();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("PayoutDesk"));
    QApplication::setApplicationName(QStringLiteral("PayoutDesk"));
    QApplication::setApplicationVersion(QString::fromStdString(app::programVersion()));
    QApplication::setDesktopFileName(QStringLiteral("org.payoutdesk.PayoutDesk"));
    const app::ProgramLog log;
    qCInfo(programLog).noquote() << "begins, version" << QApplication::applicationVersion() << "Qt"
                                 << qVersion() << QApplication::platformName();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/payoutdesk.svg")));
    if (QLocale().language()
        == QLocale::C) // no language set: a form that people read, not programs
        QLocale::setDefault(QLocale(QLocale::English));
    loadTranslations(application);
    app::WorkerSession session;
    const QString file = workspaceNamed(QApplication::arguments());
    if (!file.isEmpty())
        session.open(file); // while the window is made
    const int mode =
        QSettings().value(QStringLiteral("theme"), int(ui::Theme::Mode::System)).toInt();
    ui::Theme::apply(application, ui::Theme::Mode(mode));
    new ui::WindowManners(application);

    ui::MainWindow window(session, QString::fromStdString(app::aboutText()));
    if (file.isEmpty())
        window.show();
    else
        window.showWhenOpened(file);
    const int status = QApplication::exec();
    qCInfo(programLog) << "ends";
    return status;
}
