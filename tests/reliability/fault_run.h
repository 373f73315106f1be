#pragma once

#include "tests/journeys/run_program.h"

#include <cstdint>
#include <string>
#include <vector>

/// What is done to a run of payoutctl, told to fault_shim.cpp through the environment.
struct Fault {
    enum Kinds : unsigned { Write = 1, Sync = 2, Name = 4, All = 7 };

    std::int64_t at = 0; ///< which watched call, from 1; 0: none, the calls are only counted
    unsigned kinds = All; ///< which calls count
    int error = 0; ///< what the call answers (EIO, ENOSPC); 0: the program is killed before it
    int tornTenths = 0; ///< killed with so many tenths of a write done
    bool isLasting = false; ///< later calls fail, too
};

/// A folder in which payoutctl works on books.payouts, with what a power cut would leave of it.
class FaultRun {
public:
    /// `program`: payoutctl or a variant of it. `scratch`: a folder for this run alone.
    FaultRun(std::string program, std::string scratch);

    /// Makes the folder anew: the files of `from`, all of them on the disk for good.
    void begin(const std::string& from);
    Answer run(const std::vector<std::string>& words, const Fault& fault);
    /// The same without anything watched, as the user who tries again.
    Answer runUnwatched(const std::vector<std::string>& words);

    /// The clock of every run is that many days off.
    void setClock(int days) { m_clockDays = days; }

    /// Watched calls of the last run.
    [[nodiscard]] std::int64_t calls() const { return m_calls; }
    [[nodiscard]] std::string file(const std::string& name) const { return folder() + '/' + name; }
    [[nodiscard]] std::string folder() const { return m_scratch + "/books"; }
    /// Puts what a power cut at the end of the run would leave in the folder's place.
    void cutPower();

private:
    Answer start(const std::vector<std::string>& words,
                 const std::vector<std::string>& environment);
    void seedImage(const std::string& folder) const;
    void materialise(const std::string& names, const std::string& folder) const;

    std::string m_program;
    std::string m_scratch;
    std::int64_t m_calls = 0;
    int m_clockDays = 0;
};

/// A folder for test files, in memory where the system offers that: thousands of fsyncs cost little
/// there.
[[nodiscard]] std::string quickFolder();

/// Which of `count` points are tried: all where PAYOUTDESK_FAULT_POINTS is "all", else at most
/// `most`, spread over them, the last ones among them.
[[nodiscard]] std::vector<std::int64_t> points(std::int64_t count, std::int64_t most);
