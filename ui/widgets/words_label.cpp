#include "ui/widgets/words_label.h"

#include <QLabel>

namespace ui {

QLabel* wordsLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* readingLabel(const QString& objectName, const QString& words, QWidget* parent)
{
    QLabel* label = wordsLabel(objectName, parent);
    label->setText(words);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace ui
