#pragma once

#include "core/invoicing/invoice.h"
#include "core/invoicing/paper_words.h"
#include "core/ledger/entry.h"
#include "core/model/publisher.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A line of a publisher's account with the balance after it.
struct StatementLine {
    LedgerEntry entry;
    std::string title; ///< the campaign's title or the adjustment's reason; empty for payouts
    std::string
        text; ///< in English: "Shop UK, December 2010", "Payout #8", the adjustment's reason
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
    Balance balance; ///< as of now
    std::string logo;
};

/// What a line says, in the words given.
[[nodiscard]] std::string statementText(const StatementLine& line, const PaperWords& words);

} // namespace core
