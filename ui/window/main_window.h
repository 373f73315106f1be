#pragma once

#include "ui/session/session.h"
#include "ui/window/pages.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace ui {

class Backups;
class MessageBar;
class Navigation;
class StartPage;
class StatusLine;

/// The one window: menu bar, navigation, pages, status line; the start page while no books are
/// open.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `about`: version and what it was built with, a line each.
    MainWindow(Session& session, const QString& about, QWidget* parent = nullptr);

    void openWorkspace(const QString& path);
    /// Where the session is opening it already: the window comes with its books, and before them
    /// where they keep it waiting.
    void showWhenOpened(const QString& path);
    /// By the page's key, "payouts".
    void showPage(const QString& key);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectPage(Page* page);
    void makeNavigation();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makePayoutsMenu();
    void makeToolsMenu();
    void makeHelpMenu();
    void makeThemeMenu(QMenu* view);
    void connectSession();
    QAction* addAction(QMenu* menu,
                       const char* name,
                       const QString& text,
                       const QKeySequence& shortcut,
                       std::function<void()> run);
    QAction* addBooksAction(QMenu* menu,
                            const char* name,
                            const QString& text,
                            const QKeySequence& shortcut,
                            std::function<void()> run);

    void awaitWorkspace(const QString& path);
    void beginPrimary(const QString& key);
    void newWorkspace();
    void chooseWorkspace();
    void openSample();
    void checkBooks();
    void showAbout();
    void copyDiagnostics();
    void fillRecentMenu();
    void booksOpened();
    void showRememberedPage();
    void booksClosed();
    void openFailed(const core::Error& error);
    void setCurrentPage(int entry);
    /// The same by a shortcut: the page takes the keyboard.
    void goToPage(int entry);
    void updateFoot();
    void updateTitle();
    void loadCounts();

    Session& m_session;
    QString m_about;
    QStackedWidget* m_front; ///< start page, or the books
    StartPage* m_start;
    QWidget* m_books;
    MessageBar* m_notice;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Pages m_pages;
    Backups* m_backups = nullptr;
    QAction* m_restore = nullptr;
    QMenu* m_recent = nullptr;
    QList<QAction*> m_booksActions; ///< need an open workspace
    QString m_companyName;
    QString m_opening; ///< path that is being opened
    QString m_savedAt;
    bool m_busy = false;
};

} // namespace ui
