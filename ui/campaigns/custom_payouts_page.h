#pragma once

#include "ui/campaigns/bulk_text_dialog.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/campaigns/rule_lint.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FindingsPanel;
class MessageBar;
class RuleTableModel;
class RuleTableView;

/// The tab Custom payouts: the kinds at the left, the chosen kind's rows at the right, what the
/// checks found below them, and the first of the page's two saves, Save payouts.
class CustomPayoutsPage : public QWidget {
    Q_OBJECT
public:
    explicit CustomPayoutsPage(CampaignDraft& draft, QWidget* parent = nullptr);

    void showKind(int kind);
    /// Shows the tab and its first wrong cell.
    void showErrors(int kind);
    /// To the rule that a finding is about.
    void showFinding(const DraftFinding& finding);
    [[nodiscard]] int kind() const;
    [[nodiscard]] CampaignDraft& draft() const { return m_draft; }
    [[nodiscard]] RuleLint& lint() const { return *m_lint; }
    [[nodiscard]] FindingsPanel& findings() const { return *m_findings; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

signals:
    void kindChanged(int kind);
    /// What an imaginary conversion would earn by the draft is wanted.
    void tryRequested();
    void importRequested();
    void exportRequested();

private:
    [[nodiscard]] QWidget* buildKinds();
    [[nodiscard]] QWidget* buildEditor();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QPushButton* buildFileMenu(QWidget* head);
    void buildFoot(QVBoxLayout* layout);
    void connectTable();
    void chooseKind(int kind);
    void refresh();
    void refreshSentence();
    void savePayouts();
    void openText(BulkTextDialog::Purpose purpose, const QString& text);
    void pasteClipboard();
    void paste(const std::vector<RuleRow>& rows);
    void copy(const std::vector<int>& rows);

    CampaignDraft& m_draft;
    RuleTableModel* m_model;
    RuleLint* m_lint;
    QListView* m_kinds;
    RuleTableView* m_table;
    FindingsPanel* m_findings;
    MessageBar* m_messages;
    QPushButton* m_dates;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_errors;
    QLabel* m_state;
    QPushButton* m_save;
};

} // namespace ui
