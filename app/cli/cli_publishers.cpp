#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "core/usecases/save_publisher.h"

#include <algorithm>
#include <deque>

namespace app {

namespace {

std::string optionOf(std::string_view fieldKey)
{
    std::string option(fieldKey);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

/// One option a field of a publisher; the table of fields is core's.
std::vector<Option> publisherFieldOptions(bool aliasRequired)
{
    static std::deque<std::string> texts; // keeps what the string_views look at
    std::vector<Option> options;
    for (const core::PublisherField& field : core::publisherFields()) {
        const std::string& name = texts.emplace_back(optionOf(field.key));
        options.push_back(
            { name, Takes::One, "TEXT", field.label, aliasRequired && field.key == "alias" });
    }
    options.push_back({ "status", Takes::One, "S", "active, paused or closed" });
    options.push_back({ "hold-days",
                        Takes::One,
                        "N",
                        "days until a new conversion is payable; empty: the campaign's" });
    return options;
}

core::Result<int> save(Call& call, core::Publisher publisher)
{
    const Arguments& typed = call.arguments();
    for (const core::PublisherField& field : core::publisherFields())
        if (const auto text = typed.value(optionOf(field.key)))
            publisher.*field.member = *text;
    if (const auto status = typed.value("status")) {
        auto parsed = core::parsePublisherStatus(*status);
        if (!parsed)
            return about("status", parsed.error());
        publisher.status = *parsed;
    }
    if (const auto days = typed.value("hold-days")) {
        publisher.holdDays.reset();
        auto parsed = core::parseHoldDays(*days);
        if (!parsed && !days->empty())
            return about("hold-days", parsed.error());
        if (parsed)
            publisher.holdDays = *parsed;
    }
    auto saved = core::savePublisher(call.books(), publisher);
    if (!saved)
        return saved.error();
    call.recorded();
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    return call.answer("Publisher " + printable(saved->alias) + " is saved, id "
                           + printable(saved->id) + ".\n",
                       rowJson(*saved, core::publisherColumns(), *names));
}

core::Result<int> addPublisher(Call& call)
{
    return save(call, {});
}

core::Result<int> changePublisher(Call& call)
{
    auto publisher = findPublisher(call.store(), call.word(0));
    if (!publisher)
        return publisher.error();
    return save(call, *publisher);
}

core::Result<int> listPublishers(Call& call)
{
    auto publishers = call.store().publishers();
    if (!publishers)
        return publishers.error();
    return answerRows(call, *publishers, core::publisherColumns());
}

} // namespace

std::span<const Command> publisherCommands()
{
    static const std::vector<Option> addOptions = publisherFieldOptions(true);
    static const std::vector<Option> setOptions = publisherFieldOptions(false);
    static const Command commands[] = {
        { "publisher add",
          "",
          addOptions,
          "Adds a publisher; without --id it is given one.",
          "",
          "publisher add --alias nick --name \"Nick Example\" --method Wire",
          addPublisher },
        { "publisher set",
          "ALIAS",
          setOptions,
          "Changes a publisher.",
          "An empty text clears a field.",
          "publisher set nick --vat-id \"GB 000 0000 00\"",
          changePublisher },
        { "publisher list",
          "",
          {},
          "Lists the publishers.",
          "",
          "publisher list",
          listPublishers,
          Opens::ToRead },
    };
    return commands;
}

} // namespace app
