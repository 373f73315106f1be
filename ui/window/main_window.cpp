#include "ui/window/main_window.h"

#include "ui/models/cell_text.h"
#include "ui/page.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/window/backups.h"
#include "ui/window/daily_release.h"
#include "ui/window/left_forms.h"
#include "ui/window/navigation.h"
#include "ui/window/status_line.h"
#include "ui/workspace/recent_workspaces.h"
#include "ui/workspace/start_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTime>
#include <QTimer>

namespace ui {
namespace {

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}
QString pageKey()
{
    return QStringLiteral("window/page");
}

/// How many stand behind each entry of the navigation.
struct Counts {
    qint64 campaigns = 0;
    qint64 conversions = 0;
    qint64 publishers = 0;
    qint64 payouts = 0;
    std::string company;
};

core::Result<Counts> count(core::Books& books)
{
    core::Store& store = books.store;
    const auto campaigns = store.campaigns();
    if (!campaigns)
        return campaigns.error();
    const auto conversions = store.countConversions({});
    if (!conversions)
        return conversions.error();
    const auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    const auto payouts = store.payouts({});
    if (!payouts)
        return payouts.error();
    const auto company = store.company();
    if (!company)
        return company.error();
    return Counts{ qint64(campaigns->size()),
                   *conversions,
                   qint64(publishers->size()),
                   qint64(payouts->size()),
                   company->name };
}

} // namespace

MainWindow::MainWindow(Session& session, const QString& about, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_about(about)
    , m_front(new QStackedWidget(this))
    , m_start(new StartPage(m_front)) // where they stay: a new parent styles all in them anew
    , m_books(new QWidget(m_front))
    , m_notice(new MessageBar(m_books))
    , m_navigation(new Navigation(m_books))
    , m_stack(new QStackedWidget(m_books))
    , m_status(new StatusLine(this))
    , m_pages(session, *m_stack, [this](Page* page) { connectPage(page); })
{
    setObjectName(QStringLiteral("mainWindow"));
    setStatusBar(m_status);
    setCentralWidget(m_front);
    m_front->addWidget(m_start);
    m_front->addWidget(m_books);
    makeNavigation();
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makePayoutsMenu();
    makeToolsMenu();
    makeHelpMenu();
    connectSession();
    resize(Theme::space(320), Theme::space(200));
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    if (session.isOpen()) {
        booksOpened();
        showRememberedPage();
    } else {
        booksClosed();
    }
    m_backups = new Backups(session, *m_notice, this); // before what writes at the start of a day
    new DailyRelease(session, *m_notice, this);
    const auto reopen = [this](const core::PayoutRequest& sent, std::function<void()> left) {
        showPage(QStringLiteral("payouts"));
        m_pages.reopenPayout(sent, std::move(left));
    };
    new LeftForms(session, *m_notice, reopen, this);
}

void MainWindow::connectPage(Page* page)
{
    connect(page,
            &Page::statusText,
            this,
            [this, page](const QString& shown, const QString& selected) {
                if (m_stack->currentWidget() == page)
                    m_status->showTexts(shown, selected);
            });
    connect(page, &Page::createPayoutRequested, this, [this](core::PublisherId publisher) {
        showPage(QStringLiteral("payouts"));
        m_pages.createPayout(publisher);
    });
    connect(page, &Page::publisherPanelRequested, this, [this](core::PublisherId publisher) {
        m_pages.openPublisherPanel(publisher);
    });
    connect(page, &Page::payoutRequested, this, [this](core::PayoutSerial serial) {
        showPage(QStringLiteral("payouts"));
        m_pages.showPayout(serial);
    });
}

void MainWindow::makeNavigation()
{
    QString group;
    int number = 0;
    for (const PageEntry& entry : m_pages.entries()) {
        if (!entry.group.isEmpty() && entry.group != group)
            m_navigation->addHeading(entry.group);
        group = entry.group;
        m_navigation->addEntry(
            entry.key, entry.text, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
    }
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::setCurrentPage);
    auto* pages = new QVBoxLayout;
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_notice);
    pages->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(m_books);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(pages, 1);
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_navigation->setMinimumWidth(Theme::space(46));
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::booksOpened);
    // Queued: the pages that are there hear of it after the window, and first forget other books.
    connect(&m_session,
            &Session::opened,
            this,
            &MainWindow::showRememberedPage,
            Qt::QueuedConnection);
    connect(&m_session, &Session::closed, this, &MainWindow::booksClosed);
    connect(&m_session, &Session::openFailed, this, &MainWindow::openFailed);
    connect(&m_session, &Session::taskStarted, m_status, &StatusLine::follow);
    connect(&m_session, &Session::changed, this, [this] {
        m_savedAt = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
        m_status->setNote({});
        updateFoot();
        loadCounts();
    });
    connect(&m_session, &Session::busyChanged, this, [this](bool busy) {
        m_busy = busy;
        updateFoot();
    });
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newWorkspace);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openWorkspace);
}

void MainWindow::openWorkspace(const QString& path)
{
    awaitWorkspace(path);
    m_session.open(path);
}

void MainWindow::showWhenOpened(const QString& path)
{
    constexpr int patienceMs = 200;
    awaitWorkspace(path);
    connect(&m_session, &Session::opened, this, &QWidget::show, Qt::QueuedConnection); // with a page
    connect(&m_session, &Session::openFailed, this, &QWidget::show);
    QTimer::singleShot(patienceMs, this, &QWidget::show);
}

void MainWindow::awaitWorkspace(const QString& path)
{
    m_opening = path;
    m_start->setBusy(tr("Opening %1…").arg(QFileInfo(path).fileName()));
}

void MainWindow::booksOpened()
{
    m_opening.clear();
    m_start->setBusy({});
    RecentWorkspaces::add(m_session.workspacePath());
    m_front->setCurrentWidget(m_books);
    m_savedAt.clear();
    m_companyName.clear();
    m_status->setNote({});
    m_status->show();
    if (m_session.isReadOnly())
        m_notice->show(Theme::Tone::Warning, m_session.readOnlyReason());
    else
        m_notice->clear();
    for (QAction* action : m_booksActions)
        action->setEnabled(true);
    m_restore->setEnabled(!m_session.isReadOnly());
    updateTitle();
    updateFoot();
    loadCounts(); // while the page is made
}

void MainWindow::showRememberedPage()
{
    if (!m_session.isOpen())
        return;
    setCurrentPage(std::max(0, m_pages.indexOf(QSettings().value(pageKey()).toString())));
    m_navigation->focusCurrent();
}

void MainWindow::booksClosed()
{
    m_start->refresh();
    m_front->setCurrentWidget(m_start);
    m_status->showTexts({}, {});
    m_status->hide();
    for (QAction* action : m_booksActions)
        action->setEnabled(false);
    updateTitle();
}

void MainWindow::openFailed(const core::Error& error)
{
    if (error.code == core::ErrorCode::Storage && !QFileInfo::exists(m_opening))
        RecentWorkspaces::remove(m_opening);
    m_opening.clear();
    m_start->setBusy({});
    m_start->refresh();
    (m_session.isOpen() ? m_notice : m_start->messages())->showError(error);
}

void MainWindow::setCurrentPage(int entry)
{
    m_navigation->setCurrent(entry);
    Page& page = m_pages.show(entry);
    m_status->showTexts({}, {});
    page.activate();
    const QString key = m_pages.entries()[std::size_t(entry)].key;
    QSettings settings;
    if (settings.value(pageKey()) != key) // what is set is written to the disk
        settings.setValue(pageKey(), key);
}

void MainWindow::goToPage(int entry)
{
    setCurrentPage(entry);
    const Page& page = m_pages.at(entry);
    const auto takesKeyboard = [&page](const QWidget* widget) {
        return page.isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->isVisible() && widget->isEnabled();
    };
    QWidget* to = page.focusWidget(); // where it was last
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain())
        if (!(to && takesKeyboard(to)) && takesKeyboard(next))
            to = next;
    if (to)
        to->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showPage(const QString& key)
{
    const int entry = m_pages.indexOf(key);
    if (entry >= 0 && m_pages.current() != entry)
        setCurrentPage(entry);
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_session.isOpen()
                       ? tr("%1 – PayoutDesk").arg(QFileInfo(m_session.workspacePath()).fileName())
                       : tr("PayoutDesk"));
}

void MainWindow::updateFoot()
{
    if (!m_session.isOpen())
        return;
    const QString name = m_companyName.isEmpty()
        ? QFileInfo(m_session.workspacePath()).completeBaseName()
        : m_companyName;
    QString saving =
        m_savedAt.isEmpty() ? tr("All work saved") : tr("All work saved %1").arg(m_savedAt);
    if (m_session.isReadOnly())
        saving = tr("Read-only");
    else if (m_busy)
        saving = tr("Working…");
    m_navigation->setFoot(QStringLiteral("%1 · %2").arg(name, text(m_session.workspace().currency)),
                          saving);
}

void MainWindow::loadCounts()
{
    m_session.run<Counts>(
        this,
        [](core::Books& books, core::Progress&) { return count(books); },
        [this](const core::Result<Counts>& counts) {
            if (!counts)
                return;
            const std::pair<const char*, qint64> shown[] = { { "campaigns", counts->campaigns },
                                                             { "conversions", counts->conversions },
                                                             { "publishers", counts->publishers },
                                                             { "payouts", counts->payouts } };
            for (const auto& [key, number] : shown)
                m_navigation->setCount(m_pages.indexOf(QLatin1String(key)), number);
            m_companyName = text(counts->company);
            updateFoot();
        });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ui
