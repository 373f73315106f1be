#include "ui/imports/import_report_text.h"

#include "ui/imports/import_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"

using namespace Qt::StringLiterals;

namespace ui {

QString importCounts(const core::ImportReport& report)
{
    return ImportDialog::tr("%Ln row(s): %1 new, %2 changed, %3 unchanged, %4 rejected",
                            nullptr,
                            int(report.read))
        .arg(countText(report.added),
             countText(report.changed),
             countText(report.unchanged),
             countText(report.rejected));
}

QString importAmounts(const core::ImportReport& report, const QString& currency, int decimals)
{
    const QString amounts = ImportDialog::tr("Earned %1 · awaiting approval %2")
                                .arg(amountText(report.earned, currency, decimals),
                                     amountText(report.pending, currency, decimals));
    if (report.held.isZero())
        return amounts;
    return ImportDialog::tr("%1 · held %2")
        .arg(amounts, amountText(report.held, currency, decimals));
}

/// How new rows stand to earlier conversions.
static void addLinks(const core::ImportReport& report, QStringList& remarks)
{
    if (report.repeated > 0)
        remarks +=
            ImportDialog::tr("%Ln row(s) repeat an earlier conversion.", nullptr, int(report.repeated));
    if (report.ignored > 0)
        remarks += ImportDialog::tr(
            "%Ln row(s) are duplicates that earn nothing.", nullptr, int(report.ignored));
    if (report.replaced > 0)
        remarks += ImportDialog::tr("%Ln earlier conversion(s) were replaced and earn nothing any more.",
                                    nullptr,
                                    int(report.replaced));
    if (report.addedRevenue > 0)
        remarks += ImportDialog::tr("%Ln row(s) add their revenue to an earlier conversion.",
                                    nullptr,
                                    int(report.addedRevenue));
    if (report.refundsLinked > 0)
        remarks += ImportDialog::tr("%Ln refund(s) take back what their original earned.",
                                    nullptr,
                                    int(report.refundsLinked));
    if (report.refundsWithoutOriginal > 0)
        remarks += ImportDialog::tr("%Ln refund(s) have no original and were priced on their own.",
                                    nullptr,
                                    int(report.refundsWithoutOriginal));
}

QStringList importRemarks(const core::ImportReport& report, const QString& currency, int decimals)
{
    const auto names = [](const std::vector<std::string>& list) {
        QStringList all;
        for (const std::string& name : list)
            all += text(name);
        constexpr qsizetype most = 12;
        return all.size() > most ? all.mid(0, most).join(u", "_s) + u" …"_s : all.join(u", "_s);
    };
    QStringList remarks;
    for (const auto* list : { &report.survey.remarks, &report.remarks })
        for (const core::Message& remark : *list)
            remarks += messageText(remark);
    if (report.withoutStatus > 0)
        remarks += ImportDialog::tr(
                       "%Ln row(s) without a status earn %1.", nullptr, int(report.withoutStatus))
                       .arg(amountText(report.withoutStatusEarned, currency, decimals));
    if (report.flagged > 0)
        remarks += ImportDialog::tr("%Ln row(s) are flagged with a reason, for example no revenue.",
                                    nullptr,
                                    int(report.flagged));
    if (report.withoutRate > 0)
        remarks += ImportDialog::tr("%Ln of them wait for an exchange rate: %1.",
                                    nullptr,
                                    int(report.withoutRate))
                       .arg(names(report.currenciesWithoutRate));
    if (report.differing > 0)
        remarks += ImportDialog::tr(
            "%Ln known row(s) differ in another column; the books keep what came first.",
            nullptr,
            int(report.differing));
    if (report.repeatedKeys > 0)
        remarks += ImportDialog::tr("%Ln row(s) have equal keys inside the file and are kept apart.",
                                    nullptr,
                                    int(report.repeatedKeys));
    addLinks(report, remarks);
    if (report.unknownOsRows > 0)
        remarks += ImportDialog::tr("%Ln new row(s) have an OS that is not known: %1.",
                                    nullptr,
                                    int(report.unknownOsRows))
                       .arg(names(report.unknownOsNames));
    if (!report.createdPublishers.empty())
        remarks += ImportDialog::tr("New publishers: %1.").arg(names(report.createdPublishers));
    if (!report.createdCampaigns.empty())
        remarks += ImportDialog::tr("New campaigns: %1.").arg(names(report.createdCampaigns));
    if (!report.unknownColumns.empty())
        remarks += ImportDialog::tr("Columns not used: %1.").arg(names(report.unknownColumns));
    return remarks;
}

} // namespace ui
