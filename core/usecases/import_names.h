#pragma once

#include "core/base/text_map.h"
#include "core/csv/conversion_mapper.h"
#include "core/usecases/books.h"
#include "core/usecases/campaign_rules.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/publisher_register.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A file full of different names must not fill the memory with them.
inline constexpr std::size_t maxNamesRemembered = 1'000'000;

/// Resolves the campaigns and publishers that rows name, each name once, after the user's own list
/// of what the file calls them. On request missing publishers are created in the importer's unit of
/// work, under the alias as the file's first readable row typed it, but only once a conversion of
/// theirs comes in; until then they have a key below 0. Missing campaigns are created for a row
/// that has no other fault, and stay where anything of the file comes in.
class ImportNames final : public ConversionNames {
public:
    /// Error: the user's list leads to nobody.
    [[nodiscard]] static Result<std::unique_ptr<ImportNames>> load(Books& books,
                                                                   const ImportOptions& options);

    [[nodiscard]] Result<CampaignId> campaign(std::string_view name) override;
    [[nodiscard]] Result<PublisherId> publisher(std::string_view name) override;
    [[nodiscard]] Result<CampaignId> newCampaign(std::string_view name) override;

    /// The key in the books; one that is not there yet stays as it is.
    [[nodiscard]] PublisherId settled(PublisherId key) const;
    /// The key in the books, after the publisher was created where he is missing.
    [[nodiscard]] Result<PublisherId> keep(PublisherId key);
    /// The same for who only tries: nobody is created, but told among the created.
    void wouldKeep(PublisherId key);

    [[nodiscard]] CampaignRules& rules() { return m_rules; }
    [[nodiscard]] const std::string& aliasOf(PublisherId key) const { return m_index.aliasOf(key); }
    [[nodiscard]] std::string titleOf(CampaignId key) const;
    [[nodiscard]] const std::vector<std::string>& created() const { return m_created; }
    [[nodiscard]] const std::vector<std::string>& createdCampaigns() const
    {
        return m_createdCampaigns;
    }
    /// Names that could not be resolved, most rows first.
    [[nodiscard]] std::vector<UnknownName> unknownPublishers() const;
    [[nodiscard]] std::vector<UnknownName> unknownCampaigns() const;

private:
    /// What a name in the file stands for, or why for nothing and in how many rows. Small: millions of rows ask for
    /// thousands of names.
    template <typename Id>
    struct Known {
        Id found;
        std::unique_ptr<Error> refusal = nullptr; ///< in place of `found`
        std::int64_t failures = 0;

        [[nodiscard]] Result<Id> result() const { return refusal ? Result<Id>(*refusal) : found; }
    };
    template <typename Id>
    using KnownNames = TextMap<Known<Id>>; ///< by the text of the cell

    ImportNames(Books& books,
                const ImportOptions& options,
                const std::vector<Publisher>& publishers,
                std::vector<Campaign> campaigns);

    [[nodiscard]] Result<void> checkLists();
    [[nodiscard]] Result<CampaignId> findCampaign(std::string_view name) const;
    [[nodiscard]] Result<PublisherId> findPublisher(std::string_view name);
    template <typename Id, typename Find>
    [[nodiscard]] static Result<Id>
    remembered(KnownNames<Id>& known, std::string_view name, Find find);
    template <typename Id>
    [[nodiscard]] static std::vector<UnknownName> failed(const KnownNames<Id>& known);

    /// A publisher whom a row names and nobody is.
    struct Missing {
        Publisher publisher; ///< checked; with the key below 0
        PublisherId kept; ///< none: not created yet
        bool isTold = false; ///< among the created
    };

    Books& m_books;
    bool m_createMissing;
    std::optional<NewCampaigns> m_newCampaigns;
    std::map<std::string, std::string> m_publisherList; ///< folded name in the file → alias
    std::map<std::string, std::string> m_campaignList; ///< folded name in the file → title
    PublisherIndex m_index;
    std::vector<Campaign> m_campaigns;
    CampaignRules m_rules;
    std::optional<PublisherRegister> m_register; ///< loaded when a publisher is missing
    std::vector<Missing> m_missing; ///< key −1, −2 …
    std::vector<std::string> m_created;
    std::vector<std::string> m_createdCampaigns;
    KnownNames<CampaignId> m_knownCampaigns;
    std::optional<std::pair<std::string, CampaignId>> m_lastCampaign; ///< as a row named it
    KnownNames<PublisherId> m_knownPublishers;
};

} // namespace core
