#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QPushButton;

namespace ui {

/// The logo on invoices: a PNG or JPEG, shown small; chosen or removed.
class LogoEdit : public QWidget {
    Q_OBJECT
public:
    explicit LogoEdit(QWidget* parent = nullptr);

    void setLogo(const std::string& bytes);
    [[nodiscard]] const std::string& logo() const { return m_bytes; }

signals:
    void changed();
    /// The user chose a file; the owner reads it and answers with setLogo().
    void fileChosen(const QString& path);

private:
    void show();

    std::string m_bytes;
    QLabel* m_picture;
    QPushButton* m_remove;
};

} // namespace ui
