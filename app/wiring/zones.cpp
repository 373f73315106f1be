#include "app/wiring/zones.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
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

/// QTimeZone::transitions() of Qt 6.4 ends in 2037, while its offsets go on by the zone's rule: the
/// later shifts are found between instants four weeks apart that differ.
void addLater(Shifts& shifts, const QTimeZone& zone, std::int64_t end)
{
    constexpr std::int64_t step = 28 * 86'400;
    constexpr std::int64_t knownUntil = 2'114'380'800; // 2037-01-01
    for (std::int64_t from = std::max(shifts.back().utcSecond, knownUntil); from < end;
         from += step) {
        const int after = offsetAt(zone, from + step);
        if (after == shifts.back().offsetSeconds)
            continue;
        std::int64_t low = from;
        std::int64_t high = from + step;
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            (offsetAt(zone, middle) == after ? high : low) = middle;
        }
        add(shifts, high, after);
    }
}

} // namespace

core::Result<core::Zone> zoneNamed(const std::string& name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    if (name.empty() || !zone.isValid()) {
        std::vector<std::string> known;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            known.push_back(id.toStdString());
        const auto near = core::nearest(name, known);
        return core::Error{ core::ErrorCode::Refused,
                            "There is no time zone \"" + name + "\".",
                            {},
                            near ? "Did you mean " + *near + "?"
                                 : "Give a name like Europe/Berlin or UTC." };
    }
    const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    Shifts shifts{ { from.toSecsSinceEpoch(), zone.offsetFromUtc(from) } };
    for (const QTimeZone::OffsetData& shift : zone.transitions(from, to))
        add(shifts, shift.atUtc.toSecsSinceEpoch(), shift.offsetFromUtc);
    addLater(shifts, zone, to.toSecsSinceEpoch());
    return core::Zone(name, std::move(shifts));
}

} // namespace app
