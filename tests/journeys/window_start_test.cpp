// How the window comes when the program is started with a workspace, on the sample company.
#include "app/session/worker_session.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/workspace/recent_workspaces.h"

#include <QApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class WindowStartTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_session = std::make_unique<app::WorkerSession>(); }
    void cleanup();

    void theWindowComesWithItsBooks();
    void theWindowComesBeforeBooksThatKeepItWaiting();
    void booksThatAreNotThereAreToldOf();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void open()
    {
        QSignalSpy opened(m_session.get(), &ui::Session::opened);
        m_session->open(path(u"sample.payouts"_s));
        QVERIFY(opened.wait(60'000));
    }
    /// As the program does it: the session opens the books while the window is made.
    void start(const QString& books)
    {
        m_session->open(books);
        m_window = std::make_unique<ui::MainWindow>(*m_session, QString());
        m_window->showWhenOpened(books);
    }
    [[nodiscard]] bool isShown(const char* name) const
    {
        const auto* widget = m_window->findChild<QWidget*>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString told() const
    {
        const auto* page = m_window->findChild<QWidget*>(u"startPage"_s);
        return page->findChild<QLabel*>(u"messageLabel"_s)->text();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::WorkerSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowStartTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"PayoutDeskTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    ui::Theme::apply(*qApp, ui::Theme::Mode::Light);
    app::WorkerSession session;
    QSignalSpy opened(&session, &ui::Session::opened);
    session.create(path(u"sample.payouts"_s), u"GBP"_s, u"Europe/London"_s, u"Sample"_s, true);
    QVERIFY(opened.wait(60'000));
}

void WindowStartTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void WindowStartTest::theWindowComesWithItsBooks()
{
    QSignalSpy opened(m_session.get(), &ui::Session::opened);
    start(path(u"sample.payouts"_s));
    QVERIFY(!m_window->isVisible());
    QVERIFY(opened.wait(60'000));
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(isShown("dashboardPage"));
}

void WindowStartTest::theWindowComesBeforeBooksThatKeepItWaiting()
{
    QSemaphore gate;
    const auto release = qScopeGuard([&gate] { gate.release(); }); // also where this ends early
    open();
    m_session->run<int>(
        nullptr,
        [&gate](core::Books&, core::Progress&) {
            gate.acquire();
            return core::Result<int>(0);
        },
        [](const core::Result<int>&) {});
    m_session->close();
    start(path(u"sample.payouts"_s));
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(isShown("startPage"));
    QVERIFY2(told().contains(u"sample.payouts"_s), qPrintable(told()));
    gate.release();
    QTRY_VERIFY(isShown("dashboardPage"));
}

void WindowStartTest::booksThatAreNotThereAreToldOf()
{
    const QString books = path(u"nothing.payouts"_s);
    ui::RecentWorkspaces::add(books);
    QSignalSpy failed(m_session.get(), &ui::Session::openFailed);
    start(books);
    QVERIFY(failed.wait(60'000));
    QVERIFY(isShown("startPage"));
    QVERIFY2(told().contains(u"There is no such file."_s), qPrintable(told()));
    QVERIFY(!ui::RecentWorkspaces::paths().contains(books));
}

QTEST_MAIN(WindowStartTest)
#include "window_start_test.moc"
