#include "app/session/worker_session.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/workspace/company_dialog.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Pictures of every screen on the sample company, in light and dark, for people to look at. The
/// scale is the environment's (QT_SCALE_FACTOR); the build runs it at 1 and 1.5.
class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QVERIFY(QDir().mkpath(QStringLiteral(PAYOUTDESK_PICTURES)));
        ui::Theme::apply(*qApp, ui::Theme::Mode::Light);
        QSignalSpy opened(&m_session, &ui::Session::opened);
        QSignalSpy failed(&m_session, &ui::Session::openFailed);
        m_session.create(m_folder.filePath(QStringLiteral("sample.payouts")),
                         QStringLiteral("GBP"),
                         QStringLiteral("Europe/London"),
                         QStringLiteral("Sample company"),
                         true);
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() + failed.count() > 0, 60'000);
        if (!failed.isEmpty())
            QFAIL(qvariant_cast<core::Error>(failed.first().first()).sentence().c_str());
    }

    void everyPage_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyPage()
    {
        QFETCH(bool, dark);
        ui::Theme::apply(*qApp, dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        ui::MainWindow window(m_session, QString());
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const char* page :
             { "dashboard", "campaigns", "conversions", "publishers", "payouts" }) {
            window.showPage(QLatin1String(page));
            settle();
            save(window, QLatin1String(page), dark);
        }
        takeDialog(window, "companyAction", QStringLiteral("company"), dark);
        takeDialog(window, "createPublisherAction", QStringLiteral("publisher"), dark);
        takeDialog(window, "createCampaignAction", QStringLiteral("campaign"), dark);
        takeDialog(window, "createPayoutAction", QStringLiteral("create-payout"), dark);
        takeDialog(window, "checkBooksAction", QStringLiteral("check"), dark);
        takeDialog(window, "newWorkspaceAction", QStringLiteral("new-workspace"), dark);
    }

    void theStartPage()
    {
        QSignalSpy closed(&m_session, &ui::Session::closed);
        m_session.close();
        QTRY_COMPARE(closed.count(), 1);
        for (const bool dark : { false, true }) {
            ui::Theme::apply(*qApp, dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
            ui::MainWindow window(m_session, QString());
            window.resize(1280, 800);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            save(window, QStringLiteral("start"), dark);
        }
    }

private:
    /// The worker has answered and the answer is painted.
    void settle()
    {
        QSignalSpy idle(&m_session, &ui::Session::busyChanged);
        m_session.run<int>(
            this,
            [](core::Books&, core::Progress&) { return core::Result<int>(0); },
            [](const core::Result<int>&) {});
        QTRY_VERIFY_WITH_TIMEOUT(!idle.isEmpty() && !idle.last().first().toBool(), 60'000);
        QCoreApplication::sendPostedEvents();
    }

    void save(QWidget& widget, const QString& name, bool dark)
    {
        const QPixmap picture = widget.grab();
        const QString file = QStringLiteral("%1-%2-%3.png")
                                 .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                 .arg(widget.devicePixelRatioF());
        QVERIFY(!picture.isNull());
        QVERIFY(picture.save(QDir(QStringLiteral(PAYOUTDESK_PICTURES)).filePath(file)));
    }

    void takeDialog(ui::MainWindow& window, const char* action, const QString& name, bool dark)
    {
        window.findChild<QAction*>(QLatin1String(action))->trigger();
        settle();
        QDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = window.findChild<QDialog*>()) != nullptr, 20'000);
        settle();
        save(*dialog, name, dark);
        delete dialog;
    }

    QTemporaryDir m_folder;
    app::WorkerSession m_session;
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
