-- The books of a workspace. Statements are separated by blank lines. Money and percentages are whole
-- micro-units, times microseconds from 1970 in UTC, dates days and months months from January 1970; the
-- views conversion_list and ledger_list show them in words.
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    zone TEXT NOT NULL CHECK (zone <> '')
) STRICT;

CREATE TABLE company (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    town TEXT NOT NULL,
    country TEXT NOT NULL,
    vat_id TEXT NOT NULL,
    billing_details TEXT NOT NULL,
    net_days INTEGER NOT NULL CHECK (net_days >= 0),
    logo BLOB,
    default_type TEXT NOT NULL,
    other_earns INTEGER NOT NULL CHECK (other_earns IN (0, 1)),
    invoice_pattern TEXT NOT NULL,
    credit_note_pattern TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE payment_method (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    minimum INTEGER CHECK (minimum >= 0)
) STRICT;

CREATE TABLE publisher (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    alias_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    company TEXT NOT NULL,
    address TEXT NOT NULL,
    town TEXT NOT NULL,
    country TEXT NOT NULL,
    vat_id TEXT NOT NULL,
    billing_details TEXT NOT NULL,
    method TEXT NOT NULL,
    status TEXT NOT NULL,
    hold_days INTEGER CHECK (hold_days BETWEEN 0 AND 3650),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE UNIQUE INDEX publisher_id ON publisher (id) WHERE id <> '';

-- How conversions of a type come in: what becomes of duplicates, and what its refunds take back.
CREATE TABLE conversion_type (
    type TEXT PRIMARY KEY CHECK (type <> ''),
    duplicates TEXT NOT NULL CHECK (duplicates IN ('none', 'new', 'mark', 'ignore', 'replace', 'add', 'event_id')),
    refund_of TEXT NOT NULL CHECK (refund_of IN ('none', 'click', 'order')),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

-- How conversions files of one kind are read, under a name; settings is JSON.
CREATE TABLE import_profile (
    name_folded TEXT PRIMARY KEY CHECK (name_folded <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    settings TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

-- Text that conversions repeat, each once: types, statuses, countries, subs …
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;

CREATE TABLE campaign (
    key INTEGER PRIMARY KEY
) STRICT;

-- Every save of a campaign; the highest version is the current one.
CREATE TABLE campaign_version (
    version INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (key),
    id TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    cost_model TEXT NOT NULL,
    default_payout INTEGER CHECK (default_payout >= 0),
    match_order TEXT NOT NULL,
    status TEXT NOT NULL,
    expires INTEGER,
    hold_days INTEGER NOT NULL CHECK (hold_days BETWEEN 0 AND 3650),
    rule_count INTEGER NOT NULL CHECK (rule_count >= 0),
    saved_at INTEGER NOT NULL,
    saved_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX campaign_version_campaign ON campaign_version (campaign, version);

-- A custom payout, in force from added_version until its rule_end. publisher is whom its fields mean, where
-- they name one; it counts from valid_from to valid_until, both included, NULL without end.
CREATE TABLE rule (
    key INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (key),
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    condition TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    added_version INTEGER NOT NULL REFERENCES campaign_version (version),
    publisher INTEGER REFERENCES publisher (key),
    valid_from INTEGER,
    valid_until INTEGER CHECK (valid_until >= valid_from)
) STRICT;

CREATE INDEX rule_campaign ON rule (campaign);

CREATE TABLE rule_end (
    rule INTEGER PRIMARY KEY REFERENCES rule (key),
    ended_version INTEGER NOT NULL REFERENCES campaign_version (version)
) STRICT;

CREATE INDEX rule_end_version ON rule_end (ended_version);

-- One import, bulk status change, recalculation or pricing by new exchange rates.
CREATE TABLE batch (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    file TEXT NOT NULL,
    note TEXT NOT NULL,
    undoes INTEGER REFERENCES batch (key)
) STRICT;

-- What a batch did, said once at its end.
CREATE TABLE batch_counts (
    batch INTEGER PRIMARY KEY REFERENCES batch (key),
    read INTEGER NOT NULL,
    added INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT;

-- On that day one unit of base cost rate 10^-9 units of currency. Of the same two and day the last one counts.
CREATE TABLE exchange_rate (
    key INTEGER PRIMARY KEY,
    base TEXT NOT NULL CHECK (length(base) = 3),
    currency TEXT NOT NULL CHECK (length(currency) = 3 AND currency <> base),
    date INTEGER NOT NULL,
    rate INTEGER NOT NULL CHECK (rate > 0),
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    user TEXT NOT NULL
) STRICT;

-- What many conversions have in common when they first come in, each combination once.
CREATE TABLE conversion_common (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (key),
    campaign_version INTEGER NOT NULL REFERENCES campaign_version (version),
    type INTEGER REFERENCES term (id),
    country INTEGER REFERENCES term (id),
    os INTEGER REFERENCES term (id),
    status INTEGER NOT NULL REFERENCES term (id),
    currency INTEGER REFERENCES term (id),
    reason INTEGER REFERENCES term (id),
    link TEXT CHECK (link IN ('repeated', 'ignored', 'replaced', 'added', 'refund'))
) STRICT;

CREATE INDEX conversion_common_campaign ON conversion_common (campaign, campaign_version, country, type);

-- A conversion as it first came in, in few bytes; conversion_list shows it in words. Its present state is its
-- latest conversion_change, if any.
-- id, click_id: a text of the digits 0-9 and a-f as a blob that holds these digits after a mark, 1 or 01.
-- subs: a character each, click subs, then the character 3 and conversion subs, where there are any. From 32
-- on it stands for a term: its id + 31, or + 10271 where that is beyond 55295. 4 is an empty sub; 1 begins and 2
-- ends one that stands here itself.
-- posted: NULL where all that it earns is posted.
-- What few conversions have stands in conversion_more.
-- Until payable_from what it earns is held; its link says how it stands to the conversion linked. That
-- everything it refers to is there is asked by the view conversion_astray.
CREATE TABLE conversion (
    key INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    publisher INTEGER NOT NULL,
    common INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    revenue INTEGER,
    earning INTEGER NOT NULL,
    posted INTEGER,
    rule INTEGER,
    rate INTEGER,
    payable_from INTEGER,
    linked INTEGER,
    id ANY,
    click_id ANY,
    order_id TEXT,
    event_id TEXT,
    subs TEXT
) STRICT;

-- Of those that have any of these.
CREATE TABLE conversion_more (
    conversion INTEGER PRIMARY KEY,
    external_id TEXT,
    coupon TEXT,
    refund_of TEXT,
    occurrence INTEGER NOT NULL,
    time_text TEXT,
    tracker_earning INTEGER,
    rate_against INTEGER REFERENCES exchange_rate (key)
) STRICT;

CREATE INDEX conversion_time ON conversion (time);

CREATE INDEX conversion_payable_from ON conversion (payable_from) WHERE payable_from IS NOT NULL;

CREATE INDEX conversion_linked ON conversion (linked) WHERE linked IS NOT NULL;

CREATE INDEX conversion_publisher ON conversion (publisher, time);

-- Which conversion has an identity: the slot is the first 42 bits of it, or the next free one after that.
CREATE TABLE conversion_identity (
    slot INTEGER PRIMARY KEY,
    conversion INTEGER NOT NULL
) STRICT;

-- Between which amounts the conversions of a block lie, which is their keys without the last eight bits: what comes first
-- in lists by an amount, and what last, with the time that decides among equal ones. No revenue counts as the least
-- whole number. May be wider than the amounts as they are, never narrower.
CREATE TABLE conversion_bounds (
    block INTEGER PRIMARY KEY,
    earning_least INTEGER NOT NULL,
    earning_least_time INTEGER NOT NULL,
    earning_most INTEGER NOT NULL,
    earning_most_time INTEGER NOT NULL,
    revenue_least INTEGER NOT NULL,
    revenue_least_time INTEGER NOT NULL,
    revenue_most INTEGER NOT NULL,
    revenue_most_time INTEGER NOT NULL
) STRICT;

-- Conversions that refer to something that is not there: none.
CREATE VIEW conversion_astray AS
SELECT key FROM conversion c
WHERE NOT EXISTS (SELECT 1 FROM publisher WHERE key = c.publisher)
   OR NOT EXISTS (SELECT 1 FROM conversion_common WHERE id = c.common AND (link IS NULL) = (c.linked IS NULL))
   OR NOT EXISTS (SELECT 1 FROM batch WHERE key = c.batch)
   OR (c.rule IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rule WHERE key = c.rule))
   OR (c.rate IS NOT NULL AND NOT EXISTS (SELECT 1 FROM exchange_rate WHERE key = c.rate))
   OR (c.linked IS NOT NULL AND NOT EXISTS (SELECT 1 FROM conversion WHERE key = c.linked));

-- A later state of a conversion, with what it posted.
CREATE TABLE conversion_change (
    conversion INTEGER NOT NULL REFERENCES conversion (key),
    version INTEGER NOT NULL CHECK (version >= 2),
    batch INTEGER NOT NULL REFERENCES batch (key),
    status INTEGER NOT NULL REFERENCES term (id),
    revenue INTEGER,
    currency INTEGER REFERENCES term (id),
    earning INTEGER NOT NULL,
    rule INTEGER REFERENCES rule (key),
    reason INTEGER REFERENCES term (id),
    campaign_version INTEGER NOT NULL REFERENCES campaign_version (version),
    delta INTEGER NOT NULL,
    rate INTEGER REFERENCES exchange_rate (key),
    rate_against INTEGER REFERENCES exchange_rate (key),
    payable_from INTEGER,
    link TEXT CHECK (link IN ('repeated', 'ignored', 'replaced', 'added', 'refund')),
    linked INTEGER REFERENCES conversion (key),
    PRIMARY KEY (conversion, version),
    CHECK ((link IS NULL) = (linked IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX conversion_change_batch ON conversion_change (batch);

CREATE INDEX conversion_change_payable_from ON conversion_change (payable_from) WHERE payable_from IS NOT NULL;

CREATE INDEX conversion_change_linked ON conversion_change (linked) WHERE linked IS NOT NULL;

-- Conversions payable until that day count in the balances since; later ones are held. The last row says how
-- it stands.
CREATE TABLE release (
    until INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL
) STRICT;

CREATE TABLE payout (
    serial INTEGER PRIMARY KEY,
    idempotency_key TEXT NOT NULL UNIQUE CHECK (idempotency_key <> ''),
    publisher INTEGER NOT NULL REFERENCES publisher (key),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX payout_publisher ON payout (publisher);

-- The legal moves of a payout's status; '' is the beginning. Filled when the workspace is made.
CREATE TABLE payout_move (
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    PRIMARY KEY (from_status, to_status)
) STRICT, WITHOUT ROWID;

-- A step in a payout's life; the highest version is its present state.
CREATE TABLE payout_event (
    key INTEGER PRIMARY KEY,
    payout INTEGER NOT NULL REFERENCES payout (serial),
    version INTEGER NOT NULL CHECK (version >= 1),
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    from_status TEXT,
    status TEXT NOT NULL,
    requested INTEGER NOT NULL CHECK (requested > 0),
    paid INTEGER CHECK (paid >= 0),
    method TEXT NOT NULL,
    payment_date INTEGER,
    note TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (payout, version)
) STRICT;

CREATE TABLE ledger_entry (
    key INTEGER PRIMARY KEY,
    effective_date INTEGER NOT NULL,
    posted_at INTEGER NOT NULL,
    month INTEGER NOT NULL,
    publisher INTEGER NOT NULL REFERENCES publisher (key),
    campaign INTEGER REFERENCES campaign (key),
    kind TEXT NOT NULL CHECK (kind IN ('earning', 'earning_change', 'adjustment', 'payout', 'payout_reversal')),
    amount INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (key),
    payout INTEGER REFERENCES payout (serial),
    note TEXT NOT NULL,
    idempotency_key TEXT UNIQUE,
    adjustment TEXT CHECK (adjustment IN ('bonus', 'deduction', 'correction', 'opening_balance', 'reversal')),
    reverses INTEGER UNIQUE REFERENCES ledger_entry (key),
    CHECK ((kind = 'adjustment') = (adjustment IS NOT NULL)),
    CHECK ((adjustment IS 'reversal') = (reverses IS NOT NULL)),
    CHECK ((kind IN ('earning', 'earning_change')) = (batch IS NOT NULL)),
    CHECK ((kind IN ('earning', 'earning_change')) = (campaign IS NOT NULL)),
    CHECK ((kind IN ('payout', 'payout_reversal')) = (payout IS NOT NULL)),
    CHECK (idempotency_key IS NULL OR kind = 'adjustment')
) STRICT;

-- A batch posts at most one entry a kind for a publisher, campaign and month.
CREATE UNIQUE INDEX ledger_entry_grain ON ledger_entry (batch, publisher, campaign, month, kind) WHERE batch IS NOT NULL;

CREATE INDEX ledger_entry_publisher ON ledger_entry (publisher, effective_date);

CREATE INDEX ledger_entry_date ON ledger_entry (effective_date);

CREATE INDEX ledger_entry_payout ON ledger_entry (payout) WHERE payout IS NOT NULL;

-- Changes of what is priced but does not earn yet, and of how many wait for an exchange rate: not in the
-- balance.
CREATE TABLE waiting_total (
    key INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (key),
    kind TEXT NOT NULL CHECK (kind IN ('pending', 'held', 'no_rate')),
    effective_date INTEGER NOT NULL,
    month INTEGER NOT NULL,
    publisher INTEGER NOT NULL REFERENCES publisher (key),
    campaign INTEGER NOT NULL REFERENCES campaign (key),
    amount INTEGER NOT NULL,
    count INTEGER NOT NULL
) STRICT;

-- Each publisher's sum of each kind of ledger entry and waiting total, until the entry or total with that key:
-- triggers keep it, so that a balance reads a few rows.
CREATE TABLE balance_part (
    publisher INTEGER NOT NULL REFERENCES publisher (key),
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (publisher, kind)
) STRICT, WITHOUT ROWID;

-- Closings of the books and their reopenings; the last row says how it stands. first_open_at is the
-- first instant of the day after closed_until, in the workspace's zone.
CREATE TABLE closing (
    key INTEGER PRIMARY KEY,
    closed_until INTEGER NOT NULL,
    first_open_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- What a payout settles; a later step of the payout adds the same with the opposite sign.
CREATE TABLE allocation (
    key INTEGER PRIMARY KEY,
    payout INTEGER NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('earning', 'adjustment', 'advance')),
    month INTEGER,
    campaign INTEGER REFERENCES campaign (key),
    entry INTEGER REFERENCES ledger_entry (key),
    amount INTEGER NOT NULL,
    settles_fully INTEGER NOT NULL CHECK (settles_fully IN (0, 1)),
    FOREIGN KEY (payout, version) REFERENCES payout_event (payout, version),
    CHECK ((kind = 'earning') = (month IS NOT NULL AND campaign IS NOT NULL)),
    CHECK ((kind = 'adjustment') = (entry IS NOT NULL))
) STRICT;

CREATE INDEX allocation_payout ON allocation (payout);

-- The last number given out in each series and year.
CREATE TABLE counter (
    series TEXT NOT NULL CHECK (series IN ('invoice', 'credit_note')),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= 1),
    PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

-- Invoices and credit notes as issued; sha256 is over the bytes of content.
CREATE TABLE document (
    key INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    payout INTEGER NOT NULL REFERENCES payout (serial),
    refers_to TEXT UNIQUE REFERENCES document (number),
    content TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    UNIQUE (series, year, sequence),
    FOREIGN KEY (series, year) REFERENCES counter (series, year)
) STRICT;

CREATE INDEX document_payout ON document (payout);

-- What a row that may be edited was when a unit of work that saved it ended: SHA-256 over the row, or over all rows
-- of the table where row is 0. source is the table's number in app/storage/chain_tables.cpp, as in chain.
CREATE TABLE row_state (
    key INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    row INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The hash chain over all that is append-only, as units of work added it. A link covers the rows of its source with
-- keys after the source's last link and up to last: hash is SHA-256 over the hash of the link before (the first: 32
-- zero bytes), the table's name and the SHA-256 of those rows (app/storage/row_hash.h).
CREATE TABLE chain (
    position INTEGER PRIMARY KEY CHECK (position >= 1),
    source INTEGER NOT NULL,
    last INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (source, last)
) STRICT;

-- Who changed what is written over, or does not say itself who made it: written before the change, which is
-- refused without it. changes is a JSON array of [field, before, after]. Every other change is a row of an
-- append-only table that says who made it and when.
CREATE TABLE audit (
    key INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL CHECK (user <> ''),
    action TEXT NOT NULL CHECK (action <> ''),
    row_key TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0),
    thing TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (substr(changes, 1, 1) = '['),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX audit_at ON audit (at);

-- For reading with other tools: conversions as they stand now.
CREATE VIEW conversion_list AS
SELECT c.key, iif(typeof(c.id) = 'blob', substr(lower(hex(c.id)), iif(hex(c.id) < '1', 3, 2)), c.id) AS id,
       iif(typeof(c.click_id) = 'blob', substr(lower(hex(c.click_id)), iif(hex(c.click_id) < '1', 3, 2)), c.click_id)
           AS click_id,
       c.event_id, c.order_id,
       o.external_id, o.coupon,
       strftime('%Y-%m-%dT%H:%M:%SZ', c.time / 1000000, 'unixepoch') AS time,
       (SELECT title FROM campaign_version WHERE campaign = m.campaign ORDER BY version DESC LIMIT 1) AS campaign,
       p.alias AS publisher, type.text AS type, status.text AS status, country.text AS country, os.text AS os,
       iif(x.version IS NULL, c.revenue, x.revenue) AS revenue_micros, currency.text AS currency,
       (WITH RECURSIVE piece (rest, text) AS (
            SELECT substr(c.subs, 1, instr(c.subs || char(3), char(3)) - 1), NULL UNION ALL
            SELECT iif(unicode(rest) = 1, substr(rest, instr(rest, char(2)) + 1), substr(rest, 2)),
                   CASE unicode(rest) WHEN 1 THEN substr(rest, 2, instr(rest, char(2)) - 2) WHEN 4 THEN ''
                   ELSE (SELECT text FROM term WHERE id = unicode(rest) - iif(unicode(rest) < 55296, 31, 10271)) END
            FROM piece WHERE rest <> '')
        SELECT '[' || group_concat('"' || replace(replace(text, '\', '\\'), '"', '\"') || '"') || ']'
        FROM piece WHERE text IS NOT NULL) AS click_subs,
       (WITH RECURSIVE piece (rest, text) AS (
            SELECT iif(instr(c.subs, char(3)) > 0, substr(c.subs, instr(c.subs, char(3)) + 1), ''), NULL UNION ALL
            SELECT iif(unicode(rest) = 1, substr(rest, instr(rest, char(2)) + 1), substr(rest, 2)),
                   CASE unicode(rest) WHEN 1 THEN substr(rest, 2, instr(rest, char(2)) - 2) WHEN 4 THEN ''
                   ELSE (SELECT text FROM term WHERE id = unicode(rest) - iif(unicode(rest) < 55296, 31, 10271)) END
            FROM piece WHERE rest <> '')
        SELECT '[' || group_concat('"' || replace(replace(text, '\', '\\'), '"', '\"') || '"') || ']'
        FROM piece WHERE text IS NOT NULL) AS conversion_subs,
       iif(x.version IS NULL, c.earning, x.earning) AS earning_micros,
       r.kind AS rule_kind, r.fields AS rule_fields, reason.text AS reason, c.batch AS import,
       date(iif(x.version IS NULL, c.payable_from, x.payable_from) * 86400, 'unixepoch') AS payable_from,
       iif(x.version IS NULL, m.link, x.link) AS link, iif(x.version IS NULL, c.linked, x.linked) AS linked,
       o.refund_of
FROM conversion c
JOIN conversion_common m ON m.id = c.common
JOIN publisher p ON p.key = c.publisher
LEFT JOIN conversion_more o ON o.conversion = c.key
LEFT JOIN conversion_change x ON x.conversion = c.key
     AND x.version = (SELECT max(version) FROM conversion_change WHERE conversion = c.key)
LEFT JOIN term type ON type.id = m.type
LEFT JOIN term status ON status.id = iif(x.version IS NULL, m.status, x.status)
LEFT JOIN term country ON country.id = m.country
LEFT JOIN term os ON os.id = m.os
LEFT JOIN term currency ON currency.id = iif(x.version IS NULL, m.currency, x.currency)
LEFT JOIN term reason ON reason.id = iif(x.version IS NULL, m.reason, x.reason)
LEFT JOIN rule r ON r.key = iif(x.version IS NULL, c.rule, x.rule);

-- For reading with other tools: the accounts.
CREATE VIEW ledger_list AS
SELECT e.key AS entry, date(e.effective_date * 86400, 'unixepoch') AS effective_date,
       strftime('%Y-%m-%dT%H:%M:%SZ', e.posted_at / 1000000, 'unixepoch') AS posted_at,
       printf('%04d-%02d', 1970 + e.month / 12, 1 + e.month % 12) AS month, p.alias AS publisher,
       (SELECT title FROM campaign_version WHERE campaign = e.campaign ORDER BY version DESC LIMIT 1) AS campaign,
       e.kind, e.amount AS amount_micros, e.batch AS import, e.payout, e.note
FROM ledger_entry e
JOIN publisher p ON p.key = e.publisher;
