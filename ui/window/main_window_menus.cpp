// The window's menus and what stands behind their entries.

#include "core/usecases/verify_books.h"
#include "ui/conversions/batches_dialog.h"
#include "ui/imports/move_in_controller.h"
#include "ui/models/cell_text.h"
#include "ui/page.h"
#include "ui/payouts/payouts_page.h"
#include "ui/rates/exchange_rates_dialog.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/window/backups.h"
#include "ui/window/checks_dialog.h"
#include "ui/window/close_period_dialog.h"
#include "ui/window/diagnostics.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/user_name_dialog.h"
#include "ui/workspace/edit_company.h"
#include "ui/workspace/new_workspace_dialog.h"
#include "ui/workspace/recent_workspaces.h"
#include "ui/workspace/start_page.h"
#include "ui/workspace/type_settings_dialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTime>

#include <algorithm>

namespace ui {
namespace {

QString booksFilter()
{
    return MainWindow::tr("PayoutDesk workspace (*.payouts)");
}

/// Cut, copy … go to the widget that has the keyboard, as a key press would.
void sendKey(QKeySequence::StandardKey key)
{
    QWidget* target = QApplication::focusWidget();
    if (!target)
        return;
    const QKeyCombination combination = QKeySequence(key)[0];
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease })
        QApplication::postEvent(
            target, new QKeyEvent(type, combination.key(), combination.keyboardModifiers()));
}

} // namespace

QAction* MainWindow::addAction(QMenu* menu,
                               const char* name,
                               const QString& text,
                               const QKeySequence& shortcut,
                               std::function<void()> run)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

QAction* MainWindow::addBooksAction(QMenu* menu,
                                    const char* name,
                                    const QString& text,
                                    const QKeySequence& shortcut,
                                    std::function<void()> run)
{
    QAction* action = addAction(menu, name, text, shortcut, std::move(run));
    m_booksActions.append(action);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, "newWorkspaceAction", tr("&New workspace…"), QKeySequence::New, [this] {
        newWorkspace();
    });
    addAction(menu, "openWorkspaceAction", tr("&Open…"), QKeySequence::Open, [this] {
        chooseWorkspace();
    });
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    addAction(
        menu, "openSampleAction", tr("Open the &sample company"), {}, [this] { openSample(); });
    menu->addSeparator();
    addBooksAction(menu, "importAction", tr("&Import conversions…"), Qt::CTRL | Qt::Key_I, [this] {
        showPage(QStringLiteral("conversions"));
        m_pages.importConversions({});
    });
    addBooksAction(menu, "moveInAction", tr("&Move in…"), {}, [this] {
        (new MoveInController(m_session, this))->start();
    });
    addBooksAction(
        menu, "saveCopyAction", tr("Save a cop&y…"), {}, [this] { m_backups->saveCopy(); });
    m_restore = addBooksAction(
        menu, "restoreAction", tr("Restore a &backup…"), {}, [this] { m_backups->restore(); });
    menu->addSeparator();
    addBooksAction(
        menu, "companyAction", tr("&Company settings…"), Qt::CTRL | Qt::Key_Comma, [this] {
            editCompany(m_session, this);
        });
    addBooksAction(menu, "conversionTypesAction", tr("Conversion &types…"), {}, [this] {
        editConversionTypes(m_session, this);
    });
    addBooksAction(menu, "exchangeRatesAction", tr("E&xchange rates…"), {}, [this] {
        exchangeRates(m_session, this);
    });
    addAction(menu, "userNameAction", tr("Yo&ur name…"), {}, [this] {
        (new UserNameDialog(m_session.services(), this))->open();
    });
    menu->addSeparator();
    addBooksAction(
        menu, "closeWorkspaceAction", tr("C&lose workspace"), QKeySequence::Close, [this] {
            m_session.close();
        });
    addAction(menu, "quitAction", tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    // Their shortcuts belong to the widgets; the menu names them and does the same.
    const auto add = [this,
                      menu](const char* name, const QString& text, QKeySequence::StandardKey key) {
        QAction* action = addAction(menu, name, text, {}, [key] { sendKey(key); });
        action->setText(text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText));
    };
    add("undoAction", tr("&Undo"), QKeySequence::Undo);
    add("redoAction", tr("&Redo"), QKeySequence::Redo);
    menu->addSeparator();
    add("cutAction", tr("Cu&t"), QKeySequence::Cut);
    add("copyAction", tr("&Copy"), QKeySequence::Copy);
    add("pasteAction", tr("&Paste"), QKeySequence::Paste);
    add("selectAllAction", tr("Select &all"), QKeySequence::SelectAll);
    menu->addSeparator();
    addBooksAction(menu, "findAction", tr("&Find"), QKeySequence::Find, [this] {
        if (m_pages.current() >= 0)
            m_pages.at(m_pages.current()).focusSearch();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PageEntry& entry : m_pages.entries()) {
        const QKeySequence shortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + number));
        addBooksAction(menu,
                       qPrintable(entry.key + QStringLiteral("Action")),
                       entry.text,
                       shortcut,
                       [this, number] { goToPage(number); });
        ++number;
    }
    menu->addSeparator();
    addBooksAction(menu, "refreshAction", tr("&Refresh"), QKeySequence::Refresh, [this] {
        m_session.announceAll();
    });
    menu->addSeparator();
    makeThemeMenu(menu);
}

void MainWindow::makeThemeMenu(QMenu* view)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const char* name, const QString& text, Theme::Mode mode) {
        QAction* action = addAction(view, name, text, {}, [mode] {
            QSettings().setValue(QStringLiteral("theme"), int(mode));
            Theme::apply(*qApp, mode);
        });
        action->setCheckable(true);
        action->setChecked(Theme::mode() == mode);
        group->addAction(action);
    };
    add("lightAction", tr("&Light"), Theme::Mode::Light);
    add("darkAction", tr("&Dark"), Theme::Mode::Dark);
    add("systemThemeAction", tr("As the &system"), Theme::Mode::System);
}

void MainWindow::makePayoutsMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Payouts"));
    addBooksAction(menu,
                   "createPayoutAction",
                   tr("Create new &payout…"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                   [this] {
                       showPage(QStringLiteral("payouts"));
                       m_pages.createPayout({});
                   });
    const auto addTask =
        [&](const char* name, const QString& text, const QKeySequence& shortcut, PayoutTask task) {
            addBooksAction(menu, name, text, shortcut, [this, task] {
                showPage(QStringLiteral("payouts"));
                m_pages.runOnSelectedPayout(task);
            });
        };
    menu->addSeparator();
    addTask("editSelectedAction", tr("&Edit selected payout…"), {}, PayoutTask::Edit);
    addTask("downloadSelectedAction",
            tr("&Download invoices…"),
            QKeySequence::Save,
            PayoutTask::Download);
    addTask("previewSelectedAction", tr("Pre&view its invoice…"), {}, PayoutTask::Preview);
    addTask(
        "printSelectedAction", tr("P&rint its invoice…"), QKeySequence::Print, PayoutTask::Print);
    menu->addSeparator();
    addBooksAction(menu, "createPublisherAction", tr("New p&ublisher…"), {}, [this] {
        beginPrimary(QStringLiteral("publishers"));
    });
    addBooksAction(menu, "createCampaignAction", tr("New &campaign…"), {}, [this] {
        beginPrimary(QStringLiteral("campaigns"));
    });
}

void MainWindow::beginPrimary(const QString& key)
{
    showPage(key);
    m_pages.at(m_pages.indexOf(key)).beginPrimary();
}

void MainWindow::makeToolsMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Tools"));
    addBooksAction(
        menu, "checkBooksAction", tr("&Check the books"), Qt::Key_F9, [this] { checkBooks(); });
    addBooksAction(menu, "batchesAction", tr("&Imports and changes so far…"), {}, [this] {
        showBatches(m_session, this);
    });
    addBooksAction(menu, "closePeriodAction", tr("Close a &month…"), {}, [this] {
        closePeriod(m_session, m_notice, this);
    });
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(
        menu, "copyDiagnosticsAction", tr("Copy &diagnostics"), {}, [this] { copyDiagnostics(); });
    const QString log = m_session.services().logFolder();
    addAction(menu, "logFolderAction", tr("Open the &log’s folder"), {}, [log] {
        Desktop::current().openDocument(log);
    })->setEnabled(!log.isEmpty());
    menu->addSeparator();
    addAction(menu, "aboutAction", tr("&About PayoutDesk"), {}, [this] { showAbout(); });
    addAction(menu, "aboutQtAction", tr("About &Qt"), {}, [this] {
        Desktop::current().tell(
            this,
            tr("About Qt"),
            tr("PayoutDesk uses Qt %1 under the GNU LGPL, version 3. See https://www.qt.io.")
                .arg(QLatin1String(qVersion())));
    });
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    for (const QString& path : RecentWorkspaces::paths())
        connect(m_recent->addAction(QDir::toNativeSeparators(path)),
                &QAction::triggered,
                this,
                [this, path] { openWorkspace(path); });
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::newWorkspace()
{
    auto* dialog = new NewWorkspaceDialog(this);
    connect(dialog,
            &NewWorkspaceDialog::createRequested,
            this,
            [this](const QString& path,
                   const QString& currency,
                   const QString& timeZone,
                   const QString& company) {
                m_opening = path;
                m_session.create(path, currency, timeZone, company, false);
            });
    dialog->open();
}

void MainWindow::chooseWorkspace()
{
    const FileQuestion question{ tr("Open"), {}, { booksFilter() }, QStringLiteral("workspaces") };
    const auto then = [this](const QString& path, const QString&) {
        openWorkspace(path);
    };
    Desktop::current().chooseOpenFile(this, question, then);
}

void MainWindow::openSample()
{
    const QString path = RecentWorkspaces::samplePath();
    if (QFileInfo::exists(path)) {
        openWorkspace(path);
        return;
    }
    m_opening = path;
    m_session.create(
        path, QStringLiteral("GBP"), QStringLiteral("Europe/London"), tr("Sample company"), true);
}

void MainWindow::checkBooks()
{
    using Checks = std::vector<core::Check>;
    m_session.runLong<Checks>(
        tr("Checking the books"),
        this,
        [](core::Books& books, core::Progress& progress) {
            return core::verifyBooks(books, progress);
        },
        [this](const core::Result<Checks>& checks) {
            if (!checks) {
                m_notice->showError(checks.error());
                return;
            }
            const auto faults =
                std::count_if(checks->begin(), checks->end(), [](const core::Check& check) {
                    return !check.holds;
                });
            const QString now = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
            m_status->setNote(
                faults == 0 ? tr("Books checked %1, no differences").arg(now)
                            : tr("Books checked %1, %Ln fault(s)", nullptr, int(faults)).arg(now));
            (new ChecksDialog(*checks, this))->open();
        });
}

void MainWindow::copyDiagnostics()
{
    collectDiagnostics(m_session, this, !m_busy, [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        (m_session.isOpen() ? m_notice : m_start->messages())
            ->showBriefly(
                Theme::Tone::Good,
                tr("The diagnostics are on the clipboard: program, system, sizes of the books "
                   "and the log’s last lines. They hold no amounts, names or bank details."));
    });
}

void MainWindow::showAbout()
{
    Desktop::current().tell(this, tr("About PayoutDesk"), m_about);
}

} // namespace ui
