#pragma once

#include "core/base/json.h"
#include "core/csv/utf8_stream.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// One item of a JSON file.
struct JsonItem {
    std::int64_t number = 0; ///< from 1
    Json value;
    Message problem; ///< not empty: it is no object, or against the format
};

/// The items of a JSON file, one after the other, in bounded memory: those of an array, or of the
/// member `items` of an object, whose other members are passed over. Each item is read as strictly
/// as parseJson() does and is at most 1 MiB; numbers keep their digits.
class JsonItems {
public:
    JsonItems(ByteSource& source, std::optional<TextEncoding> encoding);

    /// The next item; false at the end. Error: the source failed, or what stands around the items
    /// is not as it should be.
    [[nodiscard]] Result<bool> next(JsonItem& item);
    /// The member `total`, where one has been passed: how many items there are in all, of which the
    /// file may hold a page.
    [[nodiscard]] const std::string& total() const { return m_total; }
    [[nodiscard]] std::int64_t bytesRead() const { return m_stream.bytesRead(); }

private:
    enum class Place : std::uint8_t { Start, Members, Items, End };

    [[nodiscard]] std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }
    [[nodiscard]] Result<void> fill();
    /// The next character that is no blank; 0 at the end of the file.
    [[nodiscard]] Result<char> peek();
    [[nodiscard]] Result<std::string> takeValue();
    [[nodiscard]] Result<void> enter();
    [[nodiscard]] Result<void> readMembers();
    [[nodiscard]] Result<void> readEnd();
    [[nodiscard]] Result<bool> readItem(JsonItem& item);
    [[nodiscard]] Error fault(Message what) const;

    Utf8Stream m_stream;
    std::string m_buffer;
    std::size_t m_at = 0; ///< of what comes next, in m_buffer
    bool m_ended = false; ///< nothing comes behind m_buffer
    Place m_place = Place::Start;
    bool m_isBareArray = false;
    bool m_isFirst = true; ///< of its members or items
    bool m_hasItems = false;
    std::int64_t m_number = 0;
    std::string m_total;
};

/// Whether a file that begins like this is JSON: its first character is a bracket or a brace.
[[nodiscard]] bool looksLikeJson(std::string_view start);

} // namespace core
