#pragma once

#include "core/base/json.h"
#include "core/model/chain_head.h"
#include "core/usecases/adjust.h"
#include "core/usecases/record_payout.h"

#include <string>
#include <variant>

namespace core {

/// What a form of money sends to the books, as it was typed, under the key that was made when the
/// form opened: all that is needed to ask the books for it later, or to fill the form again.
struct Submission {
    /// Whom it is for. The number alone would be somebody else's in other books of the same name.
    struct Whom {
        PublisherId key;
        std::string id;
        std::string alias; ///< to tell it where the books no longer know them

        friend bool operator==(const Whom&, const Whom&) = default;
    };
    using Form = std::variant<PayoutRequest, AdjustmentRequest, ReversalRequest>;

    Whom whom;
    ChainHead books; ///< their state when it was sent: they are known by it where they were moved
    Form form;

    [[nodiscard]] const std::string& key() const;
};

/// In text, amounts as exact as they were typed. What the user confirmed is left out: a form that
/// is filled again asks again.
[[nodiscard]] Json toJson(const Submission& submission);
/// Refused: not what toJson() makes.
[[nodiscard]] Result<Submission> parseSubmission(const Json& json);

} // namespace core
