#pragma once

#include "core/usecases/hold_conversions.h"
#include "ui/conversions/status_change.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

class HoldDialog;
class MessageBar;
class Session;

/// Holds conversions of the list: looks them up, asks until when and why, shows what each day would
/// do, and says what was done. Lives as long as its dialog.
class HoldController : public QObject {
    Q_OBJECT
public:
    HoldController(Session& session, MessageBar& messages, QWidget* window);

    void start(const ChosenRows& which);

signals:
    void refused(const core::Error& error);

private:
    void preview();
    void hold(std::optional<core::Date> until, const QString& reason);
    void showDone(const core::ConversionsChanged& changed, std::optional<core::Date> until);

    Session& m_session;
    QPointer<MessageBar> m_messages;
    QPointer<QWidget> m_window;
    QPointer<HoldDialog> m_dialog;
    ChosenConversions m_chosen;
};

} // namespace ui
