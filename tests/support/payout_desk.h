#pragma once

#include "core/usecases/record_payout.h"
#include "tests/support/memory_store.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace tests {

[[nodiscard]] core::Money money(std::string_view text);
[[nodiscard]] core::Date date(std::string_view text);

/// A world that stands still until it is told otherwise.
class StillWorld final : public core::World {
public:
    [[nodiscard]] core::Timestamp now() override { return m_now; }
    [[nodiscard]] std::string newUuid() override { return "uuid-" + std::to_string(++m_uuids); }
    [[nodiscard]] std::string user() override { return "tester"; }

    /// Noon of that day, UTC.
    void setDay(std::string_view day);
    void setNow(core::Timestamp now) { m_now = now; }

private:
    core::Timestamp m_now;
    int m_uuids = 0;
};

/// A small company's books, to say in one line what was earned, paid and invoiced. Today is
/// 2026-11-22; payment methods are Wire, from 100, and PayPal.
class PayoutDesk {
public:
    explicit PayoutDesk(std::unique_ptr<MemoryStore> store = std::make_unique<MemoryStore>());

    core::PublisherId addPublisher(const std::string& alias);
    core::CampaignId addCampaign(const std::string& title);

    /// One import of one conversion, which earns or awaits approval.
    core::ConversionId earn(core::PublisherId publisher,
                            core::CampaignId campaign,
                            std::string_view day,
                            std::string_view amount,
                            core::ConversionStatus status = core::ConversionStatus::Approved);
    void adjust(core::PublisherId publisher, std::string_view amount);

    /// A request as the form makes it, with a key of its own.
    core::PayoutRequest request(core::PublisherId publisher,
                                std::string_view amount,
                                core::PayoutStatus status = core::PayoutStatus::Pending);
    core::Result<core::RecordedPayout> pay(core::PublisherId publisher,
                                           std::string_view amount,
                                           core::PayoutStatus status = core::PayoutStatus::Pending);
    /// Edits the payout as it stands now, with a reason.
    core::Result<core::RecordedPayout> edit(core::PayoutSerial serial,
                                            const std::function<void(core::PayoutState&)>& change);
    core::Result<core::RecordedPayout> move(core::PayoutSerial serial, core::PayoutStatus to);

    /// "123.45", as of now.
    [[nodiscard]] std::string balance(core::PublisherId publisher);
    [[nodiscard]] std::string balance(core::PublisherId publisher, std::string_view asOf);
    /// What a payout settles: "2026-10 Shop 12.5, adjustment 3, advance 4"; "…" marks a part.
    [[nodiscard]] std::string settles(core::PayoutSerial serial);
    /// The first check that does not hold, "name: detail"; empty: the books are whole.
    [[nodiscard]] std::string faults();

private:
    std::unique_ptr<MemoryStore> m_store;
    int m_keys = 0;

public:
    MemoryStore& store;
    StillWorld world;
    core::Books books;
};

} // namespace tests
