#include "ui/campaigns/rule_lint.h"

#include "ui/models/cell_text.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr int typingPauseMs = 200;
constexpr std::size_t mostOfACheck = 100; ///< findings shown of each check

using Place = DraftFinding::Place;

/// Moves a place as its rows came or went.
void movePlace(Place& place, const DraftEvent& event)
{
    if (event.what == DraftEvent::What::Details)
        place.isTouched = true;
    if (place.kind != event.kind || place.row < event.first)
        return;
    const bool isInside = place.row < event.first + event.count;
    if (event.what == DraftEvent::What::RowsReplaced) {
        place.isTouched = place.isTouched || isInside;
    } else if (event.what == DraftEvent::What::RowsInserted) {
        place.row += event.count;
    } else if (event.what == DraftEvent::What::RowsRemoved) {
        if (isInside)
            place = { { place.kind, -1 }, true };
        else
            place.row -= event.count;
    }
}

bool isGone(const DraftFinding& finding)
{
    return std::ranges::any_of(finding.places, [](const Place& place) { return place.row < 0; });
}

bool isUntouched(const DraftFinding& finding)
{
    return std::ranges::none_of(finding.places, &Place::isTouched);
}

bool saysTheSame(const DraftFinding& a, const DraftFinding& b)
{
    return a.check == b.check && a.what == b.what;
}

/// Column of the field that the condition stands in: of a sub its value.
int lintColumnOf(const core::Rule& rule, core::Dimension wanted)
{
    int column = 0;
    for (const core::Dimension dimension :
         core::RuleKinds::all()[std::size_t(rule.kind)].dimensions) {
        const int fields = int(core::info(dimension).fields.size());
        if (dimension == wanted)
            return column + fields - 1;
        column += fields;
    }
    return 0;
}

} // namespace

/// One check of what was typed, away from the window's thread: it holds all that it looks at.
struct RuleLint::Job {
    TypedRules typed;
    std::shared_ptr<const core::KnownData> known;
    std::shared_ptr<const std::vector<core::Publisher>> publishers;
    core::Workspace workspace;
    core::Timestamp now;

    [[nodiscard]] std::vector<core::CheckFindings> run() const
    {
        return core::checkRules({ .campaign = typed.draft.campaign,
                                  .rules = typed.draft.rules,
                                  .publishers = *publishers,
                                  .workspace = workspace,
                                  .known = known.get(),
                                  .exampleTime = now,
                                  .limit = mostOfACheck },
                                [](const core::RuleCheck& check) {
                                    return check.needs != core::CheckNeeds::Data
                                        || check.isSaidOnSave;
                                });
    }
};

RuleLint::RuleLint(CampaignDraft& draft, QObject* parent)
    : QObject(parent)
    , m_draft(draft)
    , m_publishers(std::make_shared<const std::vector<core::Publisher>>(draft.source().publishers))
    , m_delay(new QTimer(this))
{
    std::vector<std::string> types;
    for (const QString& type : draft.source().types)
        types.push_back(utf8(type));
    m_known = std::make_shared<const core::KnownData>(core::knownTypes(types));
    m_pool.setMaxThreadCount(1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPauseMs);
    connect(m_delay, &QTimer::timeout, this, &RuleLint::start);
    connect(&draft, &CampaignDraft::changed, this, &RuleLint::follow);
    m_delay->start();
}

RuleLint::~RuleLint()
{
    m_pool.waitForDone();
}

const DraftFinding* RuleLint::warning(int kind, int row) const
{
    const auto found = m_warnings.find({ kind, row });
    return found == m_warnings.end() ? nullptr : &m_findings[found->second];
}

void RuleLint::follow(const DraftEvent& event)
{
    if (event.what == DraftEvent::What::Tab)
        return; // accepted as it was typed
    ++m_edit;
    for (Place& place : m_checked)
        movePlace(place, event);
    std::vector<DraftFinding> moved = m_findings;
    for (DraftFinding& finding : moved)
        for (Place& place : finding.places)
            movePlace(place, event);
    std::erase_if(moved, isGone);
    setFindings(std::move(moved));
    m_delay->start();
}

void RuleLint::start()
{
    if (m_isRunning)
        return; // begins again when the answer is there
    m_isRunning = true;
    auto job = std::make_shared<Job>();
    job->typed = typedRules(m_draft);
    job->known = m_known;
    job->publishers = m_publishers;
    job->workspace = m_draft.source().workspace;
    job->now = { QDateTime::currentMSecsSinceEpoch() * 1000 };
    m_pool.start([this, job = std::move(job), edit = m_edit] {
        const auto checks = job->run();
        Places places;
        for (const RulePlace& place : job->typed.places)
            places.push_back({ place });
        QMetaObject::invokeMethod(
            this, [=, this] { takeTyped(edit, places, checks); }, Qt::QueuedConnection);
    });
}

void RuleLint::takeTyped(int edit,
                         const Places& places,
                         const std::vector<core::CheckFindings>& checks)
{
    m_isRunning = false;
    if (edit != m_edit) {
        m_delay->start();
        return;
    }
    std::vector<DraftFinding> findings;
    for (const core::CheckFindings& checked : checks)
        std::ranges::move(findingsOf(checked, places), std::back_inserter(findings));
    for (DraftFinding& known : m_findings) {
        if (!known.isFromBooks || !isUntouched(known))
            continue;
        const auto same = std::ranges::find_if(
            findings, [&](const DraftFinding& each) { return saysTheSame(each, known); });
        if (same != findings.end())
            *same = std::move(known); // with a stored conversion that shows it
        else if (known.check->needs != core::CheckNeeds::Rules)
            findings.push_back(std::move(known));
    }
    // Rows of the table of checks, in its order.
    std::ranges::stable_sort(findings, std::less<>(), &DraftFinding::check);
    setFindings(std::move(findings));
}

TypedRules RuleLint::beginChecking()
{
    TypedRules typed = typedRules(m_draft);
    m_checked.clear();
    for (const RulePlace& place : typed.places)
        m_checked.push_back({ place });
    return typed;
}

void RuleLint::takeChecked(const core::CheckedRules& checked)
{
    std::vector<DraftFinding> findings;
    for (const core::CheckFindings& check : checked.checks)
        std::ranges::move(findingsOf(check, m_checked), std::back_inserter(findings));
    for (DraftFinding& finding : findings)
        finding.isFromBooks = true;
    std::erase_if(findings, isGone);
    setFindings(std::move(findings));
    m_checked.clear();
    m_delay->start(); // edits since then
}

DraftFinding RuleLint::findingOf(const core::RuleFinding& found,
                                 const core::RuleCheck& check,
                                 Places places) const
{
    DraftFinding finding;
    finding.check = &check;
    finding.what = found.what;
    finding.remedy = found.remedy;
    finding.example = found.example;
    finding.isExampleStored = found.isExampleStored;
    finding.places = std::move(places);
    if (finding.places.empty() || isGone(finding))
        return finding;
    const Place& first = finding.places.front();
    const core::Rule* rule = m_draft.rule(first.kind, first.row);
    if (check.isAboutValue)
        finding.column =
            int(core::fieldsOf(core::RuleKinds::all()[std::size_t(first.kind)]).size());
    else if (rule && found.conditions.size() == 1)
        finding.column = lintColumnOf(*rule, found.conditions.front().dimension);
    return finding;
}

std::vector<DraftFinding> RuleLint::findingsOf(const core::CheckFindings& checked,
                                               const Places& places) const
{
    std::vector<DraftFinding> findings;
    for (const core::RuleFinding& found : checked.findings) {
        Places own;
        for (const std::size_t rule : found.rules)
            own.push_back(places[rule]);
        findings.push_back(findingOf(found, *checked.check, std::move(own)));
    }
    if (const auto listed = std::int64_t(checked.findings.size()); checked.count > listed) {
        DraftFinding more;
        more.check = checked.check;
        more.what = core::say("core",
                              "There are {1} more of this: {2}",
                              std::to_string(checked.count - listed),
                              core::word(checked.check->label));
        findings.push_back(std::move(more));
    }
    return findings;
}

void RuleLint::setFindings(std::vector<DraftFinding> findings)
{
    m_findings = std::move(findings);
    m_warnings.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        const DraftFinding& finding = m_findings[i];
        if (finding.check->severity == core::FindingSeverity::Note || finding.places.empty())
            continue;
        const Place& place = finding.places.front();
        m_warnings.try_emplace({ place.kind, place.row }, i);
    }
    emit findingsChanged();
}

} // namespace ui
