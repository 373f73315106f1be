#include "ui/payouts/publisher_edit.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"

#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "coupon-king — Coupon King Ltd · 1042": everything one may search by.
QString choiceOf(const core::Publisher& publisher)
{
    QString choice = text(publisher.alias);
    const QString company = text(publisher.company);
    const QString name = text(publisher.name);
    if (!company.isEmpty())
        choice += u" — "_s + company;
    if (!name.isEmpty() && name != company)
        choice += (company.isEmpty() ? u" — "_s : u" · "_s) + name;
    if (!publisher.id.empty())
        choice += u" · "_s + text(publisher.id);
    return choice;
}

} // namespace

PublisherEdit::PublisherEdit(const std::vector<core::Publisher>& publishers, QWidget* parent)
    : QLineEdit(parent)
    , m_index(publishers)
{
    setObjectName(u"publisherEdit"_s);
    setPlaceholderText(tr("Alias, name or id"));
    setClearButtonEnabled(true);
    QStringList choices;
    for (const core::Publisher& publisher : publishers) {
        const QString choice = choiceOf(publisher);
        m_byChoice.insert(choice, publisher.key);
        choices += choice;
    }
    choices.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(choices, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(this, &QLineEdit::textChanged, this, &PublisherEdit::readText);
}

void PublisherEdit::setPublisher(core::PublisherId key)
{
    setText(m_byChoice.key(key));
    setCursorPosition(0);
}

QString PublisherEdit::problem() const
{
    if (m_publisher)
        return {};
    if (text().trimmed().isEmpty())
        return tr("Choose the publisher.");
    const auto found = m_index.find(utf8(text()));
    return found ? QString() : errorText(found.error());
}

void PublisherEdit::readText()
{
    std::optional<core::PublisherId> now;
    if (const auto chosen = m_byChoice.constFind(text()); chosen != m_byChoice.cend())
        now = *chosen;
    else if (const auto found = m_index.find(utf8(text())))
        now = *found;
    if (now == m_publisher)
        return;
    m_publisher = now;
    emit publisherChanged();
}

} // namespace ui
