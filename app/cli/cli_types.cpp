#include "app/cli/call.h"
#include "app/cli/exit_status.h"
#include "app/cli/lookup.h"
#include "core/tables/table.h"
#include "core/usecases/type_settings.h"

namespace app {

namespace {

constexpr Option typeSetOptions[] = {
    { "duplicates",
      Takes::One,
      "WAY",
      "what becomes of a second one of a click: none, new, mark, ignore, replace, add or event_id" },
    { "refund-of",
      Takes::One,
      "click|order|none",
      "every conversion of the type is a refund of the latest with its click id or order" },
};

core::Result<int> typeTable(Call& call)
{
    const auto settings = core::listTypeSettings(call.store());
    if (!settings)
        return settings.error();
    constexpr core::ColumnHead heads[] = {
        { "type", "Type", core::ColumnType::Text },
        { "duplicates", "Duplicates", core::ColumnType::Text },
        { "refund_of", "Refund of", core::ColumnType::Text },
    };
    return call.answerTable([&](core::TableSink& sink) -> core::Result<void> {
        if (auto begun = sink.begin(heads); !begun)
            return begun;
        for (const core::TypeSetting& setting : *settings) {
            const core::Cell cells[] = { setting.type,
                                         std::string(core::toText(setting.duplicates)),
                                         std::string(core::toText(setting.refundOf)) };
            if (auto written = sink.row(cells); !written)
                return written;
        }
        return sink.end();
    });
}

core::Result<int> typeSet(Call& call)
{
    auto setting = core::typeSetting(call.store(), call.word(0));
    if (!setting)
        return setting.error();
    const Arguments& typed = call.arguments();
    if (const auto word = typed.value("duplicates")) {
        const auto way = core::parseDuplicateWay(*word);
        if (!way)
            return refused("\"" + *word + "\" is no way of duplicates.",
                           "--duplicates",
                           "Use none, new, mark, ignore, replace, add or event_id.");
        setting->duplicates = *way;
    }
    if (const auto word = typed.value("refund-of")) {
        const auto by = core::parseRefundOf(*word);
        if (!by)
            return refused("\"" + *word + "\" is no way to find what is refunded.",
                           "--refund-of",
                           "Use click, order or none.");
        setting->refundOf = *by;
    }
    if (auto saved = core::saveTypeSettings(call.books(), { *setting }); !saved)
        return saved.error();
    call.recorded();
    return typeTable(call);
}

constexpr Command typeCommandTable[] = {
    { "type list",
      "",
      {},
      "Lists the conversion types, and what becomes of their duplicates and refunds.",
      "",
      "type list",
      typeTable,
      Opens::ToRead },
    { "type set",
      "TYPE",
      typeSetOptions,
      "Says how conversions of a type come in from now on; the name is exact.",
      "A duplicate has the type, publisher, campaign and click id of an earlier conversion, but "
      "another identity. Whatever the way, both stay in the books:\n"
      "  none, new  it earns as any other\n"
      "  mark       the same, and it is marked as repeated\n"
      "  ignore     it earns 0\n"
      "  replace    the earlier one earns 0 from now on\n"
      "  add        the earlier one's data and custom payout decide: a percentage is taken of its "
      "own revenue, a fixed amount was paid once\n"
      "  event_id   it earns 0 where the event id is the same, too\n"
      "A refund takes back what its original earned, in proportion where its revenue is smaller. "
      "Its original is the latest conversion of the publisher and campaign with its click id or "
      "order; a row may also name it by its id in the column refund_of.\n",
      "type set Purchase --duplicates ignore",
      typeSet },
};

} // namespace

std::span<const Command> typeCommands()
{
    return typeCommandTable;
}

} // namespace app
