#pragma once

#include "core/usecases/books.h"

#include <optional>
#include <vector>

namespace core {

inline constexpr int mostNetDays = 3'650;

/// The payment methods as a form hands them back. They have no version: the list that it was filled
/// with, as the store gave it, stands for one.
struct EditedMethods {
    std::vector<PaymentMethod> before;
    std::vector<PaymentMethod> after;
};

/// Our side of the paper and, where given, the payment methods: both or neither. Refused: a bad
/// number pattern, negative Net days, `otherEarns` changed while conversions with status other are
/// in the books (their entries would no longer follow from it); two methods of one name without
/// regard to case, a minimum below 0 or with more than the currency's decimals, to remove a method
/// by which a publisher is paid. Conflict: company or methods were changed meanwhile.
[[nodiscard]] Result<Company>
saveCompany(Books& books, const Company& company, const std::optional<EditedMethods>& methods = {});
/// One payment method more, whatever others add meanwhile. Refused as above.
[[nodiscard]] Result<void> addMethod(Books& books, PaymentMethod method);

} // namespace core
