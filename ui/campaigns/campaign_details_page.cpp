#include "ui/campaigns/campaign_details_page.h"

#include "core/model/release.h"
#include "ui/campaigns/match_order_edit.h"
#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/models/qt_date.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr core::CampaignStatus statuses[] = { core::CampaignStatus::Active,
                                              core::CampaignStatus::Paused,
                                              core::CampaignStatus::Deleted };

void setInvalid(QWidget* field, bool isInvalid)
{
    if (field->property("invalid").toBool() == isInvalid)
        return;
    field->setProperty("invalid", isInvalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

CampaignDetailsPage::CampaignDetailsPage(CampaignDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(new QLineEdit(this))
    , m_costModel(new QComboBox(this))
    , m_costModelNote(new QLabel(this))
    , m_defaultLabel(new QLabel(this))
    , m_defaultPayout(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_hasExpiry(new QCheckBox(tr("Commission expires"), this))
    , m_expires(new QDateEdit(this))
    , m_holdDays(new QSpinBox(this))
    , m_matchOrder(new MatchOrderEdit(this))
    , m_titleError(new QLabel(this))
    , m_defaultError(new QLabel(this))
{
    setObjectName(u"campaignDetailsPage"_s);
    setFocusProxy(m_title);
    m_title->setObjectName(u"titleEdit"_s);
    m_costModel->setObjectName(u"costModelCombo"_s);
    m_costModelNote->setObjectName(u"costModelNoteLabel"_s);
    m_defaultPayout->setObjectName(u"defaultPayoutEdit"_s);
    m_status->setObjectName(u"statusCombo"_s);
    m_hasExpiry->setObjectName(u"expiresCheck"_s);
    m_expires->setObjectName(u"expiresDateEdit"_s);
    m_titleError->setObjectName(u"titleErrorLabel"_s);
    m_defaultError->setObjectName(u"defaultPayoutErrorLabel"_s);
    for (const core::CostModelInfo& model : core::costModels())
        m_costModel->addItem(text(model.label), int(model.model));
    for (const core::CampaignStatus status : statuses)
        m_status->addItem(campaignStatusText(status), int(status));
    m_expires->setCalendarPopup(true);
    m_expires->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_expires->setDate(QDate::currentDate());
    m_expires->setAccessibleName(tr("Last day that earns"));
    m_holdDays->setObjectName(u"holdDaysSpin"_s);
    m_holdDays->setRange(0, core::maxHoldDays);
    build();
    connectFields();
    refresh();
}

void CampaignDetailsPage::addField(QVBoxLayout* layout,
                                   QLabel* label,
                                   QWidget* field,
                                   QLabel* error)
{
    label->setBuddy(field);
    label->setProperty("small", true);
    label->setProperty("second", true);
    layout->addWidget(label);
    layout->addWidget(field);
    if (error) {
        error->setWordWrap(true);
        layout->addWidget(error);
    }
    layout->addSpacing(Theme::space(2));
}

void CampaignDetailsPage::build()
{
    auto* fields = new QVBoxLayout;
    fields->setSpacing(Theme::space(1));
    m_titleError->setProperty("tone", u"bad"_s);
    m_defaultError->setProperty("tone", u"bad"_s);
    m_costModelNote->setProperty("tone", u"warning"_s);
    m_title->setAccessibleName(tr("Title"));
    m_costModel->setAccessibleName(tr("Cost model"));
    m_status->setAccessibleName(tr("Status"));
    addField(fields, new QLabel(tr("Title"), this), m_title, m_titleError);
    addField(fields, new QLabel(tr("Cost model"), this), m_costModel, m_costModelNote);
    addField(fields, m_defaultLabel, m_defaultPayout, m_defaultError);
    addField(fields, new QLabel(tr("Status"), this), m_status, nullptr);
    fields->addWidget(m_hasExpiry);
    fields->addWidget(m_expires);
    auto* help = new QLabel(
        tr("The last day whose conversions earn. Later ones earn 0, with that reason."), this);
    help->setProperty("second", true);
    help->setWordWrap(true);
    fields->addWidget(help);
    fields->addSpacing(Theme::space(2));
    m_holdDays->setAccessibleName(tr("Hold days"));
    addField(fields, new QLabel(tr("Hold days"), this), m_holdDays, nullptr);
    auto* holdHelp = new QLabel(tr("So many days after its own a new conversion becomes payable; "
                                   "until then it is held. 0: at once. A publisher's own days go "
                                   "before these. What came in keeps its day."),
                                this);
    holdHelp->setProperty("second", true);
    holdHelp->setWordWrap(true);
    fields->addWidget(holdHelp);
    fields->addStretch(1);
    auto* order = new QVBoxLayout;
    order->setSpacing(Theme::space(1));
    auto* orderLabel = new QLabel(tr("Match order"), this);
    orderLabel->setProperty("small", true);
    orderLabel->setProperty("second", true);
    order->addWidget(orderLabel);
    order->addWidget(m_matchOrder, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(4), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(8));
    layout->addLayout(fields, 1);
    layout->addLayout(order, 1);
}

void CampaignDetailsPage::connectFields()
{
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_draft.changeDetail(&CampaignDetails::title, typed, tr("Change title"));
    });
    connect(m_defaultPayout, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_draft.changeDetail(&CampaignDetails::defaultPayout, typed, tr("Change default payout"));
    });
    connect(m_costModel, &QComboBox::activated, this, [this] {
        m_draft.changeDetail(&CampaignDetails::costModel,
                             core::CostModel(m_costModel->currentData().toInt()),
                             tr("Change cost model"));
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        m_draft.changeDetail(&CampaignDetails::status,
                             core::CampaignStatus(m_status->currentData().toInt()),
                             tr("Change status"));
    });
    const auto changeExpiry = [this] {
        std::optional<core::Date> day;
        if (m_hasExpiry->isChecked())
            day = fromQDate(m_expires->date());
        m_draft.changeDetail(&CampaignDetails::expires, day, tr("Change expiration"));
    };
    connect(m_hasExpiry, &QCheckBox::clicked, this, changeExpiry);
    connect(m_expires, &QDateEdit::userDateChanged, this, changeExpiry);
    connect(m_holdDays, &QSpinBox::valueChanged, this, [this](int days) {
        m_draft.changeDetail(&CampaignDetails::holdDays, days, tr("Change hold days"));
    });
    connect(m_matchOrder, &MatchOrderEdit::orderEdited, this, [this] {
        m_draft.changeDetail(
            &CampaignDetails::matchOrder, m_matchOrder->order(), tr("Change match order"));
    });
    connect(&m_draft, &CampaignDraft::changed, this, [this](const DraftEvent& event) {
        if (event.what == DraftEvent::What::Details)
            refresh();
    });
}

void CampaignDetailsPage::refresh()
{
    const CampaignDetails& details = m_draft.details();
    if (m_title->text() != details.title)
        m_title->setText(details.title);
    if (m_defaultPayout->text() != details.defaultPayout)
        m_defaultPayout->setText(details.defaultPayout);
    m_costModel->setCurrentIndex(m_costModel->findData(int(details.costModel)));
    m_status->setCurrentIndex(m_status->findData(int(details.status)));
    m_hasExpiry->setChecked(details.expires.has_value());
    m_expires->setEnabled(details.expires.has_value());
    if (details.expires && m_expires->date() != toQDate(*details.expires))
        m_expires->setDate(toQDate(*details.expires));
    if (m_holdDays->value() != details.holdDays) {
        const QSignalBlocker silent(m_holdDays);
        m_holdDays->setValue(details.holdDays);
    }
    m_matchOrder->setOrder(details.matchOrder);
    m_defaultLabel->setText(tr("Default payout, %1").arg(m_draft.defaultUnit()));
    m_defaultPayout->setAccessibleName(m_defaultLabel->text());
    const core::CostModelInfo& model = core::info(details.costModel);
    m_costModelNote->setVisible(!model.pays);
    m_costModelNote->setText(
        tr("%1 campaigns are kept and shown; their conversions earn 0.").arg(text(model.label)));
    refreshErrors();
}

void CampaignDetailsPage::refreshErrors()
{
    const QString title = m_isStrict ? m_draft.titleError() : QString();
    const QString payout = m_draft.defaultPayoutError();
    m_titleError->setText(title);
    m_titleError->setVisible(!title.isEmpty());
    setInvalid(m_title, !title.isEmpty());
    m_defaultError->setText(payout);
    m_defaultError->setVisible(!payout.isEmpty());
    setInvalid(m_defaultPayout, !payout.isEmpty());
}

bool CampaignDetailsPage::showErrors()
{
    m_isStrict = true;
    refreshErrors();
    if (!m_draft.titleError().isEmpty())
        m_title->setFocus();
    else if (!m_draft.defaultPayoutError().isEmpty())
        m_defaultPayout->setFocus();
    else
        return false;
    return true;
}

} // namespace ui
