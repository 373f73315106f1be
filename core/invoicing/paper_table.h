#pragma once

#include "core/invoicing/sheet.h"

#include <string>
#include <vector>

namespace core {

/// What one row of a table puts into a column.
using TableCell = std::vector<TextLine>;

/// A table with hairlines that goes on over the page: its head is repeated, and the sum so far
/// stands at the foot of the page that ends and at the top of the one that begins. A row is kept
/// together unless it is taller than a page.
class PaperTable {
public:
    struct Words {
        std::vector<std::string> heads; ///< one a column
        std::string carriedOver;
        std::string broughtForward;
    };

    PaperTable(Sheet& sheet, std::vector<Strip> columns, Words words);
    ~PaperTable();
    PaperTable(const PaperTable&) = delete;
    PaperTable& operator=(const PaperTable&) = delete;

    [[nodiscard]] Place begin(Place place);
    /// `sumAfter`: what is carried over when the page ends below this row. `below`: the height of
    /// what must stand on the same page under it (the total, for the last row).
    [[nodiscard]] Place
    row(Place place, const std::vector<TableCell>& cells, std::string sumAfter, Micrometres below);
    /// The table is over: pages begin as before.
    void end();

private:
    [[nodiscard]] Place head(Place place);
    [[nodiscard]] Place carriedRow(Place place, const std::string& label);
    [[nodiscard]] std::vector<TextLine> carriedLabel(const std::string& label) const;
    [[nodiscard]] Micrometres heightOf(const std::vector<TableCell>& cells) const;

    Sheet& m_sheet;
    std::vector<Strip> m_columns;
    Words m_words;
    std::string m_sum;
    Micrometres m_reserved = 0;
    bool m_isOpen = false;
};

} // namespace core
