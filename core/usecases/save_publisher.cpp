#include "core/usecases/save_publisher.h"

#include "core/usecases/publisher_register.h"

namespace core {

Result<Publisher> savePublisher(Books& books, const Publisher& publisher)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto all = PublisherRegister::load(books);
    if (!all)
        return all.error();
    auto checked = all->check(publisher, books.world);
    if (!checked)
        return checked.error();
    auto saved = books.store.savePublisher(*checked);
    if (!saved)
        return saved.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return saved;
}

} // namespace core
