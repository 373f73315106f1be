#pragma once

#include "core/csv/conversion_mapper.h"
#include "core/usecases/books.h"
#include "core/usecases/campaign_rules.h"
#include "core/usecases/publisher_register.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Resolves the campaigns and publishers that rows name, each name once. On request missing
/// publishers are created in the importer's unit of work, under the alias as it was first typed,
/// but only once a conversion of theirs comes in; until then they have a key below 0.
class ImportNames final : public ConversionNames {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportNames>> load(Books& books,
                                                                   bool createMissing);

    [[nodiscard]] Result<CampaignId> campaign(std::string_view name) override;
    [[nodiscard]] Result<PublisherId> publisher(std::string_view name) override;

    /// The key in the books; one that is not there yet stays as it is.
    [[nodiscard]] PublisherId settled(PublisherId key) const;
    /// The key in the books, after the publisher was created where he is missing.
    [[nodiscard]] Result<PublisherId> keep(PublisherId key);

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

    /// A publisher whom a row names and nobody is.
    struct Missing {
        Publisher publisher; ///< checked; with the key below 0
        PublisherId kept; ///< none: not created yet
    };

    Books& m_books;
    bool m_createMissing;
    PublisherIndex m_index;
    std::vector<Campaign> m_campaigns;
    CampaignRules m_rules;
    std::optional<PublisherRegister> m_register; ///< loaded when a publisher is missing
    std::vector<Missing> m_missing; ///< key −1, −2 …
    std::vector<std::string> m_created;
    std::unordered_map<std::string, Result<CampaignId>>
        m_knownCampaigns; ///< by the text of the cell
    std::unordered_map<std::string, Result<PublisherId>> m_knownPublishers;
};

} // namespace core
