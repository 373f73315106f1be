// The rules of the house that a compiler does not see: who may name whom, and one home for each
// idea.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path root = PAYOUTDESK_SOURCE_DIR;

struct SourceFile {
    std::string path; ///< from the top, with '/'
    std::vector<std::string> lines;
};

std::vector<std::string> linesOf(const fs::path& path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

std::vector<SourceFile> sources(const std::vector<std::string>& rooms)
{
    static const std::set<std::string> endings{ ".h", ".cpp", ".inc", ".ui" };
    std::vector<SourceFile> files;
    for (const std::string& room : rooms) {
        for (const auto& entry : fs::recursive_directory_iterator(root / room)) {
            if (entry.is_regular_file() && endings.contains(entry.path().extension().string()))
                files.push_back(
                    { fs::relative(entry.path(), root).generic_string(), linesOf(entry.path()) });
        }
    }
    return files;
}

std::string withoutComment(const std::string& line)
{
    return line.substr(0, line.find("//"));
}

/// "path:line: text" of every code line that the pattern finds.
std::string linesWith(const std::vector<SourceFile>& files,
                      const std::string& pattern,
                      const std::function<bool(const SourceFile&)>& exempt = nullptr)
{
    const std::regex expression(pattern);
    std::ostringstream found;
    for (const SourceFile& file : files) {
        if (exempt && exempt(file))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string code = withoutComment(file.lines[i]);
            if (std::regex_search(code, expression))
                found << file.path << ':' << i + 1 << ": " << code << '\n';
        }
    }
    return found.str();
}

bool startsWith(const SourceFile& file, const char* prefix)
{
    return file.path.rfind(prefix, 0) == 0;
}

} // namespace

TEST(House, ShowsExactlyItsRoomsAtTheTop)
{
    const std::set<std::string> expected{ "CMakeLists.txt",
                                          "CMakePresets.json",
                                          "README.md",
                                          "CONTRIBUTING.md",
                                          "CHANGELOG.md",
                                          "LICENSE",
                                          "app",
                                          "core",
                                          "ui",
                                          "resources",
                                          "translations",
                                          "tests",
                                          "packaging" };
    std::set<std::string> seen;
    for (const auto& entry : fs::directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        if (name[0] != '.' && name != "build" && name != "CMakeUserPresets.json")
            seen.insert(name);
    }
    EXPECT_EQ(seen, expected);
}

TEST(House, CoreNamesNoQtAndNothingAboveIt)
{
    EXPECT_EQ(
        linesWith(
            sources({ "core" }),
            R"(#include\s*[<"](Q|ui/|app/)|\bQ[A-Z][a-z]+\w*::|\bQ(String|Object|Date)\b|Q_OBJECT)"),
        "");
}

TEST(House, CoreHasNoFloatingPoint)
{
    EXPECT_EQ(linesWith(sources({ "core" }), R"(\b(double|float)\b)"), "");
}

TEST(House, UiIncludesNothingOfApp)
{
    EXPECT_EQ(linesWith(sources({ "ui" }), R"(#include\s*"app/)"), "");
}

TEST(House, SqlLivesInStorageAlone)
{
    EXPECT_EQ(linesWith(sources({ "app", "ui", "core" }),
                        R"(\bQSql\w+|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+\w)",
                        [](const SourceFile& file) { return startsWith(file, "app/storage/"); }),
              "");
}

TEST(House, NobodyUsesTheSqlTableModel)
{
    EXPECT_EQ(linesWith(sources({ "app", "ui", "tests" }),
                        "QSql"
                        "TableModel"),
              "");
}

TEST(House, TheWindowNeverNestsAnEventLoop)
{
    EXPECT_EQ(
        linesWith(
            sources({ "ui" }),
            R"(processEvents|QEventLoop|(dialog|box|Dialog|this)(\.|->)exec\(|QMessageBox::(question|warning|information|critical)\(|QFileDialog::get|QInputDialog::get)"),
        "");
}

TEST(House, ColoursComeFromTheThemeAlone)
{
    EXPECT_EQ(linesWith(sources({ "ui" }),
                        R"("#[0-9a-fA-F]{6}"|Qt::(red|blue|green|white|black|gray)\b)",
                        [](const SourceFile& file) { // Paper is white under every theme.
                            return startsWith(file, "ui/widgets/theme")
                                || startsWith(file, "ui/printing/");
                        }),
              "");
}

TEST(House, TheListOfKindsHasOneHome)
{
    // Keys that are nobody's ordinary words: a file that spells three of them keeps a list of its
    // own.
    const std::vector<std::string> keys{
        "\"geo_os\"",         "\"publisher_sub\"", "\"publisher_sub_geo\"", "\"hybrid\"",
        "\"conversion_sub\"", "\"type_geo_sub\"",  "\"type_sub\"",          "\"type_geo\""
    };
    for (const SourceFile& file : sources({ "core", "ui", "app" })) {
        if (file.path == "core/rules/rule_kinds.cpp")
            continue;
        const auto spelled = std::count_if(keys.begin(), keys.end(), [&](const std::string& key) {
            return std::any_of(file.lines.begin(), file.lines.end(), [&](const std::string& line) {
                return withoutComment(line).find(key) != std::string::npos;
            });
        });
        EXPECT_LT(spelled, 1) << file.path << " names kinds of its own";
    }
}

TEST(House, FilesStayReadable)
{
    std::ostringstream tooLong;
    for (const SourceFile& file : sources({ "core", "ui", "app", "tests" })) {
        if (file.lines.size() > 400 && !file.path.ends_with(".inc"))
            tooLong << file.path << ": " << file.lines.size() << " lines\n";
    }
    EXPECT_EQ(tooLong.str(), "");
}

TEST(House, NothingIsLeftHalfDone)
{
    EXPECT_EQ(linesWith(sources({ "core", "ui", "app" }),
                        R"(\b(TO)"
                        R"(DO|FIX)"
                        R"(ME|XXX|HACK)\b)"),
              "");
}
