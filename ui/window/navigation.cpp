#include "ui/window/navigation.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

NavigationButton::NavigationButton(const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true); // one of several, also to a screen reader
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NavigationButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : countText(count));
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics strong(Theme::strongFont());
    const QFontMetrics small(Theme::smallFont());
    const int count = m_count < 0 ? 0 : small.horizontalAdvance(countText(m_count));
    return { strong.horizontalAdvance(text()) + count + Theme::space(13), Theme::space(8) };
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal corner = Theme::space(6) / 4.0;
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            Theme::color(isChecked() ? Theme::Role::SoftAccent : Theme::Role::FaintLine));
        painter.drawRoundedRect(area, corner, corner);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter.drawRoundedRect(area, corner, corner);
    }
    const auto ink = isChecked() ? Theme::Role::Accent : Theme::Role::SecondText;
    const int iconSize = Theme::space(4);
    const QRect inner = rect().adjusted(Theme::space(10) / 4, 0, -Theme::space(10) / 4, 0);
    const QRect iconPlace(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    Theme::icon(m_iconName, ink)
        .paint(&painter, QStyle::visualRect(layoutDirection(), inner, iconPlace));
    const QRect words = inner.adjusted(iconSize + Theme::space(10) / 4, 0, 0, 0);
    painter.setPen(Theme::color(ink));
    painter.setFont(isChecked() ? Theme::strongFont() : font());
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                         | Qt::AlignVCenter,
                     text());
    if (m_count < 0)
        return;
    painter.setFont(Theme::smallFont());
    painter.drawText(inner,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight))
                         | Qt::AlignVCenter,
                     countText(m_count));
}

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_entries(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_workspace(new QLabel(this))
    , m_saving(new QLabel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    m_entries->setSpacing(2);
    for (QLabel* label : { m_workspace, m_saving }) {
        label->setProperty("second", true);
        label->setProperty("small", true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(Theme::space(10) / 4, 0, 0, 0);
    }
    m_workspace->setObjectName(QStringLiteral("workspaceLabel"));
    m_workspace->setWordWrap(true);
    m_saving->setObjectName(QStringLiteral("savingLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(3), Theme::space(2), Theme::space(5));
    layout->setSpacing(Theme::space(1));
    layout->addLayout(m_entries);
    layout->addStretch();
    layout->addWidget(m_workspace);
    layout->addWidget(m_saving);
    // A screen reader toggles an entry, which is no click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int entry, bool isChosen) {
        if (isChosen)
            emit chosen(entry);
    });
}

void Navigation::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    heading->setProperty("second", true);
    heading->setProperty("small", true);
    heading->setContentsMargins(Theme::space(10) / 4, Theme::space(4), 0, Theme::space(1));
    m_entries->addWidget(heading);
}

int Navigation::addEntry(const QString& icon, const QString& text, const QKeySequence& shortcut)
{
    auto* button = new NavigationButton(icon, text, this);
    button->setObjectName(icon + QStringLiteral("Button"));
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    const int entry = int(m_buttons.size());
    m_group->addButton(button, entry);
    m_buttons.push_back(button);
    m_entries->addWidget(button);
    return entry;
}

void Navigation::setCurrent(int entry)
{
    const QSignalBlocker silent(m_group);
    m_buttons[std::size_t(entry)]->setChecked(true);
}

void Navigation::focusCurrent()
{
    m_buttons[std::size_t(current())]->setFocus(Qt::TabFocusReason);
}

int Navigation::current() const
{
    return m_group->checkedId();
}

void Navigation::setCount(int entry, qint64 count)
{
    m_buttons[std::size_t(entry)]->setCount(count);
}

void Navigation::setFoot(const QString& workspace, const QString& saving)
{
    m_workspace->setText(workspace);
    m_saving->setText(saving);
}

} // namespace ui
