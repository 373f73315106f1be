#pragma once

#include "core/model/workspace.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class MoneyEdit;

/// The payment methods, a row each: name and the least it is used for.
class MethodsEdit : public QWidget {
    Q_OBJECT
public:
    MethodsEdit(const QString& currency, int decimals, QWidget* parent = nullptr);

    void setMethods(const std::vector<core::PaymentMethod>& methods);
    /// Rows with a name.
    [[nodiscard]] std::vector<core::PaymentMethod> methods() const;
    /// The first minimum that is no amount, as a sentence; empty: all is well.
    [[nodiscard]] QString problem() const;

signals:
    void changed();

private:
    struct Row {
        QWidget* widget;
        QLineEdit* name;
        MoneyEdit* minimum;
    };

    void addRow(const core::PaymentMethod& method);
    void removeRow(QWidget* widget);

    QString m_currency;
    int m_decimals;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace ui
