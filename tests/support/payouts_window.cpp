#include "tests/support/payouts_window.h"

#include "core/usecases/adjust.h"
#include "core/usecases/save_publisher.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace tests {

core::PublisherId PayoutsWindow::addPublisher(const std::string& alias, const char* earned)
{
    core::Publisher publisher;
    publisher.alias = alias;
    publisher.id = "id-" + alias;
    publisher.name = "Person of " + alias;
    publisher.company = alias + " Ltd";
    publisher.method = "Wire";
    const auto key = must(core::savePublisher(m_session->books(), publisher)).key;
    must(core::adjust(m_session->books(), { "earned-" + alias, key, money(earned), "earned" }));
    return key;
}

void PayoutsWindow::begin()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"PayoutDeskTest"_s);
    QSettings().clear();
    core::Company company;
    company.name = "Sample Company Ltd";
    m_session = std::make_unique<MemorySession>(core::Workspace{ "GBP", 2, core::Zone() }, company);
    {
        auto work = must(m_session->books().store.begin({ {}, "ann", {} }));
        QVERIFY(m_session->books()
                    .store.saveMethods({ { "PayPal", {} }, { "Wire", money("100") } })
                    .has_value());
        QVERIFY(core::commit(*work).has_value());
    }
    m_nick = addPublisher("nick", "500");
    m_dealhunter = addPublisher("dealhunter", "96.20");
    m_desktop = std::make_unique<TestDesktop>();
    m_desktop->folder = u"/papers/"_s;
    m_page = std::make_unique<ui::PayoutsPage>(*m_session);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void PayoutsWindow::end()
{
    m_page.reset();
    m_desktop.reset();
    m_session.reset();
}

core::Payout
PayoutsWindow::pay(core::PublisherId publisher, const char* amount, core::PayoutStatus status)
{
    core::PayoutRequest request;
    request.key = m_session->books().world.newUuid();
    request.publisher = publisher;
    request.state.requested = money(amount);
    request.state.status = status;
    const auto saved = must(core::recordPayout(m_session->books(), request));
    emit m_session->changed(ui::Change::Payouts);
    QTest::qWait(0);
    return saved.payout;
}

core::Balance PayoutsWindow::balanceOf(core::PublisherId publisher)
{
    for (const core::Balance& row : must(m_session->books().store.balances({})))
        if (row.publisher == publisher)
            return row;
    return {};
}

std::vector<core::Payout> PayoutsWindow::payouts()
{
    return must(m_session->books().store.payouts({}));
}

ui::PayoutDialog* PayoutsWindow::dialog()
{
    ui::PayoutDialog* open = nullptr;
    const bool found = QTest::qWaitFor([&] {
        open = m_page->findChild<ui::PayoutDialog*>();
        return open && open->isVisible();
    });
    if (!found)
        qFatal("no dialog opened");
    return open;
}

ui::PayoutDialog* PayoutsWindow::openCreate()
{
    QTest::mouseClick(find<QPushButton>(m_page.get(), "createPayoutButton"), Qt::LeftButton);
    return dialog();
}

ui::PayoutDialog* PayoutsWindow::openEdit(core::PayoutSerial serial)
{
    clickAction(serial, u"edit"_s);
    return dialog();
}

void PayoutsWindow::type(ui::PayoutDialog* form, const QString& publisher, const QString& amount)
{
    auto* edit = find<QLineEdit>(form, "publisherEdit");
    edit->setFocus();
    QTest::keyClicks(edit, publisher);
    edit->completer()->popup()->hide();
    auto* requested = find<ui::MoneyEdit>(form, "amountEdit");
    requested->setFocus();
    requested->selectAll();
    QTest::keyClicks(requested, amount);
}

void PayoutsWindow::choose(ui::PayoutDialog* form, core::PayoutStatus status)
{
    auto* combo = find<QComboBox>(form, "statusCombo");
    const int index = combo->findData(int(status));
    QVERIFY2(index >= 0, "the form offers the status");
    combo->setCurrentIndex(index);
}

void PayoutsWindow::clickSave(ui::PayoutDialog* form)
{
    QTest::mouseClick(form->saveButton(), Qt::LeftButton);
}

void PayoutsWindow::clickAction(core::PayoutSerial serial, const QString& column)
{
    m_page->showPayout(serial);
    auto* table = m_page->table();
    const auto* model = table->tableModel();
    int at = -1;
    for (int i = 0; i < model->columnCount(); ++i)
        if (model->columnKey(i) == column)
            at = i;
    QVERIFY(QTest::qWaitFor([&] { return table->currentIndex().isValid(); }));
    const QModelIndex index = model->index(table->currentIndex().row(), at);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

QString PayoutsWindow::cell(int row, const char* column)
{
    const auto* model = m_page->table()->tableModel();
    return model->index(row, model->columnOf(column)).data().toString();
}

} // namespace tests
