#pragma once

#include "app/session/worker_session.h"
#include "tests/support/test_desktop.h"
#include "ui/widgets/data_table.h"
#include "ui/window/main_window.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QtTest>

class QComboBox;
class QDialog;
class QSemaphore;

/// The program's own window over books on the disk, driven as a person would: by what can be
/// clicked, typed into and read. What cannot be found within some seconds ends the test program
/// with its name.
class WindowDesk {
public:
    /// Settings and files of its own; the start page is shown.
    WindowDesk();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] app::WorkerSession& session() { return m_session; }
    [[nodiscard]] tests::TestDesktop& desktop() { return m_desktop; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    /// Opens new books of the sample company.
    void createSample(const QString& name);
    /// A window as after another start of the program.
    void showWindow();
    /// The worker has answered all that was asked.
    void settle();
    /// Holds the worker back from what is asked from now on, so that no clock decides what can be
    /// done meanwhile; until the gate is released or goes.
    [[nodiscard]] std::shared_ptr<QSemaphore> holdWorker();

    /// By its entry in the navigation.
    void goTo(const char* page);
    [[nodiscard]] QWidget& page(const char* name);
    void trigger(const char* action);
    /// The open dialog of this name, once it is there.
    QWidget& dialog(const char* name);
    [[nodiscard]] bool isOpen(const char* dialog) const;

    template <typename T>
    [[nodiscard]] static T& child(const QWidget& parent, const char* name)
    {
        T* found = nullptr;
        waitFor([&] { return (found = parent.findChild<T*>(QLatin1String(name))) != nullptr; },
                parent.objectName() + u'/' + QLatin1String(name));
        return *found;
    }
    static void click(const QWidget& parent, const char* button);
    /// Replaces what stands in a field.
    static void type(const QWidget& parent, const char* field, const QString& text);
    /// By the keys that move in the list.
    static void choose(const QWidget& parent, const char* combo, const QString& entry);
    static QString textOf(const QWidget& parent, const char* label);

    [[nodiscard]] ui::DataTable& table(const char* page);
    [[nodiscard]] static QString cell(const ui::DataTable& table, int row, const char* column);
    /// The row whose cell shows this text; -1: none.
    [[nodiscard]] static int
    rowOf(const ui::DataTable& table, const char* column, const QString& text);
    static void clickCell(ui::DataTable& table, int row, const char* column);
    /// An entry of the row's context menu.
    void clickInMenu(ui::DataTable& table, int row, const char* action);

    static void waitFor(const std::function<bool()>& there, const QString& what);

private:
    QTemporaryDir m_folder;
    tests::TestDesktop m_desktop;
    app::WorkerSession m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};
