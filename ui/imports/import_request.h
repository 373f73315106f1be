#pragma once

#include "core/usecases/import_conversions.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What the user wants imported.
struct ImportRequest {
    QString path;
    core::ImportSettings settings; ///< how the file is read, and who is meant in it
    bool createMissing = false; ///< publishers
    std::optional<core::NewCampaigns> newCampaigns; ///< none: unknown ones are not created
    bool keepOld = false; ///< known rows that changed are listed, not applied
};

/// An import as it was, or as it would be.
struct ImportOutcome {
    core::ImportReport report;
    std::string rejects; ///< the rejected rows as a file, with their reasons
};

/// What the import dialog offers to choose from and shows amounts in.
struct ImportChoices {
    std::vector<core::Publisher> publishers;
    std::vector<core::Campaign> campaigns;
    QStringList profiles; ///< their names
    QString currency;
    QString timeZone; ///< the workspace's
    int decimals = 2;
};

/// Everything that an import needs to know is known.
[[nodiscard]] inline bool isComplete(const core::SurveyedConversions& surveyed)
{
    return surveyed.survey.open.empty() && !surveyed.missing;
}

} // namespace ui
