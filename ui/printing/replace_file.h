#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// Puts `bytes` into the file, which is replaced only when they are wholly written: on a full disk
/// or in a folder that cannot be written the old file stays as it was. Storage names the file. Read
/// back and compared.
[[nodiscard]] core::Result<void> replaceFile(const QString& path, const QByteArray& bytes);

} // namespace ui
