#pragma once

#include "tests/oracle/accounts.h"
#include "tests/oracle/random_case.h"

#include <string>
#include <vector>

namespace tests::oracle {

/// The payment methods of the books that the steps are for; some steps name others.
inline const std::vector<std::string> knownMethods = { "PayPal", "Wire" };

/// What somebody might do next with the accounts, as chance has it: often what is right, now and
/// then what has to be refused, a stale form, or a submission that came before, as it was or with
/// another amount.
[[nodiscard]] AccountStep
randomAccountStep(Dice& dice, const Accounts& accounts, const Books& books);

} // namespace tests::oracle
