#pragma once

#include "tests/oracle/links.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tests::oracle {

/// What an import has to report.
struct Counts {
    int added = 0;
    int unchanged = 0;
    int changed = 0;
    int rejected = 0;
    /// New ones by their link, earlier ones that are replaced, and "refund without original".
    std::map<std::string, int> links;
};

/// What publishers have earned, what awaits approval and what is held, after any sequence of
/// imports, changes of status, changes of rules, recalculations, holds and releases as the days go
/// by (D7, D18, D19, D20). What happens to conversions releases first what became payable, unless
/// nothing comes of it. A conversion that changes is priced by the state of its campaign that
/// priced it before, until a recalculation prices it by another (D18); its other columns stay as
/// they first came. Changed rules alone change nothing. What follows another conversion (a refund,
/// or what adds to it) is priced anew whenever anything happens, by its own state and its
/// original's.
class Books {
public:
    explicit Books(House house, Directory publishers = {});

    /// That is now.
    void setNow(Instant now);
    /// What became payable up to today counts from now on.
    void release();
    /// By id: payable from that day on, which is after today; "": at once. How many changed.
    int hold(const std::vector<std::string>& ids, const Day& until);

    /// A new campaign, or another state of a known one.
    void setCampaign(const Campaign& campaign);
    /// How conversions of the type come in from now on.
    void setType(const std::string& type, const TypeWays& ways);
    /// Another alias for a publisher: rules that are saved go on meaning him, whatever they call
    /// him.
    void rename(int publisher, const std::string& alias);
    Counts import(const std::vector<Row>& rows, bool createMissing);
    /// By id; how many changed.
    int setStatus(const std::vector<std::string>& ids, const std::string& status);
    /// Other quotes of a currency; what waited for them is priced, by no earlier ones. How many did.
    int addRates(const std::string& currency, const std::map<Day, Decimal>& quotes);
    /// Whether there is a batch that may be taken back: the last one that is no release.
    [[nodiscard]] bool mayTakeBack() const { return m_beforeLast != nullptr; }
    /// What came in with it is declined, what it changed is as before. It is a batch itself.
    void takeBack();
    /// All of a campaign ("": of every one), by the rules of today. Where the amount stays the
    /// same, so does the rule that explains it, unless what adds to it earns another amount by them.
    void recalculate(const std::string& campaign);

    /// What a publisher's conversions count for in his balance.
    [[nodiscard]] Decimal earned(int publisher) const;
    /// "nick 1.5 0.25, bob 3 0 held 2": earned, pending and what is held by alias, those with
    /// anything.
    [[nodiscard]] std::string balances() const;
    /// "earning 2026-11 nick Share 12.5" for every entry ever posted, sorted: one a batch,
    /// publisher, campaign, month and kind, none that is 0.
    [[nodiscard]] std::string ledger() const;
    /// "A approved -12.5 geo refund-linked refund of B" for every conversion, sorted: id, status,
    /// priced amount, kind of the winning rule, reason, link; "#" stands for one without an id.
    [[nodiscard]] std::string conversions() const;
    /// Of every conversion that has one.
    [[nodiscard]] std::vector<std::string> ids() const;
    [[nodiscard]] const Day& today() const { return m_today; }
    /// Today, or the day of the last release where the clock was set back since.
    [[nodiscard]] const Day& latestDay() const { return std::max(m_today, m_releasedUntil); }
    [[nodiscard]] const Directory& publishers() const { return m_publishers; }

private:
    /// A saved state of a campaign.
    struct Version {
        PriceList prices;
        std::vector<std::string> rules; ///< as typed
    };
    struct Known {
        std::string identity;
        int number = 0; ///< as they came in; of one file, those without a link before the others
        Conversion conversion;
        std::string link; ///< "", repeated, ignored, replaced, added, refund
        std::string other; ///< identity of the one that the link leads to
        bool isFresh = false; ///< came in with this file and is not posted yet
        std::optional<Decimal> rate; ///< by which it was priced; stays with it (D15) …
        std::string rateCurrency; ///< … while this is its currency
        std::shared_ptr<const Version> version; ///< that priced it
        Decimal earning; ///< priced, whatever the status
        Decimal posted; ///< what the ledger holds for it
        std::string kind; ///< of the rule that priced it, or "default"
        std::string reason;
        Day payableFrom; ///< empty: at once
    };
    /// An entry: what a batch posts for a publisher, a campaign and a month.
    struct Grain {
        std::string kind;
        std::string month;
        int publisher = 0;
        std::string campaign;

        friend auto operator<=>(const Grain&, const Grain&) = default;
    };

    [[nodiscard]] bool earns(const std::string& status) const;
    [[nodiscard]] bool isHeld(const Known& known) const;
    [[nodiscard]] Day payableFrom(const Conversion& conversion) const;
    /// The rows of a file; what it changes back stays as it is.
    Counts takeAll(const std::vector<Row>& rows, bool createMissing);
    /// One row of a file. It may make its publisher known, spelled as the file's first readable row
    /// spelled him.
    void take(const Row& row, bool createMissing, Counts& counts);
    [[nodiscard]] std::string linkText(const Known& known) const;
    [[nodiscard]] const std::string& aliasOf(int publisher) const;
    [[nodiscard]] const std::shared_ptr<const Version>& current(const Known& known) const;
    /// False where it would earn too much; otherwise it is counted.
    bool bringIn(const std::string& identity, const Conversion& conversion, Counts& counts);
    [[nodiscard]] std::vector<Known*> asTheyCameIn();
    /// Whether its price follows from another one's.
    [[nodiscard]] static bool follows(const Known& known);
    /// Whether another one of its click earns in its place.
    [[nodiscard]] static bool gaveWay(const Known& known);
    /// The one to which it gave way in the end, which gave way to none; itself where it did not.
    [[nodiscard]] Known& standingFor(Known& known);
    /// Of duplicates that gave way to one of them, one earns: the first that is not declined; where they
    /// were replaced, the last; where some were ignored and some replaced, who earns, while he is not
    /// declined, else the last. Whoever stood for them gives way to that one.
    void decideDuplicates();
    /// What came in with the batch that is taken back and stands for one that was there gives way to it.
    void giveWayAgain(const Books& was);
    [[nodiscard]] Original followed(const Known& original) const;
    [[nodiscard]] bool isForeign(const Conversion& conversion) const;
    /// Forgets the rate of another currency.
    static void keepRate(Known& known);
    [[nodiscard]] std::optional<Decimal> followersRate(Known& known, const Known& original);
    [[nodiscard]] static std::string kindOf(const Answer& answer, const Version& version);
    /// Everything that follows another one, whatever happened.
    void priceFollowers();
    void priceAddedOne(Known& known);
    void priceRefundOne(Known& known, Decimal& taken);
    void settleFollower(Known& known);
    /// Whether anything that adds to it would earn another amount then.
    [[nodiscard]] bool addsOtherwise(const Known& original);
    /// What it earns as it stands, by the rate that it keeps from then on.
    [[nodiscard]] Answer answerFor(Known& known) const;
    /// Prices a conversion that follows no other as it stands; false where it would earn too much.
    /// The difference to what is posted goes into the batch.
    bool price(Known& known, const char* entryKind);
    /// The difference to what is posted goes into the batch.
    void settle(Known& known, const char* entryKind);
    /// What is about to happen may be taken back to here.
    void beginBatch();
    /// As it was, but for what is posted.
    void restore(Known& known, const Known& before);
    /// Whether these new quotes are a rate for what has none; of what follows another, whether there is one.
    [[nodiscard]] bool
    hasRate(Known& known, const std::string& currency, const std::map<Day, Decimal>& quotes);
    /// Ends the batch: its sums become entries.
    void closeBatch();

    House m_house;
    Directory m_publishers;
    Day m_today = "2026-11-22";
    Day m_releasedUntil; ///< empty: nothing ever was
    std::map<std::string, int> m_holdDays; ///< by campaign
    std::map<std::string, std::shared_ptr<const Version>> m_campaigns; ///< as they are now
    Ways m_ways;
    std::map<std::string, Known> m_known; ///< by identity
    int m_files = 0; ///< that came in
    std::map<std::string, int> m_times; ///< of this file: keys of rows without an id
    std::map<std::string, std::string> m_spellings; ///< of this file: folded alias → as first typed
    std::set<std::string> m_cameIn; ///< with this file, by identity
    std::set<std::string> m_changed; ///< of what was known before this file
    std::set<std::string> m_changedBack; ///< of these: the file leaves them as they were
    std::shared_ptr<const Books> m_beforeLast; ///< before the last batch that is no release
    std::map<Grain, Decimal> m_batch;
    std::vector<std::pair<Grain, Decimal>> m_ledger;
};

} // namespace tests::oracle
