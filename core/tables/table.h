#pragma once

#include "core/base/bytes.h"
#include "core/base/date_time.h"
#include "core/base/money.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

/// An amount in the currency's minor unit, shown with exactly that many decimals ("100.00").
struct MinorMoney {
    Money amount;
    int decimals = 2;

    friend auto operator<=>(const MinorMoney&, const MinorMoney&) = default;
};

/// A cell of any list: empty, text, whole number, exact money, payout money, day or instant.
using Cell =
    std::variant<std::monostate, std::string, std::int64_t, Money, MinorMoney, Date, Timestamp>;

enum class ColumnType : std::uint8_t { Text, Number, Money, Date, Time };

/// The head of a column, the same on the screen, in CSV, XLSX and JSON.
struct ColumnHead {
    std::string_view key; ///< "requested_amount": file header and JSON key
    std::string_view label; ///< "Requested": screen (translated there)
    ColumnType type = ColumnType::Text;
    bool shownAtFirst = true; ///< before the user chooses columns
};

/// A column of a list of T in the context C (names, decimals): its head and how a row fills it.
template <typename T, typename C>
struct Column {
    ColumnHead head;
    Cell (*cell)(const T& row, const C& context);
};

/// Takes a table row by row: CSV, JSON, XLSX, a model.
class TableSink {
public:
    virtual ~TableSink() = default;
    [[nodiscard]] virtual Result<void> begin(std::span<const ColumnHead> columns) = 0;
    [[nodiscard]] virtual Result<void> row(std::span<const Cell> cells) = 0;
    [[nodiscard]] virtual Result<void> end() = 0;
};

/// The cell as files hold it: exact decimals, ISO dates, "" for an empty one; without a formula
/// guard.
[[nodiscard]] std::string plainText(const Cell& cell);
/// The same behind a text that is there.
void appendPlainText(std::string& text, const Cell& cell);

/// RFC 4180, UTF-8, LF; text cells guarded against formulas.
class CsvTableSink final : public TableSink {
public:
    explicit CsvTableSink(ByteSink& bytes, char separator = ',')
        : m_bytes(bytes)
        , m_separator(separator)
    {
    }
    [[nodiscard]] Result<void> begin(std::span<const ColumnHead> columns) override;
    [[nodiscard]] Result<void> row(std::span<const Cell> cells) override;
    [[nodiscard]] Result<void> end() override;

private:
    ByteSink& m_bytes;
    char m_separator;
    std::string m_line;
};

/// One JSON array of objects, keys as the columns, money as strings, absent = null.
class JsonTableSink final : public TableSink {
public:
    explicit JsonTableSink(ByteSink& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] Result<void> begin(std::span<const ColumnHead> columns) override;
    [[nodiscard]] Result<void> row(std::span<const Cell> cells) override;
    [[nodiscard]] Result<void> end() override;

private:
    ByteSink& m_bytes;
    std::vector<std::string> m_keys;
    bool m_first = true;
};

} // namespace core
