#pragma once

#include "core/model/publisher.h"
#include "core/model/workspace.h"
#include "core/usecases/try_conversion.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace ui {

class ExplanationView;
class TypedConversionForm;

/// What Try it starts from.
struct TryFacts {
    core::Workspace workspace;
    std::vector<core::Publisher> publishers;
    QStringList types;
    QString campaign; ///< its title
    bool hasDraft = false; ///< rules that are being edited can be asked …
    bool hasSaved = false; ///< … and the saved ones
};

/// A conversion to be tried: the known one with what is typed over it; without a key an imaginary
/// one.
struct TryRequest {
    core::Conversion base;
    std::vector<core::TypedField> fields;
    bool isSaved = false; ///< by the saved rules; else by the draft
};

/// "Try it": an imaginary conversion, or a real one changed, and what it would earn and why,
/// answered while one types. Nothing is stored.
class TryDialog : public QDialog {
    Q_OBJECT
public:
    explicit TryDialog(const TryFacts& facts, QWidget* parent = nullptr);

    /// A stored conversion, or a made-up one, to start from.
    void setConversion(const core::Conversion& conversion);
    void showAnswer(const core::Explanation& explanation);
    void showError(const core::Error& error);
    /// Nobody has the id that was asked for.
    void showIdError(const core::Error& error);

signals:
    void tried(const ui::TryRequest& request);
    void conversionWanted(const QString& id);

private:
    [[nodiscard]] QWidget* buildHead(const TryFacts& facts);
    [[nodiscard]] QWidget* buildConversion();
    void tryNow();
    void setIdNote(const QString& sentence);

    core::Conversion m_base;
    QComboBox* m_against;
    QLineEdit* m_id;
    QLabel* m_idNote;
    TypedConversionForm* m_form;
    ExplanationView* m_answer;
    QTimer* m_delay;
};

} // namespace ui
