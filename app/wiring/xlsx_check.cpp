#include "app/wiring/xlsx_check.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <zlib.h>

namespace app {

namespace {

// Sizes and places of fields: PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16.
constexpr qint64 endRecordSize = 22;
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr int deflated = 8;

quint32 number32(const QByteArray& record, qsizetype at)
{
    return qFromLittleEndian<quint32>(record.constData() + at);
}

quint16 number16(const QByteArray& record, qsizetype at)
{
    return qFromLittleEndian<quint16>(record.constData() + at);
}

QByteArray recordAt(QIODevice& file, qint64 place, qint64 size, const char* signature)
{
    if (!file.seek(place))
        return {};
    const QByteArray record = file.read(size);
    return record.size() == size && record.startsWith(signature) ? record : QByteArray();
}

/// The first and the last bytes of a part.
struct Ends {
    static constexpr qsizetype kept = 4096;
    QByteArray first;
    QByteArray last;

    void add(const QByteArray& piece)
    {
        if (first.size() < kept)
            first += piece.left(kept - first.size());
        last = (last + piece).right(kept);
    }
};

/// Unpacks a part of which `left` packed bytes come next; nullopt when it is broken.
std::optional<Ends> unpacked(QIODevice& file, qint64 left)
{
    constexpr qint64 pieceSize = 1 << 16;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    Ends ends;
    QByteArray out(pieceSize, '\0');
    int state = Z_OK;
    while (state == Z_OK && left > 0) {
        QByteArray in = file.read(std::min(left, pieceSize));
        if (in.isEmpty())
            break;
        left -= in.size();
        stream.next_in = reinterpret_cast<Bytef*>(in.data());
        stream.avail_in = uInt(in.size());
        while (state == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0)) {
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = uInt(out.size());
            state = inflate(&stream, Z_NO_FLUSH);
            ends.add(out.left(out.size() - qsizetype(stream.avail_out)));
        }
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(ends) : std::nullopt;
}

/// `<?xml …?> <root …>` at the front and `</root>` (or a root that closes itself) at the end.
bool isWholeXml(const Ends& ends)
{
    const qsizetype declarationEnd = ends.first.indexOf("?>");
    const qsizetype root = ends.first.indexOf('<', std::max<qsizetype>(declarationEnd, 0)) + 1;
    qsizetype nameEnd = root;
    while (nameEnd < ends.first.size() && !QByteArray(" />\r\n").contains(ends.first.at(nameEnd)))
        ++nameEnd;
    const QByteArray name = ends.first.mid(root, nameEnd - root);
    const QByteArray tail = ends.last.trimmed();
    const bool closesItself =
        tail.endsWith("/>") && tail.lastIndexOf('<') == tail.lastIndexOf('<' + name);
    return !name.isEmpty() && (tail.endsWith("</" + name + '>') || closesItself);
}

/// The part that the central directory's entry tells of.
bool isWholePart(QIODevice& file, const QByteArray& entry)
{
    const QByteArray local = recordAt(file, number32(entry, 42), localSize, "PK\x03\x04");
    if (local.isEmpty() || number16(entry, 10) != deflated)
        return false;
    const qint64 data = number32(entry, 42) + localSize + number16(local, 26) + number16(local, 28);
    if (!file.seek(data))
        return false;
    const auto ends = unpacked(file, number32(entry, 20));
    return ends && isWholeXml(*ends);
}

} // namespace

bool isWholeXlsx(QIODevice& file)
{
    const QByteArray end = recordAt(file, file.size() - endRecordSize, endRecordSize, "PK\x05\x06");
    if (end.isEmpty())
        return false;
    qint64 place = number32(end, 16);
    const int parts = number16(end, 10);
    for (int i = 0; i < parts; ++i) {
        const QByteArray entry = recordAt(file, place, centralSize, "PK\x01\x02");
        if (entry.isEmpty() || !isWholePart(file, entry))
            return false;
        place += centralSize + number16(entry, 28) + number16(entry, 30) + number16(entry, 32);
    }
    return parts > 0;
}

} // namespace app
