#pragma once

#include "ui/widgets/desktop.h"

#include <QList>

namespace tests {

/// The desktop around a window under test: answers as told, at once, and remembers what was asked.
class TestDesktop final : public ui::Desktop {
public:
    void chooseOpenFile(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        answerFile(question, then);
    }
    void chooseSaveFile(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        answerFile(question, then);
    }
    void chooseFolder(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        answerFile(question, then);
    }
    void ask(QWidget*, const ui::Question& question, std::function<void(bool)> then) override
    {
        questions.append(question);
        then(accepts);
    }
    void tell(QWidget*, const QString&, const QString& text) override { told.append(text); }
    void openDocument(const QString& document) override { opened.append(document); }

    bool accepts = true; ///< the answer to every question
    QString path; ///< the file chosen; empty: the user leaves the file dialog
    QList<ui::Question> questions;
    QList<ui::FileQuestion> fileQuestions;
    QStringList told;
    QStringList opened;

private:
    void answerFile(const ui::FileQuestion& question, const FileAnswer& then)
    {
        fileQuestions.append(question);
        if (!path.isEmpty())
            then(path, question.filters.value(0));
    }

    Override m_override{ *this };
};

} // namespace tests
