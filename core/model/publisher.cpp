#include "core/model/publisher.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 3> statusWords = { "active", "paused", "closed" };

constexpr PublisherField fieldTable[] = {
    { "id", "ID", &Publisher::id },
    { "alias", "Alias", &Publisher::alias },
    { "name", "Name", &Publisher::name },
    { "email", "Email", &Publisher::email },
    { "company", "Company", &Publisher::company },
    { "address", "Address", &Publisher::address },
    { "town", "Town", &Publisher::town },
    { "country", "Country", &Publisher::country },
    { "vat_id", "VAT ID", &Publisher::vatId },
    { "billing_details", "Billing details", &Publisher::billingDetails },
    { "method", "Payment method", &Publisher::method },
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
                      '"' + std::string(trimmed(text)) + "\" is not a status of a publisher.",
                      {},
                      "Use active, paused or closed." };
    return PublisherStatus(word - statusWords.begin());
}

std::span<const PublisherField> publisherFields()
{
    return fieldTable;
}

} // namespace core
