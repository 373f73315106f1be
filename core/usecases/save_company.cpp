#include "core/usecases/save_company.h"

#include "core/base/refused.h"
#include "core/base/text.h"
#include "core/invoicing/invoice.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

Result<void> checkPatterns(const Company& company)
{
    if (company.invoicePattern == company.creditNotePattern)
        return refused(
            say("core", "credit_note_pattern"),
            say("core", "Invoices and credit notes would share their numbers."),
            say("core",
                "Give each its own pattern, such as PI-{year}-{seq:4} and PC-{year}-{seq:4}."));
    for (const std::string* pattern : { &company.invoicePattern, &company.creditNotePattern })
        if (auto number = documentNumber(*pattern, 2026, 1); !number)
            return number.error();
    return {};
}

/// A method by which a publisher is paid cannot go: his form would lose it silently.
Result<void> keepUsedMethods(Store& store, const std::vector<PaymentMethod>& methods)
{
    const auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    for (const Publisher& publisher : *publishers)
        if (!publisher.method.empty()
            && std::ranges::none_of(methods, [&](const PaymentMethod& method) {
                   return equalFolded(method.name, publisher.method);
               }))
            return refused(say("core", "name"),
                           say("core",
                               "{1} is paid by “{2}”, which cannot be removed.",
                               publisher.alias,
                               publisher.method),
                           say("core", "Give the publisher another payment method first."));
    return {};
}

/// The whole list, inside the caller's unit of work.
Result<void> storeMethods(Store& store, std::vector<PaymentMethod> next)
{
    const Workspace& workspace = store.workspace();
    for (auto method = next.begin(); method != next.end(); ++method) {
        method->name = std::string(trimmed(method->name));
        if (method->name.empty())
            return refused(say("core", "name"),
                           say("core", "A payment method has no name."),
                           say("core", "Name it, such as PayPal."));
        const auto same = [method](const PaymentMethod& other) {
            return equalFolded(other.name, method->name);
        };
        if (std::any_of(next.begin(), method, same))
            return refused(say("core", "name"),
                           say("core", "Two payment methods are called “{1}”.", method->name),
                           say("core", "Rename one of them."));
        if (method->minimum && (method->minimum->isNegative() || *method->minimum > moneyLimit))
            return refused(say("core", "minimum"),
                           say("core", "The minimum of “{1}” is out of range.", method->name),
                           say("core", "Use 0 or more, at most 1000000000."));
        if (method->minimum && !hasAtMostDecimals(*method->minimum, workspace.decimals))
            return refused(say("core", "minimum"),
                           say("core", "The minimum of “{1}” has too many decimals.", method->name),
                           say("core",
                               "{1} has {2}.",
                               workspace.currency,
                               std::to_string(workspace.decimals)));
    }
    if (auto kept = keepUsedMethods(store, next); !kept)
        return kept;
    return store.saveMethods(next);
}

/// Others may have added to the list, or changed it, since the form was filled.
Result<void> storeEditedMethods(Store& store, const EditedMethods& methods)
{
    const auto stored = store.methods();
    if (!stored)
        return stored.error();
    if (*stored != methods.before)
        return Error{ ErrorCode::Conflict,
                      say("core", "The payment methods were changed meanwhile."),
                      {},
                      say("core", "Look at them again, then make your change.") };
    return storeMethods(store, methods.after);
}

} // namespace

Result<Company>
saveCompany(Books& books, const Company& company, const std::optional<EditedMethods>& methods)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto before = books.store.company();
    if (!before)
        return before.error();
    Company next = company;
    for (std::string Company::*text : { &Company::name,
                                        &Company::address,
                                        &Company::town,
                                        &Company::country,
                                        &Company::vatId,
                                        &Company::billingDetails,
                                        &Company::defaultType,
                                        &Company::invoicePattern,
                                        &Company::creditNotePattern })
        next.*text = std::string(trimmed(next.*text));
    if (next.defaultType.empty())
        next.defaultType = Company().defaultType;
    if (next.netDays < 0)
        return refused(say("core", "net_days"),
                       say("core", "Net days are negative."),
                       say("core", "Use 0 for payment at once."));
    if (next.netDays > mostNetDays)
        return refused(say("core", "net_days"),
                       say("core", "Net days are more than ten years."),
                       say("core", "Use 3650 at most."));
    if (auto good = checkPatterns(next); !good)
        return good.error();
    if (next.otherEarns != before->otherEarns) {
        ConversionFilter others;
        others.status = ConversionStatus::Other;
        auto count = books.store.countConversions(others);
        if (!count)
            return count.error();
        if (*count > 0)
            return refused(say("core", "other_earns"),
                           say("core",
                               "What was posted for the conversions with the status other follows "
                               "from this setting; in the books there are: {1}.",
                               std::to_string(*count)),
                           say("core", "Give them another status first."));
    }
    if (auto saved = books.store.saveCompany(next); !saved)
        return saved.error();
    if (methods)
        if (auto saved = storeEditedMethods(books.store, *methods); !saved)
            return saved.error();
    auto after = books.store.company();
    if (!after)
        return after.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return after;
}

Result<void> addMethod(Books& books, PaymentMethod method)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto methods = books.store.methods();
    if (!methods)
        return methods.error();
    methods->push_back(std::move(method));
    if (auto stored = storeMethods(books.store, std::move(*methods)); !stored)
        return stored;
    return commit(**work);
}

} // namespace core
