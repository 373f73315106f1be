#pragma once

#include "app/storage/packed_id.h"
#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/model/conversion.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace app::sql {

// What stands in the database as a whole number, and which.

inline std::int64_t numberOf(core::Money amount)
{
    return amount.micros;
}
inline std::int64_t numberOf(core::Date date)
{
    return date.days;
}
inline std::int64_t numberOf(core::Month month)
{
    return month.months;
}
inline std::int64_t numberOf(core::Timestamp instant)
{
    return instant.micros;
}
template <typename T>
concept Counted = requires(T value)
{
    numberOf(value);
};

// How the values of the books stand in the database: bound() makes what a statement binds, read()
// fills a value from a result's cell. None (an Id of 0, an empty optional) is NULL.

inline QVariant bound(std::int64_t value)
{
    return QVariant::fromValue(qint64(value));
}
inline QVariant bound(int value)
{
    return value;
}
inline QVariant bound(bool value)
{
    return value ? 1 : 0;
}
/// Never NULL, as QString() would be; whole, also where Qt and SQLite take the first character for
/// a byte order mark and drop it.
[[nodiscard]] QVariant bound(std::string_view text);
inline QVariant bound(const std::string& text)
{
    return bound(std::string_view(text));
}
inline QVariant bound(const char* text)
{
    return bound(std::string_view(text));
}
inline QVariant bound(const QByteArray& bytes)
{
    return bytes;
}
template <Counted T>
QVariant bound(T value)
{
    return bound(numberOf(value));
}
/// Keys as one parameter, however many: "[1,2]", for json_each(?).
template <typename Tag>
QVariant bound(std::span<const core::Id<Tag>> keys)
{
    std::string list = "[";
    for (const core::Id<Tag> key : keys)
        list += (list.size() > 1 ? "," : "") + std::to_string(key.value);
    return bound(list + ']');
}
template <typename Tag>
QVariant bound(core::Id<Tag> id)
{
    return id ? bound(id.value) : QVariant();
}
template <typename T>
QVariant bound(const std::optional<T>& value)
{
    return value ? bound(*value) : QVariant();
}
inline QVariant bound(const QVariant& value)
{
    return value;
}

/// A text that is NULL where it is empty: for columns that are mostly empty.
struct Sparse {
    std::string_view text;
};
inline QVariant bound(const Sparse& sparse)
{
    return sparse.text.empty() ? QVariant() : bound(sparse.text);
}
[[nodiscard]] QVariant bound(const PackedId& id);
inline QVariant bound(core::LinkKind kind)
{
    return bound(Sparse{ core::toText(kind) });
}

inline void read(const QVariant& cell, QVariant& value)
{
    value = cell;
}
inline void read(const QVariant& cell, std::int64_t& value)
{
    value = cell.toLongLong();
}
inline void read(const QVariant& cell, int& value)
{
    value = cell.toInt();
}
inline void read(const QVariant& cell, bool& value)
{
    value = cell.toInt() != 0;
}
inline void read(const QVariant& cell, std::string& text)
{
    text = cell.toString().toStdString();
}
inline void read(const QVariant& cell, QByteArray& bytes)
{
    bytes = cell.toByteArray();
}
inline void read(const QVariant& cell, core::Money& amount)
{
    amount.micros = cell.toLongLong();
}
inline void read(const QVariant& cell, core::Date& date)
{
    date.days = cell.toInt();
}
inline void read(const QVariant& cell, core::Month& month)
{
    month.months = cell.toInt();
}
inline void read(const QVariant& cell, core::Timestamp& instant)
{
    instant.micros = cell.toLongLong();
}
inline void read(const QVariant& cell, core::LinkKind& kind)
{
    kind = core::parseLinkKind(cell.toString().toStdString()).value_or(core::LinkKind::None);
}
template <typename Tag>
void read(const QVariant& cell, core::Id<Tag>& id)
{
    id.value = cell.toLongLong();
}
template <typename T>
void read(const QVariant& cell, std::optional<T>& value)
{
    value.reset();
    if (!cell.isNull())
        read(cell, value.emplace());
}

// give() hands a value over as the database has it: to addInteger, addText, addBlob or addNull.

template <typename Sink>
void give(Sink& sink, std::int64_t value)
{
    sink.addInteger(value);
}
template <typename Sink>
void give(Sink& sink, int value)
{
    sink.addInteger(value);
}
template <typename Sink, Counted T>
void give(Sink& sink, T value)
{
    sink.addInteger(numberOf(value));
}
template <typename Sink>
void give(Sink& sink, std::string_view text)
{
    sink.addText(text);
}
template <typename Sink>
void give(Sink& sink, const std::string& text)
{
    sink.addText(text);
}
template <typename Sink>
void give(Sink& sink, const Sparse& sparse)
{
    sparse.text.empty() ? sink.addNull() : sink.addText(sparse.text);
}
template <typename Sink>
void give(Sink& sink, core::LinkKind kind)
{
    give(sink, Sparse{ core::toText(kind) });
}
template <typename Sink>
void give(Sink& sink, const PackedId& id)
{
    id.isPacked() ? sink.addBlob(id.bytes()) : give(sink, Sparse{ id.bytes() });
}
template <typename Sink>
void give(Sink& sink, const QByteArray& bytes)
{
    sink.addBlob({ bytes.data(), std::size_t(bytes.size()) });
}
template <typename Sink, typename Tag>
void give(Sink& sink, core::Id<Tag> id)
{
    id ? sink.addInteger(id.value) : sink.addNull();
}
template <typename Sink, typename T>
void give(Sink& sink, const std::optional<T>& value)
{
    value ? give(sink, *value) : sink.addNull();
}

} // namespace app::sql
