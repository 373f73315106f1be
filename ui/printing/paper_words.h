#pragma once

#include "core/invoicing/paper_words.h"

#include <QLocale>

namespace ui {

/// The words of the paper in the language of the window, its numbers and days in the form of
/// `locale`.
[[nodiscard]] core::PaperWords paperWords(const QLocale& locale = QLocale());

} // namespace ui
