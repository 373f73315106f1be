#include "tests/journeys/window_desk.h"

#include "ui/models/table_model.h"
#include "ui/page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

int columnOf(const ui::DataTable& table, const char* key)
{
    const auto* model = table.tableModel();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->columnKey(column) == QLatin1String(key))
            return column;
    qFatal("no column %s in %s", key, qPrintable(table.objectName()));
}

} // namespace

WindowDesk::WindowDesk()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"PayoutDeskTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    ui::Theme::apply(*qApp, ui::Theme::Mode::Light);
    showWindow();
}

void WindowDesk::createSample(const QString& name)
{
    m_session.create(path(name), u"GBP"_s, u"Europe/London"_s, u"Sample Company Ltd"_s, true);
    waitFor([this] { return m_session.isOpen(); }, u"the sample company"_s);
    settle();
}

void WindowDesk::showWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_session, QString());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

void WindowDesk::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray WindowDesk::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WindowDesk::settle()
{
    bool answered = false;
    m_session.run<int>(
        m_window.get(),
        [](core::Books&, core::Progress&) { return core::Result<int>(0); },
        [&answered](const core::Result<int>&) { answered = true; });
    waitFor([&] { return answered; }, u"the worker's answer"_s);
}

void WindowDesk::waitFor(const std::function<bool()>& there, const QString& what)
{
    if (!QTest::qWaitFor(there, patienceMs))
        qFatal("not there: %s", qPrintable(what));
}

std::shared_ptr<QSemaphore> WindowDesk::holdWorker()
{
    auto gate = std::make_shared<QSemaphore>();
    m_session.run<int>(
        nullptr,
        [gate](core::Books&, core::Progress&) {
            gate->acquire();
            return core::Result<int>(0);
        },
        [](const core::Result<int>&) {});
    return { gate.get(), [gate](QSemaphore* held) {
                held->release(); // also where a test ends early
            } };
}

void WindowDesk::goTo(const char* page)
{
    click(*m_window, (QByteArray(page) + "Button").constData());
    settle();
}

QWidget& WindowDesk::page(const char* name)
{
    return child<ui::Page>(*m_window, (QByteArray(name) + "Page").constData());
}

void WindowDesk::trigger(const char* action)
{
    child<QAction>(*m_window, action).trigger();
}

QWidget& WindowDesk::dialog(const char* name)
{
    QDialog* open = nullptr;
    waitFor(
        [&] {
            open = m_window->findChild<QDialog*>(QLatin1String(name));
            return open && open->isVisible();
        },
        QLatin1String(name));
    return *open;
}

bool WindowDesk::isOpen(const char* dialog) const
{
    const auto* found = m_window->findChild<QDialog*>(QLatin1String(dialog));
    return found && found->isVisible();
}

void WindowDesk::click(const QWidget& parent, const char* button)
{
    auto& widget = child<QAbstractButton>(parent, button);
    waitFor([&] { return widget.isVisible() && widget.isEnabled(); },
            widget.objectName() + u" to click on"_s);
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void WindowDesk::type(const QWidget& parent, const char* field, const QString& text)
{
    QWidget* widget = &child<QWidget>(parent, field);
    waitFor([&] { return widget->isVisible() && widget->isEnabled(); },
            QLatin1String(field) + u" to type in"_s);
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        widget = combo->lineEdit();
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
    QTest::keyClick(widget, Qt::Key_Tab);
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->hide();
}

void WindowDesk::choose(const QWidget& parent, const char* combo, const QString& entry)
{
    auto& widget = child<QComboBox>(parent, combo);
    const int wanted = widget.findText(entry);
    if (wanted < 0)
        qFatal("%s does not offer %s", combo, qPrintable(entry));
    widget.setFocus();
    const int steps = wanted - widget.currentIndex();
    for (int i = 0; i < std::abs(steps); ++i)
        QTest::keyClick(&widget, steps < 0 ? Qt::Key_Up : Qt::Key_Down);
}

QString WindowDesk::textOf(const QWidget& parent, const char* label)
{
    return child<QLabel>(parent, label).text();
}

ui::DataTable& WindowDesk::table(const char* page)
{
    return child<ui::DataTable>(this->page(page), (QByteArray(page) + "Table").constData());
}

QString WindowDesk::cell(const ui::DataTable& table, int row, const char* column)
{
    return table.model()->index(row, columnOf(table, column)).data().toString();
}

int WindowDesk::rowOf(const ui::DataTable& table, const char* column, const QString& text)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (cell(table, row, column) == text)
            return row;
    return -1;
}

void WindowDesk::clickCell(ui::DataTable& table, int row, const char* column)
{
    const QModelIndex index = table.model()->index(row, columnOf(table, column));
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
}

void WindowDesk::clickInMenu(ui::DataTable& table, int row, const char* action)
{
    table.selectRecordRow(row);
    const QPoint at = table.visualRect(table.currentIndex()).center();
    QContextMenuEvent asked(
        QContextMenuEvent::Mouse, at, table.viewport()->mapToGlobal(at), Qt::NoModifier);
    QCoreApplication::sendEvent(table.viewport(), &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    auto* entry = menu ? menu->findChild<QAction*>(QLatin1String(action)) : nullptr;
    if (!entry)
        qFatal("the row's menu does not offer %s", action);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
}
