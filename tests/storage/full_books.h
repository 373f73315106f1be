#pragma once

#include "tests/storage/store_contract.h"

namespace tests {

/// Books with a row in every table, for which the contract's fixture has the words.
class FullBooks : public StoreContract {
protected:
    void SetUp() override;
};

} // namespace tests
