#pragma once

#include "core/model/publisher.h"
#include "core/usecases/books.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace core {

/// What makes a publisher acceptable among the others (D6): names nobody else answers to, a known
/// payment method. Looks nothing up twice, so that thousands can be imported.
class PublisherRegister {
public:
    [[nodiscard]] static Result<PublisherRegister> load(Books& books);

    /// The publisher trimmed and completed, ready to be stored; Refused with the field's key in
    /// Error.where.
    [[nodiscard]] Result<Publisher> check(Publisher publisher, World& world) const;
    /// Remembers what was stored.
    void put(const Publisher& publisher);
    /// The publisher of this alias; nullptr: nobody.
    [[nodiscard]] const Publisher* withAlias(std::string_view alias) const;

private:
    std::unordered_map<PublisherId, Publisher> m_publishers;
    std::unordered_map<std::string, PublisherId> m_byAlias; ///< folded
    std::unordered_map<std::string, PublisherId> m_byId; ///< folded
    std::vector<PaymentMethod> m_methods;
};

} // namespace core
