#pragma once

#include "core/usecases/books.h"
#include "core/usecases/import_conversions.h"
#include "tests/oracle/random_books.h"
#include "tests/support/payout_desk.h"

#include <map>
#include <string>
#include <vector>

namespace tests {

[[nodiscard]] core::Workspace workspaceOf(const oracle::House& house);
[[nodiscard]] core::Company companyOf(const oracle::House& house);
/// Rules of a rules file.
[[nodiscard]] std::vector<core::Rule> rulesOf(const std::vector<std::string>& lines);

/// Core's books, led through the steps of the oracle's.
class LedBooks {
public:
    /// `lookups`: the same books, to look up what a step speaks of. Progress may be one that
    /// cancels.
    LedBooks(core::Books& books, core::Store& lookups, StillWorld& world, core::Progress& progress);

    /// Publishers, campaigns, types and rates as they are in the beginning; what fails stops the
    /// test.
    void setUp(const oracle::RandomBooks& other);

    /// In which the report differs from what the step says; "": in nothing. Error: of the use case,
    /// but for an import of bad rows alone, which is expected to fail.
    [[nodiscard]] core::Result<std::string> take(const oracle::Step& step);

    /// "nick 1.5 0.25, bob 3 0 held 2", as oracle::Books says it.
    [[nodiscard]] std::string balances();
    [[nodiscard]] std::string ledger();
    [[nodiscard]] std::string conversions();

private:
    using Answer = core::Result<std::string>;

    Answer import(const oracle::Step& step);
    Answer setCampaign(const oracle::Campaign& written);
    Answer setType(const std::string& type, const oracle::TypeWays& ways);
    /// Of the euro.
    Answer addRates(const std::map<oracle::Day, oracle::Decimal>& quotes, int priced);
    Answer rename(const std::string& alias, const std::string& newAlias);
    Answer setStatus(const oracle::Step& step);
    Answer hold(const oracle::Step& step);
    Answer recalculate(const oracle::Step& step);
    Answer takeBack();
    /// " refund of A"; "#" stands for one without an id.
    std::string linkText(const core::ConversionLink& link);

    core::Books& m_books;
    core::Store& m_lookups;
    StillWorld& m_world;
    core::Progress& m_progress;
};

} // namespace tests
