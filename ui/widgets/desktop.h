#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ui {

/// Where a user's files begin: the folder of documents, or where there is none the one that has
/// everything of theirs.
[[nodiscard]] QString documentsFolder();

/// A question with its answers, the safest last; asked once, by name.
struct Question {
    QString title;
    QString text; ///< what is at stake, one or two sentences
    QString accept; ///< "Discard changes", "Record as advance"
    QString reject; ///< "Keep editing"; empty: "Cancel"
    bool destructive = false; ///< Enter means reject
};

/// What a file dialog asks for.
struct FileQuestion {
    QString title;
    QString fileName; ///< proposed name, without its folder
    QStringList filters; ///< "CSV (*.csv)"
    QString folderKey; ///< which folder is remembered: "invoices", "exports", "imports"
    QString folder{}; ///< where to begin instead, where there is such a folder
};

/// What the program asks of the desktop around it: files, questions, opening a document. All
/// answers come asynchronously; nothing blocks. Tests answer in its place through Override.
class Desktop {
public:
    virtual ~Desktop() = default;

    /// `then` gets the path and the filter chosen; is not called when the user leaves.
    using FileAnswer = std::function<void(const QString& path, const QString& filter)>;
    virtual void chooseOpenFile(QWidget* parent, const FileQuestion& question, FileAnswer then) = 0;
    virtual void chooseSaveFile(QWidget* parent, const FileQuestion& question, FileAnswer then) = 0;
    virtual void chooseFolder(QWidget* parent, const FileQuestion& question, FileAnswer then) = 0;
    virtual void
    ask(QWidget* parent, const Question& question, std::function<void(bool accepted)> then) = 0;
    /// Something to know that needs no decision.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// In the program the system has for it.
    virtual void openDocument(const QString& path) = 0;

    [[nodiscard]] static Desktop& current();

    /// Puts another desktop in place while it lives.
    class Override {
    public:
        explicit Override(Desktop& desktop);
        ~Override();
        Override(const Override&) = delete;
        Override& operator=(const Override&) = delete;

    private:
        Desktop* m_before;
    };
};

} // namespace ui
