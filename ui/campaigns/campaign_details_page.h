#pragma once

#include "ui/campaigns/campaign_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class MatchOrderEdit;

/// The tab Campaign details: title, cost model, default payout, expiration, hold days, status
/// and match order.
class CampaignDetailsPage : public QWidget {
    Q_OBJECT
public:
    explicit CampaignDetailsPage(CampaignDraft& draft, QWidget* parent = nullptr);

    /// Shows what is wrong from now on, and goes there; false when nothing is.
    bool showErrors();

private:
    void build();
    void addField(QVBoxLayout* layout, QLabel* label, QWidget* field, QLabel* error);
    void connectFields();
    void refresh();
    void refreshErrors();

    CampaignDraft& m_draft;
    bool m_isStrict = false; ///< a refused save: an empty title is an error
    QLineEdit* m_title;
    QComboBox* m_costModel;
    QLabel* m_costModelNote;
    QLabel* m_defaultLabel;
    QLineEdit* m_defaultPayout;
    QComboBox* m_status;
    QCheckBox* m_hasExpiry;
    QDateEdit* m_expires;
    QSpinBox* m_holdDays;
    MatchOrderEdit* m_matchOrder;
    QLabel* m_titleError;
    QLabel* m_defaultError;
};

} // namespace ui
