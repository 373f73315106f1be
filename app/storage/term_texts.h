#pragma once

#include "app/storage/terms.h"
#include "core/model/conversion.h"

#include <unordered_map>

namespace app {

/// The texts of the dictionary, and the statuses that they name, each read once: for reading many
/// rows.
class TermTexts {
public:
    explicit TermTexts(Terms& terms)
        : m_terms(terms)
    {
    }

    /// The text of the row's number; empty where it has none.
    template <typename Rows>
    core::Result<void> read(const Rows& rows, int column, std::string& text)
    {
        const std::int64_t id = rows.integer(column);
        if (id == 0) { // NULL
            text.clear();
            return {};
        }
        const auto found = find(id);
        if (!found)
            return found.error();
        text = **found;
        return {};
    }

    core::Result<core::ConversionStatus> status(std::int64_t id)
    {
        const auto [known, isNew] = m_statuses.try_emplace(id);
        if (isNew) {
            const auto text = find(id);
            if (!text)
                return text.error();
            const auto parsed = core::parseConversionStatus(**text);
            if (!parsed)
                return parsed;
            known->second = *parsed;
        }
        return known->second;
    }

private:
    core::Result<const std::string*> find(std::int64_t id)
    {
        const auto [known, isNew] = m_texts.try_emplace(id);
        if (isNew) {
            auto text = m_terms.textOf(sql::bound(id));
            if (!text)
                return text.error();
            known->second = std::move(*text);
        }
        return &known->second;
    }

    Terms& m_terms;
    std::unordered_map<std::int64_t, std::string> m_texts;
    std::unordered_map<std::int64_t, core::ConversionStatus> m_statuses;
};

} // namespace app
