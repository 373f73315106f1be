#pragma once

#include <QWidget>

#include <functional>

namespace ui {

/// Lets a widget take one file that is dropped onto it. Goes with the widget.
class FileDrop : public QObject {
    Q_OBJECT
public:
    /// `mayTake` is asked while a file is dragged over it; none: it always may.
    explicit FileDrop(QWidget* onto, std::function<bool()> mayTake = {});

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_mayTake;
};

} // namespace ui
