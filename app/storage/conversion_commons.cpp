#include "app/storage/conversion_commons.h"

#include "app/storage/fast_insert.h"
#include "app/storage/fast_rows.h"
#include "core/pricing/pricing.h"

#include <algorithm>
#include <type_traits>

namespace app {

using namespace core;

namespace {

constexpr std::string_view commonSelect =
    "SELECT id, campaign, campaign_version, type, country, os, status, currency, reason, link "
    "FROM conversion_common ";

/// After so many single ones all are read at once.
constexpr int singles = 50;

std::optional<std::int64_t> boundTerm(std::int64_t term)
{
    return term == 0 ? std::nullopt : std::optional(term);
}

Error noSuchCommon()
{
    return { ErrorCode::Storage,
             say("core", "A conversion refers to something that is not there."),
             {},
             say("core", "Check the books.") };
}

} // namespace

std::size_t ConversionCommons::Hash::operator()(const ConversionCommon& common) const
{
    std::uint64_t hash = 0;
    for (const std::int64_t part : { common.version.value,
                                     common.type,
                                     common.country,
                                     common.os,
                                     common.status,
                                     common.currency,
                                     common.reason,
                                     std::int64_t(common.link) })
        hash = (hash ^ std::uint64_t(part)) * 0x9E3779B97F4A7C15u;
    return std::size_t(hash ^ hash >> 32);
}

ConversionCommons::ConversionCommons(Database& database, Terms& terms)
    : m_database(database)
    , m_terms(terms)
{
}

ConversionCommons::~ConversionCommons() = default;

Result<void> ConversionCommons::read(const std::string& which, const QVariantList& values)
{
    return readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(m_database, std::string(commonSelect) + which);
        rows.run(values);
        while (rows.next()) {
            ConversionCommon common{ { rows.integer(1) }, { rows.integer(2) }, rows.integer(3),
                                     rows.integer(4),     rows.integer(5),     rows.integer(6),
                                     rows.integer(7),     rows.integer(8) };
            common.link = parseLinkKind(rows.text(9)).value_or(LinkKind::None);
            m_last = std::max(m_last, rows.integer(0));
            m_known.try_emplace(rows.integer(0), common);
        }
        return rows.result();
    });
}

Result<void> ConversionCommons::readAll()
{
    if (auto read = m_terms.readAll(); !read || m_areAllKnown)
        return read;
    const auto read = this->read({}, {});
    for (const auto& [number, common] : m_known)
        m_numbers.try_emplace(common, number);
    m_areAllKnown = read && m_database.isInUnit();
    return read;
}

Result<std::int64_t> ConversionCommons::find(const ConversionCommon& common)
{
    Query query(m_database,
                "SELECT id FROM conversion_common WHERE campaign = ? AND campaign_version = ? "
                "AND country IS ? AND type IS ? AND os IS ? AND status = ? AND currency IS ? "
                "AND reason IS ? AND link IS ?");
    std::int64_t number = 0;
    if (query.run(common.campaign,
                  common.version,
                  boundTerm(common.country),
                  boundTerm(common.type),
                  boundTerm(common.os),
                  common.status,
                  boundTerm(common.currency),
                  boundTerm(common.reason),
                  common.link)
        && query.next())
        query.into(number);
    return query.answer(number);
}

Result<std::int64_t> ConversionCommons::numberOf(const ConversionCommon& common)
{
    if (const auto known = m_numbers.find(common); known != m_numbers.end())
        return known->second;
    if (m_areAllKnown) {
        m_unwritten.emplace_back(++m_last, common);
        m_numbers.emplace(common, m_last);
        return m_last;
    }
    auto number = find(common);
    if (number && *number == 0) {
        if (auto written = m_terms.write(); !written) // the dictionary may be whole before this is
            return written.error();
        number = insert(std::nullopt, common);
    }
    if (number)
        m_numbers.emplace(common, *number);
    return number;
}

Result<std::int64_t> ConversionCommons::insert(std::optional<std::int64_t> number,
                                               const ConversionCommon& common)
{
    if (!m_insert)
        m_insert = std::make_unique<FastInsert>(
            m_database,
            "INSERT INTO conversion_common (id, campaign, campaign_version, type, country, os, "
            "status, currency, reason, link) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!m_insert->run(number,
                       common.campaign,
                       common.version,
                       boundTerm(common.type),
                       boundTerm(common.country),
                       boundTerm(common.os),
                       common.status,
                       boundTerm(common.currency),
                       boundTerm(common.reason),
                       common.link))
        return m_insert->result().error();
    return m_insert->insertedKey();
}

Result<void> ConversionCommons::write()
{
    for (const auto& [number, common] : m_unwritten)
        if (auto inserted = insert(number, common); !inserted)
            return inserted.error();
    m_unwritten.clear();
    return {};
}

Result<ConversionCommon> ConversionCommons::at(std::int64_t number)
{
    if (const auto known = m_known.find(number); known != m_known.end())
        return known->second;
    const bool readsAll = ++m_misses >= singles;
    const auto done =
        readsAll ? read({}, {}) : read("WHERE id = ?", QVariantList{ sql::bound(number) });
    if (!done)
        return done.error();
    m_misses = readsAll ? 0 : m_misses;
    const auto known = m_known.find(number);
    return known == m_known.end() ? Result<ConversionCommon>(noSuchCommon()) : known->second;
}

void ConversionCommons::forget()
{
    m_numbers.clear();
    m_known.clear();
    m_insert.reset();
    m_unwritten.clear();
    m_last = 0;
    m_misses = 0;
    m_areAllKnown = false;
}

Result<ConversionStatus> CommonTexts::status(std::int64_t term)
{
    if (const auto known = m_statuses.find(term); known != m_statuses.end())
        return known->second;
    const auto text = m_terms.textOf(term);
    if (!text)
        return text.error();
    const auto parsed = parseConversionStatus(*text);
    if (parsed)
        m_statuses.emplace(term, *parsed);
    return parsed;
}

Result<Reason> CommonTexts::reason(std::int64_t term)
{
    const auto text = m_terms.textOf(term);
    if (!text)
        return text.error();
    return parseReason(*text);
}

Result<const CommonTexts::Words*> CommonTexts::readWords(std::int64_t number)
{
    const auto common = m_commons.at(number);
    if (!common)
        return common.error();
    Words words;
    words.campaign = common->campaign;
    words.version = common->version;
    words.link = common->link;
    for (const auto& [term, text] : { std::pair(common->type, &words.type),
                                      std::pair(common->country, &words.country),
                                      std::pair(common->os, &words.os),
                                      std::pair(common->currency, &words.currency) })
        if (auto done = read(term, *text); !done)
            return done.error();
    const auto wordStatus = status(common->status);
    if (!wordStatus)
        return wordStatus.error();
    words.status = *wordStatus;
    const auto wordReason = reason(common->reason);
    if (!wordReason)
        return wordReason.error();
    words.reason = *wordReason;
    const auto place = std::size_t(number);
    if (m_words.size() <= place)
        m_words.resize(place + 1);
    m_words[place] = words;
    return &*m_words[place];
}

} // namespace app
