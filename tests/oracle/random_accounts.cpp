#include "tests/oracle/random_accounts.h"

#include <algorithm>

namespace tests::oracle {

namespace {

using Words = std::vector<std::string>;

const Words payoutStatuses = { "pending", "pending", "approved", "paid", "paid", "declined", "returned" };
const Words methods = { "", "", "", "PayPal", "wire", "Wire", "Cheque" };
const Words wrongAmounts = { "0", "-5", "0.001", "1000000000.01", "12.345678" };

std::string newKey(Dice& dice)
{
    std::string key = "key";
    for (int i = 0; i < 2; ++i)
        key += '-' + std::to_string(dice.below(1'000'000'000));
    return key;
}

/// "123.45", with so many decimals.
std::string amountBelow(Dice& dice, int units, int decimals)
{
    std::string text = std::to_string(dice.below(units));
    for (int i = 0; i < decimals; ++i)
        text += (i == 0 ? "." : "") + std::to_string(dice.below(10));
    return text;
}

AccountStep adjust(Dice& dice, const Books& books)
{
    AccountStep step;
    step.key = newKey(dice);
    step.publisher = dice.below(int(books.publishers().publishers().size()));
    const std::string sign = dice.oneIn(3) ? "-" : "";
    const int decimals = dice.oneIn(3) ? 6 : 2;
    step.amount = sign + amountBelow(dice, 400, decimals);
    if (dice.oneIn(12))
        step.amount = dice.pick(Words{ "0", "1000000000.000001", "-1000000000", "-0.000001" });
    step.reason = dice.oneIn(10) ? " " : "as agreed";
    if (dice.oneIn(2))
        step.day = daysAfter(books.today(), 1 - dice.below(60));
    return step;
}

std::string requestedBy(Dice& dice, const Decimal& payable)
{
    const bool isOwed = !payable.isZero() && !payable.isNegative();
    if (dice.oneIn(12))
        return dice.pick(wrongAmounts);
    if (isOwed && dice.oneIn(2))
        return payable.text();
    if (isOwed && dice.oneIn(3))
        return (payable + Decimal::parse("0.01").value()).text();
    return amountBelow(dice, 300, 2);
}

AccountStep record(Dice& dice, const Accounts& accounts, const Books& books)
{
    AccountStep step;
    step.kind = AccountStep::Kind::Record;
    step.key = newKey(dice);
    step.publisher = dice.below(int(books.publishers().publishers().size()));
    PayoutForm& form = step.form;
    form.requested = requestedBy(dice, accounts.payable(step.publisher, books));
    form.status = dice.pick(payoutStatuses);
    form.method = dice.pick(methods);
    if (dice.oneIn(3))
        form.paid = dice.pick(Words{ "0", form.requested, "7.5", "0.001" });
    if (dice.oneIn(3))
        form.date = daysAfter(books.today(), 3 - dice.below(50));
    form.note = dice.oneIn(3) ? "as agreed" : "";
    step.mayOverpay = dice.oneIn(3);
    return step;
}

AccountStep edit(Dice& dice, const Accounts& accounts, const Books& books)
{
    AccountStep step;
    step.kind = AccountStep::Kind::Edit;
    step.number = 1 + dice.below(accounts.payoutCount());
    step.version = accounts.versionOf(step.number) - (dice.oneIn(8) ? 1 : 0);
    step.form = accounts.formOf(step.number);
    PayoutForm& form = step.form;
    if (!dice.oneIn(3))
        form.status = dice.pick(payoutStatuses);
    if (dice.oneIn(4))
        form.requested = dice.oneIn(6) ? dice.pick(wrongAmounts) : amountBelow(dice, 300, 2);
    if (dice.oneIn(5))
        form.paid = dice.pick(Words{ "", "0", form.requested, "7.5" });
    if (dice.oneIn(5))
        form.date = dice.oneIn(2) ? "" : daysAfter(books.today(), 3 - dice.below(20));
    if (dice.oneIn(6))
        form.method = dice.pick(methods);
    if (dice.oneIn(5))
        form.note += ".";
    step.reason = dice.oneIn(5) ? "" : "it came back";
    step.mayOverpay = dice.oneIn(3);
    return step;
}

AccountStep numbered(AccountStep::Kind kind, int number)
{
    AccountStep step;
    step.kind = kind;
    step.number = number;
    return step;
}

AccountStep closing(Dice& dice, const Accounts& accounts, const Books& books)
{
    AccountStep step;
    step.kind = AccountStep::Kind::Close;
    step.day = daysAfter(books.today(), -dice.below(40));
    if (accounts.closedUntil().empty() || dice.oneIn(3))
        return step;
    step.kind = AccountStep::Kind::Reopen;
    step.day = daysAfter(accounts.closedUntil(), 1 - dice.below(40));
    step.reason = dice.oneIn(5) ? "" : "a late file";
    return step;
}

/// What came before, as it was or with another amount.
AccountStep again(Dice& dice, const std::vector<AccountStep>& before)
{
    AccountStep step = dice.pick(before);
    if (!dice.oneIn(4))
        return step;
    step.form.requested += "1";
    step.amount = "1.5";
    step.reason += "!";
    return step;
}

AccountStep method(Dice& dice, const Books& books)
{
    AccountStep step;
    step.kind = AccountStep::Kind::SetMethod;
    step.publisher = dice.below(int(books.publishers().publishers().size()));
    step.reason = dice.pick(Words{ "", "PayPal", "Wire", "Wire", "Cheque" });
    step.version = dice.oneIn(4) ? -1 : 0;
    return step;
}

} // namespace

AccountStep randomAccountStep(Dice& dice, const Accounts& accounts, const Books& books)
{
    const int payouts = accounts.payoutCount();
    switch (dice.below(16)) {
    case 0:
    case 1:
        return adjust(dice, books);
    case 2: {
        AccountStep step =
            numbered(AccountStep::Kind::Counter, 1 + dice.below(accounts.adjustmentCount() + 1));
        step.key = newKey(dice);
        step.reason = dice.oneIn(6) ? "" : "wrong";
        return step;
    }
    case 3:
        return method(dice, books);
    case 4:
        return closing(dice, accounts, books);
    case 5:
    case 6:
        return numbered(AccountStep::Kind::Issue, 1 + dice.below(payouts + 1));
    case 7:
        if (const auto before = accounts.keyed(); !before.empty())
            return again(dice, before);
        break;
    case 8:
    case 9:
    case 10:
    case 11:
        if (payouts > 0)
            return edit(dice, accounts, books);
        break;
    default:
        break;
    }
    return record(dice, accounts, books);
}

} // namespace tests::oracle
