#include "ui/payouts/publisher_edit.h"

#include "ui/models/cell_text.h"
#include "ui/models/row_order.h"
#include "ui/widgets/error_text.h"

#include <QCompleter>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "coupon-king — Coupon King Ltd": what a choice shows. Aliases are unique.
QString choiceOf(const core::Publisher& publisher)
{
    const std::string& company = publisher.company.empty() ? publisher.name : publisher.company;
    const QString alias = text(publisher.alias);
    return company.empty() ? alias : alias + u" — "_s + text(company);
}

/// What is searched of a publisher: all that he may be known by.
QString searchTextOf(const core::Publisher& publisher)
{
    return QStringList{
        text(publisher.alias), text(publisher.company), text(publisher.name), text(publisher.id)
    }
        .join(u'\n');
}

constexpr int searchRole = Qt::UserRole + 1;

/// Searches one text and fills in another.
class ChoiceCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

PublisherEdit::PublisherEdit(const std::vector<core::Publisher>& publishers, QWidget* parent)
    : QLineEdit(parent)
    , m_index(publishers)
{
    setObjectName(u"publisherEdit"_s);
    setPlaceholderText(tr("Alias, name or id"));
    setClearButtonEnabled(true);
    if (auto* clear = findChild<QToolButton*>())
        clear->setAccessibleName(tr("Clear the publisher"));
    auto* choices = new QStandardItemModel(this);
    for (const core::Publisher* publisher : inNameOrder(publishers, choiceOf)) {
        const QString choice = choiceOf(*publisher);
        m_byChoice.insert(choice, publisher->key);
        auto* item = new QStandardItem(choice);
        item->setData(searchTextOf(*publisher), searchRole);
        choices->appendRow(item);
    }
    auto* completer = new ChoiceCompleter(choices, this);
    completer->setCompletionRole(searchRole);
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
