#include "core/csv/file_start.h"
#include "core/csv/utf8_stream.h"
#include "tests/support/import_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

struct SurveyBooks {
    SurveyBooks()
    {
        offer = desk.addCampaign("Offer", CostModel::RevShare, "10");
        desk.addPublisher("nick");
        options.campaign = offer;
    }

    SurveyedConversions survey(const std::string& bytes, std::size_t rows = 5)
    {
        StringSource file(bytes, "november.csv");
        auto surveyed = surveyConversions(desk.books, file, options, rows);
        EXPECT_TRUE(surveyed) << surveyed.error().sentence();
        return surveyed ? std::move(*surveyed) : SurveyedConversions();
    }

    ImportDesk desk{ { "USD", 2, Zone("Berlin", { { 0, 3600 }, { 1'774'746'000, 7200 } }) } };
    CampaignId offer;
    ImportOptions options;
};

const std::string affiseHead =
    "Conversion ID;Conversion date;Affiliate;Offer;Goal;Status;Payouts\n";

std::string texts(const std::vector<Message>& messages)
{
    std::string text;
    for (const Message& message : messages)
        text += message.text() + '\n';
    return text;
}

} // namespace

TEST(FileSurvey, aNativeFileIsReadAsItsLayoutSays)
{
    SurveyBooks books;
    const auto surveyed = books.survey("id,conv_time,publisher,revenue\n"
                                       "A,2026-11-01 09:00:00,nick,\"12,50\"\n");
    const FileSurvey& survey = surveyed.survey;
    EXPECT_EQ(survey.preset->key, "native");
    EXPECT_EQ(survey.form(), FileForm());
    EXPECT_TRUE(survey.open.empty());
    EXPECT_TRUE(survey.hasLocalTimes);
    EXPECT_EQ(*survey.decimals.seen, DecimalMark::Comma);
    EXPECT_EQ(texts(survey.remarks),
              "“12,50” looks like a decimal comma: choose it if the file writes one.\n");
    ASSERT_EQ(surveyed.rows.size(), 1u);
    EXPECT_TRUE(surveyed.rows.front().issue);
}

TEST(FileSurvey, whatIsChosenGoesBeforeTheLayout)
{
    SurveyBooks books;
    books.options.settings.decimals = DecimalMark::Comma;
    books.options.settings.dates = DateForm::DayFirst;
    const std::string file = "id;conv_time;publisher;revenue\nA;03.04.2026 09:00;nick;1.012,50\n";
    const auto surveyed = books.survey(file);
    EXPECT_EQ(surveyed.survey.separator.used, ';');
    ASSERT_EQ(surveyed.rows.size(), 1u);
    std::string row;
    for (const auto& field : surveyed.rows.front().fields)
        row += field.name + '=' + field.text + ' ';
    EXPECT_EQ(row, "id=A conv_time=2026-04-03T07:00:00Z publisher=nick revenue=1012.5 ");
    EXPECT_EQ(toText(books.desk.take(file, books.options).earned), "101.25");
}

TEST(FileSurvey, aTimeZoneIsForTimesWithoutAnOffset)
{
    SurveyBooks books;
    books.options.zone = Zone();
    books.desk.take("id,conv_time,publisher\nA,2026-11-01 09:00:00,nick\n", books.options);
    const auto stored = books.desk.store.conversionsById("A");
    EXPECT_EQ(toText(stored->front().conversion.time), "2026-11-01T09:00:00Z");
}

TEST(FileSurvey, ofAnotherFileItUsesWhatTheFileShows)
{
    SurveyBooks books;
    const std::string file = affiseHead
        + "C1;13/04/2026 09:00;nick;Offer;Lead;1;12,50\n"
          "C2;01/04/2026 09:00;nick;Offer;Lead;1;1.234,5\n";
    const FileSurvey survey = books.survey(file).survey;
    EXPECT_EQ(survey.preset->key, "affise");
    EXPECT_EQ(survey.decimals.used, DecimalMark::Comma);
    EXPECT_EQ(survey.dates.used, DateForm::DayFirst);
    const auto report = books.desk.take(file, books.options);
    EXPECT_EQ(report.added, 2);
    const auto stored = books.desk.store.conversionsById("C2");
    EXPECT_EQ(toText(stored->front().conversion.time), "2026-04-01T07:00:00Z");
    EXPECT_EQ(toText(*stored->front().conversion.trackerEarning), "1234.5");
}

TEST(FileSurvey, whatTheFileDoesNotShowIsAskedFor)
{
    SurveyBooks books;
    const std::string file = affiseHead + "C1;03/04/2026 09:00;nick;Offer;Lead;1;1.234\n";
    const FileSurvey survey = books.survey(file).survey;
    ASSERT_EQ(survey.open.size(), 2u);
    EXPECT_EQ(survey.open[0].what.text(),
              "The file does not show its decimal mark: “1.234” can be read in two ways.");
    EXPECT_EQ(survey.open[1].what.text(), "The file does not show how to read “03/04/2026 09:00”.");
    const auto refused = books.desk.import(file, books.options);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().remedy.empty());
    books.options.settings.decimals = DecimalMark::Point;
    books.options.settings.dates = DateForm::MonthFirst;
    EXPECT_EQ(books.desk.take(file, books.options).added, 1);
    EXPECT_EQ(toText(books.desk.store.conversionsById("C1")->front().conversion.time),
              "2026-03-04T08:00:00Z");
}

// Where nothing of the header is known, every column is there to be mapped; an import says so.
TEST(FileSurvey, aHeaderOfWhichNothingIsKnownIsOpen)
{
    SurveyBooks books;
    const std::string file = "Nummer;Zeitpunkt;Wer\nA;2026-11-01T09:00:00Z;nick\n";
    const auto surveyed = books.survey(file);
    ASSERT_EQ(surveyed.survey.open.size(), 1u);
    EXPECT_EQ(surveyed.survey.open.front().what.text(),
              "The first line is no header: none of its columns is known.");
    EXPECT_EQ(surveyed.survey.presetWhy.text(), "no other layout fits");
    EXPECT_EQ(surveyed.survey.seenColumns, 3u);
    EXPECT_EQ(surveyed.survey.open.front().remedy.text(),
              "Columns are missing: conv_time, publisher. Add them, or map the columns that hold them.");
    EXPECT_FALSE(surveyed.missing) << "it is told once";
    const auto refused = books.desk.import(file, books.options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, surveyed.survey.open.front().what);
    EXPECT_EQ(refused.error().remedy.text(),
              "Begin the file with a line such as “id,conv_time,campaign,publisher,type,status,revenue”.");

    books.options.settings.columnMap = { { "Zeitpunkt", "conv_time" } };
    EXPECT_TRUE(books.survey(file).survey.open.empty()) << "a first one is known by now";
    books.options.settings.columnMap["Wer"] = "publisher";
    EXPECT_EQ(books.desk.take(file, books.options).added, 1);
}

TEST(FileSurvey, whatIsNoTableIsNotOpenToBeMapped)
{
    SurveyBooks books;
    for (const char* bytes : { "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n",
                               "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n",
                               "\x89PNG\r\n\x1A\n" }) {
        StringSource file(bytes, "november.csv");
        EXPECT_FALSE(surveyConversions(books.desk.books, file, books.options, 5)) << bytes;
    }
}

// It is not of the native layout, which is UTF-8: its bytes say its encoding, also while it is mapped.
TEST(FileSurvey, aForeignHeaderIsReadInTheEncodingOfItsBytes)
{
    SurveyBooks books;
    const std::string file = "Geb\xFChr;Zeitpunkt;Wer\n1;2026-11-01T09:00:00Z;nick\n";
    EXPECT_EQ(books.survey(file).survey.columns.heads.front(), "Gebühr");
    EXPECT_EQ(books.survey(file).survey.open.size(), 1u);
    EXPECT_EQ(books.survey("ID;Zeitpunkt;Geb\xFChr\n1;2026-11-01T09:00:00Z;7\n").survey.columns.heads.back(),
              "Gebühr")
        << "that one head is called as ours says nothing of the rest";
    books.options.settings.columnMap = { { "Gebühr", "revenue" },
                                         { "Zeitpunkt", "conv_time" },
                                         { "Wer", "publisher" } };
    EXPECT_EQ(books.desk.take(file, books.options).added, 1);
}

// An item may have other members than the first: that the layout could have them is no header.
TEST(FileSurvey, membersOfJsonThatNobodyKnowsAreOpenToo)
{
    SurveyBooks books;
    const auto surveyed = books.survey(R"([{"Wann":"2026-11-01T09:00:00Z","Wer":"nick"}])");
    ASSERT_EQ(surveyed.survey.open.size(), 1u);
    EXPECT_EQ(surveyed.survey.open.front().what.text(), "None of the items' members is known.");
    EXPECT_EQ(surveyed.survey.open.front().remedy.text(),
              "Map those that hold the time, the campaign and the publisher.");
    EXPECT_FALSE(surveyed.missing);
    EXPECT_EQ(surveyed.survey.presetWhy.text(), "no other layout fits");
}

TEST(FileSurvey, aRowThatContradictsWhatWasSettledIsRejectedWithItsReason)
{
    SurveyBooks books;
    std::string file = affiseHead;
    for (int i = 0; i < 1'500; ++i)
        file += "C" + std::to_string(i) + ";13/04/2026 09:00;nick;Offer;Lead;1;12,50\n";
    file += "X;04/13/2026 09:00;nick;Offer;Lead;1;12,50\n";
    file += "Y;14/04/2026 09:00;nick;Offer;Lead;1;12.5\n";
    const auto report = books.desk.take(file, books.options);
    ASSERT_EQ(report.rejected, 2);
    EXPECT_EQ(report.issues[0].error.what.text(),
              "“04/13/2026 09:00” is not a time in the form “day, month, year”.");
    EXPECT_EQ(report.issues[1].error.what.text(), "“12.5” is not an amount with a decimal comma.");
}

TEST(FileSurvey, anAmountInDoubtBehindTheFirstRowsIsRejectedWhereNoneShowedTheMark)
{
    SurveyBooks books;
    std::string file = affiseHead;
    for (int i = 0; i < 300; ++i)
        file += "C" + std::to_string(i) + ";13/04/2026 09:00;nick;Offer;Lead;1;12\n";
    file += "X;13/04/2026 09:00;nick;Offer;Lead;1;1.234\n"
            "Y;13/04/2026 09:00;nick;Offer;Lead;1;12.5\n";
    books.options.dryRun = true;
    const auto report = books.desk.take(file, books.options);
    ASSERT_EQ(report.rejected, 1);
    EXPECT_EQ(report.issues[0].error.what.text(),
              "“1.234” can be read in two ways: as 1.234 and as 1234.");
    EXPECT_EQ(report.issues[0].error.remedy.text(),
              "Say whether the file writes a decimal point or a decimal comma.");
    books.options.settings.decimals = DecimalMark::Point;
    EXPECT_EQ(books.desk.take(file, books.options).rejected, 0);
}

TEST(FileSurvey, aTimeThatNoFormReadsIsNamed)
{
    for (const std::string time : { "10/06/26 10:00", "20260610", "46183" }) {
        SurveyBooks books;
        const std::string file = affiseHead + "C1;" + time + ";nick;Offer;Lead;1;12.5\n";
        const FileSurvey survey = books.survey(file).survey;
        ASSERT_EQ(survey.open.size(), 1u) << time;
        EXPECT_EQ(survey.open[0].what.text(),
                  "“" + time + "” is in none of the known forms of a time.");
        EXPECT_EQ(survey.dates.why.text(), "“" + time + "” is in none of the forms");
        EXPECT_FALSE(books.desk.import(file, books.options));
    }
}

TEST(FileSurvey, oneBadByteDoesNotMakeUtf8AnotherEncoding)
{
    SurveyBooks books;
    books.desk.addPublisher("Ünal");
    const std::string file = affiseHead
        + "C1;2026-11-01 09:00;\xDC"
          "nal;Offer;Lead;1;12.50\n"
          "C2;2026-11-01 09:00;Ünal;Offer;Lead;1;12.50\n";
    const FileSurvey survey = books.survey(file).survey;
    EXPECT_EQ(survey.encoding.used, TextEncoding::Utf8);
    EXPECT_EQ(*survey.encoding.seen, TextEncoding::Utf8);
    EXPECT_EQ(survey.encoding.why.text(), "it has letters in valid UTF-8");
    const auto report = books.desk.take(file, books.options);
    EXPECT_EQ(report.added, 1);
    ASSERT_EQ(report.rejected, 1);
    EXPECT_EQ(report.issues[0].error.what.text(), "The text is not valid UTF-8.");
}

TEST(FileSurvey, aFileOfTwoEncodingsIsToldOnceWithTheFirstLineOfTheOther)
{
    const std::string native = "id,conv_time,publisher,sub2\n";
    const std::string utf8 = ",2026-11-01T09:00:00Z,nick,Ünal\n";
    const std::string ascii = ",2026-11-01T09:00:00Z,nick,Unal\n";
    const std::string other = ",2026-11-01T09:00:00Z,nick,\xDCnal\n";
    std::string late = native + "B0" + ascii;
    int lines = 2;
    for (; late.size() < 2 * surveyedBytes; ++lines)
        late += "B" + std::to_string(lines) + ascii;
    const std::string files[] = { native + "A1" + utf8 + "A2" + other + "A3" + other,
                                  late + "C1" + other + "C2" + utf8 };
    const int first[] = { 3, lines + 1 };
    for (std::size_t i = 0; i < std::size(files); ++i) {
        SurveyBooks books;
        const ImportReport report = books.desk.take(files[i], books.options);
        EXPECT_EQ(report.rejected, i == 0 ? 2 : 1);
        EXPECT_EQ(texts(report.survey.remarks),
                  "The file seems to mix UTF-8 and Windows-1252, from line " + std::to_string(first[i])
                      + " on: save all of it as UTF-8 and import it again.\n");
    }
    SurveyBooks books;
    const auto refused = books.desk.import(native + "A" + other + "B,Ünal,nick,\n", books.options);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().remedy.find("seems to mix"), std::string::npos) << refused.error().sentence();
}

TEST(FileSurvey, windows1252IsProposedSaidAndChosen)
{
    SurveyBooks books;
    books.desk.addPublisher("Müller");
    const std::string native = "id,conv_time,publisher\nA,2026-11-01T09:00:00Z,M\xFCller\n";
    const FileSurvey survey = books.survey(native).survey;
    EXPECT_EQ(survey.encoding.used, TextEncoding::Utf8) << "the native layout is UTF-8";
    EXPECT_EQ(*survey.encoding.seen, TextEncoding::Windows1252);
    EXPECT_FALSE(books.desk.import(native, books.options));
    books.options.settings.encoding = TextEncoding::Windows1252;
    EXPECT_EQ(books.desk.take(native, books.options).added, 1);

    SurveyBooks others;
    others.desk.addPublisher("Müller");
    const std::string affise = affiseHead + "C1;2026-11-01 09:00;M\xFCller;Offer;Lead;1;12.50\n";
    EXPECT_EQ(others.survey(affise).survey.encoding.used, TextEncoding::Windows1252);
    EXPECT_EQ(others.desk.take(affise, others.options).added, 1);
    others.options.settings.encoding = TextEncoding::Utf8;
    EXPECT_FALSE(others.desk.import(affise, others.options)) << "chosen is chosen";
}

TEST(FileSurvey, everyLetterOfWindows1252IsDecodedAndTheFiveGapsAreNot)
{
    std::string bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes += char(byte);
    StringSource source(bytes);
    Utf8Stream stream(source, TextEncoding::Windows1252);
    std::string text;
    while (*stream.readMore(text)) { }
    EXPECT_EQ(std::ranges::count(text, '\xFF'), 5);
    EXPECT_TRUE(text.starts_with("\xE2\x82\xAC")) << "the euro";
    EXPECT_TRUE(text.ends_with("þÿ"));
}

TEST(FileSurvey, utf16NeedsNoMarkWhereItIsChosen)
{
    const std::string ascii = "id,conv_time,publisher\nA,2026-11-01T09:00:00Z,nick\n";
    std::string wide;
    for (const char c : ascii)
        wide += { c, '\0' };
    SurveyBooks books;
    EXPECT_FALSE(books.desk.import(wide, books.options));
    books.options.settings.encoding = TextEncoding::Utf16Le;
    EXPECT_EQ(books.desk.take(wide, books.options).added, 1);
    EXPECT_EQ(books.desk.take("\xFF\xFE" + wide, books.options).unchanged, 1);
}

TEST(FileSurvey, looksAtTheFirstPartOnlyAndDoesNotTripOverItsEnd)
{
    std::string file = "id,conv_time,publisher,sub2\n";
    while (file.size() < 2 * surveyedBytes)
        file += "A" + std::to_string(file.size()) + ",2026-11-01T09:00:00Z,nick,\"Ünal\nMedya\"\n";
    SurveyBooks books;
    for (std::size_t cut = 0; cut < 48; cut += 7) {
        StringSource whole(std::string(cut, '\n') + file, "long.csv");
        const auto peeked = PeekedSource::peek(whole);
        ASSERT_TRUE(peeked);
        EXPECT_FALSE((*peeked)->start().isWhole);
        const auto survey = surveyFile((*peeked)->start(), {}, { books.offer, std::nullopt });
        ASSERT_TRUE(survey) << cut << ' ' << survey.error().sentence();
        EXPECT_EQ(survey->encoding.used, TextEncoding::Utf8) << cut;
        EXPECT_TRUE(survey->remarks.empty()) << cut;
    }
    EXPECT_EQ(books.desk.take(file, books.options).rejected, 0);
}
