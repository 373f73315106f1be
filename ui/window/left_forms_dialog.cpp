#include "ui/window/left_forms_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/form_scroll_area.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What is told of a form; %1: the amount, %2: the publisher, %3: the payout's number.
struct Words {
    const char* recorded;
    const char* missing;
};

/// In the order of core::Submission::Form.
constexpr std::array<Words, std::variant_size_v<core::Submission::Form>> toldOf{ {
    { QT_TRANSLATE_NOOP("ui::LeftFormsDialog",
                        "The payout of %1 to %2 was saved before the program closed: it is payout "
                        "#%3."),
      QT_TRANSLATE_NOOP("ui::LeftFormsDialog",
                        "The payout of %1 to %2 is not saved: the program closed first.") },
    { QT_TRANSLATE_NOOP("ui::LeftFormsDialog",
                        "The adjustment of %1 for %2 was saved before the program closed."),
      QT_TRANSLATE_NOOP("ui::LeftFormsDialog",
                        "The adjustment of %1 for %2 is not saved: the program closed first.") },
    { QT_TRANSLATE_NOOP("ui::LeftFormsDialog",
                        "The counter entry of %1 for %2 was saved before the program closed."),
      QT_TRANSLATE_NOOP("ui::LeftFormsDialog",
                        "The counter entry of %1 for %2 is not saved: the program closed first.") },
} };

QString sentenceOf(const core::LeftForm& left, const core::Workspace& workspace)
{
    const Words& told = toldOf[left.submission.form.index()];
    const QString pattern = LeftFormsDialog::tr(left.isRecorded ? told.recorded : told.missing);
    const QString amount = amountText(left.amount, text(workspace.currency), workspace.decimals);
    const QString alias = text(left.submission.whom.alias);
    QString sentence = left.payout ? pattern.arg(amount, alias, QString::number(left.payout.value))
                                   : pattern.arg(amount, alias);
    if (!left.isRecorded && !left.mayReopen)
        sentence += u' '
            + LeftFormsDialog::tr("It cannot be opened again: these books do not have what it is "
                                  "about.");
    return sentence;
}

} // namespace

LeftFormsDialog::LeftFormsDialog(const core::LeftForms& left,
                                 const core::Workspace& workspace,
                                 QWidget* parent)
    : QDialog(parent)
    , m_cards(nullptr)
{
    setObjectName(u"leftFormsDialog"_s);
    setWindowTitle(tr("When the program closed"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(tr("This was being saved when the program closed"), this);
    title->setObjectName(u"titleLabel"_s);
    title->setFont(Theme::dialogTitleFont());
    title->setWordWrap(true);
    auto* cards = new FormScrollArea(new QWidget, this);
    m_cards = new QVBoxLayout(cards->widget());
    m_cards->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(title);
    layout->addWidget(cards, 1);
    m_cards->setSpacing(Theme::space(2));
    for (const core::LeftForm& form : left.forms)
        addForm(form, workspace);
    for (const std::string& file : left.unreadable)
        addCard(tr("What a form had sent cannot be read any more; its file is kept as %1. Look in "
                   "the books whether it is there.")
                    .arg(QDir::toNativeSeparators(text(file))));
    m_cards->addStretch();
    if (m_toDecide > 0) {
        auto* later = new QLabel(
            tr("What you leave here is told again when these books are opened next."), this);
        later->setObjectName(u"laterLabel"_s);
        later->setProperty("second", true);
        later->setWordWrap(true);
        layout->addWidget(later);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(Theme::space(120));
}

QVBoxLayout* LeftFormsDialog::addCard(const QString& sentence)
{
    auto* card = new QFrame(this);
    card->setObjectName(u"leftForm%1"_s.arg(++m_count));
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    const int margin = Theme::space(3);
    inside->setContentsMargins(margin, margin, margin, margin);
    inside->setSpacing(Theme::space(2));
    inside->addWidget(readingLabel(u"sentenceLabel"_s, sentence, card));
    m_cards->addWidget(card);
    return inside;
}

void LeftFormsDialog::addForm(const core::LeftForm& left, const core::Workspace& workspace)
{
    const QString sentence = sentenceOf(left, workspace);
    QVBoxLayout* card = addCard(sentence);
    if (!left.isRecorded)
        addActions(card, left, sentence);
}

void LeftFormsDialog::addActions(QVBoxLayout* card,
                                 const core::LeftForm& left,
                                 const QString& sentence)
{
    ++m_toDecide;
    QWidget* frame = card->parentWidget();
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    card->addLayout(row);
    const auto addButton = [&](const QString& words, const QString& name) {
        auto* button = new QPushButton(words, frame);
        button->setObjectName(name);
        button->setAccessibleName(u"%1: %2"_s.arg(words, sentence)); // cards have the same buttons
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    if (left.mayReopen)
        connect(addButton(tr("Open the form again"), u"reopenButton"_s),
                &QPushButton::clicked,
                this,
                [this, left] {
                    accept();
                    emit reopenRequested(left);
                });
    connect(addButton(tr("Discard"), u"discardButton"_s),
            &QPushButton::clicked,
            this,
            [this, frame, key = left.submission.key()] { discard(frame, key); });
    row->addStretch();
}

void LeftFormsDialog::discard(QWidget* card, const std::string& key)
{
    emit discardRequested(key);
    card->hide();
    if (--m_toDecide == 0)
        accept();
}

} // namespace ui
