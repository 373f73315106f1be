#pragma once

#include "core/base/key_pages.h"
#include "core/usecases/conversion_updater.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_names.h"
#include "core/usecases/unknown_os.h"

#include <functional>
#include <set>
#include <string>

namespace core {

/// Counts and sums up for the report of an import what its rows become.
class IntakeReport {
public:
    /// Both outlive it.
    IntakeReport(const ConversionUpdater& updater, ImportReport& report);

    /// `first`: how it stands when it comes in.
    void countNew(const ConversionView& conversion, const Earning& earning, const Standing& first);
    /// A changed row as it stands now.
    void tally(const StoredConversion& state, const Standing& before);
    /// Another conversion that changed with a row: its amounts alone.
    void tallyAmounts(const StoredConversion& state, const Standing& before);
    void addWithoutStatus(Money posted) { m_withoutStatusEarned.add(posted); }

    /// Fills in the sums. Error: one left int64 (D21).
    [[nodiscard]] Result<void> finish(const ImportNames& names);

private:
    void tally(const ConversionView& conversion,
               const Earning& earning,
               const Standing& before,
               const Standing& after);

    struct Total {
        bool hasRows = false;
        std::int64_t conversions = 0;
        MoneySum earned;
        MoneySum pending;
    };
    [[nodiscard]] Total& totalOf(PublisherId publisher);
    void tallyAmounts(Total& ofPublisher, const Standing& before, const Standing& after);
    [[nodiscard]] Result<void> addTotal(std::string alias, const Total& total);

    const ConversionUpdater& m_updater;
    ImportReport& m_report;
    UnknownOs m_unknownOs;
    MoneySum m_earned;
    MoneySum m_pending;
    MoneySum m_held;
    MoneySum m_withoutStatusEarned;
    std::set<std::string, std::less<>> m_currenciesWithoutRate;
    KeyPages<Total> m_totals; ///< of new and changed rows, by publisher
};

} // namespace core
