#include "core/invoicing/statement_layout.h"
#include "core/usecases/adjust.h"
#include "core/usecases/statement.h"
#include "tests/support/payouts_window.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/preview_dialog.h"
#include "ui/publishers/publisher_panel.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPrintDialog>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::PayoutTask;

/// Print and print preview from the list of payouts and from the publisher panel: dialogs that open
/// at once and keep nobody waiting, with the pages that come out of the printer. A PDF stands for
/// the printer's paper.
class PrintDialogsTest : public QObject, private tests::PayoutsWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void previewOfAnInvoiceShowsADraftAndIssuesNothing();
    void previewOfALongStatementLeafsThroughItsPages();
    void printIssuesTheInvoiceAndPrintsIt();
    void thePanelPrintsEveryPageOfTheStatement();
    void escLeavesEveryDialogAndPrintsNothing();
    void theyArePrintedFromThePreviewToo();
    void whatCannotBePrintedIsSaid();

private:
    std::unique_ptr<ui::PublisherPanel> panelOfManyLines();
    int statementPages();
    template <typename Dialog>
    Dialog* opened(QWidget* parent)
    {
        Dialog* dialog = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            dialog = parent->findChild<Dialog*>();
            return dialog && dialog->isVisible();
        });
        if (!isThere)
            qFatal("no dialog opened");
        return dialog;
    }
    static void click(const QWidget* parent, const char* button)
    {
        find<QAbstractButton>(parent, button)->click();
    }
    /// Prints into a file as the printer; its number of pages.
    int printed(QPrintDialog* dialog);

    QTemporaryDir m_folder;
};

int PrintDialogsTest::printed(QPrintDialog* dialog)
{
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QFile::remove(path);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    emit dialog->accepted(dialog->printer()); // as its Print button does once a printer is chosen
    dialog->done(QDialog::Accepted);
    QByteArray pdf;
    const bool isWhole = QTest::qWaitFor([&] {
        QFile file(path); // what is not issued yet is issued first, on the worker
        pdf = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return pdf.trimmed().endsWith("%%EOF");
    });
    return isWhole ? int(pdf.count("/Type /Page\n")) : 0;
}

std::unique_ptr<ui::PublisherPanel> PrintDialogsTest::panelOfManyLines()
{
    constexpr int lines = 120;
    for (int i = 0; i < lines; ++i)
        tests::must(core::adjust(m_session->books(),
                                 { "line-" + std::to_string(i),
                                   m_nick,
                                   core::Money::ofUnits(1),
                                   "bonus " + std::to_string(i) }));
    auto panel = std::make_unique<ui::PublisherPanel>(*m_session, m_nick);
    panel->setAttribute(Qt::WA_DeleteOnClose, false);
    panel->show();
    const auto* title = find<QLabel>(panel.get(), "titleLabel");
    if (!QTest::qWaitFor([&] { return title->text() == u"nick"_s; }))
        qFatal("the panel did not load");
    return panel;
}

int PrintDialogsTest::statementPages()
{
    const auto statement =
        tests::must(core::makeStatement(m_session->books(), m_nick, std::nullopt, std::nullopt));
    return int(core::layOutStatement(statement, core::a4, ui::PaperFonts(), ui::paperWords())
                   .pages.size());
}

void PrintDialogsTest::previewOfAnInvoiceShowsADraftAndIssuesNothing()
{
    m_page->showPayout(pay(m_nick, "100").serial);
    m_page->runOnSelected(PayoutTask::Preview);
    auto* preview = opened<ui::PreviewDialog>(m_page.get());
    QTRY_COMPARE(preview->pageCount(), 1);
    QTRY_COMPARE(find<QLabel>(preview, "placeLabel")->text(), u"Page 1 of 1"_s);
    QVERIFY(!find<QAbstractButton>(preview, "nextPageButton")->isEnabled());
    QVERIFY(tests::must(m_session->books().store.documents()).empty());
}

void PrintDialogsTest::previewOfALongStatementLeafsThroughItsPages()
{
    const auto panel = panelOfManyLines();
    click(panel.get(), "previewButton");
    auto* preview = opened<ui::PreviewDialog>(panel.get());
    const int pages = statementPages();
    QVERIFY(pages > 2);
    QTRY_COMPARE(preview->pageCount(), pages);
    const auto* place = find<QLabel>(preview, "placeLabel");
    const auto* next = find<QAbstractButton>(preview, "nextPageButton");
    for (int page = 2; page <= pages; ++page) {
        QVERIFY(next->isEnabled());
        click(preview, "nextPageButton");
        QCOMPARE(place->text(), u"Page %1 of %2"_s.arg(page).arg(pages));
    }
    QVERIFY(!next->isEnabled());
    click(preview, "previousPageButton");
    QCOMPARE(place->text(), u"Page %1 of %2"_s.arg(pages - 1).arg(pages));
}

void PrintDialogsTest::printIssuesTheInvoiceAndPrintsIt()
{
    m_page->showPayout(pay(m_nick, "100").serial);
    m_page->runOnSelected(PayoutTask::Print);
    auto* dialog = opened<QPrintDialog>(m_page.get());
    QVERIFY(tests::must(m_session->books().store.documents()).empty());
    QCOMPARE(printed(dialog), 1);
    QCOMPARE(tests::must(m_session->books().store.documents()).size(), std::size_t(1));
}

void PrintDialogsTest::thePanelPrintsEveryPageOfTheStatement()
{
    const auto panel = panelOfManyLines();
    click(panel.get(), "printButton");
    QCOMPARE(printed(opened<QPrintDialog>(panel.get())), statementPages());
}

void PrintDialogsTest::escLeavesEveryDialogAndPrintsNothing()
{
    const auto panel = panelOfManyLines();
    click(panel.get(), "printButton");
    QPointer<QPrintDialog> print = opened<QPrintDialog>(panel.get());
    QSignalSpy accepted(print, qOverload<QPrinter*>(&QPrintDialog::accepted));
    QTest::keyClick(print, Qt::Key_Escape);
    QTRY_VERIFY(!print);
    QCOMPARE(accepted.count(), 0);
    click(panel.get(), "previewButton");
    QPointer<ui::PreviewDialog> preview = opened<ui::PreviewDialog>(panel.get());
    QTRY_VERIFY(preview->pageCount() > 1);
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(!preview);
    QVERIFY(panel->isVisible());
}

void PrintDialogsTest::theyArePrintedFromThePreviewToo()
{
    const auto panel = panelOfManyLines();
    click(panel.get(), "previewButton");
    auto* preview = opened<ui::PreviewDialog>(panel.get());
    click(preview, "printButton");
    QCOMPARE(printed(opened<QPrintDialog>(preview)), statementPages());
}

void PrintDialogsTest::whatCannotBePrintedIsSaid()
{
    m_page->runOnSelected(PayoutTask::Print);
    QCOMPARE(m_page->messages()->text(), u"Choose one payout in the list first."_s);
    m_page->showPayout(pay(m_nick, "100", core::PayoutStatus::Declined).serial);
    m_page->runOnSelected(PayoutTask::Print);
    QVERIFY2(m_page->messages()->text().contains(u"has no invoice"_s),
             qPrintable(m_page->messages()->text()));
    QVERIFY(!m_page->findChild<QPrintDialog*>());
}

QTEST_MAIN(PrintDialogsTest)
#include "print_dialogs_test.moc"
