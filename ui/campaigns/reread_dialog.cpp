#include "ui/campaigns/reread_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
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
    QTableWidget* table = plainTable(u"rereadTable"_s,
                                     tr("Values before and after"),
                                     { tr("Custom payout"), tr("Before"), tr("After") },
                                     this);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const core::RereadValue& value : values)
        addPlainRow(
            table,
            { messageText(value.rule), messageText(value.before), messageText(value.after) },
            { 1, 2 });
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setDefault(true);
    auto* agree = new QPushButton(acceptText, this);
    agree->setObjectName(u"rereadAcceptButton"_s);
    agree->setProperty("primary", true);
    connect(agree, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* whatIf = new QPushButton(tr("What would change?"), this);
    whatIf->setObjectName(u"whatIfButton"_s);
    connect(whatIf, &QPushButton::clicked, this, &RereadDialog::whatIfRequested);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(whatIf);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(agree);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(3));
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 90, Theme::rowHeight() * 14);
}

} // namespace ui
