#pragma once

#include "core/tables/tables.h"
#include "core/usecases/explain_conversion.h"

#include <QDialog>

class QVBoxLayout;

namespace ui {

class MessageBar;
class Session;

/// "Why this amount?": the rule that won, the arithmetic and its rounding, every rule that lost and
/// why, every rule that missed by one condition, the campaign's version that priced it, and what
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
    void addWinner(QVBoxLayout* layout, const core::ExplainedConversion& explained);
    void addRounding(QVBoxLayout* layout, const core::ExplainedConversion& explained);
    void addLosers(QVBoxLayout* layout, const std::vector<core::ExplainedRule>& losers);
    void addNearMisses(QVBoxLayout* layout, const std::vector<core::ExplainedMiss>& misses);
    void addVersion(QVBoxLayout* layout, const core::CampaignVersion& version);
    void addChanges(QVBoxLayout* layout, const std::vector<core::ConversionChange>& changes);
    /// Of the workspace's currency.
    [[nodiscard]] QString amount(core::Money money) const;
    /// Of a conversion's currency.
    [[nodiscard]] QString amount(core::Money money, const std::string& currency) const;

    Form m_form;
};

/// Opens it over `parent` for a conversion, as the books explain it; what cannot be explained is
/// said in `messages`. Returns at once.
void explainAmount(Session& session,
                   QWidget* parent,
                   MessageBar& messages,
                   const core::StoredConversion& stored);

} // namespace ui
