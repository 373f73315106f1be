#pragma once

#include "app/storage/terms.h"
#include "core/model/batch.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace app {

class FastInsert;

/// What many conversions have in common, by numbers of the dictionary; 0: none.
struct ConversionCommon {
    core::CampaignId campaign;
    core::CampaignVersionId version;
    std::int64_t type = 0;
    std::int64_t country = 0;
    std::int64_t os = 0;
    std::int64_t status = 0;
    std::int64_t currency = 0;
    std::int64_t reason = 0;
    core::LinkKind link = core::LinkKind::None;

    friend bool operator==(const ConversionCommon&, const ConversionCommon&) = default;
};

/// The rows of conversion_common: a row of a conversion names one of them.
class ConversionCommons {
public:
    ConversionCommons(Database& database, Terms& terms);
    ~ConversionCommons();
    ConversionCommons(const ConversionCommons&) = delete;
    ConversionCommons& operator=(const ConversionCommons&) = delete;

    /// The combination's number, a new one where it has none yet; needs a unit of work then. Once
    /// all are read it asks the database for nothing, on whatever thread, and write() puts the new
    /// ones in, before anything refers to them.
    [[nodiscard]] core::Result<std::int64_t> numberOf(const ConversionCommon& common);
    [[nodiscard]] core::Result<void> write();
    /// Of very many that may be new: once all are read, with the dictionary, none asks the
    /// database.
    [[nodiscard]] core::Result<void> readAll();
    /// Error: there is none of this number.
    [[nodiscard]] core::Result<ConversionCommon> at(std::int64_t number);
    /// Other programs may write some from now on.
    void mayGrow() { m_areAllKnown = false; }
    /// After a roll back: numbers given since then are void.
    void forget();

private:
    struct Hash {
        std::size_t operator()(const ConversionCommon& common) const;
    };

    [[nodiscard]] core::Result<std::int64_t> find(const ConversionCommon& common);
    [[nodiscard]] core::Result<std::int64_t> insert(std::optional<std::int64_t> number,
                                                    const ConversionCommon& common);
    [[nodiscard]] core::Result<void> read(const std::string& which, const QVariantList& values);

    Database& m_database;
    Terms& m_terms;
    std::unordered_map<ConversionCommon, std::int64_t, Hash> m_numbers;
    std::unordered_map<std::int64_t, ConversionCommon> m_known;
    std::unique_ptr<FastInsert> m_insert; ///< once one was added
    std::vector<std::pair<std::int64_t, ConversionCommon>> m_unwritten; ///< that have no row yet
    std::int64_t m_last = 0; ///< the highest number, once all are read
    int m_misses = 0; ///< that were asked for one by one
    bool m_areAllKnown = false;
};

/// The same in words, each read once, as the dictionary keeps them: for reading many rows.
class CommonTexts {
public:
    struct Words {
        core::CampaignId campaign;
        core::CampaignVersionId version;
        std::string_view type;
        std::string_view country;
        std::string_view os;
        core::ConversionStatus status = core::ConversionStatus::Other;
        std::string_view currency;
        core::Reason reason = core::Reason::None;
        core::LinkKind link = core::LinkKind::None;
    };

    CommonTexts(ConversionCommons& commons, Terms& terms)
        : m_commons(commons)
        , m_terms(terms)
    {
    }

    /// Until the next is asked for.
    [[nodiscard]] core::Result<const Words*> at(std::int64_t number)
    {
        const auto place = std::size_t(number);
        if (place < m_words.size() && m_words[place])
            return &*m_words[place];
        return readWords(number);
    }
    [[nodiscard]] core::Result<core::ConversionStatus> status(std::int64_t term);
    [[nodiscard]] core::Result<core::Reason> reason(std::int64_t term);
    /// The dictionary's text, or a view of it.
    template <typename Text>
    [[nodiscard]] core::Result<void> read(std::int64_t term, Text& text)
    {
        const auto found = m_terms.textOf(term);
        if (!found)
            return found.error();
        text = *found;
        return {};
    }
    [[nodiscard]] Terms& terms() const { return m_terms; }

private:
    [[nodiscard]] core::Result<const Words*> readWords(std::int64_t number);

    ConversionCommons& m_commons;
    Terms& m_terms;
    std::deque<std::optional<Words>> m_words; ///< by number; there may be very many
    std::unordered_map<std::int64_t, core::ConversionStatus> m_statuses; ///< by term
};

} // namespace app
