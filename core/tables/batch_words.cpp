#include "core/tables/batch_words.h"

#include <algorithm>
#include <string>

namespace core {

Message batchWords(const TableNames& names, BatchId key)
{
    const auto found = std::ranges::find(names.batches, key, &Batch::key);
    if (found == names.batches.end())
        return {};
    const std::string number = std::to_string(key.value);
    switch (found->kind) {
    case Batch::Kind::Import:
        return say("core", "Import {1}", number);
    case Batch::Kind::StatusChange:
        return say("core", "Status change {1}", number);
    case Batch::Kind::Recalculation:
        return say("core", "Recalculation {1}", number);
    case Batch::Kind::Rates:
        return say("core", "New exchange rates {1}", number);
    case Batch::Kind::Reversal:
        return say("core", "Reversal {1}", number);
    case Batch::Kind::Release:
        return say("core", "Release {1}", number);
    case Batch::Kind::Hold:
        return say("core", "Hold {1}", number);
    }
    broken("every kind of batch has its words");
}

} // namespace core
