#include "ui/campaigns/campaigns_page.h"

#include "core/rules/rule_publishers.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/match_order_edit.h"
#include "ui/campaigns/payout_tools.h"
#include "ui/campaigns/recalculate_dialog.h"
#include "ui/campaigns/what_if_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

/// What Save changes has made, and whether there is something that its rules do not count for.
struct SavedDraft {
    core::SavedCampaign saved;
    bool hasNewRules = false; ///< another version than the one that was edited
    bool hasConversions = false;
};

namespace {

core::Result<SavedDraft> saveDraft(core::Books& books, const core::SaveCampaignRequest& request)
{
    auto saved = core::saveCampaign(books, request);
    if (!saved)
        return saved.error();
    SavedDraft draft;
    draft.saved = std::move(*saved);
    draft.hasNewRules = draft.saved.campaign.version != request.campaign.version;
    core::ConversionFilter ofCampaign;
    ofCampaign.campaign = draft.saved.campaign.key;
    const auto visited =
        books.store.visitBlocks(ofCampaign, [&draft](const core::ConversionBlock& block) {
            draft.hasConversions = !block.rows().empty();
            return false;
        });
    return visited ? core::Result<SavedDraft>(std::move(draft)) : visited.error();
}

struct Answer {
    std::vector<core::Campaign> campaigns;
    core::TableNames names;
};

core::Result<Answer> loadCampaigns(core::Books& books, core::Progress&)
{
    auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    Answer answer;
    answer.campaigns = names->campaigns;
    answer.names = std::move(*names);
    return answer;
}

core::Result<CampaignSource> loadSource(core::Books& books, core::CampaignId key)
{
    CampaignSource source;
    source.workspace = books.store.workspace();
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    source.publishers = std::move(*publishers);
    const auto types = books.store.conversionTypes();
    if (!types)
        return types.error();
    for (const std::string& type : *types)
        source.types += text(type);
    if (!key)
        return source;
    const auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    for (const core::Campaign& campaign : *campaigns)
        if (campaign.key == key)
            source.campaign = campaign;
    auto rules = books.store.rules(source.campaign.version);
    if (!rules)
        return rules.error();
    source.rules =
        core::withNamesOfToday(std::move(*rules), core::PublisherIndex(source.publishers));
    return source;
}

Theme::Tone toneOf(core::CampaignStatus status)
{
    return status == core::CampaignStatus::Active ? Theme::Tone::Good : Theme::Tone::Neutral;
}

} // namespace

CampaignsPage::CampaignsPage(Session& session, QWidget* parent)
    : TablePage(u"campaigns"_s, tr("Campaigns"), session, parent)
    , m_model(new Model(
          core::campaignColumns(),
          [](const core::Campaign& campaign) { return qint64(campaign.key.value); },
          this))
    , m_status(addFilter(tr("Status")))
{
    m_status->setObjectName(u"statusFilterCombo"_s);
    m_status->addItem(tr("Status: all"), -1);
    for (const auto status : { core::CampaignStatus::Active,
                               core::CampaignStatus::Paused,
                               core::CampaignStatus::Deleted })
        m_status->addItem(campaignStatusText(status), int(status));
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        const int wanted = m_status->currentData().toInt();
        m_model->setFilter([wanted](const core::Campaign& campaign) {
            return wanted < 0 || int(campaign.status) == wanted;
        });
        showStatus();
    });
    QPushButton* create = setPrimaryButton(tr("Create campaign"));
    create->setObjectName(u"createCampaignButton"_s);
    connect(create, &QPushButton::clicked, this, &CampaignsPage::createCampaign);
    QPushButton* again = addButton(tr("Recalculate…"), u"redo"_s);
    again->setObjectName(u"recalculateButton"_s);
    connect(again, &QPushButton::clicked, this, [this] { recalculate(selectedCampaign()); });
    connect(messages(), &MessageBar::actionTriggered, this, [this] {
        messages()->clear();
        recalculate(m_saved);
    });
    setSearchPlaceholder(tr("Find campaign…"));
    styleColumns();
    setTableModel(m_model);
    table()->setEmptyState(tr("A campaign says what partners promote and what a conversion pays."),
                           tr("Create campaign"));
    connect(table(), &DataTable::emptyActionTriggered, this, &CampaignsPage::createCampaign);
    connect(table(), &DataTable::actionTriggered, this, [this](const QString&, int row) {
        editCampaign(row);
    });
    connect(table(), &DataTable::rowActivated, this, &CampaignsPage::editCampaign);
    connect(table(), &DataTable::contextMenuRequested, this, [this](QMenu* menu, int row) {
        QAction* entry = menu->addAction(tr("Recalculate…"));
        entry->setObjectName(u"recalculateAction"_s);
        connect(entry, &QAction::triggered, this, [this, key = m_model->record(row).key] {
            recalculate(key);
        });
    });
    connect(&session, &Session::changed, this, [this](Change change) {
        if (change == Change::Campaigns || change == Change::Workspace)
            reload();
    });
    connect(&session, &Session::opened, this, [this] { m_isLoaded = false; });
}

void CampaignsPage::styleColumns()
{
    m_model->addActionColumn(u"edit"_s, tr("Edit"));
    m_model->setStyle(u"edit"_s, [](const core::Campaign& campaign, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Link;
        style.text = CampaignsPage::tr("Edit");
        style.action = u"edit"_s;
        style.tip = CampaignsPage::tr("Edit %1").arg(text(campaign.title));
        return style;
    });
    m_model->setStyle(u"status"_s, [](const core::Campaign& campaign, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Pill;
        style.tone = toneOf(campaign.status);
        style.text = campaignStatusText(campaign.status);
        return style;
    });
    m_model->setStyle(u"cost_model"_s, [](const core::Campaign& campaign, const core::TableNames&) {
        CellStyle style;
        style.text = text(core::info(campaign.costModel).label);
        return style;
    });
    m_model->setStyle(u"match_order"_s,
                      [](const core::Campaign& campaign, const core::TableNames&) {
                          CellStyle style;
                          style.text = matchOrderText(campaign.matchOrder);
                          return style;
                      });
    m_model->setStyle(u"default_payout"_s,
                      [](const core::Campaign& campaign, const core::TableNames& names) {
                          CellStyle style;
                          if (campaign.defaultPayout)
                              style.text = payoutValueText(*campaign.defaultPayout,
                                                           core::defaultUnit(campaign.costModel),
                                                           text(names.currency),
                                                           names.decimals);
                          return style;
                      });
}

void CampaignsPage::activate()
{
    if (!m_isLoaded)
        reload();
    else
        showStatus();
}

void CampaignsPage::reload()
{
    if (!session().isOpen())
        return;
    session().run<Answer>(this, loadCampaigns, [this](core::Result<Answer> answer) {
        if (!answer) {
            messages()->showError(answer.error());
            return;
        }
        m_model->setForm({ .decimals = answer->names.decimals,
                           .exactMoney = true,
                           .zone = &session().workspace().zone });
        if (m_isLoaded)
            m_model->updateRows(std::move(answer->campaigns), std::move(answer->names));
        else
            m_model->setRows(std::move(answer->campaigns), std::move(answer->names));
        m_isLoaded = true;
        showStatus();
    });
}

void CampaignsPage::showStatus()
{
    emit statusText(tr("<b>%Ln</b> campaign(s)", nullptr, m_model->rowCount()), {});
}

void CampaignsPage::createCampaign()
{
    openDialog({});
}

void CampaignsPage::editCampaign(int row)
{
    openDialog(m_model->record(row).key);
}

void CampaignsPage::openDialog(core::CampaignId key)
{
    if (m_isOpening)
        return;
    m_isOpening = true;
    session().run<CampaignSource>(
        this,
        [key](core::Books& books, core::Progress&) { return loadSource(books, key); },
        [this](core::Result<CampaignSource> source) {
            m_isOpening = false;
            if (source)
                showDialog(std::move(*source));
            else
                messages()->showError(source.error());
        });
}

void CampaignsPage::showDialog(CampaignSource source)
{
    const bool isNew = !source.campaign.key;
    auto* dialog = new CampaignDialog(std::move(source), window());
    new PayoutTools(session(), dialog->customPayouts());
    if (!isNew) {
        dialog->addHistory(session());
        dialog->showCustomPayouts();
    }
    if (session().isReadOnly())
        dialog->setReadOnly();
    connect(dialog,
            &CampaignDialog::whatIfRequested,
            this,
            [this](const core::CampaignDraft& draft, QWidget* asker) {
                (new WhatIfDialog(session(), draft, asker))->open();
            });
    connect(dialog,
            &CampaignDialog::saveRequested,
            this,
            [this, dialog](const core::SaveCampaignRequest& request) { save(*dialog, request); });
    dialog->open();
}

void CampaignsPage::save(CampaignDialog& dialog, const core::SaveCampaignRequest& request)
{
    session().run<SavedDraft>(
        &dialog,
        [request](core::Books& books, core::Progress&) { return saveDraft(books, request); },
        [this, &dialog](const core::Result<SavedDraft>& saved) {
            if (!saved) {
                dialog.showError(saved.error());
                return;
            }
            dialog.saved();
            showSaved(*saved);
        },
        { Change::Campaigns });
}

void CampaignsPage::showSaved(const SavedDraft& saved)
{
    QStringList words;
    for (const auto& warning : saved.saved.warnings)
        words += messageText(warning);
    const auto tone = words.isEmpty() ? Theme::Tone::Info : Theme::Tone::Warning;
    const bool mayRecalculate = saved.hasNewRules && saved.hasConversions;
    if (mayRecalculate)
        words += tr("%1 is saved. Its rules count for new conversions. Recalculate what is there?")
                     .arg(text(saved.saved.campaign.title));
    m_saved = saved.saved.campaign.key;
    if (!words.isEmpty())
        messages()->show(tone, words.join(u' '), mayRecalculate ? tr("Recalculate…") : QString());
}

core::CampaignId CampaignsPage::selectedCampaign() const
{
    const std::vector<int> rows = table()->selectedRows();
    return rows.size() == 1 ? m_model->record(rows.front()).key : core::CampaignId();
}

void CampaignsPage::recalculate(core::CampaignId campaign)
{
    (new RecalculateDialog(session(), campaign, window()))->open();
}

} // namespace ui
