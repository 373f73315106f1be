#include "tests/support/layout_checks.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace tests {

using namespace core;

namespace {

bool overlap(const Box& a, const Box& b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

} // namespace

bool shows(const PageLayout& page, const std::string& text)
{
    return std::any_of(page.texts.begin(), page.texts.end(), [&text](const PlacedText& placed) {
        return placed.text == text;
    });
}

bool shows(const DocumentLayout& layout, const std::string& text)
{
    return std::any_of(layout.pages.begin(), layout.pages.end(), [&text](const PageLayout& page) {
        return shows(page, text);
    });
}

Box boxOf(const PlacedText& text)
{
    const TableMeasure measure;
    const Micrometres top = text.baseline - measure.ascent(text.role);
    return { text.x,
             top,
             text.x + measure.width(text.role, text.text),
             top + measure.lineHeight(text.role) };
}

void expectClean(const DocumentLayout& layout)
{
    for (std::size_t number = 0; number < layout.pages.size(); ++number) {
        const PageLayout& page = layout.pages[number];
        SCOPED_TRACE("page " + std::to_string(number + 1));
        std::vector<std::pair<Box, const PlacedText*>> boxes;
        for (const PlacedText& text : page.texts) {
            const Box box = boxOf(text);
            EXPECT_GE(box.left, margin) << text.text;
            EXPECT_GE(box.top, margin) << text.text;
            EXPECT_LE(box.right, layout.paper.width - margin) << text.text;
            EXPECT_LE(box.bottom, layout.paper.height - margin) << text.text;
            boxes.emplace_back(box, &text);
        }
        std::sort(boxes.begin(), boxes.end(), [](const auto& a, const auto& b) {
            return a.first.top < b.first.top;
        });
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1;
                 j < boxes.size() && boxes[j].first.top < boxes[i].first.bottom;
                 ++j)
                EXPECT_FALSE(overlap(boxes[i].first, boxes[j].first))
                    << boxes[i].second->text << " | " << boxes[j].second->text;
        for (const PlacedRule& rule : page.rules) {
            EXPECT_GE(rule.x1, margin);
            EXPECT_LE(rule.x2, layout.paper.width - margin);
            EXPECT_LE(rule.y, layout.paper.height - margin);
            for (const auto& [box, text] : boxes)
                EXPECT_FALSE(rule.y > box.top && rule.y < box.bottom && rule.x1 < box.right
                             && rule.x2 > box.left)
                    << text->text;
        }
    }
}

} // namespace tests
