// Compiled once for all test programs without Qt: see payoutdesk_test_headers in tests/CMakeLists.txt. No file relies
// on what stands here: each includes what it needs.
#pragma once

#include "core/rules/rule_set.h"
#include "core/store.h"
#include "core/tables/table.h"
#include "core/usecases/books.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/save_campaign.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>
