#include "app/storage/sqlite_store.h"

#include "core/audit/audit_records.h"

#include <algorithm>

namespace app {

using namespace core;

class SqliteStore::Unit final : public UnitOfWork {
public:
    explicit Unit(SqliteStore& store)
        : m_store(store)
    {
    }

    ~Unit() override
    {
        if (m_isOpen) {
            m_store.m_database->rollBack();
            forget();
        }
    }

    Outcome commit() override
    {
        require(m_isOpen, "commit of a finished unit of work");
        m_isOpen = false;
        if (auto finished = finish(); !finished)
            m_store.m_database->poison(finished.error());
        const Outcome outcome = m_store.m_database->commit();
        if (outcome != Outcome::Committed)
            forget();
        m_store.m_terms.mayGrow(); // other programs may write some from now on
        m_store.m_commons.mayGrow();
        return outcome;
    }

    [[nodiscard]] std::optional<Error> obstacle() const override
    {
        return m_store.m_database->firstFailure();
    }

private:
    /// What is put in at the end.
    [[nodiscard]] Result<void> finish()
    {
        if (const auto& failure = m_store.m_database->firstFailure())
            return *failure;
        if (auto finished = m_store.m_writer.finish(); !finished)
            return finished;
        return m_store.m_chain.append(m_store.m_writer.takeHashes());
    }
    void forget()
    {
        m_store.m_terms.forget();
        m_store.m_commons.forget();
        m_store.m_writer.forget();
        m_store.m_chain.forget();
    }

    SqliteStore& m_store;
    bool m_isOpen = true;
};

class SqliteStore::Moment final : public Reading {
public:
    explicit Moment(Database& database)
        : m_database(database)
    {
    }

    ~Moment() override { m_database.endReading(); }

private:
    Database& m_database;
};

SqliteStore::SqliteStore(std::unique_ptr<Database> database,
                         Workspace workspace,
                         std::string readOnlyBecause)
    : m_database(std::move(database))
    , m_workspace(std::move(workspace))
    , m_readOnlyBecause(std::move(readOnlyBecause))
    , m_terms(*m_database)
    , m_commons(*m_database, m_terms)
    , m_bounds(*m_database)
    , m_writer(*m_database,
               m_terms,
               m_commons,
               m_bounds,
               [this](ConversionId key) { return identityOfKey(key); })
    , m_places(*m_database, m_terms, m_bounds)
    , m_openAmounts(*m_database, m_workspace)
    , m_chain(*m_database)
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<UnitOfWork>> SqliteStore::begin(const ChangeStamp& by)
{
    if (!m_readOnlyBecause.empty())
        return Error{ ErrorCode::Storage, m_readOnlyBecause, m_database->path(), {} };
    if (auto begun = m_database->begin(); !begun)
        return begun.error();
    if (auto whole = m_chain.begin(); !whole) {
        m_database->rollBack();
        return whole.error();
    }
    m_by = by;
    m_places.forget();
    m_openAmounts.forget();
    return std::unique_ptr<UnitOfWork>(std::make_unique<Unit>(*this));
}

Result<std::unique_ptr<Reading>> SqliteStore::beginReading()
{
    if (auto begun = m_database->beginReading(); !begun)
        return begun.error();
    return std::unique_ptr<Reading>(std::make_unique<Moment>(*m_database));
}

Result<void> SqliteStore::mayWrite() const
{
    require(m_database->isInUnit(), "a write needs a unit of work");
    if (m_database->hasFailed())
        return Error{ ErrorCode::Refused,
                      say("core", "An earlier step of this change failed."),
                      {},
                      say("core", "Nothing was changed; try again.") };
    return {};
}

Error SqliteStore::refuse(ErrorCode code, Message what, Message remedy)
{
    return m_database->poison({ code, std::move(what), {}, std::move(remedy) });
}

Result<Company> SqliteStore::company()
{
    Query query(*m_database,
                "SELECT name, address, town, country, vat_id, billing_details, net_days, logo, "
                "default_type, other_earns, invoice_pattern, credit_note_pattern, version "
                "FROM company");
    Company company;
    QByteArray logo;
    if (query.run() && query.next())
        query.into(company.name,
                   company.address,
                   company.town,
                   company.country,
                   company.vatId,
                   company.billingDetails,
                   company.netDays,
                   logo,
                   company.defaultType,
                   company.otherEarns,
                   company.invoicePattern,
                   company.creditNotePattern,
                   company.version);
    company.logo = logo.toStdString();
    return query.answer(company);
}

Result<void> SqliteStore::saveCompany(const Company& company)
{
    if (auto may = mayWrite(); !may)
        return may;
    const auto stored = this->company();
    if (!stored)
        return stored.error();
    if (stored->version != company.version)
        return refuse(ErrorCode::Conflict,
                      say("core", "The company settings were changed meanwhile."),
                      say("core", "Look at them again, then make your change."));
    if (auto recorded = record(recordOf(*stored, company)); !recorded)
        return recorded;
    Query query(*m_database,
                "UPDATE company SET name = ?, address = ?, town = ?, country = ?, vat_id = ?, "
                "billing_details = ?, net_days = ?, logo = ?, default_type = ?, other_earns = ?, "
                "invoice_pattern = ?, credit_note_pattern = ?, version = ?");
    query.run(company.name,
              company.address,
              company.town,
              company.country,
              company.vatId,
              company.billingDetails,
              company.netDays,
              QByteArray::fromStdString(company.logo),
              company.defaultType,
              company.otherEarns,
              company.invoicePattern,
              company.creditNotePattern,
              company.version + 1);
    m_chain.saved("company");
    return query.result();
}

Result<std::vector<PaymentMethod>> SqliteStore::methods()
{
    Query query(*m_database, "SELECT name, minimum FROM payment_method ORDER BY name");
    query.run();
    std::vector<PaymentMethod> methods;
    while (query.next()) {
        PaymentMethod& method = methods.emplace_back();
        query.into(method.name, method.minimum);
    }
    return query.answer(methods);
}

Result<void> SqliteStore::saveMethods(const std::vector<PaymentMethod>& methods)
{
    if (auto may = mayWrite(); !may)
        return may;
    const auto before = this->methods();
    if (!before)
        return before.error();
    m_chain.saved("payment_method");
    Query remove(*m_database, "DELETE FROM payment_method WHERE name = ?");
    Query add(*m_database, "INSERT INTO payment_method (minimum, name) VALUES (?, ?)");
    Query change(*m_database, "UPDATE payment_method SET minimum = ? WHERE name = ?");
    for (const AuditRecord& one : recordsOf(*before, methods, m_workspace.decimals)) {
        if (auto recorded = record(one); !recorded)
            return recorded;
        const auto method = std::ranges::find(methods, one.row, &PaymentMethod::name);
        const bool isGone = method == methods.end();
        Query& write = isGone ? remove : one.action == AuditAction::MethodAdded ? add : change;
        if (!(isGone ? write.run(one.row) : write.run(method->minimum, method->name)))
            return write.result();
    }
    return {};
}

} // namespace app
