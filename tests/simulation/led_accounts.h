#pragma once

#include "core/usecases/books.h"
#include "tests/oracle/accounts.h"

#include <map>
#include <string>

namespace tests {

/// Core's payouts, adjustments, documents and closings, led through the steps of the oracle's.
class LedAccounts {
public:
    /// `lookups`: the same books, to look up what a step speaks of.
    LedAccounts(core::Books& books, core::Store& lookups)
        : m_books(books)
        , m_lookups(lookups)
    {
    }

    /// Whether the use case found it done before, or nothing to do. `alias`: of the publisher.
    [[nodiscard]] core::Result<bool> take(const oracle::AccountStep& step,
                                          const std::string& alias);

    /// As oracle::Accounts says them.
    [[nodiscard]] std::string balances();
    [[nodiscard]] std::string payouts();
    [[nodiscard]] std::string entries();
    [[nodiscard]] std::string documents();

private:
    core::Result<bool> adjust(const oracle::AccountStep& step, const std::string& alias);
    core::Result<bool> counter(const oracle::AccountStep& step);
    core::Result<bool> record(const oracle::AccountStep& step, const std::string& alias);
    core::Result<bool> edit(const oracle::AccountStep& step);
    core::Result<bool> issue(const oracle::AccountStep& step);
    core::Result<bool> setMethod(const oracle::AccountStep& step, const std::string& alias);
    [[nodiscard]] core::Publisher publisherCalled(const std::string& alias);
    [[nodiscard]] std::map<core::PublisherId, std::string> aliases();

    core::Books& m_books;
    core::Store& m_lookups;
};

} // namespace tests
