#pragma once

#include "ui/printing/print.h"

#include <QString>

namespace ui {

class Session;

/// "PI/2026-0001" as the name of a PDF: what no file name may hold is replaced.
[[nodiscard]] QString pdfFileName(const QString& name);

/// Asks where the PDF goes, over `parent`; proposes `name` as a file name. `folderKey`: the folder that is remembered. Not called back when the user leaves.
void choosePdfFile(QWidget* parent,
                   const QString& title,
                   const QString& name,
                   const QString& folderKey,
                   std::function<void(const QString& path)> then);

/// Lays the document out on this country's usual paper and writes it on the worker; the old file
/// stays when that fails. `done` comes on the window's thread while `context` lives.
void writePdfFile(Session& session,
                  QObject* context,
                  DocumentPages pages,
                  const QString& path,
                  std::function<void(const core::Result<void>& written)> done);

} // namespace ui
