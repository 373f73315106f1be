#include "ui/rates/exchange_rates_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/models/qt_date.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int codeLetters = 3;
constexpr std::size_t missingTold = 4; ///< currencies and days that fit the sentence

/// A decimal comma is one, too: a rate has no groups.
core::Result<core::RateValue> typedRate(const QString& typed)
{
    QString plain = typed.trimmed();
    if (!plain.contains(u'.') && plain.count(u',') == 1)
        plain.replace(u',', u'.');
    return core::parseRateValue(utf8(plain));
}

} // namespace

ExchangeRatesDialog::ExchangeRatesDialog(ExchangeRates shown, QWidget* parent)
    : FormDialog(tr("Exchange rates"), tr("Add rate"), parent)
    , m_model(new Model(
          core::rateColumns(),
          [](const core::ExchangeRate& rate) { return qint64(rate.key.value); },
          this))
    , m_table(new DataTable(u"exchangeRates"_s, this))
    , m_waiting(new QLabel(this))
    , m_base(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_source(new QLineEdit(this))
{
    setObjectName(u"exchangeRatesDialog"_s);
    m_waiting->setObjectName(u"waitingLabel"_s);
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    addWide(m_waiting);
    buildTable();
    buildFields();
    cancelButton()->setText(tr("Close"));
    QPushButton* import = addSideButton(tr("Import…"));
    import->setObjectName(u"importRatesButton"_s);
    connect(import, &QPushButton::clicked, this, &ExchangeRatesDialog::importRequested);
    QPushButton* paste = addSideButton(tr("Paste"));
    paste->setObjectName(u"pasteRatesButton"_s);
    connect(paste, &QPushButton::clicked, this, &ExchangeRatesDialog::pasteRequested);
    connect(this, &FormDialog::saveRequested, this, &ExchangeRatesDialog::send);
    showRates(std::move(shown));
    beginAt(m_base->text().isEmpty() ? m_base : m_rate); // what waits for a rate names it
    resize(Theme::space(170), Theme::space(160));
}

void ExchangeRatesDialog::buildTable()
{
    m_model->setForm({ .decimals = 0, .exactMoney = false, .zone = &m_shown.zone });
    m_model->setStyle(u"rate"_s, [](const core::ExchangeRate& rate, const core::TableNames&) {
        CellStyle style;
        style.text = decimalText(text(core::toText(rate.value)));
        return style;
    });
    m_table->setObjectName(u"ratesTable"_s);
    m_table->setAccessibleName(tr("Exchange rates"));
    m_table->setTableModel(m_model);
    m_table->setMinimumHeight(Theme::rowHeight() * 7);
    m_table->setEmptyState(tr("No rates yet: add one below, or import the ECB's table."));
    addWide(m_table);
    auto* hint =
        new QLabel(tr("Import and paste take the ECB's table (Date, USD, JPY, …) or rows of "
                      "date, base, currency, rate, source. A rate counts on its day and on "
                      "the 7 days after it; what was priced keeps its rate."),
                   this);
    hint->setProperty("second", true);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    addWide(hint);
}

void ExchangeRatesDialog::buildFields()
{
    m_base->setObjectName(u"baseEdit"_s);
    m_currency->setObjectName(u"currencyEdit"_s);
    m_rate->setObjectName(u"rateEdit"_s);
    m_date->setObjectName(u"dateEdit"_s);
    m_source->setObjectName(u"sourceEdit"_s);
    for (QLineEdit* code : { m_base, m_currency })
        code->setMaxLength(codeLetters);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    addField(tr("One unit of"), m_base, tr("For example EUR."), Width::Half);
    addField(tr("Costs"), m_rate, tr("For example 1.0921."), Width::Half);
    addField(tr("In"), m_currency, {}, Width::Half);
    addField(tr("Date"), m_date, {}, Width::Half);
    addField(tr("Source"), m_source);
}

void ExchangeRatesDialog::showRates(ExchangeRates shown)
{
    m_shown = std::move(shown);
    m_model->setRows(m_shown.rates, m_shown.names);
    const core::Date day = m_shown.missing.empty() ? m_shown.today : m_shown.missing.front().date;
    m_base->setText(m_shown.missing.empty() ? QString() : text(m_shown.missing.front().currency));
    m_currency->setText(text(m_shown.names.currency));
    m_rate->clear();
    m_date->setDate(toQDate(day));
    showWaiting();
    markUnchanged();
}

void ExchangeRatesDialog::showWaiting()
{
    std::int64_t count = 0;
    QStringList days;
    for (const core::MissingRate& missing : m_shown.missing) {
        count += missing.conversions;
        if (std::size_t(days.size()) < missingTold)
            days += text(missing.currency) + u' ' + dateText(missing.date);
    }
    if (m_shown.missing.size() > missingTold)
        days += u"…"_s;
    m_waiting->setText(
        count == 0 ? tr("No conversion waits for a rate.")
                   : tr("%Ln conversion(s) wait for a rate and earn nothing until it is there: %1.",
                        nullptr,
                        int(count))
                         .arg(days.join(u", "_s)));
}

void ExchangeRatesDialog::send()
{
    if (!saveButton()->isEnabled())
        return;
    clearErrors();
    core::ExchangeRate rate;
    rate.base = utf8(m_base->text().trimmed().toUpper());
    rate.currency = utf8(m_currency->text().trimmed().toUpper());
    rate.date = fromQDate(m_date->date());
    rate.source = utf8(m_source->text().trimmed());
    for (const auto& [edit, code] :
         { std::pair(m_base, rate.base), std::pair(m_currency, rate.currency) })
        if (!core::currencyDecimals(code))
            setFieldError(edit, tr("Type a currency's code, such as EUR."));
    if (!hasErrors() && rate.base == rate.currency)
        setFieldError(m_base, tr("Type another currency than the one it costs in."));
    const auto value = typedRate(m_rate->text());
    if (value)
        rate.value = *value;
    else
        setFieldError(m_rate, tr("Type a rate above 0, such as 1.0921, with up to 9 decimals."));
    if (!hasErrors())
        emit addRequested(rate);
}

} // namespace ui
