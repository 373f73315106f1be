#pragma once

#include "tests/journeys/run_program.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

class QProcess;

/// A folder of its own in which payoutctl is run as a user would run it, on one workspace.
class Desk {
public:
    /// Creates the workspace unless `currency` is empty.
    explicit Desk(const std::string& currency = "USD");

    /// Runs payoutctl in the folder; the workspace is given by the environment.
    Answer run(const std::vector<std::string>& words,
               const std::map<std::string, std::string>& environment = {}) const;
    /// The same as a user who owns none of it; status -1 where there is no such user.
    Answer runAsStranger(const std::vector<std::string>& words) const;
    /// The same with --json; fails the test when it does not answer 0 and JSON.
    [[nodiscard]] core::Json ask(std::vector<std::string> words) const;
    /// The same, plain; fails the test when it does not answer 0.
    std::string must(const std::vector<std::string>& words) const;

    [[nodiscard]] std::string path(const std::string& name) const;
    [[nodiscard]] std::string workspace() const { return path("books.payouts"); }
    void write(const std::string& name, const std::string& bytes) const;
    [[nodiscard]] std::string read(const std::string& name) const;
    [[nodiscard]] bool exists(const std::string& name) const;

    [[nodiscard]] static std::string bytesOf(const std::string& path);
    /// The files of the folder that are the books', each with its time and its bytes.
    [[nodiscard]] std::string state() const;

    /// A figure of a publisher's account, as `balances` names it.
    [[nodiscard]] std::string figure(const std::string& publisher, const std::string& column) const;
    /// Everything the books say: what must be the same after a refusal.
    [[nodiscard]] std::string everything() const;

private:
    void prepare(QProcess& process, const std::map<std::string, std::string>& environment) const;

    QTemporaryDir m_folder;
};
