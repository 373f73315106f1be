#include "tests/ui/imports_window_test.h"

#include "ui/imports/import_controller.h"
#include "ui/widgets/window_manners.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

void ImportsWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"payoutdesk-test"_s);
    QCoreApplication::setApplicationName(u"imports"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QSettings().clear();
}

void ImportsWindowTest::init()
{
    m_session = std::make_unique<tests::MemorySession>();
    m_desktop = std::make_unique<tests::TestDesktop>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    for (const char* alias : { "nick", "giftblog" }) {
        core::Publisher publisher;
        publisher.alias = alias;
        QVERIFY(core::savePublisher(m_session->books(), publisher));
    }
    core::Campaign campaign;
    campaign.title = "Shop";
    campaign.defaultPayout = core::parsePayoutValue("2").value();
    auto rules = core::parseRulesFile("publisher, nick, 7\n").rules;
    QVERIFY(core::saveCampaign(m_session->books(), { campaign, { rules[0].rule }, false, {} }));
}

void ImportsWindowTest::cleanup()
{
    m_window.reset();
    m_desktop.reset();
    m_session.reset();
}

ui::ImportDialog& ImportsWindowTest::openImport(const QString& path)
{
    auto* controller = new ui::ImportController(*m_session, m_window.get());
    controller->start(path);
    if (!QTest::qWaitFor([this] { return m_window->findChild<ui::ImportDialog*>(); }))
        qFatal("no import dialog");
    return *m_window->findChild<ui::ImportDialog*>();
}

void ImportsWindowTest::choose(const QWidget& dialog, const char* combo, const QString& entry)
{
    auto* choice = dialog.findChild<QComboBox*>(QLatin1String(combo));
    const int index = choice->findText(entry);
    if (index < 0)
        qFatal("%s does not offer %s", combo, qPrintable(entry));
    choice->setCurrentIndex(index);
    emit choice->activated(index);
}

void ImportsWindowTest::map(const ui::ImportDialog& dialog,
                            const QString& column,
                            const QString& field)
{
    auto* table = dialog.findChild<QTableWidget*>(u"columnTable"_s);
    const auto lines = table->findItems(column, Qt::MatchExactly);
    if (lines.isEmpty())
        qFatal("no column %s", qPrintable(column));
    const QByteArray name = "fieldCombo" + QByteArray::number(lines.front()->row());
    choose(dialog, name.constData(), field);
}

void ImportsWindowTest::mean(const ui::ImportDialog& dialog,
                             const QString& name,
                             const QString& known)
{
    auto* table = dialog.findChild<QTableWidget*>(u"nameTable"_s);
    const auto lines = table->findItems(name, Qt::MatchExactly);
    if (lines.isEmpty())
        qFatal("no name %s", qPrintable(name));
    const QByteArray combo = "meantCombo" + QByteArray::number(lines.front()->row());
    choose(dialog, combo.constData(), known);
}

QString ImportsWindowTest::cell(const QWidget& dialog, const char* table, int row, int column)
{
    const auto* item = dialog.findChild<QTableWidget*>(QLatin1String(table))->item(row, column);
    return item ? item->text() : QString();
}

void ImportsWindowTest::importNow(ui::ImportDialog& dialog)
{
    QTRY_VERIFY(button(dialog, "importNowButton").isEnabled());
    button(dialog, "importNowButton").click();
    QTRY_COMPARE(button(dialog, "importNowButton").text(), u"Close"_s);
}

core::Balance ImportsWindowTest::balanceOf(const std::string& alias)
{
    const auto names = core::tableNames(m_session->books().store).value();
    const auto balances = m_session->books().store.balances(std::nullopt).value();
    for (const core::Balance& balance : balances)
        if (names.alias(balance.publisher) == alias)
            return balance;
    return {};
}

std::int64_t ImportsWindowTest::stored()
{
    return m_session->books().store.countConversions({}).value();
}

// A question where nothing has to be asked: choose the file, import.
void ImportsWindowTest::aKnownLayoutTakesTwoClicks()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick"));
    m_desktop->path = u"/log.csv"_s;
    ui::ImportDialog& dialog = openImport({});
    QVERIFY(dialog.findChild<QLabel*>(u"dropLabel"_s)->isVisible());
    button(dialog, "chooseFileButton").click();
    QTRY_COMPARE(button(dialog, "importNowButton").text(), u"Import 1 conversion(s)"_s);
    QVERIFY(textOf(dialog, "readingLabel").contains(u"RedTrack conversion log"_s));
    QVERIFY(textOf(dialog, "readingLabel").contains(u"the revenue received"_s));
    button(dialog, "importNowButton").click();
    QTRY_COMPARE(stored(), 1);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(7));
}

// A date that fits two forms read by luck: 3 April instead of 4 March.
void ImportsWindowTest::whatTheFileDoesNotShowIsAskedForAndNotGuessed()
{
    put(u"/log.csv"_s,
        "Click ID,Type,Payout,Conversion time,Campaign,Status,sub1\n"
        "K1,Lead,20,03/04/2026 10:00,Shop,Approved,nick\n");
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_VERIFY(dialog.messages()->text().contains(u"03/04/2026 10:00"_s));
    QVERIFY(dialog.findChild<QWidget*>(u"readingPage"_s)->isVisible());
    QVERIFY(!button(dialog, "importNowButton").isEnabled());
    QCOMPARE(combo(dialog, "datesCombo").currentText(), u"Please choose"_s);
    choose(dialog, "datesCombo", u"day, month, year"_s);
    QTRY_VERIFY(button(dialog, "importNowButton").isEnabled());
    importNow(dialog);
    const auto all = m_session->books().store.conversionPage({}, 0, 1).value();
    QCOMPARE(core::toText(all.front().conversion.time), std::string("2026-04-03T10:00:00Z"));
}

// A choice that is shown and does not reach the import, or a reason that is not said.
void ImportsWindowTest::everyFormIsShownWithItsReasonAndChanged()
{
    put(u"/log.csv"_s,
        "Click ID;Type;Payout;Conversion time;Campaign;Status;sub1\n"
        "K1;Lead;1.234,50;2026-11-01 09:00:00;Shop;Approved;nick\n");
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(combo(dialog, "separatorCombo").currentText(), u"semicolon (detected)"_s);
    QCOMPARE(combo(dialog, "separatorCombo").accessibleDescription(),
             u"the most frequent in the header"_s);
    QCOMPARE(combo(dialog, "encodingCombo").currentText(), u"UTF-8 (detected)"_s);
    QCOMPARE(combo(dialog, "decimalCombo").currentText(), u"decimal comma (detected)"_s);
    QCOMPARE(combo(dialog, "presetCombo").currentText(), u"RedTrack conversion log (detected)"_s);
    QVERIFY(textOf(dialog, "payoutMeansLabel").contains(u"the revenue received"_s));
    choose(dialog, "separatorCombo", u"tab"_s);
    QTRY_VERIFY(dialog.messages()->text().contains(u"no header"_s));
    QVERIFY(!button(dialog, "importNowButton").isEnabled());
    combo(dialog, "separatorCombo").setCurrentIndex(0);
    emit combo(dialog, "separatorCombo").activated(0);
    choose(dialog, "decimalCombo", u"decimal point"_s);
    QTRY_COMPARE(combo(dialog, "decimalCombo").accessibleDescription(),
                 u"chosen; the file looks like decimal comma"_s);
    choose(dialog, "decimalCombo", u"Detect"_s);
    importNow(dialog);
    const auto all = m_session->books().store.conversionPage({}, 0, 1).value();
    QCOMPARE(core::toText(all.front().conversion.revenue.value()), std::string("1234.5"));
}

// A zone that is shown but not applied.
void ImportsWindowTest::timesAreReadInTheZoneChosen()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QComboBox& zone = combo(dialog, "timeZoneCombo");
    QTRY_COMPARE(zone.accessibleDescription(), u"The times come without an offset."_s);
    zone.addItem(u"Berlin"_s, u"Berlin"_s);
    choose(dialog, "timeZoneCombo", u"Berlin"_s);
    importNow(dialog);
    const auto all = m_session->books().store.conversionPage({}, 0, 1).value();
    QCOMPARE(core::toText(all.front().conversion.time), std::string("2026-11-01T08:00:00Z"));
}

// A row that would be rejected is said where the first rows are shown, before anything is tried.
void ImportsWindowTest::aFirstRowThatWouldBeRejectedSaysWhy()
{
    put(u"/log.csv"_s,
        redtrack + row("K1", "Shop,Approved,7,nick") + row("K2", "Shop,lost,7,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_VERIFY(textOf(dialog, "firstRowsIssueLabel").startsWith(u"Line 3: "_s));
    QVERIFY(textOf(dialog, "firstRowsIssueLabel").contains(u"lost"_s));
}

// The upload format names neither campaign nor publisher.
void ImportsWindowTest::aFileWithoutPublishersAsksWhose()
{
    put(u"/upload.csv"_s, "Click ID,Payout,CreatedAt,Type\nK1,20.50,2026-11-01T09:00:00Z,Lead\n");
    ui::ImportDialog& dialog = openImport(u"/upload.csv"_s);
    QTRY_VERIFY(dialog.messages()->text().contains(u"campaign"_s));
    QVERIFY(dialog.findChild<QWidget*>(u"readingPage"_s)->isVisible());
    choose(dialog, "campaignCombo", u"Shop"_s); // two choices before the first is answered
    choose(dialog, "publisherCombo", u"nick"_s);
    importNow(dialog);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(7));
}

// A profile that loses a choice, or that cannot be left again.
void ImportsWindowTest::profilesAreSavedChosenAndDeleted()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick_2"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(dialog.findChild<QTableWidget*>(u"nameTable"_s)->rowCount(), 1);
    mean(dialog, u"nick_2"_s, u"nick"_s);
    QTRY_VERIFY(button(dialog, "importNowButton").isEnabled());
    button(dialog, "saveProfileButton").click();
    auto* name = dialog.findChild<QLineEdit*>(u"profileNameEdit"_s);
    QVERIFY(name);
    name->setText(u"Monthly"_s);
    button(*name->window(), "saveButton").click();
    QTRY_COMPARE(combo(dialog, "profileCombo").currentText(), u"Monthly"_s);
    QCOMPARE(dialog.messages()->text(), u"Saved as “Monthly”."_s);

    choose(dialog, "profileCombo", u"None: as detected"_s);
    QTRY_VERIFY(dialog.settings().publishers.empty());
    choose(dialog, "profileCombo", u"Monthly"_s);
    QTRY_COMPARE(dialog.settings().publishers.size(), 1u);
    QCOMPARE(dialog.settings().publishers.begin()->second, std::string("nick"));
    QTRY_VERIFY(button(dialog, "importNowButton").isEnabled());

    button(dialog, "removeProfileButton").click();
    QCOMPARE(m_desktop->questions.size(), 1);
    QTRY_COMPARE(combo(dialog, "profileCombo").count(), 1);
    QVERIFY(m_session->books().store.importProfiles().value().empty());
    QVERIFY(!button(dialog, "removeProfileButton").isEnabled());
}

// A name that is mapped and still rejected.
void ImportsWindowTest::unknownNamesAreMappedToThoseMeant()
{
    put(u"/log.csv"_s,
        redtrack + row("K1", "Shop,Approved,7,nick_2") + row("K2", "Boutique,Approved,7,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(dialog.messages()->text(),
                 u"None of the file's 2 row(s) can be taken. 2 name(s) in the file are not known "
                 "here."_s);
    auto* tabs = dialog.findChild<QTabWidget*>(u"importTabs"_s);
    QCOMPARE(tabs->tabText(2), u"Names (2)"_s);
    emit dialog.messages()->actionTriggered();
    QVERIFY(dialog.findChild<QWidget*>(u"namesPage"_s)->isVisible());
    QCOMPARE(cell(dialog, "nameTable", 0, 0), u"Publisher"_s);
    QCOMPARE(cell(dialog, "nameTable", 0, 2), u"1"_s);
    QCOMPARE(cell(dialog, "nameTable", 0, 3), u"Nobody: rejected"_s);
    mean(dialog, u"nick_2"_s, u"nick"_s);
    QTRY_COMPARE(tabs->tabText(2), u"Names (1)"_s);
    mean(dialog, u"Boutique"_s, u"Shop"_s);
    QTRY_COMPARE(tabs->tabText(2), u"Names"_s);
    QCOMPARE(cell(dialog, "nameTable", 1, 3), u"Shop"_s);
    importNow(dialog);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(14));
}

// Whoever scrolls the list must not pay another publisher by it.
void ImportsWindowTest::theWheelOverTheNamesMeansNobody()
{
    const ui::WindowManners manners(*qApp);
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick_2"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_VERIFY(dialog.findChild<QComboBox*>(u"meantCombo0"_s));
    dialog.findChild<QTabWidget*>(u"importTabs"_s)->setCurrentIndex(2);
    QComboBox& meant = combo(dialog, "meantCombo0");
    meant.setFocus();
    QWheelEvent down(
        {}, {}, {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&meant, &down);
    QCOMPARE(meant.currentIndex(), 0);
    QCOMPARE(meant.accessibleDescription(), u"Who is meant by nick_2"_s);
}

void ImportsWindowTest::bothOpenWithTheKeyboardAtTheirFirstField()
{
    ui::ImportDialog& import = openImport({});
    QCOMPARE(import.focusWidget(), &button(import, "chooseFileButton"));
    ui::MoveInDialog& moveIn = openMoveIn();
    QCOMPARE(moveIn.focusWidget(), &combo(moveIn, "kindCombo"));
}

void ImportsWindowTest::missingCampaignsAreCreatedAsAsked()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Boutique,Approved,7,newcomer"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(dialog.findChild<QTableWidget*>(u"nameTable"_s)->rowCount(), 1);
    auto* model = dialog.findChild<QComboBox*>(u"costModelCombo"_s);
    QVERIFY(!model->isEnabled());
    dialog.findChild<QCheckBox*>(u"createCampaignsCheck"_s)->click();
    QVERIFY(model->isEnabled());
    choose(dialog, "costModelCombo", u"RevShare"_s);
    auto* value = dialog.findChild<QLineEdit*>(u"defaultPayoutEdit"_s);
    QTest::keyClicks(value, u"10"_s);
    emit value->editingFinished();
    dialog.findChild<QCheckBox*>(u"createMissingCheck"_s)->click();
    QTRY_VERIFY(textOf(dialog, "remarksLabel").contains(u"New publishers: newcomer."_s));
    QVERIFY(textOf(dialog, "remarksLabel").contains(u"New campaigns: Boutique."_s));
    QCOMPARE(cell(dialog, "nameTable", 0, 3), u"Will be created"_s);
    importNow(dialog);
    const auto campaigns = m_session->books().store.campaigns().value();
    QCOMPARE(campaigns.back().title, std::string("Boutique"));
    QCOMPARE(campaigns.back().costModel, core::CostModel::RevShare);
    QCOMPARE(balanceOf("newcomer").balance(), core::Money{ 2'050'000 });
}

// "ten" taken as no default payout, and campaigns made that pay nothing.
void ImportsWindowTest::aDefaultPayoutThatIsNoneIsSaidAndCreatesNothing()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Boutique,Approved,7,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(dialog.findChild<QTableWidget*>(u"nameTable"_s)->rowCount(), 1);
    dialog.findChild<QCheckBox*>(u"createCampaignsCheck"_s)->click();
    auto* value = dialog.findChild<QLineEdit*>(u"defaultPayoutEdit"_s);
    QTest::keyClicks(value, u"ten"_s);
    QVERIFY(textOf(dialog, "defaultPayoutErrorLabel").contains(u"ten"_s));
    emit value->editingFinished();
    QTRY_COMPARE(cell(dialog, "nameTable", 0, 3), u"Nobody: rejected"_s);
    QVERIFY(!button(dialog, "importNowButton").isEnabled());
}

void ImportsWindowTest::aNewFileForgetsTheNamesOfTheLast()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick_2"));
    put(u"/other.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    auto* names = dialog.findChild<QTableWidget*>(u"nameTable"_s);
    QTRY_COMPARE(names->rowCount(), 1);
    dialog.setFile(u"/other.csv"_s);
    QTRY_VERIFY(button(dialog, "importNowButton").isEnabled());
    QCOMPARE(names->rowCount(), 0);
    QCOMPARE(dialog.findChild<QTabWidget*>(u"importTabs"_s)->tabText(2), u"Names"_s);
}

QTEST_MAIN(ImportsWindowTest)
