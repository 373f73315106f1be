#include "ui/printing/preview_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/printing/paint_document.h"
#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// The view of the pages to screen readers: a picture with a name.
class PagesAccessible final : public QAccessibleWidget {
public:
    explicit PagesAccessible(QWidget* view)
        : QAccessibleWidget(view, QAccessible::Graphic)
    {
    }
    [[nodiscard]] int childCount() const override { return 0; }
};

constexpr auto pagesView = "pagesView";

QAccessibleInterface* pagesInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<QGraphicsView*>(object);
    return view && view->objectName() == QLatin1String(pagesView) ? new PagesAccessible(view)
                                                                  : nullptr;
}

} // namespace

PreviewDialog::PreviewDialog(DocumentPages pages, PrintFailed failed, QWidget* parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_failed(std::move(failed))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(new QPrintPreviewWidget(m_printer.get(), this))
    , m_place(new QLabel(this))
{
    setObjectName(u"previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print preview"));
    setPaper(*m_printer, m_pages(core::sizeOf(usualPaper())).paper);
    m_preview->setObjectName(u"previewWidget"_s);
    if (auto* view = m_preview->findChild<QGraphicsView*>()) {
        QAccessible::installFactory(pagesInterface); // once, however often
        view->setObjectName(QLatin1String(pagesView));
        view->setAccessibleName(tr("Pages"));
        setFocusProxy(view);
    }
    m_place->setObjectName(u"placeLabel"_s);
    m_place->setProperty("second", true);
    auto* tools = new QHBoxLayout;
    addTools(tools);
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(4);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(tools);
    layout->addWidget(m_preview, 1);
    layout->addLayout(makeFoot());
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PreviewDialog::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::refresh);
    resize(Theme::space(180), Theme::space(190));
}

/// Before its printer the view must go, which paints on it.
PreviewDialog::~PreviewDialog()
{
    delete m_preview;
}

void PreviewDialog::addTools(QHBoxLayout* row)
{
    const auto add = [&](const QString& name, const QString& text, const QString& shown) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(shown);
        button->setAccessibleName(text);
        button->setToolTip(text);
        row->addWidget(button);
        return button;
    };
    row->setSpacing(Theme::space(1));
    m_previous = add(u"previousPageButton"_s, tr("Previous page"), {});
    m_previous->setIcon(Theme::icon(u"up"_s));
    m_next = add(u"nextPageButton"_s, tr("Next page"), {});
    m_next->setIcon(Theme::icon(u"down"_s));
    row->addWidget(m_place);
    row->addStretch();
    auto* smaller = add(u"zoomOutButton"_s, tr("Smaller"), {});
    smaller->setIcon(Theme::icon(u"minus"_s));
    auto* larger = add(u"zoomInButton"_s, tr("Larger"), {});
    larger->setIcon(Theme::icon(u"plus"_s));
    auto* width = add(u"fitWidthButton"_s, tr("Page width"), tr("Page width"));
    auto* whole = add(u"fitPageButton"_s, tr("Whole page"), tr("Whole page"));
    connect(m_previous, &QToolButton::clicked, this, [this] {
        showPage(m_preview->currentPage() - 1);
    });
    connect(
        m_next, &QToolButton::clicked, this, [this] { showPage(m_preview->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, m_preview, [this] { m_preview->zoomOut(); });
    connect(larger, &QToolButton::clicked, m_preview, [this] { m_preview->zoomIn(); });
    connect(width, &QToolButton::clicked, m_preview, &QPrintPreviewWidget::fitToWidth);
    connect(whole, &QToolButton::clicked, m_preview, &QPrintPreviewWidget::fitInView);
}

QHBoxLayout* PreviewDialog::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::space(2));
    foot->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    auto* print = new QPushButton(tr("Print…"), this);
    print->setObjectName(u"printButton"_s);
    print->setProperty("primary", true);
    print->setDefault(true);
    foot->addWidget(close);
    foot->addWidget(print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] { printDocument(this, m_pages, m_failed); });
    return foot;
}

void PreviewDialog::paint(QPrinter* printer)
{
    if (auto painted = paintOn(*printer, m_pages); !painted)
        m_failed(painted.error());
}

int PreviewDialog::pageCount() const
{
    return m_preview->pageCount();
}

void PreviewDialog::showPage(int page)
{
    m_preview->setCurrentPage(page);
    refresh();
}

void PreviewDialog::refresh()
{
    const int page = m_preview->currentPage();
    m_place->setText(tr("Page %1 of %2").arg(countText(page), countText(pageCount())));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pageCount());
}

} // namespace ui
