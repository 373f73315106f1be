#include "ui/models/record_table_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace {

struct Fruit {
    qint64 id;
    std::string name;
    std::optional<core::Money> price;
};
struct Market { };

core::Cell nameCell(const Fruit& fruit, const Market&)
{
    return fruit.name;
}
core::Cell priceCell(const Fruit& fruit, const Market&)
{
    return fruit.price ? core::Cell(*fruit.price) : core::Cell();
}
const core::Column<Fruit, Market> columns[] = {
    { { "name", "Name", core::ColumnType::Text, true }, nameCell },
    { { "price", "Price", core::ColumnType::Money, true }, priceCell },
};
using Model = ui::RecordTableModel<Fruit, Market>;

std::vector<Fruit> basket()
{
    return { { 1, "item 10", core::Money::ofUnits(3) },
             { 2, "item 9", core::Money::ofUnits(-2) },
             { 3, "Item 1", std::nullopt },
             { 4, "plum", core::Money::ofUnits(7) } };
}

QStringList names(const Model& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data().toString());
    return result;
}

/// More than are sorted and searched as a few are; prices repeat, some are below 0, some are missing.
std::vector<Fruit> harvest()
{
    constexpr int count = 6'000;
    std::vector<Fruit> fruits;
    for (int i = 0; i < count; ++i) {
        Fruit fruit{ i + 1, "plum " + std::to_string(i * 7 % 900), std::nullopt };
        if (i % 11 != 0)
            fruit.price = core::Money::ofUnits(i * 37 % 2'001 - 1'000);
        fruits.push_back(fruit);
    }
    return fruits;
}

std::vector<qint64> ids(const Model& model)
{
    std::vector<qint64> result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.push_back(model.record(row).id);
    return result;
}

} // namespace

/// A list behaves under a reader's eyes: nothing they look at jumps or is lost.
class TableModelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_model = std::make_unique<Model>(columns, [](const Fruit& fruit) { return fruit.id; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows(basket(), {});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void namesAreSortedAsPeopleCount()
    {
        m_model->sort(0, Qt::AscendingOrder);
        QCOMPARE(names(*m_model),
                 QStringList({ QStringLiteral("Item 1"),
                               QStringLiteral("item 9"),
                               QStringLiteral("item 10"),
                               QStringLiteral("plum") }));
    }

    void amountsAreSortedByValueAndEmptyOnesComeLast()
    {
        m_model->sort(1, Qt::AscendingOrder);
        QCOMPARE(names(*m_model),
                 QStringList({ QStringLiteral("item 9"),
                               QStringLiteral("item 10"),
                               QStringLiteral("plum"),
                               QStringLiteral("Item 1") }));
        m_model->sort(1, Qt::DescendingOrder);
        QCOMPARE(names(*m_model).constLast(), QStringLiteral("Item 1"));
        QCOMPARE(names(*m_model).constFirst(), QStringLiteral("plum"));
    }

    void withoutASortTheRowsStandAsGiven()
    {
        m_model->sort(0, Qt::DescendingOrder);
        m_model->sort(-1, Qt::AscendingOrder);
        QCOMPARE(names(*m_model).constFirst(), QStringLiteral("item 10"));
    }

    void aFilterFindsTextInAnyColumnWhateverTheCase()
    {
        m_model->setTextFilter(QStringLiteral("ITEM"));
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setTextFilter(QStringLiteral("7.00"));
        QCOMPARE(names(*m_model), QStringList(QStringLiteral("plum")));
        m_model->setTextFilter({});
        QCOMPARE(m_model->rowCount(), 4);
    }

    void aLongListIsSortedAsAShortOne_data()
    {
        QTest::addColumn<bool>("isByPrice");
        QTest::addColumn<bool>("isUp");
        QTest::newRow("amounts, least first") << true << true;
        QTest::newRow("amounts, greatest first, empty ones last all the same") << true << false;
        QTest::newRow("names as people count") << false << true;
        QTest::newRow("names the other way, equal ones as given") << false << false;
    }

    void aLongListIsSortedAsAShortOne()
    {
        QFETCH(bool, isByPrice);
        QFETCH(bool, isUp);
        std::vector<Fruit> expected = harvest();
        std::stable_sort(expected.begin(), expected.end(), [=](const Fruit& a, const Fruit& b) {
            const Fruit& first = isUp ? a : b;
            const Fruit& second = isUp ? b : a;
            if (!isByPrice)
                return std::stoi(first.name.substr(5)) < std::stoi(second.name.substr(5));
            return a.price && b.price ? *first.price < *second.price : a.price && !b.price;
        });
        std::vector<qint64> order;
        for (const Fruit& fruit : expected)
            order.push_back(fruit.id);

        m_model->setRows(harvest(), {});
        m_model->sort(isByPrice ? 1 : 0, isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(ids(*m_model), order);
    }

    void aLongListIsFilteredAsItIsTyped()
    {
        m_model->setRows(harvest(), {});
        m_model->sort(1, Qt::DescendingOrder);
        const std::vector<qint64> all = ids(*m_model);
        const std::vector<Fruit> fruits = harvest();
        const auto expected = [&](const std::string& part) {
            std::vector<qint64> found;
            for (const qint64 id : all)
                if (fruits[std::size_t(id - 1)].name.find(part) != std::string::npos)
                    found.push_back(id);
            return found;
        };
        for (const bool isReadAhead : { false, true }) {
            if (isReadAhead)
                QTest::qWait(50);
            m_model->setTextFilter(QStringLiteral("M 77"));
            QCOMPARE(ids(*m_model), expected("m 77"));
            m_model->setTextFilter(QStringLiteral("m 777"));
            QCOMPARE(ids(*m_model), expected("m 777"));
            m_model->setTextFilter(QStringLiteral("no such"));
            QCOMPARE(m_model->rowCount(), 0);
            m_model->setTextFilter({});
            QCOMPARE(ids(*m_model), all);
        }
    }

    void whatAFilterLeavesStaysSelected()
    {
        m_model->sort(0, Qt::DescendingOrder);
        QItemSelectionModel selection(m_model.get());
        const int row = *m_model->rowOf(2);
        selection.select(m_model->index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        for (const char* typed : { "item", "9", "", "m" }) {
            m_model->setTextFilter(QLatin1String(typed));
            QCOMPARE(selection.selectedRows().size(), 1);
            QCOMPARE(m_model->record(selection.selectedRows().first().row()).id, 2);
        }
        m_model->setFilter([](const Fruit& fruit) { return fruit.id != 2; });
        QVERIFY(selection.selectedRows().isEmpty());
    }

    void theSelectionStaysWithItsRecordWhenTheListIsAskedForAgain()
    {
        m_model->sort(0, Qt::AscendingOrder);
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->index(2, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

        auto next = basket();
        next[0].name = "apple"; // the selected one is now the first
        next.erase(next.begin() + 1);
        next.push_back({ 5, "banana", core::Money::ofUnits(1) });
        m_model->updateRows(std::move(next), {});

        QCOMPARE(resets.count(), 0);
        QCOMPARE(names(*m_model),
                 QStringList({ QStringLiteral("apple"),
                               QStringLiteral("banana"),
                               QStringLiteral("Item 1"),
                               QStringLiteral("plum") }));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(m_model->record(selection.selectedRows().first().row()).id, 1);
    }

    void aNewQuestionStartsAnew()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setRows({}, {});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aDebtIsMarkedAndAnEmptyCellIsADash()
    {
        QCOMPARE(m_model->index(1, 1).data().toString(), QStringLiteral("\u22122.00"));
        QCOMPARE(m_model->index(1, 1).data(ui::TableModel::ToneRole).toInt(),
                 int(ui::Theme::Tone::Bad));
        QCOMPARE(m_model->index(2, 1).data().toString(), QStringLiteral("—"));
        QCOMPARE(m_model->index(0, 1).data(ui::TableModel::ToneRole).toInt(),
                 int(ui::Theme::Tone::Neutral));
    }

    void theCurrencyStandsInTheHeadOfAmounts()
    {
        m_model->setCurrency(QStringLiteral("GBP"));
        QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Price, £"));
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Name"));
    }

    void anActionColumnIsShownButNeverACell()
    {
        m_model->addActionColumn(QStringLiteral("edit"), QString());
        m_model->setStyle(QStringLiteral("edit"), [](const Fruit&, const Market&) {
            ui::CellStyle style;
            style.text = QStringLiteral("Edit");
            style.action = QStringLiteral("edit");
            return style;
        });
        QCOMPARE(m_model->columnCount(), 3);
        QCOMPARE(m_model->dataColumnCount(), 2);
        QCOMPARE(m_model->index(0, 2).data().toString(), QStringLiteral("Edit"));
        QCOMPARE(m_model->index(0, 2).data(ui::TableModel::ActionRole).toString(),
                 QStringLiteral("edit"));
    }

private:
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TableModelTest)
#include "table_model_test.moc"
