#include "core/usecases/row_preparer.h"

#include "core/usecases/import_names.h"

#include <mutex>

namespace core {

template <typename Id>
Result<Id> RowPreparer::NamedIds<Id>::find(std::string_view name) const
{
    const std::uint32_t number = m_names.numberOf(name);
    return number == 0 ? Result<Id>(Error{ ErrorCode::NotFound, {}, {}, {} }) : m_ids[number - 1];
}

template <typename Id>
void RowPreparer::NamedIds<Id>::add(std::string_view name, Id id)
{
    if (!name.empty() && m_names.size() < maxNamesRemembered && m_names.add(name) > m_ids.size())
        m_ids.push_back(id);
}

RowPreparer::RowPreparer(const ConversionMapper& mapper,
                         const RejectedRows& rejected,
                         const Workspace& workspace)
    : m_mapper(mapper)
    , m_rejected(rejected)
    , m_workspace(workspace)
{
}

void RowPreparer::prepare(RowBlock& block) const
{
    block.rows.clear();
    block.rows.reserve(block.count);
    for (std::size_t i = 0; i < block.count; ++i)
        read(block.records[i], block.rows.emplace_back());
    std::vector<Pricing> by(block.count);
    lookUp(block, by);
    for (std::size_t i = 0; i < block.count; ++i)
        if (by[i].rules)
            price(block.rows[i], by[i]);
}

void RowPreparer::read(const CsvRow& record, ReadRow& row) const
{
    row.line = record.line;
    if (auto issue = m_mapper.read(record, row.mapped))
        row.issue = std::make_unique<RowIssue>(std::move(*issue));
    row.asRejected = m_rejected.lineOf(record);
    ConversionView& conversion = row.mapped.conversion;
    if (row.issue || conversion.id.empty())
        return;
    conversion.occurrence = 0; // its id says all
    row.identity = identityOf(conversion);
}

/// By what each row is priced; nothing for those that only the books know. Not for long: who
/// teaches waits.
void RowPreparer::lookUp(RowBlock& block, std::vector<Pricing>& by) const
{
    const std::shared_lock lock(m_mutex);
    for (std::size_t i = 0; i < block.count; ++i) {
        ReadRow& row = block.rows[i];
        if (row.issue || m_mapper.lookUp(row.line, m_known, row.mapped))
            continue; // what is wrong with whom it names, if anything is, the books know
        const ConversionView& conversion = row.mapped.conversion;
        const auto rules = m_rules.find(conversion.campaign);
        const bool needsRate = isForeign(conversion, m_workspace);
        if (rules != m_rules.end() && (!needsRate || m_rates))
            by[i] = { rules->second, { needsRate ? m_rates : nullptr, {} } };
    }
}

void RowPreparer::price(ReadRow& row, const Pricing& by) const
{
    row.isPriced = true;
    if (auto earning = core::price(row.mapped.conversion, *by.rules, m_workspace, by.rate))
        row.earning = *earning;
    else
        row.refusal = std::make_unique<Error>(earning.error());
}

void RowPreparer::learn(std::span<const Lesson> lessons)
{
    const std::unique_lock lock(m_mutex);
    for (const auto& [mapped, by] : lessons) {
        m_known.campaigns.add(mapped->campaign, mapped->conversion.campaign);
        m_known.publishers.add(mapped->publisher, mapped->conversion.publisher);
        m_rules.try_emplace(mapped->conversion.campaign, by.rules);
        if (by.rate.table)
            m_rates = by.rate.table;
    }
}

} // namespace core
