#pragma once

#include "tests/journeys/monkey_desktop.h"
#include "tests/journeys/window_desk.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <array>

class QAction;
class QMenu;

/// Hands that do anything that a person can do at the window that is in front, one thing after the
/// other, from a timer, so that dialogs and whatever nests an event loop go on meanwhile. Mostly
/// the next thing waits for the books' answers; now and then it does not, or the worker is held
/// back.
class Monkey final : public QObject {
public:
    Monkey(WindowDesk& desk, Dice& dice);

    /// So many things; then all dialogs are closed and the work is waited for. Empty, or what is in
    /// the way of that.
    [[nodiscard]] QString run(int actions);

    [[nodiscard]] QString summary() const;

private:
    /// One of the things that can be done at a window; false: there is nothing there to do it to.
    struct Way {
        int weight;
        bool (Monkey::*act)(QWidget& window);
    };
    static const std::array<Way, 20> ways;

    enum class Phase { Acting, Leaving, Done };
    void goOn(int afterMs);
    void step();
    void act();
    void leave();
    void actAt(QWidget& window);
    void actInPopup(QWidget& popup);
    void actInMenu(QMenu& menu);
    void markForms();

    bool clickButton(QWidget& window);
    bool clickCell(QWidget& window);
    bool clickHead(QWidget& window);
    bool clickTab(QWidget& window);
    bool clickAnywhere(QWidget& window);
    bool typeText(QWidget& window);
    bool changeChoice(QWidget& window);
    bool pressKey(QWidget& window);
    bool pressShortcut(QWidget& window);
    bool openMenu(QWidget& window);
    bool triggerAction(QWidget& window);
    bool beginWork(QWidget& window);
    bool askForMenu(QWidget& window);
    bool fillAndSave(QWidget& window);
    bool resize(QWidget& window);
    bool close(QWidget& window);
    bool leaveWindow(QWidget& window);
    bool holdWorker(QWidget& window);
    bool hurry(QWidget& window);
    bool wait(QWidget& window);

    bool trigger(QWidget& window, const QStringList& wanted);
    template <typename T>
    T* one(QWidget& window);
    [[nodiscard]] static QString wordsFor(const QWidget& widget);
    [[nodiscard]] static bool endsTheProgram(const QAction& action);
    void click(QWidget& widget, const QPoint& at);
    void click(QWidget& widget, const QPoint& at, bool isDouble);
    void put(QWidget& field, const QString& text);
    void say(const QString& action) const;
    [[nodiscard]] bool isBusy() const { return m_isBusy && !m_gate && m_hurries == 0; }

    WindowDesk& m_desk;
    Dice& m_dice;
    QEventLoop m_loop;
    Phase m_phase = Phase::Acting;
    QElapsedTimer m_waiting; ///< since the last thing
    QString m_fault;
    std::shared_ptr<QSemaphore> m_gate; ///< the worker is held back
    int m_held = 0; ///< for so many things more
    int m_hurries = 0; ///< so many things more wait for nobody
    int m_left = 0;
    int m_done = 0;
    int m_forms = 0;
    bool m_isBusy = false;
    bool m_isPaused = false;
    qint64 m_slowest = 0;
    QString m_slowestThing;
    QStringList m_seen; ///< dialogs
};
