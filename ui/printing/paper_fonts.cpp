#include "ui/printing/paper_fonts.h"

#include "core/invoicing/text_wrap.h"
#include "ui/printing/logo_image.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

/// A static library's resources are only linked in when they are named, outside of any namespace of
/// ours.
static void initFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace ui {

namespace {

constexpr qreal lineSpacing = 1.5; ///< of the font's size

struct RoleFont {
    core::TextRole role;
    int size; ///< in PaperFonts::unitsPerPoint
    bool bold;
};
constexpr std::array roleFonts{
    RoleFont{ core::TextRole::Title, 340, true },
    RoleFont{ core::TextRole::Strong, 180, true },
    RoleFont{ core::TextRole::Body, 180, false },
    RoleFont{ core::TextRole::Small, 160, false },
};

QString codePoint(char32_t character)
{
    return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

/// Whether the character leaves no ink, whatever the font says of it; those that visibleText()
/// spells out do not come here.
bool isUnseen(char32_t character)
{
    constexpr char32_t firstSelector = 0xFE00;
    constexpr char32_t lastSelector = 0xFE0F;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return character >= firstSelector && character <= lastSelector;
    }
}

bool isBreakOrTab(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\t';
}

core::Error refused(const QString& what, const QString& where, const QString& remedy)
{
    return {
        core::ErrorCode::Refused, what.toStdString(), where.toStdString(), remedy.toStdString()
    };
}

using NamedText = std::pair<QString, std::string_view>;

void addParty(std::vector<NamedText>& texts, const QString& who, const core::Party& party)
{
    texts.insert(texts.end(),
                 { { PaperFonts::tr("%1, name").arg(who), party.name },
                   { PaperFonts::tr("%1, address").arg(who), party.address },
                   { PaperFonts::tr("%1, town").arg(who), party.town },
                   { PaperFonts::tr("%1, country").arg(who), party.country },
                   { PaperFonts::tr("%1, VAT ID").arg(who), party.vatId },
                   { PaperFonts::tr("%1, billing details").arg(who), party.billingDetails } });
}

/// Every text of the document that somebody typed, with what the user knows it by.
std::vector<NamedText> textsOf(const core::Invoice& invoice)
{
    std::vector<NamedText> texts;
    addParty(texts, PaperFonts::tr("Publisher"), invoice.supplier);
    addParty(texts, PaperFonts::tr("Company"), invoice.customer);
    for (const core::InvoiceLine& line : invoice.lines) {
        texts.emplace_back(PaperFonts::tr("Invoice line"), line.title);
        for (const auto& typeCount : line.types)
            texts.emplace_back(PaperFonts::tr("Conversion type"), typeCount.first);
    }
    texts.emplace_back(PaperFonts::tr("Method"), invoice.method);
    texts.emplace_back(PaperFonts::tr("Note"), invoice.note);
    texts.emplace_back(PaperFonts::tr("Number"), invoice.number);
    texts.emplace_back(PaperFonts::tr("Number"), invoice.refersTo);
    return texts;
}

QString familyOf(int id)
{
    core::require(id >= 0, "the bundled font loads");
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

const QString& paperFamily()
{
    static const QString family = [] {
        initFontResource();
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
        return familyOf(
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf")));
    }();
    return family;
}

QFont makeFont(const RoleFont& role)
{
    QFont font(paperFamily());
    font.setPixelSize(role.size);
    font.setBold(role.bold);
    // A hair of spacing switches ligatures off: a copied "Office" stays six letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoFontMerging));
    return font;
}

core::Micrometres micrometres(qreal units)
{
    return core::Micrometres(std::lround(units * PaperFonts::micrometresPerUnit));
}

} // namespace

PaperFonts::PaperFonts()
{
    for (const RoleFont& role : roleFonts) {
        const QFont font = makeFont(role);
        m_faces.emplace(role.role, Face{ font, QFontMetricsF(font) });
    }
}

const PaperFonts::Face& PaperFonts::face(core::TextRole role) const
{
    return m_faces.at(role);
}

const QFont& PaperFonts::font(core::TextRole role) const
{
    return face(role).font;
}

QString PaperFonts::drawn(std::string_view text)
{
    QString line = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (QChar& character : line) {
        if (isBreakOrTab(character))
            character = u' ';
        else if (character == QChar(0x2212))
            character = u'-';
    }
    return line;
}

core::Micrometres PaperFonts::width(core::TextRole role, std::string_view text) const
{
    return micrometres(face(role).metrics.horizontalAdvance(drawn(text)));
}

core::Micrometres PaperFonts::lineHeight(core::TextRole role) const
{
    return micrometres(lineSpacing * face(role).font.pixelSize());
}

core::Micrometres PaperFonts::ascent(core::TextRole role) const
{
    const Face& in = face(role);
    const qreal leading = lineSpacing * in.font.pixelSize() - in.metrics.height();
    return micrometres(in.metrics.ascent() + leading / 2);
}

core::Result<void> PaperFonts::canPrint(std::string_view text, const QString& place) const
{
    const QString line = drawn(core::visibleText(text));
    const QFontMetricsF& regular = face(core::TextRole::Body).metrics;
    const QFontMetricsF& bold = face(core::TextRole::Strong).metrics;
    for (const char32_t character : line.toUcs4()) {
        if (isUnseen(character))
            return refused(
                PaperFonts::tr("%1 leaves nothing to see on paper.").arg(codePoint(character)),
                PaperFonts::tr("%1, “%2”").arg(place, line),
                PaperFonts::tr("Remove it from the text."));
        if (!regular.inFontUcs4(character) || !bold.inFontUcs4(character))
            return refused(PaperFonts::tr("The paper's font has no “%1” (%2).")
                               .arg(QString::fromUcs4(&character, 1), codePoint(character)),
                           PaperFonts::tr("%1, “%2”").arg(place, line),
                           PaperFonts::tr("Write the text with other characters."));
    }
    return {};
}

core::Result<void> PaperFonts::canPrint(const core::Invoice& invoice) const
{
    for (const auto& [name, text] : textsOf(invoice))
        if (auto printable = canPrint(text, name); !printable)
            return printable;
    if (!invoice.logo.empty() && logoImage(invoice.logo).isNull())
        return refused(
            PaperFonts::tr("The company's logo is no PNG or JPEG image that can be read."),
            {},
            PaperFonts::tr("Choose another logo in the company settings."));
    return {};
}

// Long documents are made of few characters: each is looked up once.
core::Result<void> PaperFonts::canPrint(const core::DocumentLayout& document) const
{
    std::vector<bool> isFine(QChar::LastValidCodePoint + 1);
    for (const core::PageLayout& page : document.pages)
        for (const core::PlacedText& placed : page.texts)
            for (const char32_t character : drawn(core::visibleText(placed.text)).toUcs4()) {
                if (isFine[character])
                    continue;
                if (auto printable = canPrint(placed.text, QString::fromStdString(document.title));
                    !printable)
                    return printable;
                isFine[character] = true;
            }
    return {};
}

} // namespace ui
