#include "tests/storage/sqlite_house.h"

namespace tests {

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         StoreContract,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

} // namespace tests
