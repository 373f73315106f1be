#include "core/invoicing/parties.h"

#include "core/model/countries.h"

#include <array>
#include <string_view>

namespace core {

namespace {

std::string printedCountry(const std::string& typed)
{
    const std::string_view name = countryName(countryCode(typed));
    return name.empty() ? typed : std::string(name);
}

/// What may be missing of a party, and how to say so: to whom, then for us.
struct MissingField {
    std::string Party::*member;
    std::string_view ofSupplier;
    std::string_view ofCustomer; ///< empty: not asked of us
};
constexpr std::array missingFields{
    MissingField{ &Party::name,
                  {},
                  label("core", "The invoice lacks our company's name: set it under Company.") },
    MissingField{ &Party::address,
                  label("core", "The invoice lacks the address of {1}."),
                  label("core", "The invoice lacks our address: set it under Company.") },
    MissingField{ &Party::country,
                  label("core", "The invoice lacks the country of {1}."),
                  label("core", "The invoice lacks our country: set it under Company.") },
    MissingField{ &Party::vatId,
                  label("core", "The invoice lacks the VAT ID of {1}."),
                  label("core", "The invoice lacks our VAT ID: set it under Company.") },
    MissingField{ &Party::billingDetails,
                  label("core", "The invoice lacks the billing details of {1}: where to pay."),
                  {} },
};

} // namespace

Party partyOf(const Publisher& publisher)
{
    Party party;
    party.name = !publisher.company.empty() ? publisher.company
        : !publisher.name.empty()           ? publisher.name
                                            : publisher.alias;
    party.address = publisher.address;
    party.town = publisher.town;
    party.country = printedCountry(publisher.country);
    party.vatId = publisher.vatId;
    party.billingDetails = publisher.billingDetails;
    return party;
}

Party partyOf(const Company& company)
{
    return { company.name,  company.address,       company.town, printedCountry(company.country),
             company.vatId, company.billingDetails };
}

std::vector<Message> missingOn(const Invoice& invoice)
{
    std::vector<Message> missing;
    for (const MissingField& field : missingFields)
        if (!field.ofSupplier.empty() && (invoice.supplier.*field.member).empty())
            missing.push_back(say("core", field.ofSupplier, invoice.supplier.name));
    for (const MissingField& field : missingFields)
        if (!field.ofCustomer.empty() && (invoice.customer.*field.member).empty())
            missing.push_back(say("core", field.ofCustomer));
    return missing;
}

} // namespace core
