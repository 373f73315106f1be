#pragma once

#include "core/invoicing/layout.h"
#include "core/usecases/issue_invoice.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <map>
#include <string_view>

namespace ui {

/// The bundled family of the paper (Noto Sans), at fixed sizes, so that a document looks the same
/// on every system, in the PDF, on the printer and in the preview. Measures text for the layout and
/// knows which characters it can print: nothing falls back to another font, and nothing is dropped.
/// Needs a QGuiApplication; any thread.
class PaperFonts final : public core::TextMeasure, public core::PaperCheck {
    Q_DECLARE_TR_FUNCTIONS(ui::PaperFonts)
public:
    /// What the painter counts in, a fraction of a point: fine enough that rounding inside a font
    /// is never seen, coarse enough that no length of a page passes 32767, PDF/A-1b's largest
    /// number.
    static constexpr int unitsPerPoint = 20;
    static constexpr qreal micrometresPerUnit = 25'400.0 / (72 * unitsPerPoint);

    PaperFonts();

    [[nodiscard]] const QFont& font(core::TextRole role) const;
    [[nodiscard]] core::Micrometres width(core::TextRole role,
                                          std::string_view text) const override;
    [[nodiscard]] core::Micrometres lineHeight(core::TextRole role) const override;
    [[nodiscard]] core::Micrometres ascent(core::TextRole role) const override;

    /// The text as it is drawn and measured: on one line, its minus one that the font has.
    [[nodiscard]] static QString drawn(std::string_view text);

    /// Refused: names the first character without a glyph, or one that would not be seen, its code
    /// point and the text it stands in; also a logo that is no PNG or JPEG. Control and direction
    /// characters are no fault: the layout spells them out ("[U+202E]").
    [[nodiscard]] core::Result<void> canPrint(const core::Invoice& invoice) const override;
    /// The same for a document that is laid out.
    [[nodiscard]] core::Result<void> canPrint(const core::DocumentLayout& document) const;

private:
    [[nodiscard]] core::Result<void> canPrint(std::string_view text, const QString& place) const;

    struct Face {
        QFont font;
        QFontMetricsF metrics;
    };
    [[nodiscard]] const Face& face(core::TextRole role) const;

    std::map<core::TextRole, Face> m_faces;
};

} // namespace ui
