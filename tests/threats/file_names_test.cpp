// Threat: a name in the books that, as the name of a file, would lead elsewhere or cannot be opened
// again.
#include "core/base/file_name.h"
#include "core/base/text.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace tests {

namespace {

using namespace std::string_literals;

const std::vector<std::string>& hostileNames()
{
    static const std::vector<std::string> names = {
        "",
        ".",
        "..",
        "...",
        " ",
        "   .",
        "../",
        "../..",
        "../../etc/passwd",
        "..\\..\\windows\\system.ini",
        "/etc/passwd",
        "//server/share/x",
        "\\\\server\\share\\x",
        "\\\\?\\C:\\x",
        "\\\\.\\PhysicalDrive0",
        "C:",
        "C:\\x",
        "c:x",
        "a:b",
        "x.pdf:stream:$DATA",
        "file:///etc/passwd",
        "~",
        "~root/x",
        "~/.bashrc",
        "-rf",
        "--output=/etc/passwd",
        "-",
        ".bashrc",
        ".htaccess",
        "$(reboot)",
        "`reboot`",
        "%TEMP%\\x",
        "a|b",
        "a>b",
        "a<b",
        "a\"b",
        "a?b",
        "a*b",
        "CON",
        "con",
        "Con.txt",
        "PRN",
        "AUX",
        "NUL",
        "NUL.txt",
        "nul .txt",
        "COM1",
        "com9.tar.gz",
        "COM\xC2\xB9",
        "LPT1",
        "lpt\xC2\xB3",
        "CONIN$",
        "conout$",
        "CLOCK$",
        "CON ",
        "CON.",
        "AUX...",
        "trailing.",
        "trailing ",
        "trailing . . ",
        "nul\0byte"s,
        "\0"s,
        "new\nline",
        "tab\tstop",
        "carriage\rreturn",
        "\x1B[31m",
        "del\x7F",
        std::string(300, 'x'),
        std::string(300, '.') + "x",
        "CON" + std::string(300, ' '),
        std::string(99, 'x') + "\xC3\xA9",
        std::string(98, 'x') + "\xE2\x82\xAC\xE2\x82\xAC",
        "gnp.\xE2\x80\xAE"
        "fdp.exe",
        "\xE2\x80\x8F.hidden",
        "\xEF\xBB\xBF..",
        "zero\xE2\x80\x8Bwidth",
        "\xE2\x80\xA8line",
        "bad\xFFutf8",
        "\xC3",
        "lone\xED\xA0\x80surrogate",
        "over\xC0\xAFlong",
        "\xC0\xAE\xC0\xAE/",
        "PI-2026-0006",
        "Ünal Medya",
        "Łódź Ltd.",
        "東京",
    };
    return names;
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return char(std::toupper(c));
    });
    return text;
}

/// What is wrong with it as the name of a file on any system; "" when nothing is. Said in other
/// words than the product's.
std::string faultOf(const std::string& name)
{
    if (name.empty() || name.size() > 120)
        return "length";
    if (core::firstInvalidUtf8(name))
        return "not UTF-8";
    if (name.find_first_of("/\\:*?\"<>|\x7F") != std::string::npos
        || std::any_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20; }))
        return "forbidden character";
    for (const char* hidden :
         { "\xE2\x80\xAE", "\xE2\x80\x8F", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE2\x80\xA8" })
        if (name.find(hidden) != std::string::npos)
            return "invisible character";
    if (std::string(".-~ ").find(name.front()) != std::string::npos || name.back() == '.'
        || name.back() == ' ')
        return "front or end";
    std::string stem = upper(name.substr(0, name.find('.')));
    while (stem.ends_with(' '))
        stem.pop_back();
    const std::vector<std::string> devices = { "CON",    "PRN",     "AUX",   "NUL",
                                               "CONIN$", "CONOUT$", "CLOCK$" };
    if (std::find(devices.begin(), devices.end(), stem) != devices.end())
        return "device";
    const bool isPort = stem.starts_with("COM") || stem.starts_with("LPT");
    if (isPort && (stem.size() == 4 || stem == "COM\xC2\xB9" || stem == "LPT\xC2\xB3"))
        return "port";
    return {};
}

} // namespace

TEST(FileNames, ofHostileTextsStayInTheirFolderOnEverySystem)
{
    ASSERT_GE(hostileNames().size(), 60U);
    const std::filesystem::path folder = "/home/ann/invoices";
    for (const std::string& text : hostileNames())
        for (const char* suffix : { ".pdf", ".payouts", "" }) {
            const std::string name = core::fileNameFor(text, suffix);
            EXPECT_EQ(faultOf(name), "") << '"' << text << "\" became \"" << name << '"';
            EXPECT_TRUE(name.ends_with(suffix)) << name;
            EXPECT_EQ((folder / name).lexically_normal().parent_path(), folder) << name;
        }
}

TEST(FileNames, ofOrdinaryTextsStayAsTheyAre)
{
    EXPECT_EQ(core::fileNameFor("PI-2026-0006", ".pdf"), "PI-2026-0006.pdf");
    EXPECT_EQ(core::fileNameFor("PI/2026/0006", ".pdf"), "PI-2026-0006.pdf");
    EXPECT_EQ(core::fileNameFor("Ünal Medya & Söhne, 東京", ".payouts"),
              "Ünal Medya & Söhne, 東京.payouts");
    EXPECT_EQ(core::fileNameFor("console", ".pdf"), "console.pdf");
    EXPECT_EQ(core::fileNameFor("COM10", ".pdf"), "COM10.pdf");
    EXPECT_EQ(core::fileNameFor("CON", ".pdf"), "_CON.pdf");
    EXPECT_EQ(core::fileNameFor("..", ".pdf"), "document.pdf");
    EXPECT_EQ(core::fileNameFor("  ", ".payouts", "company"), "company.payouts");
    EXPECT_EQ(core::fileNameFor(std::string(99, 'x') + "\xC3\xA9", ""), std::string(99, 'x'));
}

} // namespace tests
