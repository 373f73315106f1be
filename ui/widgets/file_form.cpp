#include "ui/widgets/file_form.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

QString FileForm::filter() const
{
    return QStringLiteral("%1 (*.%2)")
        .arg(QCoreApplication::translate("ui::FileForm", label), QLatin1String(suffix));
}

bool FileForm::isOf(const QString& path) const
{
    return QFileInfo(path).suffix().compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

QString FileForm::completed(const QString& path) const
{
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + QLatin1String(suffix)
                                              : path;
}

} // namespace ui
