#pragma once

#include <QString>
#include <QStringList>

/// The latest things that were done, in words, for whoever looks into a fault; a program that dies
/// writes them to its standard error while it dies.
class LatestActions {
public:
    /// Begins anew; `run`: what repeats it.
    static void begin(const QString& run);
    static void note(const QString& action);
    [[nodiscard]] static QString last();
    [[nodiscard]] static QString text();
};

/// What Qt warns of while it lives, each with the action before it. What the offscreen platform or
/// the test's own hands are warned of is none of the program's.
class QtWarnings {
public:
    QtWarnings();
    ~QtWarnings();
    QtWarnings(const QtWarnings&) = delete;
    QtWarnings& operator=(const QtWarnings&) = delete;

    [[nodiscard]] static QStringList taken();
};
