#include "core/usecases/submission.h"

#include "core/base/refused.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace core {

namespace {

/// Reads members of an object; remembers whether one was not what it has to be.
class Fields {
public:
    explicit Fields(const Json& object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool areGood() const { return m_areGood; }
    /// "" where there is none.
    std::string text(std::string_view key)
    {
        const Json* member = m_object.find(key);
        if (!member)
            return {};
        m_areGood = m_areGood && member->type == Json::Type::String;
        return member->text;
    }
    template <typename T>
    T value(std::string_view key, Result<T> (*parse)(std::string_view))
    {
        auto parsed = parse(text(key));
        m_areGood = m_areGood && parsed.has_value();
        return parsed ? *parsed : T();
    }
    template <typename T>
    std::optional<T> maybe(std::string_view key, Result<T> (*parse)(std::string_view))
    {
        return m_object.find(key) ? std::optional(value(key, parse)) : std::nullopt;
    }
    std::int64_t number(std::string_view key)
    {
        const std::string digits = text(key);
        std::int64_t number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        m_areGood = m_areGood && read.ec == std::errc() && number > 0
            && read.ptr == digits.data() + digits.size();
        return number;
    }

private:
    const Json& m_object;
    bool m_areGood = true;
};

void setText(Json& object, std::string_view key, std::string_view text)
{
    if (!text.empty())
        object.set(key, Json::ofString(text));
}

template <typename T>
void setMaybe(Json& object, std::string_view key, const std::optional<T>& value)
{
    if (value)
        object.set(key, Json::ofString(toText(*value)));
}

void writePayout(const Submission::Form& form, Json& json)
{
    const auto& request = std::get<PayoutRequest>(form);
    const PayoutState& state = request.state;
    setText(json, "key", request.key);
    setText(json, "amount", toText(state.requested));
    setText(json, "status", info(state.status).key);
    setMaybe(json, "paid", state.paid);
    setText(json, "method", state.method);
    setMaybe(json, "payment_date", state.paymentDate);
    setText(json, "note", state.note);
    json.set("chooses_method", Json::ofBool(request.choosesMethod));
}

Submission::Form readPayout(Fields& fields, const Json& json)
{
    PayoutRequest request;
    request.key = fields.text("key");
    request.state.requested = fields.value("amount", parseMoney);
    request.state.status = fields.value("status", parsePayoutStatus);
    request.state.paid = fields.maybe("paid", parseMoney);
    request.state.method = fields.text("method");
    request.state.paymentDate = fields.maybe("payment_date", parseDate);
    request.state.note = fields.text("note");
    const Json* chooses = json.find("chooses_method");
    request.choosesMethod = chooses && chooses->boolean;
    return request;
}

void writeAdjustment(const Submission::Form& form, Json& json)
{
    const auto& request = std::get<AdjustmentRequest>(form);
    setText(json, "key", request.key);
    setText(json, "amount", toText(request.amount));
    setText(json, "reason", request.reason);
    if (request.kind)
        setText(json, "adjustment", info(*request.kind).key);
    setMaybe(json, "day", request.day);
}

Submission::Form readAdjustment(Fields& fields, const Json& /*json*/)
{
    AdjustmentRequest request;
    request.key = fields.text("key");
    request.amount = fields.value("amount", parseMoney);
    request.reason = fields.text("reason");
    request.kind = fields.maybe("adjustment", parseAdjustmentKind);
    request.day = fields.maybe("day", parseDate);
    return request;
}

void writeReversal(const Submission::Form& form, Json& json)
{
    const auto& request = std::get<ReversalRequest>(form);
    setText(json, "key", request.key);
    setText(json, "entry", std::to_string(request.entry.value));
    setText(json, "reason", request.reason);
}

Submission::Form readReversal(Fields& fields, const Json& /*json*/)
{
    ReversalRequest request;
    request.key = fields.text("key");
    request.entry = EntryId{ fields.number("entry") };
    request.reason = fields.text("reason");
    return request;
}

/// One row a form, in the order of Submission::Form.
struct FormFormat {
    std::string_view name;
    void (*write)(const Submission::Form& form, Json& json);
    Submission::Form (*read)(Fields& fields, const Json& json);
};
constexpr std::array<FormFormat, std::variant_size_v<Submission::Form>> formats{ {
    { "payout", writePayout, readPayout },
    { "adjustment", writeAdjustment, readAdjustment },
    { "counter_entry", writeReversal, readReversal },
} };

} // namespace

const std::string& Submission::key() const
{
    return std::visit([](const auto& request) -> const std::string& { return request.key; }, form);
}

Json toJson(const Submission& submission)
{
    const FormFormat& format = formats[submission.form.index()];
    Json json = Json::object();
    setText(json, "form", format.name);
    setText(json, "publisher", std::to_string(submission.whom.key.value));
    setText(json, "publisher_id", submission.whom.id);
    setText(json, "alias", submission.whom.alias);
    if (submission.books.position > 0)
        setText(json, "books", toText(submission.books));
    format.write(submission.form, json);
    return json;
}

Result<Submission> parseSubmission(const Json& json)
{
    Fields fields(json);
    const auto format = std::ranges::find(formats, fields.text("form"), &FormFormat::name);
    const Error strange = refused(say("core", "This is not what a form has sent."),
                                  say("core", "Look in the books whether it was saved."));
    if (format == formats.end())
        return strange;
    Submission submission;
    submission.whom = { PublisherId{ fields.number("publisher") },
                        fields.text("publisher_id"),
                        fields.text("alias") };
    submission.books = fields.maybe("books", parseChainHead).value_or(ChainHead());
    submission.form = format->read(fields, json);
    std::visit(
        [&](auto& request) {
            if constexpr (requires { request.publisher; })
                request.publisher = submission.whom.key;
        },
        submission.form);
    if (!fields.areGood() || submission.key().empty())
        return strange;
    return submission;
}

} // namespace core
