#pragma once

#include <QString>

class QMenu;

namespace ui {

class DataTable;
class MessageBar;
class Session;

/// "Export" of a list: CSV, XLSX or JSON, the columns as shown or all of them. The file dialog
/// chooses the format; the work runs on the worker; the message bar tells how it ended. `name`: of
/// the file.
void fillExportMenu(
    QMenu* menu, Session& session, DataTable& table, MessageBar& messages, const QString& name);

} // namespace ui
