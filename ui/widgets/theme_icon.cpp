#include "ui/widgets/theme_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui {
namespace {

/// Back and forward turn round where text runs from the right.
bool pointsAlongTheText(const QString& icon)
{
    return icon == QLatin1String("undo") || icon == QLatin1String("redo");
}

class ThemeIconEngine final : public QIconEngine {
public:
    ThemeIconEngine(QString name, Theme::Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QColor color =
            Theme::color(mode == QIcon::Disabled ? Theme::Role::SecondText : m_role);
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (QGuiApplication::isRightToLeft() && pointsAlongTheText(m_name)) {
            painter->translate(2 * rect.left() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new ThemeIconEngine(*this); }

private:
    QString m_name;
    Theme::Role m_role;
};

} // namespace

QIcon themeIcon(const QString& name, Theme::Role role)
{
    return QIcon(new ThemeIconEngine(name, role));
}

} // namespace ui
