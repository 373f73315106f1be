#include "core/csv/import_presets.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace core;

TEST(PresetMatch, eachHeaderIsItsOwnPresetsInAnyWritingOfItsHeads)
{
    for (const ImportPreset& preset : importPresets()) {
        if (isNative(preset))
            continue;
        std::vector<std::string> heads = headsOf(preset);
        EXPECT_EQ(matchPreset(heads).preset, &preset) << preset.key;
        for (std::string& head : heads) {
            std::ranges::transform(head, head.begin(), [](char c) {
                return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c == ' ' ? '-' : c;
            });
        }
        EXPECT_EQ(matchPreset(heads).preset, &preset) << preset.key;
        heads.emplace_back("Something of our own");
        EXPECT_EQ(matchPreset(heads).preset, &preset) << preset.key;
    }
}

TEST(PresetMatch, aFileThatLacksItsSignIsNotTakenForAPresetThatKnowsLessOfIt)
{
    // Without its time, RedTrack's log has all four columns of RedTrack's upload format.
    std::vector<std::string> heads = headsOf(**presetNamed("redtrack"));
    std::erase(heads, "Conversion time");
    const PresetMatch match = matchPreset(heads);
    EXPECT_EQ(match.preset, nullptr);
    EXPECT_TRUE(match.asWell.empty());
    ASSERT_NE(match.nearest, nullptr);
    EXPECT_EQ(match.nearest->key, "redtrack");
    EXPECT_EQ(match.missing, std::vector<std::string>{ "Conversion time" });
}

TEST(PresetMatch, aHeaderOfNobodyIsNearToNobody)
{
    const std::vector<std::string> heads{ "eins", "zwei" };
    const PresetMatch match = matchPreset(heads);
    EXPECT_EQ(match.preset, nullptr);
    EXPECT_EQ(match.nearest, nullptr);
    EXPECT_TRUE(match.missing.empty());
}
