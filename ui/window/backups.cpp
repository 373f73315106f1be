#include "ui/window/backups.h"

#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/message_bar.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace ui {

namespace {

QString workspaceFilter()
{
    return Backups::tr("PayoutDesk workspace (*.payouts)");
}

} // namespace

Backups::Backups(Session& session, MessageBar& messages, QWidget* window)
    : DayWatch(session, window)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::restored, this, [this](const QString& kept) {
        m_messages.show(Theme::Tone::Good,
                        tr("The backup is restored. What it replaced is kept as %1.")
                            .arg(QDir::toNativeSeparators(kept)));
    });
    watch();
}

void Backups::dayBegan()
{
    using Saved = std::optional<SavedBackup>;
    session().run<Saved>(
        this,
        [&services = session().services()](core::Books&, core::Progress&) {
            return services.backUpForToday();
        },
        [this](const core::Result<Saved>& saved) {
            if (!saved)
                m_messages.showError(saved.error());
        });
}

void Backups::saveCopy()
{
    const QString stem = QFileInfo(session().workspacePath()).completeBaseName();
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const FileQuestion question{ tr("Save a copy"),
                                 QStringLiteral("%1-%2.payouts").arg(stem, day),
                                 { workspaceFilter() },
                                 QStringLiteral("backups") };
    Desktop::current().chooseSaveFile(
        m_window, question, [this](const QString& path, const QString&) {
            session().runLong<void>(
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
    const QFileInfo books(session().workspacePath());
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
            session().restore(backup);
    });
}

} // namespace ui
