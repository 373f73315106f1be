#include "ui/workspace/new_workspace_dialog.h"

#include "core/base/file_name.h"
#include "core/base/money.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui {
namespace {

QString suffix()
{
    return QStringLiteral(".payouts");
}

/// Those most books are kept in; any other code of ISO 4217 can be typed.
QStringList commonCurrencies()
{
    return { QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"),
             QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("CHF"),
             QStringLiteral("INR"), QStringLiteral("JPY"), QStringLiteral("PLN"),
             QStringLiteral("SEK"), QStringLiteral("TRY"), QStringLiteral("UAH") };
}

QString fileNameFor(const QString& company)
{
    return QString::fromStdString(
        core::fileNameFor(company.toStdString(), suffix().toStdString(), "company"));
}

void fillZones(QComboBox* combo)
{
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        combo->addItem(QString::fromLatin1(id));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    combo->setCurrentText(combo->findText(here) < 0 ? QStringLiteral("UTC") : here);
}

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(QWidget* parent)
    : FormDialog(tr("New workspace"), tr("Create workspace"), parent)
    , m_company(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_timeZone(new QComboBox(this))
    , m_file(new QLineEdit(this))
{
    setObjectName(QStringLiteral("newWorkspaceDialog"));
    m_company->setObjectName(QStringLiteral("companyEdit"));
    m_currency->setObjectName(QStringLiteral("currencyComboBox"));
    m_currency->setEditable(true);
    m_currency->addItems(commonCurrencies());
    m_currency->setCurrentText(QLocale().currencySymbol(QLocale::CurrencyIsoCode));
    if (m_currency->currentText().isEmpty())
        m_currency->setCurrentText(QStringLiteral("EUR"));
    m_timeZone->setObjectName(QStringLiteral("timeZoneComboBox"));
    fillZones(m_timeZone);
    m_file->setObjectName(QStringLiteral("fileEdit"));
    m_file->setText(QDir::toNativeSeparators(QDir(documentsFolder()).filePath(fileNameFor({}))));

    addField(tr("Company"), m_company, tr("Your company, as it stands on invoices."));
    addField(tr("Currency"),
             m_currency,
             tr("All amounts of this workspace. It stays as it is."),
             Width::Half);
    addField(tr("Time zone"),
             m_timeZone,
             tr("Days and months are counted there. It stays as it is."),
             Width::Half);
    addField(tr("File"), m_file);
    auto* browse = addSideButton(tr("Choose file…"));
    browse->setObjectName(QStringLiteral("browseButton"));
    connect(browse, &QPushButton::clicked, this, &NewWorkspaceDialog::chooseFile);
    connect(m_company, &QLineEdit::textEdited, this, [this](const QString& name) {
        const QFileInfo file(QDir::fromNativeSeparators(m_file->text()));
        m_file->setText(QDir::toNativeSeparators(file.dir().filePath(fileNameFor(name))));
    });
    connect(this, &FormDialog::saveRequested, this, &NewWorkspaceDialog::create);
}

void NewWorkspaceDialog::chooseFile()
{
    const FileQuestion question{ tr("New workspace"),
                                 fileNameFor(m_company->text()),
                                 { tr("PayoutDesk workspace (*.payouts)") },
                                 QStringLiteral("workspaces") };
    Desktop::current().chooseSaveFile(this, question, [this](const QString& path, const QString&) {
        m_file->setText(QDir::toNativeSeparators(path));
    });
}

void NewWorkspaceDialog::create()
{
    clearErrors();
    const QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    QString path = QDir(documentsFolder()).filePath(typed);
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix();
    const QString currency = m_currency->currentText().trimmed().toUpper();
    if (!core::currencyDecimals(utf8(currency)))
        setFieldError(m_currency, tr("No currency has this code. Type one of ISO 4217, like EUR."));
    if (m_timeZone->findText(m_timeZone->currentText()) < 0)
        setFieldError(m_timeZone, tr("There is no such time zone. Choose one from the list."));
    if (typed.isEmpty())
        setFieldError(m_file, tr("Choose where the books are kept."));
    else if (!QFileInfo(path).dir().exists())
        setFieldError(m_file, tr("There is no such folder. Create it, or choose another."));
    else if (QFileInfo::exists(path))
        setFieldError(m_file, tr("There is a file of this name already. Choose another name."));
    if (hasErrors())
        return;
    markUnchanged();
    emit createRequested(path, currency, m_timeZone->currentText(), m_company->text().trimmed());
    accept();
}

} // namespace ui
