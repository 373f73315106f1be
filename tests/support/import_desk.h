#pragma once

#include "core/usecases/change_conversions.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_rules.h"
#include "core/usecases/save_campaign.h"
#include "tests/support/memory_store.h"
#include "tests/support/payout_desk.h"

#include <string>
#include <string_view>

namespace tests {

/// Empty books and what tests of imports say of them in one line. Failures of the setting up stop
/// the test.
class ImportDesk {
public:
    explicit ImportDesk(core::Workspace workspace = { "GBP", 2, core::Zone() },
                        core::Company company = {});

    core::PublisherId addPublisher(const std::string& alias);
    core::CampaignId
    addCampaign(const std::string& title, core::CostModel model, std::string_view defaultPayout);
    /// How many days their new conversions are held; none: a publisher's as the campaign's.
    void setHoldDays(core::CampaignId campaign, int days);
    void setHoldDays(core::PublisherId publisher, std::optional<int> days);
    /// A rules file for the campaign; publishers it names are created.
    void addRules(core::CampaignId campaign, std::string_view text);

    [[nodiscard]] core::Result<core::ImportReport> import(const std::string& csv,
                                                          const core::ImportOptions& options = {});
    /// The same for a file that must go in.
    core::ImportReport take(const std::string& csv, const core::ImportOptions& options = {});

    /// "nick 1.5 0.25, bob 3 0 held 2": earned, pending and what is held by alias, those with
    /// anything.
    [[nodiscard]] std::string balances(std::optional<core::Date> asOf = std::nullopt);
    /// "earning 2026-11 12.5 on 2026-11-03", one a line, in the ledger's order.
    [[nodiscard]] std::string ledger();
    /// Every entry is the sum of its details, every conversion has posted what it earns (I3): "" or
    /// the fault.
    [[nodiscard]] std::string fault();
    /// The table as its export, in CSV.
    [[nodiscard]] std::string exported(std::string_view table);

    MemoryStore store;
    StillWorld world; ///< at noon of 2026-11-22
    core::Books books{ store, world };
    core::NoProgress progress;
};

} // namespace tests
