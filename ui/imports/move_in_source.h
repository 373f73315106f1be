#pragma once

#include "core/model/publisher.h"
#include "ui/imports/move_in_work.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTimer;
class QVBoxLayout;

namespace ui {

/// What is moved in and from where: the kind, a file or pasted rows, and what only the user can say
/// of them.
class MoveInSource : public QWidget {
    Q_OBJECT
public:
    explicit MoveInSource(const std::vector<core::Publisher>& publishers,
                          QWidget* parent = nullptr);

    void setFile(const QString& path);
    /// Statuses of the file that have no meaning by themselves: the user is asked for it.
    void askStatuses(const std::vector<std::string>& words);
    /// A status has no meaning yet.
    [[nodiscard]] bool hasOpenStatuses() const { return m_statuses.size() < m_words.size(); }
    [[nodiscard]] bool isEmpty() const;
    /// Rows are pasted, or something is said of those of a file that it does not say.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] MoveInRequest request() const;

signals:
    void fileWanted();
    /// Another kind, or rows being typed: what was tried holds no more.
    void restarted();
    /// Another file, or another answer.
    void requestChanged();

private:
    void buildFile(QVBoxLayout* layout);
    void buildOptions(QVBoxLayout* layout);
    void addLabelled(QVBoxLayout* layout, const QString& label, QWidget* field);
    void chooseKind();
    void readPasted();
    void forgetFile();
    void forgetStatuses();
    void addStatus(const std::string& word);
    [[nodiscard]] MoveInKind kind() const;

    QString m_path;
    std::vector<std::string> m_words; ///< of the status table's rows
    std::map<std::string, core::PayoutStatus> m_statuses; ///< what the user says they mean
    QComboBox* m_kind;
    QLabel* m_help;
    QLabel* m_file;
    QPushButton* m_choose;
    QPlainTextEdit* m_paste;
    QTimer* m_pastePause;
    QComboBox* m_publisher;
    QLabel* m_publisherLabel;
    QTableWidget* m_statusTable;
    QCheckBox* m_confirm;
    QCheckBox* m_createMissing;
    QCheckBox* m_reread;
};

} // namespace ui
