#include "app/wiring/xlsx_table.h"

#ifdef PAYOUTDESK_HAVE_XLSX

#include "app/files/safe_file.h"
#include "app/wiring/xlsx_check.h"
#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <clocale>
#include <optional>
#include <string_view>
#include <vector>
#include <xlsxwriter.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

namespace app {

namespace {

/// The library writes numbers as the thread's C locale does, which on Unix is the user's once Qt
/// has started: a comma for the point would spoil the file. While one of these lives, it is "C".
class PlainNumbers {
#ifndef _WIN32
public:
    PlainNumbers()
        : m_before(uselocale(plain()))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_before);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    static locale_t plain()
    {
        static const locale_t one = newlocale(LC_ALL_MASK, "C", nullptr);
        return one;
    }

    locale_t m_before;
#endif
};

/// The double that stands for `micros` × 10⁻⁶ exactly to 15 significant digits; nullopt when it has
/// more.
std::optional<double> exactNumber(std::int64_t micros)
{
    constexpr std::array<double, 7> tens{ 1e6, 1e5, 1e4, 1e3, 1e2, 1e1, 1e0 };
    std::int64_t digits = micros;
    std::size_t removed = 0;
    while (digits != 0 && removed < tens.size() - 1 && digits % 10 == 0) {
        digits /= 10;
        ++removed;
    }
    constexpr std::int64_t limit = 1'000'000'000'000'000; // 15 digits survive a double and back
    if (digits <= -limit || digits >= limit)
        return std::nullopt;
    return double(digits) / tens[removed]; // both exact, so the quotient is the nearest double
}

/// The name of a table's first, second … sheet as the format allows it: at most 31 UTF-16 units
/// with the number, none of []:*?/\\ and no character that XML forbids, no apostrophe at an end.
std::string sheetNameFor(const std::string& table, int number)
{
    constexpr qsizetype longest = 31;
    static const QRegularExpression forbidden(
        QStringLiteral(R"([\[\]:*?/\\\x00-\x1F\x{FFFE}\x{FFFF}])"));
    const QString suffix = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
    QString name = QString::fromStdString(table).replace(forbidden, QStringLiteral("-"));
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(longest - suffix.size());
    while (!name.isEmpty() && (name.back() == u'\'' || name.back().isHighSurrogate()))
        name.chop(1);
    return ((name.isEmpty() ? QStringLiteral("Table") : name) + suffix).toStdString();
}

/// Whether it begins with what the format reads as a character's code, “_x0041_” as “A”, once what
/// XML forbids is written as such codes, too.
bool beginsWithCode(std::string_view text)
{
    constexpr std::size_t length = 6; // _x0041
    if (text.size() <= length || !text.starts_with("_x"))
        return false;
    const auto isHex = [](char c) {
        return core::isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    const char next = text[length];
    return std::ranges::all_of(text.substr(2, 4), isHex)
        && (next == '_' || next == '\xEF' || static_cast<unsigned char>(next) < 0x20);
}

/// As the format writes a text (ECMA-376 part 1, 22.9.2.19): U+FFFE and U+FFFF, which XML forbids,
/// by their codes, as the library does with control characters, and what only looks like such a
/// code so that it stays what it is.
std::string encoded(std::string_view text)
{
    std::string cell;
    while (!text.empty()) {
        const bool isNonCharacter =
            text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
        if (isNonCharacter)
            cell += text[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
        else if (beginsWithCode(text))
            cell += "_x005F_";
        else
            cell += text.front();
        text.remove_prefix(isNonCharacter ? 3 : 1);
    }
    return cell;
}

core::Error cannotWrite(const std::string& path, const core::Message& why)
{
    return { core::ErrorCode::Storage,
             core::say("core", "The XLSX file cannot be written: {1}.", why),
             path,
             core::say("core", "Choose another place, or make room there.") };
}

} // namespace

struct XlsxTableSink::File {
    std::string path;
    std::string table;
    std::string comment;
    std::int64_t rowsPerSheet = 0;
    QTemporaryFile temporary;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    std::array<lxw_format*, 7> decimals{};
    std::vector<core::ColumnHead> columns;
    std::int64_t nextRow = 0;
    int sheets = 0;

    ~File()
    {
        [[maybe_unused]] const PlainNumbers plain;
        if (book)
            workbook_close(book); // frees it; the temporary file goes with its object
    }

    core::Result<void> addSheet()
    {
        sheet = workbook_add_worksheet(book, sheetNameFor(table, sheets + 1).c_str());
        if (!sheet)
            return cannotWrite(path, core::say("core", "no further sheet can be added"));
        ++sheets;
        worksheet_freeze_panes(sheet, 1, 0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            worksheet_write_string(
                sheet, 0, lxw_col_t(i), std::string(columns[i].key).c_str(), bold);
        nextRow = 1;
        return {};
    }

    lxw_format* formatFor(int digits)
    {
        auto& format = decimals.at(std::size_t(digits));
        if (!format) {
            format = workbook_add_format(book);
            format_set_num_format(
                format, digits == 0 ? "0" : ("0." + std::string(std::size_t(digits), '0')).c_str());
        }
        return format;
    }

    lxw_error writeAmount(lxw_col_t column,
                          core::Money amount,
                          const core::Cell& cell,
                          lxw_format* format) const
    {
        const auto number = exactNumber(amount.micros);
        return number ? worksheet_write_number(sheet, lxw_row_t(nextRow), column, *number, format)
                      : writeText(column, core::plainText(cell));
    }

    lxw_error writeText(lxw_col_t column, const std::string& text) const
    {
        const auto write = [&](const std::string& cell) {
            return worksheet_write_string(sheet, lxw_row_t(nextRow), column, cell.c_str(), nullptr);
        };
        const bool isPlain = text.find_first_of("_\xEF") == std::string::npos;
        return isPlain ? write(text) : write(encoded(text));
    }

    lxw_error writeCell(lxw_col_t column, const core::Cell& cell)
    {
        if (std::holds_alternative<std::monostate>(cell))
            return LXW_NO_ERROR;
        if (const auto* text = std::get_if<std::string>(&cell))
            return text->empty() ? LXW_NO_ERROR : writeText(column, *text);
        if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            constexpr std::int64_t limit = 1'000'000'000'000'000;
            if (*number > -limit && *number < limit)
                return worksheet_write_number(
                    sheet, lxw_row_t(nextRow), column, double(*number), nullptr);
        }
        if (const auto* money = std::get_if<core::Money>(&cell))
            return writeAmount(column, *money, cell, nullptr);
        if (const auto* money = std::get_if<core::MinorMoney>(&cell))
            return writeAmount(column, money->amount, cell, formatFor(money->decimals));
        return writeText(column, core::plainText(cell));
    }
};

std::string xlsxState()
{
    return std::string("libxlsxwriter ") + lxw_version();
}

bool canWriteXlsx()
{
    return true;
}

XlsxTableSink::XlsxTableSink(std::string path, std::string table, std::int64_t rowsPerSheet)
    : m_file(std::make_unique<File>())
{
    m_file->path = std::move(path);
    m_file->table = std::move(table);
    m_file->rowsPerSheet = rowsPerSheet;
}

XlsxTableSink::~XlsxTableSink() = default;

void XlsxTableSink::setComment(std::string comment)
{
    m_file->comment = std::move(comment);
}

core::Result<void> XlsxTableSink::begin(std::span<const core::ColumnHead> columns)
{
    [[maybe_unused]] const PlainNumbers plain;
    File& file = *m_file;
    file.columns.assign(columns.begin(), columns.end());
    file.temporary.setFileTemplate(QString::fromStdString(file.path) + QStringLiteral(".XXXXXX"));
    if (!file.temporary.open())
        return cannotWrite(file.path, file.temporary.errorString().toStdString());
    file.temporary.close();
    const QByteArray name = QFile::encodeName(file.temporary.fileName());
    QByteArray folder = QFile::encodeName(QFileInfo(file.temporary.fileName()).absolutePath());
    lxw_workbook_options options{ LXW_TRUE, folder.data(), LXW_TRUE };
    file.book = workbook_new_opt(name.constData(), &options);
    if (!file.book)
        return cannotWrite(file.path, core::say("core", "out of memory"));
    file.bold = workbook_add_format(file.book);
    format_set_bold(file.bold);
    if (!file.comment.empty()) {
        lxw_doc_properties properties{};
        properties.comments = file.comment.data();
        workbook_set_properties(file.book, &properties);
    }
    return file.addSheet();
}

core::Result<void> XlsxTableSink::row(std::span<const core::Cell> cells)
{
    [[maybe_unused]] const PlainNumbers plain;
    File& file = *m_file;
    if (file.nextRow >= file.rowsPerSheet)
        if (auto added = file.addSheet(); !added)
            return added;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const lxw_error error = file.writeCell(lxw_col_t(i), cells[i]);
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return core::Error{ core::ErrorCode::Refused,
                                core::say("core",
                                          "A text in column {1} is longer than a spreadsheet's "
                                          "cell can hold (32,767 characters).",
                                          file.columns[i].key),
                                file.path,
                                core::say("core", "Export the table as CSV.") };
        if (error != LXW_NO_ERROR)
            return cannotWrite(file.path, lxw_strerror(error));
    }
    ++file.nextRow;
    return {};
}

core::Result<void> XlsxTableSink::end()
{
    [[maybe_unused]] const PlainNumbers plain;
    File& file = *m_file;
    const lxw_error error = workbook_close(std::exchange(file.book, nullptr));
    if (error != LXW_NO_ERROR)
        return cannotWrite(file.path, lxw_strerror(error));
    QFile written(file.temporary.fileName());
    if (!written.open(QIODevice::ReadOnly) || !isWholeXlsx(written) || !written.seek(0))
        return cannotWrite(file.path, core::say("core", "it came out incomplete"));
    SafeFile target(file.path);
    while (!written.atEnd()) {
        const QByteArray piece = written.read(1 << 20);
        if (piece.isEmpty())
            return cannotWrite(file.path, written.errorString().toStdString());
        if (auto copied = target.write({ piece.constData(), std::size_t(piece.size()) }); !copied)
            return copied;
    }
    return target.commit();
}

} // namespace app

#else

namespace app {

struct XlsxTableSink::File {
    std::string path;
};

std::string xlsxState()
{
    return "not built in (libxlsxwriter was not found)";
}

bool canWriteXlsx()
{
    return false;
}

XlsxTableSink::XlsxTableSink(std::string path, std::string, std::int64_t)
    : m_file(std::make_unique<File>(File{ std::move(path) }))
{
}

XlsxTableSink::~XlsxTableSink() = default;

void XlsxTableSink::setComment(std::string)
{
}

core::Result<void> XlsxTableSink::begin(std::span<const core::ColumnHead>)
{
    return core::Error{ core::ErrorCode::Refused,
                        core::say("core", "This program was built without XLSX."),
                        m_file->path,
                        core::say("core", "Export as CSV or JSON.") };
}

core::Result<void> XlsxTableSink::row(std::span<const core::Cell>)
{
    return {};
}

core::Result<void> XlsxTableSink::end()
{
    return {};
}

} // namespace app

#endif
