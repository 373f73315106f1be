#include "tests/journeys/bad_cases.h"

namespace {

const std::string head = "id,conv_time,campaign,publisher,type,status,revenue\n";
const std::string good = "g1,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,5\n";
const std::vector<std::string> importIn = { "import", "in" };

std::vector<std::string> rulesImport(std::vector<std::string> more = {})
{
    std::vector<std::string> words = { "rules", "import", "Shop", "in" };
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::vector<std::string> pay(std::vector<std::string> more)
{
    std::vector<std::string> words = { "payout", "create" };
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

const std::vector<BadCase>& badCases()
{
    // clang-format off
    static const std::vector<BadCase> cases = {
        // usage
        { "NoCommand", {}, "", 2, "Which command?" },
        { "UnknownCommand", { "balancs" }, "", 2, "Did you mean balances?" },
        { "HalfACommand", { "payout" }, "", 2, "payout create" },
        { "UnknownOption", { "balances", "--publischer", "nick" }, "", 2, "Did you mean --publisher?" },
        { "MissingArgument", { "explain" }, "", 2, "CONVERSION-ID" },
        { "MissingOption", { "payout", "create", "--publisher", "nick" }, "", 2, "--amount" },
        { "MissingValue", { "balances", "--publisher" }, "", 2, "needs a value" },
        { "TooManyArguments", { "balances", "nick" }, "", 2, "does not take" },
        { "OptionTwice", pay({ "--publisher", "nick", "--publisher", "olga", "--amount", "1" }), "", 2, "given twice" },
        { "InvoiceToNowhere", { "invoice", "1" }, "", 2, "--output" },
        { "InvoicesIntoOneFile", { "invoice", "1", "2", "--output", "x.pdf" }, "", 2, "--output-dir" },
        { "StatusOfNoConversions", { "conversions", "set-status", "approved" }, "", 2, "--id" },
        { "ReplaceAndMerge", rulesImport({ "--replace", "--merge" }), "", 2, "not both" },

        // import: the file
        { "ImportMissingFile", { "import", "none.csv" }, "", 3, "none.csv" },
        { "ImportAFolder", { "import", "." }, "", 3, "folder" },
        { "ImportEmptyFile", importIn, "", 1, "in" },
        { "ImportHeadOnlyLacksColumns", importIn, "id,publisher\nx,nick\n", 1, "conv_time" },
        { "ImportColumnTwice", importIn, "id,conv_time,campaign,publisher,id\n", 1, "id" },
        { "ImportRevenueAndPayout", importIn, "id,conv_time,campaign,publisher,revenue,payout\n", 1, "payout" },
        { "ImportUnclosedQuote", importIn, head + good + "\"x,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,5\n", 1, "line 3" },
        { "ImportCompressed", importIn, std::string("\x1F\x8B\x08\x00\x00\x00\x00\x00", 8), 1, "compressed" },
        { "ImportUnknownCampaignOption", { "import", "in", "--campaign", "Shopp" }, head + good, 1, "Did you mean Shop?" },
        { "ImportUnknownPublisherOption", { "import", "in", "--publisher", "nobody" }, head + good, 1, "nobody" },
        { "ImportUnknownPreset", { "import", "in", "--preset", "voodoo" }, head + good, 1, "voodoo" },
        { "ImportBadMap", { "import", "in", "--map", "revenue" }, head + good, 1, "COLUMN=FIELD" },
        { "ImportRejectsOverItself", { "import", "in", "--rejects", "in" }, head + good, 1, "in use" },
        { "ImportRejectsOverTheBooks", { "import", "in", "--rejects", "books.payouts" }, head + good, 1, "in use" },
        { "ImportRejectsIntoNoFolder", { "import", "in", "--rejects", "none/rejected.csv" }, head + good, 3, "none/rejected.csv" },

        // import: every row bad
        { "ImportBadTime", importIn, head + "x,yesterday,Shop,nick,Lead,approved,5\n", 1, "in" },
        { "ImportBadRevenue", importIn, head + "x,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,1.234,56\n", 1, "in" },
        { "ImportThousandsMark", importIn, head + "x,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,\"1,234.56\"\n", 1, "in" },
        { "ImportExponent", importIn, head + "x,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,1e9\n", 1, "in" },
        { "ImportTooMuchRevenue", importIn, head + "x,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,1000000001\n", 1, "in" },
        { "ImportUnknownStatus", importIn, head + "x,2026-10-05T10:00:00Z,Shop,nick,Lead,maybe,5\n", 1, "in" },
        { "ImportUnknownPublisher", importIn, head + "x,2026-10-05T10:00:00Z,Shop,nobody,Lead,approved,5\n", 1, "in" },
        { "ImportNoPublisher", importIn, head + "x,2026-10-05T10:00:00Z,Shop,,Lead,approved,5\n", 1, "in" },
        { "ImportUnknownCampaign", importIn, head + "x,2026-10-05T10:00:00Z,Shed,nick,Lead,approved,5\n", 1, "in" },
        { "ImportBrokenUtf8", importIn, head + "x,2026-10-05T10:00:00Z,Shop,nick,L\xFF" "ad,approved,5\n", 1, "in" },
        { "ImportFebruary30th", importIn, head + "x,2026-02-30T10:00:00Z,Shop,nick,Lead,approved,5\n", 1, "in" },

        // rules
        { "RulesUnknownCampaign", { "rules", "import", "Shopp", "in" }, "geo, US, 10\n", 1, "Did you mean Shop?" },
        { "RulesMissingFile", { "rules", "import", "Shop", "none.rules" }, "", 3, "none.rules" },
        { "RulesUnknownKind", rulesImport(), "geoos, IOS, US, 10\n", 1, "in, line 1" },
        { "RulesUnknownKindOption", rulesImport({ "--kind", "geoos" }), "IOS, US, 10\n", 1, "geo_os" },
        { "RulesUnknownCountry", rulesImport(), "# prices\ngeo, DE, 1\ngeo, Narnia, 10\n", 1, "in, line 3, country" },
        { "RulesTooFewFields", rulesImport(), "geo_os, IOS, 10\n", 1, "in, line 1" },
        { "RulesTooManyFields", rulesImport(), "geo, DE, 10, 11\n", 1, "in, line 1" },
        { "RulesNegativeValue", rulesImport(), "geo, DE, -1\n", 1, "in, line 1" },
        { "RulesBadValue", rulesImport(), "geo, DE, ten\n", 1, "in, line 1" },
        { "RulesSevenDecimals", rulesImport(), "geo, DE, 0.1234567\n", 1, "in, line 1" },
        { "RulesSub21", rulesImport(), "publisher_sub, nick, sub21, x, 1\n", 1, "in, line 1" },
        { "RulesUnknownPublisher", rulesImport(), "publisher, nobody, 10\n", 1, "nobody" },
        { "RulesTwiceInTheFile", rulesImport(), "geo, UK, 1\ngeo, gb, 2\n", 1, "line 2" },
        { "RulesOtherValueThanKept", rulesImport(), "geo, us, 11\n", 1, "in, line 1" },
        { "RulesOrderLacksKinds", { "rules", "order", "Shop", "geo", "type" }, "", 1, "order" },

        // publishers, campaigns, company
        { "PublisherTwice", { "publisher", "add", "--alias", "NICK" }, "", 1, "NICK" },
        { "PublisherAliasIsAnId", { "publisher", "add", "--alias", "7" }, "", 1, "7" },
        { "PublisherUnknown", { "publisher", "set", "nik", "--name", "N" }, "", 1, "Did you mean “nick”?" },
        { "PublisherBadStatus", { "publisher", "set", "nick", "--status", "sleepy" }, "", 1, "sleepy" },
        { "CampaignTwice", { "campaign", "add", "--title", "shop", "--cost-model", "cpa", "--default-payout", "1" }, "", 1, "title: Another campaign" },
        { "CampaignBadModel", { "campaign", "add", "--title", "A", "--cost-model", "cpx", "--default-payout", "1" }, "", 1, "--cost-model" },
        { "CampaignBadPayout", { "campaign", "add", "--title", "A", "--cost-model", "cpa", "--default-payout", "1,5" }, "", 1, "--default-payout" },
        { "CampaignBadDay", { "campaign", "set", "Shop", "--expires", "31.12.2026" }, "", 1, "--expires" },
        { "CompanyBadNetDays", { "company", "set", "--net-days", "soon" }, "", 1, "--net-days" },
        { "CompanyLogoIsNoPicture", { "company", "set", "--logo", "in" }, "GIF89a", 1, "PNG" },
        { "MethodTwice", { "method", "add", "paypal" }, "", 1, "paypal" },

        // payouts
        { "PayoutUnknownPublisher", pay({ "--publisher", "nobody", "--amount", "1" }), "", 1, "nobody" },
        { "PayoutZero", pay({ "--publisher", "nick", "--amount", "0" }), "", 1, "amount" },
        { "PayoutNegative", pay({ "--publisher", "nick", "--amount", "-1" }), "", 1, "amount" },
        { "PayoutThreeDecimals", pay({ "--publisher", "nick", "--amount", "1.001" }), "", 1, "decimal" },
        { "PayoutNoNumber", pay({ "--publisher", "nick", "--amount", "ten" }), "", 1, "--amount" },
        { "PayoutComma", pay({ "--publisher", "nick", "--amount", "1,50" }), "", 1, "--amount" },
        { "PayoutTooMuch", pay({ "--publisher", "nick", "--amount", "999" }), "", 1, "--allow-overpay" },
        { "PayoutBadStatus", pay({ "--publisher", "nick", "--amount", "1", "--status", "sent" }), "", 1, "--status" },
        { "PayoutStartsReturned", pay({ "--publisher", "nick", "--amount", "1", "--status", "returned" }), "", 1, "eturned" },
        { "PayoutUnknownMethod", pay({ "--publisher", "nick", "--amount", "1", "--method", "Pigeon" }), "", 1, "Pigeon" },
        { "PayoutBadDay", pay({ "--publisher", "nick", "--amount", "1", "--date", "2026-02-30" }), "", 1, "--date" },
        { "PayoutSameKeyOtherContent", pay({ "--publisher", "nick", "--amount", "21", "--key", "5b0e2f70-0000-4000-8000-000000000001" }), "", 1, "key" },
        { "PayoutEmptyKey", pay({ "--publisher", "nick", "--amount", "1", "--key", "" }), "", 1, "--key" },
        { "PayoutUnknownSerial", { "payout", "edit", "99", "--note", "x" }, "", 1, "99" },
        { "PayoutNoSerial", { "payout", "show", "first" }, "", 1, "first" },
        { "PayoutForbiddenMove", { "payout", "edit", "1", "--status", "returned", "--reason", "x" }, "", 1, "eturned" },
        { "PayoutReturnedStays", { "payout", "edit", "2", "--status", "paid" }, "", 1, "eturned" },
        { "AdjustWithoutReason", { "adjust", "nick", "5", "--reason", "" }, "", 1, "reason" },
        { "AdjustEmptyKey", { "adjust", "nick", "5", "--reason", "x", "--key", "" }, "", 1, "--key" },
        { "AdjustBlankKey", { "adjust", "nick", "5", "--reason", "x", "--key", " " }, "", 1, "--key" },
        { "ReverseEmptyKey", { "adjust", "--reverse", "1", "--reason", "x", "--key", "" }, "", 1, "--key" },
        { "AdjustNoNumber", { "adjust", "nick", "five", "--reason", "x" }, "", 1, "five" },
        { "BalancesBadDay", { "balances", "--as-of", "tomorrow" }, "", 1, "--as-of" },
        { "ExplainUnknown", { "explain", "nothing" }, "", 1, "nothing" },
        { "SetUnknownStatus", { "conversions", "set-status", "perhaps", "--id", "c1" }, "", 1, "perhaps" },
        { "SetStatusOfUnknown", { "conversions", "set-status", "declined", "--id", "c1", "c99" }, "", 1, "c99" },
        { "InvoiceUnknownSerial", { "invoice", "99", "--output", "x.pdf" }, "", 1, "99" },
        { "InvoiceOfReturned", { "invoice", "2", "--output", "x.pdf" }, "", 1, "eturned" },
        { "InvoiceIntoNoFolder", { "invoice", "1", "--output-dir", "none" }, "", 3, "none" },
        { "InvoiceIntoAnEmptyName", { "invoice", "1", "--output-dir", "" }, "", 2, "--output-dir is empty" },
        { "InvoiceOverTheBooks", { "invoice", "1", "--output", "books.payouts" }, "", 1, "in use" },
        { "StatementUnknown", { "statement", "nobody" }, "", 1, "nobody" },

        // tables and workspaces
        { "ExportUnknownTable", { "export", "money", "--format", "csv", "--output", "x" }, "", 1, "balances" },
        { "ExportUnknownFormat", { "export", "payouts", "--format", "pdf", "--output", "x" }, "", 1, "xlsx" },
        { "ExportToAnEmptyName", { "export", "payouts", "--format", "csv", "--output", "" }, "", 2, "--output is empty" },
        { "ExportIntoNoFolder", { "export", "payouts", "--format", "csv", "--output", "none/x.csv" }, "", 3, "none/x.csv" },
        { "ExportOverTheBooks", { "export", "payouts", "--format", "csv", "--output", "books.payouts" }, "", 1, "in use" },
        { "ExportOverTheLockOfTheBooks", { "export", "payouts", "--format", "csv", "--output", "books.payouts.lock" }, "", 1, "in use" },
        { "ExportXlsxIntoNoFolder", { "export", "payouts", "--format", "xlsx", "--output", "none/x.xlsx" }, "", 3, "none/x.xlsx" },
        { "InitOverTheBooks", { "init", "--currency", "USD" }, "", 1, "books.payouts" },
        { "InitUnknownCurrency", { "init", "--currency", "ZZZ", "--workspace", "new.payouts" }, "", 1, "ZZZ" },
        { "InitUnknownZone", { "init", "--currency", "USD", "--timezone", "Mars/Olympus", "--workspace", "new.payouts" }, "", 1, "Mars/Olympus" },
        { "InitIntoNoFolder", { "init", "--currency", "USD", "--workspace", "none/new.payouts" }, "", 3, "none/new.payouts" },
        { "OpenMissing", { "balances", "--workspace", "none.payouts" }, "", 3, "none.payouts" },
        { "OpenAFolder", { "balances", "--workspace", "." }, "", 3, "folder" },
        { "OpenGarbage", { "balances", "--workspace", "in" }, "this is not a workspace, only some words", 3, "in" },
        { "OpenNothing", { "balances", "--workspace", "in" }, "", 3, "in" },
        { "OpenCutOff", { "balances", "--workspace", "in" }, std::string("SQLite format 3\0", 16), 3, "in" },
        { "RestoreMissing", { "restore", "none.payouts" }, "", 3, "none.payouts" },
        { "RestoreGarbage", { "restore", "in" }, "this is not a workspace", 3, "in" },
        { "BackupOverTheBooks", { "backup", "books.payouts" }, "", 1, "in use" },
    };
    // clang-format on
    return cases;
}
