#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/rates/exchange_rates_dialog.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_export.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Result<ExchangeRates> loadRates(core::Books& books)
{
    auto missing = core::missingRates(books);
    if (!missing)
        return missing.error();
    auto rates = core::listExchangeRates(books.store);
    if (!rates)
        return rates.error();
    auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    return ExchangeRates{ std::move(*rates),
                          std::move(*missing),
                          std::move(*names),
                          books.store.workspace().zone,
                          core::today(books) };
}

/// What the books did with rates, and how they stand then.
struct Done {
    core::RatesImported imported;
    ExchangeRates shown;
};

QString doneText(const core::RatesSaved& saved, const core::Workspace& workspace)
{
    QStringList parts{ ExchangeRatesDialog::tr("%Ln rate(s) added.", nullptr, int(saved.added)) };
    if (saved.unchanged > 0)
        parts += ExchangeRatesDialog::tr("%Ln were there already.", nullptr, int(saved.unchanged));
    if (saved.priced > 0)
        parts +=
            ExchangeRatesDialog::tr("%Ln conversion(s) priced: earned %1, awaiting approval %2.",
                                    nullptr,
                                    int(saved.priced))
                .arg(amountText(
                         saved.earnedDifference, text(workspace.currency), workspace.decimals),
                     amountText(
                         saved.pendingDifference, text(workspace.currency), workspace.decimals))
            + heldNote(saved.heldDifference, workspace);
    return parts.join(u' ');
}

/// The first issue with its place, and how many there are.
core::Error issueError(const std::vector<core::RowIssue>& issues)
{
    core::Error error = issues.front().error;
    error.what = core::say("core",
                           "Line {1}: {2} {3} rates cannot be taken; nothing was changed.",
                           std::to_string(issues.front().line),
                           error.what,
                           std::to_string(issues.size()));
    return error;
}

using Save = std::function<core::Result<core::RatesImported>(core::Books&, core::Progress&)>;

void save(Session& session, ExchangeRatesDialog* dialog, Save save)
{
    dialog->setBusy(true);
    session.runLong<Done>(
        ExchangeRatesDialog::tr("Exchange rates"),
        dialog,
        [save = std::move(save)](core::Books& books,
                                 core::Progress& progress) -> core::Result<Done> {
            auto imported = save(books, progress);
            if (!imported)
                return imported.error();
            auto shown = loadRates(books);
            if (!shown)
                return shown.error();
            return Done{ std::move(*imported), std::move(*shown) };
        },
        [&session, dialog](core::Result<Done> done) {
            dialog->setBusy(false);
            if (!done) {
                dialog->messages()->showError(done.error());
                return;
            }
            if (!done->imported.issues.empty()) {
                dialog->messages()->showError(issueError(done->imported.issues));
                return;
            }
            dialog->showRates(std::move(done->shown));
            dialog->messages()->show(Theme::Tone::Good,
                                     doneText(done->imported.saved, session.workspace()));
        },
        { Change::Conversions });
}

void importFile(Session& session, ExchangeRatesDialog* dialog)
{
    const FileQuestion question{ ExchangeRatesDialog::tr("Import exchange rates"),
                                 {},
                                 { ExchangeRatesDialog::tr("CSV table (*.csv)") },
                                 u"imports"_s };
    const auto then = [&session, dialog](const QString& path, const QString&) {
        save(session,
             dialog,
             [&services = session.services(), path](core::Books& books, core::Progress& progress)
                 -> core::Result<core::RatesImported> {
                 auto file = services.openFile(path);
                 if (!file)
                     return file.error();
                 return core::importRates(books, **file, {}, progress);
             });
    };
    Desktop::current().chooseOpenFile(dialog, question, then);
}

void paste(Session& session, ExchangeRatesDialog* dialog)
{
    save(session,
         dialog,
         [pasted = utf8(QApplication::clipboard()->text())](core::Books& books,
                                                            core::Progress& progress) {
             core::StringSource source(pasted);
             return core::importRates(books, source, {}, progress);
         });
}

void showDialog(Session& session, QWidget* parent, ExchangeRates shown)
{
    auto* dialog = new ExchangeRatesDialog(std::move(shown), parent);
    QPushButton* toFile = dialog->addSideButton(ExchangeRatesDialog::tr("Export"));
    toFile->setObjectName(u"exportRatesButton"_s);
    auto* menu = new QMenu(toFile);
    fillExportMenu(menu, session, *dialog->table(), *dialog->messages(), u"exchange-rates"_s);
    toFile->setMenu(menu);
    if (session.isReadOnly())
        for (const QString& name : { u"importRatesButton"_s, u"pasteRatesButton"_s })
            dialog->findChild<QPushButton*>(name)->setEnabled(false);
    dialog->saveButton()->setEnabled(!session.isReadOnly());
    QObject::connect(dialog,
                     &ExchangeRatesDialog::addRequested,
                     dialog,
                     [&session, dialog](const core::ExchangeRate& rate) {
                         save(session,
                              dialog,
                              [rate](core::Books& books, core::Progress& progress)
                                  -> core::Result<core::RatesImported> {
                                  auto saved = core::saveExchangeRates(books, { rate }, progress);
                                  if (!saved)
                                      return saved.error();
                                  core::RatesImported imported;
                                  imported.saved = *saved;
                                  return imported;
                              });
                     });
    QObject::connect(dialog, &ExchangeRatesDialog::importRequested, dialog, [&session, dialog] {
        importFile(session, dialog);
    });
    QObject::connect(dialog, &ExchangeRatesDialog::pasteRequested, dialog, [&session, dialog] {
        paste(session, dialog);
    });
    dialog->open();
}

} // namespace

void exchangeRates(Session& session, QWidget* parent)
{
    session.run<ExchangeRates>(
        parent,
        [](core::Books& books, core::Progress&) { return loadRates(books); },
        [&session, parent](core::Result<ExchangeRates> shown) {
            if (shown)
                showDialog(session, parent, std::move(*shown));
            else
                Desktop::current().tell(
                    parent, ExchangeRatesDialog::tr("Exchange rates"), errorText(shown.error()));
        });
}

} // namespace ui
