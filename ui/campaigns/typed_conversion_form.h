#pragma once

#include "core/model/publisher.h"
#include "core/model/workspace.h"
#include "core/usecases/try_conversion.h"

#include <QWidget>

#include <map>
#include <string>

class QGridLayout;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace ui {

/// The fields of one conversion, typed as an import file has them, the ones that rules ask for: a
/// field each, and the subs in a list.
class TypedConversionForm : public QWidget {
    Q_OBJECT
public:
    TypedConversionForm(core::Workspace workspace,
                        std::vector<core::Publisher> publishers,
                        const QStringList& types,
                        QWidget* parent = nullptr);

    /// Shows a conversion; what is typed then counts as changes of it.
    void setConversion(const core::Conversion& conversion);
    /// The fields that differ from the conversion that is shown.
    [[nodiscard]] std::vector<core::TypedField> changes() const;
    /// The sentence under the field that the error names; the first one where it names none.
    void showError(const core::Error& error);
    void clearErrors();

signals:
    void edited();

private:
    struct Field {
        QLineEdit* edit = nullptr;
        QLabel* note = nullptr;
    };

    void addField(QGridLayout* grid, const std::string& name, const QString& label);
    void buildSubs();
    void setNote(const Field& field, const QString& sentence);
    [[nodiscard]] std::map<std::string, QString> texts() const;

    core::Workspace m_workspace;
    std::vector<core::Publisher> m_publishers;
    std::map<std::string, Field> m_fields; ///< by their names in the native layout
    QTableWidget* m_subs;
    QLabel* m_subNote;
    std::map<std::string, QString> m_before; ///< texts of the conversion shown
};

} // namespace ui
