#pragma once

#include <QString>

#include <string>

namespace app {

/// The name that who works here gave themselves: of the person's settings, not of a workspace; the
/// environment variable PAYOUTDESK_USER_NAME goes before it. "" where there is none.
[[nodiscard]] QString userName();
void setUserName(const QString& name);

/// The name by which they are signed in to the computer.
[[nodiscard]] std::string systemUser();

/// How changes are signed: "Ann Smith (asmith)", or "asmith" where there is no name. In the name
/// control characters are blanks, and parentheses are left out, so that the last pair always holds
/// the system's user; at most 80 characters of it.
[[nodiscard]] std::string signature(const QString& name, const std::string& systemUser);

} // namespace app
