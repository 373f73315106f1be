#pragma once

#include "core/base/world.h"

namespace app {

/// The computer's clock, random UUIDs, and the signature of who works here (user_name.h).
class SystemWorld final : public core::World {
public:
    [[nodiscard]] core::Timestamp now() override;
    [[nodiscard]] std::string newUuid() override;
    [[nodiscard]] std::string user() override;
};

} // namespace app
