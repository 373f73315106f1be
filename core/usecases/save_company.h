#pragma once

#include "core/usecases/books.h"

namespace core {

inline constexpr int mostNetDays = 3'650;

/// Our side of the paper. Refused: a bad number pattern, negative Net days, `otherEarns` changed
/// while conversions with status other are in the books (their entries would no longer follow from
/// it).
[[nodiscard]] Result<Company> saveCompany(Books& books, const Company& company);
/// The payment methods, names unique without regard to case, minimum ≥ 0 with the currency's
/// decimals. Refused: to remove one by which a publisher is paid.
[[nodiscard]] Result<void> saveMethods(Books& books, const std::vector<PaymentMethod>& methods);

} // namespace core
