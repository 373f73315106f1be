#pragma once

#include "core/store.h"

#include <QHash>
#include <QLineEdit>

#include <optional>
#include <vector>

namespace ui {

/// Names one publisher: by typing any part of alias, name, company or id and choosing from what
/// fits, or by typing alias, id or name whole (D6).
class PublisherEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PublisherEdit(const std::vector<core::Publisher>& publishers,
                           QWidget* parent = nullptr);

    /// Nothing while the text names nobody, or two.
    [[nodiscard]] std::optional<core::PublisherId> publisher() const { return m_publisher; }
    void setPublisher(core::PublisherId key);
    /// Why there is no publisher, as a sentence; empty when there is one.
    [[nodiscard]] QString problem() const;

signals:
    void publisherChanged();

private:
    void readText();

    core::PublisherIndex m_index;
    QHash<QString, core::PublisherId> m_byChoice; ///< what the list of choices shows
    std::optional<core::PublisherId> m_publisher;
};

} // namespace ui
