#pragma once

#include "ui/widgets/desktop.h"

#include <QList>

namespace tests {

/// The desktop around a window under test: answers as told, at once, and remembers what was asked.
class TestDesktop final : public ui::Desktop {
public:
    void chooseOpenFile(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        answerFile(question, path, then);
    }
    void chooseSaveFile(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        answerFile(question, folder.isEmpty() ? path : folder + question.fileName, then);
    }
    void chooseFolder(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        answerFile(question, path, then);
    }
    void ask(QWidget*, const ui::Question& question, std::function<void(bool)> then) override
    {
        questions.append(question);
        if (!staysOpen)
            then(accepts);
    }
    void tell(QWidget*, const QString&, const QString& text) override { told.append(text); }
    void openDocument(const QString& document) override { opened.append(document); }

    bool accepts = true; ///< the answer to every question
    bool staysOpen = false; ///< nobody answers
    QString path; ///< the file chosen; empty: the user leaves the file dialog
    QString folder; ///< where files are saved under the name that is proposed, instead of `path`
    QList<ui::Question> questions;
    QList<ui::FileQuestion> fileQuestions;
    QStringList told;
    QStringList opened;

    /// The file name that was last proposed; empty: none was.
    [[nodiscard]] QString proposed() const
    {
        return fileQuestions.isEmpty() ? QString() : fileQuestions.last().fileName;
    }

private:
    void answerFile(const ui::FileQuestion& question, const QString& chosen, const FileAnswer& then)
    {
        fileQuestions.append(question);
        if (!chosen.isEmpty())
            then(chosen, question.filters.value(0));
    }

    Override m_override{ *this };
};

} // namespace tests
