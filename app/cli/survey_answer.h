#pragma once

#include "app/cli/call.h"
#include "core/usecases/import_conversions.h"

namespace app {

/// What a survey found, as `payoutctl import FILE --survey` prints it.
[[nodiscard]] core::Result<int> answerSurvey(Call& call,
                                             const core::SurveyedConversions& surveyed,
                                             const core::ImportOptions& options);

/// How a file was read, in one sentence for standard error; "" for a native file read as defined.
[[nodiscard]] std::string readingSentence(const core::FileSurvey& survey);

/// "everflow", "utf-8" … by the names of their options.
void setReading(core::Json& json, const core::FileSurvey& survey);

} // namespace app
