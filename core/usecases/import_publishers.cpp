#include "core/base/text.h"
#include "core/csv/table_rows.h"
#include "core/usecases/move_in.h"
#include "core/usecases/publisher_register.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace core {

namespace {

/// The members of the tracker's JSON that make a field, where it names them in its own way.
constexpr std::array jsonMembers{
    std::pair<std::string_view, std::string_view>{ "name", "firstname lastname" },
    std::pair<std::string_view, std::string_view>{ "company", "company_name" },
    std::pair<std::string_view, std::string_view>{ "method", "payment_type" },
};

/// The publisher's text fields, then the status, whose numbers in the tracker's JSON are not
/// published, and the days that his conversions are held.
std::vector<TableField> publisherTableFields()
{
    std::vector<TableField> fields;
    for (const PublisherField& field : publisherFields()) {
        const auto member = std::ranges::find(
            jsonMembers, field.key, &std::pair<std::string_view, std::string_view>::first);
        fields.push_back({ field.key,
                           field.member == &Publisher::alias,
                           member == jsonMembers.end() ? std::string_view() : member->second });
    }
    fields.push_back({ .key = "status", .isWord = true });
    fields.push_back({ "hold_days" });
    return fields;
}

class PublisherRows {
public:
    PublisherRows(Books& books, PublisherRegister all, MoveInReport& report)
        : m_books(books)
        , m_all(std::move(all))
        , m_report(report)
    {
    }

    /// What is wrong goes into the report. Error: the store's.
    Result<void> take(const TableRow& row)
    {
        const std::size_t issues = m_report.issues.size();
        const auto publisher = read(row);
        if (m_report.issues.size() > issues)
            return {};
        const Publisher* known = m_all.withAlias(publisher.alias);
        if (known && *known == publisher) {
            ++m_report.unchanged;
            return {};
        }
        ++(known ? m_report.changed : m_report.added);
        auto saved = m_books.store.savePublisher(publisher);
        if (!saved)
            return saved.error();
        m_all.put(*saved);
        return {};
    }

private:
    void refuse(const TableRow& row, std::string column, Error error)
    {
        m_report.issues.push_back({ row.line, std::move(column), std::move(error) });
    }

    /// An empty cell: the campaign's.
    void readHoldDays(const TableRow& row, std::string_view days, Publisher& publisher)
    {
        publisher.holdDays.reset();
        if (days.empty())
            return;
        if (const auto parsed = parseHoldDays(days))
            publisher.holdDays = *parsed;
        else
            refuse(row, "hold_days", parsed.error());
    }

    /// The publisher as the row wants it: the known one of its alias, changed in the columns of the
    /// file.
    Publisher read(const TableRow& row)
    {
        const auto fields = publisherFields();
        Publisher publisher;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].member == &Publisher::alias)
                if (const Publisher* known = m_all.withAlias(row.text(i)))
                    publisher = *known;
        const std::string knownId = publisher.id;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (row.cells[i])
                publisher.*fields[i].member = *row.cells[i];
        if (publisher.id.empty())
            publisher.id = knownId;
        if (const std::string_view text = row.text(fields.size()); !text.empty()) {
            const auto status = parsePublisherStatus(text);
            if (status)
                publisher.status = *status;
            else
                refuse(row, "status", status.error());
        }
        if (const auto& days = row.cells[fields.size() + 1])
            readHoldDays(row, *days, publisher);
        auto checked = m_all.check(publisher, m_books.world);
        if (!checked) {
            refuse(row, checked.error().where.text(), checked.error());
            return publisher;
        }
        const auto [first, isFirst] = m_lines.emplace(foldCase(checked->alias), row.line);
        if (!isFirst)
            refuse(row,
                   "alias",
                   { ErrorCode::Refused,
                     say("core",
                         "The alias “{1}” stands on line {2} already.",
                         checked->alias,
                         std::to_string(first->second)),
                     {},
                     say("core", "Remove one of the two rows.") });
        return *checked;
    }

    Books& m_books;
    PublisherRegister m_all;
    MoveInReport& m_report;
    std::unordered_map<std::string, std::int64_t> m_lines; ///< by folded alias
};

} // namespace

Result<MoveInReport>
importPublishers(Books& books, ByteSource& file, bool dryRun, Progress* progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto all = PublisherRegister::load(books);
    if (!all)
        return all.error();
    auto table = readTable(file, publisherTableFields());
    if (!table)
        return table.error();
    MoveInReport report;
    report.isJson = table->isJson;
    report.issues = std::move(table->issues);
    report.unknownColumns = std::move(table->unknownColumns);
    PublisherRows rows(books, std::move(*all), report);
    std::size_t done = 0;
    for (const TableRow& row : table->rows) {
        if (auto going = goOn(progress, done++, table->rows.size()); !going)
            return going.error();
        if (auto taken = rows.take(row); !taken)
            return taken.error();
    }
    std::ranges::stable_sort(report.issues, {}, &RowIssue::line);
    const bool isKept = report.issues.empty() && !dryRun && report.added + report.changed > 0;
    if (isKept)
        if (auto kept = commit(**work); !kept)
            return kept.error();
    return report;
}

} // namespace core
