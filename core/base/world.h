#pragma once

#include "core/base/date_time.h"

#include <string>

namespace core {

/// What core asks of the world: the time, fresh ids, who is at the keyboard. A test answers with fixed values.
class World {
public:
    virtual ~World() = default;
    [[nodiscard]] virtual Timestamp now() = 0;
    /// A random UUID in its 36-character form.
    [[nodiscard]] virtual std::string newUuid() = 0;
    /// The name recorded with every change.
    [[nodiscard]] virtual std::string user() = 0;
};

} // namespace core
