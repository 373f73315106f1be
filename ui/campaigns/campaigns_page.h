#pragma once

#include "core/tables/tables.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/table_page.h"

class QComboBox;

namespace ui {

class CampaignDialog;
struct SavedDraft;

/// Campaigns: the list, Create campaign, and Edit in each row.
class CampaignsPage : public TablePage {
    Q_OBJECT
public:
    explicit CampaignsPage(Session& session, QWidget* parent = nullptr);

    void activate() override;

private:
    using Model = RecordTableModel<core::Campaign, core::TableNames>;

    void styleColumns();
    void reload();
    void showStatus();
    void createCampaign();
    void editCampaign(int row);
    /// Asks the books for what the dialog needs, then opens it. Key 0: a new campaign.
    void openDialog(core::CampaignId key);
    void showDialog(CampaignSource source);
    void save(CampaignDialog& dialog, const core::SaveCampaignRequest& request);
    void showSaved(const SavedDraft& saved);
    /// The campaign of the one selected row; none: no or several rows.
    [[nodiscard]] core::CampaignId selectedCampaign() const;
    void recalculate(core::CampaignId campaign);

    Model* m_model;
    QComboBox* m_status;
    core::CampaignId m_saved; ///< what the message offers to recalculate
    bool m_isLoaded = false;
    bool m_isOpening = false;
};

} // namespace ui
