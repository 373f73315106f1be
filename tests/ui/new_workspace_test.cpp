#include "ui/widgets/desktop.h"
#include "ui/workspace/new_workspace_dialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Where the books of a new workspace are to be: asked and told in the dialog, before it goes with
/// what was typed.
class NewWorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    }
    void cleanup() { delete m_dialog; }

#ifdef Q_OS_LINUX
    void withoutAFolderOfDocumentsBooksBeginAtHome()
    {
        QCOMPARE(ui::documentsFolder(), m_home.path());
        QVERIFY(QDir(m_home.path()).mkdir(u"Documents"_s));
        QCOMPARE(ui::documentsFolder(), m_home.filePath(u"Documents"_s));
        QVERIFY(QDir(m_home.path()).rmdir(u"Documents"_s));
    }

    void aNameAloneIsOfTheFolderOfDocuments()
    {
        QCOMPARE(created(u"acme"_s), m_home.filePath(u"acme.payouts"_s));
    }
#endif

    void aFolderThatIsNotThereIsToldAtItsField()
    {
        QCOMPARE(created(m_home.filePath(u"nowhere/acme.payouts"_s)), QString());
        QVERIFY(m_dialog->isVisible());
        const auto labels = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"There is no such folder.");
        }));
        QCOMPARE(m_dialog->findChild<QLineEdit*>(u"companyEdit"_s)->text(), u"Acme"_s);
    }

private:
    /// The file that a new workspace is asked for in; none: it is not.
    QString created(const QString& file)
    {
        m_dialog = new ui::NewWorkspaceDialog(nullptr);
        m_dialog->show();
        const QSignalSpy requested(m_dialog.data(), &ui::NewWorkspaceDialog::createRequested);
        auto* company = m_dialog->findChild<QLineEdit*>(u"companyEdit"_s);
        QTest::keyClicks(company, u"Acme"_s);
        m_dialog->findChild<QLineEdit*>(u"fileEdit"_s)->setText(file);
        m_dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
        return requested.isEmpty() ? QString() : requested.front().front().toString();
    }

    QTemporaryDir m_home;
    QPointer<ui::NewWorkspaceDialog> m_dialog; ///< goes when it is closed
};

QTEST_MAIN(NewWorkspaceTest)
#include "new_workspace_test.moc"
