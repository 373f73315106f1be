#pragma once

#include "core/usecases/hold_conversions.h"
#include "core/usecases/release_held.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/verify_books.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <vector>

namespace tests {

inline const std::string holdsHead = "id,conv_time,campaign,publisher,status,revenue\n";

/// A campaign that pays 10 and holds for 30 days; today is 2026-11-22.
struct HoldsTest : testing::Test {
    HoldsTest()
    {
        offer = desk.addCampaign("Offer", core::CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        desk.setHoldDays(offer, 30);
    }

    core::ImportReport take(const std::string& rows) { return desk.take(holdsHead + rows); }

    /// One approved conversion of nick, of that day.
    void earn(const std::string& id, const std::string& day)
    {
        take(id + ',' + day + "T09:00:00Z,Offer,nick,approved,\n");
    }

    std::optional<core::Date> payableFrom(const std::string& id)
    {
        return desk.store.conversionsById(id)->front().conversion.payableFrom;
    }

    core::Released release(std::string_view day)
    {
        desk.world.setDay(day);
        const auto released = core::releaseHeld(desk.books, false, desk.progress);
        EXPECT_TRUE(released) << released.error().sentence();
        return released ? *released : core::Released();
    }

    core::Result<core::ConversionsChanged> hold(const std::vector<std::string>& ids,
                                                std::optional<core::Date> until,
                                                const std::string& reason = "looked into")
    {
        return core::holdConversions(desk.books, ids, { until, reason }, desk.progress);
    }

    std::string fault()
    {
        const auto checks = core::verifyBooks(desk.books, desk.progress).value();
        for (const core::Check& check : checks)
            if (!check.holds)
                return check.name.text() + ": " + check.detail.text();
        return desk.fault();
    }

    ImportDesk desk;
    core::CampaignId offer;
    core::PublisherId nick;
};

} // namespace tests
