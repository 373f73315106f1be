#pragma once

#include "tests/oracle/links.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tests::oracle {

/// Chance, from a seed that repeats it: the same with every compiler where no statement throws two dice
/// whose order the language leaves open (the arguments of a call, the sides of a `+`).
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int limit) { return int(m_random() % std::uint64_t(limit)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    template <typename T>
    [[nodiscard]] const T& pick(const std::vector<T>& from)
    {
        return from[std::size_t(below(int(from.size())))];
    }
    template <typename T>
    void shuffle(std::vector<T>& all)
    {
        for (int i = int(all.size()) - 1; i > 0; --i)
            std::swap(all[std::size_t(i)], all[std::size_t(below(i + 1))]);
    }

private:
    std::mt19937_64 m_random; ///< its sequence is the same under every library
};

/// Campaigns, rules and rows at random, of few words each, so that rules collide, rows match many
/// of them and ties are frequent.
class RandomCase {
public:
    explicit RandomCase(std::uint64_t seed);

    Dice dice;

    [[nodiscard]] House house();
    [[nodiscard]] TypeWays ways();
    /// Rates of the euro on some days, around those of the rows: of today, a week old, too old.
    [[nodiscard]] std::map<Day, Decimal> rates();
    /// Some of a cast whose aliases, ids and names are near to each other's; with `distinct`,
    /// nobody's alias is another one's id in other letters.
    [[nodiscard]] std::vector<Publisher> publishers(bool distinct);
    /// With rules that are readable and whose conditions differ (D3).
    [[nodiscard]] Campaign campaign(const std::string& title, const Directory& publishers);
    /// A line of a rules file; with `maybeWrong`, now and then one that has to be refused.
    [[nodiscard]] std::string ruleLine(bool maybeWrong);
    /// The rule of a readable line again, counting on other days.
    [[nodiscard]] std::string withOtherDays(const std::string& line);
    /// What is asked of a conversion, and what it brought; no id, campaign or publisher.
    [[nodiscard]] Row row();
    /// A way to say one of the publishers, or nobody.
    [[nodiscard]] std::string publisherText();
    [[nodiscard]] std::string typeText();
    [[nodiscard]] std::string statusText();
    [[nodiscard]] std::string revenueText();

    /// Amounts up to the limit of D21; otherwise small enough that no earning leaves it.
    bool upToTheLimit = true;
    /// Half of the rules have a first or a last day.
    bool datedRules = true;

private:
    /// What is typed into each field, and the keys of the kinds, in this case.
    using Words = std::vector<std::string>;
    struct Vocabulary {
        std::vector<Kind> kinds;
        Words countries;
        Words systems;
        Words types;
        Words people;
        Words subNumbers;
        Words subValues;
    };

    [[nodiscard]] Vocabulary someWords();
    [[nodiscard]] std::string spelled(const std::string& field);
    void addDays(Words& parts, bool maybeWrong);
    [[nodiscard]] std::string joined(const Words& parts);
    [[nodiscard]] std::string valueText();
    [[nodiscard]] std::string digits(int most);
    [[nodiscard]] std::string order();

    Vocabulary m_words;
};

/// A row as an error message shows it: "country=US type=Lead …".
[[nodiscard]] std::string describe(const Row& row);
[[nodiscard]] std::string describe(const Campaign& campaign);

} // namespace tests::oracle
