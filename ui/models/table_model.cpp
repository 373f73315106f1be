#include "ui/models/table_model.h"

#include "ui/models/column_labels.h"
#include "ui/models/row_order.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <unordered_map>

namespace ui {
namespace {

constexpr std::size_t manyRows = 500; ///< too many to let them go one by one

/// Amounts and numbers stand at the right.
bool isNumeric(core::ColumnType type)
{
    return type == core::ColumnType::Money || type == core::ColumnType::Number;
}

} // namespace

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_collator(nameCollator())
    , m_searchReader(new QTimer(this))
{
    connect(m_searchReader, &QTimer::timeout, this, [this] { readSearchTexts(false); });
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
        if (amount && !m_form.exactMoney && !core::hasAtMostDecimals(*amount, m_form.decimals))
            return moneyText(*amount, m_form.decimals, true);
        return {};
    }
    case Qt::AccessibleDescriptionRole:
        return style.tip;
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
    m_all = sourcesInOrder();
    if (m_order.size() == m_all.size()) {
        takeOrder(m_all);
        return;
    }
    std::vector<char> isShown(m_all.size(), 0);
    for (const int source : m_order)
        isShown[std::size_t(source)] = 1;
    std::vector<int> shown;
    shown.reserve(m_order.size());
    for (const int source : m_all)
        if (isShown[std::size_t(source)])
            shown.push_back(source);
    takeOrder(std::move(shown));
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
    forgetSearchTexts();
    if (rowCount() > 0)
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
    forgetSearchTexts();
    m_all = sourcesInOrder();
    m_order = shownSources();
    endResetModel();
}

void TableModel::updateRows(const std::function<void()>& exchange)
{
    const std::vector<qint64> before = shownIds();
    exchange();
    forgetSearchTexts();
    m_all = sourcesInOrder();
    std::vector<int> now = shownSources();
    std::unordered_map<qint64, int> sourceOfId;
    for (const int source : now)
        sourceOfId.emplace(sourceId(source), source);
    const auto isGone = [&](qint64 id) {
        return !sourceOfId.contains(id);
    };
    const auto gone = std::size_t(std::count_if(before.begin(), before.end(), isGone));
    if (gone > manyRows || sourceOfId.size() != now.size()) {
        beginResetModel();
        m_order = std::move(now);
        endResetModel();
        return;
    }

    exchange(); // a view may ask about a row while it goes: the old rows answer
    for (int row = int(before.size()) - 1; row >= 0; --row)
        if (isGone(before[std::size_t(row)]))
            removeShown(row);

    std::vector<qint64> kept = shownIds();
    exchange();
    for (std::size_t row = 0; row < kept.size(); ++row) {
        const auto found = sourceOfId.find(kept[row]);
        m_order[row] = found->second;
        sourceOfId.erase(found);
    }
    std::vector<int> added;
    for (const int source : now)
        if (sourceOfId.contains(sourceId(source)))
            added.push_back(source);
    insertShown(added);
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    takeOrder(std::move(now));
}

void TableModel::refilter()
{
    std::vector<int> now = shownSources();
    std::vector<char> isComing(std::size_t(totalCount()), 0);
    for (const int source : now)
        isComing[std::size_t(source)] = 1;
    const auto isGone = [&isComing](int source) {
        return !isComing[std::size_t(source)];
    };
    if (std::size_t(std::ranges::count_if(m_order, isGone)) > manyRows) {
        beginResetModel();
        m_order = std::move(now);
        endResetModel();
        return;
    }
    for (int row = int(m_order.size()) - 1; row >= 0; --row)
        if (isGone(m_order[std::size_t(row)]))
            removeShown(row);
    for (const int source : m_order)
        isComing[std::size_t(source)] = 0;
    std::vector<int> added;
    std::ranges::copy_if(now, std::back_inserter(added), [&isComing](int source) {
        return isComing[std::size_t(source)];
    });
    insertShown(added);
    takeOrder(std::move(now));
}

void TableModel::removeShown(int row)
{
    beginRemoveRows({}, row, row);
    m_order.erase(m_order.begin() + row);
    endRemoveRows();
}

void TableModel::insertShown(const std::vector<int>& added)
{
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_order.insert(m_order.end(), added.begin(), added.end());
    endInsertRows();
}

QString TableModel::searchText(int source) const
{
    QString words;
    for (int column = 0; column < columnCount(); ++column) {
        const CellStyle style = sourceStyle(source, columnKey(column));
        if (!style.text.isEmpty())
            words += style.text + u'\n';
        if (!isActionColumn(column))
            words += cellText(sourceCell(source, column), m_form) + u'\n';
    }
    return words.toCaseFolded();
}

void TableModel::readSearchTexts(bool toTheEnd)
{
    constexpr int rowsAtOnce = 100;
    constexpr int millisecondsAtOnce = 5;
    QElapsedTimer spent;
    spent.start();
    while (m_searchTexts.count() < totalCount()
           && (toTheEnd || !spent.hasExpired(millisecondsAtOnce)))
        for (int i = 0; i < rowsAtOnce && m_searchTexts.count() < totalCount(); ++i)
            m_searchTexts.add(searchText(m_searchTexts.count()));
    if (m_searchTexts.count() == totalCount())
        m_searchReader->stop();
}

void TableModel::forgetSearchTexts()
{
    constexpr int readAtOnce = 5'000; // fewer are read when they are asked for
    m_searchTexts.clear();
    if (totalCount() > readAtOnce)
        m_searchReader->start();
    else
        m_searchReader->stop();
}

std::vector<int> TableModel::shownSources()
{
    std::vector<char> isFound;
    if (!m_text.isEmpty()) {
        readSearchTexts(true);
        isFound = m_searchTexts.rowsWith(m_text);
    }
    std::vector<int> shown;
    for (const int source : m_all)
        if (passes(source) && (isFound.empty() || isFound[std::size_t(source)]))
            shown.push_back(source);
    return shown;
}

std::vector<int> TableModel::sourcesInOrder() const
{
    if (m_sortColumn >= 0 && m_sortColumn < dataColumnCount())
        return rowOrder(
            totalCount(),
            [this](int source) { return sourceCell(source, m_sortColumn); },
            m_collator,
            m_sortOrder);
    std::vector<int> asGiven;
    asGiven.resize(std::size_t(totalCount()));
    std::iota(asGiven.begin(), asGiven.end(), 0);
    return asGiven;
}

void TableModel::takeOrder(std::vector<int> order)
{
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        std::vector<int> rowOfSource(std::size_t(totalCount()), -1);
        for (std::size_t row = 0; row < order.size(); ++row)
            rowOfSource[std::size_t(order[row])] = int(row);
        for (const QModelIndex& old : before)
            after.append(index(rowOfSource[std::size_t(sourceOf(old.row()))], old.column()));
    }
    m_order = std::move(order);
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
