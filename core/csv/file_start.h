#pragma once

#include "core/base/bytes.h"
#include "core/csv/file_survey.h"

namespace core {

/// A file whose first part is looked at before the whole of it is read: also where it can be read
/// only once, as from a pipe.
class PeekedSource final : public ByteSource {
public:
    /// `source` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<PeekedSource>> peek(ByteSource& source);

    [[nodiscard]] const FileStart& start() const { return m_start; }

    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override;
    [[nodiscard]] std::string name() const override { return m_source.name(); }
    [[nodiscard]] std::int64_t size() const override { return m_source.size(); }

private:
    explicit PeekedSource(ByteSource& source);

    ByteSource& m_source;
    FileStart m_start;
    std::size_t m_given = 0; ///< of the first part
};

} // namespace core
