#include "ui/widgets/theme_sheet.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QHash>

namespace ui {
namespace {

/// @name is a role's colour, #n a length in quarters of the grid step (#4 is 4 px at the drawn
/// font). Fields have no colour of their own: a half of it would be their placeholder's; what is
/// typed and the placeholder have the palette's. The ring around what has the keyboard is ours: the
/// outline would be the style's.
constexpr auto sheet = R"(
QMainWindow, QDialog, QWidget#page { background: @window; }
QDialog { background: @raised; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: #4; }

QMenuBar { background: @surface; border-bottom: 1px solid @line; }
QMenuBar::item { padding: #6 #8; background: transparent; }
QMenuBar::item:selected { background: @softAccent; color: @text; }
QMenu { background: @raised; border: 1px solid @line; padding: #4; }
QMenu::item { padding: #5 #24 #5 #10; border-radius: #4; }
QMenu::icon { padding-left: #6; }
QMenu::item:selected { background: @softAccent; color: @text; }
QMenu::item:disabled { color: @secondText; }
QMenu::separator { height: 1px; background: @faintLine; margin: #4; }
QStatusBar { background: @surface; border-top: 1px solid @line; color: @secondText; }
QStatusBar::item { border: none; }

QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: #6;
    padding: #5 #12; min-height: #18; outline: none; }
QPushButton:hover { background: @faintLine; }
QPushButton:pressed { background: @softAccent; }
QPushButton:focus { border: 2px solid @accent; padding: #4 #11; }
QPushButton:disabled { color: @secondText; background: @window; border-color: @faintLine; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed { background: @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @faintLine; color: @secondText;
    border-color: @line; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accent;
    padding: #2 #4; min-height: 0; text-align: left; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: #1 #3; }
QPushButton[link="true"]:disabled { color: @secondText; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton::menu-indicator { subcontrol-position: right center; right: #6; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: #6;
    padding: #4; outline: none; }
QToolButton:hover { background: @faintLine; }
QToolButton:focus { border: 2px solid @accent; padding: #3; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QDateEdit {
    background: @surface; border: 1px solid @line; border-radius: #6; outline: none;
    padding: #5 #9; min-height: #18; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus,
QDateEdit:focus { border: 2px solid @accent; padding: #4 #8; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { background: @window; color: @secondText; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QAbstractSpinBox[invalid="true"] { border: 2px solid @bad; padding: #4 #8; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: #20; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevronIcon); width: #12; height: #12; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; outline: none;
    selection-background-color: @softAccent; selection-color: @text; padding: #2; }
QTableView QLineEdit, QTableView QComboBox { border-radius: 0; padding: 0 #8; min-height: 0; }

QAbstractItemView { background: @surface; alternate-background-color: @window;
    selection-background-color: @softAccent; selection-color: @text; outline: none; }
QTableView, QTreeView, QListView, QListWidget { border: 1px solid @line; border-radius: #8; }
QTableView { gridline-color: @faintLine; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QHeaderView { background: @surface; border: none; border-top-left-radius: #8;
    border-top-right-radius: #8; }
QHeaderView::section { background: @surface; color: @secondText; border: none;
    border-bottom: 1px solid @line; padding: #6 #12; font-weight: 600; font-size: @smallSize; }
QHeaderView::up-arrow { image: url(@sortUpIcon); width: #10; height: #10; }
QHeaderView::down-arrow { image: url(@sortDownIcon); width: #10; height: #10; }
QTableView::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; outline: none; }
QTabBar::tab { background: transparent; color: @secondText; padding: #8 #2; margin-right: #18;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; border: 2px solid @accent; border-radius: #4;
    padding: #6 0 #8; }

QCheckBox, QRadioButton { spacing: #8; padding: #2; border: 2px solid transparent;
    border-radius: #4; outline: none; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QCheckBox::indicator, QRadioButton::indicator { background: @surface; border: 1px solid @secondText;
    border-radius: #3; width: #12; height: #12; }
QCheckBox::indicator:checked { background: @softAccent; border-color: @accent; image: url(@checkIcon); }
QRadioButton::indicator { border-radius: #7; }
QRadioButton::indicator:checked { border: 4px solid @accent; width: #6; height: #6; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }
QGroupBox { border: 1px solid @line; border-radius: #8; margin-top: #10; padding: #12; }
QGroupBox::title { subcontrol-origin: margin; left: #10; padding: 0 #4; color: @secondText; }
QProgressBar { border: 1px solid @line; border-radius: #4; background: @window; text-align: center;
    min-height: #10; }
QProgressBar::chunk { background: @accent; border-radius: #3; }
QSplitter::handle { background: transparent; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: #12; margin: #2; }
QScrollBar:horizontal { background: transparent; height: #12; margin: #2; }
QScrollBar::handle { background: @line; border-radius: #4; min-height: #24; min-width: #24; }
QScrollBar::handle:hover { background: @secondText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel[second="true"] { color: @secondText; }
QLabel[small="true"] { font-size: @smallSize; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="info"] { color: @accent; }
QLabel[pill="bad"] { color: @bad; background: @badSoft; border-radius: #9; padding: #1 #8;
    font-size: @smallSize; }
QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: #8; }
QFrame[rule="true"] { background: @faintLine; border: none; max-height: 1px; min-height: 1px; }
QFrame[message="info"] { background: @softAccent; border-radius: #6; }
QFrame[message="good"] { background: @goodSoft; border-radius: #6; }
QFrame[message="warning"] { background: @warningSoft; border-radius: #6; }
QFrame[message="bad"] { background: @badSoft; border-radius: #6; }
QFrame[message="info"] QLabel { color: @accent; }
QFrame[message="good"] QLabel { color: @good; }
QFrame[message="warning"] QLabel { color: @warning; }
QFrame[message="bad"] QLabel { color: @bad; }

QWidget#navigation { background: @surface; border-right: 1px solid @line; }
QToolButton[navigation="true"] { text-align: left; padding: #8 #10; color: @text;
    border-radius: #6; }
QToolButton[navigation="true"]:focus { padding: #7 #9; }
QToolButton[navigation="true"]:checked { background: @softAccent; color: @accent;
    font-weight: 600; }
)";

const QHash<QString, Theme::Role>& roleNames()
{
    using Role = Theme::Role;
    static const QHash<QString, Role> names{
        { QStringLiteral("window"), Role::Window },
        { QStringLiteral("surface"), Role::Surface },
        { QStringLiteral("raised"), Role::Raised },
        { QStringLiteral("line"), Role::Line },
        { QStringLiteral("faintLine"), Role::FaintLine },
        { QStringLiteral("text"), Role::Text },
        { QStringLiteral("secondText"), Role::SecondText },
        { QStringLiteral("accent"), Role::Accent },
        { QStringLiteral("onAccent"), Role::OnAccent },
        { QStringLiteral("softAccent"), Role::SoftAccent },
        { QStringLiteral("good"), Role::Good },
        { QStringLiteral("goodSoft"), Role::GoodSoft },
        { QStringLiteral("warning"), Role::Warning },
        { QStringLiteral("warningSoft"), Role::WarningSoft },
        { QStringLiteral("bad"), Role::Bad },
        { QStringLiteral("badSoft"), Role::BadSoft },
    };
    return names;
}

QString smallSize()
{
    const QFont font = Theme::smallFont();
    return font.pointSizeF() > 0 ? QStringLiteral("%1pt").arg(font.pointSizeF())
                                 : QStringLiteral("%1px").arg(font.pixelSize());
}

QString roleValue(const QString& name)
{
    const auto role = roleNames().constFind(name);
    if (role != roleNames().cend())
        return Theme::color(*role).name();
    if (name == QLatin1String("smallSize"))
        return smallSize();
    // A style sheet cannot recolour an SVG: these are drawn in one colour that reads on both themes.
    return QStringLiteral(":/icons/sheet-%1.svg").arg(name.chopped(int(qstrlen("Icon"))).toLower());
}

} // namespace

QString themeSheet()
{
    const QString source = QString::fromLatin1(sheet);
    QString result;
    result.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool isRole = source[i] == u'@';
        const bool isLength = source[i] == u'#' && i + 1 < source.size() && source[i + 1].isDigit();
        if (!isRole && !isLength) {
            result += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && (isRole ? source[end].isLetter() : source[end].isDigit()))
            ++end;
        const QString name = source.mid(i + 1, end - i - 1);
        result += isRole ? roleValue(name)
                         : QStringLiteral("%1px").arg(Theme::quarterSpace(name.toInt()));
        i = end - 1;
    }
    return result;
}

} // namespace ui
