#pragma once

#include "core/base/brief_text.h"
#include "core/base/flat_index.h"
#include "core/rules/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Places of rules in a list, found by what the rules ask for. Rules of the same conditions stand
/// side by side: their days tell them apart.
class RulesByCondition {
public:
    /// For at most `count` rules.
    explicit RulesByCondition(std::size_t count)
        : m_index(count)
    {
        m_entries.reserve(count);
    }

    /// What rules of one kind and the same conditions share.
    [[nodiscard]] static std::string keyOf(const Rule& rule)
    {
        return std::to_string(rule.kind) + '\n' + conditionKey(rule);
    }

    void add(std::string key, std::size_t place)
    {
        m_index.insert(hashOfText(key), std::uint32_t(m_entries.size()));
        m_entries.push_back({ std::move(key), place });
    }

    /// The place that was added first of those with this key that the test agrees to.
    template <typename Test>
    [[nodiscard]] std::optional<std::size_t> find(std::string_view key, const Test& test) const
    {
        const auto found = m_index.find(hashOfText(key), [&](std::uint32_t at) {
            return m_entries[at].key == key && test(m_entries[at].place);
        });
        return found ? std::optional(m_entries[*found].place) : std::nullopt;
    }

private:
    struct Entry {
        std::string key;
        std::size_t place = 0;
    };

    std::vector<Entry> m_entries;
    FlatIndex m_index;
};

} // namespace core
