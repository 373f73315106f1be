#pragma once

#include "core/usecases/outbox.h"

#include <QString>

#include <functional>

namespace app {

/// The outbox as files, one a submission, named by its key: no program has to read what another one
/// wrote in order to write its own. They lie with the user, not beside the books, whose folder
/// others may read and some can only read; on this computer alone, since the books may be
/// elsewhere on the next one. Each says which file of books it is for and has a checksum.
class FileOutbox final : public core::Outbox {
public:
    /// `books`: the file of those that are open, on the worker thread; "" for none.
    explicit FileOutbox(std::function<QString()> books);

    [[nodiscard]] bool isKept(std::string_view key) override;
    [[nodiscard]] core::Result<void> keep(const core::Submission& submission) override;
    void forget(std::string_view key) override;
    [[nodiscard]] core::Result<core::OutboxContent> content() override;

    /// Where they lie.
    [[nodiscard]] static QString folder();

private:
    std::function<QString()> m_books;
};

} // namespace app
