#pragma once

#include <string>
#include <vector>

/// A CSV without quotes or line ends inside fields, as rows of fields.
[[nodiscard]] std::vector<std::vector<std::string>> simpleCsv(const std::string& text);

/// The cells of a sheet in order, as they stand in the XML: numbers and texts alike.
[[nodiscard]] std::vector<std::string> sheetCells(const std::string& xml);

/// What a sheet must hold when it has the same figures as these rows: "100.00" and "100" are the
/// same figure, an empty field is no cell.
[[nodiscard]] std::vector<std::string> figuresOf(const std::vector<std::vector<std::string>>& rows);
