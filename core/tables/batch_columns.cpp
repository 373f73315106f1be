#include "core/tables/batch_columns.h"

#include "core/tables/table_cells.h"

namespace core {

namespace {

using namespace cells;

using Names = TableNames;

template <std::int64_t Batch::*member>
Cell count(const Batch& batch, const Names&)
{
    return batch.*member;
}

Cell number(BatchId batch)
{
    return batch ? Cell(batch.value) : Cell();
}

const Column<Batch, Names> batchTable[] = {
    { { "batch", label("core", "Number"), Number },
      [](const Batch& b, const Names&) {
          return number(b.key);
      } },
    { { "kind", label("core", "Kind"), Text },
      [](const Batch& b, const Names&) {
          return text(toText(b.kind));
      } },
    { { "at", label("core", "When"), ColumnType::Time },
      [](const Batch& b, const Names&) -> Cell {
          return b.at;
      } },
    { { "user", label("core", "Who"), Text },
      [](const Batch& b, const Names&) {
          return text(b.user);
      } },
    { { "file", label("core", "File"), Text },
      [](const Batch& b, const Names&) {
          return text(b.file);
      } },
    { { "note", label("core", "Note"), Text },
      [](const Batch& b, const Names&) {
          return text(b.note);
      } },
    { { "read", label("core", "Rows read"), Number, false }, count<&Batch::read> },
    { { "new", label("core", "New"), Number }, count<&Batch::added> },
    { { "unchanged", label("core", "Unchanged"), Number, false }, count<&Batch::unchanged> },
    { { "changed", label("core", "Changed"), Number }, count<&Batch::changed> },
    { { "rejected", label("core", "Rejected"), Number, false }, count<&Batch::rejected> },
    { { "undoes", label("core", "Takes back"), Number, false },
      [](const Batch& b, const Names&) {
          return number(b.undoes);
      } },
    { { "reversed_by", label("core", "Taken back by"), Number },
      [](const Batch& b, const Names& n) {
          return number(reversedBy(n.batches, b.key));
      } },
};

} // namespace

std::span<const Column<Batch, TableNames>> batchColumns()
{
    return batchTable;
}

} // namespace core
