#pragma once

#include "ui/imports/import_request.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// What an import would do or has done: how the file is read, counts, amounts, and every row that
/// is not taken with its remedy.
class ResultPage : public QWidget {
    Q_OBJECT
public:
    explicit ResultPage(const ImportChoices& choices, QWidget* parent = nullptr);

    void showReading(const core::FileSurvey& survey);
    void showOutcome(const ImportOutcome& outcome);
    /// No report: the file is being read, or could not be.
    void clearOutcome();
    /// Whether known rows that changed stay as the books have them.
    [[nodiscard]] bool keepsOld() const;
    void setChoosing(bool canChoose);

signals:
    void keepOldChanged();
    void saveRejectsRequested();

private:
    void addIssues(const QString& what, const std::vector<core::RowIssue>& issues);

    QString m_currency;
    int m_decimals;
    QLabel* m_reading;
    QLabel* m_counts;
    QLabel* m_amounts;
    QLabel* m_remarks;
    QCheckBox* m_keepOld;
    QTableWidget* m_issues;
    QPushButton* m_saveRejects;
};

} // namespace ui
