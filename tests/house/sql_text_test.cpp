// Threat: SQL that is built from values. Statements are put together from constants, names of
// tables and columns that stand in our own tables, and conditions with ? for each value; everything
// else is bound. Whatever stands beside a + in a statement with a literal, anywhere in app/storage,
// is on the list below with the reason why it holds no value.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

namespace {

const fs::path storage = fs::path(PAYOUTDESK_SOURCE_DIR) / "app/storage";

using Pieces = std::map<std::string, std::set<std::string>>; ///< by file

struct Reason {
    const char* why;
    Pieces pieces;
};

const Reason reasons[] = {
    { "names in constant tables of ours",
      { { "chain.cpp", { "key", "table.name" } },
        { "database.cpp", { "setting.name", "setting.value", "pragma" } },
        { "editable_states.cpp", { "table.keys", "table.name" } },
        { "known_keys.cpp", { "m_table" } },
        { "lifted.cpp", { "m_kind", "name" } },
        { "migrations.cpp", { "index.definition", "name", ".toLower" } },
        { "open_amounts.cpp", { "column" } },
        { "packed_id.cpp", { "id" } },
        { "row_hash.cpp", { "column", "list", "selectList", "table.keys", "table.name" } },
        { "sqlite_blocks.cpp", { "key" } },
        { "sqlite_conversions.cpp", { "column" } },
        { "sqlite_payouts.cpp", { "effectiveDate" } },
        { "sqlite_publishers.cpp", { "columns", "fieldColumns" } },
        { "sqlite_types.cpp", { "index.definition" } },
        { "workspace_facts.cpp", { "pragma", "table" } } } },
    { "constants",
      { { "conversion_conditions.cpp", { "figure", "down", "id", "orderOfEqual" } },
        { "conversion_bounds.cpp", { "figureOf", "latestChange" } },
        { "conversion_places.cpp", { "asksForState", "down", "figure", "orderOf", "orderOfEqual" } },
        { "sqlite_blocks.cpp", { "period", "rowsSelect" } },
        { "sqlite_campaigns.cpp", { "campaignSelect" } },
        { "sqlite_checks.cpp", { "earning", "figureOf", "latestChange", "revenue" } },
        { "sqlite_conversions.cpp", { "down" } },
        { "sqlite_details.cpp", { "latestChange" } },
        { "sqlite_payouts.cpp", { "comparison", "eventColumns", "stateColumns" } } } },
    { "conditions with ? for each value, or no more than the ?",
      { { "conversion_conditions.cpp", { "text", "unpackedIdSql" } },
        { "conversion_places.cpp", { "before.text", "conditions.text", "conditions->text" } },
        { "open_amounts.cpp", { "only" } },
        { "row_hash.cpp", { "condition" } },
        { "sqlite_blocks.cpp", { "bounds", "conditions.text" } },
        { "sqlite_conversions.cpp", { "conditions.text" } },
        { "sqlite_details.cpp", { "marks" } },
        { "sqlite_documents.cpp", { "condition" } },
        { "sqlite_ledger.cpp", { "where" } },
        { "sqlite_payouts.cpp", { "condition", "where" } },
        { "sqlite_publishers.cpp", { "marks" } },
        { "chain.cpp", { "statement" } } } },
    { "whole numbers of the program",
      { { "chain.cpp", { "table.source" } },
        { "migrations.cpp", { "schemaVersion" } },
        { "sqlite_checks.cpp", { "ConversionBounds::keyBits", "noAmount" } },
        { "workspace_file.cpp", { "applicationId" } } } },
    { "no SQL: values that are bound, numbers, messages, names of files",
      { { "chain_check.cpp", { "m_position" } },
        { "conversion_conditions.cpp", { "pattern" } },
        { "conversion_places.cpp", { "key", "list" } },
        { "database.cpp", { "file", "options", "uri" } },
        { "json_texts.cpp", { "end", "json" } },
        { "migrations.cpp", { "QLatin1Char" } },
        { "sqlite_batches.cpp", { "1" } },
        { "sql_values.h", { "key.value", "list" } },
        { "sqlite_documents.cpp", { "count" } },
        { "sqlite_payouts.cpp", { "version" } },
        { "sqlite_publishers.cpp", { "i" } },
        { "workspace_copy.cpp", { "QUuid::createUuid", "file.completeBaseName", "path" } },
        { "workspace_facts.cpp",
          { "*count", ".toStdString", "QFileInfo", "backupsOf", "disk.bytesAvailable",
            "disk.fileSystemType", "m_schema", "schemaVersion", "sizeOf", "text" } },
        { "workspace_file.cpp", { "QUuid::createUuid", "path" } },
        { "workspace_probe.cpp", { "file.fileName" } },
        { "workspace_restore.cpp", { "QString::fromStdString", "path" } } } },
};

bool isAllowed(const std::string& file, const std::string& piece)
{
    for (const Reason& reason : reasons) {
        const auto pieces = reason.pieces.find(file);
        if (pieces != reason.pieces.end() && pieces->second.contains(piece))
            return true;
    }
    return false;
}

/// The source without comments, each literal as "".
std::string withoutLiterals(const fs::path& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    static const std::regex comment("//[^\n]*");
    static const std::regex literal(R"("(\\.|[^"\\])*"|'(\\.|[^'\\])')");
    return std::regex_replace(std::regex_replace(text.str(), comment, ""), literal, "\"\"");
}

/// "std::string(table.name)" as "table.name", "orderOf(order)" as "orderOf".
std::string nameOf(std::string operand)
{
    for (const char* wrapper : { "std::string(", "std::to_string(" })
        if (operand.starts_with(wrapper))
            operand.erase(0, std::string(wrapper).size());
    operand.resize(std::min(operand.find_first_of("(<) ?"), operand.size()));
    if (operand.ends_with(".empty"))
        operand.resize(operand.find('.'));
    return operand;
}

/// What is joined by + or += in statements that have a literal.
std::set<std::string> foundIn(const fs::path& path)
{
    static const std::string operand =
        R"([\w:.>\-<]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?)";
    static const std::regex joined("(" + operand + R"()\s*\+(?!\+)|\+=?\s*()" + operand + ")");
    std::set<std::string> pieces;
    std::istringstream text(withoutLiterals(path));
    std::string statement;
    for (char c = 0; text.get(c);) {
        if (c != ';' && c != '{' && c != '}') {
            statement += c;
            continue;
        }
        if (statement.find("\"\"") != std::string::npos)
            for (std::sregex_iterator found(statement.begin(), statement.end(), joined), end;
                 found != end;
                 ++found)
                pieces.insert(nameOf((*found)[1].matched ? (*found)[1].str() : (*found)[2].str()));
        statement.clear();
    }
    return pieces;
}

/// By file of app/storage, looked for once.
const Pieces& allPieces()
{
    static const Pieces all = [] {
        Pieces pieces;
        for (const auto& entry : fs::directory_iterator(storage))
            pieces[entry.path().filename().string()] = foundIn(entry.path());
        return pieces;
    }();
    return all;
}

} // namespace

TEST(SqlText, IsNeverBuiltFromValues)
{
    std::ostringstream strangers;
    int seen = 0;
    for (const auto& [file, pieces] : allPieces())
        for (const std::string& piece : pieces) {
            ++seen;
            if (!isAllowed(file, piece))
                strangers << file << ": " << piece << '\n';
        }
    EXPECT_EQ(strangers.str(), "") << "bind it, or add it to the list above with its reason";
    EXPECT_GT(seen, 60) << "the pieces are no longer found";
}

/// The list names what is there, so that nothing stays allowed that went.
TEST(SqlText, AllowsNothingThatIsGone)
{
    std::ostringstream gone;
    for (const Reason& reason : reasons)
        for (const auto& [file, pieces] : reason.pieces) {
            const auto& there = allPieces().at(file);
            for (const std::string& piece : pieces)
                if (!there.contains(piece))
                    gone << file << ": " << piece << '\n';
        }
    EXPECT_EQ(gone.str(), "");
}

/// Nor by formatting: placeholders of QString and of messages stand in no statement.
TEST(SqlText, IsNeverFormatted)
{
    static const std::regex formatted(
        R"(\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|DROP|CREATE|WHERE)\b[^\n]*(%1|\{1\}|%s|%d))");
    for (const auto& entry : fs::directory_iterator(storage)) {
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            const bool mayBe =
                line.find('%') != std::string::npos || line.find('{') != std::string::npos;
            EXPECT_FALSE(mayBe && std::regex_search(line, formatted))
                << entry.path().filename() << ": " << line;
        }
    }
}
