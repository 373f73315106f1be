#include "ui/widgets/theme.h"
#include "ui/widgets/theme_sheet.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using ui::Theme;
using Role = Theme::Role;

/// The promise of the tokens: words can be read in both themes.
class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("background");
        const auto row = [](const char* name, Role text, Role background) {
            QTest::newRow(name) << int(text) << int(background);
        };
        row("text on the window", Role::Text, Role::Window);
        row("text on a table", Role::Text, Role::Surface);
        row("text in a dialog", Role::Text, Role::Raised);
        row("text in a selected row", Role::Text, Role::SoftAccent);
        row("second text on the window", Role::SecondText, Role::Window);
        row("second text on a table", Role::SecondText, Role::Surface);
        row("second text in a dialog", Role::SecondText, Role::Raised);
        row("second text in a selected row", Role::SecondText, Role::SoftAccent);
        row("a neutral pill", Role::SecondText, Role::FaintLine);
        row("a link on a table", Role::Accent, Role::Surface);
        row("a link in a dialog", Role::Accent, Role::Raised);
        row("a link on the window", Role::Accent, Role::Window);
        row("a link in a selected row", Role::Accent, Role::SoftAccent);
        row("the primary button", Role::OnAccent, Role::Accent);
        row("a good pill", Role::Good, Role::GoodSoft);
        row("a warning pill", Role::Warning, Role::WarningSoft);
        row("a bad pill", Role::Bad, Role::BadSoft);
        row("a debt on a table", Role::Bad, Role::Surface);
        row("a debt in a selected row", Role::Bad, Role::SoftAccent);
        row("an error in a dialog", Role::Bad, Role::Raised);
        row("a warning in a dialog", Role::Warning, Role::Raised);
    }

    void textIsReadable()
    {
        QFETCH(int, text);
        QFETCH(int, background);
        constexpr qreal readable = 4.5;
        for (const bool dark : { false, true }) {
            const qreal contrast = Theme::contrast(Theme::color(Role(text), dark),
                                                   Theme::color(Role(background), dark));
            QVERIFY2(contrast >= readable,
                     qPrintable(QStringLiteral("%1 : 1 in the %2 theme")
                                    .arg(contrast)
                                    .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
    }

    void blackOnWhiteIs21()
    {
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
    }

    void placeholdersHaveTheirOwnColour()
    {
        for (const bool dark : { false, true }) {
            Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
            QLineEdit line;
            QPlainTextEdit text;
            for (QWidget* field : { static_cast<QWidget*>(&line), static_cast<QWidget*>(&text) }) {
                field->ensurePolished();
                const QPalette palette = field->palette();
                QCOMPARE(palette.color(QPalette::PlaceholderText),
                         Theme::color(Role::SecondText, dark)); // read on a surface, see above
                QCOMPARE(palette.color(QPalette::Text), Theme::color(Role::Text, dark));
            }
        }
    }

    void buttonsOfABoxHaveNoIconsOfTheStyle()
    {
        Theme::apply(*qApp, Theme::Mode::Dark); // where those are black on dark
        const QDialogButtonBox box(QDialogButtonBox::Close);
        QVERIFY(box.button(QDialogButtonBox::Close)->icon().isNull());
    }

    void lengthsOfTheSheetAreRoundedOnce()
    {
        const QFont own = QApplication::font();
        const auto restore = qScopeGuard([&own] { QApplication::setFont(own); });
        for (int pixels = 9; pixels <= 40; ++pixels) {
            QFont font = own;
            font.setPixelSize(pixels);
            QApplication::setFont(font);
            const qreal height = QFontMetricsF(QApplication::font()).height();
            const QString expected =
                QStringLiteral("min-height: %1px").arg(qRound(18 * height / 16.0));
            QVERIFY2(ui::themeSheet().contains(expected), qPrintable(expected));
        }
    }

    void iconsTakeTheColourOfTheThemeInForce()
    {
        const QIcon icon = Theme::icon(QStringLiteral("plus"), Role::Text);
        Theme::apply(*qApp, Theme::Mode::Light);
        const QImage light = icon.pixmap(16, 16).toImage();
        Theme::apply(*qApp, Theme::Mode::Dark);
        const QImage dark = icon.pixmap(16, 16).toImage();
        QCOMPARE(light.pixelColor(8, 8).name(), Theme::color(Role::Text, false).name());
        QCOMPARE(dark.pixelColor(8, 8).name(), Theme::color(Role::Text, true).name());
    }

    void noColourIsLeftUnresolvedInTheSheet()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
