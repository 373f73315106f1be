#include "core/base/join.h"

namespace core {

std::string joinedTexts(const std::vector<std::string>& texts)
{
    std::string line;
    for (const std::string& text : texts)
        line += (line.empty() ? "" : ", ") + text;
    return line;
}

} // namespace core
