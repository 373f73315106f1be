#include "ui/widgets/theme.h"

#include "ui/widgets/theme_icon.h"
#include "ui/widgets/theme_sheet.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

struct Token {
    Theme::Role role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Token, Theme::roleCount> tokens{ {
    { Theme::Role::Window, 0xFFF6F7F9, 0xFF171B21 },
    { Theme::Role::Surface, 0xFFFFFFFF, 0xFF1E242C },
    { Theme::Role::Raised, 0xFFFFFFFF, 0xFF252C36 },
    { Theme::Role::Line, 0xFFDDE1E7, 0xFF38414D },
    { Theme::Role::FaintLine, 0xFFEBEEF2, 0xFF2B333E },
    { Theme::Role::Text, 0xFF1B2430, 0xFFE8ECF2 },
    { Theme::Role::SecondText, 0xFF5A6675, 0xFFA3AFBD },
    { Theme::Role::Accent, 0xFF1F5FBF, 0xFF6FA8FF },
    { Theme::Role::OnAccent, 0xFFFFFFFF, 0xFF0E1726 },
    { Theme::Role::SoftAccent, 0xFFE6EFFB, 0xFF22344F },
    { Theme::Role::Good, 0xFF1B7A43, 0xFF6CD39A },
    { Theme::Role::GoodSoft, 0xFFE2F3E8, 0xFF1D3A2A },
    { Theme::Role::Warning, 0xFF8A5A00, 0xFFF0BE63 },
    { Theme::Role::WarningSoft, 0xFFFCF0D9, 0xFF40331A },
    { Theme::Role::Bad, 0xFFB3261E, 0xFFFF8F86 },
    { Theme::Role::BadSoft, 0xFFFBE6E4, 0xFF472422 },
} };

struct PillRoles {
    Theme::Role text;
    Theme::Role background;
};

/// By Tone.
constexpr std::array<PillRoles, 5> pills{ {
    { Theme::Role::SecondText, Theme::Role::FaintLine },
    { Theme::Role::Accent, Theme::Role::SoftAccent },
    { Theme::Role::Good, Theme::Role::GoodSoft },
    { Theme::Role::Warning, Theme::Role::WarningSoft },
    { Theme::Role::Bad, Theme::Role::BadSoft },
} };

struct State {
    Theme::Mode mode = Theme::Mode::Light;
    bool dark = false;
};

State& state()
{
    static State value;
    return value;
}

/// The palette the platform gave before we put ours on: Qt 6.4 cannot be asked for the scheme.
bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

qreal luminance(const QColor& color)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QPalette palette()
{
    using Role = Theme::Role;
    QPalette result;
    result.setColor(QPalette::Window, Theme::color(Role::Window));
    result.setColor(QPalette::WindowText, Theme::color(Role::Text));
    result.setColor(QPalette::Base, Theme::color(Role::Surface));
    result.setColor(QPalette::AlternateBase, Theme::color(Role::Window));
    result.setColor(QPalette::ToolTipBase, Theme::color(Role::Raised));
    result.setColor(QPalette::ToolTipText, Theme::color(Role::Text));
    result.setColor(QPalette::PlaceholderText, Theme::color(Role::SecondText));
    result.setColor(QPalette::Text, Theme::color(Role::Text));
    result.setColor(QPalette::Button, Theme::color(Role::Surface));
    result.setColor(QPalette::ButtonText, Theme::color(Role::Text));
    result.setColor(QPalette::BrightText, Theme::color(Role::Bad));
    result.setColor(QPalette::Highlight, Theme::color(Role::SoftAccent));
    result.setColor(QPalette::HighlightedText, Theme::color(Role::Text));
    result.setColor(QPalette::Link, Theme::color(Role::Accent));
    result.setColor(QPalette::LinkVisited, Theme::color(Role::Accent));
    result.setColor(QPalette::Light, Theme::color(Role::FaintLine));
    result.setColor(QPalette::Midlight, Theme::color(Role::FaintLine));
    result.setColor(QPalette::Mid, Theme::color(Role::Line));
    result.setColor(QPalette::Dark, Theme::color(Role::Line));
    result.setColor(QPalette::Shadow, Theme::color(Role::Line));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        result.setColor(QPalette::Disabled, role, Theme::color(Role::SecondText));
    return result;
}

QFont scaledFont(qreal factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

void Theme::apply(QApplication& application, Mode mode)
{
    const bool systemDark = systemIsDark();
    state() = { mode, mode == Mode::Dark || (mode == Mode::System && systemDark) };
    if (application.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    application.setStyleSheet(themeSheet());
}

Theme::Mode Theme::mode()
{
    return state().mode;
}

bool Theme::isDark()
{
    return state().dark;
}

QColor Theme::color(Role role)
{
    return color(role, isDark());
}

QColor Theme::color(Role role, bool dark)
{
    const Token& token = tokens[std::size_t(role)];
    Q_ASSERT(token.role == role);
    return QColor::fromRgba(dark ? token.dark : token.light);
}

Theme::Pill Theme::pill(Tone tone)
{
    const PillRoles& roles = pills[std::size_t(tone)];
    return { color(roles.text), color(roles.background) };
}

QColor Theme::textColor(Tone tone)
{
    return tone == Tone::Neutral ? color(Role::Text) : color(pills[std::size_t(tone)].text);
}

qreal Theme::contrast(const QColor& a, const QColor& b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QIcon Theme::icon(const QString& name, Role role)
{
    return themeIcon(name, role);
}

int Theme::space(int steps)
{
    return quarterSpace(4 * steps);
}

int Theme::quarterSpace(int quarters)
{
    const QFontMetricsF metrics(QApplication::font());
    return std::max(1, qRound(quarters * metrics.height() / 16.0));
}

int Theme::rowHeight()
{
    return space(8);
}

QFont Theme::pageTitleFont()
{
    return scaledFont(1.5, QFont::DemiBold);
}

QFont Theme::dialogTitleFont()
{
    return scaledFont(1.25, QFont::DemiBold);
}

QFont Theme::strongFont()
{
    return scaledFont(1, QFont::DemiBold);
}

QFont Theme::smallFont()
{
    return scaledFont(0.92, QFont::Normal);
}

QFont Theme::figureFont()
{
    return scaledFont(1.85, QFont::DemiBold);
}

} // namespace ui
