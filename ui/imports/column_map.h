#pragma once

#include "core/usecases/import_conversions.h"

#include <QComboBox>

class QLabel;
class QStandardItemModel;
class QTableWidget;

namespace ui {

/// Which field each column of a file is, to be changed, beside the first rows as they are
/// understood: one line a column.
class ColumnMap : public QWidget {
    Q_OBJECT
public:
    explicit ColumnMap(QWidget* parent = nullptr);

    /// What is chosen by now: a choice here adds to it.
    void setSettings(const core::ImportSettings& settings) { m_settings = settings; }
    void showSurvey(const core::SurveyedConversions& surveyed);

signals:
    /// The settings with the map as it is now.
    void settingsChanged(const core::ImportSettings& settings);

private:
    void makeLines();
    void fillLine(int column);
    void showRows(const std::vector<core::UnderstoodRow>& rows);
    void mapColumn(int column, const QString& field);
    [[nodiscard]] QString fieldOf(int column) const;
    [[nodiscard]] QComboBox* choiceOf(int column) const;

    core::ImportSettings m_settings;
    core::FileSurvey m_survey;
    std::vector<std::string> m_heads; ///< of the lines that are there
    QStandardItemModel* m_fields; ///< one list for every line's choice
    QTableWidget* m_table;
    QLabel* m_issue;
};

} // namespace ui
