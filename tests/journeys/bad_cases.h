#pragma once

#include <ostream>
#include <string>
#include <vector>

/// One way to get it wrong. `bytes` go into the file "in" before; `says` is a part of what stands
/// on stderr.
struct BadCase {
    const char* name;
    std::vector<std::string> words;
    std::string bytes;
    int status;
    const char* says;
};

inline void PrintTo(const BadCase& bad, std::ostream* out)
{
    *out << bad.name;
}

/// Usage, imports, rules, records, payouts, tables and workspace files.
[[nodiscard]] const std::vector<BadCase>& badCases();
