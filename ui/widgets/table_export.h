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

/// Puts the rows that a list asks for on the clipboard, where its model does not hold them.
void answerCopyRequests(Session& session, DataTable& table, MessageBar& messages);

} // namespace ui
