#include "app/cli/call.h"

#include "app/cli/exit_status.h"
#include "app/files/file_identity.h"

namespace app {

Call::Call(const CommandLine& line, std::string workspace, OpenBooks* books)
    : m_line(line)
    , m_workspace(std::move(workspace))
    , m_books(books)
{
}

std::vector<std::string> Call::filesInUse() const
{
    const std::string books = realPath(m_workspace).toStdString();
    return { books,           books + "-wal",   books + "-shm", books + "-journal",
             books + ".lock", books + ".window" };
}

OpenBooks& Call::open()
{
    core::require(m_books != nullptr, "a command that asks for the books opens them");
    return *m_books;
}

void Call::warn(std::string_view sentence) const
{
    complain("Note: " + std::string(sentence));
}

core::Result<int> Call::answered(core::Result<void> written)
{
    if (written)
        written = m_out.flush();
    if (!written)
        return written.error();
    m_recorded.clear();
    return exit_status::done;
}

core::Result<int> Call::answer(std::string_view plain, const core::Json& json)
{
    return answered(m_line.json ? m_out.write(core::toText(json) + '\n') : m_out.write(plain));
}

core::Result<int>
Call::answerTable(const std::function<core::Result<void>(core::TableSink&)>& write)
{
    core::JsonTableSink jsonSink(m_out);
    PlainTableSink plainSink(m_out);
    return answered(m_line.json ? write(jsonSink) : write(plainSink));
}

core::Result<int> Call::misused(std::string_view sentence) const
{
    complain("payoutctl: " + std::string(sentence));
    return exit_status::usage;
}

core::Json cellJson(const core::Cell& cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return core::Json::ofNumber(*number);
    return core::Json::ofString(core::plainText(cell));
}

core::Json textJson(std::string_view text)
{
    return text.empty() ? core::Json() : core::Json::ofString(text);
}

core::Json moneyJson(core::Money amount)
{
    return core::Json::ofString(core::toText(amount));
}

std::string heldLine(core::Money amount, std::string_view currency)
{
    if (amount.isZero())
        return {};
    return "held " + core::toText(amount) + ' ' + std::string(currency) + '\n';
}

} // namespace app
