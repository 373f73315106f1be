-- What the database itself refuses, whatever program writes: changing or deleting what is append-only (a
-- REPLACE included, which deletes without asking DELETE triggers), illegal moves of a payout, gaps.
CREATE TRIGGER workspace_no_update BEFORE UPDATE ON workspace
BEGIN SELECT raise(ABORT, 'workspace is append-only'); END;

CREATE TRIGGER workspace_no_delete BEFORE DELETE ON workspace
BEGIN SELECT raise(ABORT, 'workspace is append-only'); END;

CREATE TRIGGER workspace_no_replace_id BEFORE INSERT ON workspace WHEN EXISTS (SELECT 1 FROM workspace WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'workspace is append-only: this id is there already'); END;

CREATE TRIGGER term_no_update BEFORE UPDATE ON term
BEGIN SELECT raise(ABORT, 'term is append-only'); END;

CREATE TRIGGER term_no_delete BEFORE DELETE ON term
BEGIN SELECT raise(ABORT, 'term is append-only'); END;

CREATE TRIGGER term_no_replace_id BEFORE INSERT ON term WHEN EXISTS (SELECT 1 FROM term WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'term is append-only: this id is there already'); END;

CREATE TRIGGER term_no_replace_text BEFORE INSERT ON term WHEN EXISTS (SELECT 1 FROM term WHERE text = NEW.text)
BEGIN SELECT raise(ABORT, 'term is append-only: this text is there already'); END;

CREATE TRIGGER campaign_no_update BEFORE UPDATE ON campaign
BEGIN SELECT raise(ABORT, 'campaign is append-only'); END;

CREATE TRIGGER campaign_no_delete BEFORE DELETE ON campaign
BEGIN SELECT raise(ABORT, 'campaign is append-only'); END;

CREATE TRIGGER campaign_no_replace_key BEFORE INSERT ON campaign WHEN EXISTS (SELECT 1 FROM campaign WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'campaign is append-only: this key is there already'); END;

CREATE TRIGGER campaign_version_no_update BEFORE UPDATE ON campaign_version
BEGIN SELECT raise(ABORT, 'campaign_version is append-only'); END;

CREATE TRIGGER campaign_version_no_delete BEFORE DELETE ON campaign_version
BEGIN SELECT raise(ABORT, 'campaign_version is append-only'); END;

CREATE TRIGGER campaign_version_no_replace_version BEFORE INSERT ON campaign_version WHEN EXISTS (SELECT 1 FROM campaign_version WHERE version = NEW.version)
BEGIN SELECT raise(ABORT, 'campaign_version is append-only: this version is there already'); END;

CREATE TRIGGER rule_no_update BEFORE UPDATE ON rule
BEGIN SELECT raise(ABORT, 'rule is append-only'); END;

CREATE TRIGGER rule_no_delete BEFORE DELETE ON rule
BEGIN SELECT raise(ABORT, 'rule is append-only'); END;

CREATE TRIGGER rule_no_replace_key BEFORE INSERT ON rule WHEN EXISTS (SELECT 1 FROM rule WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'rule is append-only: this key is there already'); END;

CREATE TRIGGER rule_end_no_update BEFORE UPDATE ON rule_end
BEGIN SELECT raise(ABORT, 'rule_end is append-only'); END;

CREATE TRIGGER rule_end_no_delete BEFORE DELETE ON rule_end
BEGIN SELECT raise(ABORT, 'rule_end is append-only'); END;

CREATE TRIGGER rule_end_no_replace_rule BEFORE INSERT ON rule_end WHEN EXISTS (SELECT 1 FROM rule_end WHERE rule = NEW.rule)
BEGIN SELECT raise(ABORT, 'rule_end is append-only: this rule is there already'); END;

CREATE TRIGGER batch_no_update BEFORE UPDATE ON batch
BEGIN SELECT raise(ABORT, 'batch is append-only'); END;

CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch
BEGIN SELECT raise(ABORT, 'batch is append-only'); END;

CREATE TRIGGER batch_no_replace_key BEFORE INSERT ON batch WHEN EXISTS (SELECT 1 FROM batch WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'batch is append-only: this key is there already'); END;

CREATE TRIGGER batch_counts_no_update BEFORE UPDATE ON batch_counts
BEGIN SELECT raise(ABORT, 'batch_counts is append-only'); END;

CREATE TRIGGER batch_counts_no_delete BEFORE DELETE ON batch_counts
BEGIN SELECT raise(ABORT, 'batch_counts is append-only'); END;

CREATE TRIGGER batch_counts_no_replace_batch BEFORE INSERT ON batch_counts WHEN EXISTS (SELECT 1 FROM batch_counts WHERE batch = NEW.batch)
BEGIN SELECT raise(ABORT, 'batch_counts is append-only: this batch is there already'); END;

CREATE TRIGGER exchange_rate_no_update BEFORE UPDATE ON exchange_rate
BEGIN SELECT raise(ABORT, 'exchange_rate is append-only'); END;

CREATE TRIGGER exchange_rate_no_delete BEFORE DELETE ON exchange_rate
BEGIN SELECT raise(ABORT, 'exchange_rate is append-only'); END;

CREATE TRIGGER exchange_rate_no_replace_key BEFORE INSERT ON exchange_rate WHEN EXISTS (SELECT 1 FROM exchange_rate WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'exchange_rate is append-only: this key is there already'); END;

CREATE TRIGGER conversion_no_update BEFORE UPDATE ON conversion
BEGIN SELECT raise(ABORT, 'conversion is append-only'); END;

CREATE TRIGGER conversion_no_delete BEFORE DELETE ON conversion
BEGIN SELECT raise(ABORT, 'conversion is append-only'); END;

-- Conversions come in with their identities, by PayoutDesk alone: it lifts these while it adds some.
CREATE TRIGGER conversion_no_insert BEFORE INSERT ON conversion
BEGIN SELECT raise(ABORT, 'PayoutDesk alone adds conversions'); END;

CREATE TRIGGER conversion_identity_no_insert BEFORE INSERT ON conversion_identity
BEGIN SELECT raise(ABORT, 'PayoutDesk alone adds conversions'); END;

CREATE TRIGGER conversion_identity_no_update BEFORE UPDATE ON conversion_identity
BEGIN SELECT raise(ABORT, 'conversion_identity is append-only'); END;

CREATE TRIGGER conversion_identity_no_delete BEFORE DELETE ON conversion_identity
BEGIN SELECT raise(ABORT, 'conversion_identity is append-only'); END;

CREATE TRIGGER conversion_bounds_widen BEFORE UPDATE ON conversion_bounds
WHEN NEW.block <> OLD.block
  OR (NEW.earning_least, NEW.earning_least_time) > (OLD.earning_least, OLD.earning_least_time)
  OR (NEW.earning_most, NEW.earning_most_time) < (OLD.earning_most, OLD.earning_most_time)
  OR (NEW.revenue_least, NEW.revenue_least_time) > (OLD.revenue_least, OLD.revenue_least_time)
  OR (NEW.revenue_most, NEW.revenue_most_time) < (OLD.revenue_most, OLD.revenue_most_time)
BEGIN SELECT raise(ABORT, 'conversion_bounds only widen'); END;

CREATE TRIGGER conversion_bounds_no_replace BEFORE INSERT ON conversion_bounds WHEN EXISTS (
    SELECT 1 FROM conversion_bounds WHERE block = NEW.block)
BEGIN SELECT raise(ABORT, 'conversion_bounds only widen: this block is there already'); END;

CREATE TRIGGER conversion_bounds_no_delete BEFORE DELETE ON conversion_bounds
BEGIN SELECT raise(ABORT, 'conversion_bounds only widen'); END;

CREATE TRIGGER conversion_more_no_insert BEFORE INSERT ON conversion_more
BEGIN SELECT raise(ABORT, 'PayoutDesk alone adds conversions'); END;

CREATE TRIGGER conversion_more_no_update BEFORE UPDATE ON conversion_more
BEGIN SELECT raise(ABORT, 'conversion_more is append-only'); END;

CREATE TRIGGER conversion_more_no_delete BEFORE DELETE ON conversion_more
BEGIN SELECT raise(ABORT, 'conversion_more is append-only'); END;

CREATE TRIGGER conversion_common_no_update BEFORE UPDATE ON conversion_common
BEGIN SELECT raise(ABORT, 'conversion_common is append-only'); END;

CREATE TRIGGER conversion_common_no_delete BEFORE DELETE ON conversion_common
BEGIN SELECT raise(ABORT, 'conversion_common is append-only'); END;

CREATE TRIGGER conversion_common_no_replace BEFORE INSERT ON conversion_common WHEN EXISTS (SELECT 1 FROM conversion_common WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'conversion_common is append-only: this id is there already'); END;

CREATE TRIGGER conversion_change_no_update BEFORE UPDATE ON conversion_change
BEGIN SELECT raise(ABORT, 'conversion_change is append-only'); END;

CREATE TRIGGER conversion_change_no_delete BEFORE DELETE ON conversion_change
BEGIN SELECT raise(ABORT, 'conversion_change is append-only'); END;

CREATE TRIGGER payout_no_update BEFORE UPDATE ON payout
BEGIN SELECT raise(ABORT, 'payout is append-only'); END;

CREATE TRIGGER payout_no_delete BEFORE DELETE ON payout
BEGIN SELECT raise(ABORT, 'payout is append-only'); END;

CREATE TRIGGER payout_no_replace_idempotency_key BEFORE INSERT ON payout WHEN EXISTS (SELECT 1 FROM payout WHERE idempotency_key = NEW.idempotency_key)
BEGIN SELECT raise(ABORT, 'payout is append-only: this idempotency_key is there already'); END;

CREATE TRIGGER payout_event_no_update BEFORE UPDATE ON payout_event
BEGIN SELECT raise(ABORT, 'payout_event is append-only'); END;

CREATE TRIGGER payout_event_no_delete BEFORE DELETE ON payout_event
BEGIN SELECT raise(ABORT, 'payout_event is append-only'); END;

CREATE TRIGGER payout_event_no_replace_key BEFORE INSERT ON payout_event WHEN EXISTS (SELECT 1 FROM payout_event WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'payout_event is append-only: this key is there already'); END;

CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
BEGIN SELECT raise(ABORT, 'ledger_entry is append-only'); END;

CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
BEGIN SELECT raise(ABORT, 'ledger_entry is append-only'); END;

CREATE TRIGGER ledger_entry_no_replace_key BEFORE INSERT ON ledger_entry WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'ledger_entry is append-only: this key is there already'); END;

CREATE TRIGGER ledger_entry_no_replace_idempotency_key BEFORE INSERT ON ledger_entry WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE idempotency_key = NEW.idempotency_key)
BEGIN SELECT raise(ABORT, 'ledger_entry is append-only: this idempotency_key is there already'); END;

CREATE TRIGGER ledger_entry_no_replace_reverses BEFORE INSERT ON ledger_entry WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE reverses = NEW.reverses)
BEGIN SELECT raise(ABORT, 'this adjustment is reversed already'); END;

CREATE TRIGGER ledger_entry_reversal BEFORE INSERT ON ledger_entry WHEN NEW.reverses IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM ledger_entry WHERE key = NEW.reverses AND kind = 'adjustment' AND reverses IS NULL
    AND publisher = NEW.publisher AND amount = -NEW.amount)
BEGIN SELECT raise(ABORT, 'a counter entry is the opposite of an adjustment of its publisher'); END;

-- Each entry counts once in the sums of balances, and nothing else does.
CREATE TRIGGER ledger_entry_counts AFTER INSERT ON ledger_entry
BEGIN
    INSERT INTO balance_part (publisher, kind, amount, until) SELECT NEW.publisher, NEW.kind, 0, 0
    WHERE NOT EXISTS (SELECT 1 FROM balance_part WHERE publisher = NEW.publisher AND kind = NEW.kind);
    UPDATE balance_part SET amount = amount + NEW.amount, until = NEW.key
    WHERE publisher = NEW.publisher AND kind = NEW.kind;
END;

CREATE TRIGGER waiting_total_counts AFTER INSERT ON waiting_total
BEGIN
    INSERT INTO balance_part (publisher, kind, amount, until) SELECT NEW.publisher, NEW.kind, 0, 0
    WHERE NOT EXISTS (SELECT 1 FROM balance_part WHERE publisher = NEW.publisher AND kind = NEW.kind);
    UPDATE balance_part SET amount = amount + NEW.amount, until = NEW.key
    WHERE publisher = NEW.publisher AND kind = NEW.kind;
END;

CREATE TRIGGER balance_part_begins_empty BEFORE INSERT ON balance_part WHEN NEW.amount <> 0 OR NEW.until <> 0 OR EXISTS (
    SELECT 1 FROM balance_part WHERE publisher = NEW.publisher AND kind = NEW.kind)
BEGIN SELECT raise(ABORT, 'sums of balances begin at 0'); END;

CREATE TRIGGER balance_part_follows BEFORE UPDATE ON balance_part
WHEN NEW.publisher <> OLD.publisher OR NEW.kind <> OLD.kind OR NEW.until <= OLD.until OR NEW.amount - OLD.amount IS NOT coalesce(
    (SELECT amount FROM ledger_entry WHERE key = NEW.until AND publisher = NEW.publisher AND kind = NEW.kind),
    (SELECT amount FROM waiting_total WHERE key = NEW.until AND publisher = NEW.publisher AND kind = NEW.kind))
BEGIN SELECT raise(ABORT, 'sums of balances follow the entries'); END;

CREATE TRIGGER balance_part_no_delete BEFORE DELETE ON balance_part
BEGIN SELECT raise(ABORT, 'sums of balances follow the entries'); END;

-- What is closed stays as it is.
CREATE TRIGGER ledger_entry_open BEFORE INSERT ON ledger_entry
WHEN NEW.effective_date <= (SELECT closed_until FROM closing ORDER BY key DESC LIMIT 1)
BEGIN SELECT raise(ABORT, 'this day is closed'); END;

CREATE TRIGGER waiting_total_open BEFORE INSERT ON waiting_total
WHEN NEW.effective_date <= (SELECT closed_until FROM closing ORDER BY key DESC LIMIT 1)
BEGIN SELECT raise(ABORT, 'this day is closed'); END;

CREATE TRIGGER payout_event_open BEFORE INSERT ON payout_event
WHEN NEW.at < (SELECT first_open_at FROM closing ORDER BY key DESC LIMIT 1)
BEGIN SELECT raise(ABORT, 'this day is closed'); END;

CREATE TRIGGER release_no_update BEFORE UPDATE ON release
BEGIN SELECT raise(ABORT, 'release is append-only'); END;

CREATE TRIGGER release_no_delete BEFORE DELETE ON release
BEGIN SELECT raise(ABORT, 'release is append-only'); END;

CREATE TRIGGER release_in_order BEFORE INSERT ON release
WHEN NEW.until <= (SELECT max(until) FROM release)
BEGIN SELECT raise(ABORT, 'a release is later than the last one'); END;

CREATE TRIGGER closing_no_update BEFORE UPDATE ON closing
BEGIN SELECT raise(ABORT, 'closing is append-only'); END;

CREATE TRIGGER closing_no_delete BEFORE DELETE ON closing
BEGIN SELECT raise(ABORT, 'closing is append-only'); END;

CREATE TRIGGER closing_in_order BEFORE INSERT ON closing
WHEN NEW.key <> 1 + coalesce((SELECT max(key) FROM closing), 0)
BEGIN SELECT raise(ABORT, 'closings follow one another'); END;

CREATE TRIGGER closing_moves BEFORE INSERT ON closing
WHEN NEW.closed_until = (SELECT closed_until FROM closing ORDER BY key DESC LIMIT 1)
     OR (trim(NEW.reason) = '' AND NEW.closed_until < (SELECT closed_until FROM closing ORDER BY key DESC LIMIT 1))
BEGIN SELECT raise(ABORT, 'a closing moves the closed day, back only for a reason'); END;

-- What is chained is closed: a link follows the last one, and no row comes in under it.
CREATE TRIGGER chain_no_update BEFORE UPDATE ON chain
BEGIN SELECT raise(ABORT, 'chain is append-only'); END;

CREATE TRIGGER chain_no_delete BEFORE DELETE ON chain
BEGIN SELECT raise(ABORT, 'chain is append-only'); END;

CREATE TRIGGER chain_in_order BEFORE INSERT ON chain
WHEN NEW.position <> 1 + coalesce((SELECT max(position) FROM chain), 0)
     OR NEW.last <= (SELECT max(last) FROM chain WHERE source = NEW.source)
BEGIN SELECT raise(ABORT, 'the links of the chain follow one another'); END;

CREATE TRIGGER row_state_no_update BEFORE UPDATE ON row_state
BEGIN SELECT raise(ABORT, 'row_state is append-only'); END;

CREATE TRIGGER row_state_no_delete BEFORE DELETE ON row_state
BEGIN SELECT raise(ABORT, 'row_state is append-only'); END;

CREATE TRIGGER row_state_no_replace_key BEFORE INSERT ON row_state WHEN EXISTS (SELECT 1 FROM row_state WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'row_state is append-only: this key is there already'); END;

CREATE TRIGGER conversion_change_unchained BEFORE INSERT ON conversion_change
WHEN NEW.batch <= (SELECT max(last) FROM chain WHERE source = 14)
BEGIN SELECT raise(ABORT, 'the changes of this batch are complete'); END;

CREATE TRIGGER rule_end_unchained BEFORE INSERT ON rule_end
WHEN NEW.ended_version <= (SELECT max(last) FROM chain WHERE source = 7)
BEGIN SELECT raise(ABORT, 'the rules of this version are complete'); END;

CREATE TRIGGER batch_counts_unchained BEFORE INSERT ON batch_counts
WHEN NEW.batch <= (SELECT max(last) FROM chain WHERE source = 9)
BEGIN SELECT raise(ABORT, 'the counts of this batch are complete'); END;

CREATE TRIGGER waiting_total_no_update BEFORE UPDATE ON waiting_total
BEGIN SELECT raise(ABORT, 'waiting_total is append-only'); END;

CREATE TRIGGER waiting_total_no_delete BEFORE DELETE ON waiting_total
BEGIN SELECT raise(ABORT, 'waiting_total is append-only'); END;

CREATE TRIGGER waiting_total_no_replace_key BEFORE INSERT ON waiting_total WHEN EXISTS (SELECT 1 FROM waiting_total WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'waiting_total is append-only: this key is there already'); END;

CREATE TRIGGER allocation_no_update BEFORE UPDATE ON allocation
BEGIN SELECT raise(ABORT, 'allocation is append-only'); END;

CREATE TRIGGER allocation_no_delete BEFORE DELETE ON allocation
BEGIN SELECT raise(ABORT, 'allocation is append-only'); END;

CREATE TRIGGER allocation_no_replace_key BEFORE INSERT ON allocation WHEN EXISTS (SELECT 1 FROM allocation WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'allocation is append-only: this key is there already'); END;

CREATE TRIGGER document_no_update BEFORE UPDATE ON document
BEGIN SELECT raise(ABORT, 'document is append-only'); END;

CREATE TRIGGER document_no_delete BEFORE DELETE ON document
BEGIN SELECT raise(ABORT, 'document is append-only'); END;

CREATE TRIGGER document_no_replace_key BEFORE INSERT ON document WHEN EXISTS (SELECT 1 FROM document WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'document is append-only: this key is there already'); END;

CREATE TRIGGER document_no_replace_number BEFORE INSERT ON document WHEN EXISTS (SELECT 1 FROM document WHERE number = NEW.number)
BEGIN SELECT raise(ABORT, 'document is append-only: this number is there already'); END;

CREATE TRIGGER document_no_replace_refers_to BEFORE INSERT ON document WHEN EXISTS (SELECT 1 FROM document WHERE refers_to = NEW.refers_to)
BEGIN SELECT raise(ABORT, 'document is append-only: this refers_to is there already'); END;

CREATE TRIGGER ledger_entry_no_replace_grain BEFORE INSERT ON ledger_entry WHEN NEW.batch IS NOT NULL AND EXISTS (
    SELECT 1 FROM ledger_entry WHERE batch = NEW.batch AND publisher = NEW.publisher AND campaign = NEW.campaign
    AND month = NEW.month AND kind = NEW.kind)
BEGIN SELECT raise(ABORT, 'the batch has posted for this publisher, campaign and month already'); END;

CREATE TRIGGER conversion_change_in_order BEFORE INSERT ON conversion_change
WHEN NEW.version <> 1 + coalesce((SELECT max(version) FROM conversion_change WHERE conversion = NEW.conversion), 1)
BEGIN SELECT raise(ABORT, 'the states of a conversion follow one another'); END;

CREATE TRIGGER payout_in_order BEFORE INSERT ON payout
WHEN NEW.serial <> 1 + coalesce((SELECT max(serial) FROM payout), 0)
BEGIN SELECT raise(ABORT, 'payout serials count from 1 without gaps'); END;

CREATE TRIGGER payout_event_in_order BEFORE INSERT ON payout_event
WHEN NEW.version <> 1 + coalesce((SELECT max(version) FROM payout_event WHERE payout = NEW.payout), 0)
BEGIN SELECT raise(ABORT, 'the steps of a payout follow one another'); END;

CREATE TRIGGER payout_event_legal BEFORE INSERT ON payout_event
WHEN NEW.from_status IS NOT (SELECT status FROM payout_event WHERE payout = NEW.payout ORDER BY version DESC LIMIT 1)
     OR (NEW.from_status IS NOT NEW.status AND NOT EXISTS (
         SELECT 1 FROM payout_move WHERE from_status = coalesce(NEW.from_status, '') AND to_status = NEW.status))
BEGIN SELECT raise(ABORT, 'a payout''s status cannot move like this'); END;

-- The moves are fixed once the workspace stands.
CREATE TRIGGER payout_move_no_insert BEFORE INSERT ON payout_move WHEN EXISTS (SELECT 1 FROM workspace)
BEGIN SELECT raise(ABORT, 'the legal moves of a payout are fixed'); END;

CREATE TRIGGER payout_move_no_update BEFORE UPDATE ON payout_move
BEGIN SELECT raise(ABORT, 'the legal moves of a payout are fixed'); END;

CREATE TRIGGER payout_move_no_delete BEFORE DELETE ON payout_move
BEGIN SELECT raise(ABORT, 'the legal moves of a payout are fixed'); END;

CREATE TRIGGER counter_from_one BEFORE INSERT ON counter
WHEN NEW.last <> 1 OR EXISTS (SELECT 1 FROM counter WHERE series = NEW.series AND year = NEW.year)
BEGIN SELECT raise(ABORT, 'a series begins at 1, once'); END;

CREATE TRIGGER counter_step BEFORE UPDATE ON counter
WHEN NEW.last <> OLD.last + 1 OR NEW.series <> OLD.series OR NEW.year <> OLD.year
BEGIN SELECT raise(ABORT, 'a series counts by 1'); END;

CREATE TRIGGER counter_no_delete BEFORE DELETE ON counter
BEGIN SELECT raise(ABORT, 'a series is never forgotten'); END;

CREATE TRIGGER document_in_order BEFORE INSERT ON document
WHEN NEW.sequence IS NOT (SELECT last FROM counter WHERE series = NEW.series AND year = NEW.year)
     OR EXISTS (SELECT 1 FROM document WHERE series = NEW.series AND year = NEW.year AND sequence = NEW.sequence)
BEGIN SELECT raise(ABORT, 'documents take the next number of their series'); END;

-- Rows that may be edited: a new version each time, never another's unique text, never gone.
CREATE TRIGGER company_version BEFORE UPDATE ON company WHEN NEW.version <> OLD.version + 1
BEGIN SELECT raise(ABORT, 'each save makes the next version of the company'); END;

CREATE TRIGGER company_no_delete BEFORE DELETE ON company
BEGIN SELECT raise(ABORT, 'the company cannot be deleted'); END;

CREATE TRIGGER company_no_replace BEFORE INSERT ON company WHEN EXISTS (SELECT 1 FROM company)
BEGIN SELECT raise(ABORT, 'there is one company'); END;

CREATE TRIGGER publisher_version BEFORE UPDATE ON publisher
WHEN NEW.version <> OLD.version + 1 OR NEW.key <> OLD.key
BEGIN SELECT raise(ABORT, 'each save makes the next version of a publisher'); END;

CREATE TRIGGER publisher_unique_update BEFORE UPDATE ON publisher WHEN EXISTS (
    SELECT 1 FROM publisher WHERE key <> NEW.key
    AND (alias_folded = NEW.alias_folded OR (id = NEW.id AND id <> '')))
BEGIN SELECT raise(ABORT, 'another publisher has this alias or id'); END;

CREATE TRIGGER publisher_unique_insert BEFORE INSERT ON publisher WHEN EXISTS (
    SELECT 1 FROM publisher WHERE key = NEW.key OR alias_folded = NEW.alias_folded OR (id = NEW.id AND id <> ''))
BEGIN SELECT raise(ABORT, 'another publisher has this alias or id'); END;

CREATE TRIGGER publisher_no_delete BEFORE DELETE ON publisher
BEGIN SELECT raise(ABORT, 'publishers are never deleted: close them'); END;

CREATE TRIGGER conversion_type_version BEFORE UPDATE ON conversion_type
WHEN NEW.version <> OLD.version + 1 OR NEW.type <> OLD.type
BEGIN SELECT raise(ABORT, 'each save makes the next version of a conversion type'); END;

CREATE TRIGGER conversion_type_no_replace BEFORE INSERT ON conversion_type WHEN NEW.version <> 1 OR EXISTS (
    SELECT 1 FROM conversion_type WHERE type = NEW.type)
BEGIN SELECT raise(ABORT, 'this conversion type is there already'); END;

CREATE TRIGGER conversion_type_no_delete BEFORE DELETE ON conversion_type
BEGIN SELECT raise(ABORT, 'conversion types are never deleted'); END;

CREATE TRIGGER import_profile_version BEFORE UPDATE ON import_profile
WHEN NEW.version <> OLD.version + 1 OR NEW.name_folded <> OLD.name_folded
BEGIN SELECT raise(ABORT, 'each save makes the next version of an import profile'); END;

CREATE TRIGGER import_profile_no_replace BEFORE INSERT ON import_profile WHEN NEW.version <> 1 OR EXISTS (
    SELECT 1 FROM import_profile WHERE name_folded = NEW.name_folded)
BEGIN SELECT raise(ABORT, 'another import profile has this name'); END;

-- What a row refers to is there, also where another program writes without asking for foreign keys; keys count
-- up from 1. (AFTER: a key that the database gives is not known before.)
CREATE TRIGGER ledger_entry_refers AFTER INSERT ON ledger_entry
WHEN NEW.key < 1
     OR NOT EXISTS (SELECT 1 FROM publisher WHERE key = NEW.publisher)
     OR (NEW.campaign IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaign WHERE key = NEW.campaign))
     OR (NEW.batch IS NOT NULL AND NOT EXISTS (SELECT 1 FROM batch WHERE key = NEW.batch))
     OR (NEW.payout IS NOT NULL AND NEW.publisher IS NOT (SELECT publisher FROM payout WHERE serial = NEW.payout))
BEGIN SELECT raise(ABORT, 'a ledger entry refers to something that is not there'); END;

-- A payout deducts and its reversal gives back; what a person types is at most a thousand million units.
CREATE TRIGGER ledger_entry_amount BEFORE INSERT ON ledger_entry
WHEN (NEW.kind = 'payout' AND NEW.amount >= 0) OR (NEW.kind = 'payout_reversal' AND NEW.amount <= 0)
     OR (NEW.kind = 'adjustment' AND NEW.amount NOT BETWEEN -1000000000000000 AND 1000000000000000)
BEGIN SELECT raise(ABORT, 'an entry of this kind cannot have this amount'); END;

CREATE TRIGGER waiting_total_refers AFTER INSERT ON waiting_total
WHEN NEW.key < 1
     OR NOT EXISTS (SELECT 1 FROM batch WHERE key = NEW.batch)
     OR NOT EXISTS (SELECT 1 FROM publisher WHERE key = NEW.publisher)
     OR NOT EXISTS (SELECT 1 FROM campaign WHERE key = NEW.campaign)
BEGIN SELECT raise(ABORT, 'a waiting total refers to something that is not there'); END;

CREATE TRIGGER payout_refers BEFORE INSERT ON payout
WHEN NOT EXISTS (SELECT 1 FROM publisher WHERE key = NEW.publisher)
BEGIN SELECT raise(ABORT, 'a payout is of a publisher'); END;

CREATE TRIGGER payout_event_refers AFTER INSERT ON payout_event
WHEN NEW.key < 1 OR NOT EXISTS (SELECT 1 FROM payout WHERE serial = NEW.payout)
BEGIN SELECT raise(ABORT, 'a step is of a payout'); END;

CREATE TRIGGER allocation_refers AFTER INSERT ON allocation
WHEN NEW.key < 1
     OR NOT EXISTS (SELECT 1 FROM payout_event WHERE payout = NEW.payout AND version = NEW.version)
     OR (NEW.campaign IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaign WHERE key = NEW.campaign))
     OR (NEW.entry IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ledger_entry WHERE key = NEW.entry))
BEGIN SELECT raise(ABORT, 'an allocation refers to something that is not there'); END;

CREATE TRIGGER document_refers AFTER INSERT ON document
WHEN NEW.key < 1 OR NOT EXISTS (SELECT 1 FROM payout WHERE serial = NEW.payout)
BEGIN SELECT raise(ABORT, 'a document is of a payout'); END;

CREATE TRIGGER campaign_version_refers AFTER INSERT ON campaign_version
WHEN NEW.version < 1 OR NOT EXISTS (SELECT 1 FROM campaign WHERE key = NEW.campaign)
BEGIN SELECT raise(ABORT, 'a version is of a campaign'); END;

CREATE TRIGGER rule_refers AFTER INSERT ON rule
WHEN NEW.key < 1
     OR NEW.campaign IS NOT (SELECT campaign FROM campaign_version WHERE version = NEW.added_version)
     OR (NEW.publisher IS NOT NULL AND NOT EXISTS (SELECT 1 FROM publisher WHERE key = NEW.publisher))
BEGIN SELECT raise(ABORT, 'a rule refers to something that is not there'); END;

CREATE TRIGGER rule_end_refers BEFORE INSERT ON rule_end
WHEN (SELECT campaign FROM rule WHERE key = NEW.rule)
     IS NOT (SELECT campaign FROM campaign_version WHERE version = NEW.ended_version)
     OR NOT EXISTS (SELECT 1 FROM rule WHERE key = NEW.rule)
BEGIN SELECT raise(ABORT, 'a rule ends with a version of its campaign'); END;

CREATE TRIGGER batch_counts_refers BEFORE INSERT ON batch_counts
WHEN NOT EXISTS (SELECT 1 FROM batch WHERE key = NEW.batch)
BEGIN SELECT raise(ABORT, 'counts are of a batch'); END;

CREATE TRIGGER publisher_begins BEFORE INSERT ON publisher WHEN NEW.version <> 1
BEGIN SELECT raise(ABORT, 'a publisher begins with version 1'); END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_no_replace_key BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'audit is append-only: this key is there already'); END;

-- (AFTER: a key that the database gives is not known before.)
CREATE TRIGGER audit_in_order AFTER INSERT ON audit
WHEN NEW.key < 1 OR (NEW.key > 1 AND NOT EXISTS (SELECT 1 FROM audit WHERE key = NEW.key - 1))
BEGIN SELECT raise(ABORT, 'records of changes follow one another'); END;

-- What is written over, or does not say who made it, is written right after its record in audit.
CREATE TRIGGER company_recorded BEFORE UPDATE ON company WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('company_changed') AND row_key = '' AND version = NEW.version)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER payment_method_add_recorded BEFORE INSERT ON payment_method WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('method_added') AND row_key = NEW.name)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER payment_method_change_recorded BEFORE UPDATE ON payment_method WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('method_changed') AND row_key = NEW.name)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER payment_method_removal_recorded BEFORE DELETE ON payment_method WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('method_removed') AND row_key = OLD.name)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER publisher_add_recorded BEFORE INSERT ON publisher WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('publisher_added') AND row_key = NEW.alias_folded)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER publisher_change_recorded BEFORE UPDATE ON publisher WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('publisher_changed') AND row_key = NEW.alias_folded AND version = NEW.version)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER conversion_type_add_recorded BEFORE INSERT ON conversion_type WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('type_changed') AND row_key = NEW.type AND version = NEW.version)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER conversion_type_change_recorded BEFORE UPDATE ON conversion_type WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('type_changed') AND row_key = NEW.type AND version = NEW.version)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER import_profile_add_recorded BEFORE INSERT ON import_profile WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('profile_added') AND row_key = NEW.name_folded)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER import_profile_change_recorded BEFORE UPDATE ON import_profile WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('profile_changed') AND row_key = NEW.name_folded AND version = NEW.version)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER import_profile_removal_recorded BEFORE DELETE ON import_profile WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('profile_removed') AND row_key = OLD.name_folded AND version = OLD.version + 1)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER adjustment_recorded BEFORE INSERT ON ledger_entry WHEN NEW.kind = 'adjustment' AND NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('adjustment_posted', 'adjustment_reversed') AND row_key = NEW.publisher)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER document_recorded BEFORE INSERT ON document WHEN NOT EXISTS (
    SELECT 1 FROM audit WHERE key = (SELECT max(key) FROM audit)
    AND action IN ('invoice_issued', 'credit_note_issued') AND row_key = NEW.number)
BEGIN SELECT raise(ABORT, 'a change of this is recorded first'); END;

CREATE TRIGGER payment_method_no_replace BEFORE INSERT ON payment_method WHEN EXISTS (
    SELECT 1 FROM payment_method WHERE name = NEW.name)
BEGIN SELECT raise(ABORT, 'this payment method is there already'); END;

-- A method is renamed by a new one in its place.
CREATE TRIGGER payment_method_no_rename BEFORE UPDATE ON payment_method WHEN NEW.name <> OLD.name
BEGIN SELECT raise(ABORT, 'a payment method keeps its name'); END;
