#include "core/model/publisher.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 3> statusWords = { label("core", "active"),
                                                          label("core", "paused"),
                                                          label("core", "closed") };

constexpr PublisherField fieldTable[] = {
    { "id", label("core", "ID"), &Publisher::id },
    { "alias", label("core", "Alias"), &Publisher::alias },
    { "name", label("core", "Name"), &Publisher::name },
    { "email", label("core", "Email"), &Publisher::email },
    { "company", label("core", "Company"), &Publisher::company },
    { "address", label("core", "Address"), &Publisher::address },
    { "town", label("core", "Town"), &Publisher::town },
    { "country", label("core", "Country"), &Publisher::country },
    { "vat_id", label("core", "VAT ID"), &Publisher::vatId },
    { "billing_details", label("core", "Billing details"), &Publisher::billingDetails },
    { "method", label("core", "Payment method"), &Publisher::method },
};

} // namespace

std::string_view toText(PublisherStatus status)
{
    return statusWords[std::size_t(status)];
}

Result<PublisherStatus> parsePublisherStatus(std::string_view text)
{
    const auto word = std::find(statusWords.begin(), statusWords.end(), foldCase(trimmed(text)));
    if (word == statusWords.end())
        return Error{ ErrorCode::Refused,
                      say("core", "“{1}” is not a status of a publisher.", trimmed(text)),
                      {},
                      say("core", "Use active, paused or closed.") };
    return PublisherStatus(word - statusWords.begin());
}

std::span<const PublisherField> publisherFields()
{
    return fieldTable;
}

} // namespace core
