// The outbox on the disk.
#include "app/session/file_outbox.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class FileOutboxTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatIsKeptIsThereForAnotherProgram();
    void aSecondTimeItIsOwed();
    void severalLieBesideEachOther();
    void whatIsForgottenIsGone();
    void nobodyElseReadsIt();
    void whatIsForOtherBooksIsLeftToThem();
    void whatIsForBooksThatAreGoneIsElsewhere();
    void aDamagedFileIsSetAsideAndTheOthersRead_data();
    void aDamagedFileIsSetAsideAndTheOthersRead();
    void whatTheDiskDoesNotGiveIsLeftForTheNextTime();
    void whereNothingCanBeKeptItIsSaid();

private:
    static core::Submission submission(const char* key)
    {
        core::PayoutRequest request;
        request.key = key;
        request.publisher = { 3 };
        request.state.requested = core::Money::ofUnits(7);
        request.state.note = "Zoë";
        return { { { 3 }, "id-3", "nick" }, { 12, std::string(64, 'b') }, request };
    }
    app::FileOutbox outboxOf(const char* books)
    {
        return app::FileOutbox([path = m_folder.filePath(QLatin1String(books))] { return path; });
    }
    static QStringList files() { return QDir(app::FileOutbox::folder()).entryList(QDir::Files); }
    static std::vector<std::string> keysIn(app::FileOutbox& outbox)
    {
        std::vector<std::string> keys;
        for (const auto& kept : outbox.content().value().submissions)
            keys.push_back(kept.submission.key());
        return keys;
    }

    QTemporaryDir m_folder;
};

void FileOutboxTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY2(app::FileOutbox::folder().startsWith(m_folder.path()),
             qPrintable(app::FileOutbox::folder()));
    for (const QString& name : { u"a.payouts"_s, u"b.payouts"_s }) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void FileOutboxTest::init()
{
    QDir(app::FileOutbox::folder()).removeRecursively();
}

void FileOutboxTest::whatIsKeptIsThereForAnotherProgram()
{
    QVERIFY(outboxOf("a.payouts").keep(submission("k")).has_value());
    app::FileOutbox next = outboxOf("a.payouts");
    const auto content = next.content().value();
    QCOMPARE(content.submissions.size(), std::size_t(1));
    QVERIFY(!content.submissions[0].isElsewhere);
    QCOMPARE(core::toText(core::toJson(content.submissions[0].submission)),
             core::toText(core::toJson(submission("k"))));
}

void FileOutboxTest::aSecondTimeItIsOwed()
{
    app::FileOutbox outbox = outboxOf("a.payouts");
    QVERIFY(!outbox.isKept("k"));
    QVERIFY(outbox.keep(submission("k")).has_value());
    QVERIFY(outbox.isKept("k"));
    QVERIFY(outbox.keep(submission("k")).has_value());
    QCOMPARE(files().size(), 1);
}

void FileOutboxTest::severalLieBesideEachOther()
{
    app::FileOutbox outbox = outboxOf("a.payouts");
    QVERIFY(outbox.keep(submission("k1")).has_value());
    QVERIFY(outbox.keep(submission("k2")).has_value());
    QCOMPARE(keysIn(outbox), (std::vector<std::string>{ "k1", "k2" }));
}

void FileOutboxTest::whatIsForgottenIsGone()
{
    app::FileOutbox outbox = outboxOf("a.payouts");
    QVERIFY(outbox.keep(submission("k")).has_value());
    outbox.forget("k");
    QVERIFY(keysIn(outbox).empty());
    QVERIFY(files().isEmpty());
    outbox.forget("k");
}

void FileOutboxTest::nobodyElseReadsIt()
{
    QVERIFY(outboxOf("a.payouts").keep(submission("k")).has_value());
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(app::FileOutbox::folder()) & others));
#endif
}

void FileOutboxTest::whatIsForOtherBooksIsLeftToThem()
{
    app::FileOutbox a = outboxOf("a.payouts");
    app::FileOutbox b = outboxOf("b.payouts");
    QVERIFY(a.keep(submission("k")).has_value());
    QVERIFY(keysIn(b).empty());
    QCOMPARE(keysIn(a).size(), std::size_t(1));
}

void FileOutboxTest::whatIsForBooksThatAreGoneIsElsewhere()
{
    QVERIFY(outboxOf("gone.payouts").keep(submission("k")).has_value());
    const auto content = outboxOf("b.payouts").content().value();
    QCOMPARE(content.submissions.size(), std::size_t(1));
    QVERIFY(content.submissions[0].isElsewhere);
}

void FileOutboxTest::aDamagedFileIsSetAsideAndTheOthersRead_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut") << 1;
    QTest::newRow("a digit of the amount") << 2;
    QTest::newRow("something else") << 3;
}

void FileOutboxTest::aDamagedFileIsSetAsideAndTheOthersRead()
{
    QFETCH(int, damage);
    app::FileOutbox outbox = outboxOf("a.payouts");
    QVERIFY(outbox.keep(submission("bad")).has_value());
    QVERIFY(outbox.keep(submission("good")).has_value());
    QFile file(QDir(app::FileOutbox::folder()).filePath(u"bad.form"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    QByteArray seven = whole;
    seven.replace("\"amount\":\"7\"", "\"amount\":\"9\"");
    QVERIFY(seven != whole);
    const QByteArray damaged[] = { {}, whole.left(whole.size() - 5), seven, "hello\n" };
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(damaged[damage]) == damaged[damage].size());
    file.close();
    const auto content = outbox.content().value();
    QCOMPARE(content.submissions.size(), std::size_t(1));
    QCOMPARE(content.unreadable.size(), std::size_t(1));
    QVERIFY(QFile::exists(QString::fromStdString(content.unreadable[0])));
    QVERIFY2(outbox.content().value().unreadable.empty(), "it is told once");
}

void FileOutboxTest::whatTheDiskDoesNotGiveIsLeftForTheNextTime()
{
#ifdef Q_OS_LINUX
    app::FileOutbox outbox = outboxOf("a.payouts");
    QVERIFY(outbox.keep(submission("k")).has_value());
    // It can be opened, and the first page of a program's memory cannot be read: EIO.
    const QString faulty = QDir(app::FileOutbox::folder()).filePath(u"faulty.form"_s);
    QVERIFY(QFile::link(u"/proc/self/mem"_s, faulty));
    const auto content = outbox.content().value();
    QCOMPARE(content.submissions.size(), std::size_t(1));
    QVERIFY(content.unreadable.empty());
    QVERIFY(QFile::exists(faulty));
#endif
}

void FileOutboxTest::whereNothingCanBeKeptItIsSaid()
{
    const QString folder = app::FileOutbox::folder();
    QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto kept = outboxOf("a.payouts").keep(submission("k"));
    QVERIFY(!kept);
    QVERIFY(kept.error().what.text().starts_with("Nothing was recorded"));
    QVERIFY(inTheWay.remove());
}

QTEST_MAIN(FileOutboxTest)
#include "file_outbox_test.moc"
