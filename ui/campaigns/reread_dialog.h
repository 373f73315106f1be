#pragma once

#include "core/usecases/save_campaign.h"

#include <QDialog>

namespace ui {

/// What a changed cost model makes of every value, before and after, and the question whether that
/// is meant. Accepted: it is.
class RereadDialog : public QDialog {
    Q_OBJECT
public:
    RereadDialog(const QString& sentence,
                 const std::vector<core::RereadValue>& values,
                 const QString& acceptText,
                 QWidget* parent = nullptr);

signals:
    /// What the new reading would change of what is there is asked for.
    void whatIfRequested();
};

} // namespace ui
