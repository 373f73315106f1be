#include "ui/conversions/conversion_list_model.h"

#include "ui/conversions/conversion_rows.h"
#include "ui/models/column_labels.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"

#include <QTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int blockSize = 200;
constexpr std::size_t keptBlocks = 60;

struct Sortable {
    const char* column;
    core::ConversionOrder order;
};
constexpr Sortable sortables[] = {
    { "conv_time", core::ConversionOrder::Time },
    { "earning", core::ConversionOrder::Earning },
    { "revenue", core::ConversionOrder::Revenue },
};

const Sortable* sortableBy(const QString& key)
{
    const auto* found =
        std::find_if(std::begin(sortables), std::end(sortables), [&](const Sortable& each) {
            return key == QLatin1String(each.column);
        });
    return found == std::end(sortables) ? nullptr : found;
}

Theme::Tone toneOf(core::ConversionStatus status)
{
    using Status = core::ConversionStatus;
    return status == Status::Approved ? Theme::Tone::Good
        : status == Status::Pending   ? Theme::Tone::Warning
        : status == Status::Declined  ? Theme::Tone::Bad
                                      : Theme::Tone::Neutral;
}

core::ConversionId keyOfRow(const core::ConversionRow& row)
{
    return row.stored.conversion.key;
}

QString kindText(const core::Earning& earning)
{
    return earning.kind < 0 ? ConversionListModel::tr("Default payout")
                            : text(core::RuleKinds::all()[std::size_t(earning.kind)].label);
}

} // namespace

ConversionListModel::ConversionListModel(Session& session, QObject* parent)
    : TableModel(parent)
    , m_session(session)
{
    addActionColumn(u"why"_s, tr("Why this amount?"));
}

bool ConversionListModel::canSortBy(const QString& columnKey)
{
    return sortableBy(columnKey);
}

int ConversionListModel::sortColumn() const
{
    const auto* by =
        std::find_if(std::begin(sortables), std::end(sortables), [this](const Sortable& each) {
            return each.order == m_filter.order;
        });
    return columnOf(by->column);
}

void ConversionListModel::ask(core::ConversionFilter filter)
{
    filter.order = m_filter.order;
    filter.descending = m_filter.descending;
    m_filter = std::move(filter);
    ++*m_question;
    m_underWay.clear();
    m_wanted.clear();
    m_count = Count::Unknown;
    fetch(0, true);
    emit countChanged();
}

void ConversionListModel::askAgain()
{
    ++*m_question;
    m_underWay.clear();
    m_wanted.clear();
    fetch(0, true);
}

void ConversionListModel::sort(int column, Qt::SortOrder order)
{
    const Sortable* by = column < 0 ? nullptr : sortableBy(columnKey(column));
    if (!by
        || (by->order == m_filter.order && m_filter.descending == (order == Qt::DescendingOrder)))
        return;
    m_filter.order = by->order;
    m_filter.descending = order == Qt::DescendingOrder;
    if (*m_question > 0)
        ask(m_filter);
}

core::Result<ConversionListModel::Block> ConversionListModel::load(
    core::Books& books, const core::ConversionFilter& filter, int block, bool withNames)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    auto readAt = books.store.chainHead();
    if (!readAt)
        return readAt.error();
    auto rows = conversionRows(books, filter, std::int64_t(block) * blockSize, blockSize);
    if (!rows)
        return rows.error();
    Block answer{ std::move(*rows), {}, std::move(*readAt) };
    if (withNames) {
        auto names = core::tableNames(books.store);
        if (!names)
            return names.error();
        answer.names = std::move(*names);
    }
    return answer;
}

TableModel::CopyWork ConversionListModel::copyWork(const std::vector<int>& columns) const
{
    return [filter = m_filter, columns](core::Books& books, core::Progress& progress) {
        return copyConversions(books, filter, columns, progress);
    };
}

TableModel::CopyWork ConversionListModel::clipboardWork(const std::vector<int>& columns) const
{
    const int currency = columnOf("currency");
    const auto revenue = std::ranges::find(columns, columnOf("revenue"));
    if (revenue == columns.end() || std::ranges::find(columns, currency) != columns.end())
        return copyWork(columns);
    std::vector<int> asked = columns;
    asked.push_back(currency);
    return [work = copyWork(asked), at = revenue - columns.begin(), names = m_names](
               core::Books& books, core::Progress& progress) {
        auto copy = work(books, progress);
        if (copy)
            sayForeignCurrencies(*copy, std::size_t(at), names);
        return copy;
    };
}

TableModel::PlacesCheck ConversionListModel::placesCheck() const
{
    return [readAt = m_readAt](core::Books& books) {
        return isStillAt(books, readAt);
    };
}

template <typename T>
void ConversionListModel::askBooks(std::function<core::Result<T>(core::Books&)> work,
                                   std::function<void(core::Result<T>)> done)
{
    m_session.run<T>(
        this,
        [work = std::move(work), last = m_question, question = m_question->load()](
            core::Books& books, core::Progress&) {
            return question == *last ? work(books) : core::Result<T>(T{});
        },
        [this, done = std::move(done), question = m_question->load()](core::Result<T> answer) {
            if (question == *m_question)
                done(std::move(answer));
        });
}

void ConversionListModel::fetch(int block, bool isFirst)
{
    m_underWay.insert(block);
    askBooks<Block>([filter = m_filter, block, isFirst](
                        core::Books& books) { return load(books, filter, block, isFirst); },
                    [this, block, isFirst](core::Result<Block> answer) {
                        m_underWay.erase(block);
                        if (answer)
                            take(block, std::move(*answer), isFirst);
                        else
                            emit failed(answer.error());
                    });
}

void ConversionListModel::take(int block, Block answer, bool isFirst)
{
    if (!isFirst && answer.readAt != m_readAt) {
        ask(m_filter);
        return;
    }
    const int got = int(answer.rows.size());
    if (isFirst)
        takeFirst(std::move(answer));
    else
        m_blocks[block] = std::move(answer.rows);
    forgetFarBlocks(block);
    if (rowCount() > 0) {
        const int first = isFirst ? 0 : std::min(block * blockSize, rowCount() - 1);
        const int last = isFirst ? rowCount() - 1 : std::min(first + got, rowCount()) - 1;
        emit dataChanged(index(first, 0), index(std::max(first, last), columnCount() - 1));
    }
}

void ConversionListModel::takeFirst(Block answer)
{
    const int got = int(answer.rows.size());
    m_names = std::move(*answer.names);
    emit namesChanged();
    const auto replaceBlocks = [&] {
        m_blocks.clear();
        m_blocks[0] = std::move(answer.rows);
    };
    if (m_count == Count::Unknown) {
        beginResetModel();
        replaceBlocks();
        m_total = got;
        endResetModel();
        m_count = Count::Partial;
    } else {
        const auto known = m_blocks.find(0);
        if (known == m_blocks.end()
                ? m_readAt != answer.readAt
                : !std::ranges::equal(known->second, answer.rows, {}, keyOfRow, keyOfRow))
            emit placesChanged();
        replaceBlocks();
    }
    m_readAt = std::move(answer.readAt);
    if (got < blockSize) {
        m_count = Count::Complete;
        setTotal(got);
    } else {
        fetchCount();
    }
    emit countChanged();
}

void ConversionListModel::fetchCount()
{
    askBooks<std::int64_t>(
        [filter = m_filter](core::Books& books) { return books.store.countConversions(filter); },
        [this](const core::Result<std::int64_t>& count) {
            if (!count) {
                emit failed(count.error());
                return;
            }
            growTo(int(std::min<std::int64_t>(*count, std::numeric_limits<int>::max())));
        });
}

/// A view takes tens of milliseconds for so many rows: more come in the next turns of the event
/// loop.
void ConversionListModel::growTo(int count)
{
    constexpr int rowsAtOnce = 125'000;
    if (m_count == Count::Complete && m_total != count)
        emit placesChanged();
    setTotal(std::min(count, m_total + rowsAtOnce));
    m_count = m_total == count ? Count::Complete : Count::Partial;
    if (m_count == Count::Partial)
        QTimer::singleShot(0, this, [this, count, question = m_question->load()] {
            if (question == *m_question)
                growTo(count);
        });
    emit countChanged();
}

/// Rows come and go at the end.
void ConversionListModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void ConversionListModel::forgetFarBlocks(int near)
{
    while (m_blocks.size() > keptBlocks) {
        const auto first = m_blocks.begin();
        const auto last = std::prev(m_blocks.end());
        m_blocks.erase(near - first->first > last->first - near ? first : last);
    }
}

const core::ConversionRow* ConversionListModel::rowAt(int row) const
{
    const auto block = m_blocks.find(row / blockSize);
    const auto place = std::size_t(row % blockSize);
    if (block != m_blocks.end())
        return place < block->second.size() ? &block->second[place] : nullptr;
    const int wanted = row / blockSize;
    if (!m_underWay.contains(wanted)
        && std::find(m_wanted.begin(), m_wanted.end(), wanted) == m_wanted.end()) {
        if (m_wanted.empty())
            QTimer::singleShot(
                0, this, [this] { const_cast<ConversionListModel*>(this)->fetchWanted(); });
        m_wanted.push_back(wanted);
    }
    return nullptr;
}

void ConversionListModel::fetchWanted()
{
    constexpr std::size_t most = 3; // what was scrolled past in between is out of sight again
    std::vector<int> wanted;
    wanted.swap(m_wanted);
    const std::size_t skipped = wanted.size() > most ? wanted.size() - most : 0;
    for (std::size_t i = skipped; i < wanted.size(); ++i)
        fetch(wanted[i], false);
}

int ConversionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int ConversionListModel::dataColumnCount() const
{
    return int(core::conversionColumns().size());
}

const core::ColumnHead& ConversionListModel::head(int column) const
{
    return core::conversionColumns()[std::size_t(column)].head;
}

core::Cell ConversionListModel::sourceCell(int source, int column) const
{
    const core::ConversionRow* row = rowAt(source);
    return row ? core::conversionColumns()[std::size_t(column)].cell(*row, m_names) : core::Cell();
}

CellStyle ConversionListModel::sourceStyle(int source, const QString& key) const
{
    CellStyle style;
    const core::ConversionRow* row = rowAt(source);
    if (!row) {
        style.look = CellStyle::Look::Second;
        style.text = u"…"_s;
        return style;
    }
    const core::StoredConversion& stored = row->stored;
    if (key == u"status"_s) {
        style.look = CellStyle::Look::Pill;
        style.tone = toneOf(stored.conversion.status);
        style.text = conversionStatusText(stored.conversion.status);
    } else if (key == u"revenue"_s) {
        style.text =
            foreignRevenueText(stored.conversion.revenue, stored.conversion.currency, m_names);
    } else if (key == u"rule_kind"_s) {
        style.text = kindText(stored.earning);
    } else if (key == u"reason"_s) {
        style.look = CellStyle::Look::Second;
        style.text = tableWord(core::sentence(stored.earning.reason));
    } else if (key == u"link"_s) {
        style.text = linkText(stored.conversion.link.kind);
    } else if (key == u"why"_s) {
        style.look = CellStyle::Look::Link;
        style.text = tr("Why?");
        style.action = u"why"_s;
        style.tip = tr("Why this amount?");
    }
    return style;
}

} // namespace ui
