#pragma once

#include "core/model/chain_head.h"
#include "core/tables/tables.h"
#include "core/usecases/books.h"
#include "ui/models/table_model.h"

#include <atomic>
#include <map>
#include <memory>
#include <set>

namespace ui {

class Session;

/// The conversions that fit a filter, in the store's order, fetched in blocks as they come into
/// sight: ten million rows cost no more than the ones looked at. An older question that has not
/// begun is left out, and its answer is dropped. How many there are is only said when it is known.
class ConversionListModel : public TableModel {
    Q_OBJECT
public:
    enum class Count { Unknown, Partial, Complete };

    explicit ConversionListModel(Session& session, QObject* parent = nullptr);

    /// Another question: starts at the top. Order and direction are those of the last sort().
    void ask(core::ConversionFilter filter);
    /// The same question again: selection and scroll stay, the selection unless placesChanged().
    void askAgain();
    [[nodiscard]] const core::ConversionFilter& filter() const { return m_filter; }

    /// Nothing while the row is on its way.
    [[nodiscard]] const core::ConversionRow* rowAt(int row) const;
    [[nodiscard]] Count countState() const { return m_count; }
    /// How far the books were when the rows were read; what others write is seen with the next
    /// block: then all is asked anew.
    [[nodiscard]] const std::optional<core::ChainHead>& readAt() const { return m_readAt; }
    [[nodiscard]] const core::TableNames& names() const { return m_names; }

    /// By time, earning or revenue; other columns cannot order conversions.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] static bool canSortBy(const QString& columnKey);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int dataColumnCount() const override;
    [[nodiscard]] const core::ColumnHead& head(int column) const override;
    [[nodiscard]] int totalCount() const override { return m_total; }
    [[nodiscard]] CopyWork copyWork(const std::vector<int>& columns) const override;
    /// Without the column of currencies a revenue says its own, where that is not the workspace's.
    [[nodiscard]] CopyWork clipboardWork(const std::vector<int>& columns) const override;
    [[nodiscard]] PlacesCheck placesCheck() const override;
    void askAnew() override { ask(m_filter); }

signals:
    void countChanged();
    /// Asked again, other conversions stand in some of the places.
    void placesChanged();
    void namesChanged();
    void failed(const core::Error& error);

protected:
    [[nodiscard]] core::Cell sourceCell(int source, int column) const override;
    [[nodiscard]] CellStyle sourceStyle(int source, const QString& key) const override;
    [[nodiscard]] qint64 sourceId(int source) const override { return source; }
    [[nodiscard]] bool passes(int) const override { return true; }

private:
    struct Block {
        std::vector<core::ConversionRow> rows;
        std::optional<core::TableNames> names; ///< with the first block of a question
        std::optional<core::ChainHead> readAt;
    };

    [[nodiscard]] static core::Result<Block>
    load(core::Books& books, const core::ConversionFilter& filter, int block, bool withNames);
    /// `work` on the worker and `done` with its answer, unless another question came before.
    template <typename T>
    void askBooks(std::function<core::Result<T>(core::Books&)> work,
                  std::function<void(core::Result<T>)> done);
    void fetch(int block, bool isFirst);
    void fetchWanted();
    void fetchCount();
    void take(int block, Block answer, bool isFirst);
    void takeFirst(Block answer);
    void growTo(int count);
    void setTotal(int total);
    void forgetFarBlocks(int near);

    Session& m_session;
    core::ConversionFilter m_filter;
    core::TableNames m_names;
    /// Number of the last question asked; the worker leaves out what was asked before it.
    std::shared_ptr<std::atomic<int>> m_question = std::make_shared<std::atomic<int>>(0);
    std::optional<core::ChainHead> m_readAt;
    int m_total = 0;
    Count m_count = Count::Unknown;
    std::map<int, std::vector<core::ConversionRow>> m_blocks;
    std::set<int> m_underWay;
    mutable std::vector<int> m_wanted; ///< blocks in sight, the latest last
};

} // namespace ui
