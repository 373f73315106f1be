#include "ui/widgets/table_export.h"

#include "ui/models/table_model.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/file_form.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace ui {
namespace {

struct Format : FileForm {
    TableFormat format;
};
constexpr Format formats[] = {
    { { "csv", QT_TRANSLATE_NOOP("ui::FileForm", "CSV table") }, TableFormat::Csv },
    { { "xlsx", QT_TRANSLATE_NOOP("ui::FileForm", "Excel workbook") }, TableFormat::Xlsx },
    { { "json", QT_TRANSLATE_NOOP("ui::FileForm", "JSON") }, TableFormat::Json },
};

/// The texts of this file stand in one context.
struct TableExport {
    Q_DECLARE_TR_FUNCTIONS(ui::TableExport)
};

void write(Session& session,
           MessageBar& messages,
           TableModel::CopyWork collect,
           const QString& path,
           TableFormat format)
{
    struct Written {
        int rows = 0;
        QString books;
    };
    session.runLong<Written>(
        TableExport::tr("Exporting %1").arg(QFileInfo(path).fileName()),
        &messages,
        [&services = session.services(), collect = std::move(collect), path, format](
            core::Books& books, core::Progress& progress) -> core::Result<Written> {
            const auto reading = books.store.beginReading(); // rows and state are of one moment
            if (!reading)
                return reading.error();
            auto copy = collect(books, progress);
            if (!copy)
                return copy.error();
            const auto state = books.store.chainHead();
            if (!state)
                return state.error();
            if (*state)
                copy->books = core::toText(**state);
            if (auto written = services.writeTable(path, format, *copy, progress); !written)
                return written.error();
            return Written{ int(copy->rows.size()), QString::fromStdString(copy->books) };
        },
        [&messages, path](const core::Result<Written>& written) {
            if (written)
                messages.show(Theme::Tone::Good,
                              TableExport::tr("%Ln row(s) written to %1. State of the books: %2",
                                              nullptr,
                                              written->rows)
                                  .arg(QDir::toNativeSeparators(path), written->books));
            else
                messages.showError(written.error());
        });
}

/// The rows as shown now, or all of them from the books where the list does not hold them.
TableModel::CopyWork workOf(const DataTable& table, bool allColumns)
{
    if (auto work = table.tableModel()->copyWork(table.exportColumns(allColumns)))
        return work;
    return [copy = table.copyOf(allColumns)](core::Books&, core::Progress&) {
        return core::Result<TableCopy>(copy);
    };
}

/// For the clipboard, where the rows that are wanted are told by their places.
TableModel::CopyWork placedWorkOf(const DataTable& table)
{
    const TableModel& model = *table.tableModel();
    return [check = model.placesCheck(), work = model.clipboardWork(table.exportColumns(false))](
               core::Books& books, core::Progress& progress) -> core::Result<TableCopy> {
        const auto reading = books.store.beginReading();
        if (!reading)
            return reading.error();
        if (auto same = check ? check(books) : core::Result<void>(); !same)
            return same.error();
        return work(books, progress);
    };
}

} // namespace

void fillExportMenu(
    QMenu* menu, Session& session, DataTable& table, MessageBar& messages, const QString& name)
{
    const auto offer = [&](const QString& label, bool allColumns) {
        QAction* entry = menu->addAction(label);
        entry->setObjectName(allColumns ? QStringLiteral("exportAllAction")
                                        : QStringLiteral("exportShownAction"));
        QObject::connect(entry, &QAction::triggered, &table, [&, allColumns, name] {
            QStringList filters;
            for (const Format& format : formats)
                if (format.format != TableFormat::Xlsx || session.services().canWriteXlsx())
                    filters.append(format.filter());
            const FileQuestion question{ TableExport::tr("Export"),
                                         name + QStringLiteral(".csv"),
                                         filters,
                                         QStringLiteral("exports") };
            const auto then = [&, allColumns](const QString& path, const QString& filter) {
                const Format& format = formOf<Format>(formats, path, filter);
                write(session,
                      messages,
                      workOf(table, allColumns),
                      format.completed(path),
                      format.format);
            };
            Desktop::current().chooseSaveFile(table.window(), question, then);
        });
    };
    offer(TableExport::tr("Rows and columns as shown…"), false);
    offer(TableExport::tr("All columns…"), true);
}

void answerCopyRequests(Session& session, DataTable& table, MessageBar& messages)
{
    QObject::connect(&table, &DataTable::copyRequested, &table, [&](const std::vector<int>& rows) {
        session.runLong<TableCopy>(TableExport::tr("Copying"),
                                   &table,
                                   placedWorkOf(table),
                                   [&table, &messages, rows](const core::Result<TableCopy>& copy) {
                                       if (!copy) {
                                           messages.showError(copy.error());
                                           if (copy.error().code == core::ErrorCode::Conflict)
                                               table.tableModel()->askAnew();
                                           return;
                                       }
                                       std::vector<std::vector<core::Cell>> cells;
                                       for (const int row : rows)
                                           if (std::size_t(row)
                                               < copy->rows.size()) // else gone since it was shown
                                               cells.push_back(copy->rows[std::size_t(row)]);
                                       table.putOnClipboard(cells);
                                   });
    });
}

} // namespace ui
