#include "app/session/worker_session.h"
#include "core/usecases/save_publisher.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

/// The window's door to real books on the disk: the window never waits, nothing is half done.
class WorkerSessionTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<app::WorkerSession>();
        m_path = m_folder->filePath(QStringLiteral("books.payouts"));
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void newBooksAreOpenAndEmpty()
    {
        create();
        QCOMPARE(m_session->workspace().currency, "EUR");
        QCOMPARE(m_session->workspace().zone.name(), "Europe/Berlin");
        QCOMPARE(publishers(*m_session), 0);
        QVERIFY(!m_session->isReadOnly());
    }

    void whatIsSavedIsThereWhenOpenedAgain()
    {
        create();
        add(*m_session, "nick");
        QSignalSpy closed(m_session.get(), &ui::Session::closed);
        m_session->close();
        QTRY_COMPARE(closed.count(), 1);
        open(*m_session);
        QCOMPARE(publishers(*m_session), 1);
    }

    void aMissingFileIsSaidAndNotMade()
    {
        QSignalSpy failed(m_session.get(), &ui::Session::openFailed);
        m_session->open(m_path);
        QTRY_COMPARE(failed.count(), 1);
        const auto error = qvariant_cast<core::Error>(failed.first().first());
        QVERIFY(!error.what.empty());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!m_session->isOpen());
    }

    void aFailedOpeningLeavesTheBooksThatWereOpen()
    {
        create();
        QSignalSpy failed(m_session.get(), &ui::Session::openFailed);
        m_session->open(m_folder->filePath(QStringLiteral("other.payouts")));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_session->isOpen());
        QCOMPARE(publishers(*m_session), 0);
    }

    void aSecondWindowIsReadOnlyAndSaysWhy()
    {
        create();
        app::WorkerSession second;
        open(second);
        QVERIFY(second.isReadOnly());
        QVERIFY(!second.readOnlyReason().isEmpty());
        QVERIFY(!m_session->isReadOnly());
    }

    void throughALinkItIsASecondWindow()
    {
        create();
        const QString link = m_folder->filePath(QStringLiteral("link.payouts"));
        QVERIFY(QFile::link(m_path, link));
        app::WorkerSession second;
        QSignalSpy opened(&second, &ui::Session::opened);
        second.open(link);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(second.isReadOnly());
    }

    void whoClosesAndOpensAtOnceMayWrite()
    {
        create();
        for (int i = 0; i < 5; ++i) {
            m_session->close();
            QSignalSpy opened(m_session.get(), &ui::Session::opened);
            m_session->open(m_path);
            m_session->open(m_path); // twice, before the first has arrived
            QTRY_COMPARE(opened.count(), 2);
            QVERIFY2(!m_session->isReadOnly(), qPrintable(m_session->readOnlyReason()));
        }
        app::WorkerSession second;
        open(second);
        QVERIFY2(second.isReadOnly(), "the lock is still held");
    }

    void booksThatWereReplacedAreOpenedAnew()
    {
#ifdef Q_OS_WIN
        QSKIP("no file takes the place of one that is open");
#endif
        create();
        add(*m_session, "nick");
        const QString other = m_folder->filePath(QStringLiteral("other.payouts"));
        QVERIFY(app::createBooks({ other.toStdString(), "EUR", "UTC", "Example", false }));
        for (const char* log : { "-wal", "-shm" })
            QFile::remove(m_path + QLatin1String(log));
        std::filesystem::rename(other.toStdString(), m_path.toStdString());
        QVERIFY2(!add(*m_session, "kate"), "nothing is written to what was replaced");
        open(*m_session);
        QCOMPARE(m_session->workspace().zone.name(), "UTC");
        QCOMPARE(publishers(*m_session), 0);
        QVERIFY2(!m_session->isReadOnly(), qPrintable(m_session->readOnlyReason()));
        QVERIFY(add(*m_session, "kate"));
    }

    void booksThatAreOpenAreNotMadeOnceMore()
    {
        create();
        add(*m_session, "nick");
        QSignalSpy failed(m_session.get(), &ui::Session::openFailed);
        m_session->create(
            m_path, QStringLiteral("USD"), QStringLiteral("UTC"), QStringLiteral("Other"), false);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(publishers(*m_session), 1);
    }

    void workIsDoneInTheOrderAsked()
    {
        create();
        QStringList order;
        for (const char* name : { "first", "second", "third" })
            m_session->run<int>(
                this,
                [](core::Books&, core::Progress&) { return core::Result<int>(0); },
                [&order, name](const core::Result<int>&) { order.append(QLatin1String(name)); });
        QTRY_COMPARE(order.size(), 3);
        QCOMPARE(order.join(u' '), QStringLiteral("first second third"));
    }

    void changesAreAnnouncedAfterAGoodAnswerOnly()
    {
        create();
        QSignalSpy changed(m_session.get(), &ui::Session::changed);
        add(*m_session, "nick");
        QCOMPARE(changed.count(), 1);
        add(*m_session, "NICK");
        QCOMPARE(changed.count(), 1);
    }

    void anAnswerForAClosedDialogIsDropped()
    {
        create();
        bool answered = false;
        auto dialog = std::make_unique<QObject>();
        m_session->run<int>(
            dialog.get(),
            [](core::Books&, core::Progress&) { return core::Result<int>(0); },
            [&answered](const core::Result<int>&) { answered = true; });
        dialog.reset();
        QCOMPARE(publishers(*m_session), 0);
        QVERIFY(!answered);
    }

    void longWorkCanBeStopped()
    {
        create();
        bool cancelled = false;
        ui::Task* task = m_session->runLong<void>(
            QStringLiteral("Waiting"),
            this,
            [](core::Books&, core::Progress& progress) -> core::Result<void> {
                while (!progress.cancelled())
                    QThread::msleep(1);
                return core::Error{ core::ErrorCode::Cancelled, "Stopped.", {}, {} };
            },
            [&cancelled](const core::Result<void>& result) {
                cancelled = !result && result.error().code == core::ErrorCode::Cancelled;
            });
        task->cancel();
        QTRY_VERIFY(cancelled);
    }

private:
    void create()
    {
        QSignalSpy opened(m_session.get(), &ui::Session::opened);
        m_session->create(m_path,
                          QStringLiteral("EUR"),
                          QStringLiteral("Europe/Berlin"),
                          QStringLiteral("Example"),
                          false);
        QTRY_COMPARE(opened.count(), 1);
    }

    void open(app::WorkerSession& session)
    {
        QSignalSpy opened(&session, &ui::Session::opened);
        session.open(m_path);
        QTRY_COMPARE(opened.count(), 1);
    }

    /// Whether it is saved.
    bool add(app::WorkerSession& session, const std::string& alias)
    {
        std::optional<bool> isSaved;
        core::Publisher publisher;
        publisher.alias = alias;
        session.run<core::Publisher>(
            this,
            [publisher](core::Books& books, core::Progress&) {
                return core::savePublisher(books, publisher);
            },
            [&isSaved](const core::Result<core::Publisher>& saved) { isSaved = saved.has_value(); },
            { ui::Change::Publishers });
        [&isSaved] {
            QTRY_VERIFY(isSaved);
        }();
        return isSaved.value_or(false);
    }

    int publishers(app::WorkerSession& session)
    {
        int count = -1;
        session.run<int>(
            this,
            [](core::Books& books, core::Progress&) -> core::Result<int> {
                const auto all = books.store.publishers();
                return all ? core::Result<int>(int(all->size())) : core::Result<int>(all.error());
            },
            [&count](const core::Result<int>& answer) { count = answer ? *answer : -2; });
        [&count] {
            QTRY_VERIFY(count != -1);
        }();
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::WorkerSession> m_session;
    QString m_path;
};

QTEST_MAIN(WorkerSessionTest)
#include "worker_session_test.moc"
