#include "ui/printing/logo_image.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace ui {

namespace {

constexpr int longestSide = 10'000; ///< pixels; beyond it, it is no logo
constexpr int printedSide = 1'600; ///< more is not seen on paper: 50 mm at 800 dpi

} // namespace

QImage logoImage(const std::string& bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || size.width() > longestSide
        || size.height() > longestSide)
        return {};
    if (size.width() > printedSide || size.height() > printedSide)
        reader.setScaledSize(
            size.scaled(printedSide, printedSide, Qt::KeepAspectRatio).expandedTo({ 1, 1 }));
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, picture);
    return flat;
}

} // namespace ui
