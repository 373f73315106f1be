#pragma once

#include "ui/conversions/status_change.h"
#include "ui/widgets/table_page.h"

class QComboBox;
class QPushButton;
class QTimer;

namespace ui {

class ConversionListModel;
class PeriodFilter;

/// Conversions: the list with its filters, approve and decline, "Why this amount?", and the way to
/// import a file, by its button or by dropping it here.
class ConversionsPage : public TablePage {
    Q_OBJECT
public:
    explicit ConversionsPage(Session& session, QWidget* parent = nullptr);

    void activate() override;

public slots:
    /// Opens the import, with the file if there is one.
    void importFile(const QString& path = {});

private:
    void buildFilters();
    void buildSorting();
    void buildActions();
    /// What is asked for less often, in one menu.
    void buildMore();
    void connectModel();
    void ask();
    void reload();
    void fillNames();
    void showStatus();
    void showEmptyState();
    void explain(int row);
    [[nodiscard]] ChosenRows chosenRows() const;
    void showRefused(const core::Error& error);
    void changeStatus(core::ConversionStatus status);
    void confirmChange(const ChosenConversions& chosen, core::ConversionStatus status);
    void showChanged(const core::ConversionsChanged& changed, core::ConversionStatus status);
    [[nodiscard]] core::ConversionFilter filter() const;
    [[nodiscard]] bool hasFilter() const;

    ConversionListModel* m_model;
    QComboBox* m_publisher;
    QComboBox* m_campaign;
    QComboBox* m_status;
    QComboBox* m_link;
    PeriodFilter* m_period;
    QPushButton* m_approve;
    QPushButton* m_decline;
    QPushButton* m_why;
    QTimer* m_searchPause;
    bool m_isLoaded = false;
    bool m_isStale = false; ///< the books changed while another page was in front
};

} // namespace ui
