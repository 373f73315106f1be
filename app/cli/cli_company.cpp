#include "app/cli/call.h"
#include "app/cli/exit_status.h"
#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/wiring/open_books.h"
#include "core/usecases/save_company.h"
#include "ui/printing/logo_image.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

/// A text of our side of the paper: its option, and its key in JSON with `_` for `-`.
struct CompanyField {
    std::string_view option;
    std::string core::Company::*member;
};

constexpr CompanyField companyFields[] = {
    { "name", &core::Company::name },
    { "address", &core::Company::address },
    { "town", &core::Company::town },
    { "country", &core::Company::country },
    { "vat-id", &core::Company::vatId },
    { "billing-details", &core::Company::billingDetails },
    { "default-type", &core::Company::defaultType },
    { "invoice-pattern", &core::Company::invoicePattern },
    { "credit-note-pattern", &core::Company::creditNotePattern },
};

constexpr Option initOptions[] = {
    { "currency", Takes::One, "USD", "the one currency of the workspace (ISO 4217)", true },
    { "timezone", Takes::One, "ZONE", "whose days and months count, like Europe/Berlin; else UTC" },
    { "company", Takes::One, "NAME", "the name on our side of the paper" },
    { "sample", Takes::Nothing, "", "fills it with the sample company" },
};

constexpr Option companySetOptions[] = {
    { "name", Takes::One, "NAME", "the company's name on invoices" },
    { "address", Takes::One, "TEXT", "street and number" },
    { "town", Takes::One, "TEXT", "town with its postal code" },
    { "country", Takes::One, "C", "two-letter code, or a name" },
    { "vat-id", Takes::One, "ID", "VAT identification number" },
    { "billing-details", Takes::One, "TEXT", "a line for the paper" },
    { "net-days", Takes::One, "N", "days from issue of an invoice until it is due" },
    { "logo", Takes::One, "[FILE]", "PNG or JPEG for the paper; empty removes it" },
    { "default-type", Takes::One, "T", "type of a conversion that names none" },
    { "other-earns", Takes::One, "yes|no", "whether conversions with status other earn" },
    { "invoice-pattern", Takes::One, "P", "how invoices are numbered, like PI-{year}-{seq:4}" },
    { "credit-note-pattern", Takes::One, "P", "how credit notes are numbered" },
};

constexpr Option methodOptions[] = {
    { "minimum", Takes::One, "A", "smaller payouts get a warning" },
};

std::string keyOf(std::string_view option)
{
    std::string key(option);
    std::replace(key.begin(), key.end(), '-', '_');
    return key;
}

core::Result<int> init(Call& call)
{
    const Arguments& typed = call.arguments();
    const NewBooks wanted{ call.workspacePath(),
                           typed.text("currency"),
                           typed.value("timezone").value_or("UTC"),
                           typed.text("company"),
                           typed.has("sample") };
    auto books = createBooks(wanted);
    if (!books)
        return books.error();
    call.recorded("The workspace is made.");
    const core::Workspace& workspace = (*books)->books().store.workspace();
    core::Json json = core::Json::object();
    json.set("workspace", core::Json::ofString(call.workspacePath()));
    json.set("currency", core::Json::ofString(workspace.currency));
    json.set("timezone", core::Json::ofString(workspace.zone.name()));
    return call.answer(call.workspacePath() + " is ready: currency " + workspace.currency
                           + ", time zone " + workspace.zone.name() + ".\n",
                       json);
}

core::Result<int> showCompany(Call& call, const core::Company& company)
{
    const core::Workspace& workspace = call.store().workspace();
    core::Json json = core::Json::object();
    for (const CompanyField& field : companyFields)
        json.set(keyOf(field.option), textJson(company.*field.member));
    json.set("net_days", core::Json::ofNumber(company.netDays));
    json.set("other_earns", core::Json::ofBool(company.otherEarns));
    json.set("logo", core::Json::ofBool(!company.logo.empty()));
    json.set("currency", core::Json::ofString(workspace.currency));
    json.set("timezone", core::Json::ofString(workspace.zone.name()));
    std::string plain;
    for (const auto& [key, value] : json.members) {
        const bool isFlag = value.type == core::Json::Type::Bool;
        plain +=
            key + ": " + (isFlag ? (value.boolean ? "yes" : "no") : printable(value.text)) + '\n';
    }
    return call.answer(plain, json);
}

core::Result<int> companyShow(Call& call)
{
    auto company = call.store().company();
    if (!company)
        return company.error();
    return showCompany(call, *company);
}

core::Result<void> readNumbers(const Arguments& typed, core::Company& company)
{
    if (const auto days = typed.value("net-days")) {
        const auto [end, problem] =
            std::from_chars(days->data(), days->data() + days->size(), company.netDays);
        if (problem != std::errc() || end != days->data() + days->size())
            return refused("\"" + *days + "\" is no number of days.",
                           "--net-days",
                           "Give a whole number, like 30.");
    }
    if (const auto earns = typed.value("other-earns")) {
        if (*earns != "yes" && *earns != "no")
            return refused(
                "\"" + *earns + "\" is neither yes nor no.", "--other-earns", "Give yes or no.");
        company.otherEarns = *earns == "yes";
    }
    return {};
}

core::Result<void> readLogo(const Arguments& typed, core::Company& company)
{
    const auto path = typed.value("logo");
    if (!path)
        return {};
    company.logo.clear();
    if (path->empty())
        return {};
    auto bytes = readWhole(*path, ui::largestLogo);
    if (!bytes)
        return bytes.error();
    if (ui::logoImage(*bytes).isNull())
        return refused("The logo is no whole PNG or JPEG picture.", *path, "Save it as one anew.");
    company.logo = std::move(*bytes);
    return {};
}

core::Result<int> companySet(Call& call)
{
    auto company = call.store().company();
    if (!company)
        return company.error();
    const Arguments& typed = call.arguments();
    for (const CompanyField& field : companyFields)
        if (const auto text = typed.value(field.option))
            (*company).*field.member = *text;
    if (auto read = readNumbers(typed, *company); !read)
        return read.error();
    if (auto read = readLogo(typed, *company); !read)
        return read.error();
    auto saved = core::saveCompany(call.books(), *company);
    if (!saved)
        return saved.error();
    call.recorded();
    return showCompany(call, *saved);
}

core::Result<int> methodTable(Call& call)
{
    auto methods = call.store().methods();
    if (!methods)
        return methods.error();
    constexpr core::ColumnHead heads[] = {
        { "method", "Method", core::ColumnType::Text },
        { "minimum", "Minimum", core::ColumnType::Money },
    };
    const int decimals = call.store().workspace().decimals;
    return call.answerTable([&](core::TableSink& sink) -> core::Result<void> {
        if (auto begun = sink.begin(heads); !begun)
            return begun;
        for (const core::PaymentMethod& method : *methods) {
            core::Cell cells[] = { method.name, std::monostate() };
            if (method.minimum)
                cells[1] = core::MinorMoney{ *method.minimum, decimals };
            if (auto written = sink.row(cells); !written)
                return written;
        }
        return sink.end();
    });
}

core::Result<int> methodAdd(Call& call)
{
    auto minimum = moneyOption(call.arguments(), "minimum");
    if (!minimum)
        return minimum.error();
    if (auto added = core::addMethod(call.books(), { call.word(0), *minimum }); !added)
        return added.error();
    call.recorded();
    return methodTable(call);
}

constexpr Command companyCommandTable[] = {
    { "init",
      "",
      initOptions,
      "Creates a workspace; refuses a file that is there.",
      "",
      "init --workspace books.payouts --currency USD --company \"Sample Company Ltd\"",
      init,
      Opens::Nothing },
    { "company show",
      "",
      {},
      "Shows our side of the paper.",
      "",
      "company show",
      companyShow,
      Opens::ToRead },
    { "company set",
      "",
      companySetOptions,
      "Changes our side of the paper.",
      "",
      "company set --name \"Sample Company Ltd\" --net-days 30",
      companySet },
    { "method add",
      "NAME",
      methodOptions,
      "Adds a payment method.",
      "",
      "method add Wire --minimum 100",
      methodAdd },
    { "method list",
      "",
      {},
      "Lists the payment methods.",
      "",
      "method list",
      methodTable,
      Opens::ToRead },
};

} // namespace

std::span<const Command> companyCommands()
{
    return companyCommandTable;
}

} // namespace app
