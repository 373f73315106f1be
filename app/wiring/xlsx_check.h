#pragma once

#include <QIODevice>

namespace app {

/// Whether the file is a whole XLSX: every part of the archive unpacks, and its XML ends with the
/// end of its root element. libxlsxwriter does not look whether its temporary files were written
/// whole, so that on a full disk it packs half a sheet and calls it good.
[[nodiscard]] bool isWholeXlsx(QIODevice& file);

} // namespace app
