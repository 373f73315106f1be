#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class MessageBar;

/// Shown while no workspace is open: begin new books, open some, or look at the sample company.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Reads the recent ones anew.
    void refresh();
    /// While a workspace is being opened: what is going on.
    void setBusy(const QString& what);
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString& path);

private:
    MessageBar* m_messages;
    QWidget* m_choices;
    QVBoxLayout* m_recent;
};

} // namespace ui
