#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace ui {

/// One entry of the navigation: icon, name, and how many stand behind it.
class NavigationButton : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const QString& icon, const QString& text, QWidget* parent);

    /// Negative: not known, nothing is shown.
    void setCount(qint64 count);
    [[nodiscard]] QSize sizeHint() const override;
    /// A name is never cut.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    qint64 m_count = -1;
};

/// The window's left side: pages to go to, and at the foot which workspace this is and whether all
/// is saved. Arrow keys move between entries.
class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void addHeading(const QString& text);
    /// Answers with the entry's number, from 0.
    int addEntry(const QString& icon, const QString& text, const QKeySequence& shortcut);
    void setCurrent(int entry);
    [[nodiscard]] int current() const;
    /// Gives the keyboard to the current entry.
    void focusCurrent();
    void setCount(int entry, qint64 count);
    void setFoot(const QString& workspace, const QString& saving);

signals:
    void chosen(int entry);

private:
    QVBoxLayout* m_entries;
    QButtonGroup* m_group;
    std::vector<NavigationButton*> m_buttons;
    QLabel* m_workspace;
    QLabel* m_saving;
};

} // namespace ui
