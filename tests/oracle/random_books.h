#pragma once

#include "tests/oracle/books.h"
#include "tests/oracle/random_case.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tests::oracle {

/// One thing that happens to the books, and what it has to report.
struct Step {
    enum class Kind {
        Import,
        SetCampaign,
        SetType,
        Rename,
        SetStatus,
        Recalculate,
        NextDay,
        Hold,
        Release,
        AddRates,
        TakeBack
    };

    Kind kind = Kind::Import;
    std::string file; ///< CSV, of an import
    bool createMissing = false;
    Counts counts;
    Campaign campaign; ///< its new state
    std::string type; ///< whose conversions come in in these ways from now on
    TypeWays ways;
    std::string alias; ///< of a publisher, who …
    std::string newAlias; ///< … is called this from now on
    std::vector<std::string> ids; ///< whose status becomes …
    std::string status;
    Day day; ///< it is noon of, in UTC, or until which the ids are held; "": they are payable at
             ///< once
    std::string title; ///< of the campaign that is recalculated; "": all
    std::map<Day, Decimal> rates; ///< of the euro, new ones
    int changed = 0; ///< of a change of status, a hold, and new rates
};

/// A random history of a small company: files of conversions, the same ones again and altered, with
/// rows that have to be rejected, duplicates and refunds, changed rules and types, changes of
/// status, recalculations, holds and releases while days go by, new rates, and what is taken back.
/// `books` is the oracle's account of it.
class RandomBooks {
public:
    /// With `now`, time stands still there; else it begins at noon of 2026-11-22, UTC.
    explicit RandomBooks(std::uint64_t seed, std::optional<Instant> now = std::nullopt);

    /// Thinks of the next step and takes it in `books`.
    Step next();
    /// From here on as chance has it from this seed, whatever was before: a step follows from the
    /// seed and from how the books stand.
    void reseed(std::uint64_t seed) { m_random.dice = Dice(seed); }
    /// The books are as they were; the clock goes on.
    void putBack(const RandomBooks& before);
    /// Two lines of one kind whose publishers are known, often the same conditions in other words;
    /// none where the words of this history do not yield them.
    [[nodiscard]] std::optional<std::pair<std::string, std::string>> twoLines();

    House house;
    std::vector<Publisher> publishers; ///< in the beginning
    std::vector<Campaign> campaigns; ///< in the beginning
    Ways types; ///< in the beginning
    Books books;

private:
    /// Whether the publisher that the line names, if any, is in the books: otherwise it is not
    /// saved.
    [[nodiscard]] bool isKnown(const std::string& line) const;
    [[nodiscard]] Campaign campaignOf(const std::string& title);
    void makeRows();
    /// Most of one publisher and campaign, of few clicks, orders and types: duplicates of each
    /// other and refunds.
    void makeRelatedRows();
    [[nodiscard]] Step typeStep();
    [[nodiscard]] Step rateStep();
    [[nodiscard]] Step importStep();
    [[nodiscard]] Step renameStep();
    [[nodiscard]] Step dayStep();
    /// Some of the known conversions.
    [[nodiscard]] std::vector<std::string> someOf(const std::vector<std::string>& known);
    [[nodiscard]] Row altered(Row row, bool hasPublisherColumn);

    RandomCase m_random;
    std::vector<Row> m_rows; ///< as they may first come
    bool m_timeStandsStill;
    Day m_day = "2026-11-22"; ///< of UTC, and it is noon
};

[[nodiscard]] std::string describe(const Step& step);

} // namespace tests::oracle
