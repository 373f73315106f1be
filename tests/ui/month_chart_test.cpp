#include "ui/dashboard/month_chart.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using ui::MonthChart;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<core::MonthAmount> aYear()
{
    std::vector<core::MonthAmount> amounts;
    for (int month = 1; month <= 12; ++month)
        amounts.push_back({ core::monthOf(core::makeDate({ 2026, month, 1 }).value()),
                            core::Money::ofUnits(month) });
    return amounts;
}

} // namespace

/// The chart of the first page, in languages whose months have long short names, too.
class MonthChartTest : public QObject {
    Q_OBJECT

private slots:
    void namesOfMonthsDoNotTouch_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char* language : { "en_GB", "de_DE", "ar_EG" })
            for (const int width : { 120, 300, 500, 2000 })
                QTest::addRow("%s, %d wide", language, width)
                    << QString::fromLatin1(language) << width;
    }

    void namesOfMonthsDoNotTouch()
    {
        QFETCH(const QString, language);
        QFETCH(const int, width);
        const QLocale before;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(language));
        MonthChart chart;
        chart.setLayoutDirection(QLocale().textDirection());
        chart.resize(width, 200);
        chart.setAmounts(aYear(), u"GBP"_s, 2);
        const std::vector<MonthChart::AxisLabel> labels = chart.axisLabels();
        QVERIFY(!labels.empty());
        QCOMPARE(labels.front().text, ui::shortMonthText(aYear().back().month));
        if (width == 2000)
            QCOMPARE(labels.size(), std::size_t(12));
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY2(QRectF(chart.rect()).contains(labels[i].box), qPrintable(labels[i].text));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!labels[i].box.intersects(labels[j].box),
                         qPrintable(labels[i].text + u" | "_s + labels[j].text));
        }
    }

    void aChartWithoutMonthsNamesNone()
    {
        QVERIFY(MonthChart().axisLabels().empty());
    }

    void aMonthAloneHasItsName()
    {
        MonthChart chart;
        chart.resize(300, 200);
        chart.setAmounts({ aYear().front() }, u"GBP"_s, 2);
        QCOMPARE(chart.axisLabels().size(), std::size_t(1));
    }
};

QTEST_MAIN(MonthChartTest)
#include "month_chart_test.moc"
