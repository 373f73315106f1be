#pragma once

#include "core/store.h"

#include <memory>
#include <utility>

namespace tests {

/// What goes wrong in a piece of work.
struct Trouble {
    enum class Kind : std::uint8_t {
        None,
        Call, ///< a call of the store is answered by an error of the disk
        RollBack, ///< the commit is refused
        LostAnswer ///< the commit happens, but nobody says so
    };

    Kind kind = Kind::None;
    int call = 0; ///< which one, from 0
};

/// What stands before a store: lets its calls through, but for the one that fails. Something goes
/// wrong once, up to the next commit. What fails does not reach the store; after a write that
/// failed, nothing of the unit of work is kept.
class Troubles {
public:
    void expect(const Trouble& trouble)
    {
        m_trouble = trouble;
        m_calls = 0;
        m_hasStruck = false;
        m_isPoisoned = false;
    }
    /// Whether what was expected has happened.
    [[nodiscard]] bool hasStruck() const { return m_hasStruck; }

    template <typename Call>
    [[nodiscard]] auto read(const Call& call) -> decltype(call())
    {
        if (strikes())
            return core::Error{ core::ErrorCode::Storage, "The disk does not answer.", {}, {} };
        return call();
    }
    template <typename Call>
    [[nodiscard]] auto write(const Call& call) -> decltype(call())
    {
        auto answer = read(call);
        m_isPoisoned = m_isPoisoned || !answer;
        return answer;
    }
    void beginUnit() { m_isPoisoned = false; }
    [[nodiscard]] core::Outcome commit(std::unique_ptr<core::UnitOfWork>& unit)
    {
        const Trouble trouble = std::exchange(m_trouble, {});
        if (m_isPoisoned || trouble.kind == Trouble::Kind::RollBack) {
            m_hasStruck = true;
            unit.reset();
            return core::Outcome::RolledBack;
        }
        const core::Outcome outcome = unit->commit();
        if (trouble.kind != Trouble::Kind::LostAnswer || outcome != core::Outcome::Committed)
            return outcome;
        m_hasStruck = true;
        return core::Outcome::Unknown;
    }

private:
    [[nodiscard]] bool strikes()
    {
        if (m_trouble.kind != Trouble::Kind::Call || m_calls++ != m_trouble.call)
            return false;
        m_hasStruck = true;
        return true;
    }

    Trouble m_trouble;
    int m_calls = 0;
    bool m_hasStruck = false;
    bool m_isPoisoned = false;
};

/// A unit of work whose commit may not go as it should.
class TroubledUnit final : public core::UnitOfWork {
public:
    TroubledUnit(Troubles& before, std::unique_ptr<core::UnitOfWork> inner)
        : m_troubles(before)
        , m_inner(std::move(inner))
    {
    }

    [[nodiscard]] core::Outcome commit() override { return m_troubles.commit(m_inner); }

private:
    Troubles& m_troubles;
    std::unique_ptr<core::UnitOfWork> m_inner;
};

} // namespace tests
