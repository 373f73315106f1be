#pragma once

#include "core/tables/tables.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/table_page.h"

class QComboBox;

namespace ui {

class CampaignDialog;

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

    Model* m_model;
    QComboBox* m_status;
    bool m_isLoaded = false;
    bool m_isOpening = false;
};

} // namespace ui
