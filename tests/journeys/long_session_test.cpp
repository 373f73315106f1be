// A long day at the window: the same work again and again in one process, on books on the
// disk. After some rounds to warm up, open files are as many and memory in use is as much after
// each round as after the one before; the log beside the books stays short, and nothing is left
// lying about. PAYOUTDESK_ROUNDS says how many rounds are measured, two or more.
#include "core/usecases/recalculate.h"
#include "core/usecases/save_campaign.h"
#include "tests/journeys/window_desk.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

// The address sanitizer has an allocator of its own; g++ comes without the header that says so.
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZER_COUNTS
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZER_COUNTS
#endif
#endif
#if defined(SANITIZER_COUNTS)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#elif defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int roundsToWarmUp = 3;
constexpr int usualRounds = 4;
constexpr int rowsOfAFile = 40;
/// Of what is in use, on average over the rounds but for the one that grew most, in which a buffer may have grown
/// once for all: each adds some dozens of rows to the lists.
constexpr qint64 mostGrowth = 96 << 10;
/// What is written in a round; the books keep it under 16 MiB whatever was written before.
constexpr qint64 mostWal = 16 << 20;

/// Bytes that the program has taken and not given back; 0 where nobody counts them.
qint64 bytesInUse()
{
#if defined(SANITIZER_COUNTS)
    return qint64(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    const auto counted = mallinfo2();
    return qint64(counted.uordblks + counted.hblkhd);
#else
    return 0;
#endif
}

/// What each open file is, by Linux's own list; empty elsewhere.
QStringList openFiles()
{
    QStringList files;
    const QDir list(u"/proc/self/fd"_s);
    for (const QFileInfo& entry : list.entryInfoList(QDir::AllEntries | QDir::System))
        if (const QString target = entry.symLinkTarget(); !target.contains(u"/proc/"_s))
            files += target;
    files.sort();
    return files;
}

/// With another default payout of the campaign, so that there is something to change.
core::Result<core::UndoneRecalculation>
recalculated(core::Books& books, int number, core::Progress& progress)
{
    auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    core::SaveCampaignRequest request;
    request.campaign = campaigns->front();
    auto rules = books.store.rules(request.campaign.version);
    if (!rules)
        return rules.error();
    request.rules = std::move(*rules);
    request.campaign.defaultPayout = core::parsePayoutValue(number % 2 ? "5" : "6").value();
    if (const auto saved = core::saveCampaign(books, request); !saved)
        return saved.error();
    const auto changed = core::recalculate(books, {}, "another default", progress);
    if (!changed)
        return changed.error();
    return core::undoRecalculation(books, changed->batch, "as before", progress);
}

} // namespace

class LongSessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aLongSessionTakesNoMoreThanAShortOne_data();
    void aLongSessionTakesNoMoreThanAShortOne();

private:
    void round(bool opensAnew);
    void open();
    void close();
    void lookAround();
    void import(int number);
    void payAndInvoice(int number);
    void exportTables();
    void recalculateAndUndo(int number);
    void lookAtPublisher();
    /// The largest it was while the books were open.
    void watchWal()
    {
        m_wal = std::max(m_wal, QFileInfo(m_desk.path(u"books.payouts-wal"_s)).size());
    }

    [[nodiscard]] QStringList filesBeside() const
    {
        return QDir(m_desk.path({})).entryList(QDir::AllEntries | QDir::Hidden);
    }

    WindowDesk m_desk;
    int m_round = 0;
    qint64 m_wal = 0;
};

void LongSessionTest::initTestCase()
{
    m_desk.createSample(u"books.payouts"_s);
    close();
}

void LongSessionTest::open()
{
    m_desk.window().openWorkspace(m_desk.path(u"books.payouts"_s));
    WindowDesk::waitFor([this] { return m_desk.session().isOpen(); }, u"the books"_s);
    m_desk.settle();
}

void LongSessionTest::close()
{
    watchWal();
    m_desk.trigger("closeWorkspaceAction");
    WindowDesk::waitFor([this] { return m_desk.session().workspacePath().isEmpty(); },
                        u"the end of the books"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void LongSessionTest::lookAround()
{
    for (const char* page :
         { "dashboard", "campaigns", "conversions", "publishers", "payouts", "audit" })
        m_desk.goTo(page);
    m_desk.trigger("refreshAction");
    m_desk.settle();
    m_desk.trigger("checkBooksAction");
    QPointer<QWidget> checks = &m_desk.dialog("checksDialog");
    checks->close();
    WindowDesk::waitFor([&] { return !checks; }, u"the end of the checks"_s);
    m_desk.trigger("copyDiagnosticsAction");
    m_desk.settle();
}

void LongSessionTest::import(int number)
{
    QByteArray rows = "id,conv_time,campaign,publisher,type,status,revenue\n";
    for (int i = 0; i < rowsOfAFile; ++i)
        rows += "L" + QByteArray::number(number) + '-' + QByteArray::number(i)
            + ",2026-11-03T09:00:00Z,Shop UK,mailpilot,Purchase,approved,20\n";
    m_desk.write(u"rows.csv"_s, rows);
    m_desk.desktop().path = m_desk.path(u"rows.csv"_s);
    m_desk.trigger("importAction");
    QPointer<QWidget> wizard = &m_desk.dialog("importDialog");
    WindowDesk::click(*wizard, "chooseFileButton");
    auto& import = WindowDesk::child<QPushButton>(*wizard, "importNowButton");
    WindowDesk::waitFor(
        [&] { return import.text() == u"Import %1 conversion(s)"_s.arg(rowsOfAFile); },
        u"the preview"_s);
    QTest::mouseClick(&import, Qt::LeftButton);
    m_desk.settle();
    watchWal();
    wizard->close();
    WindowDesk::waitFor([&] { return !wizard; }, u"the end of the wizard"_s);
}

void LongSessionTest::payAndInvoice(int number)
{
    m_desk.goTo("payouts");
    WindowDesk::click(m_desk.page("payouts"), "createPayoutButton");
    QPointer<QWidget> dialog = &m_desk.dialog("payoutDialog");
    WindowDesk::type(*dialog, "publisherEdit", u"mailpilot"_s);
    WindowDesk::type(*dialog, "amountEdit", u"1.%1"_s.arg(10 + number % 80));
    WindowDesk::click(*dialog, "saveButton");
    m_desk.settle();
    WindowDesk::waitFor([&] { return !dialog; }, u"the end of the dialog"_s);
    m_desk.settle();
    QFile::remove(m_desk.path(u"invoice.pdf"_s));
    m_desk.desktop().path = m_desk.path(u"invoice.pdf"_s);
    WindowDesk::clickCell(m_desk.table("payouts"), 0, "invoice");
    WindowDesk::waitFor(
        [this] { return m_desk.read(u"invoice.pdf"_s).trimmed().endsWith("%%EOF"); },
        u"the invoice"_s);
    m_desk.settle();
    watchWal();
}

void LongSessionTest::exportTables()
{
    for (const char* page : { "payouts", "publishers", "conversions" }) {
        m_desk.goTo(page);
        const QMenu* menu =
            WindowDesk::child<QPushButton>(m_desk.page(page), "exportButton").menu();
        for (const char* format : { "csv", "json", "xlsx" }) {
            if (QLatin1String(format) == "xlsx"_L1 && !m_desk.session().services().canWriteXlsx())
                continue;
            const QString name = u"table."_s + QLatin1String(format);
            QFile::remove(m_desk.path(name));
            m_desk.desktop().path = m_desk.path(name);
            menu->findChild<QAction*>(u"exportAllAction"_s)->trigger();
            m_desk.settle();
            QVERIFY(!m_desk.read(name).isEmpty());
        }
    }
}

void LongSessionTest::recalculateAndUndo(int number)
{
    QString fault = u"no answer"_s;
    m_desk.session().run<core::UndoneRecalculation>(
        this,
        [number](core::Books& books, core::Progress& progress) {
            return recalculated(books, number, progress);
        },
        [&fault](const core::Result<core::UndoneRecalculation>& undone) {
            fault = undone ? QString() : QString::fromStdString(undone.error().sentence());
        },
        { ui::Change::Campaigns, ui::Change::Conversions, ui::Change::Payouts });
    m_desk.settle();
    QCOMPARE(fault, QString());
    m_desk.settle();
}

void LongSessionTest::lookAtPublisher()
{
    m_desk.goTo("publishers");
    ui::DataTable& publishers = m_desk.table("publishers");
    WindowDesk::clickCell(
        publishers, WindowDesk::rowOf(publishers, "alias", u"mailpilot"_s), "alias");
    QPointer<QWidget> panel = &m_desk.dialog("publisherPanel");
    m_desk.settle();
    auto& tabs = WindowDesk::child<QTabWidget>(*panel, "panelTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        m_desk.settle();
    }
    panel->close();
    WindowDesk::waitFor([&] { return !panel; }, u"the end of the panel"_s);
}

void LongSessionTest::round(bool opensAnew)
{
    const int number = m_round++;
    if (opensAnew)
        open();
    lookAround();
    import(number);
    payAndInvoice(number);
    exportTables();
    recalculateAndUndo(number);
    lookAtPublisher();
    if (opensAnew)
        close();
}

void LongSessionTest::aLongSessionTakesNoMoreThanAShortOne_data()
{
    QTest::addColumn<bool>("opensAnew");
    QTest::newRow("the books stay open") << false;
    QTest::newRow("the books are opened and closed") << true;
}

void LongSessionTest::aLongSessionTakesNoMoreThanAShortOne()
{
    QFETCH(bool, opensAnew);
    const int asked = qEnvironmentVariableIntValue("PAYOUTDESK_ROUNDS");
    const int rounds = asked > 1 ? asked : usualRounds;
    if (!opensAnew)
        open();
    for (int i = 0; i < roundsToWarmUp; ++i)
        round(opensAnew);
    const QStringList files = openFiles();
    const QStringList beside = filesBeside();
    qint64 sum = 0;
    qint64 most = 0;
    for (int i = 1; i <= rounds; ++i) {
        const qint64 at = bytesInUse();
        round(opensAnew);
        const qint64 now = bytesInUse();
        sum += now - at;
        most = std::max(most, now - at);
        qInfo("round %d: %lld KiB in use, %+lld; -wal at most %lld KiB",
              i,
              now / 1024,
              (now - at) / 1024,
              m_wal / 1024);
        QCOMPARE(openFiles(), files);
    }
    const qint64 growth = (sum - most) / (rounds - 1);
    QVERIFY2(growth <= mostGrowth, qPrintable(u"%1 bytes a round"_s.arg(growth)));
    QVERIFY2(m_wal > 0 && m_wal <= mostWal, qPrintable(QString::number(m_wal)));
    QCOMPARE(filesBeside(), beside);
    if (!opensAnew)
        close();
    for (const QString& left : filesBeside())
        for (const char* passing : { "-wal", "-shm", ".window", ".lock", ".part-" })
            QVERIFY2(!left.contains(QLatin1String(passing)), qPrintable(left));
}

QTEST_MAIN(LongSessionTest)
#include "long_session_test.moc"
