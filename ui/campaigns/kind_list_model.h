#pragma once

#include "ui/campaigns/campaign_draft.h"

#include <QAbstractListModel>

namespace ui {

/// The kinds of custom payout in the page's order, with how many rows each tab of the draft has.
class KindListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< text; empty for none
        HasErrorRole,
    };

    explicit KindListModel(CampaignDraft& draft, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    CampaignDraft& m_draft;
};

} // namespace ui
