#pragma once

#include "ui/campaigns/rules_import_dialog.h"

#include <QObject>
#include <QPointer>

namespace ui {

class CustomPayoutsPage;
class Session;

/// Rules of a draft from files and into files. Goes with the tab.
class RuleFiles : public QObject {
    Q_OBJECT
public:
    RuleFiles(Session& session, CustomPayoutsPage& page);

    void importRules();
    void exportRules();

private:
    void chooseFile();
    void preview(const QString& path, bool replaces);
    void write(const QString& path, const QString& filter);

    Session& m_session;
    CustomPayoutsPage& m_page;
    QPointer<RulesImportDialog> m_dialog;
    int m_question = 0; ///< number of the last preview: an older one's answer is dropped
};

} // namespace ui
