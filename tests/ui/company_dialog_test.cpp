#include "core/usecases/save_company.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/window_manners.h"
#include "ui/workspace/company_dialog.h"
#include "ui/workspace/edit_company.h"
#include "ui/workspace/logo_edit.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Company settings as a person fills them in: every field is kept, and what is refused is said at
/// its field.
class CompanyDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_session = std::make_unique<tests::MemorySession>();
        m_desktop = std::make_unique<tests::TestDesktop>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_desktop.reset();
        m_session.reset();
    }

    void everyFieldIsSavedAndShownAgain()
    {
        fillEveryField();
        save();
        QTRY_VERIFY(!dialog());
        const core::Company saved = m_session->books().store.company().value();
        QCOMPARE(saved.name, "Acme Ltd");
        QCOMPARE(saved.address, "1 Road\nFloor 2");
        QCOMPARE(saved.town, "Leeds");
        QCOMPARE(saved.country, "GB");
        QCOMPARE(saved.vatId, "GB 1");
        QCOMPARE(saved.billingDetails, "IBAN 1\nBIC 2");
        QCOMPARE(saved.netDays, 14);
        QCOMPARE(saved.invoicePattern, "A-{year}-{seq}");
        QCOMPARE(saved.creditNotePattern, "B-{year}-{seq}");
        QCOMPARE(saved.defaultType, "Lead");
        QCOMPARE(saved.otherEarns, false);
        QCOMPARE(saved.logo, m_logo);
        const auto methods = m_session->books().store.methods().value();
        QCOMPARE(methods.size(), std::size_t(1));
        QCOMPARE(methods[0].name, "Wire");
        QCOMPARE(methods[0].minimum, core::Money::ofUnits(50));

        open();
        QCOMPARE(dialog()->company(), saved);
        QVERIFY(dialog()->methods() == methods);
        QVERIFY2(!dialog()->isChanged(), "nobody is asked about changes there are none of");
    }

    void whatIsRefusedIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no sequence") << u"invoicePatternEdit"_s << u"PI-{year}"_s << u"{seq}"_s;
        QTest::newRow("unknown part")
            << u"creditNotePatternEdit"_s << u"PC-{year}-{day}-{seq}"_s << u"{day}"_s;
        QTest::newRow("shared numbers")
            << u"creditNotePatternEdit"_s << u"PI-{year}-{seq:4}"_s << u"share their numbers"_s;
    }
    void whatIsRefusedIsSaidAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        const core::Company before = m_session->books().store.company().value();
        edit(field)->setText(value);
        save();
        QTRY_VERIFY(edit(field)->property("invalid").toBool());
        QVERIFY2(edit(field)->accessibleDescription().contains(sentence),
                 qPrintable(edit(field)->accessibleDescription()));
        QCOMPARE(dialog()->messages()->text(), QString());
        QCOMPARE(m_session->books().store.company().value(), before);

        edit(field)->setText(u"X-{year}-{seq}"_s);
        save();
        QTRY_VERIFY(!dialog());
    }

    void methodsThatCannotBeKeptAreSaidAtTheMethods_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("minimum");
        QTest::newRow("twice") << u"wire"_s << QString();
        QTest::newRow("too many decimals") << u"Card"_s << u"1.005"_s;
        QTest::newRow("no amount") << u"Card"_s << u"some"_s;
    }
    void methodsThatCannotBeKeptAreSaidAtTheMethods()
    {
        QFETCH(QString, name);
        QFETCH(QString, minimum);
        addMethod(u"Wire"_s, {});
        addMethod(name, minimum);
        save();
        auto* methods = dialog()->findChild<QWidget*>(u"methodsEdit"_s);
        QTRY_VERIFY(methods->property("invalid").toBool());
        QVERIFY(m_session->books().store.methods().value().empty());
    }

    void aMethodThatPaysSomebodyStays()
    {
        addMethod(u"Wire"_s, {});
        save();
        QTRY_VERIFY(!dialog());
        core::Publisher nick;
        nick.alias = "nick";
        nick.method = "Wire";
        QVERIFY(core::savePublisher(m_session->books(), nick));
        open();
        QTest::mouseClick(dialog()->findChild<QToolButton*>(u"removeMethodButton"_s),
                          Qt::LeftButton);
        save();
        auto* methods = dialog()->findChild<QWidget*>(u"methodsEdit"_s);
        QTRY_VERIFY(methods->property("invalid").toBool());
        QCOMPARE(m_session->books().store.methods().value().size(), std::size_t(1));
    }

    void enterPressesTheButtonThatHasTheKeyboardAndSavesFromAField()
    {
        const ui::WindowManners manners(*qApp);
        addMethod(u"Wire"_s, {});
        auto* remove = dialog()->findChild<QToolButton*>(u"removeMethodButton"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Return);
        QVERIFY(dialog()->methods().empty());
        QVERIFY2(dialog()->saveButton()->isEnabled(), "nothing is being saved");
        edit(u"nameEdit"_s)->setFocus();
        edit(u"nameEdit"_s)->setText(u"Acme"_s);
        QTest::keyClick(edit(u"nameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_session->books().store.company().value().name, "Acme");
        QVERIFY(m_session->books().store.methods().value().empty());
    }

    void methodsThatSomebodyElseChangedAreToldAndNothingIsKept()
    {
        QVERIFY(core::addMethod(m_session->books(), { "Card", std::nullopt }));
        const auto methods = m_session->books().store.methods().value();
        edit(u"nameEdit"_s)->setText(u"Acme"_s);
        addMethod(u"Wire"_s, {});
        save();
        QTRY_VERIFY(dialog()->messages()->text().contains(u"payment methods were changed"_s));
        QVERIFY(m_session->books().store.methods().value() == methods);
        QCOMPARE(m_session->books().store.company().value().name, "");
    }

    void anUnreadableLogoIsSaidAndNotTaken()
    {
        m_desktop->path = u"none.png"_s;
        QTest::mouseClick(dialog()->findChild<QPushButton*>(u"chooseLogoButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog()->messages()->text().contains(u"no such file"_s));
        QVERIFY(dialog()->company().logo.empty());
    }

    void escapeAsksBeforeItLosesWhatWasTyped()
    {
        m_desktop->accepts = false;
        QTest::keyClicks(edit(u"nameEdit"_s), u"Acme"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(m_desktop->questions.size(), qsizetype(1));
        QVERIFY(dialog());
        m_desktop->accepts = true;
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_session->books().store.company().value().name, "");
    }

private:
    ui::CompanyDialog* dialog() { return m_window->findChild<ui::CompanyDialog*>(); }
    QLineEdit* edit(const QString& name) { return dialog()->findChild<QLineEdit*>(name); }
    void save() { QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton); }
    void open()
    {
        ui::editCompany(*m_session, m_window.get());
        QTRY_VERIFY(dialog());
    }
    void addMethod(const QString& name, const QString& minimum)
    {
        QTest::mouseClick(dialog()->findChild<QPushButton*>(u"addMethodButton"_s), Qt::LeftButton);
        dialog()->findChildren<QLineEdit*>(u"methodEdit"_s).last()->setText(name);
        dialog()->findChildren<QLineEdit*>(u"minimumMoneyEdit"_s).last()->setText(minimum);
    }
    void fillEveryField()
    {
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.save(&buffer, "PNG"));
        m_logo = png.toStdString();
        m_session->memoryServices().files[u"logo.png"_s] = m_logo;
        m_desktop->path = u"logo.png"_s;
        QTest::mouseClick(dialog()->findChild<QPushButton*>(u"chooseLogoButton"_s), Qt::LeftButton);
        QTRY_COMPARE(dialog()->company().logo, m_logo);
        edit(u"nameEdit"_s)->setText(u" Acme Ltd "_s);
        dialog()
            ->findChild<QPlainTextEdit*>(u"addressEdit"_s)
            ->setPlainText(u"1 Road\nFloor 2\n"_s);
        edit(u"townEdit"_s)->setText(u"Leeds"_s);
        edit(u"countryEdit"_s)->setText(u"GB"_s);
        edit(u"vatIdEdit"_s)->setText(u"GB 1"_s);
        dialog()
            ->findChild<QPlainTextEdit*>(u"billingDetailsEdit"_s)
            ->setPlainText(u"IBAN 1\nBIC 2"_s);
        dialog()->findChild<QSpinBox*>(u"netDaysSpinBox"_s)->setValue(14);
        edit(u"invoicePatternEdit"_s)->setText(u"A-{year}-{seq}"_s);
        edit(u"creditNotePatternEdit"_s)->setText(u"B-{year}-{seq}"_s);
        edit(u"defaultTypeEdit"_s)->setText(u"Lead"_s);
        dialog()->findChild<QCheckBox*>(u"otherEarnsCheckBox"_s)->setChecked(false);
        addMethod(u"Wire"_s, u"50"_s);
    }

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<QWidget> m_window;
    std::string m_logo;
};

QTEST_MAIN(CompanyDialogTest)
#include "company_dialog_test.moc"
