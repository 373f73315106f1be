#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class PublisherStatus : std::uint8_t { Active, Paused, Closed };
[[nodiscard]] std::string_view toText(PublisherStatus status); ///< "active"
[[nodiscard]] Result<PublisherStatus> parsePublisherStatus(std::string_view text);

/// Who is paid. The alias is unique without regard to case; it is shown as first typed (D6).
struct Publisher {
    PublisherId key;
    std::string id; ///< the tracker's id, or one of ours; unique, never another publisher's alias
    std::string alias;
    std::string name;
    std::string email;
    std::string company;
    std::string address;
    std::string town;
    std::string country; ///< as typed; a code or a name, printed on the invoice
    std::string vatId;
    std::string billingDetails;
    std::string method; ///< name of a payment method of the workspace, or empty
    PublisherStatus status = PublisherStatus::Active;
    std::optional<int> holdDays; ///< in place of the campaign's; none: the campaign's
    int version = 0; ///< of this row, from 1; 0: not saved yet

    friend bool operator==(const Publisher&, const Publisher&) = default;
};

/// A text field of a publisher, by its column name: command line, CSV, form and database derive from this table.
struct PublisherField {
    std::string_view key;   ///< "vat_id"
    std::string_view label; ///< "VAT ID"
    std::string Publisher::*member;
};
[[nodiscard]] std::span<const PublisherField> publisherFields();

/// Finds publishers as rules and imports name them: alias, then id, then name (D6). Alias and name are
/// compared by simple case folding, ids exactly.
class PublisherIndex {
public:
    explicit PublisherIndex(const std::vector<Publisher>& publishers);
    ~PublisherIndex();
    PublisherIndex(PublisherIndex&&) noexcept;
    PublisherIndex& operator=(PublisherIndex&&) noexcept;

    void add(const Publisher& publisher);
    /// NotFound: nobody is called that (remedy: "Did you mean …?" when one is near). Refused: two fit.
    [[nodiscard]] Result<PublisherId> find(std::string_view name) const;
    /// The same where it is usual that nobody is called that: none.
    [[nodiscard]] Result<std::optional<PublisherId>> look(std::string_view name) const;
    /// The alias as first typed; "" for an unknown key.
    [[nodiscard]] const std::string& aliasOf(PublisherId key) const;

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

} // namespace core
