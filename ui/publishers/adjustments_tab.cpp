#include "ui/publishers/adjustments_tab.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/models/take_back.h"
#include "ui/publishers/adjustment_form.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct AdjustmentsAnswer {
    std::vector<core::Adjustment> adjustments;
    core::TableNames names;
};

core::Result<AdjustmentsAnswer> loadAdjustments(core::Books& books, core::PublisherId publisher)
{
    auto adjustments = core::listAdjustments(books.store, publisher);
    if (!adjustments)
        return adjustments.error();
    auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    return AdjustmentsAnswer{ std::move(*adjustments), std::move(*names) };
}

} // namespace

AdjustmentsTab::AdjustmentsTab(Session& session,
                               core::PublisherId publisher,
                               MessageBar& messages,
                               QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_publisher(publisher)
    , m_messages(messages)
    , m_add(new QPushButton(tr("Add adjustment…"), this))
    , m_table(new DataTable(u"panelAdjustments"_s, this))
    , m_model(new Model(
          core::adjustmentColumns(),
          [](const core::Adjustment& one) { return qint64(one.entry.key.value); },
          this))
{
    m_add->setObjectName(u"addAdjustmentButton"_s);
    m_add->setAutoDefault(false);
    m_table->setObjectName(u"adjustmentTable"_s);
    m_table->setAccessibleName(tr("Adjustments"));
    setLooks();
    m_table->setTableModel(m_model);
    m_table->setEmptyState(tr("Nothing was adjusted for this publisher."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(2), 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog(std::nullopt); });
    connect(m_table, &DataTable::actionTriggered, this, [this](const QString& action, int row) {
        if (action == takeBackKey())
            openDialog(m_model->record(row));
    });
    connect(&session, &Session::changed, this, &AdjustmentsTab::reload);
    reload();
}

void AdjustmentsTab::setLooks()
{
    m_model->setStyle(u"kind"_s, [](const core::Adjustment& one, const core::TableNames&) {
        CellStyle style;
        style.text = tableWord(core::info(one.entry.adjustment.value()).label);
        return style;
    });
    m_model->addActionColumn(takeBackKey(), takeBackWord());
    const bool mayWrite = !m_session.isReadOnly();
    m_model->setStyle(takeBackKey(),
                      [mayWrite](const core::Adjustment& one, const core::TableNames&) {
                          return mayWrite && one.mayBeReversed() ? takeBackLink() : CellStyle();
                      });
    m_add->setEnabled(mayWrite);
    m_add->setToolTip(m_session.readOnlyReason());
}

void AdjustmentsTab::reload()
{
    if (!m_session.isOpen())
        return;
    m_session.run<AdjustmentsAnswer>(
        this,
        [key = m_publisher](core::Books& books, core::Progress&) {
            return loadAdjustments(books, key);
        },
        [this](core::Result<AdjustmentsAnswer> answer) {
            if (!answer) {
                m_messages.showError(answer.error());
                return;
            }
            const core::Workspace& workspace = m_session.workspace();
            m_model->setForm(
                { .decimals = workspace.decimals, .exactMoney = false, .zone = &workspace.zone });
            m_model->setCurrency(text(workspace.currency));
            if (m_isLoaded)
                m_model->updateRows(std::move(answer->adjustments), std::move(answer->names));
            else
                m_model->setRows(std::move(answer->adjustments), std::move(answer->names));
            m_isLoaded = true;
        });
}

void AdjustmentsTab::openDialog(std::optional<core::Adjustment> original)
{
    m_session.run<AdjustmentForm>(
        this,
        [key = m_publisher, original = std::move(original)](core::Books& books, core::Progress&) {
            return loadAdjustmentForm(books, key, original);
        },
        [this](core::Result<AdjustmentForm> form) {
            if (form)
                openAdjustmentForm(m_session, std::move(*form), m_messages, this);
            else
                m_messages.showError(form.error());
        });
}

} // namespace ui
