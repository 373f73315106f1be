#include "ui/conversions/hold_controller.h"

#include "ui/conversions/hold_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>

namespace ui {

namespace {

/// What was chosen, and the earliest day that it can be held until.
struct Looked {
    ChosenConversions chosen;
    core::Date first;
};

core::Result<Looked> look(core::Books& books, const ChosenRows& which)
{
    auto chosen = lookUp(books, which);
    if (!chosen)
        return chosen.error();
    const auto released = books.store.releasedUntil();
    if (!released)
        return released.error();
    const core::Date last = std::max(core::today(books), released->value_or(core::Date()));
    return Looked{ std::move(*chosen), core::addDays(last, 1) };
}

} // namespace

HoldController::HoldController(Session& session, MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_messages(&messages)
    , m_window(window)
{
}

void HoldController::start(const ChosenRows& which)
{
    m_session.run<Looked>(
        this,
        [which](core::Books& books, core::Progress&) { return look(books, which); },
        [this](core::Result<Looked> looked) {
            if (looked) {
                m_chosen = std::move(looked->chosen);
                m_dialog =
                    new HoldDialog(tr("Hold %Ln conversion(s)?", nullptr, int(m_chosen.count)),
                                   looked->first,
                                   m_window);
                connect(m_dialog, &HoldDialog::dayChosen, this, &HoldController::preview);
                connect(m_dialog, &HoldDialog::confirmed, this, &HoldController::hold);
                connect(m_dialog, &QDialog::rejected, this, &QObject::deleteLater);
                preview();
                m_dialog->open();
            } else {
                emit refused(looked.error());
                deleteLater();
            }
        });
}

void HoldController::preview()
{
    const auto until = m_dialog->until();
    m_dialog->showEffect({});
    m_session.run<core::ConversionsChanged>(
        this,
        [chosen = m_chosen, until](core::Books& books, core::Progress& progress) {
            return change(books, chosen, [&](const core::ConversionChoice& which) {
                return core::previewHold(books, which, until, progress);
            });
        },
        [this, until](const core::Result<core::ConversionsChanged>& would) {
            if (!m_dialog || m_dialog->until() != until)
                return; // a later day was asked for
            m_dialog->showEffect(would ? holdEffect(*would, m_session.workspace())
                                       : messageText(would.error().what));
        });
}

void HoldController::hold(std::optional<core::Date> until, const QString& reason)
{
    m_session.runLong<core::ConversionsChanged>(
        tr("Hold conversions"),
        this,
        [chosen = m_chosen, until, why = utf8(reason)](core::Books& books,
                                                       core::Progress& progress) {
            return change(books, chosen, [&](const core::ConversionChoice& which) {
                return core::holdConversions(books, which, { until, why }, progress);
            });
        },
        [this, until](const core::Result<core::ConversionsChanged>& changed) {
            if (!changed)
                emit refused(changed.error());
            else if (m_messages)
                showDone(*changed, until);
            deleteLater();
        },
        { Change::Conversions });
}

void HoldController::showDone(const core::ConversionsChanged& changed,
                              std::optional<core::Date> until)
{
    const int count = int(changed.changed);
    QString done = until ? tr("%Ln conversion(s) held until %1.", nullptr, count)
                               .arg(QString::fromStdString(core::toText(*until)))
                         : tr("%Ln conversion(s) payable at once.", nullptr, count);
    if (changed.unchanged > 0)
        done += QLatin1Char(' ') + tr("%Ln were so already.", nullptr, int(changed.unchanged));
    done += QLatin1Char(' ') + changedAmounts(changed, m_session.workspace());
    m_messages->show(Theme::Tone::Good, done);
}

} // namespace ui
