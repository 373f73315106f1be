#pragma once

#include "tests/oracle/accounts.h"
#include "tests/oracle/random_case.h"

namespace tests::oracle {

/// What somebody might do next with the accounts, as chance has it: often what is right, now and
/// then what has to be refused, a stale form, or a submission that came before, as it was or with
/// another amount.
[[nodiscard]] AccountStep
randomAccountStep(Dice& dice, const Accounts& accounts, const Books& books);

} // namespace tests::oracle
