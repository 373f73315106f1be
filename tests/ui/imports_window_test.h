#pragma once

#include "core/usecases/compare_earnings.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/imports/import_dialog.h"
#include "ui/imports/move_in_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QWidget>

inline const std::string redtrack =
    "Click ID,Type,Payout,Conversion time,Campaign,Status,Pub revenue,sub1\n";

/// A row of RedTrack's conversion log.
inline std::string row(const std::string& click, const std::string& rest)
{
    return click + ",Lead,20.50,2026-11-01 09:00:00," + rest + "\n";
}

/// What comes from other systems, in the window: the import with its reading, names and profiles,
/// the comparison with the tracker, and moving in.
class ImportsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aKnownLayoutTakesTwoClicks();
    void whatTheFileDoesNotShowIsAskedForAndNotGuessed();
    void everyFormIsShownWithItsReasonAndChanged();
    void timesAreReadInTheZoneChosen();
    void columnsAreMappedAndTheFirstRowsUnderstoodAnew();
    void aFirstRowThatWouldBeRejectedSaysWhy();
    void aHeaderOfWhichNothingIsKnownIsMappedByHand();
    void aFieldHasOneColumn();
    void aFileWithoutPublishersAsksWhose();
    void profilesAreSavedChosenAndDeleted();
    void unknownNamesAreMappedToThoseMeant();
    void theWheelOverTheNamesMeansNobody();
    void whoMayBeMeantStandsInTheOrderOfPeople();
    void bothOpenWithTheKeyboardAtTheirFirstField();
    void tabGoesThroughBothAsTheyAreRead();
    void whatWasNotTakenHasTheKeyboardOnTakingItAgain();
    void missingCampaignsAreCreatedAsAsked();
    void aDefaultPayoutThatIsNoneIsSaidAndCreatesNothing();
    void aNewFileForgetsTheNamesOfTheLast();
    void theResultTellsHowRowsAreLinked();
    void leavingAsksAboutAMappingThatNoProfileKeeps();
    void anotherProfileAsksAboutAMappingThatNoProfileKeeps();
    void leavingAsksAboutMissingOnesToBeCreated();
    void theTrackersWordIsComparedWithOurs();
    void theComparisonIsExported();
    void anotherImportIsComparedByChoice();

    void openingBalancesArePastedTriedAndKept();
    void oneProblemStopsAllAndEveryOneIsListed();
    void rowsTypedOnAreTriedAnew();
    void aFileOfHeadsAloneSaysSo();
    void statusNumbersAreAskedForAndNeverGuessed();
    void publishersAndCampaignsComeFromTheTrackersJson();
    void aCampaignsPublishersAreCreatedWhenAsked();
    void aStoppedMoveKeepsNothing();
    void enterTwiceMovesInOnce();
    void leavingAsksOnceAboutPastedRows();
    void leavingAsksAboutWhatStatusesMean();

private:
    void put(const QString& path, const std::string& bytes)
    {
        m_session->memoryServices().files[path] = bytes;
    }
    ui::ImportDialog& openImport(const QString& path);
    ui::MoveInDialog& openMoveIn();
    /// As a person chooses.
    static void choose(const QWidget& dialog, const char* combo, const QString& entry);
    static void map(const ui::ImportDialog& dialog, const QString& column, const QString& field);
    static void mean(const ui::ImportDialog& dialog, const QString& name, const QString& known);
    static QString cell(const QWidget& dialog, const char* table, int row, int column);
    static QString textOf(const QWidget& dialog, const char* label)
    {
        return dialog.findChild<QLabel*>(QLatin1String(label))->text();
    }
    static QPushButton& button(const QWidget& dialog, const char* name)
    {
        return *dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    static QComboBox& combo(const QWidget& dialog, const char* name)
    {
        return *dialog.findChild<QComboBox*>(QLatin1String(name));
    }
    QWidget& openCompare();
    void importNow(ui::ImportDialog& dialog);
    [[nodiscard]] core::Balance balanceOf(const std::string& alias);
    [[nodiscard]] std::int64_t stored();

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<QWidget> m_window;
};
