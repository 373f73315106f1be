#include "core/usecases/rate_book.h"

namespace core {

Result<RateChoice> RateBook::choiceFor(const ConversionView& conversion, const UsedRate& kept)
{
    if (!isForeign(conversion, m_workspace))
        return RateChoice{ nullptr, kept };
    const auto rates = table();
    if (!rates)
        return rates.error();
    return RateChoice{ *rates, kept };
}

Result<RateChoice> RateBook::choiceFor(const ConversionView& follower,
                                       const ConversionView& original,
                                       const UsedRate& kept)
{
    return choiceFor(isForeign(follower, m_workspace) ? follower : original, kept);
}

Result<const RateTable*> RateBook::table()
{
    if (!m_table) {
        auto rates = m_store.exchangeRates();
        if (!rates)
            return rates.error();
        m_table.emplace(m_workspace.currency, std::move(*rates));
    }
    return &*m_table;
}

} // namespace core
