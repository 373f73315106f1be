#include "app/wiring/sample_data.h"

#include "core/csv/csv_reader.h"
#include "core/invoicing/paper_words.h"

#include <QFile>

#include <charconv>

namespace app {

namespace {

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

core::Month monthAt(core::Month current, std::string_view offset)
{
    return { current.months + number(offset) };
}

} // namespace

core::Result<std::string> sampleFile(const std::string& name)
{
    QFile file(QStringLiteral(":/sample/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core",
                                      "The sample company's file is missing from the program."),
                            name,
                            {} };
    return file.readAll().toStdString();
}

core::Result<std::vector<SampleRow>> sampleRows(const std::string& name)
{
    auto bytes = sampleFile(name);
    if (!bytes)
        return bytes.error();
    core::StringSource source(std::move(*bytes), name);
    core::CsvReader reader(source);
    core::CsvRow row;
    std::vector<std::string> heads;
    std::vector<SampleRow> rows;
    for (auto more = reader.next(row);; more = reader.next(row)) {
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        if (heads.empty()) {
            heads.assign(row.fields.begin(), row.fields.end());
            continue;
        }
        SampleRow& named = rows.emplace_back();
        for (std::size_t i = 0; i < heads.size() && i < row.fields.size(); ++i)
            named[heads[i]] = row.fields[i];
    }
}

std::string datedText(std::string_view text, core::Month current)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = std::min(text.find('{', at), text.size());
        out += text.substr(at, open - at);
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos)
            return out += text.substr(open);
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const core::Month month = monthAt(current, inside);
        out += inside.ends_with(" name") ? core::englishMonth(month) : core::toText(month);
        at = close + 1;
    }
    return out;
}

core::Date datedDay(std::string_view text, core::Month current)
{
    const std::size_t slash = text.find('/');
    const core::Date first = core::firstDay(monthAt(current, text.substr(0, slash)));
    return core::addDays(first, number(text.substr(slash + 1)) - 1);
}

} // namespace app
