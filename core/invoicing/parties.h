#pragma once

#include "core/invoicing/invoice.h"
#include "core/model/publisher.h"
#include "core/model/workspace.h"

#include <vector>

namespace core {

/// A publisher as printed: named by company, else name, else alias; a country code by its name.
[[nodiscard]] Party partyOf(const Publisher& publisher);
/// Ourselves, as printed.
[[nodiscard]] Party partyOf(const Company& company);

/// A sentence for each thing that a finance department looks for on an invoice and that is not
/// there; the paper leaves it out (D23).
[[nodiscard]] std::vector<Message> missingOn(const Invoice& invoice);

} // namespace core
