#include "tests/support/table_measure.h"

#include <array>

namespace tests {

using namespace core;

namespace {

struct Face {
    Micrometres character;
    Micrometres height;
    Micrometres ascent;
};

const Face& face(TextRole role)
{
    static constexpr std::array<Face, 4> faces{ {
        { 3'400, 8'000, 6'300 },
        { 1'800, 4'700, 3'700 },
        { TableMeasure::bodyCharacter, 4'700, 3'700 },
        { 1'500, 4'200, 3'300 },
    } };
    return faces[std::size_t(role)];
}

bool isMarkAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    return lead == 0xCC
        || (lead == 0xCD && at + 1 < text.size()
            && static_cast<unsigned char>(text[at + 1]) < 0xB0);
}

} // namespace

Micrometres TableMeasure::width(TextRole role, std::string_view text) const
{
    Micrometres width = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isContinued = (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
        if (!isContinued && !isMarkAt(text, at))
            width += face(role).character;
    }
    return width;
}

Micrometres TableMeasure::lineHeight(TextRole role) const
{
    return face(role).height;
}

Micrometres TableMeasure::ascent(TextRole role) const
{
    return face(role).ascent;
}

} // namespace tests
