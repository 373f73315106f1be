#include "tests/simulation/simulation.h"

#include "tests/oracle/random_accounts.h"
#include "tests/oracle/random_books.h"
#include "tests/simulation/sides.h"
#include "tests/support/memory_store.h"

#include <QDir>
#include <QString>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace tests {

using namespace core;

namespace {

std::string textOf(oracle::Verdict verdict)
{
    switch (verdict) {
    case oracle::Verdict::Done:
        return "done";
    case oracle::Verdict::Same:
        return "same";
    case oracle::Verdict::Refused:
        return "refused";
    case oracle::Verdict::Conflict:
        return "conflict";
    case oracle::Verdict::NotFound:
        break;
    }
    return "not found";
}

std::string textOf(const Error& error)
{
    static const std::map<ErrorCode, std::string> words = {
        { ErrorCode::Refused, "refused" },     { ErrorCode::Conflict, "conflict" },
        { ErrorCode::NotFound, "not found" },  { ErrorCode::Storage, "storage" },
        { ErrorCode::Busy, "busy" },           { ErrorCode::Unknown, "unknown" },
        { ErrorCode::Cancelled, "cancelled" },
    };
    return words.at(error.code);
}

/// "" or what is said on one side and not on the other.
std::string differs(const std::string& what, const std::string& found, const std::string& expected)
{
    return found == expected ? "" : what + " are\n" + found + "\nwhere the oracle has\n" + expected;
}

/// An answer and, where it is an error, its sentence.
struct Answer {
    std::string word;
    std::string sentence;
};

class Run {
public:
    Run(std::uint64_t seed, const std::string& folder)
        : m_conversions(seed)
        , m_accounts(oracle::knownMethods)
        , m_memory(workspaceOf(m_conversions.house), Company())
        , m_memorySide(m_memory, m_memoryWorld)
        , m_file(folder, workspaceOf(m_conversions.house))
    {
        for (Side* side : sides()) {
            side->world.setDay("2026-11-22");
            setUp(*side);
        }
    }

    /// "" or the fault; what was done goes into the history.
    std::string take(const Action& action, Course& course)
    {
        std::string fault;
        switch (action.kind) {
        case Action::Kind::Conversions:
            fault = takeConversions(action, course);
            break;
        case Action::Kind::Accounts:
            fault = takeAccounts(action, course);
            break;
        case Action::Kind::Restart:
            course.history += "restart\n";
            m_file.reopen();
            break;
        case Action::Kind::Backup:
            course.history += "backup\n";
            backUp();
            break;
        case Action::Kind::Restore:
            restore(course);
            break;
        }
        return fault.empty() ? faultNow() : fault;
    }

    void count(Course& course) const
    {
        const std::string documents = m_accounts.documents();
        course.counts["payouts"] = m_accounts.payoutCount();
        course.counts["documents"] = int(std::count(documents.begin(), documents.end(), '\n'));
    }

private:
    struct Kept {
        oracle::RandomBooks conversions;
        oracle::Accounts accounts;
        MemoryStore::Copy memory;
        std::map<oracle::Day, std::string> closed;
    };

    std::vector<Side*> sides() { return { &m_memorySide, &m_file.side() }; }

    void setUp(Side& side)
    {
        auto work = side.store.begin({ {}, "sim", {} }).value();
        Company company = companyOf(m_conversions.house);
        company.version = side.store.company().value().version;
        require(side.store.saveCompany(company).has_value(), "the company is saved");
        require(side.store.saveMethods({ { "PayPal", std::nullopt }, { "Wire", money("100") } })
                    .has_value(),
                "the methods are saved");
        require(work->commit() == Outcome::Committed, "the set-up is committed");
        work.reset();
        side.conversions.setUp(m_conversions);
    }

    std::string takeConversions(const Action& action, Course& course)
    {
        const oracle::RandomBooks before = m_conversions;
        m_conversions.reseed(action.chance);
        const oracle::Step step = m_conversions.next();
        course.history += oracle::describe(step);
        const auto answers = onBothSides(action, [&step](Side& side) -> Answer {
            const auto taken = side.conversions.take(step);
            if (!taken)
                return { textOf(taken.error()), taken.error().sentence() };
            return { taken->empty() ? "done" : *taken, "" };
        });
        return judge(answers, "done", course, [&] { m_conversions = before; });
    }

    std::string takeAccounts(const Action& action, Course& course)
    {
        oracle::Dice dice(action.chance);
        const oracle::Accounts before = m_accounts;
        const oracle::Books booksBefore = m_conversions.books;
        const oracle::AccountStep step =
            oracle::randomAccountStep(dice, m_accounts, m_conversions.books);
        course.history += oracle::describe(step);
        const std::size_t who = std::size_t(step.publisher);
        const std::string alias = m_conversions.books.publishers().publishers()[who].alias;
        const oracle::Verdict verdict = m_accounts.take(step, m_conversions.books);
        const auto answers = onBothSides(action, [&step, &alias](Side& side) -> Answer {
            const auto taken = side.accounts.take(step, alias);
            if (!taken)
                return { textOf(taken.error()), taken.error().sentence() };
            return { *taken ? "same" : "done", "" };
        });
        std::string fault = judge(answers, textOf(verdict), course, [&] {
            m_accounts = before;
            m_conversions.books = booksBefore;
        });
        const bool isNew = m_accounts.closedUntil() != before.closedUntil();
        if (isNew)
            closedUntil(m_accounts.closedUntil());
        return fault;
    }

    /// From a reopening on, later figures may move; those of a closing stay.
    void closedUntil(const oracle::Day& day)
    {
        m_closed.erase(m_closed.upper_bound(day), m_closed.end());
        m_closed[day] = m_memorySide.figuresAsOf(day);
    }

    struct Answers {
        Answer memory;
        Answer file;
        bool hasStruck = false;
        Trouble trouble;
        bool isStopped = false;
    };

    template <typename Take>
    Answers onBothSides(const Action& action, const Take& take)
    {
        Answers answers;
        answers.trouble = action.trouble;
        for (Side* side : sides()) {
            side->failing.troubles.expect(action.trouble);
            side->progress.expect(action.stopAt);
            Answer& answer = side == &m_memorySide ? answers.memory : answers.file;
            answer = take(*side);
            answers.hasStruck = answers.hasStruck || side->failing.troubles.hasStruck();
            side->failing.troubles.expect({});
            side->progress.expect(-1);
        }
        answers.isStopped = answers.memory.word == "cancelled";
        return answers;
    }

    /// Whether the answers are what they have to be. `undo`: nothing of it happened.
    template <typename Undo>
    std::string
    judge(const Answers& answers, std::string expected, Course& course, const Undo& undo)
    {
        using Kind = Trouble::Kind;
        std::string what = expected;
        if (answers.isStopped) {
            what = "stopped";
            expected = "cancelled";
            undo();
        } else if (answers.hasStruck && answers.trouble.kind == Kind::LostAnswer) {
            what = "unheard";
            expected = "unknown";
        } else if (answers.hasStruck) {
            what = answers.trouble.kind == Kind::Call ? "calls failed" : "rolled back";
            expected = "storage";
            undo();
        }
        ++course.counts[what];
        course.history += "  → " + expected + '\n';
        for (const auto& [side, answer] :
             { std::pair("memory", &answers.memory), std::pair("the file", &answers.file) })
            if (answer->word != expected)
                return std::string("in ") + side + " the answer is " + answer->word + ", not "
                    + expected + ": " + answer->sentence;
        return {};
    }

    void backUp()
    {
        m_file.writeBackup();
        m_kept.emplace(Kept{ m_conversions, m_accounts, m_memory.copy(), m_closed });
    }

    void restore(Course& course)
    {
        if (!m_kept)
            return;
        course.history += "restore\n";
        ++course.counts["restored"];
        m_file.restoreBackup();
        m_memory.putBack(m_kept->memory);
        m_conversions.putBack(m_kept->conversions);
        m_accounts = m_kept->accounts;
        m_closed = m_kept->closed;
    }

    std::string faultNow()
    {
        Side& file = m_file.side();
        if (std::string fault = file.fault(); !fault.empty())
            return fault;
        if (const std::string what = file.differsFrom(m_memorySide); !what.empty())
            return what + " differ between the file and memory";
        const oracle::Books& books = m_conversions.books;
        std::string fault =
            differs("conversions", file.conversions.conversions(), books.conversions())
            + differs("earnings", file.conversions.balances(), books.balances())
            + differs("earning entries", file.conversions.ledger(), books.ledger())
            + differs("payouts", file.accounts.payouts(), m_accounts.payouts(books))
            + differs("entries", file.accounts.entries(), m_accounts.entries(books))
            + differs("balances", file.accounts.balances(), m_accounts.balances(books))
            + differs("documents", file.accounts.documents(), m_accounts.documents());
        for (const auto& [day, figures] : m_closed)
            fault += differs("figures as of the closed " + day, file.figuresAsOf(day), figures);
        return fault;
    }

    oracle::RandomBooks m_conversions;
    oracle::Accounts m_accounts;
    StillWorld m_memoryWorld;
    MemoryStore m_memory;
    Side m_memorySide;
    WorkspaceSide m_file;
    std::optional<Kept> m_kept; ///< with the last backup
    std::map<oracle::Day, std::string> m_closed; ///< figures by the ends of closings
};

Course courseIn(std::uint64_t seed, const std::vector<Action>& actions, const std::string& folder)
{
    Course course;
    Run run(seed, folder);
    for (const Action& action : actions) {
        ++course.last;
        course.fault = run.take(action, course);
        if (!course.fault.empty())
            break;
    }
    run.count(course);
    return course;
}

} // namespace

Course simulate(std::uint64_t seed, const std::vector<Action>& actions, const std::string& folder)
{
    QDir books(QString::fromStdString(folder + "/run"));
    books.removeRecursively();
    books.mkpath(QStringLiteral("."));
    Course course = courseIn(seed, actions, folder + "/run");
    books.removeRecursively();
    return course;
}

std::vector<int>
fewestThatFail(int count,
               const std::function<std::optional<int>(const std::vector<int>& steps)>& failsAt,
               std::chrono::seconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    std::vector<int> kept(std::size_t(count), 0);
    std::iota(kept.begin(), kept.end(), 0);
    for (std::size_t chunk = kept.size() / 2; chunk > 0; chunk /= 2)
        for (std::size_t from = 0; from < kept.size();) {
            if (std::chrono::steady_clock::now() > end)
                return kept;
            std::vector<int> fewer = kept;
            const std::size_t to = std::min(from + chunk, fewer.size());
            fewer.erase(fewer.begin() + std::ptrdiff_t(from), fewer.begin() + std::ptrdiff_t(to));
            if (const auto last = failsAt(fewer)) {
                fewer.resize(std::size_t(*last) + 1);
                kept = std::move(fewer);
            } else {
                from += chunk;
            }
        }
    return kept;
}

} // namespace tests
