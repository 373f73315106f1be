#pragma once

#include "core/usecases/amount_parts.h"
#include "core/usecases/record_payout.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/data_table.h"

namespace ui {

/// What a payout settles, a line each, as its invoice has them: double click, Enter or the link
/// asks for the conversions behind one.
class SettledLines : public DataTable {
    Q_OBJECT
public:
    SettledLines(const core::PayoutDetails& payout,
                 const core::TableNames& names,
                 const core::Workspace& workspace,
                 QWidget* parent);

    /// Every column in sight, the link too.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// `title`: the line, as it is read here.
    void sourceChosen(const core::AmountSource& source, const QString& title);

private:
    struct Line {
        core::Allocation settled;
        core::MinorMoney amount;
        std::string text;
    };
    using Lines = RecordTableModel<Line, core::PublisherId>;

    [[nodiscard]] static std::span<const core::Column<Line, core::PublisherId>> columns();
    [[nodiscard]] static std::vector<Line> linesOf(const core::PayoutDetails& payout,
                                                   const core::TableNames& names);
    void choose(int row);

    Lines* m_lines;
};

} // namespace ui
