#pragma once

#include "core/base/result.h"
#include "ui/widgets/discard_question.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FormScrollArea;
class MessageBar;
class MoneyEdit;

/// A dialog that does one thing: title, fields with their label above and help or error under them,
/// and a row of buttons, Cancel left of the one that says what it does. Shown with open() only.
/// Enter presses the button that has the keyboard, and saves from anywhere else. Unsaved input is
/// asked about once when the dialog is left.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    enum class Width { Full, Half };
    enum class Sign { Positive, Any };

    FormDialog(const QString& title, const QString& saveText, QWidget* parent);
    ~FormDialog() override;

    /// Label above, help under; the label becomes the editor's accessible name. Two halves share a
    /// row.
    void addField(const QString& label,
                  QWidget* editor,
                  const QString& help = {},
                  Width width = Width::Full);
    /// A widget across the form, without label.
    void addWide(QWidget* widget);
    /// Which field has the keyboard when the form opens; else the first. To be said before.
    void beginAt(QWidget* editor) { m_first = editor; }
    /// The sentence under the field, and a ring around it; empty: none. The first error gets the
    /// keyboard.
    void setFieldError(QWidget* editor, const QString& sentence);
    void setFieldHelp(QWidget* editor, const QString& help);
    /// Says beside an amount that has to be typed what is wrong with it; it must not be 0.
    void checkAmount(MoneyEdit* edit, Sign sign);
    void setFieldVisible(QWidget* editor, bool visible);
    void clearErrors();
    [[nodiscard]] bool hasErrors() const;

    /// Shown above the buttons: what follows from saving.
    void setFootnote(const QString& text);
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }
    /// A further button at the left end of the row.
    QPushButton* addSideButton(const QString& text);

    /// The input now is what is in the books: leaving needs no question.
    void markUnchanged() { m_changed = false; }
    void markChanged() { m_changed = true; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Of a form that is in the outbox: whether it is saved is not known. Says so, and offers to
    /// try again, which sends it once more under its key.
    void showUnanswered(const core::Error& error);
    /// The books refused it.
    void showRefused(const core::Error& error);
    /// While the books work: nothing can be pressed twice, and the dialog cannot be left.
    void setBusy(bool busy);

    void reject() override;

signals:
    void saveRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Field {
        QLabel* label = nullptr;
        QLabel* note = nullptr;
        QVBoxLayout* cell = nullptr;
        QString help;
        bool hasError = false;
    };

    void watch(QWidget* editor);
    void watchAmount(MoneyEdit* edit);
    void beginHereUnlessBefore(QWidget* widget);
    void showNote(Field& field, QWidget* editor, const QString& sentence);

    FormScrollArea* m_scroll;
    QVBoxLayout* m_body;
    QGridLayout* m_grid;
    MessageBar* m_messages;
    QLabel* m_footnote;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QHash<QWidget*, Field> m_fields;
    QPointer<QWidget> m_first;
    bool m_rightHalfFree = false;
    bool m_changed = false;
    bool m_isBusy = false;
    bool m_isUnanswered = false;
    DiscardQuestion m_discard{ this };
};

} // namespace ui
