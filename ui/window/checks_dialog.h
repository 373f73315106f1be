#pragma once

#include "core/store.h"

#include <QDialog>

#include <vector>

namespace ui {

/// What "Check the books" found: every check with its verdict.
class ChecksDialog : public QDialog {
    Q_OBJECT
public:
    ChecksDialog(const std::vector<core::Check>& checks, QWidget* parent);
};

} // namespace ui
