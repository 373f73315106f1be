#pragma once

#include "tests/reliability/fault_run.h"

#include <ostream>

/// A piece of work that is disturbed: what stands in the folder before, what is done, and what the
/// user types to get there when it failed.
struct Scenario {
    const char* name;
    std::vector<std::string> words;
    std::vector<std::string> again; ///< empty: the same
    const char* folder = "books"; ///< of Templates
    const char* writes = ""; ///< a file beside the books that is whole or not there
    /// Its number is taken before the paper is written: when only that fails, the books keep the number,
    /// and trying again writes the same paper.
    bool keepsNumber = false;

    [[nodiscard]] const std::vector<std::string>& retry() const
    {
        return again.empty() ? words : again;
    }
    friend std::ostream& operator<<(std::ostream& out, const Scenario& scenario)
    {
        return out << scenario.name;
    }
};

[[nodiscard]] const std::vector<Scenario>& scenarios();

/// Folders with books to begin from, made once: "books" (two publishers, 120 conversions, a payout,
/// a changed rule, a backup), "yesterday" (the same with work of an earlier day) and "old" (books
/// of the first schema).
class Templates {
public:
    /// `program`: payoutctl; `scratch`: a folder of its own.
    Templates(const std::string& program, const std::string& scratch);

    [[nodiscard]] std::string folder(const std::string& name) const
    {
        return m_scratch + '/' + name;
    }

private:
    void makeBooks(const std::string& program, const char* name, int days) const;
    void makeOld() const;

    std::string m_scratch;
};
