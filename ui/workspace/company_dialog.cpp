#include "ui/workspace/company_dialog.h"

#include "core/usecases/save_company.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/workspace/logo_edit.h"
#include "ui/workspace/methods_edit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <initializer_list>
#include <utility>

namespace ui {
namespace {

QPlainTextEdit* fewLines(QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(Theme::space(16));
    return edit;
}

} // namespace

CompanyDialog::CompanyDialog(const core::Company& company,
                             const std::vector<core::PaymentMethod>& methods,
                             const core::Workspace& workspace,
                             QWidget* parent)
    : FormDialog(tr("Company settings"), tr("Save changes"), parent)
    , m_before(company)
    , m_name(new QLineEdit(this))
    , m_address(fewLines(this))
    , m_town(new QLineEdit(this))
    , m_country(new QLineEdit(this))
    , m_vatId(new QLineEdit(this))
    , m_billing(fewLines(this))
    , m_netDays(new QSpinBox(this))
    , m_logo(new LogoEdit(this))
    , m_methods(new MethodsEdit(text(workspace.currency), workspace.decimals, this))
    , m_invoicePattern(new QLineEdit(this))
    , m_creditNotePattern(new QLineEdit(this))
    , m_defaultType(new QLineEdit(this))
    , m_otherEarns(new QCheckBox(tr("Conversions with status “other” earn"), this))
{
    setObjectName(QStringLiteral("companyDialog"));
    const std::initializer_list<std::pair<QWidget*, const char*>> names{
        { m_name, "nameEdit" },
        { m_address, "addressEdit" },
        { m_town, "townEdit" },
        { m_country, "countryEdit" },
        { m_vatId, "vatIdEdit" },
        { m_billing, "billingDetailsEdit" },
        { m_netDays, "netDaysSpinBox" },
        { m_logo, "logoEdit" },
        { m_methods, "methodsEdit" },
        { m_invoicePattern, "invoicePatternEdit" },
        { m_creditNotePattern, "creditNotePatternEdit" },
        { m_defaultType, "defaultTypeEdit" },
        { m_otherEarns, "otherEarnsCheckBox" },
    };
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    addPaperFields();
    addCountingFields(workspace);
    fill(methods);
    resize(Theme::space(140), Theme::space(170));
    connect(m_methods, &MethodsEdit::changed, this, &FormDialog::markChanged);
    connect(m_logo, &LogoEdit::changed, this, &FormDialog::markChanged);
    connect(this, &FormDialog::saveRequested, this, &CompanyDialog::save);
}

void CompanyDialog::addPaperFields()
{
    m_netDays->setRange(0, core::mostNetDays);
    m_netDays->setButtonSymbols(QAbstractSpinBox::NoButtons);
    addField(tr("Company name"), m_name, tr("The customer on invoices, and who issues them."));
    addField(tr("Address"), m_address);
    addField(tr("Town"), m_town, {}, Width::Half);
    addField(tr("Country"), m_country, {}, Width::Half);
    addField(tr("VAT ID"), m_vatId, {}, Width::Half);
    addField(tr("Net payment terms, days"), m_netDays, {}, Width::Half);
    addField(tr("Billing details"), m_billing);
    addField(tr("Logo"), m_logo, tr("PNG or JPEG; stands at the top of invoices."));
    addField(tr("Invoice numbers"),
             m_invoicePattern,
             tr("{year} and {seq:4} are put in; each year counts from 1."),
             Width::Half);
    addField(tr("Credit note numbers"), m_creditNotePattern, {}, Width::Half);
}

void CompanyDialog::addCountingFields(const core::Workspace& workspace)
{
    addField(tr("Payment methods"),
             m_methods,
             tr("Below its minimum a payout is warned about, not stopped."));
    addField(tr("Type of conversions that name none"), m_defaultType);
    addWide(m_otherEarns);
    auto* fixed =
        new QLabel(tr("Currency %1 and time zone %2 were fixed when the workspace was created.")
                       .arg(text(workspace.currency), text(workspace.zone.name())),
                   this);
    fixed->setObjectName(QStringLiteral("fixedFactsLabel"));
    fixed->setProperty("second", true);
    fixed->setWordWrap(true);
    addWide(fixed);
}

void CompanyDialog::fill(const std::vector<core::PaymentMethod>& methods)
{
    m_name->setText(text(m_before.name));
    m_address->setPlainText(text(m_before.address));
    m_town->setText(text(m_before.town));
    m_country->setText(text(m_before.country));
    m_vatId->setText(text(m_before.vatId));
    m_billing->setPlainText(text(m_before.billingDetails));
    m_netDays->setValue(m_before.netDays);
    m_logo->setLogo(m_before.logo);
    m_methods->setMethods(methods);
    m_invoicePattern->setText(text(m_before.invoicePattern));
    m_creditNotePattern->setText(text(m_before.creditNotePattern));
    m_defaultType->setText(text(m_before.defaultType));
    m_otherEarns->setChecked(m_before.otherEarns);
    markUnchanged();
}

core::Company CompanyDialog::company() const
{
    core::Company company = m_before;
    company.name = utf8(m_name->text().trimmed());
    company.address = utf8(m_address->toPlainText().trimmed());
    company.town = utf8(m_town->text().trimmed());
    company.country = utf8(m_country->text().trimmed());
    company.vatId = utf8(m_vatId->text().trimmed());
    company.billingDetails = utf8(m_billing->toPlainText().trimmed());
    company.netDays = m_netDays->value();
    company.logo = m_logo->logo();
    company.invoicePattern = utf8(m_invoicePattern->text().trimmed());
    company.creditNotePattern = utf8(m_creditNotePattern->text().trimmed());
    company.defaultType = utf8(m_defaultType->text().trimmed());
    company.otherEarns = m_otherEarns->isChecked();
    return company;
}

std::vector<core::PaymentMethod> CompanyDialog::methods() const
{
    return m_methods->methods();
}

void CompanyDialog::showError(const core::Error& error)
{
    const std::string& where = error.where.text();
    const auto quoted = [](const QLineEdit* edit) {
        return utf8(u'"' + edit->text().trimmed() + u'"');
    };
    const std::initializer_list<std::pair<std::string, QWidget*>> fields{
        { "net_days", m_netDays },
        { quoted(m_invoicePattern), m_invoicePattern },
        { quoted(m_creditNotePattern), m_creditNotePattern },
        { "credit_note_pattern", m_creditNotePattern },
        { "name", m_methods },
        { "minimum", m_methods },
    };
    for (const auto& [key, field] : fields)
        if (where == key) {
            setFieldError(field, messageText(error.what) + u' ' + messageText(error.remedy));
            return;
        }
    messages()->showError(error);
}

void CompanyDialog::save()
{
    clearErrors();
    if (const QString problem = m_methods->problem(); !problem.isEmpty())
        setFieldError(m_methods, problem);
    else
        emit companySaveRequested();
}

} // namespace ui
