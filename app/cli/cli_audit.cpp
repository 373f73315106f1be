#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "core/usecases/audit_log.h"

namespace app {

namespace {

constexpr Option logOptions[] = {
    { "from", Takes::One, "D", "first day" },
    { "to", Takes::One, "D", "the day after the last" },
    { "who", Takes::One, "TEXT", "only changes by whose name or user has this" },
    { "what", Takes::One, "SUBJECT", "only changes of company, methods, publishers, payouts, …" },
    { "thing", Takes::One, "TEXT", "only changes of what is called like this: an alias, a title" },
    { "text", Takes::One, "TEXT", "only changes that have this anywhere, before or after" },
};

core::Result<core::AuditSubject> findSubject(const std::string& word)
{
    if (const auto subject = core::parseAuditSubject(word))
        return *subject;
    std::string keys;
    for (const core::AuditSubjectInfo& row : core::auditSubjects())
        keys += (keys.empty() ? "" : ", ") + std::string(row.key);
    return refused(
        "Nothing that changes is called \"" + word + "\".", "--what", "Give one of " + keys + ".");
}

core::Result<core::AuditFilter> filterOf(Call& call)
{
    const Arguments& arguments = call.arguments();
    const auto days = daysOption(arguments);
    if (!days)
        return days.error();
    const core::Zone& zone = call.store().workspace().zone;
    core::AuditFilter filter;
    if (days->from)
        filter.time.from = zone.startOf(*days->from);
    if (days->to)
        filter.time.to = zone.startOf(*days->to);
    if (arguments.has("what")) {
        const auto subject = findSubject(arguments.text("what"));
        if (!subject)
            return subject.error();
        filter.subject = *subject;
    }
    filter.user = arguments.text("who");
    filter.thing = arguments.text("thing");
    filter.text = arguments.text("text");
    return filter;
}

core::Result<int> listAudit(Call& call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return filter.error();
    const auto entries = core::auditLog(call.store(), *filter);
    if (!entries)
        return entries.error();
    return answerRows(call, *entries, core::auditColumns());
}

constexpr Command auditCommandTable[] = {
    { "audit",
      "",
      logOptions,
      "The audit log: who changed what and when, before and after, the latest first.",
      "SUBJECT is company, methods, publishers, profiles, types, campaigns, conversions, rates, "
      "periods, payouts,\nadjustments, documents or books. payoutctl export audit writes all of it "
      "to a file.",
      "audit --what payouts --from 2026-11-01",
      listAudit,
      Opens::ToRead },
};

} // namespace

std::span<const Command> auditCommands()
{
    return auditCommandTable;
}

} // namespace app
