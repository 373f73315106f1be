#include "ui/imports/import_dialog.h"

#include "ui/imports/names_page.h"
#include "ui/imports/reading_page.h"
#include "ui/imports/result_page.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_pages.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ImportDialog::ImportDialog(ImportChoices choices, QWidget* parent)
    : TriedDialog(u"import"_s, tr("Import conversions"), parent)
    , m_choices(std::move(choices))
    , m_file(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose file…"), this))
    , m_tabs(tabPages(u"importTabs"_s, this))
    , m_result(new ResultPage(m_choices, this))
    , m_reading(new ReadingPage(m_choices, this))
    , m_names(new NamesPage(m_choices, this))
    , m_drop(new QLabel(tr("Drop a file of conversions here: CSV, or a tracker's JSON."), this))
    , m_compare(new QPushButton(tr("Compare with the tracker"), this))
    , m_import(new QPushButton(tr("Import"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(3));
    layout->setSpacing(Theme::space(3));
    layout->addWidget(titleLabel());
    layout->addWidget(messages());
    buildFile(layout);
    buildPages(layout);
    buildButtons(layout);
    connect(new FileDrop(this, [this] { return m_choose->isEnabled(); }),
            &FileDrop::dropped,
            this,
            &ImportDialog::setFile);
    nameTabs();
    setStage(Stage::Choosing);
    m_choose->setFocus();
    resize(Theme::space(220), Theme::space(180));
}

void ImportDialog::buildFile(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    m_file->setObjectName(u"fileLabel"_s);
    m_file->setWordWrap(true);
    m_file->setText(tr("No file is chosen."));
    m_file->setProperty("second", true);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setIcon(Theme::icon(u"folder"_s));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::fileWanted);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    layout->addLayout(row);
}

void ImportDialog::buildPages(QVBoxLayout* layout)
{
    m_tabs->setDocumentMode(true);
    for (QWidget* page : std::initializer_list<QWidget*>{ m_result, m_reading, m_names })
        m_tabs->addTab(page, {});
    m_drop->setObjectName(u"dropLabel"_s);
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setWordWrap(true);
    m_drop->setProperty("second", true);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_drop, 1);
    connect(m_reading, &ReadingPage::settingsChanged, this, &ImportDialog::applySettings);
    connect(m_names, &NamesPage::settingsChanged, this, &ImportDialog::applySettings);
    connect(m_names, &NamesPage::creationChanged, this, &ImportDialog::preview);
    connect(m_result, &ResultPage::keepOldChanged, this, &ImportDialog::preview);
    connect(m_result, &ResultPage::saveRejectsRequested, this, [this] {
        emit saveRejectsRequested(m_outcome.rejects);
    });
    connect(m_reading, &ReadingPage::profileChosen, this, &ImportDialog::chooseProfile);
    connect(
        m_reading, &ReadingPage::saveProfileRequested, this, &ImportDialog::saveProfileRequested);
    connect(m_reading,
            &ReadingPage::removeProfileRequested,
            this,
            &ImportDialog::removeProfileRequested);
    connect(messages(), &MessageBar::actionTriggered, m_tabs, [this] {
        m_tabs->setCurrentWidget(m_names);
    });
}

void ImportDialog::buildButtons(QVBoxLayout* layout)
{
    m_compare->setObjectName(u"compareButton"_s);
    m_import->setObjectName(u"importNowButton"_s);
    buildFoot(layout, m_import, m_compare);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        emit compareRequested(m_outcome.report.batch);
    });
}

void ImportDialog::nameTabs()
{
    const int open = m_names->openNames();
    m_tabs->setTabText(0, tr("Result"));
    m_tabs->setTabText(1, tr("How it is read"));
    m_tabs->setTabText(2, open > 0 ? tr("Names (%1)").arg(open) : tr("Names"));
}

QString ImportDialog::stepText() const
{
    return stage() == Stage::Checking ? tr("Reading the file…") : tr("Importing…");
}

QString ImportDialog::atStake() const
{
    if (m_settings == m_kept && !m_names->createsAny())
        return {};
    return tr("Nothing is imported yet. What you chose for this file is lost if you leave.");
}

void ImportDialog::showStage()
{
    const bool canChoose = stage() != Stage::Working && stage() != Stage::Done;
    const bool hasFile = !m_path.isEmpty();
    m_choose->setEnabled(canChoose);
    m_tabs->setVisible(hasFile);
    m_drop->setVisible(!hasFile);
    m_reading->setEnabled(canChoose);
    m_names->setEnabled(canChoose);
    m_result->setChoosing(canChoose);
    const core::ImportReport& report = m_outcome.report;
    m_compare->setVisible(stage() == Stage::Done && report.batch
                          && report.survey.columns.columnOf("tracker_earning") >= 0);
    m_import->setEnabled(stage() == Stage::Done || canTake());
    if (stage() == Stage::Done)
        m_import->setText(tr("Close"));
    else if (stage() == Stage::Ready)
        m_import->setText(tr("Import %Ln conversion(s)", nullptr, incoming()));
    else
        m_import->setText(tr("Import"));
}

bool ImportDialog::canTake() const
{
    return stage() == Stage::Ready && incoming() > 0;
}

void ImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_names->clear();
    preview();
}

void ImportDialog::chooseProfile(const QString& name)
{
    if (m_settings == m_kept) {
        emit profileChosen(name);
        return;
    }
    m_reading->showProfile(m_profile);
    discardQuestion().ask(tr("No profile keeps what you chose for this file. "
                             "It is lost if you choose another one."),
                          [this, name] { emit profileChosen(name); });
}

void ImportDialog::useProfile(const QString& name, const core::ImportSettings& settings)
{
    m_reading->showProfile(name);
    m_profile = m_reading->profile();
    m_kept = settings;
    applySettings(settings);
}

void ImportDialog::setProfiles(const QStringList& names, const QString& current)
{
    m_choices.profiles = names;
    m_kept = current.isEmpty() ? core::ImportSettings() : m_settings; // none: it was deleted
    m_reading->setProfiles(names, current);
    m_profile = m_reading->profile();
}

void ImportDialog::applySettings(const core::ImportSettings& settings)
{
    m_settings = settings;
    m_reading->setSettings(settings);
    m_names->setSettings(settings);
    preview();
}

ImportRequest ImportDialog::request() const
{
    return { m_path,
             m_settings,
             m_names->createsPublishers(),
             m_names->newCampaigns(),
             m_result->keepsOld() };
}

void ImportDialog::preview()
{
    if (m_path.isEmpty())
        return;
    messages()->clear();
    m_result->clearOutcome();
    setStage(Stage::Checking);
    emit previewRequested(request());
}

void ImportDialog::requestTaking()
{
    m_tabs->setCurrentWidget(m_result);
    emit importRequested(request());
}

void ImportDialog::forgetOutcome()
{
    m_outcome = {};
}

void ImportDialog::showSurvey(const core::SurveyedConversions& surveyed)
{
    m_reading->showSurvey(surveyed);
    m_result->showReading(surveyed.survey);
    if (isComplete(surveyed))
        return;
    m_outcome = {};
    m_tabs->setCurrentWidget(m_reading);
    setStage(Stage::Asking);
    const std::vector<core::Error>& open = surveyed.survey.open;
    messages()->showError(open.empty() ? *surveyed.missing : open.front());
}

int ImportDialog::incoming() const
{
    const core::ImportReport& report = m_outcome.report;
    return int(report.added + (m_result->keepsOld() ? 0 : report.changed));
}

void ImportDialog::showOutcome(ImportOutcome outcome)
{
    m_outcome = std::move(outcome);
    m_result->showOutcome(m_outcome);
    m_names->addUnknown(m_outcome.report);
    nameTabs();
}

void ImportDialog::showPreview(ImportOutcome outcome)
{
    showOutcome(std::move(outcome));
    setStage(Stage::Ready);
    sayWhatIsLeft();
}

void ImportDialog::sayWhatIsLeft()
{
    const core::ImportReport& report = m_outcome.report;
    const int names = m_names->openNames();
    const QString whoIsMeant =
        names > 0 && m_tabs->currentWidget() != m_names ? tr("Say who is meant") : QString();
    const bool allBad = report.read > 0 && report.rejected == report.read;
    QStringList said;
    if (allBad)
        said += tr("None of the file's %Ln row(s) can be taken.", nullptr, int(report.read));
    else if (report.read == 0)
        said += tr("The file has no rows.");
    else if (report.added + report.changed == 0 && report.rejected == 0)
        said += tr("Everything in this file is in the books already.");
    else if (report.added + report.changed == 0)
        said += tr("Nothing new: the rows that can be taken are in the books already.");
    if (names > 0)
        said += tr("%Ln name(s) in the file are not known here.", nullptr, names);
    if (!said.isEmpty())
        messages()->show(allBad          ? Theme::Tone::Bad
                             : names > 0 ? Theme::Tone::Warning
                                         : Theme::Tone::Info,
                         said.join(u' '),
                         whoIsMeant);
}

void ImportDialog::showReport(ImportOutcome outcome)
{
    showOutcome(std::move(outcome));
    setStage(Stage::Done);
    messages()->show(Theme::Tone::Good, tr("%Ln conversion(s) imported.", nullptr, incoming()));
    m_import->setFocus();
}

} // namespace ui
