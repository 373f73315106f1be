#include "ui/dashboard/card.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

Card::Card(const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_figure(new QLabel(this))
    , m_beneath(new QLabel(this))
{
    setObjectName(name + QStringLiteral("Card"));
    setProperty("card", true);
    m_title->setProperty("second", true);
    m_figure->setObjectName(name + QStringLiteral("FigureLabel"));
    m_figure->setFont(Theme::figureFont());
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_beneath->setObjectName(name + QStringLiteral("BeneathLabel"));
    m_beneath->setProperty("second", true);
    m_beneath->setWordWrap(true);
    m_beneath->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(4);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_title);
    layout->addWidget(m_figure);
    layout->addWidget(m_beneath);
    layout->addStretch();
}

void Card::setFigure(const QString& figure, const QString& beneath)
{
    m_figure->setText(figure);
    m_beneath->setText(beneath);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
}

} // namespace ui
