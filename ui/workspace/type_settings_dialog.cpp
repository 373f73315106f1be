#include "ui/workspace/type_settings_dialog.h"

#include "core/usecases/type_settings.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/workspace/types_edit.h"

#include <QPushButton>

namespace ui {
namespace {

using Settings = std::vector<core::TypeSetting>;

void saveTypeSettings(Session& session, TypeSettingsDialog* dialog)
{
    dialog->setBusy(true);
    session.run<Settings>(
        dialog,
        [settings = dialog->settings()](core::Books& books, core::Progress&) {
            return core::saveTypeSettings(books, settings);
        },
        [dialog](const core::Result<Settings>& saved) {
            dialog->setBusy(false);
            if (!saved) {
                dialog->messages()->showError(saved.error());
                return;
            }
            dialog->markUnchanged();
            dialog->accept();
        },
        { Change::Company });
}

} // namespace

TypeSettingsDialog::TypeSettingsDialog(const Settings& settings, QWidget* parent)
    : FormDialog(tr("Conversion types"), tr("Save changes"), parent)
    , m_types(new TypesEdit(settings, this))
{
    setObjectName(QStringLiteral("typeSettingsDialog"));
    m_types->setObjectName(QStringLiteral("typesEdit"));
    addField(tr("Type, duplicates and refunds"),
             m_types,
             tr("A duplicate has the type, publisher, campaign and click ID of an earlier "
                "conversion, but another identity. A refund takes back what the latest conversion "
                "with its click ID or order earned; a file may also name it in the column "
                "refund_of."));
    setFootnote(tr("A change concerns conversions that come in afterwards."));
    resize(Theme::space(190), Theme::space(110));
    connect(m_types, &TypesEdit::changed, this, &FormDialog::markChanged);
    connect(this, &FormDialog::saveRequested, this, &TypeSettingsDialog::save);
    markUnchanged();
}

Settings TypeSettingsDialog::settings() const
{
    return m_types->settings();
}

void TypeSettingsDialog::save()
{
    clearErrors();
    if (const QString problem = m_types->problem(); !problem.isEmpty())
        setFieldError(m_types, problem);
    else
        emit settingsSaveRequested();
}

void editConversionTypes(Session& session, QWidget* parent)
{
    session.run<Settings>(
        parent,
        [](core::Books& books, core::Progress&) { return core::listTypeSettings(books.store); },
        [&session, parent](const core::Result<Settings>& settings) {
            if (!settings) {
                Desktop::current().tell(parent,
                                        TypeSettingsDialog::tr("Conversion types"),
                                        errorText(settings.error()));
                return;
            }
            auto* dialog = new TypeSettingsDialog(*settings, parent);
            dialog->saveButton()->setEnabled(!session.isReadOnly());
            QObject::connect(dialog,
                             &TypeSettingsDialog::settingsSaveRequested,
                             dialog,
                             [&session, dialog] { saveTypeSettings(session, dialog); });
            dialog->open();
        });
}

} // namespace ui
