#pragma once

#include "core/usecases/check_rules.h"
#include "ui/campaigns/typed_rules.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QTimer;

namespace ui {

/// What a check found in a draft, and where that stands now.
struct DraftFinding {
    struct Place : RulePlace {
        bool isTouched = false; ///< edited or gone since the check
    };

    const core::RuleCheck* check = nullptr;
    core::Message what;
    core::Message remedy;
    std::vector<Place> places; ///< of its rules, the one in question first; may be empty
    int column = 0; ///< of the first place: the cell in question
    std::optional<core::Conversion> example; ///< shows it; none where it only counts others
    bool isExampleStored = false; ///< else it is made up
    bool isFromBooks = false; ///< found with the stored conversions; else in the rules alone
};

/// Checks the rules of a draft while they are typed, a moment after each edit and beside the
/// window's thread; what Check rules found with the stored conversions stays until the rows that it
/// is about are edited. It blocks nothing.
class RuleLint : public QObject {
    Q_OBJECT
public:
    explicit RuleLint(CampaignDraft& draft, QObject* parent = nullptr);
    ~RuleLint() override;

    /// In the order of the table of checks.
    [[nodiscard]] const std::vector<DraftFinding>& findings() const { return m_findings; }
    /// The first warning about a row, as its mark.
    [[nodiscard]] const DraftFinding* warning(int kind, int row) const;

    /// What is to be checked with the stored conversions; the answer goes to takeChecked().
    [[nodiscard]] TypedRules beginChecking();
    void takeChecked(const core::CheckedRules& checked);

signals:
    void findingsChanged();

private:
    struct Job;
    using Places = std::vector<DraftFinding::Place>;

    void follow(const DraftEvent& event);
    void start();
    void takeTyped(int edit, const Places& places, const std::vector<core::CheckFindings>& checks);
    void setFindings(std::vector<DraftFinding> findings);
    [[nodiscard]] DraftFinding
    findingOf(const core::RuleFinding& found, const core::RuleCheck& check, Places places) const;
    [[nodiscard]] std::vector<DraftFinding> findingsOf(const core::CheckFindings& checked,
                                                       const Places& places) const;

    CampaignDraft& m_draft;
    std::shared_ptr<const core::KnownData> m_known; ///< conversion types
    std::shared_ptr<const std::vector<core::Publisher>> m_publishers;
    std::vector<DraftFinding> m_findings;
    std::map<std::pair<int, int>, std::size_t> m_warnings; ///< by kind and row
    Places m_checked; ///< of the rules that Check rules looks at, followed through edits
    int m_edit = 0; ///< number of the last edit: findings of earlier ones are dropped
    bool m_isRunning = false;
    QTimer* m_delay;
    QThreadPool m_pool;
};

} // namespace ui
