#pragma once

#include <QString>

#include <span>

namespace ui {

/// A form in which something leaves for a file.
struct FileForm {
    const char* suffix; ///< "csv"
    const char* label; ///< translated in the context ui::FileForm

    /// "CSV table (*.csv)": as file dialogs ask for it.
    [[nodiscard]] QString filter() const;
    [[nodiscard]] bool isOf(const QString& path) const;
    /// The path with this ending, where it has none.
    [[nodiscard]] QString completed(const QString& path) const;
};

/// Which of the forms is meant: by the file's ending, else by the filter chosen in the dialog, else
/// the first. `Form` is a FileForm.
template <typename Form>
[[nodiscard]] const Form&
formOf(std::span<const Form> forms, const QString& path, const QString& filter)
{
    for (const Form& form : forms)
        if (form.isOf(path))
            return form;
    for (const Form& form : forms)
        if (form.filter() == filter)
            return form;
    return forms.front();
}

} // namespace ui
