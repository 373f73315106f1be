#pragma once

#include "core/base/message.h"
#include "core/model/closing.h"
#include "core/store.h"

#include <optional>

namespace core {

/// Which days are open. The one home of the day a posting takes effect: the day it should, or the
/// first open one after the closed period. An earning month is not touched by it.
class OpenPeriod {
public:
    /// Nothing was ever closed.
    OpenPeriod() = default;
    explicit OpenPeriod(Date closedUntil)
        : m_closedUntil(closedUntil)
    {
    }
    [[nodiscard]] static Result<OpenPeriod> of(Store& store);

    [[nodiscard]] const std::optional<Date>& closedUntil() const { return m_closedUntil; }
    [[nodiscard]] bool isClosed(Date day) const { return m_closedUntil && day <= *m_closedUntil; }
    [[nodiscard]] Date dayFor(Date wanted) const;
    /// What a person is told when their day is not the one it takes effect on.
    [[nodiscard]] std::optional<Message> remark(Date wanted) const;

private:
    std::optional<Date> m_closedUntil;
};

} // namespace core
