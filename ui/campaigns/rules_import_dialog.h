#pragma once

#include "core/usecases/draft_import.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;
class QVBoxLayout;

namespace ui {

class MessageBar;

/// Custom payouts from a file into the draft: every error of the file, or what would be added,
/// changed and removed, before anything is. Takes a path and returns the changes.
class RulesImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit RulesImportDialog(QWidget* parent = nullptr);

    void setFile(const QString& path);
    void showPreview(core::DraftImport import);
    void showError(const core::Error& error);

signals:
    void fileWanted();
    /// `replaces`: rules that the file lacks are removed.
    void previewWanted(const QString& path, bool replaces);
    void takenOver(const core::RuleMerge& changes);

private:
    void buildFile(QVBoxLayout* layout);
    void buildReport(QVBoxLayout* layout);
    void buildFoot(QVBoxLayout* layout);
    void preview();
    void clear();
    void listIssues();
    void listChanges();

    QString m_path;
    core::DraftImport m_import;
    QLabel* m_file;
    QRadioButton* m_merge;
    QRadioButton* m_replace;
    MessageBar* m_messages;
    QLabel* m_counts;
    QLabel* m_notes;
    QTableWidget* m_issues;
    QTableWidget* m_changes;
    QPushButton* m_accept;
};

} // namespace ui
