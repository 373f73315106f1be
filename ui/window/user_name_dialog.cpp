#include "ui/window/user_name_dialog.h"

#include "ui/session/services.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

UserNameDialog::UserNameDialog(Services& services, QWidget* parent)
    : FormDialog(tr("Your name"), tr("Save"), parent)
    , m_services(services)
    , m_name(new QLineEdit(services.userName(), this))
{
    setObjectName(u"userNameDialog"_s);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(80);
    addField(tr("Name"), m_name, tr("As others in the company know you; it may be left empty."));
    setFootnote(tr("It is recorded with every change that you make from now on, together with the "
                   "name by which you are signed in to this computer."));
    markUnchanged();
    connect(this, &FormDialog::saveRequested, this, &UserNameDialog::save);
}

void UserNameDialog::save()
{
    m_services.setUserName(m_name->text());
    markUnchanged();
    accept();
}

} // namespace ui
