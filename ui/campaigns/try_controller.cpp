#include "ui/campaigns/try_controller.h"

#include "core/usecases/explain_conversion.h"
#include "ui/models/cell_text.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"

#include <algorithm>

namespace ui {

/// What the dialog starts from, as the books have it.
struct TryController::Start {
    TryFacts facts;
    core::CampaignId campaign;
    core::Conversion base;
};

TryController::TryController(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

core::Result<TryController::Start> TryController::load(
    core::Books& books, std::shared_ptr<const core::CampaignDraft> draft, core::Conversion base)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    const auto types = books.store.conversionTypes();
    if (!types)
        return types.error();
    Start start;
    start.facts.workspace = books.store.workspace();
    start.facts.publishers = std::move(*publishers);
    for (const std::string& type : *types)
        start.facts.types += text(type);
    start.facts.hasDraft = draft != nullptr;
    start.campaign = draft ? draft->campaign.key : base.campaign;
    start.facts.hasSaved = bool(start.campaign);
    if (draft) {
        start.facts.campaign = text(draft->campaign.title);
    } else {
        const auto saved = core::savedDraft(books.store, start.campaign);
        if (!saved)
            return saved.error();
        start.facts.campaign = text(saved->campaign.title);
    }
    start.base = std::move(base);
    return start;
}

void TryController::start(core::CampaignDraft draft, const core::Conversion& base)
{
    m_draft = std::make_shared<const core::CampaignDraft>(std::move(draft));
    m_session.run<Start>(
        this,
        [draft = m_draft, base](core::Books& books, core::Progress&) {
            return load(books, draft, base);
        },
        [this](const core::Result<Start>& start) { show(start); });
}

void TryController::startFrom(const core::Conversion& stored)
{
    m_session.run<Start>(
        this,
        [stored](core::Books& books, core::Progress&) { return load(books, nullptr, stored); },
        [this](const core::Result<Start>& start) { show(start); });
}

void TryController::show(const core::Result<Start>& start)
{
    if (!start) {
        Desktop::current().tell(m_window, tr("Try it"), errorText(start.error()));
        deleteLater();
        return;
    }
    m_campaign = start->campaign;
    m_dialog = new TryDialog(start->facts, m_window);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_dialog, &TryDialog::tried, this, &TryController::tryOut);
    connect(m_dialog, &TryDialog::conversionWanted, this, &TryController::take);
    m_dialog->open();
    m_dialog->setConversion(start->base);
}

void TryController::tryOut(const TryRequest& request)
{
    m_session.run<core::Explanation>(
        this,
        [request, draft = m_draft, campaign = m_campaign](
            core::Books& books, core::Progress&) -> core::Result<core::Explanation> {
            auto conversion = core::typedConversion(books, request.base, request.fields);
            if (!conversion)
                return conversion.error();
            conversion->campaign = campaign;
            if (!request.isSaved)
                return core::tryConversion(books, *conversion, *draft);
            const auto saved = core::savedDraft(books.store, campaign);
            if (!saved)
                return saved.error();
            return core::tryConversion(books, *conversion, *saved);
        },
        [this, question = ++m_question](const core::Result<core::Explanation>& answer) {
            if (question != m_question || !m_dialog)
                return;
            if (answer)
                m_dialog->showAnswer(*answer);
            else
                m_dialog->showError(answer.error());
        });
}

void TryController::take(const QString& id)
{
    m_session.run<core::StoredConversion>(
        this,
        [id = utf8(id)](core::Books& books, core::Progress&) {
            return core::storedConversion(books.store, id);
        },
        [this](const core::Result<core::StoredConversion>& stored) {
            if (!m_dialog)
                return;
            if (stored)
                m_dialog->setConversion(stored->conversion);
            else
                m_dialog->showIdError(stored.error());
        });
}

} // namespace ui
