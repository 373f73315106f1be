#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>

namespace core {

std::string Error::sentence() const
{
    std::string text;
    if (!where.empty())
        text = where + ": ";
    text += what;
    if (!remedy.empty())
        text += ' ' + remedy;
    return text;
}

void broken(const char* promise, std::source_location where)
{
    std::fprintf(stderr, "%s:%u: broken promise: %s\n", where.file_name(), unsigned(where.line()), promise);
    std::abort();
}

} // namespace core
