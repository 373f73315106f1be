#include "ui/models/table_model.h"

#include "ui/models/column_labels.h"

#include <algorithm>

namespace ui {
namespace {

/// Amounts and numbers stand at the right.
bool isNumeric(core::ColumnType type)
{
    return type == core::ColumnType::Money || type == core::ColumnType::Number;
}

/// A cell made ready for many comparisons; empty cells come last whatever the direction.
struct SortKey {
    enum class Kind { Number, Text, Empty };

    Kind kind = Kind::Empty;
    std::int64_t number = 0;
    std::optional<QCollatorSortKey> text;
};

SortKey sortKey(const core::Cell& cell, const QCollator& collator)
{
    const auto number = [](std::int64_t value) {
        return SortKey{ SortKey::Kind::Number, value, std::nullopt };
    };
    if (const auto* words = std::get_if<std::string>(&cell))
        return words->empty() ? SortKey{}
                              : SortKey{ SortKey::Kind::Text, 0, collator.sortKey(text(*words)) };
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return number(*count);
    if (const auto amount = moneyOf(cell))
        return number(amount->micros);
    if (const auto* date = std::get_if<core::Date>(&cell))
        return number(date->days);
    if (const auto* time = std::get_if<core::Timestamp>(&cell))
        return number(time->micros);
    return {};
}

bool isBefore(const SortKey& a, const SortKey& b, Qt::SortOrder order)
{
    if (a.kind == SortKey::Kind::Empty || b.kind == SortKey::Kind::Empty || a.kind != b.kind)
        return a.kind < b.kind;
    const SortKey& first = order == Qt::AscendingOrder ? a : b;
    const SortKey& second = order == Qt::AscendingOrder ? b : a;
    return a.kind == SortKey::Kind::Number ? first.number < second.number
                                           : *first.text < *second.text;
}

/// The C locale's collation knows no numbers inside names and no letters beyond ASCII.
QLocale collationLocale()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int source = sourceOf(index.row());
    const int column = index.column();
    const bool isData = !isActionColumn(column);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    const CellStyle style = sourceStyle(source, columnKey(column));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (!style.text.isEmpty() || !isData)
            return style.text;
        return cellText(sourceCell(source, column), m_form);
    case Qt::ToolTipRole: {
        if (!style.tip.isEmpty())
            return style.tip;
        const auto amount = isData ? moneyOf(sourceCell(source, column)) : std::nullopt;
        if (amount && !core::hasAtMostDecimals(*amount, m_form.decimals))
            return moneyText(*amount, m_form.decimals, true);
        return {};
    }
    case LookRole:
        return int(style.look);
    case ToneRole: {
        const auto amount = isData ? moneyOf(sourceCell(source, column)) : std::nullopt;
        const bool isDebt = amount && core::truncated(*amount, m_form.decimals).isNegative();
        return int(isDebt && style.tone == Theme::Tone::Neutral ? Theme::Tone::Bad : style.tone);
    }
    case IconNameRole:
        return style.icon;
    case ActionRole:
        return style.action;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isActionColumn(section))
        return role == Qt::AccessibleTextRole
            ? m_actions[std::size_t(section - dataColumnCount())].label
            : QString();
    const core::ColumnHead& columnHead = head(section);
    const QString label = columnLabel(columnHead);
    if (columnHead.type != core::ColumnType::Money || m_currency.isEmpty())
        return label;
    //: Head of a column of amounts: %1 what, %2 the currency.
    return tr("%1, %2").arg(label, currencySign(m_currency));
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : dataColumnCount() + int(m_actions.size());
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant TableModel::alignment(int column) const
{
    const bool right = !isActionColumn(column) && isNumeric(head(column).type);
    return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= dataColumnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    resort();
}

void TableModel::setTextFilter(const QString& text)
{
    const QString folded = text.trimmed().toCaseFolded();
    if (folded == m_text)
        return;
    m_text = folded;
    refilter();
}

void TableModel::setForm(const CellForm& form)
{
    m_form = form;
    m_searchTexts.clear();
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::setCurrency(const QString& currency)
{
    m_currency = currency;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TableModel::addActionColumn(const QString& key, const QString& label)
{
    beginResetModel();
    m_actions.push_back({ key, label });
    endResetModel();
}

int TableModel::columnOf(std::string_view key) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (columnKey(column) == text(key))
            return column;
    return -1;
}

QString TableModel::columnKey(int column) const
{
    return isActionColumn(column) ? m_actions[std::size_t(column - dataColumnCount())].key
                                  : text(head(column).key);
}

core::Cell TableModel::cellAt(int row, int column) const
{
    return sourceCell(sourceOf(row), column);
}

TableModel::CopyWork TableModel::copyWork(const std::vector<int>&) const
{
    return {};
}

void TableModel::resetRows(const std::function<void()>& exchange)
{
    beginResetModel();
    exchange();
    m_searchTexts.clear();
    m_order = sorted(shownSources());
    endResetModel();
}

void TableModel::updateRows(const std::function<void()>& exchange)
{
    constexpr std::size_t manyRows = 500;
    const std::vector<qint64> before = shownIds();
    exchange();
    m_searchTexts.clear();
    const std::vector<int> now = shownSources();
    std::unordered_map<qint64, int> sourceOfId;
    for (const int source : now)
        sourceOfId.emplace(sourceId(source), source);
    const auto isGone = [&](qint64 id) {
        return !sourceOfId.contains(id);
    };
    const auto gone = std::size_t(std::count_if(before.begin(), before.end(), isGone));
    if (gone > manyRows || sourceOfId.size() != now.size()) {
        beginResetModel();
        m_order = sorted(now);
        endResetModel();
        return;
    }

    exchange(); // a view may ask about a row while it goes: the old rows answer
    m_searchTexts.clear();
    for (int row = int(before.size()) - 1; row >= 0; --row)
        if (isGone(before[std::size_t(row)]))
            removeShown(row);

    std::vector<qint64> kept = shownIds();
    exchange();
    m_searchTexts.clear();
    for (std::size_t row = 0; row < kept.size(); ++row) {
        const auto found = sourceOfId.find(kept[row]);
        m_order[row] = found->second;
        sourceOfId.erase(found);
    }
    insertShown(now, sourceOfId);
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    resort();
}

void TableModel::refilter()
{
    updateRows([] {});
}

void TableModel::removeShown(int row)
{
    beginRemoveRows({}, row, row);
    m_order.erase(m_order.begin() + row);
    endRemoveRows();
}

void TableModel::insertShown(const std::vector<int>& now,
                             const std::unordered_map<qint64, int>& added)
{
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    for (const int source : now)
        if (added.contains(sourceId(source)))
            m_order.push_back(source);
    endInsertRows();
}

bool TableModel::isShown(int source) const
{
    if (!passes(source))
        return false;
    if (m_text.isEmpty())
        return true;
    if (m_searchTexts.empty())
        m_searchTexts.resize(std::size_t(totalCount()));
    QString& words = m_searchTexts[std::size_t(source)];
    if (words.isNull())
        for (int column = 0; column < columnCount(); ++column) {
            const CellStyle style = sourceStyle(source, columnKey(column));
            if (!style.text.isEmpty())
                words += style.text.toCaseFolded() + u'\n';
            if (!isActionColumn(column))
                words += cellText(sourceCell(source, column), m_form).toCaseFolded() + u'\n';
        }
    return words.contains(m_text);
}

std::vector<int> TableModel::shownSources() const
{
    std::vector<int> result;
    for (int source = 0; source < totalCount(); ++source)
        if (isShown(source))
            result.push_back(source);
    return result;
}

std::vector<int> TableModel::sorted(std::vector<int> sources) const
{
    std::sort(sources.begin(), sources.end());
    if (m_sortColumn < 0 || m_sortColumn >= dataColumnCount())
        return sources;
    std::vector<SortKey> keys;
    keys.resize(std::size_t(totalCount()));
    for (const int source : sources)
        keys[std::size_t(source)] = sortKey(sourceCell(source, m_sortColumn), m_collator);
    std::stable_sort(sources.begin(), sources.end(), [&](int a, int b) {
        return isBefore(keys[std::size_t(a)], keys[std::size_t(b)], m_sortOrder);
    });
    return sources;
}

void TableModel::resort()
{
    const std::vector<int> order = sorted(m_order);
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> rowOfSource;
    rowOfSource.resize(std::size_t(totalCount()), -1);
    for (std::size_t row = 0; row < order.size(); ++row)
        rowOfSource[std::size_t(order[row])] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before)
        after.append(index(rowOfSource[std::size_t(sourceOf(old.row()))], old.column()));
    m_order = order;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

std::vector<qint64> TableModel::shownIds() const
{
    std::vector<qint64> result;
    result.reserve(m_order.size());
    for (const int source : m_order)
        result.push_back(sourceId(source));
    return result;
}

} // namespace ui
