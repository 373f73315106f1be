#include "core/usecases/try_conversion.h"

#include "core/base/text.h"
#include "core/csv/conversion_layout.h"
#include "core/usecases/rate_book.h"

namespace core {

namespace {

Result<void> readField(const TypedField& typed,
                       const PublisherIndex& publishers,
                       const ConversionDefaults& defaults,
                       ConversionView& conversion)
{
    const std::string_view text = trimmed(typed.text);
    if (typed.field == "publisher") {
        const auto key = text.empty() ? Result<PublisherId>(PublisherId()) : publishers.find(text);
        if (!key)
            return key.error();
        conversion.publisher = *key;
        return {};
    }
    const int field = fieldNamed(typed.field);
    require(field >= 0 && conversionFields()[std::size_t(field)].read,
            "what is typed is a field of a conversion");
    return conversionFields()[std::size_t(field)].read(text, defaults, conversion);
}

} // namespace

Result<Conversion>
typedConversion(Books& books, Conversion base, std::span<const TypedField> fields)
{
    const auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    const auto company = books.store.company();
    if (!company)
        return company.error();
    const Workspace& workspace = books.store.workspace();
    const ConversionDefaults defaults{ workspace.zone, company->defaultType, workspace.currency };
    if (!base.key) {
        base.time = books.world.now();
        base.type = company->defaultType;
        base.currency = workspace.currency;
    }
    const PublisherIndex index(*publishers);
    ConversionView read = base;
    for (const TypedField& typed : fields) {
        if (auto done = readField(typed, index, defaults, read); !done) {
            Error error = done.error();
            error.where = typed.field;
            return error;
        }
    }
    return owned(read);
}

Result<Explanation>
tryConversion(Books& books, const Conversion& conversion, const CampaignDraft& draft)
{
    const auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    const Workspace& workspace = books.store.workspace();
    const PublisherIndex index(*publishers);
    const RuleSet rules = compiled(draft, index, workspace.zone);
    RateBook rates(books.store);
    const auto rate = rates.choiceFor(conversion);
    if (!rate)
        return rate.error();
    Conversion alone = conversion; // what is tried has no links
    alone.link = {};
    return explain(alone, rules, workspace, index, { *rate });
}

} // namespace core
