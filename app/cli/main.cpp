#include "app/cli/call.h"
#include "app/cli/exit_status.h"
#include "app/files/books_lock.h"
#include "app/wiring/about.h"
#include "app/wiring/open_books.h"
#include "app/wiring/scratch_books.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <clocale>

#ifdef _WIN32
#include <shellapi.h>
#include <windows.h>
#endif

namespace {

/// What was typed behind the program's name, as UTF-8.
std::vector<std::string> typedWords(int argc, char** argv)
{
    std::vector<std::string> words;
#ifdef _WIN32
    int count = 0;
    wchar_t** wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; i < count; ++i)
        words.push_back(QString::fromWCharArray(wide[i]).toStdString());
    LocalFree(wide);
    (void)argc;
    (void)argv;
#else
    for (int i = 1; i < argc; ++i)
        words.emplace_back(argv[i]);
#endif
    return words;
}

/// Why words that are no UTF-8 are not taken: different ones would be one name. "" when all are.
std::string unreadable(const std::vector<std::string>& words)
{
    const auto found = std::ranges::find_if(
        words, [](const std::string& word) { return core::firstInvalidUtf8(word).has_value(); });
    if (found == words.end())
        return {};
    return "\"" + QString::fromStdString(*found).toStdString()
        + "\" is not UTF-8. Type it in UTF-8; a file whose name is not needs another name.";
}

int fail(const core::Error& error)
{
    app::complain("payoutctl: " + error.sentence());
    return app::exitStatusOf(error.code);
}

int print(const std::string& text)
{
    app::StandardOutput out;
    auto written = out.write(text);
    if (written)
        written = out.flush();
    return written ? app::exit_status::done : fail(written.error());
}

std::string workspacePath(const app::CommandLine& line)
{
    return line.workspace.value_or(qEnvironmentVariable("PAYOUTDESK_WORKSPACE").toStdString());
}

int answer(const app::CommandLine& line, const std::string& path, app::OpenBooks* books)
{
    app::Call call(line, path, books);
    auto status = line.command->run(call);
    if (status)
        return *status;
    core::Error error = status.error();
    const bool isOfTheDisk =
        error.code == core::ErrorCode::Storage || error.code == core::ErrorCode::Unknown;
    if (isOfTheDisk && error.where.empty())
        error.where = path; // what knows no file is of the books
    if (!call.whatIsRecorded().empty())
        error = { core::ErrorCode::Unknown,
                  call.whatIsRecorded(),
                  {},
                  "Do not repeat it; only the answer failed: " + error.sentence() };
    return fail(error);
}

/// That the day began with a backup, or why not: what was asked for is done all the same.
void sayBackup(const app::OpenBooks::MaybeSaved& saved)
{
    if (!saved)
        app::complain("Warning: today's backup could not be made: " + saved.error().sentence());
    else if (*saved)
        app::complain("Note: backed up to " + app::printable((*saved)->path) + '.');
}

/// What only tries needs no workspace that may be written: then it works on a copy.
int run(const app::CommandLine& line)
{
    const std::string path = workspacePath(line);
    if (path.empty()) {
        app::complain(
            "payoutctl: Which workspace? Give --workspace FILE, or set PAYOUTDESK_WORKSPACE.");
        return app::exit_status::usage;
    }
    std::unique_ptr<app::OpenBooks> books;
    if (line.arguments.has("dry-run") && !app::mayBeWritten(path)) {
        auto scratch = app::ScratchBooks::copy(path);
        if (!scratch)
            return fail(scratch.error());
        return answer(line, path, &(*scratch)->open());
    }
    if (line.command->opens != app::Opens::Nothing) {
        auto opened = app::openBooks(path, line.command->opens == app::Opens::ToRead);
        if (!opened)
            return fail(opened.error());
        // Books that can only be read still answer; what wants to change them is refused by itself.
        books = std::move(*opened);
    }
    if (books && !line.arguments.has("dry-run"))
        sayBackup(books->backUpForToday());
    return answer(line, path, books.get());
}

/// Qt's own remarks are none of the user's business; what stops the program still is.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        app::complain(text.toStdString());
}

/// Only painting needs more than QCoreApplication, and even that no display.
std::unique_ptr<QCoreApplication>
makeApplication(const app::CommandLine& line, int& argc, char** argv)
{
    const bool toFile = line.arguments.has("output") || line.arguments.has("output-dir");
    if (!line.command->paints || !toFile)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    app::occupyClosedStreams();
    app::watchSignals();
    app::BooksLock::stopWaitingWhen(app::interrupted);
    const std::vector<std::string> words = typedWords(argc, argv);
    if (const std::string why = unreadable(words); !why.empty()) {
        app::complain("payoutctl: " + why);
        return app::exit_status::usage;
    }
    const app::CommandLine line = app::parseCommandLine(words, app::allCommands());
    if (!line.problem.empty()) {
        app::complain("payoutctl: " + line.problem);
        return app::exit_status::usage;
    }
    if (line.version)
        return print(app::aboutText());
    if (line.help)
        return print(line.command ? app::helpText(*line.command)
                                  : app::helpText(app::allCommands()));
    qInstallMessageHandler(keepQtQuiet);
    int qtArgc = 1; // our own words are not Qt's business
    const auto application = makeApplication(line, qtArgc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's; files never do
    return run(line);
}
