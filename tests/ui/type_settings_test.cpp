#include "core/usecases/type_settings.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/widgets/message_bar.h"
#include "ui/workspace/type_settings_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The conversion types as a person sets them.
class TypeSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_session = std::make_unique<tests::MemorySession>();
        m_desktop = std::make_unique<tests::TestDesktop>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        QVERIFY(core::saveTypeSettings(m_session->books(),
                                       { { "Sale", core::DuplicateWay::Mark, {}, 0 } }));
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_desktop.reset();
        m_session.reset();
    }

    void whatIsChosenIsSavedAndShownAgain()
    {
        QCOMPARE(types(), u"Conversion, Sale"_s);
        QCOMPARE(all<QComboBox>(u"duplicatesComboBox"_s)[1]->currentText(),
                 u"Count as new and mark as repeated"_s);
        choose(u"duplicatesComboBox"_s, 1, u"Ignore: earns 0"_s);
        addType(u" Chargeback "_s);
        choose(u"refundOfComboBox"_s, 2, u"Refunds of what has their order"_s);
        save();
        QTRY_VERIFY(!dialog());
        QCOMPARE(stored("Sale").duplicates, core::DuplicateWay::Ignore);
        QCOMPARE(stored("Chargeback").refundOf, core::RefundOf::Order);
        QCOMPARE(stored("Conversion").version, 0);
        open();
        QCOMPARE(types(), u"Chargeback, Conversion, Sale"_s);
        QCOMPARE(all<QComboBox>(u"refundOfComboBox"_s)[0]->currentText(),
                 u"Refunds of what has their order"_s);
        QVERIFY(!dialog()->isChanged());
    }

    void itOpensWithTheKeyboardAtTheFirstType()
    {
        QCOMPARE(dialog()->focusWidget(), all<QLineEdit>(u"typeEdit"_s).front());
    }

    void aChoiceTellsAReaderWhatItIsAbout()
    {
        QCOMPARE(all<QComboBox>(u"duplicatesComboBox"_s)[1]->accessibleDescription(),
                 u"Duplicates of Sale"_s);
        QCOMPARE(all<QComboBox>(u"refundOfComboBox"_s)[1]->accessibleDescription(),
                 u"Refunds, Sale"_s);
    }

    void aTypeThatIsThereTwiceIsSaidAtTheTypes()
    {
        addType(u"Sale"_s);
        save();
        auto* edit = dialog()->findChild<QWidget*>(u"typesEdit"_s);
        QTRY_VERIFY(edit->property("invalid").toBool());
        QCOMPARE(stored("Sale").duplicates, core::DuplicateWay::Mark);
    }

    void whatSomebodyElseSavedMeanwhileIsSaidAndKept()
    {
        choose(u"duplicatesComboBox"_s, 1, u"Ignore: earns 0"_s);
        core::TypeSetting other = stored("Sale");
        other.duplicates = core::DuplicateWay::Replace;
        QVERIFY(core::saveTypeSettings(m_session->books(), { other }));
        save();
        QTRY_VERIFY(dialog()->messages()->text().contains(u"changed meanwhile"_s));
        QCOMPARE(stored("Sale").duplicates, core::DuplicateWay::Replace);
    }

    void escapeAsksBeforeItLosesAChoice()
    {
        m_desktop->accepts = false;
        choose(u"duplicatesComboBox"_s, 1, u"Ignore: earns 0"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(m_desktop->questions.size(), qsizetype(1));
        QVERIFY(dialog());
        m_desktop->accepts = true;
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(stored("Sale").duplicates, core::DuplicateWay::Mark);
    }

private:
    ui::TypeSettingsDialog* dialog()
    {
        return m_window->findChild<ui::TypeSettingsDialog*>();
    }
    template <typename Widget>
    QList<Widget*> all(const QString& name)
    {
        return dialog()->findChildren<Widget*>(name);
    }
    QString types()
    {
        QStringList names;
        for (const QLineEdit* edit : all<QLineEdit>(u"typeEdit"_s))
            names += edit->text();
        return names.join(u", "_s);
    }
    void choose(const QString& name, qsizetype row, const QString& choice)
    {
        QComboBox* combo = all<QComboBox>(name)[row];
        QVERIFY(combo->findText(choice) >= 0);
        combo->setCurrentText(choice);
        emit combo->activated(combo->currentIndex());
    }
    void addType(const QString& name)
    {
        QTest::mouseClick(dialog()->findChild<QPushButton*>(u"addTypeButton"_s), Qt::LeftButton);
        all<QLineEdit>(u"typeEdit"_s).last()->setText(name);
    }
    core::TypeSetting stored(const char* type)
    {
        return core::typeSetting(m_session->books().store, type).value();
    }
    void save() { QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton); }
    void open()
    {
        ui::editConversionTypes(*m_session, m_window.get());
        QTRY_VERIFY(dialog());
    }

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TypeSettingsTest)
#include "type_settings_test.moc"
