#pragma once

#include "core/csv/conversion_mapper.h"
#include "core/usecases/books.h"
#include "core/usecases/campaign_rules.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Resolves the campaigns and publishers that rows name, each name once; creates missing publishers
/// on request, in the importer's unit of work, known by the alias as it was first typed.
class ImportNames final : public ConversionNames {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportNames>> load(Books& books,
                                                                   bool createMissing);

    [[nodiscard]] Result<CampaignId> campaign(std::string_view name) override;
    [[nodiscard]] Result<PublisherId> publisher(std::string_view name) override;

    [[nodiscard]] CampaignRules& rules() { return m_rules; }
    [[nodiscard]] const std::string& aliasOf(PublisherId key) const { return m_index.aliasOf(key); }
    [[nodiscard]] const std::vector<std::string>& created() const { return m_created; }

private:
    ImportNames(Books& books,
                bool createMissing,
                const std::vector<Publisher>& publishers,
                std::vector<Campaign> campaigns);

    [[nodiscard]] Result<CampaignId> findCampaign(std::string_view name) const;
    [[nodiscard]] Result<PublisherId> findPublisher(std::string_view name);

    Books& m_books;
    bool m_createMissing;
    PublisherIndex m_index;
    std::vector<Campaign> m_campaigns;
    CampaignRules m_rules;
    std::vector<std::string> m_created;
    std::unordered_map<std::string, Result<CampaignId>>
        m_knownCampaigns; ///< by the text of the cell
    std::unordered_map<std::string, Result<PublisherId>> m_knownPublishers;
};

} // namespace core
