#include "ui/imports/column_map.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum ColumnCell { Head, Field, FirstRow };
constexpr int sampleRowsShown = 3;

QStandardItemModel* makeFields(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    const auto add = [model](const QString& shown, const QString& field) {
        auto* item = new QStandardItem(shown);
        item->setData(field, Qt::UserRole);
        model->appendRow(item);
    };
    add(ColumnMap::tr("Not used"), {});
    for (const core::ConversionField& field : core::conversionFields())
        add(text(field.name), text(field.name));
    return model;
}

} // namespace

ColumnMap::ColumnMap(QWidget* parent)
    : QWidget(parent)
    , m_fields(makeFields(this))
    , m_table(plainTable(u"columnTable"_s,
                         tr("Columns of the file, with its first rows as they are understood"),
                         { tr("Column of the file"), tr("Is"), {}, {}, {} },
                         this))
    , m_issue(new QLabel(this))
{
    m_issue->setObjectName(u"firstRowsIssueLabel"_s);
    m_issue->setWordWrap(true);
    m_issue->setProperty("tone", u"warning"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_issue);
}

QComboBox* ColumnMap::choiceOf(int column) const
{
    return static_cast<QComboBox*>(m_table->cellWidget(column, Field));
}

QString ColumnMap::fieldOf(int column) const
{
    const int field = m_survey.columns.fieldOf[std::size_t(column)];
    return field < 0 ? QString() : text(core::conversionFields()[std::size_t(field)].name);
}

void ColumnMap::showSurvey(const core::SurveyedConversions& surveyed)
{
    m_survey = surveyed.survey;
    std::vector<std::string> heads(m_survey.columns.heads.begin(),
                                   m_survey.columns.heads.begin()
                                       + std::ptrdiff_t(m_survey.seenColumns));
    if (heads != m_heads) { // else the keyboard stays where it is
        m_heads = std::move(heads);
        makeLines();
    }
    for (int column = 0; column < int(m_heads.size()); ++column)
        fillLine(column);
    showRows(surveyed.rows);
}

void ColumnMap::makeLines()
{
    m_table->setRowCount(0);
    for (int column = 0; column < int(m_heads.size()); ++column) {
        const QString head = text(m_heads[std::size_t(column)]);
        addPlainRow(m_table, { head, {}, {}, {}, {} });
        auto* choice = new QComboBox(m_table);
        choice->setObjectName(u"fieldCombo%1"_s.arg(column));
        nameChoice(choice, tr("Field of %1").arg(head));
        choice->setModel(m_fields);
        connect(choice, &QComboBox::activated, this, [this, column, choice] {
            mapColumn(column, choice->currentData().toString());
        });
        m_table->setCellWidget(column, Field, choice);
    }
}

void ColumnMap::fillLine(int column)
{
    const QString field = fieldOf(column);
    QComboBox* choice = choiceOf(column);
    choice->setCurrentIndex(qMax(0, choice->findData(field)));
    m_table->item(column, Field)->setText(choice->currentText());
}

void ColumnMap::showRows(const std::vector<core::UnderstoodRow>& rows)
{
    QStringList issues;
    for (int shown = 0; shown < sampleRowsShown; ++shown) {
        const bool isThere = std::size_t(shown) < rows.size();
        m_table->setColumnHidden(FirstRow + shown, !isThere);
        if (!isThere)
            continue;
        const core::UnderstoodRow& row = rows[std::size_t(shown)];
        m_table->horizontalHeaderItem(FirstRow + shown)
            ->setText(m_survey.isJson ? tr("Item %1").arg(row.line) : tr("Line %1").arg(row.line));
        for (int column = 0; column < int(m_heads.size()); ++column) {
            const QString field = fieldOf(column);
            QString understood;
            for (const core::UnderstoodRow::Field& each : row.fields)
                if (!field.isEmpty() && text(each.name) == field)
                    understood = text(each.text);
            const QString cell = understood.isEmpty() ? u"—"_s : understood;
            m_table->item(column, FirstRow + shown)->setText(cell);
            m_table->item(column, FirstRow + shown)->setToolTip(cell);
        }
        if (row.issue) {
            core::Error error = row.issue->error;
            error.where = {}; // the head says the line
            issues += m_table->horizontalHeaderItem(FirstRow + shown)->text() + u": "_s
                + errorText(error);
        }
    }
    m_issue->setText(issues.join(u'\n'));
    m_issue->setVisible(!issues.isEmpty());
}

/// What the layout means by itself is no choice to be kept.
void ColumnMap::mapColumn(int column, const QString& field)
{
    const std::string& head = m_heads[std::size_t(column)];
    std::erase_if(m_settings.columnMap, [&head](const auto& mapped) {
        return core::columnKey(mapped.first) == core::columnKey(head);
    });
    const int meant = core::meaningOf(head, *m_survey.preset).field;
    const QString own =
        meant < 0 ? QString() : text(core::conversionFields()[std::size_t(meant)].name);
    if (field != own)
        m_settings.columnMap[head] =
            field.isEmpty() ? std::string(core::ignoredField) : utf8(field);
    emit settingsChanged(m_settings);
}

} // namespace ui
