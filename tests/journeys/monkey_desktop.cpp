#include "tests/journeys/monkey_desktop.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "*.csv *.txt" of "Tables (*.csv *.txt)".
bool fits(const QString& name, const QStringList& filters)
{
    const QString suffix = u"*."_s + QFileInfo(name).suffix();
    return filters.join(u' ').contains(suffix);
}

} // namespace

MonkeyDesktop::MonkeyDesktop(ui::Desktop& system, const QString& folder, Dice& dice)
    : m_system(system)
    , m_folder(folder)
    , m_dice(dice)
    , m_files(monkeyFiles(dice))
{
    for (const QDir& made : { in(), out() })
        made.mkpath(u"."_s);
    for (const MonkeyFile& file : m_files) {
        QFile written(in().filePath(file.name));
        if (!written.open(QIODevice::WriteOnly) || written.write(file.bytes) != file.bytes.size())
            qFatal("cannot write %s", qPrintable(file.name));
    }
}

bool MonkeyDesktop::isInputWhole() const
{
    for (const MonkeyFile& file : m_files)
        if (content(in().filePath(file.name)) != file.bytes)
            return false;
    return in().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()
        == m_files.size();
}

QString MonkeyDesktop::placeFor(const QString& name)
{
    return m_dice.oneIn(8) ? out().filePath(u"missing/"_s + name) : out().filePath(name);
}

void MonkeyDesktop::chooseOpenFile(QWidget* parent,
                                   const ui::FileQuestion& question,
                                   FileAnswer then)
{
    QStringList fitting;
    QStringList others{ out().path(), in().filePath(u"missing.csv"_s) };
    for (const QDir& folder : { in(), out() })
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            (fits(name, question.filters) ? fitting : others) += folder.filePath(name);
    const bool isFitting = !fitting.isEmpty() && !m_dice.oneIn(5);
    offer(parent, question, m_dice.of(isFitting ? fitting : others), std::move(then));
}

void MonkeyDesktop::chooseSaveFile(QWidget* parent,
                                   const ui::FileQuestion& question,
                                   FileAnswer then)
{
    const QString proposed = question.fileName.isEmpty() ? u"unnamed"_s : question.fileName;
    // The system's dialog asks before it answers with a file that is there, and takes no "/".
    const QString name = m_dice.oneIn(4) ? u"other %1.csv"_s.arg(m_dice.below(5)) : proposed;
    offer(parent, question, placeFor(QString(name).replace(u'/', u'_')), std::move(then));
}

void MonkeyDesktop::chooseFolder(QWidget* parent, const ui::FileQuestion& question, FileAnswer then)
{
    offer(parent, question, placeFor({}), std::move(then));
}

void MonkeyDesktop::ask(QWidget* parent,
                        const ui::Question& question,
                        std::function<void(bool)> then)
{
    if (m_isCalm)
        then(true);
    else
        m_system.ask(parent, question, std::move(then));
}

void MonkeyDesktop::tell(QWidget* parent, const QString& title, const QString& text)
{
    if (!m_isCalm)
        m_system.tell(parent, title, text);
}

void MonkeyDesktop::offer(QWidget* parent,
                          const ui::FileQuestion& question,
                          const QString& path,
                          FileAnswer then)
{
    if (m_isCalm)
        return;
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    auto* choose = new QPushButton(QDir(m_folder).relativeFilePath(path), dialog);
    auto* leave = new QPushButton(u"Leave"_s, dialog);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(choose);
    layout->addWidget(leave);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(choose, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(
        dialog,
        &QDialog::accepted,
        dialog,
        [path, filter = question.filters.value(0), then = std::move(then)] { then(path, filter); });
    dialog->open();
}
