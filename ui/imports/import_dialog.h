#pragma once

#include "core/usecases/import_conversions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace ui {

class MessageBar;

/// What the user wants imported.
struct ImportRequest {
    QString path;
    std::optional<core::CampaignId> campaign; ///< for rows that name none
    std::optional<core::PublisherId> publisher; ///< for a file without publishers
    bool createMissing = false;
    bool keepOld = false; ///< known rows that changed are listed, not applied
};

/// An import as it was, or as it would be.
struct ImportOutcome {
    core::ImportReport report;
    std::string rejects; ///< the rejected rows as a file, with their reasons
};

/// What the import dialog offers to choose from and shows amounts in.
struct ImportChoices {
    std::vector<core::Publisher> publishers;
    std::vector<core::Campaign> campaigns;
    QString currency;
    int decimals = 2;
};

/// The one file that is dragged; empty for anything else.
[[nodiscard]] QString droppedFile(const QMimeData* data);

/// Import of conversions: a file by choice or dropped here, shown first as it would go in, then
/// imported with progress and Cancel, then the report with the rejected rows. Knows no books: it
/// asks by signals and is told.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(ImportChoices choices, QWidget* parent = nullptr);

    void setFile(const QString& path);
    void showProgress(const QString& step, qint64 done, qint64 total);
    void showPreview(ImportOutcome outcome);
    void showReport(ImportOutcome outcome);
    void showError(const core::Error& error);
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

    void reject() override;

signals:
    void fileWanted();
    void previewRequested(const ui::ImportRequest& request);
    void importRequested(const ui::ImportRequest& request);
    void cancelRequested();
    void saveRejectsRequested(const std::string& rejects);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Stage { Choosing, Checking, Ready, Importing, Done };

    void buildFile(QVBoxLayout* layout);
    void buildOptions(QVBoxLayout* layout);
    void buildReport(QVBoxLayout* layout);
    void buildFoot(QVBoxLayout* layout);
    void setStage(Stage stage);
    void preview();
    void importNow();
    void showOutcome(ImportOutcome outcome);
    void addIssues(const QString& what, const std::vector<core::RowIssue>& issues);
    /// Rows that come in, or came in.
    [[nodiscard]] int incoming() const;
    [[nodiscard]] ImportRequest request() const;

    ImportChoices m_choices;
    Stage m_stage = Stage::Choosing;
    QString m_path;
    ImportOutcome m_outcome;
    MessageBar* m_messages;
    QLabel* m_file;
    QPushButton* m_choose;
    QComboBox* m_campaign;
    QComboBox* m_publisher;
    QCheckBox* m_createMissing;
    QCheckBox* m_keepOld;
    QLabel* m_counts;
    QLabel* m_amounts;
    QLabel* m_remarks;
    QTableWidget* m_issues;
    QPushButton* m_saveRejects;
    QProgressBar* m_progress;
    QLabel* m_step;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace ui
