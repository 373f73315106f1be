#include "core/usecases/statement.h"

#include "core/invoicing/parties.h"
#include "core/usecases/lookup.h"

#include <map>

namespace core {

namespace {

Result<Money> balanceBefore(Store& store, PublisherId publisher, Date day)
{
    const auto entries = store.entries({ publisher, std::nullopt, day });
    if (!entries)
        return entries.error();
    MoneySum sum;
    for (const LedgerEntry& entry : *entries)
        sum.add(entry.amount);
    return sum.total(label("core", "the opening balance"));
}

Result<std::map<CampaignId, std::string>> campaignTitles(Store& store)
{
    const auto campaigns = store.campaigns();
    if (!campaigns)
        return campaigns.error();
    std::map<CampaignId, std::string> titles;
    for (const Campaign& campaign : *campaigns)
        titles[campaign.key] = campaign.title;
    return titles;
}

Result<void> addLines(Store& store, Statement& statement)
{
    const auto titles = campaignTitles(store);
    if (!titles)
        return titles.error();
    const auto entries = store.entries({ statement.publisher.key, statement.from, statement.to });
    if (!entries)
        return entries.error();
    const PaperWords english;
    MoneySum sum;
    sum.add(statement.opening);
    statement.closing = statement.opening;
    for (const LedgerEntry& entry : *entries) {
        sum.add(entry.amount);
        const auto balance = sum.total(label("core", "the balance"));
        if (!balance)
            return balance.error();
        StatementLine line;
        line.entry = entry;
        const auto title = titles->find(entry.campaign);
        line.title = title != titles->end() ? title->second : entry.note;
        line.text = statementText(line, english);
        line.balance = statement.closing = *balance;
        statement.lines.push_back(std::move(line));
    }
    return {};
}

} // namespace

Result<Statement>
makeStatement(Books& books, PublisherId publisher, std::optional<Date> from, std::optional<Date> to)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    auto found = publisherOf(books.store, publisher);
    if (!found)
        return found.error();
    if (from && to && *to <= *from)
        return Error{ ErrorCode::Refused,
                      say("core", "The statement ends before it begins."),
                      {},
                      say("core", "Choose a later end: its day is not part of it.") };
    auto company = books.store.company();
    if (!company)
        return company.error();
    const auto balance = balanceOf(books.store, publisher);
    if (!balance)
        return balance.error();
    Statement statement;
    statement.supplier = partyOf(*found);
    statement.publisher = std::move(*found);
    statement.customer = partyOf(*company);
    statement.logo = std::move(company->logo);
    statement.currency = books.store.workspace().currency;
    statement.decimals = books.store.workspace().decimals;
    statement.from = from;
    statement.to = to;
    statement.made = today(books);
    statement.balance = *balance;
    if (from) {
        const auto opening = balanceBefore(books.store, publisher, *from);
        if (!opening)
            return opening.error();
        statement.opening = *opening;
    }
    if (auto added = addLines(books.store, statement); !added)
        return added.error();
    return statement;
}

} // namespace core
