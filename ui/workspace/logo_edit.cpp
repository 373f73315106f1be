#include "ui/workspace/logo_edit.h"

#include "ui/widgets/desktop.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

namespace ui {

LogoEdit::LogoEdit(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_picture->setObjectName(QStringLiteral("logoLabel"));
    m_picture->setProperty("second", true);
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("chooseLogoButton"));
    m_remove->setObjectName(QStringLiteral("removeLogoButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture, 1);
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    connect(choose, &QPushButton::clicked, this, [this] {
        const FileQuestion question{
            tr("Logo"), {}, { tr("Pictures (*.png *.jpg *.jpeg)") }, QStringLiteral("logos")
        };
        const auto then = [this](const QString& path, const QString&) {
            emit fileChosen(path);
        };
        Desktop::current().chooseOpenFile(window(), question, then);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        emit changed();
    });
    show();
}

void LogoEdit::setLogo(const std::string& bytes)
{
    m_bytes = bytes;
    show();
}

void LogoEdit::show()
{
    m_remove->setEnabled(!m_bytes.empty());
    QPixmap picture;
    if (!picture.loadFromData(QByteArray::fromStdString(m_bytes))) {
        m_picture->setPixmap({});
        m_picture->setText(m_bytes.empty() ? tr("No logo") : tr("This is no PNG or JPEG picture."));
        return;
    }
    m_picture->setPixmap(picture.scaled(
        Theme::space(40), Theme::space(10), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

} // namespace ui
