#pragma once

#include "tests/support/import_desk.h"

#include <gtest/gtest.h>
#include <string>

namespace tests {

/// A CPA campaign "Offer" that pays 10 and 15 for a Lead, publishers nick and bob.
struct ImportTest : testing::Test {
    ImportTest()
    {
        offer = desk.addCampaign("Offer", core::CostModel::Cpa, "10");
        desk.addPublisher("nick");
        desk.addPublisher("bob");
        desk.addRules(offer, "type, Lead, 15\n");
    }

    ImportDesk desk;
    core::CampaignId offer;
};

inline const std::string header = "id,conv_time,campaign,publisher,type,status,revenue\n";
inline const std::string three = header
    + "A,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,\n"
      "B,2026-11-02T09:00:00Z,Offer,nick,Lead,pending,\n"
      "C,2026-11-03T09:00:00Z,Offer,bob,Sale,declined,\n";

} // namespace tests
