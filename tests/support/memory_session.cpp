#include "tests/support/memory_session.h"

namespace tests {

std::string WindowWorld::newUuid()
{
    const std::string digits = std::to_string(++m_last);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

core::Result<std::unique_ptr<core::ByteSource>> MemoryServices::openFile(const QString& path)
{
    const auto file = files.find(path);
    if (file == files.end())
        return core::Error{
            core::ErrorCode::Storage, "There is no such file.", path.toStdString(), {}
        };
    return std::unique_ptr<core::ByteSource>(
        new core::StringSource(file->second, path.toStdString()));
}

core::Result<void>
MemoryServices::writeFile(const QString& path,
                          const std::function<core::Result<void>(core::ByteSink&)>& write)
{
    if (beforeWrite)
        beforeWrite();
    core::StringSink sink;
    auto written = write(sink);
    if (written)
        files[path] = sink.bytes();
    return written;
}

core::Result<void> MemoryServices::writeTable(const QString& path,
                                              ui::TableFormat format,
                                              const ui::TableCopy& table,
                                              core::Progress&)
{
    return writeFile(path, [&](core::ByteSink& bytes) -> core::Result<void> {
        core::CsvTableSink csv(bytes);
        core::JsonTableSink json(bytes);
        core::TableSink& sink = format == ui::TableFormat::Json
            ? static_cast<core::TableSink&>(json)
            : static_cast<core::TableSink&>(csv);
        if (auto begun = sink.begin(table.heads); !begun)
            return begun;
        for (const auto& row : table.rows)
            if (auto written = sink.row(row); !written)
                return written;
        return sink.end();
    });
}

core::Result<core::Zone> MemoryServices::zoneNamed(const std::string& name)
{
    if (name == "UTC")
        return core::Zone();
    if (name == "Berlin")
        return core::Zone("Berlin", { { 0, 3600 } });
    return core::Error{ core::ErrorCode::Refused, "There is no such time zone.", {}, {} };
}

MemorySession::MemorySession(core::Workspace workspace, core::Company company)
    : m_store(std::move(workspace), std::move(company))
{
}

QString MemorySession::workspacePath() const
{
    return QStringLiteral("memory.payouts");
}

void MemorySession::open(const QString&)
{
    m_open = true;
    QMetaObject::invokeMethod(
        this, [this] { emit opened(); }, Qt::QueuedConnection);
}

void MemorySession::create(
    const QString& path, const QString&, const QString&, const QString&, bool)
{
    open(path);
}

void MemorySession::close()
{
    m_open = false;
    emit closed();
}

void MemorySession::post(std::function<void(core::Books*)> job, std::function<void()> after)
{
    job(m_open ? &m_books : nullptr);
    QMetaObject::invokeMethod(this, std::move(after), Qt::QueuedConnection);
}

} // namespace tests
