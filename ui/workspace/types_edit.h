#pragma once

#include "core/model/type_setting.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

/// The conversion types, a row each: name, what becomes of duplicates, and what its refunds take
/// back. Names of types that the books know stay as they are.
class TypesEdit : public QWidget {
    Q_OBJECT
public:
    explicit TypesEdit(const std::vector<core::TypeSetting>& settings, QWidget* parent = nullptr);

    /// Rows with a name.
    [[nodiscard]] std::vector<core::TypeSetting> settings() const;
    /// Two rows of one type, as a sentence; empty: all is well.
    [[nodiscard]] QString problem() const;

signals:
    void changed();

private:
    struct Row {
        core::TypeSetting before;
        QLineEdit* type;
        QComboBox* duplicates;
        QComboBox* refundOf;
    };

    void addRow(const core::TypeSetting& setting);
    void nameChoices(const Row& row);

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace ui
