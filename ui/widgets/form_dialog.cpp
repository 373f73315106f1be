#include "ui/widgets/form_dialog.h"

#include "ui/widgets/error_text.h"
#include "ui/widgets/form_scroll_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    return line;
}

} // namespace

FormDialog::FormDialog(const QString& title, const QString& saveText, QWidget* parent)
    : QDialog(parent)
    , m_scroll(new FormScrollArea(new QWidget, this))
    , m_messages(new MessageBar(this))
    , m_footnote(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_save(new QPushButton(saveText, this))
{
    setWindowTitle(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);

    auto* heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("titleLabel"));
    heading->setFont(Theme::dialogTitleFont());

    m_body = new QVBoxLayout(m_scroll->widget());
    m_body->setContentsMargins(Theme::space(5), 0, Theme::space(5), Theme::space(3));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::space(3));
    m_grid->setVerticalSpacing(Theme::space(1));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_body->addLayout(m_grid);
    m_body->addStretch();

    m_footnote->setObjectName(QStringLiteral("footnoteLabel"));
    m_footnote->setProperty("second", true);
    m_footnote->setWordWrap(true);
    m_footnote->hide();
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(2));
    head->addWidget(heading);
    head->addWidget(m_messages);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::space(5), Theme::space(3), Theme::space(5), Theme::space(3));
    foot->setSpacing(Theme::space(2));
    foot->addWidget(m_footnote, 1);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    foot->setObjectName(QStringLiteral("buttonRow"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(hairline(this));
    layout->addLayout(foot);
    setMinimumWidth(Theme::space(110));

    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveRequested);
}

/// A window that goes takes the keyboard from its field, which tells so: nobody is there to say what is wrong.
FormDialog::~FormDialog()
{
    for (MoneyEdit* amount : findChildren<MoneyEdit*>())
        amount->disconnect(this);
}

void FormDialog::addField(const QString& label, QWidget* editor, const QString& help, Width width)
{
    Field field;
    field.label = new QLabel(label, this);
    field.label->setProperty("second", true);
    field.label->setProperty("small", true);
    field.label->setBuddy(editor);
    field.note = new QLabel(this);
    field.note->setProperty("small", true);
    field.note->setTextFormat(Qt::PlainText);
    field.note->setWordWrap(true);
    field.help = help;
    if (editor->accessibleName().isEmpty() && !qobject_cast<QLabel*>(editor)) // whose words it hid
        editor->setAccessibleName(label);
    if (const auto* combo = qobject_cast<QComboBox*>(editor); combo && combo->isEditable())
        combo->lineEdit()->setAccessibleName(label);

    auto* cell = new QVBoxLayout;
    field.cell = cell;
    cell->setSpacing(Theme::space(1));
    cell->setContentsMargins(0, 0, 0, Theme::space(2));
    cell->addWidget(field.label);
    cell->addWidget(editor);
    cell->addWidget(field.note);
    cell->addStretch();
    if (width == Width::Half && m_rightHalfFree) {
        m_grid->addLayout(cell, m_grid->rowCount() - 1, 1);
        m_rightHalfFree = false;
    } else {
        m_grid->addLayout(cell, m_grid->rowCount(), 0, 1, width == Width::Half ? 1 : 2);
        m_rightHalfFree = width == Width::Half;
    }
    m_fields.insert(editor, field);
    showNote(m_fields[editor], editor, {});
    watch(editor);
    beginHereUnlessBefore(editor);
}

void FormDialog::beginHereUnlessBefore(QWidget* widget)
{
    const bool takesKeyboard = widget->focusPolicy() != Qt::NoFocus || widget->focusProxy();
    if (!m_first && takesKeyboard)
        m_first = widget;
}

void FormDialog::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
    m_rightHalfFree = false;
    watch(widget);
    beginHereUnlessBefore(widget);
}

void FormDialog::watch(QWidget* editor)
{
    const auto changed = [this] {
        m_changed = true;
    };
    if (auto* amount = qobject_cast<MoneyEdit*>(editor))
        watchAmount(amount);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::textEdited, this, changed);
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(editor))
        connect(plain, &QPlainTextEdit::textChanged, this, changed);
    else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        connect(combo, &QComboBox::activated, this, changed);
        connect(combo, &QComboBox::editTextChanged, this, changed);
    } else if (auto* spin = qobject_cast<QSpinBox*>(editor))
        connect(spin, &QSpinBox::valueChanged, this, changed);
    else if (auto* date = qobject_cast<QDateEdit*>(editor))
        connect(date, &QDateEdit::dateChanged, this, changed);
    else if (auto* check = qobject_cast<QAbstractButton*>(editor))
        connect(check, &QAbstractButton::toggled, this, changed);
}

/// What is no amount is said when the keyboard goes on to another field, and until it is mended.
void FormDialog::watchAmount(MoneyEdit* edit)
{
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            return; // it would go from under the mouse that presses it
        if (const auto field = m_fields.find(edit);
            field != m_fields.end() && !edit->problem().isEmpty())
            showNote(*field, edit, edit->problem());
    });
    connect(edit, &QLineEdit::textChanged, this, [this, edit] { // it has read it by now
        if (edit->problem().isEmpty())
            setFieldError(edit, {});
    });
}

void FormDialog::checkAmount(MoneyEdit* edit, Sign sign)
{
    const auto amount = edit->value();
    if (!edit->problem().isEmpty())
        setFieldError(edit, edit->problem());
    else if (!amount)
        setFieldError(edit, tr("Type the amount."));
    else if (sign == Sign::Positive && *amount <= core::Money())
        setFieldError(edit, tr("The amount must be more than zero."));
    else if (amount->isZero())
        setFieldError(edit, tr("The amount must not be zero."));
}

void FormDialog::showNote(Field& field, QWidget* editor, const QString& sentence)
{
    field.hasError = !sentence.isEmpty();
    const QString shown = field.hasError ? sentence : field.help;
    field.note->setText(shown);
    field.note->setVisible(!shown.isEmpty() && !field.label->isHidden());
    field.note->setProperty("tone", field.hasError ? QStringLiteral("bad") : QString());
    field.note->setProperty("second", !field.hasError);
    field.note->style()->polish(field.note);
    editor->setProperty("invalid", field.hasError);
    editor->style()->polish(editor);
    editor->setAccessibleDescription(shown);
}

void FormDialog::setFieldError(QWidget* editor, const QString& sentence)
{
    const bool isFirst = !hasErrors() && !sentence.isEmpty();
    const auto field = m_fields.find(editor);
    if (field == m_fields.end())
        return;
    showNote(*field, editor, sentence);
    if (isFirst)
        editor->setFocus(Qt::OtherFocusReason);
}

void FormDialog::setFieldHelp(QWidget* editor, const QString& help)
{
    const auto field = m_fields.find(editor);
    if (field == m_fields.end())
        return;
    field->help = help;
    if (!field->hasError)
        showNote(*field, editor, {});
}

void FormDialog::setFieldVisible(QWidget* editor, bool visible)
{
    const auto field = m_fields.find(editor);
    if (field == m_fields.end())
        return;
    field->label->setVisible(visible);
    editor->setVisible(visible);
    field->note->setVisible(visible && !field->note->text().isEmpty());
    field->cell->setContentsMargins(0, 0, 0, visible ? Theme::space(2) : 0);
}

void FormDialog::clearErrors()
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        if (field->hasError)
            showNote(*field, field.key(), {});
    m_messages->clear();
}

bool FormDialog::hasErrors() const
{
    return std::any_of(
        m_fields.cbegin(), m_fields.cend(), [](const Field& field) { return field.hasError; });
}

void FormDialog::setFootnote(const QString& text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

QPushButton* FormDialog::addSideButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    findChild<QHBoxLayout*>(QStringLiteral("buttonRow"))->insertWidget(0, button);
    return button;
}

void FormDialog::showUnanswered(const core::Error& error)
{
    m_isUnanswered = true;
    setBusy(false);
    markChanged();
    connect(m_messages,
            &MessageBar::actionTriggered,
            this,
            &FormDialog::saveRequested,
            Qt::UniqueConnection);
    m_messages->show(Theme::Tone::Warning,
                     tr("%1 Try again: what is there already is not saved a second time.")
                         .arg(messageText(error.what)),
                     tr("Try again"));
}

void FormDialog::showRefused(const core::Error& error)
{
    m_isUnanswered = false;
    setBusy(false);
    m_messages->showError(error);
}

void FormDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setEnabled(!busy);
}

/// Not before: a field that is not shown yet cannot take the keyboard out of what scrolls.
void FormDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    tabAsLaidOut(*this); // without Tab, too: what is disabled passes the keyboard on
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void FormDialog::reject()
{
    if (m_isBusy)
        return; // what is being saved can no longer be discarded: it stays until the books answer
    if (!m_changed) {
        QDialog::reject();
        return;
    }
    m_discard.ask(
        m_isUnanswered ? tr("Whether this is saved is not known. If you leave, "
                            "you are told when these books are opened next.")
                       : tr("What you typed here is not saved."),
        [this] { QDialog::reject(); },
        m_isUnanswered ? tr("Leave") : QString());
}

} // namespace ui
