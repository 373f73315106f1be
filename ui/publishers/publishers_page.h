#pragma once

#include "ui/models/record_table_model.h"
#include "ui/publishers/publisher_columns.h"
#include "ui/widgets/table_page.h"

#include <memory>

namespace ui {

class PublisherDialog;

/// Publishers with what each earned, was paid and may be paid; create and edit them.
class PublishersPage : public TablePage {
    Q_OBJECT
public:
    explicit PublishersPage(Session& session, QWidget* parent = nullptr);

    void activate() override;
    /// The dialog for a new publisher.
    void createPublisher();
    void editPublisher(core::PublisherId key);

private:
    using Model = RecordTableModel<PublisherRow, core::TableNames>;
    struct Answer;

    void setUpModel();
    void setUpFilter();
    void load();
    void show(Answer answer);
    void openDialog(const core::Publisher& publisher);
    void save(PublisherDialog* dialog);
    void trigger(const QString& action, int row);
    void tellStatus();

    Model* m_model;
    std::vector<core::PaymentMethod> m_methods;
    bool m_loaded = false;
};

} // namespace ui
