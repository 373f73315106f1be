#pragma once

#include "core/base/brief_text.h"
#include "core/base/flat_index.h"
#include "core/base/text_numbering.h"
#include "core/model/conversion.h"
#include "core/rules/rule.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Numbers, from 1, for the publishers that rules name; 0 for every other one.
class PublisherNumbering {
public:
    PublisherNumbering() = default;
    /// Each publisher once, whether or not he comes again.
    explicit PublisherNumbering(std::span<const PublisherId> publishers);

    [[nodiscard]] std::uint32_t numberOf(PublisherId publisher) const
    {
        const auto place = m_index.find(spread(std::uint64_t(publisher.value)), [&](std::uint32_t candidate) {
            return m_publishers[candidate] == publisher;
        });
        return place ? *place + 1 : 0;
    }
    [[nodiscard]] std::size_t size() const { return m_publishers.size(); }

private:
    std::vector<PublisherId> m_publishers;
    FlatIndex m_index;
};

/// The numbers that a conversion has in one dimension: one, or for subs up to twenty, lower subs
/// first.
struct ConditionNumbers {
    std::uint32_t count = 0;
    std::array<std::uint32_t, subCount> numbers; // only the first `count` are set

    void add(std::uint32_t number)
    {
        if (number != 0)
            numbers[count++] = number;
    }
};

/// What the rules of a campaign name, dimension by dimension, as small numbers. Made once; a
/// conversion's texts are then looked up without allocating, except for an OS written as no rule
/// writes it.
class ConditionDictionary {
public:
    explicit ConditionDictionary(const std::vector<Rule>& rules);

    /// Of a rule's fields in one dimension; 0 only for a publisher that is not settled.
    [[nodiscard]] std::uint32_t
    numberOf(Dimension dimension, std::span<const std::string> fields, PublisherId publisher) const;
    /// Those that the conversion has, by dimension. `numbers` come empty.
    void addNumbers(const ConversionView& conversion,
                    std::array<ConditionNumbers, dimensionCount>& numbers) const;
    /// Numbers of the dimension are 1 to this.
    [[nodiscard]] std::size_t largest(Dimension dimension) const;

private:
    static constexpr std::size_t letters = 26;

    /// One numbering a sub; a number counts on where the sub before ended.
    struct SubNumbering {
        std::array<TextNumbering, subCount> values;
        std::array<std::uint32_t, subCount + 1> offsets{};

        void assign(const std::array<std::vector<std::string_view>, subCount>& texts);
        [[nodiscard]] std::uint32_t numberOf(int sub, std::string_view value) const;
        void addAll(const SubViews& subs, ConditionNumbers& numbers) const;
    };

    TextNumbering m_countries;
    std::array<std::uint32_t, letters * letters> m_countryOfLetters{}; ///< aliases included
    TextNumbering m_osFamilies;
    TextNumbering m_osAsTyped; ///< in the rules: spares most conversions the family
    std::vector<std::uint32_t> m_familyOfTyped; ///< by number in m_osAsTyped
    PublisherNumbering m_publishers;
    SubNumbering m_clickSubs;
    SubNumbering m_conversionSubs;
    TextNumbering m_types;

    void numberCountryLetters();
    [[nodiscard]] std::uint32_t countryNumber(std::string_view typed) const;
    [[nodiscard]] std::uint32_t osNumber(std::string_view typed) const;
};

/// Walks a rule's fields dimension by dimension: visitor(dimension, its fields).
template <typename Visitor>
void forEachDimension(const Rule& rule, const Visitor& visitor)
{
    std::span<const std::string> rest = rule.fields;
    for (const Dimension dimension : RuleKinds::all()[std::size_t(rule.kind)].dimensions) {
        const std::size_t count = info(dimension).fields.size();
        visitor(dimension, rest.first(count));
        rest = rest.subspan(count);
    }
}

} // namespace core
