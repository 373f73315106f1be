#include "app/wiring/sample_company.h"

#include "app/wiring/sample_data.h"
#include "core/usecases/adjust.h"
#include "core/usecases/change_conversions.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_rules.h"
#include "core/usecases/issue_invoice.h"
#include "core/usecases/move_in.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_company.h"
#include "core/usecases/save_publisher.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

/// The world on the day a step of the sample happens; ids count up, so that the books come out the
/// same.
class SampleWorld final : public core::World {
public:
    explicit SampleWorld(core::Timestamp now)
        : m_now(now)
    {
    }
    void moveTo(core::Timestamp now) { m_now = now; }

    [[nodiscard]] core::Timestamp now() override { return m_now; }
    [[nodiscard]] std::string newUuid() override
    {
        const std::string digits = std::to_string(++m_ids);
        return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
    }
    [[nodiscard]] std::string user() override { return "sample"; }

private:
    core::Timestamp m_now;
    int m_ids = 0;
};

/// The sample's papers hold nothing but letters that every font has.
class AnyPaper final : public core::PaperCheck {
public:
    [[nodiscard]] core::Result<void> canPrint(const core::Invoice&) const override { return {}; }
};

/// Works through the data files, in order.
class Sample {
public:
    explicit Sample(core::Books& books)
        : m_now(books.world.now())
        , m_month(core::monthOf(core::today(books)))
        , m_world(m_now)
        , m_books{ books.store, m_world }
    {
    }

    core::Result<void> fill();

private:
    using Step = core::Result<void> (Sample::*)(const SampleRow& row);
    struct NamedStep {
        std::string_view name;
        Step run;
    };
    static const NamedStep steps[];

    core::Result<void> saveCompany();
    [[nodiscard]] static core::Result<core::EditedMethods> methods();
    core::Result<void> savePublishers();
    core::Result<void> saveCampaign(const SampleRow& row);
    core::Result<void> runSteps();

    core::Result<void> import(const SampleRow& row);
    core::Result<void> approve(const SampleRow& row);
    core::Result<void> adjust(const SampleRow& row);
    core::Result<void> pay(const SampleRow& row);
    core::Result<void> issue(const SampleRow& row);
    core::Result<void> takeBack(const SampleRow& row);

    [[nodiscard]] core::Result<core::PublisherId> publisher(const SampleRow& row);
    [[nodiscard]] core::Result<core::Money> amount(const SampleRow& row) const;
    [[nodiscard]] static core::PayoutSerial serial(const SampleRow& row);
    /// The rows of one month's conversions up to now, as a file with its head.
    [[nodiscard]] core::Result<std::string> conversionsOf(core::Month month) const;

    core::Timestamp m_now;
    core::Month m_month;
    SampleWorld m_world;
    core::Books m_books;
};

const Sample::NamedStep Sample::steps[] = {
    { "import", &Sample::import }, { "approve", &Sample::approve }, { "adjust", &Sample::adjust },
    { "payout", &Sample::pay },    { "invoice", &Sample::issue },   { "return", &Sample::takeBack },
};

const std::string& text(const SampleRow& row, std::string_view column)
{
    const auto found = row.find(column);
    core::require(found != row.end(), "the sample's files have the columns they are read by");
    return found->second;
}

int wholeNumber(const std::string& digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// A Result's error alone; good when there is none.
template <typename T>
core::Result<void> done(const core::Result<T>& result)
{
    if (!result)
        return result.error();
    return {};
}

core::Result<void> Sample::fill()
{
    for (const auto part : { &Sample::saveCompany, &Sample::savePublishers })
        if (auto saved = (this->*part)(); !saved)
            return saved;
    auto campaigns = sampleRows("campaigns.csv");
    if (!campaigns)
        return campaigns.error();
    for (const SampleRow& row : *campaigns)
        if (auto saved = saveCampaign(row); !saved)
            return saved;
    return runSteps();
}

core::Result<void> Sample::saveCompany()
{
    auto rows = sampleRows("company.csv");
    if (!rows)
        return rows.error();
    auto company = m_books.store.company();
    if (!company)
        return company.error();
    const SampleRow& row = rows->front();
    if (company->name.empty())
        company->name = text(row, "name");
    company->address = text(row, "address");
    company->town = text(row, "town");
    company->country = text(row, "country");
    company->vatId = text(row, "vat_id");
    company->billingDetails = text(row, "billing_details");
    company->netDays = wholeNumber(text(row, "net_days"));
    auto methods = this->methods();
    if (!methods)
        return methods.error();
    return done(core::saveCompany(m_books, *company, *methods));
}

core::Result<core::EditedMethods> Sample::methods()
{
    auto rows = sampleRows("methods.csv");
    if (!rows)
        return rows.error();
    core::EditedMethods methods;
    for (const SampleRow& row : *rows)
        methods.after.push_back(
            { text(row, "name"), core::Money::ofUnits(wholeNumber(text(row, "minimum"))) });
    return methods;
}

core::Result<void> Sample::savePublishers()
{
    auto bytes = sampleFile("publishers.csv");
    if (!bytes)
        return bytes.error();
    core::StringSource file(std::move(*bytes), "publishers.csv");
    const auto report = core::importPublishers(m_books, file);
    if (report && !report->issues.empty())
        return report->placed(report->issues.front(), file.name());
    return done(report);
}

core::Result<void> Sample::saveCampaign(const SampleRow& row)
{
    core::SaveCampaignRequest request;
    request.campaign.title = text(row, "title");
    request.campaign.id = text(row, "id");
    auto model = core::parseCostModel(text(row, "cost_model"));
    if (!model)
        return model.error();
    auto value = core::parsePayoutValue(text(row, "default_payout"));
    if (!value)
        return value.error();
    request.campaign.costModel = *model;
    request.campaign.defaultPayout = *value;
    auto saved = core::saveCampaign(m_books, request);
    if (!saved)
        return saved.error();
    auto rules = sampleFile(text(row, "rules"));
    if (!rules)
        return rules.error();
    auto report = core::importRules(m_books, saved->campaign.key, *rules, {});
    if (report && !report->issues.empty())
        return report->issues.front().error;
    return done(report);
}

core::Result<void> Sample::runSteps()
{
    auto rows = sampleRows("steps.csv");
    if (!rows)
        return rows.error();
    constexpr std::int64_t noon = 12LL * 3600 * 1'000'000;
    for (const SampleRow& row : *rows) {
        const core::Timestamp day =
            m_books.store.workspace().zone.startOf(datedDay(text(row, "at"), m_month));
        m_world.moveTo(std::min(core::Timestamp{ day.micros + noon }, m_now));
        const auto* step =
            std::find_if(std::begin(steps), std::end(steps), [&](const NamedStep& known) {
                return known.name == text(row, "step");
            });
        core::require(step != std::end(steps), "the sample's steps are known");
        if (auto taken = (this->*(step->run))(row); !taken) {
            core::Error error = taken.error();
            error.where = "the sample's " + text(row, "step") + " of " + text(row, "target")
                + " on " + text(row, "at");
            return error;
        }
    }
    return {};
}

core::Result<std::string> Sample::conversionsOf(core::Month month) const
{
    auto bytes = sampleFile("conversions.csv");
    if (!bytes)
        return bytes.error();
    const std::string all = datedText(*bytes, m_month);
    const std::string now = core::toText(m_now);
    std::string rows;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size() - 1) + 1;
        const std::string line = all.substr(at, end - at);
        const std::size_t time = line.find(',', line.find(',') + 1) + 1; // the third field, in UTC
        const bool isHead = at == 0;
        const bool fits =
            line.compare(time, 7, core::toText(month)) == 0 && line.substr(time, 19) < now;
        if (isHead || fits)
            rows += line;
        at = end;
    }
    return rows;
}

core::Result<void> Sample::import(const SampleRow& row)
{
    auto rows = conversionsOf({ m_month.months + wholeNumber(text(row, "target")) });
    if (!rows)
        return rows.error();
    if (std::count(rows->begin(), rows->end(), '\n') < 2)
        return {}; // on the first of a month there is nothing yet
    core::StringSource file(std::move(*rows), "sample-conversions.csv");
    core::NoProgress silent;
    auto report = core::importConversions(m_books, file, {}, silent);
    if (report && !report->issues.empty())
        return report->issues.front().error;
    return done(report);
}

core::Result<void> Sample::approve(const SampleRow& row)
{
    const core::Month month{ m_month.months + wholeNumber(text(row, "target")) };
    const core::Zone& zone = m_books.store.workspace().zone;
    core::ConversionFilter waiting;
    waiting.status = core::ConversionStatus::Pending;
    waiting.from = zone.startOf(core::firstDay(month));
    waiting.to = zone.startOf(core::firstDay({ month.months + 1 }));
    core::NoProgress silent;
    return done(core::setConversionStatus(
        m_books, waiting, core::ConversionStatus::Approved, "Checked with the shop", silent));
}

core::Result<void> Sample::adjust(const SampleRow& row)
{
    auto whom = publisher(row);
    if (!whom)
        return whom.error();
    auto sum = amount(row);
    if (!sum)
        return sum.error();
    return done(core::adjust(
        m_books, { m_world.newUuid(), *whom, *sum, datedText(text(row, "note"), m_month) }));
}

core::Result<void> Sample::pay(const SampleRow& row)
{
    auto whom = publisher(row);
    if (!whom)
        return whom.error();
    auto sum = amount(row);
    if (!sum)
        return sum.error();
    auto status = core::parsePayoutStatus(text(row, "status"));
    if (!status)
        return status.error();
    core::PayoutRequest request;
    request.key = m_world.newUuid();
    request.publisher = *whom;
    request.state.requested = *sum;
    request.state.status = *status;
    request.state.method = text(row, "method");
    request.state.note = datedText(text(row, "note"), m_month);
    return done(core::recordPayout(m_books, request));
}

core::Result<void> Sample::issue(const SampleRow& row)
{
    return done(core::issueInvoice(m_books, serial(row), AnyPaper()));
}

core::Result<void> Sample::takeBack(const SampleRow& row)
{
    auto payout = m_books.store.payout(serial(row));
    if (!payout)
        return payout.error();
    core::PayoutEdit edit;
    edit.serial = payout->serial;
    edit.version = payout->version;
    edit.state = payout->state;
    edit.state.status = core::PayoutStatus::Returned;
    edit.state.paymentDate = core::today(m_books);
    edit.reason = text(row, "note");
    return done(core::editPayout(m_books, edit));
}

core::Result<core::PublisherId> Sample::publisher(const SampleRow& row)
{
    auto publishers = m_books.store.publishers();
    if (!publishers)
        return publishers.error();
    return core::PublisherIndex(*publishers).find(text(row, "target"));
}

core::Result<core::Money> Sample::amount(const SampleRow& row) const
{
    auto parsed = core::parseMoney(text(row, "amount"));
    if (!parsed)
        return parsed.error();
    return core::truncated(*parsed, m_books.store.workspace().decimals);
}

core::PayoutSerial Sample::serial(const SampleRow& row)
{
    return { wholeNumber(text(row, "target")) };
}

} // namespace

core::Result<void> fillSample(core::Books& books)
{
    return Sample(books).fill();
}

} // namespace app
