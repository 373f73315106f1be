#pragma once

#include "ui/imports/import_request.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class ColumnMap;

/// A choice with the reason for what is used under it.
struct ReasonedChoice {
    QComboBox* combo = nullptr;
    QLabel* why = nullptr;
};

/// How a conversions file is read: every form detected and shown with its reason, the preset with
/// what its payout means, whose rows they are that do not say so, and the columns; each to be
/// changed, and all of it kept as a profile.
class ReadingPage : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPage(const ImportChoices& choices, QWidget* parent = nullptr);

    /// What is chosen by now: a choice here adds to it.
    void setSettings(const core::ImportSettings& settings);
    void showSurvey(const core::SurveyedConversions& surveyed);
    /// The names of the profiles there are, and the one in use; empty: none.
    void setProfiles(const QStringList& names, const QString& current);
    void showProfile(const QString& current);
    [[nodiscard]] QString profile() const;

signals:
    void settingsChanged(const core::ImportSettings& settings);
    void profileChosen(const QString& name);
    void saveProfileRequested(const QString& name);
    void removeProfileRequested(const QString& name);

private:
    void buildProfile(QGridLayout* grid);
    void buildForms(QGridLayout* grid, const ImportChoices& choices);
    ReasonedChoice
    addChoice(QGridLayout* grid, const QString& name, const QString& label, int width);
    /// `set` takes the choice's data, invalid for “as detected”.
    void connectChoice(const ReasonedChoice& choice,
                       std::function<void(core::ImportSettings&, const QVariant&)> set);
    void showForms(const core::FileSurvey& survey);
    void showPreset(const core::FileSurvey& survey);
    void showZone(bool isNeeded);
    void askProfileName();

    core::ImportSettings m_settings;
    QString m_workspaceZone;
    int m_taken = 0; ///< of the rows' units
    QComboBox* m_profile;
    QPushButton* m_saveProfile;
    QPushButton* m_removeProfile;
    ReasonedChoice m_preset;
    ReasonedChoice m_encoding;
    ReasonedChoice m_separator;
    ReasonedChoice m_decimals;
    ReasonedChoice m_dates;
    ReasonedChoice m_zone;
    ReasonedChoice m_campaign;
    ReasonedChoice m_publisher;
    QLabel* m_payout;
    ColumnMap* m_columns;
};

} // namespace ui
