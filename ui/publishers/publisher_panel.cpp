#include "ui/publishers/publisher_panel.h"

#include "core/invoicing/statement_layout.h"
#include "ui/conversions/parts_dialog.h"
#include "ui/models/period.h"
#include "ui/payouts/payout_looks.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/pdf_file.h"
#include "ui/publishers/adjustments_tab.h"
#include "ui/session/session.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/tab_pages.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

struct PublisherPanel::Answer {
    core::Statement statement;
    std::vector<core::Payout> payouts;
    core::TableNames names;
    core::Date today;
};

namespace {

/// A figure of the balance on its card, and what explains it.
struct Figure {
    const char* name; ///< the value label's object name begins with it
    const char* label;
    core::Money (*value)(const core::Statement& statement);
};
constexpr std::array figures{
    Figure{ "payable",
            QT_TRANSLATE_NOOP("ui::PublisherPanel", "Payable"),
            [](const core::Statement& s) {
                return s.balance.payable(s.decimals);
            } },
    Figure{ "inPayment",
            QT_TRANSLATE_NOOP("ui::PublisherPanel", "In payment"),
            [](const core::Statement& s) {
                return s.balance.inPayment;
            } },
    Figure{ "earned",
            QT_TRANSLATE_NOOP("ui::PublisherPanel", "Earned"),
            [](const core::Statement& s) {
                return s.balance.earned;
            } },
    Figure{ "pending",
            QT_TRANSLATE_NOOP("ui::PublisherPanel", "Awaiting approval"),
            [](const core::Statement& s) {
                return s.balance.pending;
            } },
    Figure{ "held",
            QT_TRANSLATE_NOOP("ui::PublisherPanel", "Held"),
            [](const core::Statement& s) {
                return s.balance.held;
            } },
    Figure{ "adjustments",
            QT_TRANSLATE_NOOP("ui::PublisherPanel", "Adjustments"),
            [](const core::Statement& s) {
                return s.balance.adjustments;
            } },
    Figure{ "paidOut",
            QT_TRANSLATE_NOOP("ui::PublisherPanel", "Paid out"),
            [](const core::Statement& s) {
                return s.balance.paidOut;
            } },
};

DocumentPages pagesOf(const core::Statement& statement)
{
    return [statement](core::PaperSize paper) {
        return core::layOutStatement(statement, paper, PaperFonts(), paperWords());
    };
}

QString fullName(const core::Publisher& publisher)
{
    return text(publisher.company.empty() ? publisher.name : publisher.company);
}

} // namespace

PublisherPanel::PublisherPanel(Session& session, core::PublisherId publisher, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_publisher(publisher)
    , m_title(new QLabel(tr("Publisher panel"), this))
    , m_subtitle(new QLabel(this))
    , m_period(new QComboBox(this))
    , m_messages(new MessageBar(this))
    , m_tabs(tabPages(u"panelTabs"_s, this))
    , m_paymentTable(new DataTable(u"panelPayments"_s, this))
    , m_lineTable(new DataTable(u"panelStatement"_s, this))
    , m_opening(new QLabel(this))
    , m_closing(new QLabel(this))
    , m_payments(new Payments(
          paymentColumns(),
          [](const core::Payout& payout) { return qint64(payout.serial.value); },
          this))
    , m_lines(new Lines(
          statementColumns(),
          [](const core::StatementLine& line) { return qint64(line.entry.key.value); },
          this))
{
    const PaperFonts loadedHere; // fonts are registered on the window's thread, then used on both
    setObjectName(u"publisherPanel"_s);
    setWindowTitle(tr("Publisher panel"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::space(230), Theme::space(160));
    auto* head = new QHBoxLayout;
    buildHead(head);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPayments(), tr("Payment history"));
    m_tabs->addTab(buildStatement(), tr("Statement"));
    m_tabs->addTab(new AdjustmentsTab(session, publisher, *m_messages, this), tr("Adjustments"));
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, Theme::space(4), margin, Theme::space(3));
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(buildFigures());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    connect(&session, &Session::changed, this, &PublisherPanel::reload);
    connect(&session, &Session::closed, this, &QWidget::close);
    reload();
}

void PublisherPanel::buildHead(QHBoxLayout* head)
{
    m_title->setObjectName(u"titleLabel"_s);
    m_title->setFont(Theme::dialogTitleFont());
    m_subtitle->setObjectName(u"subtitleLabel"_s);
    m_subtitle->setProperty("second", true);
    m_period->setObjectName(u"periodCombo"_s);
    nameChoice(m_period, tr("Period of the statement"));
    for (const Period& period : periods())
        m_period->addItem(tr("Statement: %1").arg(periodLabel(period)));
    connect(m_period, &QComboBox::currentIndexChanged, this, &PublisherPanel::reload);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles);
    head->addStretch();
    head->addWidget(m_period);
}

QWidget* PublisherPanel::buildFigures()
{
    auto* cards = new QWidget(this);
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (const Figure& figure : figures) {
        auto* card = new QFrame(cards);
        card->setProperty("card", true);
        auto* label = new QLabel(tr(figure.label), card);
        label->setProperty("second", true);
        label->setProperty("small", true);
        auto* value = new QLabel(card);
        value->setObjectName(QLatin1String(figure.name) + u"Label"_s);
        value->setFont(Theme::strongFont());
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* inside = new QVBoxLayout(card);
        const int margin = Theme::space(3);
        inside->setContentsMargins(margin, Theme::space(2), margin, Theme::space(2));
        inside->setSpacing(Theme::space(1));
        inside->addWidget(label);
        inside->addWidget(value);
        row->addWidget(card, 1);
        m_figures.push_back(value);
    }
    return cards;
}

QWidget* PublisherPanel::buildPayments()
{
    m_paymentTable->setObjectName(u"paymentTable"_s);
    m_paymentTable->setAccessibleName(tr("Payment history"));
    m_payments->setStyle(u"status"_s, [](const core::Payout& payout, const core::TableNames&) {
        return payoutStatusLook(payout);
    });
    m_payments->setStyle(u"paid_amount"_s, [](const core::Payout& payout, const core::TableNames&) {
        return paidAmountLook(payout);
    });
    m_paymentTable->setTableModel(m_payments);
    m_paymentTable->setEmptyState(tr("Nothing has been paid to this publisher yet."));
    return m_paymentTable;
}

QWidget* PublisherPanel::buildStatement()
{
    m_lineTable->setObjectName(u"statementTable"_s);
    m_lineTable->setAccessibleName(tr("Statement"));
    m_lines->addActionColumn(u"conversions"_s, tr("Conversions"));
    m_lines->setStyle(u"conversions"_s,
                      [](const core::StatementLine& line, const StatementContext&) {
                          CellStyle style;
                          if (!core::sourceOf(line.entry))
                              return style;
                          style.look = CellStyle::Look::Link;
                          style.text = tr("Conversions");
                          style.action = u"conversions"_s;
                          style.tip = tr("The conversions behind this amount");
                          return style;
                      });
    m_lineTable->setTableModel(m_lines);
    connect(m_lineTable, &DataTable::rowActivated, this, &PublisherPanel::showParts);
    connect(m_lineTable, &DataTable::actionTriggered, this, [this](const QString&, int row) {
        showParts(row);
    });
    m_lineTable->setEmptyState(tr("Nothing was earned or paid in this time."));
    m_opening->setObjectName(u"openingLabel"_s);
    m_closing->setObjectName(u"closingLabel"_s);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Theme::space(2), 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_opening);
    layout->addWidget(m_lineTable, 1);
    layout->addWidget(m_closing, 0, Qt::AlignRight);
    return page;
}

QWidget* PublisherPanel::buildFoot()
{
    auto* foot = new ButtonRow(this);
    foot->addExport(tr("Export payments"), u"payments"_s, m_session, *m_paymentTable, *m_messages);
    foot->addExport(tr("Export statement"), u"statement"_s, m_session, *m_lineTable, *m_messages);
    foot->addStretch();
    connect(foot->add(tr("Preview…"), u"previewButton"_s),
            &QPushButton::clicked,
            this,
            &PublisherPanel::preview);
    connect(foot->add(tr("Print…"), u"printButton"_s),
            &QPushButton::clicked,
            this,
            &PublisherPanel::print);
    QPushButton* save = foot->add(tr("Save as PDF…"), u"savePdfButton"_s);
    save->setProperty("primary", true);
    connect(save, &QPushButton::clicked, this, &PublisherPanel::saveAsPdf);
    return foot;
}

void PublisherPanel::reload()
{
    if (!m_session.isOpen())
        return;
    const Period& period = periods()[std::size_t(m_period->currentIndex())];
    m_session.run<Answer>(
        this,
        [key = m_publisher, days = period.days](core::Books& books,
                                                core::Progress&) -> core::Result<Answer> {
            const core::Date today = core::today(books);
            const Days span = days(today);
            auto statement = core::makeStatement(books, key, span.from, span.to);
            if (!statement)
                return statement.error();
            core::PayoutFilter filter;
            filter.publisher = key;
            auto payouts = books.store.payouts(filter);
            if (!payouts)
                return payouts.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Answer{ std::move(*statement), std::move(*payouts), std::move(*names), today };
        },
        [this](core::Result<Answer> answer) {
            if (answer)
                showAnswer(std::move(*answer));
            else
                m_messages->showError(answer.error());
        });
}

void PublisherPanel::showAnswer(Answer answer)
{
    m_statement = std::move(answer.statement);
    m_today = answer.today;
    const QString alias = text(m_statement.publisher.alias);
    const QString currency = text(m_statement.currency);
    setWindowTitle(tr("Publisher panel: %1").arg(alias));
    m_title->setText(alias);
    m_subtitle->setText(fullName(m_statement.publisher));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    const auto amount = [&](core::Money money) {
        return amountText(money, currency, m_statement.decimals);
    };
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_figures[i]->setText(amount(figures[i].value(m_statement)));
    m_opening->setText(tr("Opening balance <b>%1</b>").arg(amount(m_statement.opening)));
    m_closing->setText(tr("Closing balance <b>%1</b>").arg(amount(m_statement.closing)));

    const CellForm form{ .decimals = m_statement.decimals, .zone = &m_session.workspace().zone };
    m_payments->setForm(form);
    m_payments->setCurrency(currency);
    m_lines->setForm(form);
    m_lines->setCurrency(currency);
    StatementContext context{ paperWords(), m_statement.currency, m_statement.decimals };
    if (m_isLoaded) {
        m_payments->updateRows(std::move(answer.payouts), std::move(answer.names));
        m_lines->updateRows(m_statement.lines, std::move(context));
    } else {
        m_payments->setRows(std::move(answer.payouts), std::move(answer.names));
        m_lines->setRows(m_statement.lines, std::move(context));
    }
    m_isLoaded = true;
}

void PublisherPanel::showParts(int row)
{
    const core::StatementLine& line = m_lines->record(row);
    const QString title = text(core::statementText(line, m_lines->context().words));
    if (const auto source = core::sourceOf(line.entry))
        (new PartsDialog(m_session, *source, title, this))->open();
}

void PublisherPanel::saveAsPdf()
{
    if (!m_isLoaded)
        return;
    const QString name =
        tr("Statement %1 %2").arg(text(m_statement.publisher.alias), text(core::toText(m_today)));
    choosePdfFile(this, tr("Save as PDF"), name, u"invoices"_s, [this](const QString& path) {
        writePdfFile(m_session,
                     this,
                     pagesOf(m_statement),
                     path,
                     [this, path](const core::Result<void>& written) {
                         if (written)
                             m_messages->show(
                                 Theme::Tone::Good,
                                 tr("Statement saved as %1.").arg(QDir::toNativeSeparators(path)));
                         else
                             m_messages->showError(written.error());
                     });
    });
}

void PublisherPanel::print()
{
    if (m_isLoaded)
        printDocument(this, pagesOf(m_statement), [this](const core::Error& error) {
            m_messages->showError(error);
        });
}

void PublisherPanel::preview()
{
    if (m_isLoaded)
        previewDocument(this, pagesOf(m_statement), [this](const core::Error& error) {
            m_messages->showError(error);
        });
}

} // namespace ui
