#include "ui/workspace/edit_company.h"

#include "core/usecases/save_company.h"
#include "ui/printing/logo_image.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/workspace/company_dialog.h"
#include "ui/workspace/logo_edit.h"

#include <QPushButton>

namespace ui {
namespace {

struct CompanySettings {
    core::Company company;
    std::vector<core::PaymentMethod> methods;
};

core::Result<CompanySettings> loadCompany(core::Books& books)
{
    auto company = books.store.company();
    if (!company)
        return company.error();
    auto methods = books.store.methods();
    if (!methods)
        return methods.error();
    return CompanySettings{ *company, *methods };
}

core::Result<std::string> readLogo(Services& services, const QString& path)
{
    auto file = services.openFile(path);
    if (!file)
        return file.error();
    std::string bytes;
    std::vector<char> block(64 * 1024);
    while (true) {
        auto count = (*file)->read(block);
        if (!count)
            return count.error();
        if (*count == 0)
            return bytes;
        bytes.append(block.data(), *count);
        if (std::int64_t(bytes.size()) > largestLogo)
            return core::Error{ core::ErrorCode::Refused,
                                "The picture is larger than 2 MB.",
                                (*file)->name(),
                                "Choose a smaller one." };
    }
}

/// `before`: the methods that the form was filled with.
void saveSettings(Session& session,
                  CompanyDialog* dialog,
                  const std::vector<core::PaymentMethod>& before)
{
    const core::EditedMethods methods{ before, dialog->methods() };
    dialog->setBusy(true);
    session.run<core::Company>(
        dialog,
        [company = dialog->company(), methods](core::Books& books, core::Progress&) {
            return core::saveCompany(books, company, methods);
        },
        [dialog](const core::Result<core::Company>& saved) {
            dialog->setBusy(false);
            if (!saved) {
                dialog->showError(saved.error());
                return;
            }
            dialog->markUnchanged();
            dialog->accept();
        },
        { Change::Company });
}

void showDialog(Session& session, QWidget* parent, const CompanySettings& settings)
{
    auto* dialog =
        new CompanyDialog(settings.company, settings.methods, session.workspace(), parent);
    dialog->saveButton()->setEnabled(!session.isReadOnly());
    QObject::connect(
        dialog,
        &CompanyDialog::companySaveRequested,
        dialog,
        [&session, dialog, before = settings.methods] { saveSettings(session, dialog, before); });
    QObject::connect(
        dialog->logoEdit(), &LogoEdit::fileChosen, dialog, [&session, dialog](const QString& path) {
            session.run<std::string>(
                dialog,
                [&services = session.services(), path](core::Books&, core::Progress&) {
                    return readLogo(services, path);
                },
                [dialog](const core::Result<std::string>& bytes) {
                    if (!bytes) {
                        dialog->messages()->showError(bytes.error());
                        return;
                    }
                    dialog->logoEdit()->setLogo(*bytes);
                    dialog->markChanged();
                });
        });
    dialog->open();
}

} // namespace

void editCompany(Session& session, QWidget* parent)
{
    session.run<CompanySettings>(
        parent,
        [](core::Books& books, core::Progress&) { return loadCompany(books); },
        [&session, parent](const core::Result<CompanySettings>& settings) {
            if (settings)
                showDialog(session, parent, *settings);
            else
                Desktop::current().tell(
                    parent, CompanyDialog::tr("Company settings"), errorText(settings.error()));
        });
}

} // namespace ui
