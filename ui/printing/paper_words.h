#pragma once

#include "core/invoicing/paper_words.h"

#include <QLocale>

#include <string>

namespace ui {

/// The language whose words a paper for readers of `locale` is written in, as documents keep it:
/// "de_CH" where there are German words, "en" where there are none of its own.
[[nodiscard]] std::string paperLanguage(const QLocale& locale = QLocale());
/// The words of the paper in that language, numbers and days in its form; whatever the language of
/// the window. Any thread.
[[nodiscard]] core::PaperWords paperWords(const QLocale& locale = QLocale());
[[nodiscard]] core::PaperWords paperWords(const std::string& language);

} // namespace ui
