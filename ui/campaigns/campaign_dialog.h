#pragma once

#include "core/model/campaign_version.h"
#include "core/usecases/campaign_draft.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/widgets/discard_question.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace ui {

class CampaignDetailsPage;
class CustomPayoutsPage;
class MessageBar;
class Session;

/// Edit of a campaign: its details and its custom payouts as one draft, with undo, and the page's
/// second save, Save changes. Takes a value and returns a request; whoever opened it stores that,
/// and then says saved() or showError(). Nothing is lost by leaving without an answer to one
/// question.
class CampaignDialog : public QDialog {
    Q_OBJECT
public:
    explicit CampaignDialog(CampaignSource source, QWidget* parent = nullptr);
    ~CampaignDialog() override;

    [[nodiscard]] CampaignDraft& draft() { return m_draft; }
    void showCustomPayouts();
    [[nodiscard]] CustomPayoutsPage& customPayouts() const { return *m_payouts; }
    /// Adds the tab History of a saved campaign; an old version is brought back into the draft.
    void addHistory(Session& session);
    /// The books have taken the request: closes.
    void saved();
    void showError(const core::Error& error);
    /// Nothing can be saved; the campaign is only shown.
    void setReadOnly();

    void reject() override;

signals:
    void saveRequested(const core::SaveCampaignRequest& request);
    /// What would saving this draft change of what is there? Its tabs are right. The answer stands
    /// over the dialog that asks.
    void whatIfRequested(const core::CampaignDraft& draft, QWidget* asker);

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildFoot();
    void refresh();
    /// Takes every tab into the draft. False where one is not right: it is shown, with
    /// `consequence`.
    [[nodiscard]] bool acceptDraft(const QString& consequence);
    /// Counts on while the refused tab is mended, and ends once it is right.
    void sayRefused();
    void saveChanges();
    void askWhatIf(QWidget* asker);
    void restore(const core::CampaignVersion& version, const std::vector<core::Rule>& rules);
    void askAboutCostModel(core::SaveCampaignRequest request);
    void send(const core::SaveCampaignRequest& request);
    [[nodiscard]] QString footText() const;

    CampaignDraft m_draft;
    QLabel* m_title;
    QLabel* m_summary;
    MessageBar* m_messages;
    QTabWidget* m_tabs;
    CampaignDetailsPage* m_details;
    CustomPayoutsPage* m_payouts;
    QLabel* m_foot;
    QLineEdit* m_note;
    QPushButton* m_whatIf;
    QPushButton* m_save;
    int m_refusedKind = -1; ///< the tab that was not right
    QString m_consequence; ///< what that means for what was asked for
    QString m_refusal; ///< as it was said last
    bool m_isReadOnly = false;
    DiscardQuestion m_discard{ this };
};

} // namespace ui
