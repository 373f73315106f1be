#pragma once

#include "ui/imports/import_request.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace ui {

class MessageBar;
class NamesPage;
class ReadingPage;
class ResultPage;

/// Import of conversions: a file by choice or dropped here; how it is read, detected and to be
/// changed; whom its names mean; what would go in; then the import with progress and Cancel, and
/// the report with the rejected rows. A known layout asks nothing. Knows no books: it asks by
/// signals and is told.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(ImportChoices choices, QWidget* parent = nullptr);

    void setFile(const QString& path);
    /// A profile was chosen; empty: none.
    void useProfile(const QString& name, const core::ImportSettings& settings);
    void setProfiles(const QStringList& names, const QString& current);
    void showProgress(const QString& step, qint64 done, qint64 total);
    /// Where something is left to be chosen, it stays with the reading.
    void showSurvey(const core::SurveyedConversions& surveyed);
    void showPreview(ImportOutcome outcome);
    void showReport(ImportOutcome outcome);
    void showError(const core::Error& error);
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] const core::ImportSettings& settings() const { return m_settings; }

    void reject() override;

signals:
    void fileWanted();
    void previewRequested(const ui::ImportRequest& request);
    void importRequested(const ui::ImportRequest& request);
    void cancelRequested();
    void saveRejectsRequested(const std::string& rejects);
    void profileChosen(const QString& name);
    void saveProfileRequested(const QString& name);
    void removeProfileRequested(const QString& name);
    void compareRequested(core::BatchId batch);

private:
    enum class Stage { Choosing, Checking, Asking, Ready, Importing, Done };

    void buildFile(QVBoxLayout* layout);
    void buildPages(QVBoxLayout* layout);
    void buildFoot(QVBoxLayout* layout);
    void setStage(Stage stage);
    void applySettings(const core::ImportSettings& settings);
    void preview();
    void importNow();
    void showOutcome(ImportOutcome outcome);
    /// What the preview leaves to be said, and where to go for it.
    void sayWhatIsLeft();
    void nameTabs();
    /// Rows that come in, or came in.
    [[nodiscard]] int incoming() const;
    [[nodiscard]] ImportRequest request() const;

    ImportChoices m_choices;
    Stage m_stage = Stage::Choosing;
    QString m_path;
    core::ImportSettings m_settings;
    ImportOutcome m_outcome;
    MessageBar* m_messages;
    QLabel* m_file;
    QPushButton* m_choose;
    QTabWidget* m_tabs;
    ResultPage* m_result;
    ReadingPage* m_reading;
    NamesPage* m_names;
    QLabel* m_drop; ///< in the place of the pages while there is no file
    QProgressBar* m_progress;
    QLabel* m_step;
    QPushButton* m_compare;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace ui
