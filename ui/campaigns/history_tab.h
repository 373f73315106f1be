#pragma once

#include "ui/campaigns/history_columns.h"
#include "ui/models/record_table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class DataTable;
class MessageBar;
class Session;

/// The tab History of a campaign: its versions, the latest first; what the chosen one changed of
/// the one before, or what differs between two chosen ones; and the way back to an old one, which
/// is put into the draft.
class HistoryTab : public QWidget {
    Q_OBJECT
public:
    HistoryTab(Session& session,
               core::CampaignId campaign,
               MessageBar& messages,
               QWidget* parent = nullptr);

signals:
    /// Publishers in the rules are called as today.
    void restoreRequested(const core::CampaignVersion& version,
                          const std::vector<core::Rule>& rules);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Versions = RecordTableModel<core::HistoryLine, core::TableNames>;
    using Comparison = RecordTableModel<ComparedLine, core::TableNames>;

    [[nodiscard]] QWidget* buildVersions();
    [[nodiscard]] QWidget* buildComparison();
    void setLooks();
    void reload();
    void compare();
    void showComparison(const core::VersionComparison& comparison);
    void restore();

    Session& m_session;
    core::CampaignId m_campaign;
    MessageBar& m_messages;
    bool m_isLoaded = false;
    int m_question = 0;
    Versions* m_versions;
    DataTable* m_versionTable;
    Comparison* m_comparison;
    DataTable* m_comparisonTable;
    QLabel* m_heading;
    QPushButton* m_restore;
};

} // namespace ui
