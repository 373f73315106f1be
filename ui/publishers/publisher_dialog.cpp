#include "ui/publishers/publisher_dialog.h"

#include "core/model/release.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/publishers/publisher_status.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui {
namespace {

/// How a field of core's table is edited; those not named here are a line across half the form.
struct FieldShape {
    std::string_view key;
    bool lines;
    FormDialog::Width width;
    const char* help;
};
constexpr FieldShape shapes[] = {
    { "id",
      false,
      FormDialog::Width::Half,
      QT_TRANSLATE_NOOP("ui::PublisherDialog", "Empty: one is given.") },
    { "alias",
      false,
      FormDialog::Width::Half,
      QT_TRANSLATE_NOOP("ui::PublisherDialog", "Unique; the name in rules and imports.") },
    { "address", true, FormDialog::Width::Full, nullptr },
    { "billing_details",
      true,
      FormDialog::Width::Full,
      QT_TRANSLATE_NOOP("ui::PublisherDialog", "Where to pay; printed on the invoice.") },
};

FieldShape shapeOf(std::string_view key)
{
    const auto found = std::find_if(std::begin(shapes),
                                    std::end(shapes),
                                    [key](const FieldShape& shape) { return shape.key == key; });
    return found == std::end(shapes) ? FieldShape{ key, false, FormDialog::Width::Half, nullptr }
                                     : *found;
}

QString textOf(const QWidget* editor)
{
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(editor))
        return lines->toPlainText().trimmed();
    return qobject_cast<const QLineEdit*>(editor)->text().trimmed();
}

} // namespace

PublisherDialog::PublisherDialog(const core::Publisher& publisher,
                                 const std::vector<core::PaymentMethod>& methods,
                                 QWidget* parent)
    : FormDialog(publisher.key ? tr("Edit publisher: %1").arg(text(publisher.alias))
                               : tr("New publisher"),
                 publisher.key ? tr("Save changes") : tr("Create publisher"),
                 parent)
    , m_before(publisher)
    , m_method(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_holdDays(new QLineEdit(this))
{
    setObjectName(QStringLiteral("publisherDialog"));
    for (const core::PublisherField& field : core::publisherFields())
        if (field.member == &core::Publisher::method)
            addMethod(methods);
        else
            addTextField(field);
    addStatus();
    addHoldDays();
    markUnchanged();
    if (QWidget* alias = editorOf("alias"))
        beginAt(alias);
    resize(Theme::space(140), Theme::space(165));
    connect(this, &FormDialog::saveRequested, this, &PublisherDialog::save);
}

void PublisherDialog::addTextField(const core::PublisherField& field)
{
    const FieldShape shape = shapeOf(field.key);
    const QString value = text(m_before.*field.member);
    QWidget* editor = nullptr;
    if (shape.lines) {
        auto* lines = new QPlainTextEdit(value, this);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(Theme::space(16));
        editor = lines;
    } else {
        editor = new QLineEdit(value, this);
    }
    editor->setObjectName(text(field.key)
                          + (shape.lines ? QStringLiteral("TextEdit") : QStringLiteral("Edit")));
    addField(tableWord(field.label), editor, shape.help ? tr(shape.help) : QString(), shape.width);
    m_fields.push_back({ field.member, field.key, editor });
}

void PublisherDialog::addMethod(const std::vector<core::PaymentMethod>& methods)
{
    m_method->setObjectName(QStringLiteral("methodComboBox"));
    m_method->addItem(tr("None"), QString());
    for (const core::PaymentMethod& method : methods)
        m_method->addItem(text(method.name), text(method.name));
    const int at = m_method->findData(text(m_before.method));
    m_method->setCurrentIndex(std::max(0, at));
    addField(tr("Payment method"), m_method, {}, Width::Half);
}

void PublisherDialog::addStatus()
{
    m_status->setObjectName(QStringLiteral("statusComboBox"));
    for (const core::PublisherStatus status : publisherStatuses())
        m_status->addItem(publisherStatusText(status), int(status));
    m_status->setCurrentIndex(m_status->findData(int(m_before.status)));
    addField(tr("Status"), m_status, {}, Width::Half);
}

void PublisherDialog::addHoldDays()
{
    m_holdDays->setObjectName(QStringLiteral("holdDaysEdit"));
    if (m_before.holdDays)
        m_holdDays->setText(QString::number(*m_before.holdDays));
    addField(tr("Hold days"),
             m_holdDays,
             tr("Days until a new conversion is payable. Empty: as the campaign says."),
             Width::Half);
}

QWidget* PublisherDialog::editorOf(std::string_view key) const
{
    const auto found = std::find_if(m_fields.begin(),
                                    m_fields.end(),
                                    [key](const FieldEdit& field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : found->widget;
}

core::Publisher PublisherDialog::publisher() const
{
    core::Publisher publisher = m_before;
    for (const FieldEdit& field : m_fields)
        publisher.*field.member = utf8(textOf(field.widget));
    publisher.method = utf8(m_method->currentData().toString());
    publisher.status = core::PublisherStatus(m_status->currentData().toInt());
    publisher.holdDays.reset();
    if (const auto days = core::parseHoldDays(utf8(m_holdDays->text())))
        publisher.holdDays = *days;
    return publisher;
}

void PublisherDialog::save()
{
    clearErrors();
    QWidget* alias = editorOf("alias");
    if (textOf(alias).isEmpty())
        setFieldError(alias, tr("Give the publisher an alias: rules and imports name them by it."));
    else if (const auto days = core::parseHoldDays(utf8(m_holdDays->text()));
             !days && !textOf(m_holdDays).isEmpty())
        setFieldError(m_holdDays, messageText(days.error().remedy));
    else
        emit publisherSaveRequested();
}

void PublisherDialog::showError(const core::Error& error)
{
    if (QWidget* editor = editorOf(error.where.text()))
        setFieldError(editor, messageText(error.what) + u' ' + messageText(error.remedy));
    else
        messages()->showError(error);
}

} // namespace ui
