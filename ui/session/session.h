#pragma once

#include "core/usecases/books.h"
#include "ui/session/services.h"
#include "ui/session/work_log.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// What a finished piece of work may have changed: pages that show it ask again.
enum class Change { Company, Publishers, Campaigns, Conversions, Payouts, Workspace };

/// A running piece of long work: shown in the task bar, can be cancelled. Lives until it has finished.
class Task : public QObject, public core::Progress {
    Q_OBJECT
public:
    explicit Task(QString title, QObject* parent = nullptr);
    [[nodiscard]] const QString& title() const { return m_title; }
    void cancel();

    void report(std::string_view step, std::int64_t done, std::int64_t total) override;
    [[nodiscard]] bool cancelled() const override;

signals:
    /// On the window's thread, at most some twenty a second; total 0: unknown.
    void progressed(const QString& step, qint64 done, qint64 total);
    void finished();

private:
    QString m_title;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

/// What screens may ask for. Every use case runs on one worker thread that owns the books, in the order asked;
/// the answer comes back on the window's thread. Screens never see a store outside `Work`.
class Session : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Work = std::function<core::Result<T>(core::Books&, core::Progress&)>;

    using QObject::QObject;

    /// Runs `work(books, progress)` -> Result<T> on the worker, then `done(Result<T>)` on the window's thread,
    /// unless `context` is gone by then. `changes` are announced after a good answer, before `done`. `asker`,
    /// by whose name the log tells of it, is the calling file: never given.
    template <typename T, typename Done>
    void run(QObject* context, Work<T> work, Done done, std::initializer_list<Change> changes = {},
             const char* asker = __builtin_FILE())
    {
        start<T>(nullptr, context, std::move(work), std::move(done), {changes, asker});
    }

    /// The same for long work: progress and cancel through the Task, which is announced by taskStarted().
    template <typename T, typename Done>
    Task* runLong(const QString& title, QObject* context, Work<T> work, Done done, std::initializer_list<Change> changes = {},
                  const char* asker = __builtin_FILE())
    {
        auto* task = new Task(title, this);
        start<T>(task, context, std::move(work), std::move(done), {changes, asker});
        emit taskStarted(task);
        return task;
    }

    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Fixed facts of the open workspace; safe on the window's thread.
    [[nodiscard]] virtual const core::Workspace& workspace() const = 0;
    [[nodiscard]] virtual QString workspacePath() const = 0;
    /// Why nothing can be saved here, as a sentence; empty: it can.
    [[nodiscard]] virtual QString readOnlyReason() const = 0;
    [[nodiscard]] bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    /// Files, for use inside a Work.
    [[nodiscard]] virtual Services& services() = 0;

    /// Asynchronous; answers by opened() or openFailed(). Books that are open are opened anew: another
    /// file may have taken their place.
    virtual void open(const QString& path) = 0;
    virtual void create(const QString& path, const QString& currency, const QString& timeZone, const QString& company, bool sample) = 0;
    virtual void close() = 0;
    /// Puts a verified copy of the backup in the place of the open books and opens them again: opened(),
    /// then restored(). Refused: openFailed(), and the books stay open as they were.
    virtual void restore(const QString& backup) = 0;

    /// Every list asks the books anew: another program may have changed them.
    void announceAll();

signals:
    void opened();
    void closed();
    void openFailed(const core::Error& error);
    /// `kept`: where what was replaced lies.
    void restored(const QString& kept);
    void changed(ui::Change change);
    void taskStarted(ui::Task* task);
    void busyChanged(bool busy);

protected:
    /// Runs `job` on the worker with the books, then `after` on the window's thread.
    virtual void post(std::function<void(core::Books*)> job, std::function<void()> after) = 0;

private:
    struct Asked {
        std::vector<Change> changes;
        const char* by;
    };

    template <typename T, typename Done>
    void start(Task* task, QObject* context, Work<T> work, Done done, Asked asked)
    {
        auto answer = std::make_shared<std::optional<core::Result<T>>>();
        const bool hasContext = context != nullptr;
        QPointer<QObject> guard(context);
        post(
            [answer, work = std::move(work), task, asked](core::Books* books) {
                const WorkLog log(asked.by, !asked.changes.empty());
                core::NoProgress silent;
                core::Progress& progress = task ? static_cast<core::Progress&>(*task) : silent;
                if (books)
                    *answer = work(*books, progress);
                else
                    *answer = core::Result<T>(core::Error {core::ErrorCode::Storage, "No workspace is open.", {}, "Open one first."});
                log.tell(**answer ? nullptr : &(*answer)->error());
            },
            [this, answer, done = std::move(done), guard, hasContext, task, asked]() mutable {
                if (task) {
                    emit task->finished();
                    task->deleteLater();
                }
                if (**answer)
                    for (const Change change : asked.changes)
                        emit changed(change);
                if (!hasContext || guard)
                    done(std::move(**answer));
            });
    }
};

} // namespace ui
