#pragma once

#include <optional>
#include <string>
#include <vector>

/// What Apache PDFBox Preflight finds wrong with these files as PDF/A-1b, "" where each is valid;
/// nullopt where PDFBox or Java is not installed.
[[nodiscard]] std::optional<std::string> pdfaFaults(const std::vector<std::string>& files);
