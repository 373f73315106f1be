#pragma once

#include "core/usecases/check_rules.h"

#include <QObject>
#include <QPointer>

namespace ui {

class CustomPayoutsPage;
class Session;
class Task;

/// Asks the books for what the tab Custom payouts wants to know of its draft. Goes with the tab.
class PayoutTools : public QObject {
    Q_OBJECT
public:
    PayoutTools(Session& session, CustomPayoutsPage& page);
    ~PayoutTools() override;

private:
    void checkRules();
    void tryIt(const core::Conversion& conversion);

    Session& m_session;
    CustomPayoutsPage& m_page;
    QPointer<Task> m_check;
};

} // namespace ui
