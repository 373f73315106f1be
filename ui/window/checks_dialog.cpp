#include "ui/window/checks_dialog.h"

#include "ui/models/table_model.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapped_rows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ChecksDialog::ChecksDialog(const std::vector<core::Check>& checks, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("checksDialog"));
    setWindowTitle(tr("Check the books"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto faults = std::count_if(
        checks.begin(), checks.end(), [](const core::Check& check) { return !check.holds; });
    auto* title = new QLabel(faults == 0 ? tr("The books are in order")
                                         : tr("%Ln check(s) found a fault", nullptr, int(faults)),
                             this);
    title->setObjectName(QStringLiteral("titleLabel"));
    title->setFont(Theme::dialogTitleFont());
    title->setProperty("tone", faults == 0 ? QString() : QStringLiteral("bad"));

    auto* table = new QTableWidget(int(checks.size()), 3, this);
    table->setObjectName(QStringLiteral("checksTable"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({ tr("Check"), tr("Result"), tr("Detail") });
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setItemDelegate(new CellDelegate(table));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < int(checks.size()); ++row) {
        const core::Check& check = checks[std::size_t(row)];
        auto* verdict = new QTableWidgetItem(check.holds ? tr("Holds") : tr("Fault"));
        verdict->setData(TableModel::LookRole, int(CellStyle::Look::Pill));
        verdict->setData(TableModel::ToneRole,
                         int(check.holds ? Theme::Tone::Good : Theme::Tone::Bad));
        table->setItem(row, 0, new QTableWidgetItem(messageText(check.name)));
        table->setItem(row, 1, verdict);
        table->setItem(row, 2, new QTableWidgetItem(messageText(check.detail)));
    }
    table->resizeColumnsToContents();
    wrapRows(table, { 2 });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(title);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(Theme::space(190), Theme::space(110));
}

} // namespace ui
