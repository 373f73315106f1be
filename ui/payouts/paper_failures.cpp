#include "ui/payouts/paper_failures.h"

#include "ui/widgets/button_row.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PaperFailures {
    Q_DECLARE_TR_FUNCTIONS(ui::PaperFailures)
};

} // namespace

void showPaperFailures(const std::vector<core::PaperFailure>& failures, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"paperFailuresDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->setWindowTitle(PaperFailures::tr("Invoices not made"));
    QTableWidget* table = sentenceTable(u"failureTable"_s,
                                        dialog->windowTitle(),
                                        { PaperFailures::tr("Place"),
                                          PaperFailures::tr("Problem"),
                                          PaperFailures::tr("What to do") },
                                        { 1, 2 },
                                        dialog);
    for (const core::PaperFailure& failure : failures)
        addPlainRow(table,
                    { messageText(failure.error.where),
                      messageText(failure.error.what),
                      messageText(failure.error.remedy) });
    auto* foot = new ButtonRow(dialog);
    foot->addStretch();
    QObject::connect(foot->add(PaperFailures::tr("Close"), u"closeButton"_s),
                     &QPushButton::clicked,
                     dialog,
                     &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Theme::space(5), Theme::space(4), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(table, 1);
    layout->addWidget(foot);
    dialog->resize(Theme::space(190), Theme::space(100));
    dialog->open();
}

} // namespace ui
