#include "app/storage/sql_values.h"

#include <QStringDecoder>

namespace app::sql {

QVariant bound(std::string_view text)
{
    constexpr QChar mark(0xFEFF);
    constexpr QChar swappedMark(0xFFFE);
    if (text.empty())
        return QString(QLatin1String(""));
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    if (!bytes.startsWith("\xEF\xBB\xBF") && !bytes.startsWith("\xEF\xBF\xBE"))
        return QString::fromUtf8(bytes);
    // QString::fromUtf8 drops a mark in front, and so does SQLite of what it is given in UTF-16.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(bytes);
    return decoded.startsWith(mark) || decoded.startsWith(swappedMark) ? mark + decoded : decoded;
}

QVariant bound(const PackedId& id)
{
    const std::string_view bytes = id.bytes();
    return id.isPacked() ? QVariant(QByteArray(bytes.data(), qsizetype(bytes.size())))
                         : bound(Sparse{ bytes });
}

} // namespace app::sql
