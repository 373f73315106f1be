#pragma once

#include <QLabel>

namespace ui {

/// One line that gives way: where it has no room for all of its text, the text ends in "…", without
/// its bold parts, and the whole of it is the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isCut() const { return sizeHint().width() > width(); }
};

} // namespace ui
