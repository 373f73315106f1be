// How conversions files are read, kept by name.
#include "tests/storage/store_contract.h"

namespace tests {

using namespace core;

TEST_P(StoreContract, importProfilesAreKeptByNameAndSavedVersionByVersion)
{
    for (const std::string& text : { std::string("O'Brien \"the\" \\ back"),
                                     std::string("'; DROP TABLE import_profile; --"),
                                     std::string("line\nfeed\r\n\ttab"),
                                     std::string(1'000'000, 'x') }) {
        ImportProfile profile{ "p " + text.substr(0, 100), text, 0 };
        write([&] { EXPECT_EQ(must(store().saveImportProfile(profile)).version, 1); });
        const auto kept = must(store().importProfiles());
        ASSERT_EQ(kept.size(), 1u);
        EXPECT_EQ(kept.front().name, profile.name);
        EXPECT_EQ(kept.front().settings, text);
        write([&] { must(store().removeImportProfile(kept.front())); });
        EXPECT_TRUE(must(store().importProfiles()).empty());
    }
    write([&] {
        must(store().saveImportProfile({ "Ünal", "{}", 0 }));
        must(store().saveImportProfile({ "affise", "{}", 0 }));
    });
    write([&] {
        const ImportProfile again = must(store().saveImportProfile({ "ÜNAL", "{\"a\":1}", 1 }));
        EXPECT_EQ(again.version, 2);
    });
    const auto profiles = must(store().importProfiles());
    ASSERT_EQ(profiles.size(), 2u);
    EXPECT_EQ(profiles[0].name, "affise");
    EXPECT_EQ(profiles[1], (ImportProfile{ "ÜNAL", "{\"a\":1}", 2 }));
}

TEST_P(StoreContract, anImportProfileThatMovedOnIsNotOverwrittenNorRemoved)
{
    write([&] { must(store().saveImportProfile({ "affise", "{}", 0 })); });
    giveUp([&] {
        const auto taken = store().saveImportProfile({ "AFFISE", "{}", 0 });
        ASSERT_FALSE(taken);
        EXPECT_EQ(taken.error().code, ErrorCode::Refused);
    });
    giveUp([&] {
        const auto stale = store().saveImportProfile({ "affise", "{}", 7 });
        ASSERT_FALSE(stale);
        EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    });
    giveUp([&] {
        const auto stale = store().removeImportProfile({ "affise", "{}", 2 });
        ASSERT_FALSE(stale);
        EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    });
    giveUp([&] {
        const auto unknown = store().removeImportProfile({ "nobody", "{}", 0 });
        ASSERT_FALSE(unknown);
        EXPECT_EQ(unknown.error().code, ErrorCode::Conflict);
    });
    EXPECT_EQ(must(store().importProfiles()).size(), 1u);
}

} // namespace tests
