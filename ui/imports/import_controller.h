#pragma once

#include "ui/imports/import_dialog.h"
#include "ui/imports/tried_work.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Session;

/// An import from the question to the report: asks the books for what the dialog offers, looks at
/// the file, tries it without keeping anything, imports it, saves rejected rows and profiles. Goes
/// when the dialog goes.
class ImportController : public QObject {
    Q_OBJECT
public:
    ImportController(Session& session, QWidget* window);

    /// Opens the dialog, with this file if there is one.
    void start(const QString& path);

private:
    void show(ImportChoices choices, const QString& path);
    void connectDialog();
    void chooseFile();
    /// First how the file is read; where that is known, what would come of it.
    void preview(const ImportRequest& request);
    void import(const ImportRequest& request);
    void work(const QString& title, const ImportRequest& request, bool isPreview);
    void saveRejects(const std::string& rejects);
    void useProfile(const QString& name);
    void saveProfile(const QString& name);
    void removeProfile(const QString& name);
    void tellProfiles(const core::Result<QStringList>& names, const QString& current);

    Session& m_session;
    QWidget* m_window;
    QPointer<ImportDialog> m_dialog;
    TriedWork<ImportDialog, ImportOutcome> m_work;
};

} // namespace ui
