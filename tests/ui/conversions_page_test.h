#pragma once

#include "core/usecases/import_conversions.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/type_settings.h"
#include "core/usecases/verify_books.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/conversions/batches_dialog.h"
#include "ui/conversions/conversion_list_model.h"
#include "ui/conversions/conversions_page.h"
#include "ui/conversions/status_dialog.h"
#include "ui/imports/import_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/period_filter.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

inline const std::string head = "id,conv_time,campaign,publisher,type,status,country,revenue\n";

inline std::string row(const std::string& id, const std::string& day, const std::string& rest)
{
    return id + ",2026-11-" + day + "T09:00:00Z,Shop," + rest + "\n";
}

/// Conversions in the window: imported, looked through, approved and declined, explained.
class ConversionsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anEmptyPageSaysHowToBegin();
    void aLongListIsFetchedAsItComesIntoSight();
    void theCountIsOnlySaidWhenItIsKnown();
    void anAnswerToAnOlderFilterIsDropped();
    void filtersAskTheBooks();
    void aNarrowWindowHasRoomForAllTools();
    void tabGoesThroughTheToolsAsTheyAreRead();
    void thoseThatWaitForARateAreFound();
    void aRevenueInAnotherCurrencySaysWhich();
    void aCopiedRevenueInAnotherCurrencySaysWhich();
    void howOneIsLinkedIsFilteredAndSaid();
    void headsSortByTimeEarningAndRevenueOnly();
    void approvingPostsTheDifference();
    void decliningManyAsksWithTheirCount();
    void conversionsWithoutAnIdAreApprovedToo();
    void noOtherConversionsAreChangedThanThoseThatWereChosen();
    void whatCameInUnseenIsNotApprovedWithAll();
    void theSelectionGoesWhereOtherRowsTookItsPlaces();
    void whyThisAmountShowsWinnerAndLosers();
    void exportHoldsEveryRowThatFits();
    void anImportIsTriedFirstAndThenKept();
    void rejectedRowsAreListedAndSaved();
    void aFileOfBadRowsAloneIsListedAndSavedToo();
    void missingPublishersAreCreatedWhenAsked();
    void changedRowsAreListedAndNotAppliedWhenAsked();
    void theSameFileTwiceChangesNothing();
    void aFileThatCannotBeReadIsSaid();
    void aFileDroppedOnThePageIsImported();
    void anImportIsTakenBackWithAReason();

private:
    void importText(const std::string& csv);
    void showPage();
    [[nodiscard]] ui::ImportDialog* openImport(const QString& path);
    [[nodiscard]] ui::DataTable* table() const { return m_page->findChild<ui::DataTable*>(); }
    [[nodiscard]] ui::ConversionListModel* model() const
    {
        return m_page->findChild<ui::ConversionListModel*>();
    }
    [[nodiscard]] QStringList ids() const;
    void press(const char* button) const
    {
        m_page->findChild<QPushButton*>(QLatin1String(button))->click();
    }
    [[nodiscard]] ui::StatusDialog* statusDialog() const
    {
        return m_page->findChild<ui::StatusDialog*>();
    }
    /// Types the reason into the dialog of a change of status, once it is there, and presses its
    /// button.
    void confirm(const QString& reason) const
    {
        QTRY_VERIFY(statusDialog());
        statusDialog()->findChild<QLineEdit*>(QStringLiteral("reasonEdit"))->setText(reason);
        statusDialog()->saveButton()->click();
    }
    [[nodiscard]] core::Balance balanceOf(const std::string& alias);

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<ui::ConversionsPage> m_page;
};
