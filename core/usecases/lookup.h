#pragma once

#include "core/usecases/books.h"

namespace core {

/// NotFound for a key that no publisher has.
[[nodiscard]] Result<Publisher> publisherOf(Store& store, PublisherId key);

/// The publisher's balance as of now; all zero for one without any entry.
[[nodiscard]] Result<Balance> balanceOf(Store& store, PublisherId key);

/// Posts one entry; refused when the publisher's figures would leave int64 (D21).
[[nodiscard]] Result<EntryId> postChecked(Store& store, const LedgerEntry& entry);

} // namespace core
