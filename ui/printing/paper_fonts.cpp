#include "ui/printing/paper_fonts.h"

#include "core/base/text.h"
#include "ui/printing/logo_image.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

/// A static library's resources are only linked in when they are named, outside of any namespace of
/// ours.
static void initFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace ui {

namespace {

struct RoleFont {
    core::TextRole role;
    int size; ///< in PaperFonts::unitsPerPoint
    bool bold;
};
constexpr std::array roleFonts{
    RoleFont{ core::TextRole::Title, 1700, true },
    RoleFont{ core::TextRole::Strong, 900, true },
    RoleFont{ core::TextRole::Body, 900, false },
    RoleFont{ core::TextRole::Small, 800, false },
};

/// Characters that change how a text reads without being seen, by the name people know them by.
struct UnseenCharacter {
    char32_t first, last;
    const char* name;
};
constexpr std::array unseenCharacters{
    UnseenCharacter{ 0x00AD, 0x00AD, QT_TRANSLATE_NOOP("ui::PaperFonts", "a soft hyphen") },
    UnseenCharacter{ 0x061C, 0x061C, QT_TRANSLATE_NOOP("ui::PaperFonts", "a text-direction mark") },
    UnseenCharacter{
        0x200B, 0x200D, QT_TRANSLATE_NOOP("ui::PaperFonts", "a zero-width character") },
    UnseenCharacter{ 0x200E, 0x200F, QT_TRANSLATE_NOOP("ui::PaperFonts", "a text-direction mark") },
    UnseenCharacter{ 0x2028, 0x2029, QT_TRANSLATE_NOOP("ui::PaperFonts", "a line separator") },
    UnseenCharacter{
        0x202A, 0x202E, QT_TRANSLATE_NOOP("ui::PaperFonts", "a text-direction override") },
    UnseenCharacter{
        0x2060, 0x2064, QT_TRANSLATE_NOOP("ui::PaperFonts", "an invisible character") },
    UnseenCharacter{
        0x2066, 0x2069, QT_TRANSLATE_NOOP("ui::PaperFonts", "a text-direction isolate") },
    UnseenCharacter{ 0xFE00, 0xFE0F, QT_TRANSLATE_NOOP("ui::PaperFonts", "a variation selector") },
    UnseenCharacter{ 0xFEFF, 0xFEFF, QT_TRANSLATE_NOOP("ui::PaperFonts", "a byte-order mark") },
};

QString codePoint(char32_t character)
{
    return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

/// What the user calls the character; empty when it is an ordinary, visible one.
QString nameOfUnseen(char32_t character)
{
    for (const UnseenCharacter& unseen : unseenCharacters)
        if (character >= unseen.first && character <= unseen.last)
            return PaperFonts::tr(unseen.name);
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return PaperFonts::tr("a control character");
    case QChar::Other_Format:
        return PaperFonts::tr("an invisible character");
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return PaperFonts::tr("a character without a meaning");
    default:
        return {};
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

/// The text as a message may show it: unseen characters by their code points.
QString shown(const QString& text)
{
    QString result;
    for (const char32_t character : text.toUcs4())
        result += nameOfUnseen(character).isEmpty()
            ? QString::fromUcs4(&character, 1)
            : QStringLiteral("<%1>").arg(codePoint(character));
    return result;
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
    return micrometres(face(role).metrics.height());
}

core::Micrometres PaperFonts::ascent(core::TextRole role) const
{
    return micrometres(face(role).metrics.ascent());
}

core::Result<void> PaperFonts::canPrint(std::string_view text, std::string_view place) const
{
    const QString where = QString::fromUtf8(place.data(), qsizetype(place.size()));
    if (core::firstInvalidUtf8(text))
        return refused(
            PaperFonts::tr("The text is not valid UTF-8."), where, PaperFonts::tr("Type it anew."));
    const QString line = drawn(text);
    const QFontMetricsF& regular = face(core::TextRole::Body).metrics;
    const QFontMetricsF& bold = face(core::TextRole::Strong).metrics;
    for (const char32_t character : line.toUcs4()) {
        const QString quoted = PaperFonts::tr("%1, “%2”").arg(where, shown(line));
        if (const QString name = nameOfUnseen(character); !name.isEmpty())
            return refused(
                PaperFonts::tr("%1 (%2) cannot be seen on paper.").arg(codePoint(character), name),
                quoted,
                PaperFonts::tr("Remove it from the text."));
        if (!regular.inFontUcs4(character) || !bold.inFontUcs4(character))
            return refused(PaperFonts::tr("The paper's font has no “%1” (%2).")
                               .arg(QString::fromUcs4(&character, 1), codePoint(character)),
                           quoted,
                           PaperFonts::tr("Write the text with other characters."));
    }
    return {};
}

core::Result<void> PaperFonts::canPrint(const core::Invoice& invoice) const
{
    for (const auto& [name, text] : textsOf(invoice))
        if (auto printable = canPrint(text, name.toStdString()); !printable)
            return printable;
    if (!invoice.logo.empty() && logoImage(invoice.logo).isNull())
        return refused(
            PaperFonts::tr("The company's logo is no PNG or JPEG image that can be read."),
            {},
            PaperFonts::tr("Choose another logo in the company settings."));
    return {};
}

core::Result<void> PaperFonts::canPrint(const core::DocumentLayout& document) const
{
    for (const core::PageLayout& page : document.pages)
        for (const core::PlacedText& placed : page.texts)
            if (auto printable = canPrint(placed.text, document.title); !printable)
                return printable;
    return {};
}

} // namespace ui
