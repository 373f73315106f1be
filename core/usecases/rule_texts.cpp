#include "core/usecases/rule_texts.h"

#include <algorithm>
#include <cstring>

namespace core {

void RuleTexts::keep(const Rule& rule)
{
    const std::string text = toText(rule);
    char* const kept = static_cast<char*>(m_memory.allocate(text.size(), 1));
    std::memcpy(kept, text.data(), text.size());
    m_texts.at(rule.key.value) = { kept, text.size() };
}

Result<std::string_view> RuleTexts::of(RuleId key)
{
    if (!key)
        return std::string_view();
    std::string_view& text = m_texts.at(key.value);
    if (text.empty()) {
        const auto rule = m_store.rule(key);
        if (!rule)
            return rule.error();
        keep(*rule);
    }
    return text;
}

Result<void> RuleTexts::read(std::vector<RuleId> keys)
{
    std::erase_if(keys, [this](RuleId key) { return !key || !m_texts.at(key.value).empty(); });
    if (keys.empty())
        return {};
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    const auto rules = m_store.rulesByKey(keys);
    if (!rules)
        return rules.error();
    for (const Rule& rule : *rules)
        keep(rule);
    return {};
}

} // namespace core
