#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;

namespace ui {

/// The one place that knows colours, by role (SCREENS.md, Tokens). Light, dark, or as the system
/// is. Applies a Fusion palette and one style sheet derived from the tokens; sizes follow the font.
class Theme {
public:
    enum class Mode { System, Light, Dark };
    enum class Role {
        Window,
        Surface,
        Raised,
        Line,
        FaintLine,
        Text,
        SecondText,
        Accent,
        OnAccent,
        SoftAccent,
        Good,
        GoodSoft,
        Warning,
        WarningSoft,
        Bad,
        BadSoft,
    };
    static constexpr int roleCount = 16;
    /// What a status word means; never told by colour alone.
    enum class Tone { Neutral, Info, Good, Warning, Bad };
    struct Pill {
        QColor text;
        QColor background;
    };

    /// Remembers the mode and dresses the whole application; may be called again at any time.
    static void apply(QApplication& application, Mode mode);
    [[nodiscard]] static Mode mode();
    [[nodiscard]] static bool isDark();

    [[nodiscard]] static QColor color(Role role);
    [[nodiscard]] static QColor color(Role role, bool dark);
    [[nodiscard]] static Pill pill(Tone tone);
    /// For text in a tone on a plain surface.
    [[nodiscard]] static QColor textColor(Tone tone);
    /// WCAG contrast of two colours, 1 to 21.
    [[nodiscard]] static qreal contrast(const QColor& a, const QColor& b);

    /// One of resources/icons, one line style, in the role's colour of the theme at the time of
    /// painting.
    [[nodiscard]] static QIcon icon(const QString& name, Role role = Role::SecondText);

    /// `steps` of the grid: 4 px at a font of 13 px, and in proportion.
    [[nodiscard]] static int space(int steps);
    /// The same in quarters of a step: 1 px at a font of 13 px.
    [[nodiscard]] static int quarterSpace(int quarters);
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static QFont pageTitleFont();
    [[nodiscard]] static QFont dialogTitleFont();
    [[nodiscard]] static QFont strongFont();
    [[nodiscard]] static QFont smallFont();
    /// Large figures on cards.
    [[nodiscard]] static QFont figureFont();
};

} // namespace ui
