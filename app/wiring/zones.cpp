#include "app/wiring/zones.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace app {

namespace {

using Shifts = std::vector<core::Zone::Shift>;

int offsetAt(const QTimeZone& zone, std::int64_t utcSecond)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSecond, Qt::UTC));
}

void add(Shifts& shifts, std::int64_t utcSecond, int offset)
{
    if (offset != shifts.back().offsetSeconds)
        shifts.push_back({ utcSecond, offset });
}

/// QTimeZone::transitions() of Qt 6.4 ends in 2037, while its offsets go on by the zone's rule. A
/// rule repeats the shift of a year before on the same weekday or the same date, so only those days
/// are looked at.
void addLater(Shifts& shifts, const QTimeZone& zone, std::int64_t end)
{
    constexpr std::int64_t day = 86'400;
    while (shifts.size() >= 3) {
        const core::Zone::Shift model = *(shifts.end() - 2);
        std::int64_t next = 0;
        for (const int days : { 364, 371, 365, 366 }) {
            const std::int64_t candidate = model.utcSecond + days * day;
            if (candidate > shifts.back().utcSecond
                && offsetAt(zone, candidate - 1) == shifts.back().offsetSeconds
                && offsetAt(zone, candidate) == model.offsetSeconds) {
                next = candidate;
                break;
            }
        }
        if (next == 0 || next >= end)
            return;
        add(shifts, next, model.offsetSeconds);
    }
}

core::Error unknownZone(const std::string& name)
{
    std::vector<std::string> known;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        known.push_back(id.toStdString());
    const auto near = core::nearest(name, known);
    return { core::ErrorCode::Refused,
             core::say("core", "There is no time zone \"{1}\".", name),
             {},
             near ? core::say("core", "Did you mean {1}?", *near)
                  : core::say("core", "Give a name like Europe/Berlin or UTC.") };
}

/// QTimeZone takes POSIX rules, too, by which any word is a zone: PST and Berlin would be UTC.
bool isOfZoneDatabase(const std::string& name)
{
    const bool isPlace = name.find('/') != std::string::npos && name.find(',') == std::string::npos;
    const bool isOffset = name.starts_with("UTC+") || name.starts_with("UTC-");
    return isPlace || isOffset || name == "GMT"
        || QTimeZone::availableTimeZoneIds().contains(QByteArray::fromStdString(name));
}

} // namespace

core::Result<core::Zone> typedZone(const std::string& name)
{
    return isOfZoneDatabase(name) ? zoneNamed(name) : unknownZone(name);
}

core::Result<core::Zone> zoneNamed(const std::string& name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    if (name.empty() || !zone.isValid())
        return unknownZone(name);
    const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    Shifts shifts{ { from.toSecsSinceEpoch(), zone.offsetFromUtc(from) } };
    for (const QTimeZone::OffsetData& shift : zone.transitions(from, to))
        add(shifts, shift.atUtc.toSecsSinceEpoch(), shift.offsetFromUtc);
    addLater(shifts, zone, to.toSecsSinceEpoch());
    return core::Zone(name, std::move(shifts));
}

} // namespace app
