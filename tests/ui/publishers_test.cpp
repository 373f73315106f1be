#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "ui/models/table_model.h"
#include "ui/publishers/publisher_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// Publishers are created and edited as a person does it: in the window, by button and keyboard.
class PublishersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        ui::Theme::apply(*qApp, ui::Theme::Mode::Light);
    }

    void init()
    {
        QSettings().clear();
        m_session = std::make_unique<tests::MemorySession>();
        m_window = std::make_unique<ui::MainWindow>(*m_session, QString());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTest::mouseClick(button("publishersButton"), Qt::LeftButton);
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void anEmptyListSaysWhatItIsAndHowToBegin()
    {
        QTRY_VERIFY(page()->findChild<QLabel*>(QStringLiteral("emptyLabel"))->isVisible());
        QTest::mouseClick(page()->findChild<QPushButton*>(QStringLiteral("emptyButton")),
                          Qt::LeftButton);
        QTRY_VERIFY(dialog());
    }

    void aNewPublisherIsInTheListWithEveryField()
    {
        openForm();
        line("aliasEdit")->setText(QStringLiteral("nick"));
        line("nameEdit")->setText(QStringLiteral("Nick Example"));
        line("countryEdit")->setText(QStringLiteral("GB"));
        dialog()
            ->findChild<QPlainTextEdit*>(QStringLiteral("billing_detailsTextEdit"))
            ->setPlainText(QStringLiteral("IBAN 1\nIBAN 2"));
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(!dialog());

        const auto stored = m_session->books().store.publishers();
        QVERIFY(stored);
        QCOMPARE(stored->front().alias, "nick");
        QCOMPARE(stored->front().country, "GB");
        QCOMPARE(stored->front().billingDetails, "IBAN 1\nIBAN 2");
        QVERIFY(!stored->front().id.empty());
    }

    void anAliasSomebodyHasIsRefusedInTheForm()
    {
        create("nick");
        openForm();
        line("aliasEdit")->setText(QStringLiteral("NICK"));
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog()->saveButton()->isEnabled());
        QVERIFY(dialog());
        QCOMPARE(m_session->books().store.publishers()->size(), 1u);
    }

    void withoutAnAliasTheFieldSaysSo()
    {
        openForm();
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QVERIFY(line("aliasEdit")->property("invalid").toBool());
        QVERIFY(!line("aliasEdit")->accessibleDescription().isEmpty());
    }

    void editIsReachedByTheKeyboardAlone()
    {
        create("nick");
        auto* list = table();
        list->setFocus();
        const int edit = list->model()->columnCount() - 1;
        list->setCurrentIndex(list->model()->index(0, edit));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(dialog());
        line("nameEdit")->setText(QStringLiteral("Nicholas"));
        QTest::keyClick(line("nameEdit"), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_session->books().store.publishers()->front().name, "Nicholas");
        QTRY_COMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("Nicholas"));
    }

    void escapeLeavesAnUntouchedFormAtOnce()
    {
        openForm();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void pausedPublishersCanBeFiltered()
    {
        create("nick");
        create("anna");
        core::Publisher anna = m_session->books().store.publishers()->back();
        QCOMPARE(anna.alias, "anna");
        anna.status = core::PublisherStatus::Paused;
        QVERIFY(core::savePublisher(m_session->books(), anna));
        emit m_session->changed(ui::Change::Publishers);
        auto* filter = page()->findChild<QComboBox*>(QStringLiteral("statusComboBox"));
        filter->setCurrentIndex(filter->findData(int(core::PublisherStatus::Paused)));
        QTRY_COMPARE(aliases(), QStringList{ QStringLiteral("anna") });
        filter->setCurrentIndex(filter->findData(int(core::PublisherStatus::Active)));
        QTRY_COMPARE(aliases(), QStringList{ QStringLiteral("nick") });
        filter->setCurrentIndex(0);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

private:
    QPushButton* primary()
    {
        return page()->findChild<QPushButton*>(QStringLiteral("primaryButton"));
    }
    QWidget* page() { return m_window->findChild<QWidget*>(QStringLiteral("publishersPage")); }
    ui::DataTable* table() { return page()->findChild<ui::DataTable*>(); }
    QStringList aliases()
    {
        const auto* model = table()->tableModel();
        QStringList aliases;
        for (int row = 0; row < model->rowCount(); ++row)
            aliases += model->index(row, model->columnOf("alias")).data().toString();
        return aliases;
    }
    ui::PublisherDialog* dialog() { return m_window->findChild<ui::PublisherDialog*>(); }
    QLineEdit* line(const char* name)
    {
        return dialog()->findChild<QLineEdit*>(QLatin1String(name));
    }
    QAbstractButton* button(const char* name)
    {
        return m_window->findChild<QAbstractButton*>(QLatin1String(name));
    }
    void openForm()
    {
        QTest::mouseClick(primary(), Qt::LeftButton);
        QTRY_VERIFY(dialog());
    }
    void create(const char* alias)
    {
        const int before = table()->model()->rowCount();
        openForm();
        line("aliasEdit")->setText(QLatin1String(alias));
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), before + 1);
        QTRY_VERIFY(!dialog());
    }

    QTemporaryDir m_settings;
    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(PublishersTest)
#include "publishers_test.moc"
