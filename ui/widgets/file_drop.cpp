#include "ui/widgets/file_drop.h"

#include <QDropEvent>
#include <QMimeData>

namespace ui {

namespace {

/// The one file that is dragged; empty for anything else.
QString fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

FileDrop::FileDrop(QWidget* onto, std::function<bool()> mayTake)
    : QObject(onto)
    , m_mayTake(std::move(mayTake))
{
    onto->setAcceptDrops(true);
    onto->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString path = fileOf(drop->mimeData());
    if (path.isEmpty() || (m_mayTake && !m_mayTake())) {
        event->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        emit dropped(path);
    return true;
}

} // namespace ui
