#pragma once

#include "ui/printing/print.h"

#include <QDialog>
#include <QPrinter>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPrintPreviewWidget;
class QToolButton;

namespace ui {

/// The pages of a document as the printer would get them, to leaf through, enlarge and print. Of
/// our own, since Qt's asks for the printer in a loop that keeps everyone else waiting.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(DocumentPages pages, PrintFailed failed, QWidget* parent);
    ~PreviewDialog() override;

    [[nodiscard]] int pageCount() const;

private:
    void addTools(QHBoxLayout* row);
    [[nodiscard]] QHBoxLayout* makeFoot();
    void paint(QPrinter* printer);
    void showPage(int page);
    void refresh();

    DocumentPages m_pages;
    PrintFailed m_failed;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
    QLabel* m_place;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace ui
