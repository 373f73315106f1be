#pragma once

#include "app/storage/conversion_commons.h"
#include "app/storage/packed_subs.h"
#include "core/model/batch.h"
#include "core/rules/rule_kinds.h"

#include <string_view>

namespace app {

/// With the latest change as x and the winning rule as r, as ConversionReader reads it.
inline constexpr std::string_view conversionSelect =
    "SELECT c.key, c.id, c.click_id, c.event_id, c.order_id, o.external_id, o.coupon, "
    "o.occurrence, c.time, o.time_text, c.publisher, o.tracker_earning, c.batch, "
    "iif(x.version IS NULL, c.revenue, x.revenue), "
    "iif(x.version IS NULL, c.earning, x.earning), "
    "iif(x.version IS NULL, c.rule, x.rule), "
    "iif(x.version IS NULL, coalesce(c.posted, c.earning), coalesce(c.posted, c.earning) + "
    "(SELECT sum(delta) FROM conversion_change WHERE conversion = c.key)), "
    "coalesce(x.version, 1), "
    "iif(x.version IS NULL, c.rate, x.rate), "
    "iif(x.version IS NULL, o.rate_against, x.rate_against), "
    "iif(x.version IS NULL, c.payable_from, x.payable_from), "
    "iif(x.version IS NULL, c.linked, x.linked), "
    "o.refund_of, "
    "c.common, c.subs, r.kind, x.campaign_version, x.link, x.status, x.currency, x.reason "
    "FROM conversion c LEFT JOIN conversion_more o ON o.conversion = c.key ";

inline constexpr std::string_view winningRule =
    "LEFT JOIN rule r ON r.key = iif(x.version IS NULL, c.rule, x.rule) ";

/// A text that stands packed in the row.
struct Digits {
    std::string& text;
};

/// Values of a row one after the other, as sql::read() fills them; a DirectQuery's or a
/// PlainQuery's.
template <typename Rows>
class RowValues {
public:
    explicit RowValues(Rows& rows)
        : m_rows(rows)
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
    int m_column = 0;
};

/// Reads the conversions of conversionSelect one after the other, into the room of the one before.
template <typename Rows>
class ConversionReader {
public:
    ConversionReader(Rows& rows, ConversionCommons& commons, Terms& terms)
        : m_rows(rows)
        , m_commons(commons, terms)
    {
    }

    /// Of the row at which the query stands; until the next is read.
    [[nodiscard]] const core::StoredConversion& conversion() const { return m_stored; }

    core::Result<void> read()
    {
        core::Conversion& conversion = m_stored.conversion;
        core::Earning& earning = m_stored.earning;
        RowValues<Rows>(m_rows).into(conversion.key,
                                     Digits{ conversion.id },
                                     Digits{ conversion.clickId },
                                     conversion.eventId,
                                     conversion.order,
                                     conversion.externalId,
                                     conversion.coupon,
                                     conversion.occurrence,
                                     conversion.time,
                                     conversion.timeText,
                                     conversion.publisher,
                                     conversion.trackerEarning,
                                     m_stored.batch,
                                     conversion.revenue,
                                     earning.amount,
                                     earning.rule,
                                     m_stored.posted,
                                     m_stored.version,
                                     earning.rate.rate,
                                     earning.rate.against,
                                     conversion.payableFrom,
                                     conversion.link.to,
                                     conversion.refundOf);
        return readCommon(23);
    }

private:
    /// From the number of the common part on.
    core::Result<void> readCommon(int column)
    {
        core::Conversion& conversion = m_stored.conversion;
        core::Earning& earning = m_stored.earning;
        const auto common = m_commons.at(m_rows.integer(column));
        if (!common)
            return common.error();
        const CommonTexts::Words& words = **common;
        conversion.campaign = words.campaign;
        conversion.type = words.type;
        conversion.country = words.country;
        conversion.os = words.os;
        earning.kind = earning.rule ? core::RuleKinds::indexOf(m_rows.text(column + 2)) : -1;
        if (auto read = readSubs(m_rows.text(column + 1)); !read)
            return read;
        if (m_stored.version > 1)
            return readState(column + 3);
        earning.version = words.version;
        conversion.link.kind = words.link;
        conversion.status = words.status;
        conversion.currency = words.currency;
        earning.reason = words.reason;
        return {};
    }

    core::Result<void> readSubs(std::string_view packed)
    {
        if (auto read = unpackSubs(packed, m_commons.terms(), m_clickSubs, m_conversionSubs); !read)
            return read;
        for (const auto& [views, subs] :
             { std::pair(&m_clickSubs, &m_stored.conversion.clickSubs),
               std::pair(&m_conversionSubs, &m_stored.conversion.conversionSubs) }) {
            subs->resize(views->size());
            for (std::size_t i = 0; i < subs->size(); ++i)
                (*subs)[i] = (*views)[i];
        }
        return {};
    }

    /// What its latest change made of it.
    core::Result<void> readState(int column)
    {
        core::Conversion& conversion = m_stored.conversion;
        m_stored.earning.version.value = m_rows.integer(column);
        conversion.link.kind =
            core::parseLinkKind(m_rows.text(column + 1)).value_or(core::LinkKind::None);
        const auto status = m_commons.status(m_rows.integer(column + 2));
        const auto reason = m_commons.reason(m_rows.integer(column + 4));
        if (!status)
            return status.error();
        if (!reason)
            return reason.error();
        conversion.status = *status;
        m_stored.earning.reason = *reason;
        return m_commons.read(m_rows.integer(column + 3), conversion.currency);
    }

    Rows& m_rows;
    CommonTexts m_commons;
    core::StoredConversion m_stored;
    core::SubViews m_clickSubs;
    core::SubViews m_conversionSubs;
};

} // namespace app
