#pragma once

#include "core/usecases/change_conversions.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/type_settings.h"
#include "core/usecases/verify_books.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

#include <string>

namespace tests {

inline const std::string linkHeader =
    "id,clickid,event_id,order,conv_time,campaign,publisher,type,status,revenue,refund_of\n";

/// A CPA campaign "Fixed" that pays 10, and 20 in the US; a RevShare campaign "Share" of 10 %.
struct LinkedConversionsTest : testing::Test {
    LinkedConversionsTest()
    {
        fixed = desk.addCampaign("Fixed", core::CostModel::Cpa, "10");
        share = desk.addCampaign("Share", core::CostModel::RevShare, "10");
        desk.addPublisher("nick");
        desk.addPublisher("bob");
    }

    void set(const std::string& type,
             core::DuplicateWay way,
             core::RefundOf refundOf = core::RefundOf::None)
    {
        core::TypeSetting setting = core::typeSetting(desk.store, type).value();
        setting.duplicates = way;
        setting.refundOf = refundOf;
        ASSERT_TRUE(core::saveTypeSettings(desk.books, { setting }));
    }

    core::StoredConversion conversion(std::string_view id)
    {
        return desk.store.conversionsById(id).value().front();
    }

    /// "10", "0 duplicate of A", "-5 refund-linked of A": what it earns, and why.
    std::string earns(std::string_view id)
    {
        const core::StoredConversion stored = conversion(id);
        std::string text = core::toText(stored.earning.amount);
        const std::string reason(core::toText(stored.earning.reason));
        text += reason.empty() ? "" : ' ' + reason;
        const auto other = core::linkedName(desk.store, stored.conversion.link).value();
        return text + (other.empty() ? "" : " of " + other);
    }

    core::ImportReport take(const std::string& rows) { return desk.take(linkHeader + rows); }

    void setStatus(const std::string& id, core::ConversionStatus status)
    {
        ASSERT_TRUE(core::setConversionStatus(
            desk.books, std::vector<std::string>{ id }, status, "checked", desk.progress));
    }

    /// "" or the first check of verify that does not hold.
    std::string fault()
    {
        const auto checks = core::verifyBooks(desk.books, desk.progress);
        for (const core::Check& check : *checks)
            if (!check.holds)
                return check.name.text() + ": " + check.detail.text();
        return {};
    }

    std::string why(std::string_view id)
    {
        const auto explained = core::explainConversion(desk.books, id);
        EXPECT_EQ(explained->explanation.earning, conversion(id).earning);
        return explained->explanation.arithmetic.text();
    }

    ImportDesk desk;
    core::CampaignId fixed;
    core::CampaignId share;
};

/// Two of one click.
inline const std::string pairOfSales =
    "A,c1,e1,,2026-11-01T09:00:00Z,Share,nick,Sale,approved,100,\n"
    "B,c1,e2,,2026-11-02T09:00:00Z,Share,nick,Sale,approved,50,\n";

} // namespace tests
