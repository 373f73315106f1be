#include "ui/workspace/types_edit.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace ui {
namespace {

template <typename Info>
void fill(QComboBox* combo, std::span<const Info> choices, int chosen)
{
    for (const Info& choice : choices)
        combo->addItem(tableWord(choice.sentence));
    const auto tellWhole = [combo] {
        combo->setToolTip(combo->currentText());
    };
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, tellWhole);
    combo->setCurrentIndex(chosen);
    tellWhole();
    combo->setMinimumContentsLength(14); // the longest is seen whole in the list and the tip
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->ensurePolished();
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + Theme::space(4));
}

} // namespace

TypesEdit::TypesEdit(const std::vector<core::TypeSetting>& settings, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    auto* add = new QPushButton(Theme::icon(QStringLiteral("plus")), tr("Add type"), this);
    add->setObjectName(QStringLiteral("addTypeButton"));
    m_layout->setSpacing(Theme::space(1));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(add, 0, Qt::AlignLeft);
    for (const core::TypeSetting& setting : settings)
        addRow(setting);
    setFocusProxy(m_rows.empty() ? static_cast<QWidget*>(add) : m_rows.front().type);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().type->setFocus();
        emit changed();
    });
}

void TypesEdit::addRow(const core::TypeSetting& setting)
{
    auto* widget = new QWidget(this);
    const Row row{
        setting, new QLineEdit(widget), new QComboBox(widget), new QComboBox(widget)
    };
    row.type->setObjectName(QStringLiteral("typeEdit"));
    row.type->setAccessibleName(tr("Conversion type"));
    row.type->setPlaceholderText(tr("Exactly as conversions have it"));
    row.type->setText(text(setting.type));
    row.type->setReadOnly(!setting.type.empty());
    row.duplicates->setObjectName(QStringLiteral("duplicatesComboBox"));
    row.refundOf->setObjectName(QStringLiteral("refundOfComboBox"));
    fill(row.duplicates, core::duplicateWays(), int(setting.duplicates));
    fill(row.refundOf, core::refundWays(), int(setting.refundOf));
    nameChoices(row);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.type, 2);
    layout->addWidget(row.duplicates, 4);
    layout->addWidget(row.refundOf, 3);
    m_layout->addWidget(widget);
    m_rows.push_back(row);
    connect(row.type, &QLineEdit::textEdited, this, [this, row] {
        nameChoices(row);
        emit changed();
    });
    for (QComboBox* combo : { row.duplicates, row.refundOf })
        connect(combo, &QComboBox::activated, this, &TypesEdit::changed);
}

void TypesEdit::nameChoices(const Row& row)
{
    const QString type = row.type->text().trimmed();
    nameChoice(row.duplicates,
               type.isEmpty() ? tr("Duplicates") : tr("Duplicates of %1").arg(type));
    nameChoice(row.refundOf, type.isEmpty() ? tr("Refunds") : tr("Refunds, %1").arg(type));
}

std::vector<core::TypeSetting> TypesEdit::settings() const
{
    std::vector<core::TypeSetting> settings;
    for (const Row& row : m_rows) {
        core::TypeSetting setting = row.before;
        setting.type = utf8(row.type->text().trimmed());
        setting.duplicates = core::duplicateWays()[std::size_t(row.duplicates->currentIndex())].way;
        setting.refundOf = core::refundWays()[std::size_t(row.refundOf->currentIndex())].by;
        if (!setting.type.empty())
            settings.push_back(std::move(setting));
    }
    return settings;
}

QString TypesEdit::problem() const
{
    std::set<std::string> types;
    for (const core::TypeSetting& setting : settings())
        if (!types.insert(setting.type).second)
            return tr("“%1” is there twice.").arg(text(setting.type));
    return {};
}

} // namespace ui
