// A monkey at the program's own window over books on the disk (R24): a seed gives a few hundred
// things that a person could do, in whatever order. After them every dialog can be closed, the
// books are whole, no form of money was recorded twice, Qt warned of nothing, nothing was written
// where nobody asked for it, and the window still does its work. PAYOUTDESK_SEED=7
// PAYOUTDESK_ROUNDS=1 repeats a seed, PAYOUTDESK_ACTIONS says how many things are done.
#include "app/wiring/open_books.h"
#include "core/usecases/verify_books.h"
#include "tests/journeys/monkey.h"
#include "tests/journeys/monkey_log.h"
#include "tests/support/run_length.h"

#include <QApplication>
#include <QDirIterator>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastNote = "the last payout";

/// What can be told of one form's money: who, how much, and the mark in its note.
using FormKey = std::tuple<std::int64_t, std::int64_t, std::string>;

void countForm(std::map<FormKey, int>& forms,
               core::PublisherId publisher,
               core::Money amount,
               const std::string& note)
{
    if (note.find("[form ") != std::string::npos)
        ++forms[{ publisher.value, amount.micros, note }];
}

/// What the books say after a run.
struct Found {
    QStringList faults; ///< checks that do not hold, forms that were recorded more than once
    QString counts;
};

core::Result<Found> foundIn(core::Books& books, core::Progress& progress)
{
    QStringList faults;
    const auto checks = core::verifyBooks(books, progress);
    const auto payouts = books.store.payouts({});
    const auto entries = books.store.entries({});
    const auto batches = books.store.batches();
    if (!checks || !payouts || !entries || !batches)
        return core::Error{ core::ErrorCode::Storage, "The books cannot be read.", {}, {} };
    for (const core::Check& check : *checks)
        if (!check.holds)
            faults += QString::fromStdString(std::string(check.name)) + u": "_s
                + QString::fromStdString(std::string(check.detail));
    std::map<FormKey, int> forms;
    for (const core::Payout& payout : *payouts) {
        const auto events = books.store.events(payout.serial);
        if (!events)
            return events.error();
        const core::PayoutState& first = events->front().state;
        countForm(forms, payout.publisher, first.requested, first.note);
    }
    for (const core::LedgerEntry& entry : *entries)
        if (entry.kind == core::EntryKind::Adjustment)
            countForm(forms, entry.publisher, entry.amount, entry.note);
    for (const auto& [form, times] : forms)
        if (times > 1)
            faults += u"%1 times in the books: %2"_s.arg(times).arg(
                QString::fromStdString(std::get<2>(form)));
    if (payouts->empty() || payouts->front().state.note != lastNote)
        faults += u"the last payout is not there"_s;
    return Found{ faults,
                  u"%1 payouts, %2 entries, %3 batches"_s.arg(payouts->size())
                      .arg(entries->size())
                      .arg(batches->size()) };
}

QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator each(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext())
        files += QDir(folder).relativeFilePath(each.next());
    return files;
}

} // namespace

class MonkeyTest : public QObject {
    Q_OBJECT

public:
    /// `place`: the only folder that anything may be written to, with `home` and `here`, the folder
    /// that the program is started in.
    explicit MonkeyTest(QString place)
        : m_place(std::move(place))
        , m_system(ui::Desktop::current())
    {
    }

private slots:
    void initTestCase();
    void whateverIsDoneTheBooksAreWhole_data();
    void whateverIsDoneTheBooksAreWhole();

private:
    void openBooks(WindowDesk& desk) const;
    static void doWhatIsUsual(WindowDesk& desk);
    static QStringList bookFaults(WindowDesk& desk);
    [[nodiscard]] QStringList strayFiles(const WindowDesk& desk) const;

    QString m_place;
    ui::Desktop& m_system;
    QByteArray m_sample;
};

void MonkeyTest::initTestCase()
{
    WindowDesk desk;
    desk.createSample(u"books.payouts"_s);
    desk.trigger("closeWorkspaceAction");
    WindowDesk::waitFor([&] { return desk.session().workspacePath().isEmpty(); },
                        u"the end of the books"_s);
    m_sample = desk.read(u"books.payouts"_s);
    QVERIFY(!m_sample.isEmpty());
}

void MonkeyTest::openBooks(WindowDesk& desk) const
{
    const QString path = desk.path(u"books.payouts"_s);
    desk.window().openWorkspace(path);
    WindowDesk::waitFor(
        [&] { return desk.session().isOpen() && desk.session().workspacePath() == path; },
        u"the books"_s);
    desk.settle();
}

/// A publisher who is new, and is paid in advance.
void MonkeyTest::doWhatIsUsual(WindowDesk& desk)
{
    desk.trigger("createPublisherAction");
    QPointer<QWidget> publisher = &desk.dialog("publisherDialog");
    WindowDesk::type(*publisher, "aliasEdit", u"the-last-one"_s);
    WindowDesk::click(*publisher, "saveButton");
    WindowDesk::waitFor([&] { return !publisher; }, u"the end of the publisher's form"_s);
    desk.trigger("createPayoutAction");
    QPointer<QWidget> payout = &desk.dialog("payoutDialog");
    WindowDesk::type(*payout, "publisherEdit", u"the-last-one"_s);
    WindowDesk::type(*payout, "amountEdit", u"1"_s);
    WindowDesk::type(*payout, "noteEdit", QLatin1String(lastNote));
    WindowDesk::click(*payout, "saveButton");
    WindowDesk::waitFor([&] { return !payout; }, u"the end of the payout's form"_s);
    desk.settle();
}

QStringList MonkeyTest::bookFaults(WindowDesk& desk)
{
    std::optional<core::Result<Found>> found;
    desk.session().run<Found>(
        &desk.window(), foundIn, [&found](const core::Result<Found>& answer) { found = answer; });
    WindowDesk::waitFor([&] { return found.has_value(); }, u"the checks"_s);
    if (!*found)
        return { QString::fromStdString(found->error().sentence()) };
    qInfo("%s", qPrintable((*found)->counts));
    return (*found)->faults;
}

/// What lies where the program has no business.
QStringList MonkeyTest::strayFiles(const WindowDesk& desk) const
{
    QStringList strays;
    for (const QString& file : filesIn(m_place + u"/here"_s))
        strays += u"here/"_s + file;
    for (const QString& file : filesIn(m_place + u"/home"_s))
        if (!file.startsWith(u".qttest/"_s) && !file.startsWith(u".cache/"_s))
            strays += u"home/"_s + file;
    for (const QString& file : filesIn(m_place + u"/temporary"_s))
        if (!QString(m_place + u"/temporary/"_s + file).startsWith(desk.path({})))
            strays += u"temporary/"_s + file;
    for (const QString& file : filesIn(desk.path({})))
        for (const char* passing : { "-wal", "-shm", ".window", ".lock", ".part-", ".XXXXXX" })
            if (file.contains(QLatin1String(passing)))
                strays += file;
    return strays;
}

void MonkeyTest::whateverIsDoneTheBooksAreWhole_data()
{
    QTest::addColumn<quint64>("seed");
    bool isAsked = false;
    quint64 first = qEnvironmentVariable("PAYOUTDESK_SEED").toULongLong(&isAsked);
    if (!isAsked)
        first = std::random_device()();
    const int asked = qEnvironmentVariableIntValue("PAYOUTDESK_ROUNDS");
    const int rounds = asked > 0 ? asked : tests::fewOrMany(2, 200);
    for (int i = 0; i < rounds; ++i)
        QTest::addRow("seed %llu", first + quint64(i)) << first + quint64(i);
}

void MonkeyTest::whateverIsDoneTheBooksAreWhole()
{
    QFETCH(quint64, seed);
    const int asked = qEnvironmentVariableIntValue("PAYOUTDESK_ACTIONS");
    Dice dice(seed);
    const QtWarnings warnings;
    LatestActions::begin(
        u"PAYOUTDESK_SEED=%1 PAYOUTDESK_ROUNDS=1 repeats this; done last:"_s.arg(seed));
    QStringList faults;
    {
        WindowDesk desk;
        desk.write(u"books.payouts"_s, m_sample);
        MonkeyDesktop desktop(m_system, desk.path({}), dice);
        openBooks(desk);
        Monkey monkey(desk, dice);
        faults += monkey.run(asked > 0 ? asked : tests::fewOrMany(300, 600));
        qInfo("%s", qPrintable(monkey.summary()));
        faults.removeAll(QString());
        if (faults.isEmpty()) {
            LatestActions::note(u"what is usual"_s);
            desktop.calmDown();
            openBooks(desk);
            doWhatIsUsual(desk);
            faults += bookFaults(desk);
        }
        desk.trigger("closeWorkspaceAction");
        WindowDesk::waitFor([&] { return desk.session().workspacePath().isEmpty(); },
                            u"the end of the books"_s);
        if (!desktop.isInputWhole())
            faults += u"what was only to be read was written"_s;
        faults += strayFiles(desk);
    }
    faults += QtWarnings::taken();
    if (faults.isEmpty())
        return;
    const QString told = LatestActions::text() + u"\n"_s + faults.join(u'\n') + u'\n';
    std::fputs(told.toUtf8().constData(), stderr); // QtTest cuts what is long
    QFAIL(qPrintable(faults.first()));
}

int main(int argc, char* argv[])
{
    const QTemporaryDir place;
    for (const char* folder : { "home", "here", "temporary" })
        QDir(place.path()).mkdir(QLatin1String(folder));
    qputenv("HOME", place.filePath(u"home"_s).toLocal8Bit());
    qputenv("TMPDIR", place.filePath(u"temporary"_s).toLocal8Bit());
    QDir::setCurrent(place.filePath(u"here"_s));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the monkey closes it and starts it anew
    MonkeyTest test(place.path());
    return QTest::qExec(&test, argc, argv);
}

#include "monkey_test.moc"
