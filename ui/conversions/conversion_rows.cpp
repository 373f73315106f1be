#include "ui/conversions/conversion_rows.h"

#include "core/usecases/explain_conversion.h"
#include "core/usecases/rule_texts.h"
#include "ui/models/cell_text.h"

namespace ui {

core::Result<void> isStillAt(core::Books& books, const std::optional<core::ChainHead>& readAt)
{
    const auto now = books.store.chainHead();
    if (!now)
        return now.error();
    if (*now == readAt)
        return {};
    return core::Error{ core::ErrorCode::Conflict,
                        core::say("core",
                                  "Something was written to the books since this list was read; "
                                  "other conversions may stand in the chosen rows now."),
                        {},
                        core::say("core", "The list is read anew: choose again.") };
}

core::Result<std::vector<core::ConversionRow>> conversionRows(core::Books& books,
                                                              const core::ConversionFilter& filter,
                                                              std::int64_t offset,
                                                              int limit)
{
    auto page = books.store.conversionPage(filter, offset, limit);
    if (!page)
        return page.error();
    std::vector<core::ConversionRow> rows;
    core::RuleTexts texts(books.store);
    for (core::StoredConversion& stored : *page) {
        const auto rule = texts.of(stored.earning.rule);
        if (!rule)
            return rule.error();
        auto linked = core::linkedName(books.store, stored.conversion.link);
        if (!linked)
            return linked.error();
        rows.push_back({ std::move(stored), std::string(*rule), std::move(*linked) });
    }
    return rows;
}

core::Result<TableCopy> copyConversions(core::Books& books,
                                        const core::ConversionFilter& filter,
                                        const std::vector<int>& columns,
                                        core::Progress& progress)
{
    constexpr std::size_t reportEvery = 4096;
    const auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    TableCopy copy;
    for (const int column : columns)
        copy.heads.push_back(core::conversionColumns()[std::size_t(column)].head);
    core::RuleTexts texts(books.store);
    core::Result<void> state;
    const auto visited =
        books.store.visitConversions(filter, [&](const core::StoredConversion& stored) {
            const auto rule = texts.of(stored.earning.rule);
            if (!rule) {
                state = rule.error();
                return false;
            }
            auto linked = core::linkedName(books.store, stored.conversion.link);
            if (!linked) {
                state = linked.error();
                return false;
            }
            const core::ConversionRow row{ stored, std::string(*rule), std::move(*linked) };
            std::vector<core::Cell> cells;
            for (const int column : columns)
                cells.push_back(core::conversionColumns()[std::size_t(column)].cell(row, *names));
            copy.rows.push_back(std::move(cells));
            if (copy.rows.size() % reportEvery != 0)
                return true;
            progress.report(
                core::label("core", "Collecting conversions"), std::int64_t(copy.rows.size()), 0);
            if (progress.cancelled())
                state =
                    core::Error{ core::ErrorCode::Cancelled, "The export was stopped.", {}, {} };
            return state.has_value();
        });
    if (!visited)
        return visited.error();
    if (!state)
        return state.error();
    return copy;
}

QString foreignRevenueText(const std::optional<core::Money>& revenue,
                           const std::string& currency,
                           const core::TableNames& names)
{
    if (!revenue || currency.empty() || currency == names.currency)
        return {};
    return exactAmountText(
        *revenue, text(currency), core::currencyDecimals(currency).value_or(names.decimals));
}

void sayForeignCurrencies(TableCopy& copy, std::size_t revenue, const core::TableNames& names)
{
    copy.heads.pop_back();
    for (std::vector<core::Cell>& cells : copy.rows) {
        core::Cell& cell = cells[revenue];
        const QString foreign =
            foreignRevenueText(moneyOf(cell), core::plainText(cells.back()), names);
        if (!foreign.isEmpty())
            cell = utf8(foreign);
        cells.pop_back();
    }
}

} // namespace ui
