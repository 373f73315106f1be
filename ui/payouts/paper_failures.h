#pragma once

#include "core/usecases/make_papers.h"

class QWidget;

namespace ui {

/// Lists the payouts whose paper could not be made, each with why and what to do; opens over
/// `parent`.
void showPaperFailures(const std::vector<core::PaperFailure>& failures, QWidget* parent);

} // namespace ui
