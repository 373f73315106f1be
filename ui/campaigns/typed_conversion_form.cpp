#include "ui/campaigns/typed_conversion_form.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int valueColumn = 1;

/// Row of the list of subs → "sub1" … "sub20", "p_sub1" … "p_sub20".
std::string subName(int row)
{
    const std::string prefix = row < core::subCount ? "sub" : "p_sub";
    return prefix + std::to_string(row % core::subCount + 1);
}

QString subText(const core::Conversion& conversion, int row)
{
    const auto& subs = row < core::subCount ? conversion.clickSubs : conversion.conversionSubs;
    const std::size_t place = std::size_t(row % core::subCount);
    return place < subs.size() ? text(subs[place]) : QString();
}

void offer(QLineEdit* edit, const QStringList& known)
{
    auto* completer = new QCompleter(known, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

} // namespace

TypedConversionForm::TypedConversionForm(core::Workspace workspace,
                                         std::vector<core::Publisher> publishers,
                                         const QStringList& types,
                                         QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_publishers(std::move(publishers))
    , m_subs(plainTable(u"trySubTable"_s, tr("Subs"), { tr("Sub"), tr("Its value") }, this))
    , m_subNote(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(1));
    addField(grid, "publisher", tr("Publisher"));
    addField(grid, "type", tr("Type"));
    addField(grid, "country", tr("Country"));
    addField(grid, "os", tr("OS"));
    addField(grid, "revenue", tr("Revenue"));
    addField(grid, "currency", tr("Currency"));
    addField(grid, "conv_time", tr("Time"));
    addField(grid, "status", tr("Status"));
    layout->addLayout(grid);
    QStringList aliases;
    for (const core::Publisher& publisher : m_publishers)
        aliases += text(publisher.alias);
    offer(m_fields["publisher"].edit, aliases);
    offer(m_fields["type"].edit, types);
    QStringList statuses;
    for (const core::ConversionStatusInfo& status : core::conversionStatuses())
        statuses += text(status.key);
    offer(m_fields["status"].edit, statuses);
    m_fields["type"].edit->setPlaceholderText(tr("the default type"));
    m_fields["conv_time"].edit->setPlaceholderText(tr("now"));
    buildSubs();
    layout->addWidget(m_subs, 1);
    layout->addWidget(m_subNote);
    setConversion({});
}

void TypedConversionForm::addField(QGridLayout* grid, const std::string& name, const QString& label)
{
    Field field;
    field.edit = new QLineEdit(this);
    field.edit->setObjectName(u"try_%1_Edit"_s.arg(text(name)));
    field.edit->setAccessibleName(label);
    auto* above = new QLabel(label, this);
    above->setProperty("second", true);
    above->setProperty("small", true);
    above->setBuddy(field.edit);
    field.note = new QLabel(this);
    field.note->setProperty("small", true);
    field.note->setProperty("tone", u"bad"_s);
    field.note->setWordWrap(true);
    field.note->hide();
    const int place = int(m_fields.size());
    const int row = place / 2 * 3;
    grid->addWidget(above, row, place % 2);
    grid->addWidget(field.edit, row + 1, place % 2);
    grid->addWidget(field.note, row + 2, place % 2);
    connect(field.edit, &QLineEdit::textChanged, this, &TypedConversionForm::edited);
    m_fields.emplace(name, field);
}

void TypedConversionForm::buildSubs()
{
    m_subs->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_subs->setSelectionBehavior(QAbstractItemView::SelectItems);
    for (int row = 0; row < 2 * core::subCount; ++row) {
        addPlainRow(m_subs, { text(subName(row)), QString() });
        QTableWidgetItem* name = m_subs->item(row, 0);
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
        name->setToolTip(row < core::subCount ? tr("Click sub") : tr("Conversion sub"));
    }
    m_subNote->setProperty("small", true);
    m_subNote->setProperty("tone", u"bad"_s);
    m_subNote->setWordWrap(true);
    m_subNote->hide();
    connect(m_subs, &QTableWidget::itemChanged, this, &TypedConversionForm::edited);
}

void TypedConversionForm::setConversion(const core::Conversion& conversion)
{
    const QSignalBlocker blocker(this); // one edit, not fifty
    const auto owner = std::ranges::find(m_publishers, conversion.publisher, &core::Publisher::key);
    const auto set = [this](const char* field, const QString& text) {
        m_fields.at(field).edit->setText(text);
    };
    const bool isKnown = conversion != core::Conversion();
    set("publisher", owner == m_publishers.end() ? QString() : text(owner->alias));
    set("type", text(conversion.type));
    set("country", text(conversion.country));
    set("os", text(conversion.os));
    set("revenue", conversion.revenue ? text(core::toText(*conversion.revenue)) : QString());
    set("currency", text(isKnown ? conversion.currency : m_workspace.currency));
    set("conv_time", isKnown ? timeText(conversion.time, m_workspace.zone) : QString());
    set("status",
        isKnown ? text(core::toText(conversion.status))
                : text(core::toText(core::ConversionStatus::Approved)));
    for (int row = 0; row < 2 * core::subCount; ++row)
        m_subs->item(row, valueColumn)->setText(subText(conversion, row));
    m_before = conversion.key ? texts() : std::map<std::string, QString>();
    clearErrors();
}

std::map<std::string, QString> TypedConversionForm::texts() const
{
    std::map<std::string, QString> texts;
    for (const auto& [name, field] : m_fields)
        texts.emplace(name, field.edit->text().trimmed());
    for (int row = 0; row < 2 * core::subCount; ++row)
        texts.emplace(subName(row), m_subs->item(row, valueColumn)->text().trimmed());
    return texts;
}

std::vector<core::TypedField> TypedConversionForm::changes() const
{
    std::vector<core::TypedField> changes;
    for (const auto& [name, typed] : texts()) {
        const auto before = m_before.find(name);
        if (before == m_before.end() ? !typed.isEmpty() : before->second != typed)
            changes.push_back({ name, utf8(typed) });
    }
    return changes;
}

void TypedConversionForm::setNote(const Field& field, const QString& sentence)
{
    field.note->setText(sentence);
    field.note->setVisible(!sentence.isEmpty());
    field.edit->setProperty("invalid", !sentence.isEmpty());
    field.edit->style()->polish(field.edit);
    field.edit->setAccessibleDescription(sentence);
}

void TypedConversionForm::clearErrors()
{
    for (const auto& [name, field] : m_fields)
        setNote(field, {});
    m_subNote->hide();
}

void TypedConversionForm::showError(const core::Error& error)
{
    clearErrors();
    core::Error here = error;
    here.where = {}; // it stands at the field
    const auto field = m_fields.find(error.where.text());
    if (field != m_fields.end()) {
        setNote(field->second, errorText(here));
        return;
    }
    m_subNote->setText(errorText(error));
    m_subNote->show();
}

} // namespace ui
