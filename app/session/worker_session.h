#pragma once

#include "app/files/lock_file.h"
#include "app/session/file_services.h"
#include "app/wiring/open_books.h"
#include "ui/session/session.h"

#include <QThread>

#include <memory>

namespace app {

/// The window's Session over a workspace file: one worker thread opens the books and owns them
/// until they are closed; everything asked for runs there, in order. A second window on the same
/// file is read-only.
class WorkerSession final : public ui::Session {
    Q_OBJECT
public:
    explicit WorkerSession(QObject* parent = nullptr);
    /// Waits for the work under way: nothing is left half done.
    ~WorkerSession() override;

    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] const core::Workspace& workspace() const override { return m_workspace; }
    [[nodiscard]] QString workspacePath() const override { return m_path; }
    [[nodiscard]] QString readOnlyReason() const override { return m_readOnlyReason; }
    [[nodiscard]] ui::Services& services() override { return m_services; }

    void open(const QString& path) override;
    void create(const QString& path,
                const QString& currency,
                const QString& timeZone,
                const QString& company,
                bool sample) override;
    void close() override;
    void restore(const QString& backup) override;

protected:
    void post(std::function<void(core::Books*)> job, std::function<void()> after) override;

private:
    using Opened = core::Result<std::unique_ptr<OpenBooks>>;
    struct Arrival;

    /// Runs `make` on the worker and puts what it opened in the place of the present books; the log
    /// calls that `what`.
    void bring(const QString& path, const char* what, std::function<Opened(bool readOnly)> make);
    void arrive(const std::shared_ptr<Arrival>& arrival);
    void arriveRestored(const std::shared_ptr<Arrival>& arrival, const QString& kept);
    void enqueue(std::function<void()> job, std::function<void()> after);

    QThread m_thread;
    QObject* m_worker; ///< lives on the worker thread
    std::unique_ptr<OpenBooks> m_books; ///< touched on the worker thread alone
    std::unique_ptr<LockFile> m_windowLock; ///< of these books; the same
    FileServices m_services;

    core::Workspace m_workspace;
    QString m_path;
    QString m_readOnlyReason;
    bool m_open = false;
    int m_queued = 0;
};

} // namespace app
