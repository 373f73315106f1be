#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/model/chain_head.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// A party as printed; empty fields are left out.
struct Party {
    std::string name; ///< company, or the person's name, or the alias
    std::string address;
    std::string town;
    std::string country; ///< printed form
    std::string vatId;
    std::string billingDetails;

    friend bool operator==(const Party&, const Party&) = default;
};

/// What a line of the paper is for. Words are put in when it is laid out, in the reader's language.
struct InvoiceLine {
    enum class Kind : std::uint8_t { Earning, Adjustment, Advance };

    Kind kind = Kind::Earning;
    std::string title; ///< the campaign's title or the adjustment's reason, as at issue
    Month month; ///< of an Earning
    bool partPayment = false;
    std::int64_t conversions = 0; ///< that earn in it; 0: not shown (part payments)
    std::vector<std::pair<std::string, std::int64_t>> types; ///< type and count, most first
    Money amount; ///< in minor units exactly

    friend bool operator==(const InvoiceLine&, const InvoiceLine&) = default;
};

/// A gapless series of numbers.
struct SeriesKey {
    enum class Kind : std::uint8_t { Invoice, CreditNote };

    Kind kind = Kind::Invoice;
    int year = 0; ///< of issue, workspace zone

    friend auto operator<=>(const SeriesKey&, const SeriesKey&) = default;
};

enum class Paper : std::uint8_t { A4, Letter };

/// How a document is written. Settled when its number is taken, so that it is written the same ever
/// after, whoever asks for it.
struct PaperForm {
    std::string language = "en"; ///< of its words, numbers and days: "en", "de", "de_CH"
    Paper paper = Paper::A4;

    friend bool operator==(const PaperForm&, const PaperForm&) = default;
};

/// An issued document (D23), or a draft without number. Complete in itself: a reissue prints this
/// value, so it is the same for ever, whatever was edited since.
struct Invoice {
    SeriesKey series;
    int sequence = 0; ///< in its series, from 1; 0: a draft
    std::string number; ///< "PI-2026-0006"; empty: a draft
    std::string refersTo; ///< a credit note's original
    PayoutSerial payout;
    Date issued;
    std::optional<Date> due; ///< none when paid before issue, and for credit notes
    int netDays = 0;
    Party supplier; ///< the publisher
    Party customer; ///< us, who issue it on the supplier's behalf
    std::string currency;
    int decimals = 2;
    std::vector<InvoiceLine> lines; ///< sum to total exactly
    Money total; ///< the requested amount; negative on a credit note
    std::string method;
    std::string note;
    std::optional<Date> paidOn; ///< a payment known at issue
    std::optional<Money> paidAmount;
    std::string logo; ///< bytes of the issuer's PNG or JPEG; empty: none
    PaperForm form;
    std::optional<ChainHead> books; ///< how far they had come at issue: an anchor

    friend bool operator==(const Invoice&, const Invoice&) = default;
};

[[nodiscard]] inline bool isCreditNote(const Invoice& document)
{
    return document.series.kind == SeriesKey::Kind::CreditNote;
}

/// How many conversions of a type earn.
struct TypeCount {
    std::string type;
    std::int64_t count = 0;
};

/// "PI-{year}-{seq:4}" with year and sequence put in; Refused when the pattern lacks {seq} or is
/// malformed.
[[nodiscard]] Result<std::string> documentNumber(std::string_view pattern, int year, int sequence);

/// The document as text to keep, with the same meaning for ever, and back. Hashes are over this
/// text.
[[nodiscard]] std::string toJson(const Invoice& invoice);
[[nodiscard]] Result<Invoice> parseInvoice(std::string_view json);

} // namespace core
