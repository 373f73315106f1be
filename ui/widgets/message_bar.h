#pragma once

#include "core/base/result.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ui {

/// One message where it happened, with at most one remedy; hidden when there is none.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `action`: label of the remedy, pressed it emits actionTriggered(); empty: none.
    void show(Theme::Tone tone, const QString& text, const QString& action = {});
    /// What needs no answer: goes by itself, where nothing else took its place.
    void showBriefly(Theme::Tone tone, const QString& text, int forMs = 20'000);
    void showError(const core::Error& error);
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_passes;
};

} // namespace ui
