#include "ui/window/backups.h"

#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/message_bar.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr int lookEveryMs = 60'000;

core::Timestamp systemTime()
{
    using namespace std::chrono;
    return { duration_cast<microseconds>(system_clock::now().time_since_epoch()).count() };
}

QString workspaceFilter()
{
    return Backups::tr("PayoutDesk workspace (*.payouts)");
}

} // namespace

Backups::Backups(Session& session, MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_timer(new QTimer(this))
    , m_clock(systemTime)
{
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &Backups::look);
    connect(&session, &Session::opened, this, &Backups::begin);
    connect(&session, &Session::closed, this, [this] {
        m_timer->stop();
        m_day.reset();
    });
    connect(&session, &Session::restored, this, [this](const QString& kept) {
        m_messages.show(Theme::Tone::Good,
                        tr("The backup is restored. What it replaced is kept as %1.")
                            .arg(QDir::toNativeSeparators(kept)));
    });
    if (session.isOpen())
        begin();
}

void Backups::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

core::Date Backups::today() const
{
    return m_session.workspace().zone.dayOf(m_clock());
}

void Backups::begin()
{
    m_day.reset();
    if (m_session.isReadOnly())
        return;
    m_timer->start();
    look();
}

void Backups::look()
{
    if (!m_session.isOpen() || m_session.isReadOnly() || m_day == today())
        return;
    m_day = today();
    using Saved = std::optional<SavedBackup>;
    m_session.run<Saved>(
        this,
        [&services = m_session.services()](core::Books&, core::Progress&) {
            return services.backUpForToday();
        },
        [this](const core::Result<Saved>& saved) {
            if (!saved)
                m_messages.showError(saved.error());
        });
}

void Backups::saveCopy()
{
    const QString stem = QFileInfo(m_session.workspacePath()).completeBaseName();
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const FileQuestion question{ tr("Save a copy"),
                                 QStringLiteral("%1-%2.payouts").arg(stem, day),
                                 { workspaceFilter() },
                                 QStringLiteral("backups") };
    Desktop::current().chooseSaveFile(
        m_window, question, [this](const QString& path, const QString&) {
            m_session.runLong<void>(
                tr("Saving a copy"),
                this,
                [path](core::Books& books, core::Progress&) {
                    return books.store.backup(path.toStdString(), core::IfThere::Replace);
                },
                [this, path](const core::Result<void>& done) {
                    if (done)
                        m_messages.show(
                            Theme::Tone::Good,
                            tr("A copy is saved as %1.").arg(QDir::toNativeSeparators(path)));
                    else
                        m_messages.showError(done.error());
                });
        });
}

void Backups::restore()
{
    const QFileInfo books(m_session.workspacePath());
    const FileQuestion question{ tr("Restore a backup"),
                                 {},
                                 { workspaceFilter() },
                                 QStringLiteral("backups"),
                                 books.absoluteDir().filePath(books.completeBaseName()
                                                              + QStringLiteral(".backups")) };
    Desktop::current().chooseOpenFile(
        m_window, question, [this](const QString& path, const QString&) { askToRestore(path); });
}

void Backups::askToRestore(const QString& backup)
{
    const QFileInfo file(backup);
    Question question;
    question.title = tr("Restore a backup");
    question.text =
        tr("The books will be as they were in %1, written on %2. What was recorded since is not "
           "in them then; the books of now are backed up and kept.")
            .arg(file.fileName(), QLocale().toString(file.lastModified(), QLocale::ShortFormat));
    question.accept = tr("Restore");
    question.destructive = true;
    Desktop::current().ask(m_window, question, [this, backup](bool accepted) {
        if (accepted)
            m_session.restore(backup);
    });
}

} // namespace ui
