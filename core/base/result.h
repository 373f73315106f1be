#pragma once

#include "core/base/message.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace core {

/// What kind of refusal an Error is; decides the command line's exit status (app/cli).
enum class ErrorCode {
    Refused,   ///< the input or the books do not allow it; nothing changed
    Conflict,  ///< somebody else changed it meanwhile, or the same key came with other content
    NotFound,  ///< no such publisher, campaign, serial, conversion …
    Storage,   ///< cannot open, read or write; nothing changed
    Busy,      ///< the books are locked by another program
    Unknown,   ///< a commit's answer was lost: done or not done
    Cancelled, ///< the user stopped it; nothing kept
};

/// One user sentence each: what happened, where (file, line, column, field), what to do.
struct Error {
    ErrorCode code = ErrorCode::Refused;
    Message what;
    Message where;
    Message remedy;

    /// "where: what remedy", without the parts that are empty.
    [[nodiscard]] std::string sentence() const;
    friend bool operator==(const Error&, const Error&) = default;
};

/// Stops the program, in release too: a programmer's promise was broken. (The compiler's own words for the
/// place, because clang 14 has no std::source_location.)
[[noreturn]] void broken(const char* promise, const char* file = __builtin_FILE(), int line = __builtin_LINE());

inline void require(bool kept, const char* promise, const char* file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (!kept)
        broken(promise, file, line);
}

/// A value or an Error, with std::expected's member names. Expected failures are Results; never exceptions.
/// Unlike there, a Result that is going away hands its value out by value, so `for (x : f().value())` holds it.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { } // NOLINT(google-explicit-constructor)
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T& value() const& { return require(has_value(), "value of a failed Result"), *std::get_if<0>(&m_content); }
    [[nodiscard]] T& value() & { return require(has_value(), "value of a failed Result"), *std::get_if<0>(&m_content); }
    [[nodiscard]] T value() && { return require(has_value(), "value of a failed Result"), std::move(*std::get_if<0>(&m_content)); }
    [[nodiscard]] const Error& error() const { return require(!has_value(), "error of a good Result"), *std::get_if<1>(&m_content); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() { } // NOLINT(modernize-use-equals-default): a defaulted one would first clear the bytes of an Error
    Result(Error error) : m_error(std::move(error)) { } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error& error() const { return require(!has_value(), "error of a good Result"), *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace core
