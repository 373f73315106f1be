#pragma once

#include "core/model/publisher.h"
#include "core/rules/condition.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace core {

/// The different texts that conversions have in one place: all types, all values of sub3 …
class KnownValues {
public:
    /// True for a text that was not known.
    bool add(std::string_view form);

    [[nodiscard]] bool isEmpty() const { return m_forms.empty(); }
    /// False once there were too many to remember: then nothing can be called unknown.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] bool knows(std::string_view form) const { return m_forms.contains(form); }
    /// A known text that differs only by capitals or blanks; none where the text itself is known.
    [[nodiscard]] std::optional<std::string> nearTo(std::string_view form) const;

private:
    TextMap<bool> m_forms;
    TextMap<std::string> m_bySqueezed; ///< the first known of that squeezed form
    bool m_isComplete = true;
};

/// The text without capitals and blanks: what two spellings of one name have in common.
[[nodiscard]] std::string squeezed(std::string_view text);

/// What the stored conversions hold, as far as rules can be checked against it: a summary that
/// stays small whatever their number. Countries and systems are known by code and family.
struct KnownData {
    /// Revenue below 0 of a type.
    struct Refunds {
        std::int64_t count = 0;
        MoneySum sum; ///< of those in the workspace's currency
        Conversion example;
    };
    /// How often a click sub holds the alias, ID or name of the conversion's own publisher.
    struct Carrier {
        std::int64_t filled = 0;
        std::int64_t carrying = 0;
        Conversion example;

        [[nodiscard]] bool carries() const { return filled > 0 && carrying * 10 >= filled * 9; }
    };
    using ValueKey = std::tuple<Dimension, int, std::string>; ///< dimension, sub, form

    std::int64_t conversions = 0;
    std::int64_t ofCampaign = 0;
    std::array<std::array<KnownValues, subCount + 1>, dimensionCount> values; ///< by sub, or 0
    TextMap<Refunds> refunds; ///< by type
    std::array<Carrier, subCount> carriers; ///< sub1 first
    std::unordered_map<PublisherId, std::int64_t> ofPublisher; ///< conversions of the campaign
    std::map<ValueKey, Conversion> spelledOtherwise; ///< one for each spelling near to a rule's

    [[nodiscard]] const KnownValues& at(Dimension dimension, int sub) const
    {
        return values[std::size_t(dimension)][std::size_t(sub)];
    }
};

/// Only the conversion types: what is known where nobody looked through the conversions.
[[nodiscard]] KnownData knownTypes(const std::vector<std::string>& types);

/// Whether a text is a publisher's alias, ID or name (D6): for asking often, of one publisher at a
/// time.
class PublisherNames {
public:
    explicit PublisherNames(const std::vector<Publisher>& publishers);

    [[nodiscard]] bool isCalled(PublisherId publisher, std::string_view text) const;

private:
    /// Folded, but for the ID.
    struct Names {
        std::string alias;
        std::string id;
        std::string name;
    };
    std::unordered_map<PublisherId, Names> m_names;
};

/// Makes the summary, conversion by conversion.
class KnownDataCollector {
public:
    /// `rules`, the campaign's: of spellings near to theirs an example is kept.
    KnownDataCollector(CampaignId campaign,
                       const std::vector<Rule>& rules,
                       const std::vector<Publisher>& publishers,
                       const std::string& currency);

    void add(const Conversion& conversion, ConversionForms& forms);
    [[nodiscard]] const KnownData& data() const { return m_data; }

private:
    void
    addValue(const Conversion& conversion, Dimension dimension, int sub, std::string_view form);
    void addCarriers(const Conversion& conversion);
    void addRefund(const Conversion& conversion);

    CampaignId m_campaign;
    std::string m_currency;
    PublisherNames m_names;
    /// How the rules spell each squeezed form; empty where they spell it in several ways.
    std::array<std::array<TextMap<std::string>, subCount + 1>, dimensionCount> m_spellings;
    KnownData m_data;
};

} // namespace core
