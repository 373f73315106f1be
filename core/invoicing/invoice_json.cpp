#include "core/base/base64.h"
#include "core/base/json.h"
#include "core/invoicing/invoice.h"

#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace core {

namespace {

/// Of the text below; a document written by a later version is refused, never half understood.
constexpr int format = 1;

constexpr std::array<std::pair<InvoiceLine::Kind, std::string_view>, 3> lineKinds{ {
    { InvoiceLine::Kind::Earning, "earning" },
    { InvoiceLine::Kind::Adjustment, "adjustment" },
    { InvoiceLine::Kind::Advance, "advance" },
} };
constexpr std::array<std::pair<SeriesKey::Kind, std::string_view>, 2> seriesKinds{ {
    { SeriesKey::Kind::Invoice, "invoice" },
    { SeriesKey::Kind::CreditNote, "credit_note" },
} };

constexpr std::array<std::pair<Paper, std::string_view>, 2> papers{ {
    { Paper::A4, "A4" },
    { Paper::Letter, "Letter" },
} };

template <typename T>
struct TextField {
    std::string_view key;
    std::string T::*member;
};
constexpr std::array partyFields{
    TextField<Party>{ "name", &Party::name },
    TextField<Party>{ "address", &Party::address },
    TextField<Party>{ "town", &Party::town },
    TextField<Party>{ "country", &Party::country },
    TextField<Party>{ "vat_id", &Party::vatId },
    TextField<Party>{ "billing_details", &Party::billingDetails },
};

// --- writing

template <typename Table, typename Kind>
std::string_view keyOf(const Table& table, Kind kind)
{
    for (const auto& [value, key] : table)
        if (value == kind)
            return key;
    broken("every kind has its key");
}

void setText(Json& object, std::string_view key, std::string_view text)
{
    if (!text.empty())
        object.set(key, Json::ofString(text));
}

void setMoney(Json& object, std::string_view key, Money money)
{
    object.set(key, Json::ofString(toText(money)));
}

Json partyJson(const Party& party)
{
    Json object = Json::object();
    for (const auto& field : partyFields)
        setText(object, field.key, party.*field.member);
    return object;
}

Json lineJson(const InvoiceLine& line)
{
    Json object = Json::object();
    object.set("kind", Json::ofString(keyOf(lineKinds, line.kind)));
    setText(object, "title", line.title);
    if (line.kind == InvoiceLine::Kind::Earning)
        object.set("month", Json::ofString(toText(line.month)));
    if (line.partPayment)
        object.set("part_payment", Json::ofBool(true));
    if (line.conversions != 0)
        object.set("conversions", Json::ofNumber(line.conversions));
    if (!line.types.empty()) {
        Json types = Json::array();
        for (const auto& [type, count] : line.types) {
            Json one = Json::object();
            one.set("type", Json::ofString(type));
            one.set("count", Json::ofNumber(count));
            types.items.push_back(std::move(one));
        }
        object.set("types", std::move(types));
    }
    setMoney(object, "amount", line.amount);
    return object;
}

// --- reading

/// Reads the members of one object; remembers the first that is not as it should be.
class InvoiceReader {
public:
    explicit InvoiceReader(const Json& object)
        : m_object(object)
    {
        if (object.type != Json::Type::Object)
            fail("the document");
    }

    [[nodiscard]] const std::string& fault() const { return m_fault; }

    void fail(std::string_view key)
    {
        if (m_fault.empty())
            m_fault = key;
    }

    const Json* member(std::string_view key, Json::Type type, bool isRequired)
    {
        const Json* found = m_object.find(key);
        if (found ? found->type != type : isRequired)
            fail(key);
        return found && found->type == type ? found : nullptr;
    }

    std::string text(std::string_view key)
    {
        const Json* found = member(key, Json::Type::String, false);
        return found ? found->text : std::string();
    }

    bool flag(std::string_view key)
    {
        const Json* found = member(key, Json::Type::Bool, false);
        return found && found->boolean;
    }

    std::int64_t number(std::string_view key)
    {
        const Json* found = member(key, Json::Type::Number, false);
        std::int64_t value = 0;
        if (!found)
            return value;
        const char* end = found->text.data() + found->text.size();
        const auto read = std::from_chars(found->text.data(), end, value);
        if (read.ec != std::errc() || read.ptr != end)
            fail(key);
        return value;
    }

    int smallNumber(std::string_view key, int largest)
    {
        const std::int64_t value = number(key);
        if (value < 0 || value > largest)
            fail(key);
        return value < 0 || value > largest ? 0 : int(value);
    }

    template <typename T>
    T parsed(std::string_view key, Result<T> (*parse)(std::string_view), T missing, bool isRequired)
    {
        const Json* found = member(key, Json::Type::String, isRequired);
        if (!found)
            return missing;
        const Result<T> value = parse(found->text);
        if (!value)
            fail(key);
        return value ? *value : missing;
    }

    template <typename Table>
    auto kind(std::string_view key, const Table& table)
    {
        const std::string found = text(key);
        for (const auto& [value, name] : table)
            if (found == name)
                return value;
        fail(key);
        return table.front().first;
    }

private:
    const Json& m_object;
    std::string m_fault;
};

/// Sums and totals may be larger than a typed amount: digits, without D21's limit.
Result<Money> parseSum(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    const std::size_t mark = std::min(text.find('.'), text.size());
    const std::string_view fraction = text.substr(std::min(mark + 1, text.size()));
    std::string digits(text.substr(0, mark));
    if (digits.empty() || digits == "-" || fraction.size() > 6
        || fraction.find('-') != std::string_view::npos)
        return Error{ ErrorCode::Refused, "Not an amount.", {}, {} };
    digits += fraction;
    digits.append(6 - fraction.size(), '0');
    Money money;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), money.micros);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size()
        || isNegative != (digits[0] == '-'))
        return Error{ ErrorCode::Refused, "Not an amount.", {}, {} };
    return money;
}

Result<Month> parseMonth(std::string_view text)
{
    const Result<Date> day = parseDate(std::string(text) + "-01");
    if (!day)
        return day.error();
    return monthOf(*day);
}

Party readParty(InvoiceReader& reader, std::string_view key)
{
    Party party;
    const Json* found = reader.member(key, Json::Type::Object, true);
    if (!found)
        return party;
    InvoiceReader inner(*found);
    for (const auto& field : partyFields)
        party.*field.member = inner.text(field.key);
    if (!inner.fault().empty())
        reader.fail(key);
    return party;
}

InvoiceLine readLine(InvoiceReader& reader, const Json& object)
{
    InvoiceLine line;
    InvoiceReader inner(object);
    line.kind = inner.kind("kind", lineKinds);
    line.title = inner.text("title");
    line.month =
        inner.parsed("month", parseMonth, Month(), line.kind == InvoiceLine::Kind::Earning);
    line.partPayment = inner.flag("part_payment");
    line.conversions = inner.number("conversions");
    line.amount = inner.parsed("amount", parseSum, Money(), true);
    if (const Json* types = inner.member("types", Json::Type::Array, false)) {
        for (const Json& item : types->items) {
            InvoiceReader type(item);
            line.types.emplace_back(type.text("type"), type.number("count"));
            if (!type.fault().empty())
                inner.fail("types");
        }
    }
    if (!inner.fault().empty())
        reader.fail("lines");
    return line;
}

std::optional<Date> readDate(InvoiceReader& reader, std::string_view key)
{
    if (reader.text(key).empty())
        return std::nullopt;
    return reader.parsed(key, parseDate, Date(), true);
}

/// What the text leaves out is English on A4.
PaperForm readForm(InvoiceReader& reader)
{
    PaperForm form;
    if (const std::string language = reader.text("language"); !language.empty())
        form.language = language;
    if (!reader.text("paper").empty())
        form.paper = reader.kind("paper", papers);
    return form;
}

/// None in drafts, and in documents of versions that knew no anchors.
std::optional<ChainHead> readBooks(InvoiceReader& reader)
{
    if (reader.text("books").empty())
        return std::nullopt;
    return reader.parsed("books", parseChainHead, ChainHead(), true);
}

std::string readLogo(InvoiceReader& reader)
{
    const std::optional<std::string> bytes = fromBase64(reader.text("logo"));
    if (!bytes)
        reader.fail("logo");
    return bytes.value_or(std::string());
}

} // namespace

std::string toJson(const Invoice& invoice)
{
    Json object = Json::object();
    object.set("format", Json::ofNumber(format));
    object.set("series", Json::ofString(keyOf(seriesKinds, invoice.series.kind)));
    object.set("year", Json::ofNumber(invoice.series.year));
    object.set("sequence", Json::ofNumber(invoice.sequence));
    setText(object, "number", invoice.number);
    setText(object, "refers_to", invoice.refersTo);
    object.set("payout", Json::ofNumber(invoice.payout.value));
    object.set("issued", Json::ofString(toText(invoice.issued)));
    if (invoice.due)
        object.set("due", Json::ofString(toText(*invoice.due)));
    object.set("net_days", Json::ofNumber(invoice.netDays));
    object.set("supplier", partyJson(invoice.supplier));
    object.set("customer", partyJson(invoice.customer));
    object.set("currency", Json::ofString(invoice.currency));
    object.set("decimals", Json::ofNumber(invoice.decimals));
    Json lines = Json::array();
    for (const InvoiceLine& line : invoice.lines)
        lines.items.push_back(lineJson(line));
    object.set("lines", std::move(lines));
    setMoney(object, "total", invoice.total);
    setText(object, "method", invoice.method);
    setText(object, "note", invoice.note);
    if (invoice.paidOn)
        object.set("paid_on", Json::ofString(toText(*invoice.paidOn)));
    if (invoice.paidAmount)
        setMoney(object, "paid_amount", *invoice.paidAmount);
    setText(object, "logo", toBase64(invoice.logo));
    const PaperForm usual;
    if (invoice.form.language != usual.language)
        setText(object, "language", invoice.form.language);
    if (invoice.form.paper != usual.paper)
        setText(object, "paper", keyOf(papers, invoice.form.paper));
    if (invoice.books)
        setText(object, "books", toText(*invoice.books));
    return toText(object);
}

Result<Invoice> parseInvoice(std::string_view json)
{
    const Result<Json> value = parseJson(json);
    if (!value)
        return value.error();
    InvoiceReader reader(*value);
    if (reader.number("format") != format)
        return Error{ ErrorCode::Refused,
                      say("core", "The document was written by another version of PayoutDesk."),
                      {},
                      say("core", "Open it with the version that wrote it.") };
    Invoice invoice;
    invoice.series.kind = reader.kind("series", seriesKinds);
    invoice.series.year = reader.smallNumber("year", 9999);
    invoice.sequence = reader.smallNumber("sequence", 2'000'000'000);
    invoice.number = reader.text("number");
    invoice.refersTo = reader.text("refers_to");
    invoice.payout = { reader.number("payout") };
    invoice.issued = reader.parsed("issued", parseDate, Date(), true);
    invoice.due = readDate(reader, "due");
    invoice.netDays = reader.smallNumber("net_days", 100'000);
    invoice.supplier = readParty(reader, "supplier");
    invoice.customer = readParty(reader, "customer");
    invoice.currency = reader.text("currency");
    invoice.decimals = reader.smallNumber("decimals", 6);
    if (const Json* lines = reader.member("lines", Json::Type::Array, true))
        for (const Json& line : lines->items)
            invoice.lines.push_back(readLine(reader, line));
    invoice.total = reader.parsed("total", parseSum, Money(), true);
    invoice.method = reader.text("method");
    invoice.note = reader.text("note");
    invoice.paidOn = readDate(reader, "paid_on");
    if (!reader.text("paid_amount").empty())
        invoice.paidAmount = reader.parsed("paid_amount", parseSum, Money(), true);
    invoice.logo = readLogo(reader);
    invoice.form = readForm(reader);
    invoice.books = readBooks(reader);
    if (!reader.fault().empty())
        return Error{ ErrorCode::Refused,
                      say("core", "The document's “{1}” cannot be read.", reader.fault()),
                      {},
                      say("core", "Check the books.") };
    return invoice;
}

} // namespace core
