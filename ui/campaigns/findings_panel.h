#pragma once

#include "ui/campaigns/rule_lint.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ui {

class FindingListModel;

/// What the checks of a draft's rules found, below the rows: a list, of the chosen finding its
/// remedy and a conversion that shows it, and Check rules, which also looks at the stored
/// conversions.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    FindingsPanel(CampaignDraft& draft, RuleLint& lint, QWidget* parent = nullptr);

    void showProgress(const QString& step, qint64 done, qint64 total);
    /// The check with the stored conversions has ended: its findings are in the lint.
    void showChecked(qint64 conversions, qint64 ofCampaign);
    void showError(const core::Error& error);

    /// Enter in the list is about the finding, never the dialog's button.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void checkRequested();
    void cancelRequested();
    /// To the finding's rule.
    void activated(const ui::DraftFinding& finding);
    /// The conversion that shows the finding is to be tried.
    void tryRequested(const core::Conversion& conversion);

private:
    [[nodiscard]] QWidget* buildHead();
    void buildList();
    void setChecking(bool isChecking);
    void refresh();
    void fitList();
    void refreshDetail();
    [[nodiscard]] const DraftFinding* current() const;
    void activate();

    CampaignDraft& m_draft;
    RuleLint& m_lint;
    FindingListModel* m_model;
    QLabel* m_summary;
    QLabel* m_scope;
    QTableView* m_list;
    QLabel* m_detail;
    QPushButton* m_try;
    QProgressBar* m_progress;
    QPushButton* m_check;
    QPushButton* m_cancel;
};

} // namespace ui
