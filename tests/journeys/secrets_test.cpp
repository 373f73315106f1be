// What the program writes by itself tells nobody's secrets: after a run with amounts, names and
// bank details in the books, everything under its own folders is searched for them, as are the
// diagnostics and its arguments.
#include "app/session/program_log.h"
#include "core/usecases/adjust.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/save_company.h"
#include "core/usecases/save_publisher.h"
#include "tests/journeys/run_program.h"
#include "tests/journeys/window_desk.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As they stand in the books and as the window shows them.
const QStringList secrets = { u"Quaxelbert"_s,
                              u"Zebulon Quux"_s,
                              u"GB29NWBK60161331926819"_s,
                              u"GB29 NWBK 6016 1331 9268 19"_s,
                              u"73164.42"_s,
                              u"73,164.42"_s,
                              u"7316442"_s,
                              u"918.27"_s,
                              u"Kumquat Holdings"_s,
                              u"quux@example.com"_s,
                              u"L-secret-1"_s,
                              u"nobody-quokka"_s };

/// "file: secret" of each that is found, in UTF-8 or as Qt stores texts.
QStringList secretsIn(const QByteArray& bytes, const QString& where)
{
    QStringList found;
    for (const QString& secret : secrets) {
        const QByteArray wide(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2);
        if (bytes.contains(secret.toUtf8()) || bytes.contains(wide))
            found += where + u": "_s + secret;
    }
    return found;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Result<core::RecordedPayout> fill(core::Books& books)
{
    auto company = books.store.company();
    if (!company)
        return company.error();
    company->name = "Kumquat Holdings";
    company->billingDetails = "GB29 NWBK 6016 1331 9268 19";
    if (const auto saved = core::saveCompany(books, *company); !saved)
        return saved.error();
    core::Publisher publisher;
    publisher.alias = "Quaxelbert";
    publisher.name = "Zebulon Quux";
    publisher.email = "quux@example.com";
    publisher.billingDetails = "GB29NWBK60161331926819";
    const auto saved = core::savePublisher(books, publisher);
    if (!saved)
        return saved.error();
    const auto earned = core::adjust(
        books, { "earned", saved->key, core::parseMoney("73164.42").value(), "of Zebulon Quux" });
    if (!earned)
        return earned.error();
    core::PayoutRequest first;
    first.publisher = saved->key;
    first.state.requested = core::parseMoney("918.27").value();
    first.state.note = "for Zebulon Quux";
    return core::recordPayout(books, first);
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

public:
    explicit SecretsTest(QString home)
        : m_home(std::move(home))
    {
    }

private slots:
    void nothingThatTheWindowKeepsTellsASecret();
    void theDiagnosticsTellWhatHelpsAndNoSecret();
    void theProgramItselfLogsInTheStandardPlace();
    void payoutctlKeepsNothingOfItsOwn();

private:
    void work(WindowDesk& desk);
    /// In all files under the home, but for what the user named: books, imports, exports.
    [[nodiscard]] QStringList found(const QString& folder) const;

    QString m_home;
};

QStringList SecretsTest::found(const QString& folder) const
{
    QStringList found;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool isUsers =
            path.contains(u".payouts"_s) || path.endsWith(u".csv"_s) || path.endsWith(u".pdf"_s);
        if (!isUsers)
            found += secretsIn(bytesOf(path), path);
    }
    return found;
}

void SecretsTest::work(WindowDesk& desk)
{
    desk.session().create(
        desk.path(u"books.payouts"_s), u"GBP"_s, u"UTC"_s, u"Kumquat Holdings"_s, false);
    QTRY_VERIFY(desk.session().isOpen());
    bool done = false;
    desk.session().run<core::RecordedPayout>(
        this,
        [](core::Books& books, core::Progress&) { return fill(books); },
        [&done](const core::Result<core::RecordedPayout>& filled) { done = filled.has_value(); },
        { ui::Change::Company, ui::Change::Publishers, ui::Change::Payouts });
    QTRY_VERIFY(done);
    for (const char* page : { "dashboard", "publishers", "payouts", "audit", "conversions" })
        desk.goTo(page);
    // refused, in words that name somebody
    done = false;
    desk.session().run<core::Publisher>(
        this,
        [](core::Books& books, core::Progress&) {
            core::Publisher second;
            second.alias = "quaxelbert";
            return core::savePublisher(books, second);
        },
        [&done](const core::Result<core::Publisher>& saved) { done = !saved; },
        { ui::Change::Publishers });
    QTRY_VERIFY(done);
    qWarning("QString::arg: Argument missing: Zebulon Quux, 918.27");
    // rows that cannot be taken
    desk.write(u"rows.csv"_s,
               "id,conv_time,campaign,publisher,type,status,revenue\n"
               "L-secret-1,2026-11-03T09:00:00Z,Shop,nobody-quokka,Lead,approved,918.27\n");
    desk.desktop().path = desk.path(u"rows.csv"_s);
    desk.trigger("importAction");
    QPointer<QWidget> wizard = &desk.dialog("importDialog");
    WindowDesk::click(*wizard, "chooseFileButton");
    desk.settle();
    desk.settle();
    wizard->close();
    desk.goTo("publishers");
    WindowDesk::type(desk.page("publishers"), "searchEdit", u"Zebulon Quux"_s);
    desk.settle();
}

void SecretsTest::nothingThatTheWindowKeepsTellsASecret()
{
    const QString logs = m_home + u"/logs"_s;
    QString settings;
    {
        const app::ProgramLog log(logs);
        WindowDesk desk;
        work(desk);
        desk.window().close();
        settings = desk.path({});
        const QStringList kept = found(settings);
        QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u'\n')));
        QVERIFY(QDirIterator(settings, { u"*.conf"_s }, QDir::Files, QDirIterator::Subdirectories)
                    .hasNext());
    }
    const QString log = QString::fromUtf8(bytesOf(logs + u"/payoutdesk.log"_s));
    for (const QString& told : { u"created schema "_s,
                                 u"saved"_s,
                                 u"not saved"_s,
                                 u"refused: "_s,
                                 u"Argument missing: …"_s,
                                 u" rows, new "_s })
        QVERIFY2(log.contains(told), qPrintable(told + u" is not in:\n"_s + log));
    const QStringList kept = found(m_home);
    QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u'\n')));
    QVERIFY2(!log.contains(QDir::homePath()), qPrintable(log));
}

void SecretsTest::theDiagnosticsTellWhatHelpsAndNoSecret()
{
    const app::ProgramLog log(m_home + u"/logs"_s);
    WindowDesk desk;
    desk.trigger("copyDiagnosticsAction");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"none are open"_s));
    work(desk);
    QGuiApplication::clipboard()->clear();
    desk.trigger("copyDiagnosticsAction");
    desk.settle();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString& told : { u"PayoutDesk "_s,
                                 u"Qt "_s,
                                 u"SQLite 3"_s,
                                 u"System: "_s,
                                 u"Locale: en_US"_s,
                                 u"Platform: offscreen"_s,
                                 u"at scale 1"_s,
                                 u"Open for writing"_s,
                                 u"Schema: "_s,
                                 u"journal_mode wal"_s,
                                 u"-wal "_s,
                                 u"publisher 1"_s,
                                 u"payout 1"_s,
                                 u"created schema "_s })
        QVERIFY2(text.contains(told), qPrintable(told + u" is not in:\n"_s + text));
    const QStringList kept = secretsIn(text.toUtf8(), u"diagnostics"_s);
    QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u'\n')));
    for (const QString& place : { m_home, desk.path({}), u"books.payouts"_s })
        QVERIFY2(!text.contains(place), qPrintable(text));
    const auto labels = desk.window().findChildren<QLabel*>(u"messageLabel"_s);
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"on the clipboard"_s);
    }));
    desk.trigger("logFolderAction");
    QCOMPARE(desk.desktop().opened, QStringList{ m_home + u"/logs"_s });
}

void SecretsTest::theProgramItselfLogsInTheStandardPlace()
{
    const QString books = m_home + u"/own.payouts"_s;
    QCOMPARE(
        runProgram(PAYOUTCTL, { "--workspace", books.toStdString(), "init", "--currency", "GBP" })
            .status,
        0);
    QProcess program;
    program.start(QStringLiteral(PAYOUTDESK), { books });
    QVERIFY(program.waitForStarted());
    const QString path = m_home + u"/data/PayoutDesk/PayoutDesk/logs/payoutdesk.log"_s;
    const bool isTold = QTest::qWaitFor(
        [&path] { return bytesOf(path).contains("info books: opened schema"); }, 60'000);
#ifdef Q_OS_LINUX
    const QByteArray arguments = bytesOf(u"/proc/%1/cmdline"_s.arg(program.processId()));
    QCOMPARE(arguments.split('\0').size(), qsizetype(3)); // the program, the books, the end
#endif
    program.kill();
    program.waitForFinished();
    QVERIFY2(isTold, bytesOf(path).constData());
    QVERIFY2(bytesOf(path).contains("info program: begins, version"), bytesOf(path).constData());
    QVERIFY2(!bytesOf(path).contains("own.payouts"), bytesOf(path).constData());
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
}

void SecretsTest::payoutctlKeepsNothingOfItsOwn()
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        environment.insert(QLatin1String(variable), home.path());
    process.setProcessEnvironment(environment);
    const std::string books = (m_home + u"/own.payouts"_s).toStdString();
    QCOMPARE(runIn(process, QStringLiteral(PAYOUTCTL), { "--workspace", books, "verify" }).status,
             0);
    QCOMPARE(QDir(home.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
             QStringList());
}

int main(int argc, char** argv)
{
    // Before Qt looks: all that programs keep goes into one folder.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const auto& [variable, name] : { std::pair{ "XDG_CONFIG_HOME", "/config" },
                                          std::pair{ "XDG_DATA_HOME", "/data" },
                                          std::pair{ "XDG_CACHE_HOME", "/cache" },
                                          std::pair{ "XDG_STATE_HOME", "/state" } })
        qputenv(variable, home.path().toUtf8() + name);
    QApplication application(argc, argv);
    SecretsTest test(home.path());
    return QTest::qExec(&test, argc, argv);
}

#include "secrets_test.moc"
