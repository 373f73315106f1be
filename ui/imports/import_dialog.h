#pragma once

#include "ui/imports/import_request.h"
#include "ui/imports/tried_dialog.h"

class QTabWidget;

namespace ui {

class NamesPage;
class ReadingPage;
class ResultPage;

/// Import of conversions: a file by choice or dropped here; how it is read, detected and to be
/// changed; whom its names mean; what would go in; then the import with progress and Cancel, and
/// the report with the rejected rows. A known layout asks nothing. Knows no books: it asks by
/// signals and is told.
class ImportDialog : public TriedDialog {
    Q_OBJECT
public:
    explicit ImportDialog(ImportChoices choices, QWidget* parent = nullptr);

    void setFile(const QString& path);
    /// A profile was chosen; empty: none.
    void useProfile(const QString& name, const core::ImportSettings& settings);
    void setProfiles(const QStringList& names, const QString& current);
    /// Where something is left to be chosen, it stays with the reading.
    void showSurvey(const core::SurveyedConversions& surveyed);
    void showPreview(ImportOutcome outcome);
    void showReport(ImportOutcome outcome);
    [[nodiscard]] const core::ImportSettings& settings() const { return m_settings; }

signals:
    void previewRequested(const ui::ImportRequest& request);
    void importRequested(const ui::ImportRequest& request);
    void saveRejectsRequested(const std::string& rejects);
    void profileChosen(const QString& name);
    void saveProfileRequested(const QString& name);
    void removeProfileRequested(const QString& name);
    void compareRequested(core::BatchId batch);

protected:
    void showStage() override;
    [[nodiscard]] bool canTake() const override;
    void requestTaking() override;
    void forgetOutcome() override;
    [[nodiscard]] QString stepText() const override;
    [[nodiscard]] QString atStake() const override;

private:
    void buildFile(QVBoxLayout* layout);
    void buildPages(QVBoxLayout* layout);
    void buildButtons(QVBoxLayout* layout);
    void applySettings(const core::ImportSettings& settings);
    /// Asks first where no profile keeps what was chosen by hand; meanwhile the one in use stays.
    void chooseProfile(const QString& name);
    void preview();
    void showOutcome(ImportOutcome outcome);
    /// What the preview leaves to be said, and where to go for it.
    void sayWhatIsLeft();
    void nameTabs();
    /// Rows that come in, or came in.
    [[nodiscard]] int incoming() const;
    [[nodiscard]] ImportRequest request() const;

    ImportChoices m_choices;
    QString m_path;
    core::ImportSettings m_settings;
    core::ImportSettings m_kept; ///< as the profile has them
    QString m_profile; ///< in use; empty: none
    ImportOutcome m_outcome;
    QLabel* m_file;
    QPushButton* m_choose;
    QTabWidget* m_tabs;
    ResultPage* m_result;
    ReadingPage* m_reading;
    NamesPage* m_names;
    QLabel* m_drop; ///< in the place of the pages while there is no file
    QPushButton* m_compare;
    QPushButton* m_import;
};

} // namespace ui
