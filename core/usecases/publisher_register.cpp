#include "core/usecases/publisher_register.h"

#include "core/base/refused.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {

Result<PublisherRegister> PublisherRegister::load(Books& books)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto methods = books.store.methods();
    if (!methods)
        return methods.error();
    PublisherRegister all;
    all.m_methods = std::move(*methods);
    for (const Publisher& publisher : *publishers)
        all.put(publisher);
    return all;
}

void PublisherRegister::put(const Publisher& publisher)
{
    if (const auto before = m_publishers.find(publisher.key); before != m_publishers.end()) {
        m_byAlias.erase(foldCase(before->second.alias));
        m_byId.erase(foldCase(before->second.id));
    }
    m_byAlias[foldCase(publisher.alias)] = publisher.key;
    m_byId[foldCase(publisher.id)] = publisher.key;
    m_publishers[publisher.key] = publisher;
}

const Publisher* PublisherRegister::withAlias(std::string_view alias) const
{
    const auto at = m_byAlias.find(foldCase(trimmed(alias)));
    return at == m_byAlias.end() ? nullptr : &m_publishers.at(at->second);
}

Result<Publisher> PublisherRegister::check(Publisher publisher, World& world) const
{
    for (const PublisherField& field : publisherFields()) {
        std::string& text = publisher.*field.member;
        text = std::string(trimmed(text));
        if (firstInvalidUtf8(text) || text.find('\0') != std::string::npos)
            return refused(field.key, say("core", "The text is not valid UTF-8."), {});
    }
    if (publisher.alias.empty())
        return refused(say("core", "alias"),
                       say("core", "The alias is missing."),
                       say("core", "Give the publisher a short, unique name."));
    if (publisher.alias.find_first_of("\r\n") != std::string::npos)
        return refused(say("core", "alias"),
                       say("core", "The alias runs over several lines."),
                       say("core", "Write it on one line."));
    if (publisher.id.empty())
        publisher.id = world.newUuid();
    const auto isOther = [&publisher](const auto& map, const std::string& text) {
        const auto at = map.find(foldCase(text));
        return at != map.end() && at->second != publisher.key;
    };
    if (isOther(m_byAlias, publisher.alias))
        return refused(say("core", "alias"),
                       say("core", "Another publisher has the alias “{1}”.", publisher.alias),
                       say("core", "Choose another alias."));
    if (isOther(m_byId, publisher.alias))
        return refused(
            say("core", "alias"),
            say("core", "“{1}” is the ID of another publisher.", publisher.alias),
            say("core", "Choose another alias: rules and imports could not tell the two apart."));
    if (isOther(m_byId, publisher.id))
        return refused(say("core", "id"),
                       say("core", "Another publisher has the ID “{1}”.", publisher.id),
                       say("core", "Choose another ID."));
    if (isOther(m_byAlias, publisher.id))
        return refused(
            say("core", "id"),
            say("core", "“{1}” is the alias of another publisher.", publisher.id),
            say("core", "Choose another ID: rules and imports could not tell the two apart."));
    if (publisher.holdDays)
        if (auto good = checkHoldDays(*publisher.holdDays); !good)
            return good.error();
    if (publisher.method.empty())
        return publisher;
    const auto method = std::ranges::find_if(m_methods, [&publisher](const PaymentMethod& known) {
        return equalFolded(known.name, publisher.method);
    });
    if (method == m_methods.end())
        return refused(say("core", "method"),
                       say("core", "There is no payment method “{1}”.", publisher.method),
                       say("core", "Add it to the payment methods first."));
    publisher.method = method->name;
    return publisher;
}

} // namespace core
