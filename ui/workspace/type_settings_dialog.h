#pragma once

#include "core/model/type_setting.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

namespace ui {

class Session;
class TypesEdit;

/// How conversions of each type come in: duplicates and refunds. Takes the settings and hands them
/// back changed.
class TypeSettingsDialog : public FormDialog {
    Q_OBJECT
public:
    explicit TypeSettingsDialog(const std::vector<core::TypeSetting>& settings,
                                QWidget* parent = nullptr);

    [[nodiscard]] std::vector<core::TypeSetting> settings() const;

signals:
    /// The form is in order and Save was pressed.
    void settingsSaveRequested();

private:
    void save();

    TypesEdit* m_types;
};

/// Opens the settings of the conversion types over `parent`; what is saved goes through the session.
void editConversionTypes(Session& session, QWidget* parent);

} // namespace ui
