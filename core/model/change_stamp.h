#pragma once

#include "core/base/date_time.h"

#include <string>

namespace core {

/// Who saved something, when, and what they wrote about it.
struct ChangeStamp {
    Timestamp at;
    std::string user;
    std::string note;

    friend bool operator==(const ChangeStamp&, const ChangeStamp&) = default;
};

} // namespace core
