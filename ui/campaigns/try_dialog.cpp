#include "ui/campaigns/try_dialog.h"

#include "ui/campaigns/explanation_view.h"
#include "ui/campaigns/typed_conversion_form.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPushButton* plainButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TryDialog::TryDialog(const TryFacts& facts, QWidget* parent)
    : QDialog(parent)
    , m_against(new QComboBox(this))
    , m_id(new QLineEdit(this))
    , m_idNote(new QLabel(this))
    , m_form(new TypedConversionForm(facts.workspace, facts.publishers, facts.types, this))
    , m_answer(new ExplanationView(facts.workspace, this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"tryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Try it"));
    constexpr int typingPauseMs = 150;
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPauseMs);
    connect(m_delay, &QTimer::timeout, this, &TryDialog::tryNow);
    connect(m_form, &TypedConversionForm::edited, m_delay, qOverload<>(&QTimer::start));
    auto* body = new QHBoxLayout;
    body->setSpacing(Theme::space(5));
    body->addWidget(buildConversion(), 2);
    body->addWidget(m_answer, 3);
    auto* close = plainButton(u"closeButton"_s, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(3));
    layout->addWidget(buildHead(facts));
    layout->addLayout(body, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(Theme::space(280), Theme::space(165));
    m_delay->start();
}

QWidget* TryDialog::buildHead(const TryFacts& facts)
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(windowTitle(), head);
    title->setFont(Theme::dialogTitleFont());
    auto* about =
        new QLabel(tr("What a conversion of %1 would earn, and why. Nothing is stored.")
                       .arg(facts.campaign.isEmpty() ? tr("this campaign") : facts.campaign),
                   head);
    about->setProperty("second", true);
    about->setWordWrap(true);
    m_against->setObjectName(u"tryAgainstCombo"_s);
    nameChoice(m_against, tr("By which rules"));
    if (facts.hasDraft)
        m_against->addItem(tr("By the rules as typed here"), false);
    if (facts.hasSaved)
        m_against->addItem(tr("By the saved rules"), true);
    connect(m_against, &QComboBox::activated, this, &TryDialog::tryNow);
    auto* line = new QHBoxLayout;
    line->addWidget(title, 1);
    line->addWidget(m_against);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addLayout(line);
    layout->addWidget(about);
    return head;
}

QWidget* TryDialog::buildConversion()
{
    auto* box = new QWidget(this);
    m_id->setObjectName(u"tryIdEdit"_s);
    m_id->setAccessibleName(tr("ID of a stored conversion"));
    m_id->setPlaceholderText(m_id->accessibleName());
    m_idNote->setObjectName(u"tryIdNoteLabel"_s);
    m_idNote->setProperty("small", true);
    m_idNote->setProperty("tone", u"bad"_s);
    m_idNote->setWordWrap(true);
    m_idNote->hide();
    auto* take = plainButton(u"tryTakeButton"_s, tr("Start from it"), box);
    auto* empty = plainButton(u"tryEmptyButton"_s, tr("Empty"), box);
    empty->setToolTip(tr("An imaginary conversion with nothing filled in"));
    const auto ask = [this] {
        if (!m_id->text().trimmed().isEmpty())
            emit conversionWanted(m_id->text().trimmed());
    };
    connect(take, &QPushButton::clicked, this, ask);
    connect(m_id, &QLineEdit::returnPressed, this, ask);
    connect(empty, &QPushButton::clicked, this, [this] {
        m_id->clear();
        setConversion({});
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::space(2));
    line->addWidget(m_id, 1);
    line->addWidget(take);
    line->addWidget(empty);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(line);
    layout->addWidget(m_idNote);
    layout->addWidget(m_form, 1);
    return box;
}

void TryDialog::setIdNote(const QString& sentence)
{
    m_idNote->setText(sentence);
    m_idNote->setVisible(!sentence.isEmpty());
    m_id->setAccessibleDescription(sentence);
}

void TryDialog::setConversion(const core::Conversion& conversion)
{
    m_base = conversion.key ? conversion : core::Conversion();
    setIdNote({});
    m_form->setConversion(conversion);
    tryNow();
}

void TryDialog::tryNow()
{
    m_delay->stop();
    emit tried({ m_base, m_form->changes(), m_against->currentData().toBool() });
}

void TryDialog::showAnswer(const core::Explanation& explanation)
{
    m_form->clearErrors();
    m_answer->show(explanation);
}

void TryDialog::showError(const core::Error& error)
{
    m_answer->clear();
    m_form->showError(error);
}

void TryDialog::showIdError(const core::Error& error)
{
    setIdNote(errorText(error));
    m_id->setFocus();
}

} // namespace ui
