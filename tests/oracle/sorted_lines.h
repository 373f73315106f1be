#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace tests::oracle {

/// What has no order, in one: a text that is compared as a whole.
[[nodiscard]] inline std::string sortedLines(std::vector<std::string> lines)
{
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

} // namespace tests::oracle
