#pragma once

class QWidget;

namespace ui {

class Session;

/// Opens the company settings over `parent`; what is saved goes through the session.
void editCompany(Session& session, QWidget* parent);

} // namespace ui
