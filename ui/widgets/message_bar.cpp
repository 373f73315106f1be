#include "ui/widgets/message_bar.h"

#include "ui/widgets/error_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <array>

namespace ui {
namespace {

struct Look {
    const char* name;
    const char* icon;
    Theme::Role role;
};

/// By Theme::Tone.
constexpr std::array<Look, 5> looks{ {
    { "info", "info", Theme::Role::Accent },
    { "info", "info", Theme::Role::Accent },
    { "good", "check", Theme::Role::Good },
    { "warning", "warning", Theme::Role::Warning },
    { "bad", "error", Theme::Role::Bad },
} };

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_passes(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageLabel"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageActionButton"));
    m_action->setProperty("link", true);
    m_close->setObjectName(QStringLiteral("closeMessageButton"));
    m_close->setIcon(Theme::icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(1), Theme::space(1));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    m_passes->setSingleShot(true);
    connect(m_passes, &QTimer::timeout, this, &MessageBar::clear);
    setVisible(false);
}

void MessageBar::show(Theme::Tone tone, const QString& text, const QString& action)
{
    m_passes->stop();
    const Look& look = looks[std::size_t(tone)];
    setProperty("message", QLatin1String(look.name));
    style()->polish(this);
    style()->polish(m_text);
    const int size = Theme::space(4);
    m_icon->setPixmap(Theme::icon(QLatin1String(look.icon), look.role).pixmap(size, size));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showBriefly(Theme::Tone tone, const QString& text, int forMs)
{
    show(tone, text);
    m_passes->start(forMs);
}

void MessageBar::showError(const core::Error& error)
{
    if (error.code != core::ErrorCode::Cancelled)
        show(Theme::Tone::Bad, errorText(error));
}

void MessageBar::clear()
{
    setVisible(false);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace ui
