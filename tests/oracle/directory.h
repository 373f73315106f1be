#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests::oracle {

struct Publisher {
    std::string alias;
    std::string id;
    std::string name;
    std::optional<int> holdDays = std::nullopt; ///< none: as the campaign says
};

/// Who is meant by a text in a rule or a row (D6).
class Directory {
public:
    Directory() = default;
    explicit Directory(std::vector<Publisher> publishers);

    /// The publisher's place; none where nobody is called that, or more than one.
    [[nodiscard]] std::optional<int> find(std::string_view text) const;
    /// Whether more than one is called that: an error, not a missing publisher.
    [[nodiscard]] bool isAmbiguous(std::string_view text) const;
    [[nodiscard]] const std::vector<Publisher>& publishers() const { return m_publishers; }
    int add(const Publisher& publisher);
    void rename(int publisher, const std::string& alias);

private:
    /// Everyone who fits, in the first of alias (with the ids beside it), id and name where anyone
    /// does.
    [[nodiscard]] std::vector<int> called(std::string_view text) const;

    std::vector<Publisher> m_publishers;
};

} // namespace tests::oracle
