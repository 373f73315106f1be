#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>

namespace core {

std::string Error::sentence() const
{
    std::string text;
    if (!where.empty())
        text = where + ": ";
    text += what.text();
    if (!remedy.empty())
        text += " " + remedy;
    return text;
}

void broken(const char* promise, const char* file, int line)
{
    std::fprintf(stderr, "%s:%d: broken promise: %s\n", file, line, promise);
    std::abort();
}

} // namespace core
