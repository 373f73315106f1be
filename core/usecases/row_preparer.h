#pragma once

#include "core/base/text_numbering.h"
#include "core/csv/conversion_mapper.h"
#include "core/model/workspace.h"
#include "core/rules/rule_set.h"
#include "core/usecases/rejected_rows.h"
#include "core/usecases/row_blocks.h"

#include <shared_mutex>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Makes of a file's records what can be made of them without the books, on any thread, on several
/// at once: reads their cells, and prices those that name whom rows before them named. All others
/// are left to the thread that has the books, which finds out whom they name and teaches it.
class RowPreparer {
public:
    /// All outlive it.
    RowPreparer(const ConversionMapper& mapper,
                const RejectedRows& rejected,
                const Workspace& workspace);

    /// Makes the block's rows of its records.
    void prepare(RowBlock& block) const;

    /// By what a row is priced; rules and rates outlive all blocks.
    struct Pricing {
        const RuleSet* rules = nullptr; ///< none: only the books know
        RateChoice rate;
    };
    /// What a row showed that was looked up in the books.
    struct Lesson {
        const MappedConversion* mapped = nullptr; ///< whom it names
        Pricing by;
    };
    void learn(std::span<const Lesson> lessons);

    /// What the row earns, if it is new and follows no other one. It has been looked up.
    void price(ReadRow& row, const Pricing& by) const;

private:
    /// What names stood for in rows before.
    template <typename Id>
    class NamedIds {
    public:
        [[nodiscard]] Result<Id> find(std::string_view name) const;
        void add(std::string_view name, Id id);

    private:
        TextNumbering m_names;
        std::vector<Id> m_ids; ///< by the number of the name, from 1
    };
    /// Whom rows before named; everybody else is unknown.
    class Known final : public ConversionNames {
    public:
        [[nodiscard]] Result<CampaignId> campaign(std::string_view name) override
        {
            return campaigns.find(name);
        }
        [[nodiscard]] Result<CampaignId> newCampaign(std::string_view name) override
        {
            return campaigns.find(name);
        }
        [[nodiscard]] Result<PublisherId> publisher(std::string_view name) override
        {
            return publishers.find(name);
        }

        NamedIds<CampaignId> campaigns;
        NamedIds<PublisherId> publishers;
    };

    void read(const CsvRow& record, ReadRow& row) const;
    void lookUp(RowBlock& block, std::vector<Pricing>& by) const;

    const ConversionMapper& m_mapper;
    const RejectedRows& m_rejected;
    const Workspace& m_workspace;
    mutable std::shared_mutex m_mutex; ///< of what follows
    mutable Known m_known;
    std::unordered_map<CampaignId, const RuleSet*> m_rules;
    const RateTable* m_rates = nullptr; ///< none: no row was in another currency yet
};

} // namespace core
