#pragma once

#include "core/usecases/conversion_updater.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_names.h"
#include "core/usecases/unknown_os.h"

#include <set>
#include <string>
#include <unordered_map>

namespace core {

/// Counts and sums up for the report of an import what its rows become.
class IntakeReport {
public:
    /// Both outlive it.
    IntakeReport(const ConversionUpdater& updater, ImportReport& report);

    void countNew(const StoredConversion& stored);
    /// A new or changed row as it stands now; `before` empty for a new one.
    void tally(const StoredConversion& state, const Standing& before);
    /// Another conversion that changed with a row: its amounts alone.
    void tallyAmounts(const StoredConversion& state, const Standing& before);
    void addWithoutStatus(Money posted) { m_withoutStatusEarned.add(posted); }

    /// Fills in the sums. Error: one left int64 (D21).
    [[nodiscard]] Result<void> finish(const ImportNames& names);

private:
    struct Total {
        std::int64_t conversions = 0;
        MoneySum earned;
        MoneySum pending;
    };

    const ConversionUpdater& m_updater;
    ImportReport& m_report;
    UnknownOs m_unknownOs;
    MoneySum m_earned;
    MoneySum m_pending;
    MoneySum m_held;
    MoneySum m_withoutStatusEarned;
    std::set<std::string> m_currenciesWithoutRate;
    std::unordered_map<PublisherId, Total> m_totals; ///< of new and changed rows
};

} // namespace core
