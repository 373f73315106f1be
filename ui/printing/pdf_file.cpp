#include "ui/printing/pdf_file.h"

#include "core/base/file_name.h"
#include "ui/printing/write_pdf.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PdfFile {
    Q_DECLARE_TR_FUNCTIONS(ui::PdfFile)
};

} // namespace

QString pdfFileName(const QString& name)
{
    return QString::fromStdString(core::fileNameFor(name.toStdString(), ".pdf"));
}

void choosePdfFile(QWidget* parent,
                   const QString& title,
                   const QString& name,
                   const QString& folderKey,
                   std::function<void(const QString& path)> then)
{
    const FileQuestion question{
        title, pdfFileName(name), { PdfFile::tr("PDF document (*.pdf)") }, folderKey
    };
    Desktop::current().chooseSaveFile(
        parent, question, [then = std::move(then)](const QString& path, const QString&) {
            then(QFileInfo(path).suffix().isEmpty() ? path + u".pdf"_s : path);
        });
}

void writePdfFile(Session& session,
                  QObject* context,
                  DocumentPages pages,
                  const QString& path,
                  std::function<void(const core::Result<void>& written)> done)
{
    session.run<void>(
        context,
        [&services = session.services(),
         pages = std::move(pages),
         paper = core::sizeOf(usualPaper()),
         path](core::Books&, core::Progress&) {
            const core::DocumentLayout document = pages(paper);
            return services.writeFile(
                path, [&document](core::ByteSink& sink) { return writePdf(document, sink); });
        },
        [done = std::move(done)](const core::Result<void>& written) { done(written); });
}

} // namespace ui
