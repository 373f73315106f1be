#pragma once

#include "core/tables/tables.h"
#include "core/usecases/what_would_change.h"
#include "ui/models/record_table_model.h"

#include <QDialog>

#include <memory>

class QLabel;
class QTableWidget;
class QTabWidget;

namespace ui {

class DataTable;
class MessageBar;
class PeriodFilter;
class Session;
class WorkBar;

/// "What would change?": a draft of a saved campaign replayed over the stored conversions of a
/// chosen time. In total, paid and unpaid, by publisher, and the largest changes with their why.
/// Nothing is written.
class WhatIfDialog : public QDialog {
    Q_OBJECT
public:
    WhatIfDialog(Session& session, core::CampaignDraft draft, QWidget* parent = nullptr);

private:
    struct Answer {
        core::WhatWouldChange changes;
        core::TableNames names;
        core::Date today;
    };
    using Model = RecordTableModel<core::PublisherShift, core::TableNames>;

    [[nodiscard]] QWidget* buildMovers();
    [[nodiscard]] QWidget* buildFoot();
    /// Asks the books; an answer to an earlier question is dropped.
    void ask();
    void showAnswer(Answer answer);
    void showFigures(const core::PaidShift& total);
    void showMovers();
    void showWhy();
    [[nodiscard]] QString amount(core::Money money) const;
    [[nodiscard]] QString whyText(const core::Explanation& explanation) const;

    Session& m_session;
    std::shared_ptr<const core::CampaignDraft> m_draft;
    int m_question = 0;
    std::vector<core::Mover> m_movers;
    PeriodFilter* m_period;
    MessageBar* m_messages;
    WorkBar* m_work;
    QLabel* m_summary;
    QTableWidget* m_figures;
    QTabWidget* m_tabs;
    Model* m_model;
    DataTable* m_table;
    QTableWidget* m_moverTable;
    QLabel* m_before;
    QLabel* m_after;
};

} // namespace ui
