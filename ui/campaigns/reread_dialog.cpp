#include "ui/campaigns/reread_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RereadDialog::RereadDialog(const QString& sentence,
                           const std::vector<core::RereadValue>& values,
                           const QString& acceptText,
                           QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"rereadDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the cost model?"));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(Theme::dialogTitleFont());
    auto* words = new QLabel(sentence, this);
    words->setObjectName(u"rereadSentenceLabel"_s);
    words->setWordWrap(true);
    auto* table = new QTableWidget(int(values.size()), 3, this);
    table->setObjectName(u"rereadTable"_s);
    table->setAccessibleName(tr("Values before and after"));
    table->setHorizontalHeaderLabels({ tr("Custom payout"), tr("Before"), tr("After") });
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < int(values.size()); ++row) {
        const core::RereadValue& value = values[std::size_t(row)];
        table->setItem(row, 0, new QTableWidgetItem(text(value.rule)));
        int column = 1;
        for (const std::string* figure : { &value.before, &value.after }) {
            auto* item = new QTableWidgetItem(text(*figure));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column++, item);
        }
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* agree = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    agree->setObjectName(u"rereadAcceptButton"_s);
    agree->setProperty("primary", true);
    agree->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(3));
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, Theme::rowHeight() * 14);
}

} // namespace ui
