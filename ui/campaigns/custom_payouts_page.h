#pragma once

#include "ui/campaigns/bulk_text_dialog.h"
#include "ui/campaigns/campaign_draft.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace ui {

class RuleTableModel;
class RuleTableView;

/// The tab Custom payouts: the kinds at the left, the chosen kind's rows at the right, and the
/// first of the page's two saves, Save payouts.
class CustomPayoutsPage : public QWidget {
    Q_OBJECT
public:
    explicit CustomPayoutsPage(CampaignDraft& draft, QWidget* parent = nullptr);

    void showKind(int kind);
    /// Shows the tab and its first wrong cell.
    void showErrors(int kind);
    [[nodiscard]] int kind() const;

signals:
    void kindChanged(int kind);

private:
    [[nodiscard]] QWidget* buildKinds();
    [[nodiscard]] QWidget* buildEditor();
    [[nodiscard]] QWidget* buildHead();
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
    QListView* m_kinds;
    RuleTableView* m_table;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_errors;
    QLabel* m_state;
    QPushButton* m_save;
};

} // namespace ui
