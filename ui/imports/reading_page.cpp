#include "ui/imports/reading_page.h"

#include "core/csv/import_presets.h"
#include "ui/imports/column_map.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/models/row_order.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int spaceUnits = 6; ///< a row is divided into
constexpr int half = spaceUnits / 2;
constexpr int third = spaceUnits / 3;

QString presetLabel(const core::ImportPreset& preset)
{
    return tableWord(preset.label);
}

template <typename T>
void fillForms(QComboBox* combo, std::span<const core::FormChoice<T>> forms)
{
    combo->addItem({});
    for (const core::FormChoice<T>& form : forms)
        combo->addItem(tableWord(form.label), int(form.value));
}

template <typename T>
std::optional<T> formOf(const QVariant& data)
{
    return data.isValid() ? std::optional<T>(T(data.toInt())) : std::nullopt;
}

/// The first entry says what is detected; under the choice stands why.
template <typename T>
void showForm(const ReasonedChoice& choice,
              std::span<const core::FormChoice<T>> forms,
              const core::Surveyed<T>& surveyed,
              const std::optional<T>& chosen,
              bool isOpen)
{
    const auto label = [&forms](T form) {
        return tableWord(core::info(forms, form).label);
    };
    const QString detected = isOpen ? ReadingPage::tr("Please choose")
        : chosen                    ? ReadingPage::tr("Detect")
                                    : ReadingPage::tr("%1 (detected)").arg(label(surveyed.used));
    choice.combo->setItemText(0, detected);
    choice.combo->setCurrentIndex(chosen ? choice.combo->findData(int(*chosen)) : 0);
    QString reason = messageText(surveyed.why);
    if (surveyed.seen && *surveyed.seen != surveyed.used)
        reason = ReadingPage::tr("%1; the file looks like %2").arg(reason, label(*surveyed.seen));
    choice.why->setText(reason);
    choice.combo->setAccessibleDescription(reason);
}

template <typename Record, typename Name>
void fillOwners(QComboBox* combo, const std::vector<Record>& records, Name name)
{
    combo->addItem(ReadingPage::tr("As the file says"));
    for (const Record* record : inNameOrder(records, name))
        combo->addItem(name(*record), name(*record));
}

} // namespace

ReadingPage::ReadingPage(const ImportChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_workspaceZone(choices.timeZone)
    , m_profile(new QComboBox(this))
    , m_saveProfile(new QPushButton(tr("Save profile…"), this))
    , m_removeProfile(new QPushButton(tr("Delete profile"), this))
    , m_payout(new QLabel(this))
    , m_columns(new ColumnMap(this))
{
    setObjectName(u"readingPage"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, Theme::space(3), 0, 0);
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(2));
    for (int column = 0; column < spaceUnits; ++column)
        grid->setColumnStretch(column, 1);
    buildProfile(grid);
    buildForms(grid, choices);
    m_payout->setObjectName(u"payoutMeansLabel"_s);
    m_payout->setWordWrap(true);
    grid->addWidget(m_payout, grid->rowCount(), 0, 1, spaceUnits);
    const int last = grid->rowCount();
    grid->addWidget(m_columns, last, 0, 1, spaceUnits);
    grid->setRowStretch(last, 1);
    connect(m_columns, &ColumnMap::settingsChanged, this, &ReadingPage::settingsChanged);
    setProfiles(choices.profiles, {});
}

void ReadingPage::buildProfile(QGridLayout* grid)
{
    m_profile->setObjectName(u"profileCombo"_s);
    m_profile->setAccessibleName(tr("Saved profile"));
    m_saveProfile->setObjectName(u"saveProfileButton"_s);
    m_removeProfile->setObjectName(u"removeProfileButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    auto* label = new QLabel(m_profile->accessibleName(), this);
    label->setBuddy(m_profile);
    row->addWidget(label);
    row->addWidget(m_profile, 1);
    for (QPushButton* button : { m_saveProfile, m_removeProfile })
        row->addWidget(button);
    grid->addLayout(row, 0, 0, 1, spaceUnits);
    connect(m_profile, &QComboBox::activated, this, [this] {
        m_removeProfile->setEnabled(!profile().isEmpty());
        emit profileChosen(profile());
    });
    connect(m_saveProfile, &QPushButton::clicked, this, &ReadingPage::askProfileName);
    connect(m_removeProfile, &QPushButton::clicked, this, [this] {
        emit removeProfileRequested(profile());
    });
}

ReasonedChoice
ReadingPage::addChoice(QGridLayout* grid, const QString& name, const QString& label, int width)
{
    const ReasonedChoice choice{ new QComboBox(this), new QLabel(this) };
    choice.combo->setObjectName(name);
    choice.combo->setAccessibleName(label);
    choice.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.combo->setMinimumContentsLength(8);
    auto* head = new QLabel(label, this);
    head->setBuddy(choice.combo);
    for (QLabel* small : { head, choice.why }) {
        small->setProperty("small", true);
        small->setProperty("second", true);
        small->setWordWrap(true);
    }
    auto* cell = new QVBoxLayout;
    cell->setSpacing(Theme::space(1));
    cell->addStretch(1);
    cell->addWidget(head);
    cell->addWidget(choice.combo);
    cell->addWidget(choice.why);
    grid->addLayout(cell, 1 + m_taken / spaceUnits, m_taken % spaceUnits, 1, width);
    m_taken += width;
    return choice;
}

void ReadingPage::connectChoice(const ReasonedChoice& choice,
                                std::function<void(core::ImportSettings&, const QVariant&)> set)
{
    connect(choice.combo,
            &QComboBox::activated,
            this,
            [this, combo = choice.combo, set = std::move(set)] {
                core::ImportSettings changed = m_settings;
                set(changed, combo->currentData());
                if (changed != m_settings)
                    emit settingsChanged(changed);
            });
}

void ReadingPage::buildForms(QGridLayout* grid, const ImportChoices& choices)
{
    using Settings = core::ImportSettings;
    m_preset = addChoice(grid, u"presetCombo"_s, tr("Layout of the file"), half);
    m_decimals = addChoice(grid, u"decimalCombo"_s, tr("Amounts"), half);
    m_encoding = addChoice(grid, u"encodingCombo"_s, tr("Encoding"), third);
    m_separator = addChoice(grid, u"separatorCombo"_s, tr("Separator"), third);
    m_dates = addChoice(grid, u"datesCombo"_s, tr("Dates"), third);
    m_zone = addChoice(grid, u"timeZoneCombo"_s, tr("Time zone"), third);
    m_campaign = addChoice(grid, u"campaignCombo"_s, tr("Campaign for rows that name none"), third);
    m_publisher =
        addChoice(grid, u"publisherCombo"_s, tr("Publisher for a file without any"), third);
    m_preset.combo->addItem({});
    for (const core::ImportPreset& preset : core::importPresets())
        m_preset.combo->addItem(presetLabel(preset), text(preset.key));
    fillForms(m_encoding.combo, core::textEncodings());
    fillForms(m_separator.combo, core::fieldSeparators());
    fillForms(m_decimals.combo, core::decimalMarks());
    fillForms(m_dates.combo, core::dateForms());
    m_zone.combo->addItem(tr("%1 (workspace)").arg(m_workspaceZone));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone.combo->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    fillOwners(
        m_campaign.combo, choices.campaigns, [](const auto& each) { return text(each.title); });
    fillOwners(
        m_publisher.combo, choices.publishers, [](const auto& each) { return text(each.alias); });
    connectChoice(m_preset, [](Settings& settings, const QVariant& chosen) {
        settings.preset = utf8(chosen.toString());
    });
    connectChoice(m_encoding, [](Settings& settings, const QVariant& chosen) {
        settings.encoding = formOf<core::TextEncoding>(chosen);
    });
    connectChoice(m_separator, [](Settings& settings, const QVariant& chosen) {
        settings.separator = formOf<char>(chosen);
    });
    connectChoice(m_decimals, [](Settings& settings, const QVariant& chosen) {
        settings.decimals = formOf<core::DecimalMark>(chosen);
    });
    connectChoice(m_dates, [](Settings& settings, const QVariant& chosen) {
        settings.dates = formOf<core::DateForm>(chosen);
    });
    connectChoice(m_zone, [](Settings& settings, const QVariant& chosen) {
        settings.timeZone = utf8(chosen.toString());
    });
    connectChoice(m_campaign, [](Settings& settings, const QVariant& chosen) {
        settings.campaign = utf8(chosen.toString());
    });
    connectChoice(m_publisher, [](Settings& settings, const QVariant& chosen) {
        settings.publisher = utf8(chosen.toString());
    });
}

void ReadingPage::setSettings(const core::ImportSettings& settings)
{
    m_settings = settings;
    m_columns->setSettings(settings);
}

void ReadingPage::showSurvey(const core::SurveyedConversions& surveyed)
{
    showPreset(surveyed.survey);
    showForms(surveyed.survey);
    showZone(surveyed.survey.hasLocalTimes);
    for (const auto& [choice, owner] : { std::pair(m_campaign, m_settings.campaign),
                                         std::pair(m_publisher, m_settings.publisher) })
        choice.combo->setCurrentIndex(
            owner.empty() ? 0 : qMax(0, choice.combo->findText(text(owner), Qt::MatchFixedString)));
    m_columns->showSurvey(surveyed);
}

void ReadingPage::showPreset(const core::FileSurvey& survey)
{
    m_preset.combo->setItemText(0,
                                m_settings.preset.empty()
                                    ? tr("%1 (detected)").arg(presetLabel(*survey.preset))
                                    : tr("Detect"));
    m_preset.combo->setCurrentIndex(
        m_settings.preset.empty() ? 0 : m_preset.combo->findData(text(m_settings.preset)));
    m_preset.why->setText(messageText(survey.presetWhy));
    m_preset.combo->setAccessibleDescription(m_preset.why->text());
    m_payout->setText(tableWord(survey.preset->payoutMeans));
}

void ReadingPage::showForms(const core::FileSurvey& survey)
{
    const core::ImportPreset& preset = *survey.preset;
    showForm(m_encoding, core::textEncodings(), survey.encoding, m_settings.encoding, false);
    showForm(m_separator, core::fieldSeparators(), survey.separator, m_settings.separator, false);
    m_separator.combo->setEnabled(!survey.isJson);
    showForm(m_decimals,
             core::decimalMarks(),
             survey.decimals,
             m_settings.decimals,
             !m_settings.decimals && !survey.decimals.seen && !preset.decimals && !survey.isJson);
    showForm(m_dates,
             core::dateForms(),
             survey.dates,
             m_settings.dates,
             !m_settings.dates && !survey.dates.seen && !preset.dates);
}

void ReadingPage::showZone(bool isNeeded)
{
    const QString chosen = text(m_settings.timeZone);
    m_zone.combo->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_zone.combo->findData(chosen)));
    m_zone.why->setText(isNeeded ? tr("The times come without an offset.")
                                 : tr("Not needed: the times say theirs."));
    m_zone.combo->setAccessibleDescription(m_zone.why->text());
}

QString ReadingPage::profile() const
{
    return m_profile->currentData().toString();
}

void ReadingPage::setProfiles(const QStringList& names, const QString& current)
{
    m_profile->clear();
    m_profile->addItem(tr("None: as detected"), QString());
    for (const QString& name : names)
        m_profile->addItem(name, name);
    showProfile(current);
}

void ReadingPage::showProfile(const QString& current)
{
    m_profile->setCurrentIndex(qMax(0, m_profile->findText(current, Qt::MatchFixedString)));
    m_removeProfile->setEnabled(!profile().isEmpty());
}

void ReadingPage::askProfileName()
{
    auto* dialog = new FormDialog(tr("Save profile"), tr("Save profile"), this);
    dialog->setObjectName(u"profileDialog"_s);
    auto* name = new QLineEdit(profile(), dialog);
    name->setObjectName(u"profileNameEdit"_s);
    dialog->addField(tr("Name"),
                     name,
                     tr("What is chosen here and who is meant, for the next file of this kind."));
    connect(dialog, &FormDialog::saveRequested, this, [this, dialog, name] {
        if (name->text().trimmed().isEmpty()) {
            dialog->setFieldError(name, tr("Give it a name."));
            return;
        }
        emit saveProfileRequested(name->text().trimmed());
        dialog->accept();
    });
    dialog->open();
}

} // namespace ui
