#include "ui/imports/names_page.h"

#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/models/row_order.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { KindColumn, Name, Rows, Meant };

template <typename Record, typename NameOf>
QStringList namesOf(const std::vector<Record>& records, NameOf nameOf)
{
    QStringList names;
    for (const Record* record : inNameOrder(records, nameOf))
        names += nameOf(*record);
    return names;
}

/// Empty: no default payout.
core::Result<std::optional<core::PayoutValue>> valueOf(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return std::optional<core::PayoutValue>();
    const auto value = readPayoutValue(typed);
    return value ? core::Result<std::optional<core::PayoutValue>>(std::optional(*value))
                 : value.error();
}

} // namespace

NamesPage::NamesPage(const ImportChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_currency(choices.currency)
    , m_publishers{ &core::ImportSettings::publishers,
                    tr("Publisher"),
                    namesOf(choices.publishers, [](const auto& each) { return text(each.alias); }),
                    {} }
    , m_campaigns{ &core::ImportSettings::campaigns,
                   tr("Campaign"),
                   namesOf(choices.campaigns, [](const auto& each) { return text(each.title); }),
                   {} }
    , m_hint(new QLabel(this))
    , m_table(plainTable(u"nameTable"_s,
                         tr("Names in the file that nobody here has"),
                         { tr("Kind"), tr("Name in the file"), tr("Rows"), tr("Is") },
                         this))
    , m_createPublishers(
          new QCheckBox(tr("Create publishers that the file names and the workspace lacks"), this))
    , m_createCampaigns(
          new QCheckBox(tr("Create campaigns that the file names and the workspace lacks"), this))
    , m_costModel(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_valueLabel(new QLabel(this))
    , m_valueError(new QLabel(this))
{
    setObjectName(u"namesPage"_s);
    m_hint->setObjectName(u"namesHintLabel"_s);
    m_hint->setWordWrap(true);
    m_hint->setProperty("second", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(3), 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    buildCreation();
    fill();
}

void NamesPage::buildCreation()
{
    m_createPublishers->setObjectName(u"createMissingCheck"_s);
    m_createCampaigns->setObjectName(u"createCampaignsCheck"_s);
    m_costModel->setObjectName(u"costModelCombo"_s);
    m_costModel->setAccessibleName(tr("Cost model of new campaigns"));
    for (const core::CostModelInfo& model : core::costModels())
        m_costModel->addItem(text(model.label), int(model.model));
    m_value->setObjectName(u"defaultPayoutEdit"_s);
    m_value->setAccessibleName(tr("Default payout of new campaigns"));
    m_value->setPlaceholderText(tr("none"));
    m_valueLabel->setBuddy(m_value);
    m_valueError->setObjectName(u"defaultPayoutErrorLabel"_s);
    m_valueError->setProperty("tone", u"bad"_s);
    m_valueError->setWordWrap(true);
    auto* costLabel = new QLabel(tr("Cost model"), this);
    costLabel->setBuddy(m_costModel);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addSpacing(Theme::space(6));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ costLabel, m_costModel, m_valueLabel, m_value })
        row->addWidget(widget);
    row->addStretch(1);
    auto* below = static_cast<QVBoxLayout*>(layout());
    below->addWidget(m_createPublishers);
    below->addWidget(m_createCampaigns);
    below->addLayout(row);
    below->addWidget(m_valueError);
    connect(m_createPublishers, &QCheckBox::clicked, this, &NamesPage::creationChanged);
    connect(m_createCampaigns, &QCheckBox::clicked, this, [this] {
        readValue();
        emit creationChanged();
    });
    connect(m_costModel, &QComboBox::activated, this, [this] {
        readValue();
        emit creationChanged();
    });
    connect(m_value, &QLineEdit::textEdited, this, &NamesPage::readValue);
    connect(m_value, &QLineEdit::editingFinished, this, [this] {
        if (m_value->isModified()) // also ends when the keyboard only passes through
            emit creationChanged();
        m_value->setModified(false);
    });
    readValue();
}

void NamesPage::readValue()
{
    const bool isOn = m_createCampaigns->isChecked();
    m_costModel->setEnabled(isOn);
    m_value->setEnabled(isOn);
    const auto model = core::CostModel(m_costModel->currentData().toInt());
    m_valueLabel->setText(core::defaultUnit(model) == core::ValueUnit::Percent
                              ? tr("Default payout, %")
                              : tr("Default payout, %1").arg(m_currency));
    const auto value = valueOf(m_value->text());
    m_valueError->setText(value ? QString() : errorText(value.error()));
    m_valueError->setVisible(!value);
    m_value->setProperty("invalid", !value);
    m_value->style()->polish(m_value);
}

bool NamesPage::createsAny() const
{
    return createsPublishers() || m_createCampaigns->isChecked();
}

bool NamesPage::createsPublishers() const
{
    return m_createPublishers->isChecked();
}

std::optional<core::NewCampaigns> NamesPage::newCampaigns() const
{
    const auto value = valueOf(m_value->text());
    if (!m_createCampaigns->isChecked() || !value)
        return std::nullopt;
    return core::NewCampaigns{ core::CostModel(m_costModel->currentData().toInt()), *value };
}

bool NamesPage::creates(const Kind& kind) const
{
    return &kind == &m_publishers ? createsPublishers() : newCampaigns().has_value();
}

int NamesPage::openNames() const
{
    int open = 0;
    for (const Kind* kind : { &m_publishers, &m_campaigns })
        for (const auto& [name, rows] : kind->names)
            open += !creates(*kind) && !(m_settings.*kind->map).contains(name) ? 1 : 0;
    return open;
}

void NamesPage::clear()
{
    m_publishers.names.clear();
    m_campaigns.names.clear();
    fill();
}

void NamesPage::setSettings(const core::ImportSettings& settings)
{
    m_settings = settings;
    fill();
}

void NamesPage::addUnknown(const core::ImportReport& report)
{
    for (const core::UnknownName& unknown : report.unknownPublishers)
        m_publishers.names[unknown.name] = unknown.rows;
    for (const core::UnknownName& unknown : report.unknownCampaigns)
        m_campaigns.names[unknown.name] = unknown.rows;
    fill();
}

/// The lines stay as they are where the names do: so does the keyboard.
void NamesPage::fill()
{
    const auto lines = std::int64_t(m_table->rowCount());
    std::int64_t wanted = 0;
    for (Kind* kind : { &m_publishers, &m_campaigns }) {
        for (const auto& [name, meant] : m_settings.*kind->map)
            kind->names.try_emplace(name, 0);
        wanted += std::int64_t(kind->names.size());
    }
    if (lines != wanted) {
        m_table->setRowCount(0);
        for (Kind* kind : { &m_publishers, &m_campaigns })
            for (const auto& [name, rows] : kind->names)
                addLine(*kind, name, rows);
    }
    int row = 0;
    for (const Kind* kind : { &m_publishers, &m_campaigns })
        for (const auto& [name, rows] : kind->names) {
            auto* choice = static_cast<QComboBox*>(m_table->cellWidget(row, Meant));
            const auto meant = (m_settings.*kind->map).find(name);
            choice->setItemText(0, creates(*kind) ? tr("Will be created") : tr("Nobody: rejected"));
            choice->setCurrentIndex(
                meant == (m_settings.*kind->map).end()
                    ? 0
                    : qMax(0, choice->findText(text(meant->second), Qt::MatchFixedString)));
            m_table->item(row, Rows)->setText(rows > 0 ? countText(rows) : u"—"_s);
            m_table->item(row++, Meant)->setText(choice->currentText());
        }
    m_hint->setText(wanted == 0
                        ? tr("Every name in the file is known, as far as it has been read.")
                        : tr("Nobody here has these names. Say who is meant, or create them."));
    m_table->setVisible(wanted > 0);
}

void NamesPage::addLine(Kind& kind, const std::string& name, std::int64_t rows)
{
    const int row = m_table->rowCount();
    addPlainRow(m_table, { kind.label, text(name), countText(rows), {} }, { Rows });
    auto* choice = new QComboBox(m_table);
    choice->setObjectName(u"meantCombo%1"_s.arg(row));
    nameChoice(choice, tr("Who is meant by %1").arg(text(name)));
    choice->addItem({});
    choice->addItems(kind.known);
    connect(choice, &QComboBox::activated, this, [this, &kind, name](int chosen) {
        core::ImportSettings changed = m_settings;
        auto& map = changed.*kind.map;
        if (chosen == 0)
            map.erase(name);
        else
            map[name] = utf8(kind.known[chosen - 1]);
        if (changed != m_settings)
            emit settingsChanged(changed);
    });
    m_table->setCellWidget(row, Meant, choice);
}

} // namespace ui
