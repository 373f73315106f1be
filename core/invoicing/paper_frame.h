#pragma once

#include "core/invoicing/sheet.h"

#include <string>
#include <utility>
#include <vector>

namespace core {

/// What every document of ours has around its table: head, parties, facts, foot.
struct PaperHead {
    std::string title; ///< "Invoice"
    std::string number; ///< under it; may be empty
    std::string issuedBy; ///< under the logo; may be empty
    bool hasLogo = false;
};
[[nodiscard]] Place layOutHead(Sheet& sheet, const PaperHead& head);

/// Two parties side by side and the facts at their right, each a label and what it says.
struct PartyWords {
    std::string role;
    std::string vat; ///< "VAT {id}"
};
using Facts = std::vector<std::pair<std::string, std::string>>;
struct PaperParties {
    Party left;
    PartyWords leftWords;
    Party right;
    PartyWords rightWords;
    Facts facts;
};
[[nodiscard]] Place layOutParties(Sheet& sheet, Place place, const PaperParties& parties);

/// A label over a text, as wide as the page.
[[nodiscard]] Place
layOutRemark(Sheet& sheet, Place place, const std::string& label, const std::string& text);

/// What stands at the foot of every page: a text at the left, the page's number at the right.
class PaperFoot {
public:
    /// Keeps the room free; `text` too long for three lines is not taken (see fits). `mark`, one
    /// line, stands under it in any case; it may be empty.
    PaperFoot(Sheet& sheet, const std::string& text, const std::string& mark = {});
    /// Whether the text stands at the foot; if not, the document says it elsewhere.
    [[nodiscard]] bool fits() const { return m_fits; }
    /// Sets foot and running head on all pages, at the end.
    void finish(const PaperWords& words, const std::string& runningHead);

private:
    Sheet& m_sheet;
    std::vector<TextLine> m_lines;
    bool m_fits = true;
};

} // namespace core
