#pragma once

#include "core/tables/tables.h"
#include "core/usecases/explain_conversion.h"

#include <QDialog>

class QVBoxLayout;

namespace ui {

/// "Why this amount?": the rule that won, the arithmetic, every rule that lost and why, and what
/// became of the conversion since it came in.
class WhyDialog : public QDialog {
    Q_OBJECT
public:
    /// What the dialog shows amounts and times with.
    struct Form {
        core::Workspace workspace;
        core::TableNames names;
    };

    WhyDialog(const core::ExplainedConversion& explained, Form form, QWidget* parent = nullptr);

private:
    void addHead(QVBoxLayout* layout, const core::ExplainedConversion& explained);
    void addWinner(QVBoxLayout* layout, const core::Explanation& explanation);
    void addLosers(QVBoxLayout* layout, const std::vector<core::ExplainedRule>& losers);
    void addChanges(QVBoxLayout* layout, const std::vector<core::ConversionChange>& changes);
    [[nodiscard]] QString amount(core::Money money) const;

    Form m_form;
};

} // namespace ui
