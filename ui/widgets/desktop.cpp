#include "ui/widgets/desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace ui {
namespace {

QString folderSetting(const QString& key)
{
    return QStringLiteral("folders/") + key;
}

QString rememberedFolder(const QString& key)
{
    const QString folder = QSettings().value(folderSetting(key)).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : documentsFolder();
}

/// The dialogs of the platform, all shown with open().
class SystemDesktop final : public Desktop {
public:
    void chooseOpenFile(QWidget* parent, const FileQuestion& question, FileAnswer then) override
    {
        choose(
            parent, question, QFileDialog::ExistingFile, QFileDialog::AcceptOpen, std::move(then));
    }

    void chooseSaveFile(QWidget* parent, const FileQuestion& question, FileAnswer then) override
    {
        choose(parent, question, QFileDialog::AnyFile, QFileDialog::AcceptSave, std::move(then));
    }

    void chooseFolder(QWidget* parent, const FileQuestion& question, FileAnswer then) override
    {
        choose(parent, question, QFileDialog::Directory, QFileDialog::AcceptOpen, std::move(then));
    }

    void ask(QWidget* parent, const Question& question, std::function<void(bool)> then) override
    {
        auto* box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, {}, parent);
        box->setObjectName(QStringLiteral("questionMessageBox"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        QPushButton* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
        QPushButton* reject = question.reject.isEmpty()
            ? box->addButton(QMessageBox::Cancel)
            : box->addButton(question.reject, QMessageBox::RejectRole);
        accept->setProperty("primary", !question.destructive);
        box->setDefaultButton(question.destructive ? reject : accept);
        box->setEscapeButton(reject);
        QObject::connect(box, &QDialog::finished, box, [box, accept, then = std::move(then)] {
            then(box->clickedButton() == accept);
        });
        box->open();
    }

    void tell(QWidget* parent, const QString& title, const QString& text) override
    {
        auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
        box->setObjectName(QStringLiteral("tellMessageBox"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }

    void openDocument(const QString& path) override
    {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    }

private:
    static void choose(QWidget* parent,
                       const FileQuestion& question,
                       QFileDialog::FileMode mode,
                       QFileDialog::AcceptMode accept,
                       FileAnswer then)
    {
        const bool isGiven = !question.folder.isEmpty() && QDir(question.folder).exists();
        auto* dialog =
            new QFileDialog(parent,
                            question.title,
                            isGiven ? question.folder : rememberedFolder(question.folderKey));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(mode);
        dialog->setAcceptMode(accept);
        dialog->setNameFilters(question.filters);
        if (!question.fileName.isEmpty())
            dialog->selectFile(question.fileName);
        QObject::connect(
            dialog,
            &QFileDialog::fileSelected,
            dialog,
            [dialog, key = question.folderKey, mode, then = std::move(then)](const QString& path) {
                const QString folder =
                    mode == QFileDialog::Directory ? path : QFileInfo(path).absolutePath();
                QSettings().setValue(folderSetting(key), folder);
                then(path, dialog->selectedNameFilter());
            });
        dialog->open();
    }
};

Desktop*& replacement()
{
    static Desktop* desktop = nullptr;
    return desktop;
}

} // namespace

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

Desktop& Desktop::current()
{
    static SystemDesktop system;
    return replacement() ? *replacement() : system;
}

Desktop::Override::Override(Desktop& desktop)
    : m_before(replacement())
{
    replacement() = &desktop;
}

Desktop::Override::~Override()
{
    replacement() = m_before;
}

} // namespace ui
