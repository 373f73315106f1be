#pragma once

#include "tests/journeys/window_desk.h"

#include <memory>

/// One journey: each step goes on where the one before ended.
class PortalPageWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<WindowDesk>(); }
    void init()
    {
        if (m_hasFailed)
            QSKIP("A step before this one failed.");
    }
    void cleanup() { m_hasFailed = m_hasFailed || QTest::currentTestFailed(); }
    void cleanupTestCase() { m_desk.reset(); }

    // Setting the payout model
    void onceACampaignIsCreated();
    void goToCampaignsAndClickEditNextToTheCreatedCampaign();
    void goToTheCustomPayoutsTab();
    void eachOptionTakesThePagesExampleSavePayoutsSaveChanges();
    void openedAgainEveryRowIsThereByteForByte();
    void ifTheCostModelIsCpaValuesAreAmountsAndHybridIsReversed();
    void changingTheCostModelAsksFirstAndShowsBeforeAndAfter();
    void ifTheCostModelIsRevShareValuesArePercentagesAndHybridIsReversed();
    void conversionsThatComeInArePriced();
    void whyThisAmountNamesTheWinnerAndWhatElseMatched();
    // Managing publisher payouts
    void clickCreateNewPayoutAndSaveIt();
    void onceSavedItStandsNextToThePublisher();
    void aPayoutOf100LowersThePublishersBalanceBy100Everywhere();
    void clickEditToChangeWhatWasSaved();
    void aDeclinedPayoutBringsTheBalanceBack();
    void clickTheDownloadInvoiceIconForThePdf();
    void aDeclinedInvoiceHasItsCreditNote();
    // Around the page
    void thePayoutsLeaveAsTablesWithTheSameFigures();
    void theBooksAreInOrder();
    void nothingIsLostWhenTheProgramEnds();
    void otherBooksShowNothingOfThese();

private:
    QWidget& editCampaign();
    static void showKind(QWidget& dialog, int kind);
    static QString cellsOf(QWidget& dialog);
    static QString valueHead(QWidget& dialog, const char* kind);
    static void chooseCostModel(QWidget& dialog, const QString& model);
    void makeBooks(const QString& file);
    void createPayout(const QString& note);
    QWidget& editPayout(const char* serial);
    QString payoutCell(const char* serial, const char* column);
    /// nick's balance in Publishers, in the Publisher panel and on the dashboard: said once when
    /// they agree.
    QString balanceOfNick();
    QString textOfPdf(const QString& file);
    QByteArray exported(const QString& file);

    std::unique_ptr<WindowDesk> m_desk;
    bool m_hasFailed = false;
};
