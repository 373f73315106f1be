#pragma once

#include "core/usecases/import_conversions.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/verify_books.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/campaigns/history_tab.h"
#include "ui/campaigns/recalculate_dialog.h"
#include "ui/campaigns/rule_table_view.h"
#include "ui/campaigns/what_if_dialog.h"
#include "ui/models/table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

/// Changed rules and the conversions that are there: what would change, recalculating and taking it
/// back, and the history of a campaign; in the window.
class RuleChangesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatWouldChangeTellsTotalsPublishersAndMovers();
    void paidAndUnpaidAreToldApart();
    void aWrongTabIsShownInsteadOfAsking();
    void aChangedMatchOrderIsAskedToo();
    void aChangedCostModelIsAskedFromItsQuestion();
    void anotherTimeIsAskedAnew();
    void theListOfPublishersIsExported();
    void aNewCampaignHasNothingToChange();

    void savingOffersToRecalculate();
    void recalculatingKeepsToTheChosenPublishers();
    void whatEarnsNothingKeepsItsRulesAndIsCounted();
    void whatIsSettledStaysAndIsSaid();
    void whatWasAppliedIsTakenBackFromTheMessage();
    void pastRecalculationsAreListedAndTakenBack();
    void takingBackIsRefusedForWhatChangedSince();
    void booksForReadingOnlyPostNothing();

    void theHistoryTellsWhoWhenWhatAndWhy();
    void twoVersionsAreCompared();
    void anOldVersionComesBackIntoTheDraft();

private:
    template <typename T>
    [[nodiscard]] static T* in(const QWidget& parent, const char* name)
    {
        auto* found = parent.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s in %s", name, qPrintable(parent.objectName()));
        return found;
    }
    /// The dialog of this kind, once it is open and has its answer.
    template <typename Dialog>
    [[nodiscard]] Dialog* opened()
    {
        settle();
        Dialog* found = nullptr;
        for (QWidget* widget : QApplication::allWidgets())
            if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
                found = dialog;
        if (!found)
            qFatal("no %s is open", Dialog::staticMetaObject.className());
        return found;
    }
    void settle();
    void edit();
    void setRate(const QString& value);
    void saveRate(const QString& value, const QString& note);
    ui::WhatIfDialog* askWhatIf();
    ui::RecalculateDialog* recalculate();
    void apply(ui::RecalculateDialog& dialog, const QString& reason);
    void pay(const char* alias, int units);
    [[nodiscard]] QString earned(const char* alias);
    [[nodiscard]] QString fault();
    [[nodiscard]] static QString cells(const QTableWidget& table, int row);
    [[nodiscard]] static QString shown(const ui::DataTable& table, int row);

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<ui::CampaignsPage> m_page;
    QPointer<ui::CampaignDialog> m_dialog;
};
