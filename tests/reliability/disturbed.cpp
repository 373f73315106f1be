#include "tests/reliability/disturbed.h"

#include "app/wiring/open_books.h"
#include "core/usecases/verify_books.h"
#include "tests/support/books_content.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

using tests::contentOf;
using tests::Times;

std::string Disturbed::scratch;
std::unique_ptr<Templates> Disturbed::templates;

std::string faultIn(const std::string& path, bool readOnly)
{
    auto books = app::openBooks(path, readOnly);
    if (!books)
        return books.error().sentence();
    core::NoProgress silent;
    const auto checks = core::verifyBooks((*books)->books(), silent);
    if (!checks)
        return checks.error().sentence();
    for (const core::Check& check : *checks)
        if (!check.holds)
            return check.name.text() + ": " + check.detail.text();
    return {};
}

namespace {

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

bool isWhole(const std::string& path)
{
    if (path.ends_with(".payouts"))
        return path.find("-before-update.") != std::string::npos ? !contentOf(path).empty()
                                                                 : faultIn(path, true).empty();
    const std::string bytes = bytesOf(path);
    return bytes.starts_with("%PDF") && bytes.find("%%EOF", bytes.size() - 10) != std::string::npos;
}

std::chrono::sys_days today()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

} // namespace

void Disturbed::SetUpTestSuite()
{
    scratch = quickFolder();
    templates = std::make_unique<Templates>(PAYOUTCTL, scratch + "/templates");
}

void Disturbed::TearDownTestSuite()
{
    templates.reset();
    fs::remove_all(scratch);
}

void Disturbed::begin(FaultRun& run, const Scenario& scenario)
{
    // Work makes something else on another day, and a long series may last past midnight.
    if (!m_ends.after.empty() && m_day != today())
        runUndisturbed(run, scenario, Fault());
    run.begin(templates->folder(scenario.folder));
}

void Disturbed::runUndisturbed(FaultRun& run, const Scenario& scenario, const Fault& counted)
{
    run.begin(templates->folder(scenario.folder));
    m_day = today();
    m_ends.before = contentOf(run.file("books.payouts"), Times::LeftOut);
    EXPECT_EQ(faultIn(run.file("books.payouts")), "");
    m_ends.opened = contentOf(run.file("books.payouts"), Times::LeftOut);
    run.begin(templates->folder(scenario.folder));
    const Answer answer = run.run(scenario.words, counted);
    EXPECT_EQ(answer.status, 0) << answer.err;
    EXPECT_EQ(faultIn(run.file("books.payouts")), "");
    m_ends.after = contentOf(run.file("books.payouts"), Times::LeftOut);
}

std::string
Disturbed::wrongIn(const FaultRun& run, const Scenario& scenario, bool isAcknowledged) const
{
    const std::string books = run.file("books.payouts");
    const std::string fault = faultIn(books);
    if (!fault.empty())
        return "the books: " + fault;
    const std::string content = contentOf(books, Times::LeftOut);
    if (content != m_ends.after && content != m_ends.opened)
        return "something is half done";
    if (isAcknowledged && content != m_ends.after)
        return "acknowledged, but not there";
    const std::string written = run.file(scenario.writes);
    if (*scenario.writes != '\0' && fs::exists(written) && !isWhole(written))
        return "a file is there that is not whole: " + written;
    if (*scenario.writes != '\0' && isAcknowledged && !fs::exists(written))
        return "acknowledged, but the file is not there: " + written;
    if (fs::exists(run.file("books.backups")))
        for (const auto& backup : fs::directory_iterator(run.file("books.backups")))
            if (backup.path().extension() == ".payouts" && !isWhole(backup.path().string()))
                return "a backup that is not whole: " + backup.path().string();
    return {};
}

bool Disturbed::isAsBefore(const FaultRun& run, const Scenario& scenario) const
{
    const std::string content = contentOf(run.file("books.payouts"), Times::LeftOut);
    return scenario.keepsNumber || content == m_ends.before || content == m_ends.opened;
}

std::string Disturbed::wrongWithRetry(FaultRun& run, const Scenario& scenario) const
{
    const Answer answer = run.runUnwatched(scenario.retry());
    const bool isThere = contentOf(run.file("books.payouts"), Times::LeftOut) == m_ends.after;
    if (answer.status != 0 && !(isThere && answer.status == 1))
        return "trying again: " + answer.err;
    if (!isThere)
        return "trying again gets somewhere else";
    return wrongIn(run, scenario, false);
}
