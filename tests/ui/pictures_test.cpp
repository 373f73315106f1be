#include "tests/journeys/window_desk.h"
#include "tests/support/sample_left_forms.h"
#include "tests/support/window_faults.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/custom_payouts_page.h"
#include "ui/imports/import_dialog.h"
#include "ui/printing/preview_dialog.h"
#include "ui/widgets/theme.h"
#include "ui/window/left_forms_dialog.h"

#include <QDialog>
#include <QDir>
#include <QTabWidget>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Pictures of every screen on the sample company, for people to look at: light, dark, mirrored for
/// languages written from the right, and in German. Each is also measured: nothing cut, nothing out
/// of place. The scale is the environment's (QT_SCALE_FACTOR); the build runs several.
class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScreen_data();
    void everyScreen();
    void theStartPage();

private:
    void begin(const QString& look);
    void end();
    void pages();
    void dialogs();
    void campaign();
    void changes(QWidget& dialog);
    void conversions();
    void publisher();
    void leftForms();
    void take(QWidget& widget, const QString& name);
    void takeDialog(const char* dialog, const QString& name);
    void openRow(const char* page, const char* column);

    WindowDesk m_desk;
    QTranslator m_english; ///< its plural forms
    QTranslator m_german;
    QString m_look;
};

void PicturesTest::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(PAYOUTDESK_PICTURES)));
    QVERIFY(m_english.load(u":/translations/payoutdesk_en"_s));
    QVERIFY(m_german.load(u":/translations/payoutdesk_de"_s));
    m_desk.session().create(
        m_desk.path(u"sample.payouts"_s), u"GBP"_s, u"Europe/London"_s, u"Sample company"_s, true);
    WindowDesk::waitFor([this] { return m_desk.session().isOpen(); }, u"the sample company"_s);
    m_desk.write(u"November.csv"_s,
                 "id,conv_time,campaign,publisher,type,status,country,revenue\n"
                 "new,2026-11-01T09:00:00Z,Shop UK,nick,Sale,approved,GB,10\n"
                 "bad,yesterday,Shop UK,nick,Sale,approved,GB,10\n"
                 "who,2026-11-02T09:00:00Z,Shop UK,nobody,Sale,approved,GB,10\n");
}

void PicturesTest::everyScreen_data()
{
    QTest::addColumn<QString>("look");
    for (const char* look : { "light", "dark", "mirrored", "german" })
        QTest::newRow(look) << QString::fromLatin1(look);
}

void PicturesTest::begin(const QString& look)
{
    m_look = look;
    ui::Theme::apply(*qApp, look == u"dark"_s ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    QApplication::setLayoutDirection(look == u"mirrored"_s ? Qt::RightToLeft : Qt::LeftToRight);
    const bool isGerman = look == u"german"_s;
    QApplication::installTranslator(isGerman ? &m_german : &m_english);
    if (isGerman)
        QLocale::setDefault(QLocale(QLocale::German));
    m_desk.showWindow();
    m_desk.settle();
}

void PicturesTest::end()
{
    QApplication::removeTranslator(&m_german);
    QApplication::removeTranslator(&m_english);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void PicturesTest::everyScreen()
{
    QFETCH(const QString, look);
    begin(look);
    pages();
    dialogs();
    campaign();
    conversions();
    publisher();
    leftForms();
    end();
}

void PicturesTest::theStartPage()
{
    m_desk.session().close();
    QTRY_VERIFY(!m_desk.session().isOpen());
    for (const QString& look : { u"light"_s, u"dark"_s, u"mirrored"_s, u"german"_s }) {
        begin(look);
        take(m_desk.window(), u"start"_s);
        end();
    }
}

void PicturesTest::pages()
{
    for (const char* page : { "dashboard", "campaigns", "conversions", "publishers", "payouts", "audit" }) {
        m_desk.goTo(page);
        take(m_desk.window(), QLatin1String(page));
    }
}

void PicturesTest::dialogs()
{
    const std::pair<const char*, const char*> dialogs[] = {
        { "companyAction", "companyDialog" },
        { "createPublisherAction", "publisherDialog" },
        { "createCampaignAction", "campaignDialog" },
        { "createPayoutAction", "payoutDialog" },
        { "checkBooksAction", "checksDialog" },
        { "newWorkspaceAction", "newWorkspaceDialog" },
        { "moveInAction", "moveInDialog" },
        { "exchangeRatesAction", "exchangeRatesDialog" },
        { "conversionTypesAction", "typeSettingsDialog" },
        { "batchesAction", "batchesDialog" },
        { "closePeriodAction", "closePeriodDialog" },
        { "userNameAction", "userNameDialog" },
    };
    for (const auto& [action, dialog] : dialogs) {
        m_desk.trigger(action);
        takeDialog(dialog, QLatin1String(dialog));
    }
    openRow("payouts", "edit");
    takeDialog("payoutDialog", u"payoutDialog-edit"_s);
}

void PicturesTest::campaign()
{
    openRow("campaigns", "edit");
    QWidget& dialog = m_desk.dialog("campaignDialog");
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "campaignTabs");
    auto& page = WindowDesk::child<ui::CustomPayoutsPage>(dialog, "customPayoutsPage");
    tabs.setCurrentWidget(&page);
    page.showKind(4); // the one with the most columns
    take(dialog, u"campaignDialog-custom-payouts"_s);
    WindowDesk::click(dialog, "bulkTextButton");
    takeDialog("bulkTextDialog", u"bulkTextDialog"_s);
    WindowDesk::click(dialog, "tryButton");
    QWidget& tried = m_desk.dialog("tryDialog");
    WindowDesk::type(tried, "try_country_Edit", u"US"_s);
    takeDialog("tryDialog", u"tryDialog"_s);
    changes(dialog);
    QTRY_VERIFY(!m_desk.isOpen("campaignDialog"));
    WindowDesk::click(m_desk.page("campaigns"), "recalculateButton");
    m_desk.dialog("recalculateDialog");
    m_desk.settle();
    takeDialog("recalculateDialog", u"recalculateDialog"_s);
}

/// The history, and what another rate would change; which is saved then.
void PicturesTest::changes(QWidget& dialog)
{
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "campaignTabs");
    tabs.setCurrentIndex(2);
    m_desk.settle();
    m_desk.settle(); // the comparison is asked for by the list
    take(dialog, u"campaignDialog-history"_s);
    auto& campaign = dynamic_cast<ui::CampaignDialog&>(dialog);
    const QString rate = m_look == u"german"_s ? u"4,75"_s : u"4.%1"_s.arg(m_look.size());
    campaign.draft().setCell(core::RuleKinds::indexOf("geo"), 0, 1, rate);
    WindowDesk::click(dialog, "whatIfButton");
    QWidget& change = m_desk.dialog("whatIfDialog");
    m_desk.settle();
    take(change, u"whatIfDialog"_s);
    WindowDesk::child<QTabWidget>(change, "whatIfTabs").setCurrentIndex(1);
    takeDialog("whatIfDialog", u"whatIfDialog-movers"_s);
    WindowDesk::click(dialog, "saveButton");
}

void PicturesTest::conversions()
{
    openRow("conversions", "why");
    takeDialog("whyDialog", u"whyDialog"_s);
    m_desk.trigger("importAction");
    auto& import = dynamic_cast<ui::ImportDialog&>(m_desk.dialog("importDialog"));
    import.setFile(m_desk.path(u"November.csv"_s));
    const auto& issues = WindowDesk::child<QWidget>(import, "issueTable");
    WindowDesk::waitFor([&] { return issues.isVisible(); }, u"the rejected row"_s);
    auto& tabs = WindowDesk::child<QTabWidget>(import, "importTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        take(import, u"importDialog-%1"_s.arg(tab));
    }
    delete &import;
    m_desk.trigger("compareAction");
    takeDialog("compareDialog", u"compareDialog"_s);
    m_desk.table("conversions").selectRow(0);
    WindowDesk::click(m_desk.page("conversions"), "declineButton");
    takeDialog("statusDialog", u"statusDialog"_s);
}

void PicturesTest::publisher()
{
    openRow("publishers", "alias");
    QWidget& panel = m_desk.dialog("publisherPanel");
    m_desk.settle();
    auto& tabs = WindowDesk::child<QTabWidget>(panel, "panelTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        take(panel, u"publisherPanel-%1"_s.arg(tab));
    }
    emit WindowDesk::child<ui::DataTable>(panel, "statementTable").rowActivated(0);
    takeDialog("partsDialog", u"partsDialog"_s);
    WindowDesk::click(panel, "previewButton");
    auto& preview = dynamic_cast<ui::PreviewDialog&>(m_desk.dialog("previewDialog"));
    QTRY_VERIFY(preview.pageCount() > 0);
    takeDialog("previewDialog", u"previewDialog"_s);
    delete &panel;
}

void PicturesTest::leftForms()
{
    core::Workspace workspace;
    workspace.currency = "GBP";
    (new ui::LeftFormsDialog(tests::sampleLeftForms(), workspace, &m_desk.window()))->show();
    takeDialog("leftFormsDialog", u"leftFormsDialog"_s);
}

void PicturesTest::openRow(const char* page, const char* column)
{
    m_desk.goTo(page);
    ui::DataTable& table = m_desk.table(page);
    WindowDesk::waitFor([&] { return table.model()->rowCount() > 0; }, u"a row"_s);
    WindowDesk::clickCell(table, 0, column);
}

void PicturesTest::takeDialog(const char* dialog, const QString& name)
{
    QWidget& open = m_desk.dialog(dialog);
    m_desk.settle();
    take(open, name);
    delete &open;
}

void PicturesTest::take(QWidget& widget, const QString& name)
{
    constexpr int patienceMs = 1'000;
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QStringList faults;
    const auto isWhole = [&] { return (faults = tests::windowFaults(widget)).isEmpty(); };
    (void)QTest::qWaitFor(isWhole, patienceMs); // forms grow to what they hold: where texts wrap, in some turns
    const QPixmap picture = widget.grab();
    const QString file = u"%1-%2-%3.png"_s.arg(name, m_look).arg(widget.devicePixelRatioF());
    QVERIFY(!picture.isNull());
    QVERIFY(picture.save(QDir(QStringLiteral(PAYOUTDESK_PICTURES)).filePath(file)));
    if (!faults.isEmpty())
        QTest::qFail(qPrintable(name + u":\n"_s + faults.join(u'\n')), __FILE__, __LINE__);
}

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
