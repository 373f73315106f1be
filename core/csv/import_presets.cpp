#include "core/csv/import_presets.h"

namespace core {

namespace {

// The names as the vendors' documentation has them. What "payout" means differs from vendor to
// vendor; that is the one thing a table like this must not get wrong.

constexpr PresetColumn redtrackLogColumns[] = {
    { "ID", "id" },
    { "Campaign ID", "campaign_id" },
    { "Offer ID", "" },
    { "Source ID", "" },
    { "Click ID", "clickid", true },
    { "Campaign", "campaign" },
    { "Offer", "" },
    { "Source", "" },
    { "Network", "" },
    { "Landing", "" },
    { "Country", "country" },
    { "City", "" },
    { "OS", "os" },
    { "Browser", "" },
    { "Device", "" },
    { "Type", "type", true },
    { "Payout", "revenue", true },
    { "Payout Network", "" },
    { "Payout Default", "" },
    { "Currency", "currency" },
    { "Cost", "" },
    { "Status", "status" },
    { "Track Time", "" },
    { "Conversion time", "conv_time", true },
    { "Created at", "" },
    { "Ref id", "" },
    { "Event", "" },
};

constexpr PresetSeries redtrackSeries[] = {
    { "sub", "sub", subCount },
    { "p_sub", "p_sub", subCount },
};

constexpr PresetColumn redtrackUploadColumns[] = {
    { "Click ID", "clickid", true },
    { "Payout", "revenue", true },
    { "CreatedAt", "conv_time", true },
    { "Type", "type", true },
};

constexpr PresetColumn redtrackApiColumns[] = {
    { "id", "id", true },
    { "clickid", "clickid", true },
    { "ref_id", "" },
    { "external_id", "external_id" },
    { "campaign_id", "campaign_id" },
    { "campaign", "campaign" },
    { "source_id", "" },
    { "source", "" },
    { "offer_id", "" },
    { "offer", "" },
    { "network", "" },
    { "type", "type", true },
    { "event", "" },
    { "status", "status" },
    { "duplicate_status", "" },
    { "payout", "revenue", true },
    { "payout_network", "" },
    { "payout_default", "" },
    { "currency", "currency" },
    { "cost", "" },
    { "cost_source", "" },
    { "cost_default", "" },
    { "pub_revenue", "tracker_earning" },
    { "pub_revenue_source", "" },
    { "pub_revenue_default", "" },
    { "coupon", "coupon" },
    { "order", "order" },
    { "country", "country" },
    { "region", "" },
    { "city", "" },
    { "os", "os" },
    { "browser", "" },
    { "device", "" },
    { "track_time", "" },
    { "conv_time", "conv_time", true },
    { "created_at", "" },
    { "deduplicate_token", "" },
};

constexpr PresetColumn voluumApiColumns[] = {
    { "postbackTimestamp", "conv_time", true },
    { "visitTimestamp", "" },
    { "externalId", "external_id" },
    { "clickId", "clickid", true },
    { "transactionId", "event_id" },
    { "revenue", "revenue", true },
    { "cost", "" },
    { "conversionType", "type", true },
    { "campaignId", "campaign_id" },
    { "campaignName", "campaign" },
    { "offerId", "" },
    { "offerName", "" },
    { "trafficSourceName", "" },
    { "countryCode", "country" },
    { "countryName", "" },
    { "device", "" },
    { "os", "os" },
    { "osVersion", "" },
    { "brand", "" },
    { "browser", "" },
    { "ip", "" },
};

constexpr PresetSeries voluumApiSeries[] = { { "customVariable", "sub", 10 } };

constexpr PresetColumn voluumColumns[] = {
    { "Postback Timestamp", "conv_time", true },
    { "Visit Timestamp", "" },
    { "External ID", "external_id" },
    { "Click ID", "clickid", true },
    { "Transaction ID", "event_id" },
    { "Revenue", "revenue", true },
    { "Cost", "" },
    { "Conversion type", "type", true },
    { "Campaign", "campaign" },
    { "Offer", "" },
    { "Country", "" },
    { "Country code", "country" },
    { "Traffic source", "" },
    { "OS", "os" },
    { "OS version", "" },
};

constexpr PresetSeries voluumSeries[] = { { "V", "sub", 10 } };

constexpr PresetColumn everflowColumns[] = {
    { "conversion_id", "id", true },
    { "conversion_unix_timestamp", "conv_time", true },
    { "transaction_id", "clickid" },
    { "click_unix_timestamp", "" },
    { "status", "status" },
    { "payout_type", "" },
    { "revenue_type", "" },
    { "payout", "tracker_earning", true },
    { "revenue", "revenue" },
    { "sale_amount", "" },
    { "event", "type" },
    { "is_event", "" },
    { "is_scrub", "" },
    { "source_id", "" },
    { "country", "country" },
    { "region", "" },
    { "city", "" },
    { "platform", "os" },
    { "os_version", "" },
    { "device_type", "" },
    { "coupon_code", "coupon" },
    { "order_id", "order" },
    { "currency_id", "currency" },
    { "notes", "" },
};

constexpr PresetSeries everflowSeries[] = { { "sub", "sub", 5 }, { "adv", "p_sub", 5 } };

constexpr PresetColumn tuneColumns[] = {
    { "Partner", "publisher", true },
    { "Offer", "campaign", true },
    { "Status", "status" },
    { "Status Message", "" },
    { "Payout", "tracker_earning", true },
    { "Revenue", "revenue" },
    { "Sale Amount", "" },
    { "Transaction ID", "clickid" },
    { "Tune Event ID", "id" },
    { "Date / Time", "conv_time", true },
};

constexpr PresetSeries tuneSeries[] = { { "Partner Sub ID ", "sub", 5 } };

constexpr PresetColumn affiseColumns[] = {
    { "Click ID", "clickid" },
    { "Conversion ID", "id", true },
    { "User ID", "" },
    { "Click date", "" },
    { "Conversion date", "conv_time", true },
    { "Updated at", "" },
    { "Promocode", "coupon" },
    { "Comment", "" },
    { "Advertiser", "" },
    { "Affiliate", "publisher", true },
    { "Offer", "campaign" },
    { "Goal", "type" },
    { "Status", "status" },
    { "Payouts", "tracker_earning", true },
};

constexpr StatusWord affiseStatuses[] = {
    { "1", ConversionStatus::Approved },
    { "2", ConversionStatus::Pending },
    { "3", ConversionStatus::Declined },
    { "5", ConversionStatus::Pending },
};

constexpr PresetColumn trackierColumns[] = {
    { "Conversion_ID", "id", true },
    { "Click_id", "clickid" },
    { "Publisher_ID", "publisher", true },
    { "Campaign_ID", "campaign_id", true },
    { "Status", "status" },
    { "Created_Date", "conv_time", true },
    { "goal_value", "type" },
    { "txn_id", "order" },
    { "Note", "" },
    { "Currency", "currency" },
    { "Payout", "tracker_earning", true },
    { "Revenue", "revenue" },
    { "Geo", "country" },
    { "City", "" },
    { "ISP", "" },
    { "Source", "" },
};

constexpr PresetSeries trackierSeries[] = { { "p", "sub", 10 }, { "sub", "p_sub", 10 } };

constexpr std::string_view payoutIsRevenue =
    label("core", "Its payout is the revenue received, not what the partner gets.");
constexpr std::string_view payoutIsEarning =
    label("core",
          "Its payout is what the tracker says the partner gets: kept as tracker_earning and "
          "compared, never paid.");

constexpr ImportPreset presetTable[] = {
    { .key = "native",
      .label = label("core", "PayoutDesk's own layout"),
      .payoutMeans = payoutIsRevenue,
      .dates = DateForm::Iso,
      .decimals = DecimalMark::Plain,
      .subCarriesPublisher = true },
    { .key = "redtrack",
      .label = label("core", "RedTrack conversion log"),
      .payoutMeans = payoutIsRevenue,
      .columns = redtrackLogColumns,
      .series = redtrackSeries,
      .subCarriesPublisher = true },
    { .key = "redtrack-upload",
      .label = label("core", "RedTrack upload format"),
      .payoutMeans = payoutIsRevenue,
      .columns = redtrackUploadColumns,
      .dates = DateForm::Iso },
    { .key = "redtrack-api",
      .label = label("core", "RedTrack API, JSON or CSV"),
      .payoutMeans = label("core",
                           "Its payout is the revenue received; pub_revenue is what the tracker "
                           "says the partner gets, and is kept as tracker_earning."),
      .columns = redtrackApiColumns,
      .series = redtrackSeries,
      .dates = DateForm::Iso,
      .decimals = DecimalMark::Plain,
      .subCarriesPublisher = true },
    { .key = "voluum-api",
      .label = label("core", "Voluum API"),
      .payoutMeans = label("core", "It has no payout; its revenue is the revenue received."),
      .columns = voluumApiColumns,
      .series = voluumApiSeries },
    { .key = "voluum",
      .label = label("core", "Voluum conversions"),
      .payoutMeans = label("core", "It has no payout; its revenue is the revenue received."),
      .columns = voluumColumns,
      .series = voluumSeries,
      .dates = DateForm::YearFirst },
    { .key = "everflow",
      .label = label("core", "Everflow raw conversions"),
      .payoutMeans = payoutIsEarning,
      .columns = everflowColumns,
      .series = everflowSeries,
      .dates = DateForm::UnixSeconds },
    { .key = "tune",
      .label = label("core", "TUNE conversions"),
      .payoutMeans = payoutIsEarning,
      .columns = tuneColumns,
      .series = tuneSeries },
    { .key = "affise",
      .label = label("core", "Affise conversions"),
      .payoutMeans = payoutIsEarning,
      .columns = affiseColumns,
      .statuses = affiseStatuses },
    { .key = "trackier",
      .label = label("core", "Trackier conversions"),
      .payoutMeans = payoutIsEarning,
      .columns = trackierColumns,
      .series = trackierSeries,
      .dates = DateForm::YearFirst },
};

} // namespace

std::span<const ImportPreset> importPresets()
{
    return presetTable;
}

const ImportPreset& nativePreset()
{
    return presetTable[0];
}

} // namespace core
