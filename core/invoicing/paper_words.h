#pragma once

#include "core/base/date_time.h"
#include "core/base/money.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace core {

/// The English forms that the paper falls back on: "1,480.50", "−12.345678", "1,204", "18 Nov
/// 2026", "October 2026". Amounts have at least `decimals` digits and as many more as they need:
/// never rounded.
[[nodiscard]] std::string englishAmount(Money amount, int decimals);
[[nodiscard]] std::string englishCount(std::int64_t count);
[[nodiscard]] std::string englishDate(Date date);
[[nodiscard]] std::string englishMonth(Month month);

/// Every word and number form of the paper, in the reader's language. ui fills them through tr()
/// and QLocale; the defaults are English and what payoutctl prints. `{…}` stands for what is put
/// in.
struct PaperWords {
    std::string invoice = "Invoice";
    std::string creditNote = "Credit note";
    std::string statement = "Statement";
    std::string draft = "Draft, not issued"; ///< in the number's place
    std::string issuedOnBehalf = "Issued by {issuer} on behalf of {supplier}";
    std::string issuedBy = "Issued by {issuer}"; ///< a statement
    std::string documentOf = "{document} {number}"; ///< head of the second page and those after it

    std::string supplier = "Supplier";
    std::string customer = "Customer, issuer of this document";
    std::string publisher = "Publisher"; ///< the statement's word for the supplier
    std::string issuer = "Issuer of this document";
    std::string vat = "VAT {id}";

    std::string issued = "Issued";
    std::string due = "Due (net {days})";
    std::string paidOn = "Paid on";
    std::string paidAmount = "Paid, {currency}";
    std::string payout = "Payout";
    std::string payoutNumber = "#{serial}";
    std::string method = "Method";
    std::string creditedInvoice = "Credits invoice";

    std::string description = "Description";
    std::string conversions = "Conversions";
    std::string amountIn = "Amount, {currency}";
    std::string totalIn = "Total, {currency}";
    std::string earning = "{title}, {month}";
    std::string typeCount = "{type} {count}";
    std::string partPayment = "part payment";
    std::string adjustment = "Adjustment"; ///< one without a reason
    std::string advance = "Advance on account";
    std::string advanceSettled = "Less advance on account"; ///< an earlier payout's, netted
    std::string carriedOver = "Carried over";
    std::string broughtForward = "Brought forward";

    std::string note = "Note";
    std::string payTo = "Pay to (supplier): {details}";
    std::string page = "Page {page} of {pages}";
    std::string books = "State of the books: {anchor}"; ///< small, at the foot

    // statement
    std::string from = "From";
    std::string upTo = "Up to";
    std::string made = "Made on";
    std::string balanceToday = "Balance today, {currency}";
    std::string awaitingApproval = "Awaiting approval, {currency}";
    std::string held = "Held until payable, {currency}";
    std::string inPayment = "In payment, {currency}";
    std::string date = "Date";
    std::string balanceIn = "Balance, {currency}";
    std::string openingBalance = "Opening balance";
    std::string closingBalance = "Closing balance, {currency}";
    std::string noLines = "Nothing was earned or paid in this time.";
    std::string earningChange = "{title}, {month}: changed";
    std::string payoutLine = "Payout #{serial}";
    std::string payoutReversal = "Payout #{serial}: taken back";
    std::string adjustmentReversal = "{title} (takes entry {entry} back)";

    std::function<std::string(Money, int decimals)> amount = englishAmount;
    std::function<std::string(std::int64_t)> count = englishCount;
    std::function<std::string(Date)> day = englishDate;
    std::function<std::string(Month)> month = englishMonth;
};

/// `text` with each `{name}` replaced by its value; what was put in is not looked at again.
[[nodiscard]] std::string
filled(std::string_view text,
       std::initializer_list<std::pair<std::string_view, std::string_view>> values);

} // namespace core
