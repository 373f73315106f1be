#pragma once

#include "ui/imports/move_in_dialog.h"
#include "ui/imports/tried_work.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Session;

/// Moving in from the question to the report: tries what the dialog asks for without keeping
/// anything, then moves it in. Goes when the dialog goes.
class MoveInController : public QObject {
    Q_OBJECT
public:
    MoveInController(Session& session, QWidget* window);
    void start();

private:
    void show(const std::vector<core::Publisher>& publishers);
    void chooseFile();
    void work(const MoveInRequest& request, bool isPreview);

    Session& m_session;
    QWidget* m_window;
    QPointer<MoveInDialog> m_dialog;
    TriedWork<MoveInDialog, MoveInOutcome> m_work;
};

} // namespace ui
