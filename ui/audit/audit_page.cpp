#include "ui/audit/audit_page.h"

#include "core/audit/audit_records.h"
#include "core/base/text.h"
#include "core/tables/table_cells.h"
#include "core/usecases/audit_log.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/period_filter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::TableNames;

const core::Column<AuditDetail, TableNames> detailColumns[] = {
    { { "field", core::label("core", "Field"), core::ColumnType::Text },
      [](const AuditDetail& detail, const TableNames&) -> core::Cell {
          return detail.change.key;
      } },
    { { "before", core::label("core", "Before"), core::ColumnType::Text },
      [](const AuditDetail& detail, const TableNames&) {
          return core::cells::text(detail.change.before);
      } },
    { { "after", core::label("core", "After"), core::ColumnType::Text },
      [](const AuditDetail& detail, const TableNames&) {
          return core::cells::text(detail.change.after);
      } },
};

struct LogAnswer {
    std::vector<core::AuditEntry> entries;
    core::Date today;
};

/// A field that this version does not know is called by its key.
QString fieldText(const std::string& key)
{
    const std::string_view label = core::fieldLabel(key);
    return label.empty() ? text(key) : tableWord(label);
}

/// What was recorded, in the reader's form: an amount with the digits that it had, a status in
/// words.
QString recordedText(const std::string& key, const std::string& recorded)
{
    if (core::fieldType(key) == core::ColumnType::Money)
        if (const auto amount = core::parseMoney(recorded)) {
            const std::size_t point = recorded.find('.');
            const std::size_t decimals =
                point == std::string::npos ? 0 : recorded.size() - point - 1;
            return moneyText(*amount, int(decimals), true);
        }
    if (key != "status" || recorded.empty())
        return text(recorded);
    const auto status = core::parsePayoutStatus(recorded);
    return tableWord(status ? core::info(*status).label : std::string_view(recorded));
}

/// "Requested: 100.00; Status: Pending" in the window's language.
QString sideText(const core::AuditRecord& record, std::string core::FieldChange::*side)
{
    QStringList parts;
    for (const core::FieldChange& change : record.changes)
        if (!(change.*side).empty())
            parts += AuditPage::tr("%1: %2").arg(fieldText(change.key),
                                                 recordedText(change.key, change.*side));
    return parts.join(AuditPage::tr("; "));
}

core::AuditFilter filterOf(const Days& days, const core::Zone& zone)
{
    core::AuditFilter filter;
    if (days.from)
        filter.time.from = zone.startOf(*days.from);
    if (days.to)
        filter.time.to = zone.startOf(*days.to);
    return filter;
}

} // namespace

AuditPage::AuditPage(Session& session, QWidget* parent)
    : TablePage(u"audit"_s, tr("Audit log"), session, parent)
    , m_model(new Model(
          core::auditColumns(),
          [](const core::AuditEntry& entry) { return qint64(entry.id); },
          this))
    , m_details(new Details(
          detailColumns, [](const AuditDetail& detail) { return qint64(detail.number); }, this))
    , m_detailTable(new DataTable(u"auditDetails"_s, this))
    , m_period(new PeriodFilter(this))
    , m_subject(addFilter(tr("What")))
    , m_user(addFilter(tr("Who")))
    , m_thing(new QLineEdit(this))
{
    setLooks();
    setTableModel(m_model);
    setSearchPlaceholder(tr("Find who, what, before, after…"));
    table()->setEmptyState(tr("Nothing was changed in this time."));
    table()->setNoMatchText(tr("No change fits the filters."));
    setUpFilters();
    setUpDetails();
    connect(table(), &DataTable::selectionChangedTo, this, &AuditPage::showDetails);
    connect(table(), &DataTable::selectionChangedTo, this, &AuditPage::tellStatus);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AuditPage::tellStatus);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AuditPage::tellStatus);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(&session, &Session::opened, this, [this] { m_loaded = false; });
}

void AuditPage::setLooks()
{
    m_model->setStyle(u"action"_s, [](const core::AuditEntry& entry, const TableNames&) {
        CellStyle style;
        style.text = tableWord(core::info(entry.record.action).label);
        return style;
    });
    const auto setSide = [this](const QString& key, std::string core::FieldChange::*side) {
        m_model->setStyle(key, [side](const core::AuditEntry& entry, const TableNames&) {
            CellStyle style;
            style.text = sideText(entry.record, side);
            style.tip = style.text;
            return style;
        });
    };
    setSide(u"before"_s, &core::FieldChange::before);
    setSide(u"after"_s, &core::FieldChange::after);
    m_model->setStyle(u"note"_s, [](const core::AuditEntry& entry, const TableNames&) {
        CellStyle style;
        style.tip = text(entry.record.note);
        return style;
    });
    m_details->setStyle(u"field"_s, [](const AuditDetail& detail, const TableNames&) {
        CellStyle style;
        style.text = fieldText(detail.change.key);
        return style;
    });
    const auto setDetail = [this](const QString& key, std::string core::FieldChange::*side) {
        m_details->setStyle(key, [side](const AuditDetail& detail, const TableNames&) {
            CellStyle style;
            style.text = recordedText(detail.change.key, detail.change.*side);
            return style;
        });
    };
    setDetail(u"before"_s, &core::FieldChange::before);
    setDetail(u"after"_s, &core::FieldChange::after);
}

void AuditPage::setUpFilters()
{
    m_subject->setObjectName(u"subjectComboBox"_s);
    m_subject->addItem(tr("What: Everything"), -1);
    for (const core::AuditSubjectInfo& row : core::auditSubjects())
        m_subject->addItem(tr("What: %1").arg(tableWord(row.label)), int(row.subject));
    m_user->setObjectName(u"userComboBox"_s);
    m_user->addItem(tr("Who: Everybody"), QString());
    m_thing->setObjectName(u"thingEdit"_s);
    m_thing->setPlaceholderText(tr("Alias, title, number…"));
    m_thing->setAccessibleName(tr("Of what"));
    m_thing->setToolTip(tr("Of what"));
    addFilterWidget(m_thing);
    addFilterWidget(m_period);
    m_period->chooseLast90Days();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &AuditPage::filter);
    connect(m_user, &QComboBox::currentIndexChanged, this, &AuditPage::filter);
    connect(m_thing, &QLineEdit::textChanged, this, &AuditPage::filter);
    connect(m_period, &PeriodFilter::periodChanged, this, [this] {
        m_loaded = false;
        load();
    });
}

void AuditPage::setUpDetails()
{
    m_detailTable->setObjectName(u"auditDetailTable"_s);
    m_detailTable->setAccessibleName(tr("Fields of the chosen change"));
    m_detailTable->setTableModel(m_details);
    m_detailTable->setEmptyState(tr("Choose a change to see each field before and after."));
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"auditSplitter"_s);
    parts->setChildrenCollapsible(false);
    delete layout()->replaceWidget(table(), parts); // the place that the table had
    parts->addWidget(table());
    parts->addWidget(m_detailTable);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
}

void AuditPage::activate()
{
    load();
}

void AuditPage::load()
{
    if (!session().isOpen())
        return;
    const Days asked = m_period->period();
    session().run<LogAnswer>(
        this,
        [filter = filterOf(asked, session().workspace().zone)](
            core::Books& books, core::Progress&) -> core::Result<LogAnswer> {
            auto entries = core::auditLog(books.store, filter);
            if (!entries)
                return entries.error();
            return LogAnswer{ std::move(*entries), core::today(books) };
        },
        [this, asked, question = ++m_question](core::Result<LogAnswer> answer) {
            if (question != m_question)
                return;
            if (!answer) {
                messages()->showError(answer.error());
                return;
            }
            m_period->setToday(answer->today);
            if (m_period->period() == asked)
                show(std::move(answer->entries));
            else
                load(); // another day is today than was thought
        });
}

void AuditPage::show(std::vector<core::AuditEntry> entries)
{
    const core::Workspace& workspace = session().workspace();
    m_model->setForm({ workspace.decimals, true, &workspace.zone });
    if (m_loaded)
        m_model->updateRows(std::move(entries), {});
    else
        m_model->setRows(std::move(entries), {});
    m_loaded = true;
    fillUsers();
    showDetails();
    tellStatus();
}

/// Whoever changed something in this time; the one chosen stays on offer.
void AuditPage::fillUsers()
{
    const QString chosen = m_user->currentData().toString();
    std::set<QString> users;
    if (!chosen.isEmpty())
        users.insert(chosen);
    for (const core::AuditEntry& entry : m_model->records())
        users.insert(text(entry.record.user));
    if (users == m_users)
        return;
    m_users = std::move(users);
    const QSignalBlocker silent(m_user);
    while (m_user->count() > 1)
        m_user->removeItem(1);
    for (const QString& user : m_users)
        m_user->addItem(tr("Who: %1").arg(user), user);
    m_user->setCurrentIndex(std::max(0, m_user->findData(chosen)));
}

void AuditPage::filter()
{
    const int subject = m_subject->currentData().toInt();
    const std::string user = m_user->currentData().toString().toStdString();
    const std::string thing = core::foldCase(m_thing->text().trimmed().toStdString());
    m_model->setFilter([subject, user, thing](const core::AuditEntry& entry) {
        const core::AuditRecord& record = entry.record;
        return (subject < 0 || int(core::info(record.action).subject) == subject)
            && (user.empty() || record.user == user)
            && (thing.empty() || core::foldCase(record.thing).find(thing) != std::string::npos);
    });
    tellStatus();
}

void AuditPage::showDetails()
{
    std::vector<AuditDetail> details;
    const std::vector<int> rows = table()->selectedRows();
    if (rows.size() == 1)
        for (const core::FieldChange& change : m_model->record(rows.front()).record.changes)
            details.push_back({ int(details.size()) + 1, change });
    m_details->setRows(std::move(details), {});
}

void AuditPage::tellStatus()
{
    const auto selected = table()->selectedRows();
    const QString shown =
        tr("<b>%1</b> of %Ln change(s) in this time shown", nullptr, m_model->totalCount())
            .arg(countText(m_model->rowCount()));
    emit statusText(
        shown, selected.empty() ? QString() : tr("%Ln selected", nullptr, int(selected.size())));
}

} // namespace ui
