#include "ui/imports/result_page.h"

#include "ui/imports/import_report_text.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ResultPage::ResultPage(const ImportChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_currency(choices.currency)
    , m_decimals(choices.decimals)
    , m_reading(wordsLabel(u"readingLabel"_s, this))
    , m_counts(wordsLabel(u"countsLabel"_s, this))
    , m_amounts(wordsLabel(u"amountsLabel"_s, this))
    , m_remarks(wordsLabel(u"remarksLabel"_s, this))
    , m_keepOld(new QCheckBox(tr("Keep what the books have where a known row has changed"), this))
    , m_issues(
          sentenceTable(u"issueTable"_s,
                        tr("Rows not taken"),
                        { tr("Line"), tr("Result"), tr("Column"), tr("Reason"), tr("What to do") },
                        { 3, 4 },
                        this))
    , m_saveRejects(new QPushButton(tr("Save rejected rows…"), this))
{
    setObjectName(u"resultPage"_s);
    m_reading->setProperty("second", true);
    m_counts->setProperty("strong", true);
    m_remarks->setProperty("second", true);
    m_keepOld->setObjectName(u"keepOldCheck"_s);
    m_keepOld->setToolTip(tr("Changed rows are listed, not applied."));
    m_saveRejects->setObjectName(u"saveRejectsButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(3), 0, 0);
    layout->setSpacing(Theme::space(3));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ m_reading, m_counts, m_amounts, m_remarks, m_keepOld })
        layout->addWidget(widget);
    layout->addWidget(m_issues, 1);
    layout->addWidget(m_saveRejects, 0, Qt::AlignLeft);
    layout->addStretch(0);
    connect(m_keepOld, &QCheckBox::clicked, this, &ResultPage::keepOldChanged);
    connect(m_saveRejects, &QPushButton::clicked, this, &ResultPage::saveRejectsRequested);
    clearOutcome();
}

bool ResultPage::keepsOld() const
{
    return m_keepOld->isChecked();
}

void ResultPage::setChoosing(bool canChoose)
{
    m_keepOld->setEnabled(canChoose);
}

void ResultPage::showReading(const core::FileSurvey& survey)
{
    say(m_reading,
        tr("Read as: %1. %2")
            .arg(tableWord(survey.preset->label), tableWord(survey.preset->payoutMeans)));
}

void ResultPage::clearOutcome()
{
    for (QLabel* label : { m_counts, m_amounts, m_remarks })
        say(label, {});
    m_issues->setRowCount(0);
    m_issues->hide();
    m_saveRejects->hide();
}

void ResultPage::addIssues(const QString& what, const std::vector<core::RowIssue>& issues)
{
    for (const core::RowIssue& issue : issues)
        addPlainRow(m_issues,
                    { countText(issue.line),
                      what,
                      text(issue.column),
                      messageText(issue.error.what),
                      messageText(issue.error.remedy) },
                    { 0 });
}

void ResultPage::showOutcome(const ImportOutcome& outcome)
{
    const core::ImportReport& report = outcome.report;
    showReading(report.survey);
    say(m_counts, importCounts(report));
    say(m_amounts, importAmounts(report, m_currency, m_decimals));
    QStringList remarks = importRemarks(report, m_currency, m_decimals);
    if (keepsOld() && report.changed > 0)
        remarks.prepend(tr("%Ln changed row(s) are not applied: the books stay as they are.",
                           nullptr,
                           int(report.changed)));
    say(m_remarks, remarks.join(u'\n'));
    m_issues->setRowCount(0);
    addIssues(tr("rejected"), report.issues);
    addIssues(tr("not applied"), report.changedRows);
    m_issues->setVisible(m_issues->rowCount() > 0);
    m_saveRejects->setVisible(report.rejected > 0);
}

} // namespace ui
