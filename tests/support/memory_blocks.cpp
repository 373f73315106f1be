#include "tests/support/memory_store.h"

#include <algorithm>

namespace tests {

using namespace core;

namespace {

/// Those that a price depends on; the others are left out.
void keepTexts(ConversionView& conversion, ConversionBlock& block)
{
    for (std::string_view ConversionView::*name : { &ConversionView::id,
                                                    &ConversionView::clickId,
                                                    &ConversionView::eventId,
                                                    &ConversionView::order,
                                                    &ConversionView::externalId,
                                                    &ConversionView::coupon,
                                                    &ConversionView::refundOf,
                                                    &ConversionView::timeText })
        conversion.*name = {};
    for (std::string_view ConversionView::*text : { &ConversionView::type,
                                                    &ConversionView::country,
                                                    &ConversionView::os,
                                                    &ConversionView::currency })
        conversion.*text = block.keep(conversion.*text);
    for (SubViews* subs : { &conversion.clickSubs, &conversion.conversionSubs })
        for (std::size_t i = 0; i < subs->size(); ++i)
            subs->set(i, block.keep((*subs)[i]));
}

} // namespace

Result<void> MemoryStore::visitBlocks(const ConversionFilter& filter,
                                      const std::function<bool(ConversionBlock&)>& visitor)
{
    auto all = selected(filter);
    std::ranges::sort(all, {}, [](const StoredConversion& one) { return one.conversion.key; });
    ConversionBlock block;
    for (const StoredConversion& stored : all) {
        BlockConversion& row = block.next();
        row = { stored.conversion,
                stored.earning.amount,
                stored.earning.version,
                stored.earning.rate };
        keepTexts(row.conversion, block);
        row.conversion.occurrence = 0;
        row.conversion.trackerEarning.reset();
        if (!block.isFull() && &stored != &all.back())
            continue;
        if (!visitor(block))
            break;
        block.clear();
    }
    return {};
}

} // namespace tests
