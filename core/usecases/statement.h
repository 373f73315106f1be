#pragma once

#include "core/usecases/books.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A line of a publisher's account with the balance after it.
struct StatementLine {
    LedgerEntry entry;
    std::string text; ///< "Shop UK, December 2010", "Payout #8", the adjustment's reason
    Money balance;
};

/// What the publisher may see, from the opening balance to the closing one, by effective date.
struct Statement {
    Publisher publisher;
    Party supplier;
    Party customer;
    std::string currency;
    int decimals = 2;
    std::optional<Date> from;
    std::optional<Date> to; ///< excluded
    Date made;
    Money opening;
    std::vector<StatementLine> lines;
    Money closing;
    Balance balance;  ///< as of now
    std::string logo;
};
[[nodiscard]] Result<Statement> makeStatement(Books& books, PublisherId publisher, std::optional<Date> from, std::optional<Date> to);

} // namespace core
