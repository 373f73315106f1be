#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Widgets side by side, on further lines where the width does not do for all. Without margins.
class FlowLayout : public QLayout {
public:
    /// At which end of the width a line stands that leaves room.
    enum class Side { Begin, End };

    FlowLayout(Side side, int spacing);

    void insertWidget(int index, QWidget* widget);
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        QSize size;
    };
    [[nodiscard]] std::vector<Line> linesIn(int width) const;

    Side m_side;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
