#include "ui/widgets/table_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {
namespace {

QString line(QStringList cells)
{
    for (QString& cell : cells)
        cell.replace(u'\t', u' ').replace(u'\n', u' ');
    return cells.join(u'\t') + u'\n';
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

} // namespace

void putTableOnClipboard(const QStringList& head, const std::vector<QStringList>& rows)
{
    QString text = line(head);
    QString html = QStringLiteral("<table>") + htmlRow(head, QStringLiteral("th"));
    for (const QStringList& cells : rows) {
        text += line(cells);
        html += htmlRow(cells, QStringLiteral("td"));
    }
    auto* mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace ui
