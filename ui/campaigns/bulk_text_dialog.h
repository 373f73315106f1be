#pragma once

#include "ui/campaigns/campaign_draft.h"
#include "ui/widgets/discard_question.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace ui {

/// One tab as text, a row a line in the page's typing order (D12), with what is wrong listed by
/// line. The text is taken over only when every line is right; until then it stays here whole.
class BulkTextDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose {
        EditAll, ///< the tab becomes what the text says
        Paste, ///< the lines are added to the tab
    };

    BulkTextDialog(CampaignDraft& draft, int kind, Purpose purpose, QWidget* parent = nullptr);

    void setText(const QString& text);
    void reject() override;

signals:
    void rowsRead(const std::vector<ui::RuleRow>& rows);

private:
    void build(Purpose purpose);
    void read();
    void goToIssue(int issue);
    void takeOver();

    CampaignDraft& m_draft;
    int m_kind;
    BulkRows m_read;
    QPlainTextEdit* m_text;
    QListWidget* m_issues;
    QLabel* m_count;
    QPushButton* m_accept;
    QTimer* m_delay;
    DiscardQuestion m_discard{ this };
};

} // namespace ui
