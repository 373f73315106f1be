#pragma once

#include "core/usecases/issue_invoice.h"

namespace tests {

/// Any paper will do.
class PrintsAll final : public core::PaperCheck {
public:
    [[nodiscard]] core::Result<void> canPrint(const core::Invoice&) const override { return {}; }
};

} // namespace tests
