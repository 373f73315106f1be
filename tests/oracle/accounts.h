#pragma once

#include "tests/oracle/books.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tests::oracle {

/// What is typed into a payout's form; empty: left empty.
struct PayoutForm {
    std::string requested; ///< a number
    std::string paid;
    std::string status = "pending"; ///< approved, paid, declined, returned
    std::string method;
    Day date;
    std::string note;

    friend bool operator==(const PayoutForm&, const PayoutForm&) = default;
};

/// One thing that is done to publishers' accounts beside what they earn.
struct AccountStep {
    enum class Kind { Adjust, Counter, Record, Edit, Issue, Close, Reopen, SetMethod };

    Kind kind = Kind::Adjust;
    std::string key; ///< of an adjustment, a counter entry or a payout
    int publisher = 0;
    int number = 0; ///< of the adjustment or the payout, from 1
    int version = 0; ///< of the payout that was edited
    std::string amount; ///< of an adjustment
    std::string reason; ///< or the method
    Day day;
    PayoutForm form;
    bool mayOverpay = false;

    friend bool operator==(const AccountStep&, const AccountStep&) = default;
};

/// How a step ends. Same: it was done before, or there is nothing to do.
enum class Verdict { Done, Same, Refused, Conflict, NotFound };

/// What publishers were paid and granted, by D8, D11, D14, D19 and D23 alone: payouts with their
/// moves, adjustments with their counter entries, documents with their numbers, closed days. What
/// they earn is the account of Books.
class Accounts {
public:
    /// Methods that payouts may have; publishers have none in the beginning.
    explicit Accounts(std::vector<std::string> methods = {})
        : m_methods(std::move(methods))
    {
    }

    /// What is not done changes nothing, in `books` either.
    Verdict take(const AccountStep& step, Books& books);

    /// "nick 12.5 in payment 3" for everyone with anything, by alias.
    [[nodiscard]] std::string balances(const Books& books) const;
    /// "1 v2 nick requested 10 paid 10 paid Wire 2026-11-22 PI-2026-0001 (why)", by serial.
    [[nodiscard]] std::string payouts(const Books& books) const;
    /// "payout 2026-11-22 nick -12.5", sorted: all but what was earned.
    [[nodiscard]] std::string entries(const Books& books) const;
    /// "PI-2026-0001 of 1 on 2026-11-22: 10", in order of issue.
    [[nodiscard]] std::string documents() const;

    [[nodiscard]] int payoutCount() const { return int(m_payouts.size()); }
    [[nodiscard]] int adjustmentCount() const { return int(m_adjustments.size()); }
    [[nodiscard]] int versionOf(int payout) const { return at(payout).version; }
    [[nodiscard]] const PayoutForm& formOf(int payout) const { return at(payout).state; }
    [[nodiscard]] const Day& closedUntil() const { return m_closedUntil; }
    /// Earned, and granted, less what payouts deduct.
    [[nodiscard]] Decimal balance(int publisher, const Books& books) const;
    /// Of that what can be paid: whole cents, toward zero (D17).
    [[nodiscard]] Decimal payable(int publisher, const Books& books) const;
    /// Every step that was done under a key.
    [[nodiscard]] std::vector<AccountStep> keyed() const;

private:
    struct Entry {
        std::string kind;
        Day day;
        int publisher = 0;
        Decimal amount;
    };
    struct Payout {
        AccountStep first;
        PayoutForm state;
        int version = 1;
        std::string invoice;
        Day deductedOn; ///< from when its last deduction counts
    };
    struct Adjustment {
        AccountStep step;
        Day day;
        bool isCounter = false;
        bool isTakenBack = false;
    };

    Verdict adjust(const AccountStep& step, const Books& books);
    Verdict counter(const AccountStep& step, const Books& books);
    Verdict record(const AccountStep& step, Books& books);
    Verdict edit(const AccountStep& step, Books& books);
    Verdict issue(const AccountStep& step, const Books& books);
    Verdict close(const AccountStep& step, const Books& books);
    Verdict reopen(const AccountStep& step, const Books& books);
    Verdict setMethod(const AccountStep& step, const Books& books);

    [[nodiscard]] const Payout& at(int payout) const { return m_payouts[std::size_t(payout) - 1]; }
    [[nodiscard]] std::string methodOf(int publisher) const;
    /// The form as it is kept; false: it is refused.
    bool complete(PayoutForm& form, const std::string& ownMethod, const Day& today) const;
    [[nodiscard]] bool mayBecome(const Payout& before, const PayoutForm& after) const;
    [[nodiscard]] Day openDay(const Day& day) const;
    void post(const std::string& kind, const Day& day, int publisher, const Decimal& amount);
    void addDocument(const std::string& series, int payout, const Decimal& total, const Day& today);

    std::vector<std::string> m_methods;
    std::map<int, std::string> m_methodOf; ///< by publisher
    std::vector<Payout> m_payouts;
    std::vector<Adjustment> m_adjustments;
    std::vector<Entry> m_entries;
    std::vector<std::string> m_documents;
    std::map<std::string, int> m_numbers; ///< by series and year
    std::map<std::string, std::size_t> m_adjustmentKeys;
    std::map<std::string, std::size_t> m_payoutKeys;
    Day m_closedUntil; ///< empty: nothing is
};

[[nodiscard]] std::string describe(const AccountStep& step);

} // namespace tests::oracle
