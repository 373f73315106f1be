#pragma once

#include "core/base/json.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

/// What one run of payoutctl answered.
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

/// A folder of its own in which payoutctl is run as a user would run it, on one workspace.
class Desk {
public:
    /// Creates the workspace unless `currency` is empty.
    explicit Desk(const std::string& currency = "USD");

    /// Runs payoutctl in the folder; the workspace is given by the environment.
    Answer run(const std::vector<std::string>& words,
               const std::map<std::string, std::string>& environment = {}) const;
    /// The same with --json; fails the test when it does not answer 0 and JSON.
    [[nodiscard]] core::Json ask(std::vector<std::string> words) const;
    /// The same, plain; fails the test when it does not answer 0.
    std::string must(const std::vector<std::string>& words) const;

    [[nodiscard]] std::string path(const std::string& name) const;
    [[nodiscard]] std::string workspace() const { return path("books.payouts"); }
    void write(const std::string& name, const std::string& bytes) const;
    [[nodiscard]] std::string read(const std::string& name) const;
    [[nodiscard]] bool exists(const std::string& name) const;

    /// A figure of a publisher's account, as `balances` names it.
    [[nodiscard]] std::string figure(const std::string& publisher, const std::string& column) const;
    /// Everything the books say: what must be the same after a refusal.
    [[nodiscard]] std::string everything() const;

private:
    QTemporaryDir m_folder;
};

/// Runs another program; status -1 when it is not installed.
Answer runProgram(const std::string& program, const std::vector<std::string>& words);
