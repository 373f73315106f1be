// Opening a workspace file whose bytes were altered: it opens or is refused in words; its bytes
// stay as they were; books that open can be looked at and checked.
#include "app/wiring/open_books.h"
#include "core/usecases/verify_books.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace {

/// The workspace that is altered, in a folder of its own.
class Bench {
public:
    Bench()
    {
        app::NewBooks wanted;
        wanted.path = file("seed.payouts");
        wanted.currency = "USD";
        wanted.timeZone = "UTC";
        wanted.company = "Acme";
        wanted.sample = true;
        promise(app::createBooks(wanted).has_value(), "the seed is made");
        m_seed = read("seed.payouts");
    }

    [[nodiscard]] std::string file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile books(m_folder.filePath(QString::fromLatin1(name)));
        promise(books.open(QIODevice::ReadOnly), "the file is there");
        return books.readAll();
    }
    void write(const QByteArray& bytes) const
    {
        QFile books(m_folder.filePath(QStringLiteral("books.payouts")));
        promise(books.open(QIODevice::WriteOnly) && books.write(bytes) == bytes.size(),
                "the file is written");
    }
    [[nodiscard]] const QByteArray& seed() const { return m_seed; }

private:
    int m_count = 1;
    char m_name[5] = "fuzz";
    char* m_words[2] = { m_name, nullptr };
    QCoreApplication m_application{ m_count, m_words };
    QTemporaryDir m_folder;
    QByteArray m_seed;
};

Bench& bench()
{
    static auto* const made = new Bench;
    return *made;
}

} // namespace

/// An input is a list of changes: three bytes of place, one of value; the seed itself would be too
/// large.
std::vector<std::string> fuzzSeeds()
{
    return { std::string(),
             std::string("\0\0\x10\x01", 4),
             std::string("\0\0\x3C\x07", 4),
             std::string("\0\0\x44\xFF", 4),
             std::string("\0\x10\0\x0D\0\x10\x03\xFF", 8),
             std::string("\0\0\x64\x05\0\0\x67\xFF\0\x20\x00\x00", 12),
             std::string("\x01\x02\x03\x55\x02\x00\x10\xAA", 8) };
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes = bench().seed();
    for (std::size_t i = 0; i + 4 <= size; i += 4) {
        const std::size_t place =
            (std::size_t(data[i]) << 16 | std::size_t(data[i + 1]) << 8 | data[i + 2])
            % std::size_t(bytes.size());
        bytes[qsizetype(place)] = char(data[i + 3]);
    }
    if (size % 4 == 1) // and the end is cut off
        bytes.truncate(bytes.size() * data[size - 1] / 256);
    bench().write(bytes);
    {
        const auto books = app::openBooks(bench().file("books.payouts"), true);
        if (!books) {
            promise(!books.error().what.empty() && !books.error().where.empty(),
                    "a refusal says what and where");
        } else {
            core::NoProgress silent;
            const auto checks = core::verifyBooks((*books)->books(), silent);
            promise(checks.has_value() || !checks.error().what.empty(),
                    "checking answers in words");
        }
    }
    promise(bench().read("books.payouts") == bytes, "reading changes no byte");
    return 0;
}
