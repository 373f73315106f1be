#pragma once

#include "core/model/workspace.h"
#include "core/pricing/pricing.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

/// What a conversion would earn and why: the winner with its arithmetic, what else matched, and
/// what missed by one condition.
class ExplanationView : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationView(core::Workspace workspace, QWidget* parent = nullptr);

    void show(const core::Explanation& explanation);
    /// Nothing is known: dashes.
    void clear();

private:
    [[nodiscard]] QTableWidget* buildList(const QString& name, const QString& title);

    core::Workspace m_workspace;
    QLabel* m_amount;
    QLabel* m_reason;
    QLabel* m_winner;
    QLabel* m_why;
    QLabel* m_arithmetic;
    QTableWidget* m_losers = nullptr;
    QTableWidget* m_misses = nullptr;
};

} // namespace ui
