#include "app/wiring/zones.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace app {

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
    std::vector<core::Zone::Shift> shifts{ { from.toSecsSinceEpoch(), zone.offsetFromUtc(from) } };
    for (const QTimeZone::OffsetData& shift : zone.transitions(from, to)) {
        if (shift.offsetFromUtc != shifts.back().offsetSeconds)
            shifts.push_back({ shift.atUtc.toSecsSinceEpoch(), shift.offsetFromUtc });
    }
    return core::Zone(name, std::move(shifts));
}

} // namespace app
