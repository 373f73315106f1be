// What each step of an import costs by itself, in memory: import_stages CSV RULES [RUNS [STEP]]. The conversions are of one
// campaign "Bench" in the native layout, the rules its custom payouts (PERFORMANCE's workload). Prints nanoseconds a
// row: median, least, most.
#include "core/csv/csv_reader.h"
#include "core/csv/file_start.h"
#include "tests/support/import_desk.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <unordered_map>

namespace {

using namespace core;

std::string contentOf(const char* path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::string content(std::size_t(std::max<std::streamoff>(file.tellg(), 0)), '\0');
    file.seekg(0);
    file.read(content.data(), std::streamsize(content.size()));
    return content;
}

/// Text that stays where it is.
class ViewSource final : public ByteSource {
public:
    explicit ViewSource(std::string_view text)
        : m_text(text)
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override
    {
        const std::size_t count = m_text.copy(buffer.data(), buffer.size(), m_at);
        m_at += count;
        return count;
    }
    [[nodiscard]] std::string name() const override { return "file"; }
    [[nodiscard]] std::int64_t size() const override { return std::int64_t(m_text.size()); }
    [[nodiscard]] bool rewind() override { return m_at = 0, true; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

template <typename T>
T good(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

/// The books that all steps work on, and the file.
class Stages {
public:
    Stages(std::string csv, std::string_view rules)
        : m_campaign(m_desk.addCampaign("Bench", CostModel::Cpa, "0"))
        , m_csv(std::move(csv))
    {
        m_desk.addRules(m_campaign, rules);
        m_rules = good(m_desk.store.rules(good(m_desk.store.campaigns()).front().version));
        m_known = good(m_desk.store.publishers());
        for (const Publisher& known : m_known)
            m_publishers.emplace(known.alias, known.key);
        m_set.emplace(good(m_desk.store.campaigns()).front(), m_rules, Zone());
    }

    std::int64_t split()
    {
        ViewSource source(m_csv);
        CsvReader reader(source);
        CsvRow row;
        std::int64_t rows = 0;
        while (good(reader.next(row)))
            ++rows;
        return rows - 1;
    }

    /// Split, decoded, and looked at for faults.
    std::int64_t read()
    {
        return eachRow([](MappedConversion&) { });
    }

    /// The same, and each row priced.
    std::int64_t price()
    {
        return eachRow([this](MappedConversion& mapped) {
            mapped.conversion.publisher = publisher(mapped.publisher);
            m_sum += core::price(mapped.conversion, *m_set, m_desk.store.workspace()).value().amount.micros;
        });
    }

    std::int64_t dryRun()
    {
        ViewSource source(m_csv);
        ImportOptions options;
        options.dryRun = true;
        options.createMissing = true;
        return good(importConversions(m_desk.books, source, options, m_desk.progress)).read;
    }

private:
    /// One of the rules', or one whom no rule names.
    [[nodiscard]] PublisherId publisher(std::string_view alias) const
    {
        const auto found = m_publishers.find(alias);
        return found == m_publishers.end() ? PublisherId{ -1 } : found->second;
    }

    tests::ImportDesk m_desk{ Workspace{ "USD", 2, Zone() } };
    CampaignId m_campaign;
    std::string m_csv;
    std::vector<Rule> m_rules;
    std::optional<RuleSet> m_set;
    std::unordered_map<std::string_view, PublisherId> m_publishers; ///< whom rules name
    std::vector<Publisher> m_known;
    std::int64_t m_sum = 0;

    /// On one thread, a row after the other.
    template <typename Visitor>
    std::int64_t eachRow(const Visitor& visit)
    {
        ViewSource source(m_csv);
        const auto peeked = good(PeekedSource::peek(source));
        const FileSurvey survey = good(surveyFile(peeked->start(), {}, {}));
        const ConversionReading reading{ { Zone(), "", "USD" }, {}, {} };
        const ConversionMapper mapper = good(makeMapper(survey, reading, source.name()));
        const auto reader = openRows(*peeked, survey);
        CsvRow row;
        good(reader->next(row)); // the header
        std::int64_t rows = 0;
        while (good(reader->next(row))) {
            MappedConversion mapped;
            if (mapper.read(row, mapped))
                std::exit(1);
            visit(mapped);
            ++rows;
        }
        return rows;
    }
};

} // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::fprintf(stderr, "usage: import_stages CSV RULES [RUNS [STEP]]\n");
        return 2;
    }
    Stages stages(contentOf(arguments[1]), contentOf(arguments[2]));
    const int runs = count > 3 ? std::atoi(arguments[3]) : 5;
    const std::pair<const char*, std::int64_t (Stages::*)()> steps[] = {
        { "split", &Stages::split },
        { "read", &Stages::read },
        { "price", &Stages::price },
        { "dry run", &Stages::dryRun },
    };
    for (const auto& [name, step] : steps) {
        if (count > 4 && std::string_view(name) != arguments[4])
            continue;
        std::vector<double> nanos;
        for (int run = 0; run < runs; ++run) {
            const auto start = std::chrono::steady_clock::now();
            const std::int64_t rows = (stages.*step)();
            const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
            nanos.push_back(took.count() / double(rows));
        }
        std::ranges::sort(nanos);
        std::printf("%-8s %7.0f ns a row (%.0f to %.0f)\n", name, nanos[nanos.size() / 2], nanos.front(), nanos.back());
    }
}
