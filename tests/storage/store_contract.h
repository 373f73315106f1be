#pragma once

#include "core/store.h"

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <ostream>
#include <string>

namespace tests {

/// A house for books under test: makes them empty, and opens them anew where they outlive the
/// program.
class StoreHouse {
public:
    virtual ~StoreHouse() = default;
    [[nodiscard]] virtual core::Store& store() = 0;
    virtual void reopen() = 0;
};

struct StoreKind {
    std::string name;
    std::function<std::unique_ptr<StoreHouse>()> make;

    friend std::ostream& operator<<(std::ostream& out, const StoreKind& kind)
    {
        return out << kind.name;
    }
};

/// The workspace all houses have: USD, and a zone two hours east, so that days differ from UTC's.
[[nodiscard]] core::Workspace contractWorkspace();

/// What every implementation of core/store.h must do, told in store_contract_*.cpp. A program that
/// runs it instantiates it for its kind of store.
class StoreContract : public ::testing::TestWithParam<StoreKind> {
protected:
    void SetUp() override { m_house = GetParam().make(); }

    [[nodiscard]] core::Store& store() { return m_house->store(); }
    [[nodiscard]] StoreHouse& house() { return *m_house; }
    /// Does the work in a unit of work that must be committed; then the books are opened anew, so
    /// that what a test reads has been stored.
    void write(const std::function<void()>& work);
    /// Does the work in a unit of work that is given up.
    void giveUp(const std::function<void()>& work);

    core::Publisher addPublisher(const std::string& alias);
    core::Campaign addCampaign(const std::string& title, const std::vector<core::Rule>& rules = {});
    core::BatchId addBatch();
    /// Approved, earning 10, fully posted, at noon UTC of the day; not stored yet.
    [[nodiscard]] core::StoredConversion conversion(const std::string& id, core::Date day) const;
    /// Stores them under m_batch with the keys the store gave.
    std::vector<core::StoredConversion> addConversions(std::vector<core::StoredConversion> list);
    [[nodiscard]] core::LedgerEntry
    entry(core::EntryKind kind, core::Date day, core::Money amount) const;
    /// A Pending payout of m_publisher.
    core::PayoutSerial addPayout(const std::string& key, core::Money requested);
    [[nodiscard]] core::PayoutEvent eventOf(const core::Payout& payout,
                                            core::PayoutStatus to) const;
    /// A publisher, a campaign and a batch, for what must refer to some.
    void setScene();

    core::Publisher m_publisher;
    core::Campaign m_campaign;
    core::BatchId m_batch;

private:
    std::unique_ptr<StoreHouse> m_house;
};

[[nodiscard]] core::Date day(int year, int month, int dayOfMonth);
/// Noon UTC of the day.
[[nodiscard]] core::Timestamp noon(core::Date day);
[[nodiscard]] core::Rule rule(std::string_view kind, std::vector<std::string> fieldsAndValue);

/// Who does what tests do, at noon UTC of 1 January 2026.
[[nodiscard]] core::ChangeStamp byAnn();

/// The value, or a test failure with the error's sentence.
template <typename T>
T must(core::Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << result.error().sentence();
        return T{};
    }
    return std::move(*result);
}
inline void must(const core::Result<void>& result)
{
    if (!result)
        ADD_FAILURE() << result.error().sentence();
}

} // namespace tests
