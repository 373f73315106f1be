#include "ui/widgets/inside_button.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

QPushButton* addInsideButton(QLineEdit* edit, const QString& text)
{
    auto* button = new QPushButton(text, edit);
    button->setProperty("link", true);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    auto* layout = new QHBoxLayout(edit);
    layout->addStretch();
    layout->addWidget(button);
    const int taken = button->sizeHint().width() + Theme::space(2);
    // Text margins are not mirrored with the rest.
    if (edit->isRightToLeft()) {
        layout->setContentsMargins(Theme::space(2), 0, 0, 0);
        edit->setTextMargins(taken, 0, 0, 0);
    } else {
        layout->setContentsMargins(0, 0, Theme::space(2), 0);
        edit->setTextMargins(0, 0, taken, 0);
    }
    return button;
}

} // namespace ui
