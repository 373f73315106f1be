#pragma once

#include "core/rules/rule_kinds.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace ui {

/// A campaign's match order (D1): one of the two presets, or an own order made by dragging or by
/// Alt+Up and Alt+Down.
class MatchOrderEdit : public QWidget {
    Q_OBJECT
public:
    explicit MatchOrderEdit(QWidget* parent = nullptr);

    void setOrder(const core::MatchOrder& order);
    [[nodiscard]] core::MatchOrder order() const;

signals:
    void orderEdited();

private:
    void move(int by);
    void choosePreset(int preset);
    void showPreset();

    QComboBox* m_preset;
    QListWidget* m_list;
};

/// "Partner deals first", "Most conditions first" or "Own match order".
[[nodiscard]] QString matchOrderText(const core::MatchOrder& order);

} // namespace ui
