#pragma once

#include "core/base/date_time.h"
#include "core/base/money.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How the bytes of a file stand for letters.
enum class TextEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How a file writes amounts. Plain: digits and `.`, as the native layout has it. Point and Comma:
/// that decimal mark, and thousands apart by the other mark, a blank or an apostrophe.
enum class DecimalMark : std::uint8_t { Plain, Point, Comma };

/// How a file writes times. Iso: as parseTimestamp() reads it. Year, day and month first: with `-`,
/// `/` or `.`, time of day and AM or PM where there are any. UnixSeconds: since 1970 in UTC.
enum class DateForm : std::uint8_t { Iso, YearFirst, DayFirst, MonthFirst, UnixSeconds };

/// One way a file can be written, to be chosen from: `key` in files and on the command line, where
/// `sign` will do, too.
template <typename T>
struct FormChoice {
    T value;
    std::string_view key;
    std::string_view sign;
    std::string_view label;
};
[[nodiscard]] std::span<const FormChoice<TextEncoding>> textEncodings();
[[nodiscard]] std::span<const FormChoice<char>> fieldSeparators();
[[nodiscard]] std::span<const FormChoice<DecimalMark>> decimalMarks();
[[nodiscard]] std::span<const FormChoice<DateForm>> dateForms();

template <typename T>
[[nodiscard]] const FormChoice<T>& info(std::span<const FormChoice<T>> choices, T value)
{
    for (const FormChoice<T>& choice : choices)
        if (choice.value == value)
            return choice;
    broken("every form of a file is in its table");
}
[[nodiscard]] Error unknownForm(std::string_view text, const std::vector<std::string>& keys);
/// By key or sign. Refused: names all keys.
template <typename T>
[[nodiscard]] Result<T> parseForm(std::span<const FormChoice<T>> choices, std::string_view text)
{
    std::vector<std::string> keys;
    for (const FormChoice<T>& choice : choices) {
        if (text == choice.key || (!choice.sign.empty() && text == choice.sign))
            return choice.value;
        keys.emplace_back(choice.key);
    }
    return unknownForm(text, keys);
}

/// How a file is written, as an import reads it.
struct FileForm {
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    DecimalMark decimals = DecimalMark::Plain;
    DateForm dates = DateForm::Iso;
    bool isMarkOpen = false; ///< no amount showed the decimal mark, and nobody said it

    friend bool operator==(const FileForm&, const FileForm&) = default;
};

/// A thousands mark is read only where nothing else can be meant: "1,234" alone is refused under
/// the decimal point, "1,234.50" and "1,234,567" are not.
[[nodiscard]] Result<Money> parseAmount(std::string_view text, DecimalMark mark);
/// By the form's mark; where that is open, "1.234" is refused as "1,234" is.
[[nodiscard]] Result<Money> parseAmount(std::string_view text, const FileForm& form);
/// A day without a time of day is its first instant in the zone.
[[nodiscard]] Result<Timestamp> parseTime(std::string_view text, DateForm form, const Zone& zone);

/// What texts of one kind show of their form.
template <typename T>
struct FormEvidence {
    std::optional<T> form; ///< where they decide it
    std::string example; ///< a text that decided it, or one that can be read in two ways
    bool isDoubtful = false; ///< they do not decide: two forms fit, or none fits all
    bool isUnread = false; ///< no form reads any of them; the example is the first
};
/// Texts that no form reads are left aside. Nothing to go by: Plain, and Iso.
[[nodiscard]] FormEvidence<DecimalMark> decimalMarkOf(std::span<const std::string> amounts);
[[nodiscard]] FormEvidence<DateForm> dateFormOf(std::span<const std::string> times);

} // namespace core
