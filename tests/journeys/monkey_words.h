#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <random>

/// A seed's throws: the same with every compiler.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] int below(int sides) { return int(m_random() % std::uint64_t(sides)); }
    [[nodiscard]] bool oneIn(int sides) { return below(sides) == 0; }
    template <typename List>
    [[nodiscard]] const auto& of(const List& list)
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }

private:
    std::mt19937_64 m_random;
};

/// What the monkey types: amounts, days, names that the sample company has, and what nobody should
/// type: nonsense, very long and bidirectional texts, formulas, SQL, half characters.
[[nodiscard]] QString monkeyText(Dice& dice);

/// What fits a field of this name in a form; empty: nothing is known. `number` makes it new.
[[nodiscard]] QString fittingText(const QString& field, int number, Dice& dice);

struct MonkeyFile {
    QString name;
    QByteArray bytes;
};
/// What is chosen in file dialogs: conversions, rules, rates, publishers, pictures, workspaces;
/// good ones and broken ones.
[[nodiscard]] QList<MonkeyFile> monkeyFiles(Dice& dice);
