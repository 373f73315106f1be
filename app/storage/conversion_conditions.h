#pragma once

#include "app/storage/terms.h"
#include "core/store.h"

#include <QVariant>

#include <string>
#include <string_view>

namespace app {

/// Conditions of a WHERE over conversions (as c, their latest change as x) with the values they
/// bind.
struct Conditions {
    std::string text;
    QVariantList values;

    void add(std::string_view condition, const QVariantList& bound);
};

[[nodiscard]] core::Result<Conditions> conditionsOf(const core::ConversionFilter& filter,
                                                    Terms& terms);

} // namespace app
