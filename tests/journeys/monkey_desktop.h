#pragma once

#include "tests/journeys/monkey_words.h"
#include "ui/widgets/desktop.h"

#include <QDir>

class QDialog;

/// The desktop around a monkey: questions are the system's own boxes; in the place of its file
/// dialogs stands one with an answer of its own, good, bad, missing, or none, for somebody to
/// press. What is written goes to `out`, what is read comes from `in` and, saved before, from
/// `out`.
class MonkeyDesktop final : public ui::Desktop {
public:
    /// `system`: what stands there before anything takes its place.
    MonkeyDesktop(ui::Desktop& system, const QString& folder, Dice& dice);

    void
    chooseOpenFile(QWidget* parent, const ui::FileQuestion& question, FileAnswer then) override;
    void
    chooseSaveFile(QWidget* parent, const ui::FileQuestion& question, FileAnswer then) override;
    void chooseFolder(QWidget* parent, const ui::FileQuestion& question, FileAnswer then) override;
    void
    ask(QWidget* parent, const ui::Question& question, std::function<void(bool)> then) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void openDocument(const QString&) override { }

    /// From now on each question is answered with its first answer, at once, as a person would who
    /// knows what she does.
    void calmDown() { m_isCalm = true; }
    [[nodiscard]] QDir in() const { return QDir(m_folder + QStringLiteral("/in")); }
    [[nodiscard]] QDir out() const { return QDir(m_folder + QStringLiteral("/out")); }
    /// Where `out` is, or a folder that is not there.
    [[nodiscard]] QString placeFor(const QString& name);
    /// Whether what is to be read is still as it was.
    [[nodiscard]] bool isInputWhole() const;

private:
    void
    offer(QWidget* parent, const ui::FileQuestion& question, const QString& path, FileAnswer then);

    ui::Desktop& m_system;
    QString m_folder;
    Dice& m_dice;
    QList<MonkeyFile> m_files;
    bool m_isCalm = false;
    Override m_override{ *this };
};
