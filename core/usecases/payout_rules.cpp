#include "core/usecases/payout_rules.h"

#include "core/base/text.h"
#include "core/usecases/record_payout.h"

#include <algorithm>

namespace core {

namespace {

Message shown(Money amount, const Workspace& workspace)
{
    return Message::number(toText(amount, workspace.decimals), workspace.currency);
}

Result<void> checkAmount(Money amount, const Message& field, const Workspace& workspace)
{
    if (amount.isNegative())
        return Error{ ErrorCode::Refused,
                      say("core", "The amount is less than 0."),
                      field,
                      say("core", "Enter a positive amount.") };
    if (amount > moneyLimit)
        return Error{ ErrorCode::Refused,
                      say("core", "The amount is larger than 1,000,000,000."),
                      field,
                      say("core", "Enter it in several payouts.") };
    if (!hasAtMostDecimals(amount, workspace.decimals))
        return Error{ ErrorCode::Refused,
                      say("core",
                          "{1} has more decimals than {2} has ({3}).",
                          Message::number(toText(amount)),
                          workspace.currency,
                          std::to_string(workspace.decimals)),
                      field,
                      say("core", "Round it.") };
    return {};
}

Result<std::string>
keptMethod(const std::string& typed, const PayoutRules& rules, std::string_view knownMethod)
{
    if (typed.empty() || typed == knownMethod)
        return typed;
    if (const PaymentMethod* method = rules.method(typed))
        return method->name;
    std::vector<std::string> names;
    for (const PaymentMethod& method : rules.methods)
        names.push_back(method.name);
    const std::optional<std::string> near = nearest(typed, names);
    return Error{ ErrorCode::Refused,
                  say("core", "There is no payment method “{1}”.", typed),
                  say("core", "method"),
                  near ? say("core", "Did you mean {1}?", *near)
                       : say("core", "Add it to the payment methods first.") };
}

bool contains(std::span<const PayoutStatus> list, PayoutStatus status)
{
    return std::find(list.begin(), list.end(), status) != list.end();
}

Message legalMoves(PayoutStatus from)
{
    Message labels;
    for (const PayoutStatus status : info(from).next) {
        const Message next = word(info(status).label);
        labels = labels.empty() ? next : say("core", "{1}, {2}", labels, next);
    }
    if (labels.empty())
        return say("core", "It stays {1}.", word(info(from).label));
    return say("core", "From {1} it can become: {2}.", word(info(from).label), labels);
}

} // namespace

Result<PayoutRules> PayoutRules::of(Books& books)
{
    auto methods = books.store.methods();
    if (!methods)
        return methods.error();
    const auto period = OpenPeriod::of(books.store);
    if (!period)
        return period.error();
    return PayoutRules{ books.store.workspace(), std::move(*methods), core::today(books), *period };
}

const PaymentMethod* PayoutRules::method(std::string_view name) const
{
    for (const PaymentMethod& method : methods)
        if (equalFolded(method.name, trimmed(name)))
            return &method;
    return nullptr;
}

Result<PayoutState> kept(PayoutState typed, const PayoutRules& rules, std::string_view knownMethod)
{
    if (auto good = checkAmount(typed.requested, say("core", "requested amount"), rules.workspace);
        !good)
        return good.error();
    if (typed.requested.isZero())
        return Error{ ErrorCode::Refused,
                      say("core", "The requested amount is 0."),
                      say("core", "requested amount"),
                      say("core", "Enter what is to be paid.") };
    if (typed.paid && typed.paid->isZero())
        typed.paid.reset();
    if (typed.paid)
        if (auto good = checkAmount(*typed.paid, say("core", "paid amount"), rules.workspace);
            !good)
            return good.error();
    auto method = keptMethod(typed.method, rules, knownMethod);
    if (!method)
        return method.error();
    typed.method = std::move(*method);
    if (typed.status == PayoutStatus::Paid && !typed.paid)
        typed.paid = typed.requested;
    const bool needsDate =
        typed.status == PayoutStatus::Paid || typed.status == PayoutStatus::Returned;
    if (needsDate && !typed.paymentDate)
        typed.paymentDate = rules.today;
    return typed;
}

Result<void> checkMove(PayoutStatus from, PayoutStatus to, std::string_view reason)
{
    if (from == to)
        return {};
    if (!contains(info(from).next, to))
        return Error{ ErrorCode::Refused,
                      say("core",
                          "A payout that is {1} cannot become {2}.",
                          word(info(from).label),
                          word(info(to).label)),
                      say("core", "status"),
                      legalMoves(from) };
    if (contains(info(from).needsReason, to) && trimmed(reason).empty())
        return Error{ ErrorCode::Refused,
                      say("core",
                          "From {1} to {2} a reason is needed.",
                          word(info(from).label),
                          word(info(to).label)),
                      say("core", "reason"),
                      say("core", "Say why.") };
    return {};
}

std::vector<Message> remarksOn(const PayoutState& state, const PayoutRules& rules)
{
    std::vector<Message> remarks;
    const PaymentMethod* method = rules.method(state.method);
    if (method && method->minimum && state.requested < *method->minimum)
        remarks.push_back(say("core",
                              "{1} is below the minimum of {2}, {3}.",
                              shown(state.requested, rules.workspace),
                              method->name,
                              Message::number(toText(*method->minimum))));
    if (isDifferenceUnexplained(state))
        remarks.push_back(say("core",
                              "Paid {1} differs from the requested {2}: say why in the note.",
                              shown(*state.paid, rules.workspace),
                              shown(state.requested, rules.workspace)));
    if (state.paymentDate && *state.paymentDate > rules.today)
        remarks.push_back(
            say("core", "The payment date {1} is still to come.", toText(*state.paymentDate)));
    return remarks;
}

Error overpays(Money requested, Money payable, const Workspace& workspace)
{
    return { ErrorCode::Refused,
             say("core",
                 "{1} is more than the payable balance, {2}.",
                 shown(requested, workspace),
                 shown(payable, workspace)),
             {},
             say("core", overpayRemedy) };
}

} // namespace core
