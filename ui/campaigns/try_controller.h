#pragma once

#include "core/usecases/campaign_draft.h"
#include "ui/campaigns/try_dialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace ui {

class Session;

/// "Try it" from the question to the answers: asks the books who and what is known, and what each
/// conversion would earn. Goes when the dialog goes.
class TryController : public QObject {
    Q_OBJECT
public:
    TryController(Session& session, QWidget* window);

    /// By the rules of a draft, or by the saved ones of its campaign; `base`, without a key a
    /// made-up one, is what the dialog starts from.
    void start(core::CampaignDraft draft, const core::Conversion& base = {});
    /// By the saved rules of a stored conversion's campaign, with it to start from.
    void startFrom(const core::Conversion& stored);

private:
    struct Start;
    static core::Result<Start> load(core::Books& books,
                                    std::shared_ptr<const core::CampaignDraft> draft,
                                    core::Conversion base);
    void show(const core::Result<Start>& start);
    void tryOut(const TryRequest& request);
    void take(const QString& id);

    Session& m_session;
    QWidget* m_window;
    QPointer<TryDialog> m_dialog;
    std::shared_ptr<const core::CampaignDraft> m_draft; ///< none: only the saved rules
    core::CampaignId m_campaign; ///< none: a new one
    int m_question = 0; ///< number of the last try: an older one's answer is dropped
};

} // namespace ui
