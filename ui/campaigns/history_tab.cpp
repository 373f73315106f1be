#include "ui/campaigns/history_tab.h"

#include "core/rules/rule_publishers.h"
#include "ui/models/column_labels.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct HistoryAnswer {
    std::vector<core::HistoryLine> lines; ///< the latest first
    core::TableNames names;
};

core::Result<HistoryAnswer> loadHistory(core::Books& books, core::CampaignId campaign)
{
    auto lines = core::campaignHistory(books.store, campaign);
    if (!lines)
        return lines.error();
    std::ranges::reverse(*lines);
    auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    return HistoryAnswer{ std::move(*lines), std::move(*names) };
}

struct OldVersion {
    core::CampaignVersion version;
    std::vector<core::Rule> rules;
};

core::Result<OldVersion> loadOld(core::Books& books, core::CampaignId campaign, int number)
{
    auto version = core::versionNumbered(books.store, campaign, number);
    if (!version)
        return version.error();
    auto rules = books.store.rules(version->campaign.version);
    if (!rules)
        return rules.error();
    const auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto named = core::withNamesOfToday(std::move(*rules), core::PublisherIndex(*publishers));
    return OldVersion{ std::move(*version), std::move(named) };
}

struct VersionLook {
    const char* word;
    Theme::Tone tone;
};
constexpr VersionLook versionLooks[] = {
    { QT_TRANSLATE_NOOP("ui::HistoryTab", "added"), Theme::Tone::Good },
    { QT_TRANSLATE_NOOP("ui::HistoryTab", "changed"), Theme::Tone::Warning },
    { QT_TRANSLATE_NOOP("ui::HistoryTab", "removed"), Theme::Tone::Bad },
};

} // namespace

HistoryTab::HistoryTab(Session& session,
                       core::CampaignId campaign,
                       MessageBar& messages,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_campaign(campaign)
    , m_messages(messages)
    , m_versions(new Versions(
          historyColumns(),
          [](const core::HistoryLine& line) { return qint64(line.version.number); },
          this))
    , m_versionTable(new DataTable(u"campaignHistory"_s, this))
    , m_comparison(new Comparison(
          comparisonColumns(), [](const ComparedLine& line) { return qint64(line.number); }, this))
    , m_comparisonTable(new DataTable(u"campaignComparison"_s, this))
    , m_heading(new QLabel(this))
    , m_restore(new QPushButton(tr("Restore this version"), this))
{
    setObjectName(u"historyTab"_s);
    setLooks();
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildVersions());
    parts->addWidget(buildComparison());
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(3), Theme::space(5), Theme::space(3));
    layout->addWidget(parts);
    connect(m_versionTable, &DataTable::selectionChangedTo, this, &HistoryTab::compare);
    connect(m_restore, &QPushButton::clicked, this, &HistoryTab::restore);
    connect(&session, &Session::changed, this, [this](Change change) {
        if (change == Change::Campaigns && m_isLoaded)
            reload();
    });
    compare();
}

QWidget* HistoryTab::buildVersions()
{
    m_versionTable->setAccessibleName(tr("Versions"));
    m_versionTable->setTableModel(m_versions);
    return m_versionTable;
}

QWidget* HistoryTab::buildComparison()
{
    auto* page = new QWidget(this);
    m_heading->setObjectName(u"comparisonLabel"_s);
    m_heading->setProperty("strong", true);
    m_restore->setObjectName(u"restoreButton"_s);
    m_comparisonTable->setAccessibleName(tr("Differences"));
    m_comparisonTable->setTableModel(m_comparison);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_restore);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Theme::space(2), 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(head);
    layout->addWidget(m_comparisonTable, 1);
    return page;
}

void HistoryTab::setLooks()
{
    m_versions->setStyle(u"details"_s, [](const core::HistoryLine& line, const core::TableNames&) {
        QStringList labels;
        for (const core::DetailChange& detail : line.details)
            labels += tableWord(detail.label);
        CellStyle style;
        style.text = labels.join(tr(", "));
        style.tip = style.text;
        return style;
    });
    m_versions->setStyle(u"note"_s, [](const core::HistoryLine& line, const core::TableNames&) {
        CellStyle style;
        style.tip = text(line.version.stamp.note);
        return style;
    });
    m_comparison->setStyle(u"what"_s, [](const ComparedLine& line, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Pill;
        style.tone = versionLooks[std::size_t(line.what)].tone;
        style.text = tr(versionLooks[std::size_t(line.what)].word);
        return style;
    });
    m_comparison->setStyle(u"where"_s, [](const ComparedLine& line, const core::TableNames&) {
        CellStyle style;
        style.text = tableWord(line.label);
        return style;
    });
}

void HistoryTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded)
        reload();
}

void HistoryTab::reload()
{
    if (!m_session.isOpen())
        return;
    m_isLoaded = true;
    m_session.run<HistoryAnswer>(
        this,
        [key = m_campaign](core::Books& books, core::Progress&) { return loadHistory(books, key); },
        [this](core::Result<HistoryAnswer> answer) {
            if (!answer) {
                m_messages.showError(answer.error());
                return;
            }
            const core::Zone& zone = m_session.workspace().zone;
            m_versions->setForm(
                { .decimals = answer->names.decimals, .exactMoney = true, .zone = &zone });
            m_versions->setRows(std::move(answer->lines), std::move(answer->names));
            if (m_versions->rowCount() > 0)
                m_versionTable->selectRow(0);
        });
}

void HistoryTab::compare()
{
    const std::vector<int> rows = m_versionTable->selectedRows();
    const auto numberAt = [this](int row) {
        return m_versions->record(row).version.number;
    };
    std::vector<int> numbers;
    for (const int row : rows)
        numbers.push_back(numberAt(row));
    std::ranges::sort(numbers);
    const bool isOld = numbers.size() == 1 && numbers.front() < m_versions->totalCount();
    m_restore->setEnabled(isOld && !m_session.isReadOnly());
    m_restore->setToolTip(numbers.size() == 1 && !isOld ? tr("This is how the campaign is now.")
                                                        : m_session.readOnlyReason());
    m_comparison->setRows({}, {});
    m_comparisonTable->setEmptyState({});
    ++m_question;
    if (numbers.empty() || numbers.size() > 2) {
        m_heading->setText(tr("Choose a version to see what it changed, or two to compare them."));
        return;
    }
    if (numbers.size() == 1 && numbers.front() == 1) {
        m_heading->setText(tr("Version 1: the campaign was created."));
        return;
    }
    const int after = numbers.back();
    const int before = numbers.size() == 2 ? numbers.front() : after - 1;
    m_heading->setText(tr("Version %1 against version %2").arg(after).arg(before));
    m_session.run<core::VersionComparison>(
        this,
        [key = m_campaign, before, after](core::Books& books, core::Progress&) {
            return core::compareVersions(books.store, key, before, after);
        },
        [this, question = m_question](const core::Result<core::VersionComparison>& comparison) {
            if (question != m_question)
                return;
            if (comparison)
                showComparison(*comparison);
            else
                m_messages.showError(comparison.error());
        });
}

void HistoryTab::showComparison(const core::VersionComparison& comparison)
{
    m_comparisonTable->setEmptyState(tr("The two say the same."));
    m_comparison->setRows(linesOf(comparison), {});
}

void HistoryTab::restore()
{
    const std::vector<int> rows = m_versionTable->selectedRows();
    if (rows.size() != 1)
        return;
    m_session.run<OldVersion>(
        this,
        [key = m_campaign, number = m_versions->record(rows.front()).version.number](
            core::Books& books, core::Progress&) { return loadOld(books, key, number); },
        [this](const core::Result<OldVersion>& old) {
            if (old)
                emit restoreRequested(old->version, old->rules);
            else
                m_messages.showError(old.error());
        });
}

} // namespace ui
