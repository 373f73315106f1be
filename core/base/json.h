#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct JsonMember;

/// A JSON value. A number is its text, digit for digit, so that money never passes through a
/// floating-point number. An object keeps the order of its members.
struct Json {
    enum class Type { Null, Bool, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    std::string text; ///< a string's content (UTF-8), or a number's text
    std::vector<Json> items;
    std::vector<JsonMember> members;

    [[nodiscard]] static Json ofBool(bool value);
    [[nodiscard]] static Json ofString(std::string_view value);
    /// `text` is a number as JSON writes it.
    [[nodiscard]] static Json ofNumber(std::string_view text);
    [[nodiscard]] static Json ofNumber(std::int64_t value);
    [[nodiscard]] static Json array();
    [[nodiscard]] static Json object();

    /// The member called `key`; nullptr when there is none or this is no object.
    [[nodiscard]] const Json* find(std::string_view key) const;
    /// Adds a member at the end; for building objects.
    void set(std::string_view key, Json value);

    friend bool operator==(const Json&, const Json&) = default;
};

struct JsonMember {
    std::string key;
    Json value;

    friend bool operator==(const JsonMember&, const JsonMember&) = default;
};

/// Strict RFC 8259 in UTF-8: no comments, no trailing commas, no key twice in an object, nothing
/// after the value. At most 64 levels deep and 64 MiB. Error.where is "line 3, column 7".
[[nodiscard]] Result<Json> parseJson(std::string_view text);

/// On one line, without blanks; what parseJson reads, and the same bytes for the same value.
[[nodiscard]] std::string toText(const Json& value);

/// `text` as a JSON string, quotes included. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonQuoted(std::string_view text);

} // namespace core
