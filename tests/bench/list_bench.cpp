// How long lists take, in the window's own classes, offscreen:
//   list_bench memory ROWS             a list held in memory: sort, filter as you type, scroll
//   list_bench conversions WORKSPACE   the list of conversions: first page, jumps, filters, orders, and the
//                                      longest that the event loop was kept from its work meanwhile
//   list_bench balances WORKSPACE RUNS the balances of all publishers, and the window's list of them
#include "app/session/worker_session.h"
#include "app/wiring/open_books.h"
#include "ui/conversions/conversion_list_model.h"
#include "ui/models/record_table_model.h"
#include "ui/publishers/publishers_page.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Wall and processor time of some work, in milliseconds.
struct Times {
    double wall = 0;
    double cpu = 0;
};

Times took(const std::function<void()>& work)
{
    const std::clock_t cpu = std::clock();
    QElapsedTimer timer;
    timer.start();
    work();
    const double wall = milliseconds(timer);
    return { wall, double(std::clock() - cpu) * 1e3 / CLOCKS_PER_SEC };
}

void tell(const QString& what, Times times)
{
    std::printf("%-44s %9.1f ms   CPU %9.1f ms\n", qPrintable(what), times.wall, times.cpu);
}

struct Partner {
    qint64 key;
    std::string alias;
    std::string name;
    core::Money amount;
    core::Date date;
};
struct Context { };

const core::Column<Partner, Context> columns[] = {
    { { "alias", "Alias", core::ColumnType::Text, true },
      [](const Partner& row, const Context&) { return core::Cell(row.alias); } },
    { { "name", "Name", core::ColumnType::Text, true },
      [](const Partner& row, const Context&) { return core::Cell(row.name); } },
    { { "amount", "Amount", core::ColumnType::Money, true },
      [](const Partner& row, const Context&) { return core::Cell(row.amount); } },
    { { "date", "Date", core::ColumnType::Date, true },
      [](const Partner& row, const Context&) { return core::Cell(row.date); } },
};

std::vector<Partner> partners(int count)
{
    constexpr int aliases = 5'000;
    std::vector<Partner> rows;
    rows.reserve(std::size_t(count));
    std::uint64_t state = 20261126;
    for (int i = 0; i < count; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        const auto random = std::int64_t(state >> 33);
        rows.push_back({ i + 1,
                         "pub" + std::to_string(10'000 + random % aliases),
                         "Partner of " + std::to_string(random) + " streets",
                         core::Money{ random % 1'000'000'000 },
                         core::Date{ std::int32_t(20'000 + random % 700) } });
    }
    return rows;
}

/// Scrolls by a page and by a row, and paints each time.
void scroll(ui::DataTable& table)
{
    constexpr int frames = 300;
    std::vector<double> wall;
    std::vector<double> cpu;
    QScrollBar* bar = table.verticalScrollBar();
    for (int frame = 0; frame < frames; ++frame) {
        const Times times = took([&] {
            const int step = frame % 2 ? bar->singleStep() : bar->pageStep();
            bar->setValue((bar->value() + step) % std::max(1, bar->maximum()));
            table.grab();
        });
        wall.push_back(times.wall);
        cpu.push_back(times.cpu);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    tell(QStringLiteral("scroll frame, median"), { wall[frames / 2], cpu[frames / 2] });
    tell(QStringLiteral("scroll frame, p95"), { wall[frames * 95 / 100], cpu[frames * 95 / 100] });
}

int benchMemory(int count)
{
    using Model = ui::RecordTableModel<Partner, Context>;
    Model model(columns, [](const Partner& row) { return row.key; });
    ui::DataTable table(QStringLiteral("bench"));
    table.resize(1'000, 700);
    table.setTableModel(&model);
    table.show();
    std::vector<Partner> rows = partners(count);
    std::printf("%d rows\n", count);
    tell(QStringLiteral("set and shown"), took([&] {
             model.setRows(std::move(rows), {});
             table.grab();
         }));
    const std::pair<const char*, int> sorts[] = { { "amounts", 2 },
                                                  { "dates", 3 },
                                                  { "5,000 different aliases", 0 },
                                                  { "names, all different", 1 } };
    for (const auto& [what, column] : sorts)
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder })
            tell(QStringLiteral("sort by %1, %2")
                     .arg(QLatin1String(what),
                          QLatin1String(order == Qt::AscendingOrder ? "up" : "down")),
                 took([&, of = column] { model.sort(of, order); }));
    tell(QStringLiteral("first filter, its texts not read ahead"),
         took([&] { model.setTextFilter(QStringLiteral("zz")); }));
    model.setTextFilter({});
    for (const char* typed : { "p", "pa", "par", "1", "12", "pub1123", "pub11234", "pub1123", "" }) {
        const Times times = took([&] {
            model.setTextFilter(QLatin1String(typed));
            table.grab();
        });
        tell(QStringLiteral("filter \"%1\": %2 rows").arg(QLatin1String(typed)).arg(model.rowCount()),
             times);
    }
    scroll(table);
    return 0;
}

/// Waits for what the worker brings, and watches how long the event loop is kept from turning.
class Watch {
public:
    Watch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        QObject::connect(&m_beat, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, milliseconds(m_since));
            m_since.restart();
        });
    }

    void until(const char* what, const std::function<void()>& ask, const std::function<bool()>& isThere)
    {
        constexpr double patienceMs = 120'000;
        m_longest = 0;
        m_since.start();
        m_beat.start();
        QElapsedTimer all;
        all.start();
        ask();
        while (!isThere() && milliseconds(all) < patienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double there = milliseconds(all);
        QCoreApplication::processEvents();
        m_beat.stop();
        std::fprintf(
            stderr, "%-44s %9.1f ms   event loop kept at most %6.1f ms\n", what, there, m_longest);
    }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// The list of conversions as a person meets it.
class ConversionsBench {
public:
    explicit ConversionsBench(const QString& path)
    {
        m_table.resize(1'000, 700);
        m_table.setTableModel(&m_model);
        m_table.show();
        m_watch.until(
            "workspace open", [&] { m_session.open(path); }, [&] { return m_session.isOpen(); });
    }

    int run()
    {
        constexpr std::int64_t dayMicros = 86'400'000'000;
        sort("conv_time");
        ask("first page, by time, latest first", {});
        jump("jump to the end", 1.0);
        jump("jump to the middle", 0.5);
        jump("jump to a third", 0.33);
        core::ConversionFilter filter;
        filter.publisher =
            m_model.rowAt(int(m_model.totalCount() * 0.33))->stored.conversion.publisher;
        ask("a publisher's", filter);
        jump("jump to the end of them", 1.0);
        filter.from = m_model.rowAt(m_model.totalCount() - 1)->stored.conversion.time;
        filter.from->micros += dayMicros;
        ask("a publisher's of a period", filter);
        filter = {};
        filter.status = core::ConversionStatus::Pending;
        ask("pending ones", filter);
        jump("jump to the end of them", 1.0);
        for (const char* column : { "earning", "revenue" }) {
            sort(column);
            ask(column, {});
            jump("jump to the end", 1.0);
            jump("jump to the middle", 0.5);
        }
        scroll(m_table);
        return 0;
    }

private:
    void sort(const char* column) { m_model.sort(m_model.columnOf(column), Qt::DescendingOrder); }

    void ask(const char* what, const core::ConversionFilter& filter)
    {
        bool isFirst = false;
        QObject context;
        QObject::connect(&m_model, &ui::ConversionListModel::namesChanged, &context, [&] {
            isFirst = true;
        });
        m_watch.until(what, [&] { m_model.ask(filter); }, [&] { return isFirst; });
        m_watch.until("   counted", [] {}, [this] {
            return m_model.countState() == ui::ConversionListModel::Count::Complete;
        });
        std::fprintf(stderr, "   %d rows\n", m_model.totalCount());
    }

    void jump(const char* what, double part)
    {
        const int row = std::min(m_model.totalCount() - 1, int(m_model.totalCount() * part));
        m_watch.until(
            what,
            [&] {
                m_table.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
                m_table.grab();
            },
            [&] { return m_model.rowAt(row) != nullptr; });
    }

    app::WorkerSession m_session;
    ui::ConversionListModel m_model{ m_session };
    ui::DataTable m_table{ QStringLiteral("bench") };
    Watch m_watch;
};

/// "milliseconds cpu-milliseconds" a run, then what was earned; the window's list on standard error.
int benchBalances(const QString& path, int runs)
{
    auto opened = app::openBooks(path.toStdString(), true);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().sentence().c_str());
        return 1;
    }
    core::Store& store = (*opened)->books().store;
    core::Result<std::vector<core::Balance>> balances = store.balances(std::nullopt);
    for (int run = 0; run < runs; ++run) {
        const Times times = took([&] { balances = store.balances(std::nullopt); });
        std::printf("%.3f %.3f\n", times.wall, times.cpu);
    }
    if (!balances)
        return 1;
    core::Money earned;
    for (const core::Balance& balance : *balances)
        earned = earned + balance.earned;
    std::printf("sum %lld\n", static_cast<long long>(earned.micros));
    opened->reset();
    app::WorkerSession session;
    ui::PublishersPage page(session);
    page.resize(1'000, 700);
    page.setVisible(true);
    Watch watch;
    watch.until("workspace open", [&] { session.open(path); }, [&] { return session.isOpen(); });
    bool isAnswered = false;
    QObject::connect(&page, &ui::Page::statusText, [&] { isAnswered = true; });
    for (int run = 0; run < runs; ++run) {
        isAnswered = false;
        watch.until("list of publishers with balances",
                    [&] { page.activate(); },
                    [&] { return isAnswered; });
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() == 3 && words[1] == QLatin1String("memory"))
        return benchMemory(words[2].toInt());
    if (words.size() == 3 && words[1] == QLatin1String("conversions"))
        return ConversionsBench(words[2]).run();
    if (words.size() == 4 && words[1] == QLatin1String("balances"))
        return benchBalances(words[2], words[3].toInt());
    std::fputs("Usage: list_bench memory ROWS | conversions WORKSPACE | balances WORKSPACE RUNS\n",
               stderr);
    return 2;
}
