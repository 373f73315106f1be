#pragma once

#include "core/base/date_time.h"
#include "core/base/money.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A way money leaves the company, with the least it is used for (a warning below it, D14).
struct PaymentMethod {
    std::string name; ///< unique without regard to case
    std::optional<Money> minimum;

    friend bool operator==(const PaymentMethod&, const PaymentMethod&) = default;
};

/// Our side of the paper, and how the workspace counts.
struct Company {
    std::string name;
    std::string address;
    std::string town;
    std::string country;
    std::string vatId;
    std::string billingDetails;
    int netDays = 30;
    std::string logo;                       ///< bytes of a PNG or JPEG; empty: none
    std::string defaultType = "Conversion"; ///< type of a conversion that names none
    bool otherEarns = true;                 ///< whether status `other` earns (D7)
    std::string invoicePattern = "PI-{year}-{seq:4}";
    std::string creditNotePattern = "PC-{year}-{seq:4}";
    int version = 0;

    friend bool operator==(const Company&, const Company&) = default;
};

/// Fixed at creation: one currency (D15) and one time zone (D16).
struct Workspace {
    std::string currency; ///< ISO 4217
    int decimals = 2;     ///< of the currency's minor unit
    Zone zone;
};

} // namespace core
