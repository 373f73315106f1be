#pragma once

#include "core/tables/tables.h"
#include "core/usecases/recalculate.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace ui {

/// Before and after of each publisher under today's rules, and the choice for whom it is applied.
class RecalculationPreview : public QWidget {
    Q_OBJECT
public:
    explicit RecalculationPreview(QWidget* parent = nullptr);

    /// Everybody is chosen at first.
    void setPreview(core::Recalculation preview, const core::TableNames& names);
    void clear();
    [[nodiscard]] std::vector<core::PublisherId> chosen() const;

signals:
    void choiceChanged();

private:
    [[nodiscard]] static QStringList heads(const QString& currency);
    void chooseAll(bool isChosen);
    void showChoice();
    void addLine(const core::RecalculationLine& line, const core::TableNames& names);

    std::vector<core::RecalculationLine> m_lines;
    QLabel* m_summary;
    QLabel* m_settled;
    QLabel* m_keeping; ///< of those that earn nothing
    QCheckBox* m_all;
    QTableWidget* m_table;
};

} // namespace ui
