#pragma once

#include <functional>

class QString;
class QWidget;

namespace ui {

class Session;

/// What whoever helps with the program needs to know: version, system, screens, the books' sizes
/// and counts, the log's last lines. In English; no amount, name, bank detail, password, nor where
/// files lie. Books that are busy (`asksBooks` false) are left out. `then` gets the text on
/// `window`'s thread.
void collectDiagnostics(Session& session,
                        QWidget* window,
                        bool asksBooks,
                        std::function<void(const QString& text)> then);

} // namespace ui
