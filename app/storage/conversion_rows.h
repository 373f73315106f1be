#pragma once

#include "app/storage/json_texts.h"
#include "app/storage/term_texts.h"
#include "core/model/batch.h"
#include "core/rules/rule_kinds.h"

#include <string_view>

namespace app {

/// With the latest change as x and the winning rule as r, as ConversionReader reads it.
inline constexpr std::string_view conversionSelect =
    "SELECT c.key, c.id, c.click_id, c.event_id, c.order_id, c.external_id, c.coupon, "
    "c.occurrence, c.time, c.time_text, c.campaign, c.publisher, c.tracker_earning, c.batch, "
    "iif(x.version IS NULL, c.revenue, x.revenue), "
    "iif(x.version IS NULL, c.earning, x.earning), "
    "iif(x.version IS NULL, c.rule, x.rule), "
    "iif(x.version IS NULL, c.campaign_version, x.campaign_version), "
    "iif(x.version IS NULL, c.posted, c.posted + (SELECT sum(delta) FROM conversion_change WHERE "
    "conversion = c.key)), coalesce(x.version, 1), "
    "iif(x.version IS NULL, c.rate, x.rate), "
    "iif(x.version IS NULL, c.rate_against, x.rate_against), "
    "iif(x.version IS NULL, c.payable_from, x.payable_from), "
    "iif(x.version IS NULL, c.link, x.link), iif(x.version IS NULL, c.linked, x.linked), "
    "c.refund_of, "
    "c.type, c.country, c.os, iif(x.version IS NULL, c.status, x.status), "
    "iif(x.version IS NULL, c.currency, x.currency), iif(x.version IS NULL, c.reason, x.reason), "
    "c.click_subs, c.conversion_subs, r.kind FROM conversion c ";

inline constexpr std::string_view winningRule =
    "LEFT JOIN rule r ON r.key = iif(x.version IS NULL, c.rule, x.rule) ";

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
    void into(Values&... values)
    {
        (take(values), ...);
    }

private:
    void take(int& value) { value = int(m_rows.integer(m_column++)); }
    void take(std::string& text) { text = m_rows.text(m_column++); }
    void take(core::Money& amount) { amount.micros = m_rows.integer(m_column++); }
    void take(core::Date& date) { date.days = std::int32_t(m_rows.integer(m_column++)); }
    void take(core::Timestamp& instant) { instant.micros = m_rows.integer(m_column++); }
    void take(core::LinkKind& kind)
    {
        kind = core::parseLinkKind(m_rows.text(m_column++)).value_or(core::LinkKind::None);
    }
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
    ConversionReader(Rows& rows, Terms& terms)
        : m_rows(rows)
        , m_texts(terms)
    {
    }

    /// Of the row at which the query stands; until the next is read.
    [[nodiscard]] const core::StoredConversion& conversion() const { return m_stored; }

    core::Result<void> read()
    {
        core::Conversion& conversion = m_stored.conversion;
        core::Earning& earning = m_stored.earning;
        RowValues<Rows>(m_rows).into(conversion.key,
                                     conversion.id,
                                     conversion.clickId,
                                     conversion.eventId,
                                     conversion.order,
                                     conversion.externalId,
                                     conversion.coupon,
                                     conversion.occurrence,
                                     conversion.time,
                                     conversion.timeText,
                                     conversion.campaign,
                                     conversion.publisher,
                                     conversion.trackerEarning,
                                     m_stored.batch,
                                     conversion.revenue,
                                     earning.amount,
                                     earning.rule,
                                     earning.version,
                                     m_stored.posted,
                                     m_stored.version,
                                     earning.rate.rate,
                                     earning.rate.against,
                                     conversion.payableFrom,
                                     conversion.link.kind,
                                     conversion.link.to,
                                     conversion.refundOf);
        return readTexts(26);
    }

private:
    /// From the first number of a text on.
    core::Result<void> readTexts(int column)
    {
        core::Conversion& conversion = m_stored.conversion;
        for (std::string* text : { &conversion.type, &conversion.country, &conversion.os })
            if (auto read = m_texts.read(m_rows, column++, *text); !read)
                return read;
        const auto status = m_texts.status(m_rows.integer(column++));
        if (!status)
            return status.error();
        conversion.status = *status;
        for (std::string* text : { &conversion.currency, &m_reason })
            if (auto read = m_texts.read(m_rows, column++, *text); !read)
                return read;
        m_stored.earning.reason = core::parseReason(m_reason);
        for (auto* subs : { &conversion.clickSubs, &conversion.conversionSubs })
            if (auto read = readJsonTexts(m_rows.text(column++), *subs); !read)
                return read;
        m_stored.earning.kind =
            m_stored.earning.rule ? core::RuleKinds::indexOf(m_rows.text(column)) : -1;
        return {};
    }

    Rows& m_rows;
    TermTexts m_texts;
    core::StoredConversion m_stored;
    std::string m_reason;
};

} // namespace app
