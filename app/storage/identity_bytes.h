#pragma once

#include "core/model/conversion.h"

#include <QByteArray>

namespace app {

/// An identity as the database holds it: 16 bytes, the high half first, big-endian.
[[nodiscard]] inline QByteArray toBytes(const core::Identity& identity)
{
    QByteArray bytes;
    bytes.reserve(16);
    for (const std::uint64_t half : { identity.high, identity.low }) {
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(char(std::uint8_t(half >> shift)));
    }
    return bytes;
}

} // namespace app
