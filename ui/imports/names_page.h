#pragma once

#include "ui/imports/import_request.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace ui {

/// Who and what a file names that the workspace lacks: each meant as somebody known, or all of them
/// created.
class NamesPage : public QWidget {
    Q_OBJECT
public:
    explicit NamesPage(const ImportChoices& choices, QWidget* parent = nullptr);

    /// Another file: nothing is known of its names.
    void clear();
    void setSettings(const core::ImportSettings& settings);
    /// Adds what the report could not resolve.
    void addUnknown(const core::ImportReport& report);
    /// Names that nobody is meant by yet and that are not created.
    [[nodiscard]] int openNames() const;

    /// Missing ones of either kind are to be created.
    [[nodiscard]] bool createsAny() const;
    [[nodiscard]] bool createsPublishers() const;
    /// None: no campaigns are created, or the value cannot be read.
    [[nodiscard]] std::optional<core::NewCampaigns> newCampaigns() const;

signals:
    void settingsChanged(const core::ImportSettings& settings);
    /// Whether and how missing ones are created.
    void creationChanged();

private:
    /// The two kinds of names, each with its map in the settings.
    struct Kind {
        std::map<std::string, std::string> core::ImportSettings::*map;
        QString label;
        QStringList known; ///< what the workspace has
        std::map<std::string, std::int64_t> names; ///< of the file → rows that failed for it
    };

    void buildCreation();
    void fill();
    void addLine(Kind& kind, const std::string& name, std::int64_t rows);
    void readValue();
    [[nodiscard]] bool creates(const Kind& kind) const;

    core::ImportSettings m_settings;
    QString m_currency;
    Kind m_publishers;
    Kind m_campaigns;
    QLabel* m_hint;
    QTableWidget* m_table;
    QCheckBox* m_createPublishers;
    QCheckBox* m_createCampaigns;
    QComboBox* m_costModel;
    QLineEdit* m_value;
    QLabel* m_valueLabel;
    QLabel* m_valueError;
};

} // namespace ui
