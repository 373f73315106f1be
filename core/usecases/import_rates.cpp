#include "core/base/text.h"
#include "core/csv/csv_reader.h"
#include "core/usecases/add_rates.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view ecbBase = "EUR";
constexpr std::string_view ecbSource = "ECB";

enum Field : std::size_t { Day, Base, Currency, Value, Source };
constexpr std::array<std::string_view, 5> ownHeads = {
    "date", "base", "currency", "rate", "source"
};
constexpr std::array<std::string_view, 12> monthNames = { "january", "february", "march",
                                                          "april",   "may",      "june",
                                                          "july",    "august",   "september",
                                                          "october", "november", "december" };

/// ISO, or as the ECB's file of one day writes it: "20 November 2026".
Result<Date> readDay(std::string_view text)
{
    auto iso = parseDate(text);
    const std::size_t first = text.find(' ');
    const std::size_t last = text.rfind(' ');
    if (iso || first == std::string_view::npos || first == last)
        return iso;
    const std::string month = foldCase(trimmed(text.substr(first, last - first)));
    const auto name = std::ranges::find(monthNames, month);
    if (name == monthNames.end())
        return iso;
    const std::string_view day = text.substr(0, first);
    const std::string number = std::to_string(name - monthNames.begin() + 1);
    const auto inIso =
        parseDate(std::string(text.substr(last + 1)) + (number.size() < 2 ? "-0" : "-") + number
                  + (day.size() < 2 ? "-0" : "-") + std::string(day));
    return inIso ? inIso : iso;
}

/// What a file's columns mean; takes its rows one by one.
class RateRows {
public:
    explicit RateRows(std::string source)
        : m_source(std::move(source))
    {
    }

    /// Whether the row is a header; rows without one stand in the order of our own.
    Result<bool> begin(const CsvRow& row)
    {
        for (const std::string_view field : row.fields)
            m_heads.push_back(foldCase(trimmed(field)));
        const bool isHeader = !m_heads.empty() && m_heads.front() == ownHeads[Day];
        if (isHeader)
            return findColumns();
        const bool isRow = !row.fields.empty() && readDay(trimmed(row.fields.front()));
        if (!isRow || row.fields.size() < Source)
            return unknownLayout();
        for (std::size_t i = 0; i < ownHeads.size(); ++i)
            m_columns[i] = int(i);
        return false;
    }

    void take(const CsvRow& row)
    {
        if (!row.problem.empty()) {
            note(row, {}, { ErrorCode::Refused, row.problem, {}, {} });
            return;
        }
        const auto day = readDay(text(row, m_columns[Day]));
        if (!day)
            note(row, std::string(ownHeads[Day]), day.error());
        else if (imported.isEcb)
            takeEcb(row, *day);
        else
            takeOwn(row, *day);
    }

    RatesImported imported;
    std::vector<ExchangeRate> rates;

private:
    static Error unknownLayout()
    {
        return { ErrorCode::Refused,
                 say("core", "This is no table of exchange rates."),
                 {},
                 say("core",
                     "Give the ECB's layout, Date, USD, JPY, …, or the columns date, base, "
                     "currency, rate, source.") };
    }

    Result<bool> findColumns()
    {
        for (std::size_t i = 0; i < ownHeads.size(); ++i) {
            const auto head = std::ranges::find(m_heads, ownHeads[i]);
            m_columns[i] = head == m_heads.end() ? -1 : int(head - m_heads.begin());
        }
        if (m_columns[Base] >= 0 && m_columns[Currency] >= 0 && m_columns[Value] >= 0) {
            for (const std::string& head : m_heads)
                if (!head.empty() && std::ranges::find(ownHeads, head) == ownHeads.end())
                    imported.unknownColumns.push_back(head);
            return true;
        }
        imported.isEcb = m_heads.size() > 1;
        for (std::size_t i = 1; i < m_heads.size(); ++i)
            if (m_heads[i].size() != 3 && !m_heads[i].empty())
                return unknownLayout();
        return imported.isEcb ? Result<bool>(true) : Result<bool>(unknownLayout());
    }

    static std::string_view text(const CsvRow& row, int column)
    {
        return column >= 0 && std::size_t(column) < row.fields.size()
            ? trimmed(row.fields[std::size_t(column)])
            : std::string_view();
    }

    void note(const CsvRow& row, std::string column, Error error)
    {
        imported.issues.push_back({ row.line, std::move(column), std::move(error) });
    }

    void takeEcb(const CsvRow& row, Date day)
    {
        for (std::size_t i = 1; i < m_heads.size(); ++i) {
            const std::string_view value = text(row, int(i));
            if (!m_heads[i].empty() && !value.empty() && value != "N/A")
                add(row,
                    m_heads[i],
                    { {},
                      std::string(ecbBase),
                      m_heads[i],
                      day,
                      {},
                      m_source.empty() ? std::string(ecbSource) : m_source,
                      {},
                      {} },
                    value);
        }
    }

    void takeOwn(const CsvRow& row, Date day)
    {
        const std::string_view source = unguardedCell(text(row, m_columns[Source]));
        add(row,
            std::string(ownHeads[Value]),
            { {},
              std::string(text(row, m_columns[Base])),
              std::string(text(row, m_columns[Currency])),
              day,
              {},
              source.empty() ? m_source : std::string(source),
              {},
              {} },
            text(row, m_columns[Value]));
    }

    void add(const CsvRow& row, std::string column, ExchangeRate rate, std::string_view typed)
    {
        const auto value = parseRateValue(typed);
        if (!value) {
            note(row, std::move(column), value.error());
            return;
        }
        rate.value = *value;
        if (auto checked = checkedRate(std::move(rate)))
            rates.push_back(std::move(*checked));
        else
            note(row, std::move(column), checked.error());
    }

    std::string m_source;
    std::vector<std::string> m_heads; ///< folded
    std::array<int, ownHeads.size()> m_columns{}; ///< of our own layout; -1: there is none
};

} // namespace

Result<RatesImported>
importRates(Books& books, ByteSource& file, const RateImportOptions& options, Progress& progress)
{
    CsvReader reader(file);
    RateRows rows(options.source);
    CsvRow row;
    bool isFirst = true;
    for (;;) {
        auto got = reader.next(row);
        if (!got)
            return got.error();
        if (!*got)
            break;
        if (std::exchange(isFirst, false)) {
            const auto isHeader = rows.begin(row);
            if (!isHeader)
                return isHeader.error();
            if (*isHeader)
                continue;
        }
        rows.take(row);
    }
    RatesImported imported = std::move(rows.imported);
    if (isFirst || (rows.rates.empty() && imported.issues.empty()))
        return Error{ ErrorCode::Refused,
                      say("core", "There are no exchange rates in it."),
                      {},
                      say("core", "Nothing was changed.") };
    if (!imported.issues.empty())
        return imported;
    auto saved = addRates(books, rows.rates, options.dryRun, progress);
    if (!saved)
        return saved.error();
    imported.saved = *saved;
    return imported;
}

} // namespace core
