#pragma once

#include <QScrollArea>

namespace ui {

/// A part of a window that its height may not do for: the window grows with what the part holds, as far as the screen
/// goes, the rest scrolls. The keyboard gets there by what is in it.
class FormScrollArea : public QScrollArea {
public:
    FormScrollArea(QWidget* content, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void growWindow();
};

} // namespace ui
