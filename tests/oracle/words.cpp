#include "tests/oracle/words.h"

#include "tests/oracle/decimal.h"

#include <map>
#include <set>

namespace tests::oracle {

namespace {

/// Code points of a range, each of which folds to the one `distance` further on.
struct FoldedRange {
    char32_t first;
    char32_t last;
    int distance;
};

char32_t folded(char32_t letter)
{
    static const FoldedRange ranges[] = {
        { U'A', U'Z', 32 },     { 0x00C0, 0x00D6, 32 },   { 0x00D8, 0x00DE, 32 },
        { 0x0391, 0x03A1, 32 }, { 0x03A3, 0x03AB, 32 },   { 0x0400, 0x040F, 80 },
        { 0x0410, 0x042F, 32 }, { 0x10400, 0x10427, 40 },
    };
    static const std::map<char32_t, char32_t> alone = {
        { 0x00B5, 0x03BC }, // micro sign, mu
        { 0x017F, U's' }, // long s
        { 0x0178, 0x00FF }, // Y with diaeresis
        { 0x03C2, 0x03C3 }, // final sigma
        { 0x1E9E, 0x00DF }, // capital sharp s
        { 0x212A, U'k' }, // Kelvin
        { 0x212B, 0x00E5 }, // Angstrom
    };
    for (const FoldedRange& range : ranges)
        if (letter >= range.first && letter <= range.last)
            return char32_t(int(letter) + range.distance);
    const auto found = alone.find(letter);
    return found == alone.end() ? letter : found->second;
}

/// How many bytes the UTF-8 letter with this first byte has.
std::size_t lengthOf(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

char32_t decoded(std::string_view letter)
{
    static const unsigned char heads[] = { 0x7F, 0x1F, 0x0F, 0x07 };
    char32_t value = (unsigned char)letter[0] & heads[letter.size() - 1];
    for (std::size_t i = 1; i < letter.size(); ++i)
        value = value * 64 + ((unsigned char)letter[i] & 0x3F);
    return value;
}

std::string encoded(char32_t letter)
{
    if (letter < 0x80)
        return { char(letter) };
    std::string tail;
    char32_t room = 0x40;
    while (letter >= room) {
        tail.insert(tail.begin(), char(0x80 + letter % 64));
        letter /= 64;
        room /= 2;
    }
    static const unsigned char heads[] = { 0, 0xC0, 0xE0, 0xF0 };
    return char(heads[tail.size()] + letter) + tail;
}

/// The 249 codes of ISO 3166-1, by first letter.
const std::set<std::string>& isoCountries()
{
    static const char* const byFirstLetter[] = {
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ",
        "BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ",
        "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ",
        "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR",
        "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY",
        "HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP",
        "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY",
        "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ",
        "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA",
        "RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ",
        "TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ",
        "VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW",
    };
    static const std::set<std::string> codes = [] {
        std::set<std::string> all;
        for (const std::string row : byFirstLetter)
            for (std::size_t at = 0; at < row.size(); at += 3)
                all.insert(row.substr(at, 2));
        return all;
    }();
    return codes;
}

} // namespace

std::string trim(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

std::string fold(std::string_view text)
{
    std::string all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthOf((unsigned char)text[at]);
        all += encoded(folded(decoded(text.substr(at, length))));
        at += length;
    }
    return all;
}

std::optional<std::string> countryCode(std::string_view typed)
{
    std::string code = trim(typed);
    for (char& letter : code)
        if (letter >= 'a' && letter <= 'z')
            letter = char(letter - 'a' + 'A');
    if (code == "UK")
        return "GB";
    if (code == "EL")
        return "GR";
    if (code == "XK" || isoCountries().count(code) != 0)
        return code;
    return std::nullopt;
}

std::string osFamily(std::string_view typed)
{
    std::string name = fold(trim(typed));
    const std::size_t blank = name.find_last_of(' ');
    if (blank != std::string::npos
        && name.find_first_not_of("0123456789.", blank + 1) == std::string::npos)
        name = trim(name.substr(0, blank));
    if (name == "os x" || name == "mac os x")
        return "macos";
    return name;
}

std::optional<std::string> statusOf(std::string_view typed)
{
    static const std::map<std::string, std::string> meanings = {
        { "", "other" },           { "other", "other" },       { "approved", "approved" },
        { "pending", "pending" },  { "hold", "pending" },      { "on hold", "pending" },
        { "review", "pending" },   { "declined", "declined" }, { "rejected", "declined" },
        { "invalid", "declined" }, { "canceled", "declined" }, { "refused", "declined" },
        { "fraud", "declined" },
    };
    const auto found = meanings.find(fold(trim(typed)));
    if (found == meanings.end())
        return std::nullopt;
    return found->second;
}

bool isAmount(std::string_view typed)
{
    const auto number = Decimal::parse(typed);
    const std::size_t point = typed.find('.');
    const std::size_t places = point == std::string_view::npos ? 0 : typed.size() - point - 1;
    return number && places <= 6 && !(Decimal(1'000'000'000) < number->magnitude());
}

} // namespace tests::oracle
