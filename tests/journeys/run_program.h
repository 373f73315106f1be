#pragma once

#include "core/base/json.h"

#include <string>
#include <vector>

class QProcess;
class QString;

/// What one run of a program answered.
struct Answer {
    int status = -1;
    std::string out;
    std::string err;

    /// The one JSON document on standard output; null when there is none.
    [[nodiscard]] core::Json json() const;
    /// A member of that document as text.
    [[nodiscard]] std::string member(std::string_view key) const;
};

/// The text of a member of an object: a string's content or a number's digits; "" when absent or
/// null.
[[nodiscard]] std::string textOf(const core::Json& object, std::string_view key);

/// Runs another program; status -1 when it is not installed.
[[nodiscard]] Answer runProgram(const std::string& program, const std::vector<std::string>& words);
/// The same in a process that the caller prepared (folder, environment).
[[nodiscard]] Answer
runIn(QProcess& process, const QString& program, const std::vector<std::string>& words);
