#include "core/usecases/record_payout.h"
#include "core/usecases/save_company.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "ui/models/table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/period_filter.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The audit log as a person reads it: filtered, looked into, exported; and the name that is signed
/// with.
class AuditPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        ui::Theme::apply(*qApp, ui::Theme::Mode::Light);
    }

    void init()
    {
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
        m_session = std::make_unique<tests::MemorySession>();
        m_window = std::make_unique<ui::MainWindow>(*m_session, QString());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void anEmptyLogSaysSo()
    {
        showLog();
        QTRY_VERIFY(table()->findChild<QLabel*>(u"emptyLabel"_s)->isVisible());
    }

    void whatWasChangedIsListedTheLatestFirst()
    {
        fill();
        showLog();
        QTRY_COMPARE(rows(), 6);
        QCOMPARE(cell(0, "action"), u"Payout changed"_s);
        QCOMPARE(cell(0, "thing"), u"#1, nick"_s);
        QCOMPARE(cell(0, "user"), u"tester"_s);
        QCOMPARE(cell(0, "before"), u"Requested: 100.00"_s);
        QCOMPARE(cell(0, "after"), u"Requested: 120.00"_s);
        QCOMPARE(cell(0, "note"), u"as agreed"_s);
        QCOMPARE(cell(5, "action"), u"Payment method added"_s);
    }

    void theChosenChangeShowsItsFields()
    {
        fill();
        showLog();
        QTRY_COMPARE(rows(), 6);
        QCOMPARE(details()->model()->rowCount(), 0);
        table()->selectRow(rowOf(u"Publisher changed"_s));
        QTRY_COMPARE(details()->model()->rowCount(), 2);
        QCOMPARE(details()->model()->index(0, 0).data().toString(), u"Name"_s);
        QCOMPARE(details()->model()->index(0, 1).data().toString(), u"—"_s);
        QCOMPARE(details()->model()->index(0, 2).data().toString(), u"Nick Example"_s);
        QCOMPARE(details()->model()->index(1, 2).data().toString(), u"IBAN DE89"_s);
        table()->clearSelection();
        QTRY_COMPARE(details()->model()->rowCount(), 0);
    }

    void amountsAndStatusesAreInTheFormOfTheReader()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        fill();
        showLog();
        QTRY_COMPARE(rows(), 6);
        QCOMPARE(cell(0, "before"), u"Requested: 100,00"_s);
        QStringList recorded;
        for (int row = 0; row < rows(); ++row)
            if (const QString after = cell(row, "after"); after.contains(u"Status: Pending"_s))
                recorded += after;
        QCOMPARE(recorded.size(), 1);
        QVERIFY2(recorded[0].contains(u"Requested: 100,00"_s), qPrintable(recorded[0]));
        table()->selectRow(0);
        QTRY_COMPARE(details()->model()->rowCount(), 1);
        QCOMPARE(details()->model()->index(0, 2).data().toString(), u"120,00"_s);
    }

    void theFiltersNarrowItDown()
    {
        fill();
        showLog();
        QTRY_COMPARE(rows(), 6);
        auto* what = page()->findChild<QComboBox*>(u"subjectComboBox"_s);
        what->setCurrentIndex(what->findText(u"What: Publishers"_s));
        QCOMPARE(rows(), 2);
        what->setCurrentIndex(0);
        line("thingEdit")->setText(u"WIRE"_s);
        QCOMPARE(rows(), 1);
        line("thingEdit")->clear();
        line("searchEdit")->setText(u"de89"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, "action"), u"Publisher changed"_s);
        line("searchEdit")->clear();
        QTRY_COMPARE(rows(), 6);
        auto* who = page()->findChild<QComboBox*>(u"userComboBox"_s);
        QCOMPARE(who->count(), 3); // everybody, tester and ann
        who->setCurrentIndex(who->findText(u"Who: ann"_s));
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, "action"), u"Payment method added"_s);
        who->setCurrentIndex(0);
        line("thingEdit")->setText(u"nobody"_s);
        QCOMPARE(rows(), 0);
        QVERIFY(table()->findChild<QLabel*>(u"emptyLabel"_s)->isVisible());
    }

    void onlyTheChosenTimeIsAskedFor()
    {
        fill();
        m_session->world().addDays(100);
        showLog();
        auto* period = page()->findChild<ui::PeriodFilter*>();
        QTRY_VERIFY(table()->findChild<QLabel*>(u"emptyLabel"_s)->isVisible());
        QCOMPARE(rows(), 0);
        period->leaveNothingOut();
        QTRY_COMPARE(rows(), 6);
        const auto day = m_session->workspace().zone.dayOf(m_session->world().now());
        period->setOwnPeriod({ core::addDays(day, -100), core::addDays(day, -99) });
        QTRY_COMPARE(rows(), 6);
        period->setOwnPeriod({ core::addDays(day, -99), core::addDays(day, -98) });
        QTRY_COMPARE(rows(), 0);
    }

    void theExportHoldsTheFilteredRows()
    {
        fill();
        showLog();
        QTRY_COMPARE(rows(), 6);
        line("thingEdit")->setText(u"#1"_s);
        QCOMPARE(rows(), 2);
        const ui::TableCopy copy = table()->copyOf(true);
        QCOMPARE(copy.rows.size(), 2u);
        std::string keys;
        for (const core::ColumnHead& head : copy.heads)
            keys += std::string(head.key) + ' ';
        QCOMPARE(keys, "time user action thing before after note ");
        QCOMPARE(core::plainText(copy.rows[0][2]), "payout_changed");
        QCOMPARE(core::plainText(copy.rows[0][4]), "Requested: 100.00");
        QCOMPARE(core::plainText(copy.rows[0][5]), "Requested: 120.00");
    }

    void aNewChangeAppearsAndTheSelectionStays()
    {
        fill();
        showLog();
        QTRY_COMPARE(rows(), 6);
        table()->selectRow(0);
        m_session->world().addDays(1);
        QVERIFY(core::addMethod(m_session->books(), { "Card", std::nullopt }));
        m_session->announceAll();
        QTRY_COMPARE(rows(), 7);
        QCOMPARE(cell(0, "thing"), u"Card"_s);
        QCOMPARE(table()->selectedRows(), std::vector{ 1 });
    }

    void theNameIsKeptForWhatComes()
    {
        m_session->memoryServices().givenName = u"Ann"_s;
        m_window->findChild<QAction*>(u"userNameAction"_s)->trigger();
        auto* dialog = m_window->findChild<ui::FormDialog*>(u"userNameDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto* name = dialog->findChild<QLineEdit*>(u"nameEdit"_s);
        QCOMPARE(name->text(), u"Ann"_s);
        name->setText(u"Ann Smith"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(m_session->memoryServices().givenName, u"Ann Smith"_s);
    }

private:
    /// A method by ann, a publisher that is changed, a payout that is edited and before
    /// which what was due was released: six changes.
    void fill()
    {
        core::Books& books = m_session->books();
        {
            auto work = books.store.begin({ books.world.now(), "ann", {} });
            QVERIFY(work && books.store.saveMethods({ { "Wire", std::nullopt } }));
            QVERIFY((*work)->commit() == core::Outcome::Committed);
        }
        core::Publisher nick;
        nick.alias = "nick";
        auto saved = core::savePublisher(books, nick);
        QVERIFY(saved);
        saved->name = "Nick Example";
        saved->billingDetails = "IBAN DE89";
        QVERIFY(core::savePublisher(books, *saved));
        core::PayoutRequest request;
        request.key = "k";
        request.publisher = saved->key;
        request.state.requested = core::Money::ofUnits(100);
        request.allowOverpay = true;
        const auto recorded = core::recordPayout(books, request);
        QVERIFY(recorded);
        core::PayoutState state = recorded->payout.state;
        state.requested = core::Money::ofUnits(120);
        core::PayoutEdit edit;
        edit.serial = recorded->payout.serial;
        edit.version = recorded->payout.version;
        edit.state = state;
        edit.reason = "as agreed";
        edit.allowOverpay = true;
        QVERIFY(core::editPayout(books, edit));
    }
    void showLog()
    {
        QTest::mouseClick(m_window->findChild<QAbstractButton*>(u"auditButton"_s), Qt::LeftButton);
        QTRY_VERIFY(page() && page()->isVisible());
    }
    [[nodiscard]] QWidget* page() const { return m_window->findChild<QWidget*>(u"auditPage"_s); }
    [[nodiscard]] ui::DataTable* table() const
    {
        for (auto* each : page()->findChildren<ui::DataTable*>())
            if (each != details())
                return each;
        return nullptr;
    }
    [[nodiscard]] ui::DataTable* details() const
    {
        return page()->findChild<ui::DataTable*>(u"auditDetailTable"_s);
    }
    [[nodiscard]] QLineEdit* line(const char* name) const
    {
        return page()->findChild<QLineEdit*>(QLatin1String(name));
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, const char* key) const
    {
        return table()->model()->index(row, table()->tableModel()->columnOf(key)).data().toString();
    }
    [[nodiscard]] int rowOf(const QString& action) const
    {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, "action") == action)
                return row;
        return -1;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
