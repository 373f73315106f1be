#pragma once

#include "app/storage/conversion_commons.h"
#include "app/storage/packed_subs.h"
#include "core/base/key_pages.h"
#include "core/model/batch.h"
#include "core/rules/rule_kinds.h"

#include <string_view>

namespace app {

/// Joined with latestChange, as ConversionReader reads it: the first state, then what few
/// conversions have, then what the latest change made of it.
inline constexpr std::string_view conversionSelect =
    "SELECT c.key, c.id, c.click_id, c.event_id, c.order_id, c.time, c.publisher, c.batch, "
    "c.revenue, c.earning, c.rule, c.rate, c.payable_from, c.linked, "
    "iif(x.version IS NULL, coalesce(c.posted, c.earning), coalesce(c.posted, c.earning) + "
    "(SELECT sum(delta) FROM conversion_change WHERE conversion = c.key)), "
    "c.common, c.subs, "
    "o.conversion, o.external_id, o.coupon, o.refund_of, o.occurrence, o.time_text, "
    "o.tracker_earning, o.rate_against, "
    "x.version, x.revenue, x.earning, x.rule, x.rate, x.rate_against, x.payable_from, x.linked, "
    "x.campaign_version, x.link, x.status, x.currency, x.reason "
    "FROM conversion c LEFT JOIN conversion_more o ON o.conversion = c.key ";

/// A text that stands packed in the row.
struct Digits {
    std::string& text;
};

/// Values of a row one after the other, as sql::read() fills them; a DirectQuery's or a
/// PlainQuery's.
template <typename Rows>
class RowValues {
public:
    RowValues(Rows& rows, int firstColumn)
        : m_rows(rows)
        , m_column(firstColumn)
    {
    }

    template <typename... Values>
    void into(Values&&... values)
    {
        (take(values), ...);
    }

private:
    void take(int& value) { value = int(m_rows.integer(m_column++)); }
    void take(const Digits& id) { m_rows.readId(m_column++, id.text); }
    void take(std::string& text) { text = m_rows.text(m_column++); }
    void take(core::Money& amount) { amount.micros = m_rows.integer(m_column++); }
    void take(core::Date& date) { date.days = std::int32_t(m_rows.integer(m_column++)); }
    void take(core::Timestamp& instant) { instant.micros = m_rows.integer(m_column++); }
    template <typename Tag>
    void take(core::Id<Tag>& id)
    {
        id.value = m_rows.integer(m_column++);
    }
    template <typename T>
    void take(std::optional<T>& value)
    {
        value.reset();
        if (m_rows.isNull(m_column))
            ++m_column;
        else
            take(value.emplace());
    }

    Rows& m_rows;
    int m_column;
};

/// Which kind the rules of a list of conversions are of, each looked up once: a join would do it
/// for every row.
template <typename Rows>
class RuleKindsByKey {
public:
    explicit RuleKindsByKey(Database& database)
        : m_rows(database, "SELECT kind FROM rule WHERE key = ?")
    {
    }

    /// Index into RuleKinds::all(), -1 for none.
    core::Result<int> of(core::RuleId key)
    {
        if (!key)
            return none;
        signed char& known = m_known.at(key.value);
        if (known == 0) {
            m_rows.run(key.value);
            const int kind = m_rows.next() ? core::RuleKinds::indexOf(m_rows.text(0)) : none;
            if (auto looked = m_rows.result(); !looked)
                return looked.error();
            known = static_cast<signed char>(kind + shift);
        }
        return known - shift;
    }

private:
    static constexpr int none = -1;
    static constexpr int shift = 2; ///< 0 is one that was not looked up yet

    Rows m_rows;
    core::KeyPages<signed char> m_known;
};

/// Reads the conversions of conversionSelect one after the other.
template <typename Rows>
class ConversionReader {
public:
    ConversionReader(Database& database, Rows& rows, ConversionCommons& commons, Terms& terms)
        : m_rows(rows)
        , m_commons(commons, terms)
        , m_kinds(database)
    {
    }

    /// That of the row at which the query stands.
    [[nodiscard]] core::Timestamp time() const { return { m_rows.integer(timeColumn) }; }

    /// The conversion of that row, into the room of another one.
    core::Result<void> read(core::StoredConversion& stored)
    {
        core::Conversion& conversion = stored.conversion;
        core::Earning& earning = stored.earning;
        RowValues<Rows>(m_rows, 0).into(conversion.key,
                                        Digits{ conversion.id },
                                        Digits{ conversion.clickId },
                                        conversion.eventId,
                                        conversion.order,
                                        conversion.time,
                                        conversion.publisher,
                                        stored.batch,
                                        conversion.revenue,
                                        earning.amount,
                                        earning.rule,
                                        earning.rate.rate,
                                        conversion.payableFrom,
                                        conversion.link.to,
                                        stored.posted);
        if (auto read = readCommon(stored); !read)
            return read;
        readMore(stored);
        stored.version = 1;
        if (!m_rows.isNull(changeColumn))
            if (auto read = readChange(stored); !read)
                return read;
        const auto kind = m_kinds.of(earning.rule);
        if (!kind)
            return kind.error();
        earning.kind = *kind;
        return {};
    }

private:
    static constexpr int timeColumn = 5;
    static constexpr int commonColumn = 15; ///< then the subs
    static constexpr int moreColumn = 17;
    static constexpr int changeColumn = 25;
    static constexpr int wordsColumn = 34; ///< of the change

    core::Result<void> readCommon(core::StoredConversion& stored)
    {
        core::Conversion& conversion = stored.conversion;
        const auto common = m_commons.at(m_rows.integer(commonColumn));
        if (!common)
            return common.error();
        const CommonTexts::Words& words = **common;
        conversion.campaign = words.campaign;
        conversion.type = words.type;
        conversion.country = words.country;
        conversion.os = words.os;
        conversion.link.kind = words.link;
        conversion.status = words.status;
        conversion.currency = words.currency;
        stored.earning.version = words.version;
        stored.earning.reason = words.reason;
        return readSubs(m_rows.text(commonColumn + 1), conversion);
    }

    core::Result<void> readSubs(std::string_view packed, core::Conversion& conversion)
    {
        if (auto read = unpackSubs(packed, m_commons.terms(), m_clickSubs, m_conversionSubs); !read)
            return read;
        for (const auto& [views, subs] :
             { std::pair(&m_clickSubs, &conversion.clickSubs),
               std::pair(&m_conversionSubs, &conversion.conversionSubs) }) {
            subs->resize(views->size());
            for (std::size_t i = 0; i < subs->size(); ++i)
                (*subs)[i] = (*views)[i];
        }
        return {};
    }

    /// What few conversions have: a row that is not there reads as "" and 0.
    void readMore(core::StoredConversion& stored)
    {
        core::Conversion& conversion = stored.conversion;
        if (m_rows.isNull(moreColumn)) {
            for (std::string* text : { &conversion.externalId,
                                       &conversion.coupon,
                                       &conversion.refundOf,
                                       &conversion.timeText })
                text->clear();
            conversion.occurrence = 0;
            conversion.trackerEarning.reset();
            stored.earning.rate.against = {};
            return;
        }
        RowValues<Rows>(m_rows, moreColumn + 1)
            .into(conversion.externalId,
                  conversion.coupon,
                  conversion.refundOf,
                  conversion.occurrence,
                  conversion.timeText,
                  conversion.trackerEarning,
                  stored.earning.rate.against);
    }

    /// What its latest change made of it.
    core::Result<void> readChange(core::StoredConversion& stored)
    {
        core::Conversion& conversion = stored.conversion;
        core::Earning& earning = stored.earning;
        RowValues<Rows>(m_rows, changeColumn)
            .into(stored.version,
                  conversion.revenue,
                  earning.amount,
                  earning.rule,
                  earning.rate.rate,
                  earning.rate.against,
                  conversion.payableFrom,
                  conversion.link.to,
                  earning.version);
        conversion.link.kind =
            core::parseLinkKind(m_rows.text(wordsColumn)).value_or(core::LinkKind::None);
        const auto status = m_commons.status(m_rows.integer(wordsColumn + 1));
        const auto reason = m_commons.reason(m_rows.integer(wordsColumn + 3));
        if (!status)
            return status.error();
        if (!reason)
            return reason.error();
        conversion.status = *status;
        earning.reason = *reason;
        return m_commons.read(m_rows.integer(wordsColumn + 2), conversion.currency);
    }

    Rows& m_rows;
    CommonTexts m_commons;
    RuleKindsByKey<Rows> m_kinds;
    core::SubViews m_clickSubs;
    core::SubViews m_conversionSubs;
};

} // namespace app
