#pragma once

#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// Every type that has a setting or conversions, and the default type; those without a setting with the
/// default one. By type, bytewise.
[[nodiscard]] Result<std::vector<TypeSetting>> listTypeSettings(Store& store);
/// One of them; a type that is not known yet has the default setting.
[[nodiscard]] Result<TypeSetting> typeSetting(Store& store, std::string_view type);

/// Keeps how conversions of a type come in from now on; the type is trimmed. Refused: no type. Conflict:
/// it was changed meanwhile. Those that do not differ from what is stored are left as they are. Answers
/// with them as they stand.
[[nodiscard]] Result<std::vector<TypeSetting>>
saveTypeSettings(Books& books, const std::vector<TypeSetting>& settings);

} // namespace core
