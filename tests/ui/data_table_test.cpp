#include "ui/models/record_table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

struct Payment {
    qint64 id;
    std::string publisher;
    core::Money amount;
    std::string note;
};

const core::Column<Payment, int> paymentColumns[] = {
    { { "publisher", "Publisher", core::ColumnType::Text },
      [](const Payment& row, const int&) -> core::Cell {
          return row.publisher;
      } },
    { { "amount", "Amount", core::ColumnType::Money },
      [](const Payment& row, const int&) -> core::Cell {
          return row.amount;
      } },
    { { "note", "Note", core::ColumnType::Text },
      [](const Payment& row, const int&) -> core::Cell {
          return row.note;
      } },
    { { "id", "Number", core::ColumnType::Number, false },
      [](const Payment& row, const int&) -> core::Cell {
          return row.id;
      } },
};
using Model = ui::RecordTableModel<Payment, int>;

/// A list with its model, as one start of the program shows it.
struct List {
    explicit List(const QString& key = u"payments"_s)
        : model(paymentColumns, [](const Payment& row) { return row.id; })
        , table(key)
    {
        table.setTableModel(&model);
        table.resize(800, 300);
        model.setRows({ { 1, "nick", core::Money::ofUnits(1200), "October\nand a bonus" },
                        { 2, "anna", core::Money::ofUnits(-3), "tab\there" },
                        { 3, "M\u00fcller & <S\u00f6hne>", {}, "=1+1" } },
                      2);
        table.show();
        QTest::qWait(0);
    }

    /// Heads from left to right, as they are seen.
    [[nodiscard]] QStringList heads() const
    {
        QStringList heads;
        const QHeaderView* header = table.horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual)
            if (const int column = header->logicalIndex(visual); !table.isColumnHidden(column))
                heads += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return heads;
    }

    void chooseInColumnsMenu(const QString& entry)
    {
        QMenu menu;
        table.fillColumnsMenu(&menu);
        for (QAction* action : menu.actions())
            if (action->text() == entry) {
                action->trigger();
                return;
            }
        qFatal("no entry %s", qPrintable(entry));
    }

    Model model;
    ui::DataTable table;
};

} // namespace

/// A list keeps the columns that a person chose, moved and widened, and leaves as the same table by
/// the clipboard.
class DataTableTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"PayoutDeskTest"_s);
    }
    void init() { QSettings().clear(); }

    void theChooserShowsAndHidesColumnsForGood()
    {
        {
            List list;
            QCOMPARE(list.heads(), QStringList({ u"Publisher"_s, u"Amount"_s, u"Note"_s }));
            list.chooseInColumnsMenu(u"Note"_s);
            list.chooseInColumnsMenu(u"Number"_s);
            QCOMPARE(list.heads(), QStringList({ u"Publisher"_s, u"Amount"_s, u"Number"_s }));
        }
        QCOMPARE(List().heads(), QStringList({ u"Publisher"_s, u"Amount"_s, u"Number"_s }));
        QCOMPARE(List(u"others"_s).heads(),
                 QStringList({ u"Publisher"_s, u"Amount"_s, u"Note"_s }));
    }

    /// Actions for the chosen row stayed enabled without one, and the program ended (monkey, seed 2).
    void otherRowsTellThatNothingIsSelected()
    {
        List list;
        list.table.selectRecordRow(1);
        QCOMPARE(list.table.selectedRows(), std::vector<int>{ 1 });
        QSignalSpy told(&list.table, &ui::DataTable::selectionChangedTo);
        list.model.setRows({ { 4, "kate", core::Money::ofUnits(1), {} } }, 2);
        QVERIFY(list.table.selectedRows().empty());
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().first().toInt(), 0);
    }

    void orderAndWidthsAreRemembered()
    {
        {
            List list;
            list.table.horizontalHeader()->moveSection(2, 0);
            list.table.setColumnWidth(0, 217);
            list.table.setColumnWidth(1, 131);
        }
        List again;
        QCOMPARE(again.heads(), QStringList({ u"Note"_s, u"Publisher"_s, u"Amount"_s }));
        QCOMPARE(again.table.columnWidth(0), 217);
        QCOMPARE(again.table.columnWidth(1), 131);
        again.table.resize(500, 300);
        QTest::qWait(0);
        QCOMPARE(again.table.columnWidth(0), 217);
    }

    void columnsAsAtFirstForgetsWhatWasChosen()
    {
        List list;
        list.table.horizontalHeader()->moveSection(2, 0);
        list.table.setColumnWidth(0, 217);
        list.chooseInColumnsMenu(u"Amount"_s);
        list.chooseInColumnsMenu(u"Columns as at first"_s);
        QCOMPARE(list.heads(), QStringList({ u"Publisher"_s, u"Amount"_s, u"Note"_s }));
        QVERIFY(list.table.columnWidth(0) != 217);
        QCOMPARE(List().heads(), QStringList({ u"Publisher"_s, u"Amount"_s, u"Note"_s }));
    }

    /// A number behind a long note was cut by the window's edge.
    void theElasticColumnGivesWayToTheOthers()
    {
        List list;
        list.table.setElasticColumn("note");
        list.model.setRows({ { 1, "nick", core::Money::ofUnits(1200), std::string(200, 'n') } }, 2);
        list.table.resize(100, 300);
        QTest::qWait(0);
        QCOMPARE(list.table.columnWidth(2), ui::Theme::space(24)); // not to nothing
        const int others = list.table.columnWidth(0) + list.table.columnWidth(1);
        list.table.resize(others + ui::Theme::space(40), 300);
        QTest::qWait(0);
        QCOMPARE(list.table.columnWidth(0) + list.table.columnWidth(1), others);
        QCOMPARE(list.table.horizontalHeader()->length(), list.table.viewport()->width());
    }

    void whatIsRememberedOfOtherColumnsIsNotTaken()
    {
        {
            List list;
            list.table.horizontalHeader()->moveSection(2, 0);
        }
        QSettings().setValue(u"tables/payments/columns"_s, 9);
        QCOMPARE(List().heads(), QStringList({ u"Publisher"_s, u"Amount"_s, u"Note"_s }));
    }

    void aCopyIsPastedAsTheSameTable()
    {
        List list;
        list.table.horizontalHeader()->moveSection(2, 0);
        list.table.selectAll();
        list.table.setFocus();
        QTest::keyClick(&list.table, Qt::Key_C, Qt::ControlModifier);
        const QList<QStringList> expected{
            { u"Note"_s, u"Publisher"_s, u"Amount"_s },
            { u"October and a bonus"_s, u"nick"_s, u"1,200.00"_s },
            { u"tab here"_s, u"anna"_s, u"\u22123.00"_s },
            { u"'=1+1"_s, u"M\u00fcller & <S\u00f6hne>"_s, u"0.00"_s },
        };
        QCOMPARE(pastedText(), expected);
        QCOMPARE(pastedHtml(), expected);
    }

    void theSelectedRowsAloneAreCopied()
    {
        List list;
        list.table.selectRow(1);
        list.table.copyRows();
        QCOMPARE(pastedText().size(), qsizetype(2));
        QCOMPARE(pastedText().last().first(), u"anna"_s);
    }

private:
    /// What a spreadsheet takes from the text: lines, and fields between tabs.
    static QList<QStringList> pastedText()
    {
        QList<QStringList> rows;
        const QString text = QGuiApplication::clipboard()->mimeData()->text();
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            rows += line.split(u'\t');
        return rows;
    }
    /// What a word processor takes: the one table of the HTML.
    static QList<QStringList> pastedHtml()
    {
        QTextDocument document;
        document.setHtml(QGuiApplication::clipboard()->mimeData()->html());
        QList<QStringList> rows;
        for (QTextFrame* frame : document.rootFrame()->childFrames())
            if (auto* table = qobject_cast<QTextTable*>(frame))
                for (int row = 0; row < table->rows(); ++row) {
                    rows.emplace_back();
                    for (int column = 0; column < table->columns(); ++column)
                        rows.back() +=
                            table->cellAt(row, column).firstCursorPosition().block().text();
                }
        return rows;
    }

    QTemporaryDir m_settings;
};

QTEST_MAIN(DataTableTest)
#include "data_table_test.moc"
