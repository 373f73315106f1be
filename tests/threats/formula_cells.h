#pragma once

#include <string>
#include <vector>

namespace tests {

/// What a spreadsheet takes for a formula: a sign that begins one, alone or behind what it passes
/// over. 143 texts.
[[nodiscard]] inline std::vector<std::string> formulaCells()
{
    const std::string leads[] = { "",
                                  " ",
                                  "   ",
                                  "\xC2\xA0", // no-break space
                                  "\xEF\xBB\xBF", // byte order mark
                                  "\xE2\x80\x8B", // zero-width space
                                  "\xE2\x80\x8D", // zero-width joiner
                                  "\xE2\x80\xAE", // right-to-left override
                                  "\xD8\x9C", // Arabic letter mark
                                  "\xE3\x80\x80", // ideographic space
                                  "\x01",
                                  "'",
                                  " \xC2\xA0\xEF\xBB\xBF'" };
    const std::string signs[] = { "=",
                                  "+",
                                  "-",
                                  "@",
                                  "\t",
                                  "\r",
                                  "\n",
                                  "\xEF\xBC\x9D" /* full-width = */,
                                  "\xEF\xBC\x8B" /* + */,
                                  "\xEF\xBC\x8D" /* - */,
                                  "\xEF\xBC\xA0" /* @ */ };
    std::vector<std::string> cells;
    for (const std::string& lead : leads)
        for (const std::string& sign : signs)
            cells.push_back(lead + sign + "HYPERLINK(\"http://x\";1)");
    return cells;
}

/// What no spreadsheet takes for one: it stays as it is.
[[nodiscard]] inline std::vector<std::string> plainCells()
{
    return { "",      "nick",  "O'Neill", "'",      "'90s",  "1",      "1-2", "a=1",
             "a@b.c", "x\n=1", "#REF!",   "{=1}",   "(=1)",  "\"=1\"", "1e5", "*",
             "/x",    "|x",    "\\=1",    "Łódź =", "Ünal+", "\xFF=1" };
}

} // namespace tests
