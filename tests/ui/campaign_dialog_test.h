#pragma once

#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/campaigns/bulk_text_dialog.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/campaigns/custom_payouts_page.h"
#include "ui/campaigns/rule_table_model.h"
#include "ui/campaigns/rule_table_view.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <array>

inline QString example(int kind)
{
    return ui::text(core::RuleKinds::all()[std::size_t(kind)].example);
}

inline int kindOf(const char* key)
{
    return core::RuleKinds::indexOf(key);
}

inline core::Rule ruleOf(const char* key, const std::string& typed)
{
    return core::parsePastedRules(typed, kindOf(key)).rules.at(0).rule;
}

constexpr int patienceMs = 60'000; ///< for checks beside the window, on a busy machine

/// What a dialog that the campaign's opens holds.
template <typename T>
T* part(QWidget* dialog, const char* name)
{
    auto* found = dialog->findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("no %s in the dialog", name);
    return found;
}

/// All cells of a small table, a row a line.
inline QString textOf(const QTableWidget* table)
{
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(row, column)->text();
        lines += cells.join(u'|');
    }
    return lines.join(u'\n');
}

/// The campaign dialog as a person uses it: the page's words, its two saves, and what happens when
/// something is wrong.
class CampaignDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyKindOfThePageHasATab();
    void thePagesExamplesTypedCellByCellAreSaved();
    void theHeadOfTheValueNamesItsUnitAndHybridIsReversed();
    void anUnknownPublisherIsRingedAndMendedByItsRemedy();
    void aWrongTabIsRefusedBySavePayouts();
    void theSameConditionsTwiceNameBothRows();
    void aRowThatIsBeingTypedIsNotWrongYet();
    void everyEditCanBeUndoneAndDoneAgain();
    void rowsAreRemovedAndDuplicatedByTheKeyboard();
    void theKeyboardLeavesTheGrid();
    void publishersAreReadWholeInTheGrid();
    void pastedRowsAreTakenFromASpreadsheet();
    void pastedRowsWithKnownConditionsOfferToReplace();
    void aPasteWithAWrongLineLosesNothing();
    void bulkTextComesBackAsItWas();
    void valuesInTheFormOfTheReaderStayWhatTheyAre();
    void aNumberInAnotherFormIsSaidAndNotTaken();
    void copiedRowsAndBulkTextHaveTheFormOfRulesFiles();
    void saveChangesAcceptsTabsThatAreRightAndShowsTheOneThatIsNot();
    void aRefusalCountsOnWhileItsTabIsMended();
    void changingTheCostModelShowsBeforeAndAfterAndAsks();
    void anOwnMatchOrderIsMadeByTheKeyboard();
    void leavingWithUnsavedChangesAsksOnce();
    void somebodyElsesChangeIsReportedAndNothingIsLost();
    void aTwelfthKindIsATabByItself();
    void aWarningComesAndGoesWhileTyping();
    void aCheckThatEndsLeavesTheTypedTextAlone();
    void aFindingLeadsToItsRule();
    void warningsBlockNoSave();
    void checkRulesLooksAtTheStoredConversions();
    void findingsFollowTheirRows();
    void daysAreTypedInColumnsOfTheirOwn();
    void aWrongDayIsSaidAtItsCell();
    void daysGoThroughTheClipboardAndTheText();
    void anImaginaryConversionIsTriedByTheDraft();
    void aKnownConversionIsTriedWithChanges();
    void tabGoesThroughAllOfItAsItIsRead();
    void aWrongRulesFileChangesNothingAndTellsEveryError();
    void aRulesFileIsDropped();
    void rulesOfAFileAreMergedOrReplaceAsThePreviewSays();
    void rulesGoRoundTripThroughEveryForm();
    void rowsAreCopiedIntoAnotherCampaign();

private:
    template <typename T>
    [[nodiscard]] T* child(const char* name) const
    {
        auto* found = m_dialog->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s in the dialog", name);
        return found;
    }
    void openNew();
    void openSaved(core::CostModel model, const std::vector<core::Rule>& rules);
    void openEdit();
    void showKind(int kind);
    void type(const QStringList& cells);
    void press(const char* button);
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] core::Campaign savedCampaign();
    [[nodiscard]] std::vector<core::Rule> savedRules();

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<ui::CampaignsPage> m_page;
    QPointer<ui::CampaignDialog> m_dialog;
    ui::RuleTableView* m_table = nullptr;
};
