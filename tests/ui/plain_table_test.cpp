#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sentence =
    u"The publisher “dealhunter” is not in the books. Create it first, or correct its alias in the file."_s;

} // namespace

/// Small tables of dialogs: a remedy that ends in "…" is none.
class PlainTableTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_table.reset(ui::sentenceTable(
            u"issueTable"_s, u"Rows not taken"_s, { u"Line"_s, u"What to do"_s }, { 1 }, nullptr));
        m_table->resize(300, 200);
        m_table->show();
    }

    void aSentenceHasAllItsLines()
    {
        ui::addPlainRow(m_table.get(), { u"1"_s, u"Nothing."_s });
        ui::addPlainRow(m_table.get(), { u"2"_s, sentence });
        QTRY_VERIFY(m_table->rowHeight(1) > 2 * m_table->fontMetrics().height());
        QCOMPARE(m_table->rowHeight(0), ui::Theme::rowHeight());
        QVERIFY(m_table->horizontalScrollBar()->maximum() == 0);
        m_table->resize(2000, 200);
        QTRY_COMPARE(m_table->rowHeight(1), ui::Theme::rowHeight());
        m_table->item(0, 1)->setText(sentence.repeated(5));
        QTRY_VERIFY(m_table->rowHeight(0) > ui::Theme::rowHeight());
    }

    void aWordWithoutEndIsBroken()
    {
        ui::addPlainRow(m_table.get(), { u"1"_s, QString(100, u'x') });
        QTRY_VERIFY(m_table->rowHeight(0) > 2 * m_table->fontMetrics().height());
    }

    void ofThousandsOnlyTheRowsShownAreMeasured()
    {
        constexpr int rows = 5000;
        m_table->setRowCount(rows);
        for (int row = 0; row < rows; ++row)
            m_table->setItem(row, 1, new QTableWidgetItem(sentence));
        QTRY_VERIFY(m_table->rowHeight(0) > ui::Theme::rowHeight());
        QCOMPARE(m_table->rowHeight(rows - 1), ui::Theme::rowHeight());
        m_table->scrollToBottom();
        QTRY_VERIFY(m_table->rowHeight(rows - 1) > ui::Theme::rowHeight());
        QCOMPARE(m_table->rowHeight(rows / 2), ui::Theme::rowHeight());
    }

private:
    std::unique_ptr<QTableWidget> m_table;
};

QTEST_MAIN(PlainTableTest)
#include "plain_table_test.moc"
