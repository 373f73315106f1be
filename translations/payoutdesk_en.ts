<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ui::Attention</name>
    <message numerus="yes">
        <source>%n missing VAT ID(s)</source>
        <translation>
            <numerusform>%n missing VAT ID</numerusform>
            <numerusform>%n missing VAT IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) not issued</source>
        <translation>
            <numerusform>%n invoice not issued</numerusform>
            <numerusform>%n invoices not issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid amount(s) differ from what was requested</source>
        <translation>
            <numerusform>%n paid amount differs from what was requested</numerusform>
            <numerusform>%n paid amounts differ from what was requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) below the method&apos;s minimum</source>
        <translation>
            <numerusform>%n payout below the method&apos;s minimum</numerusform>
            <numerusform>%n payouts below the method&apos;s minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s) owe you</source>
        <translation>
            <numerusform>%n publisher owes you</numerusform>
            <numerusform>%n publishers owe you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) wait for an exchange rate</source>
        <translation>
            <numerusform>%n conversion waits for an exchange rate</numerusform>
            <numerusform>%n conversions wait for an exchange rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln change(s) in this time shown</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln change in this time shown</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln changes in this time shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchesDialog</name>
    <message numerus="yes">
        <source>%n conversion(s) taken back: earned %1, awaiting approval %2.</source>
        <translation>
            <numerusform>%n conversion taken back: earned %1, awaiting approval %2.</numerusform>
            <numerusform>%n conversions taken back: earned %1, awaiting approval %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed again since: take the later ones back first.</source>
        <translation>
            <numerusform>%n of them changed again since: take the later one back first.</numerusform>
            <numerusform>%n of them changed again since: take the later ones back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) came in, %1 changed; earned %2.</source>
        <translation>
            <numerusform>%Ln conversion came in, %1 changed; earned %2.</numerusform>
            <numerusform>%Ln conversions came in, %1 changed; earned %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkTextDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CampaignDialog</name>
    <message numerus="yes">
        <source>%n custom payout(s)</source>
        <translation>
            <numerusform>%n custom payout</numerusform>
            <numerusform>%n custom payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this tab has %n error(s) and is not saved</source>
        <translation>
            <numerusform>this tab has %n error and is not saved</numerusform>
            <numerusform>this tab has %n errors and is not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unsaved change(s).</source>
        <translation>
            <numerusform>%1 has %n unsaved change.</numerusform>
            <numerusform>%1 has %n unsaved changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s).</source>
        <translation>
            <numerusform>%1 has %n error.</numerusform>
            <numerusform>%1 has %n errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CampaignDraft</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Duplicate %n row</numerusform>
            <numerusform>Duplicate %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CampaignsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; campaign(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; campaign</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message numerus="yes">
        <source>%n check(s) found a fault</source>
        <translation>
            <numerusform>%n check found a fault</numerusform>
            <numerusform>%n checks found a fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message numerus="yes">
        <source>Of %n conversion(s) the tracker did not say what the partner gets.</source>
        <translation>
            <numerusform>Of %n conversion the tracker did not say what the partner gets.</numerusform>
            <numerusform>Of %n conversions the tracker did not say what the partner gets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) in another currency are not compared.</source>
        <translation>
            <numerusform>%n conversion in another currency is not compared.</numerusform>
            <numerusform>%n conversions in another currency are not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) compared, %1 with a difference: ours %2, theirs %3, difference %4</source>
        <translation>
            <numerusform>%Ln conversion compared, %1 with a difference: ours %2, theirs %3, difference %4</numerusform>
            <numerusform>%Ln conversions compared, %1 with a difference: ours %2, theirs %3, difference %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversionsPage</name>
    <message numerus="yes">
        <source>Approve %n conversion(s)?</source>
        <translation>
            <numerusform>Approve %n conversion?</numerusform>
            <numerusform>Approve %n conversions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n conversion(s)?</source>
        <translation>
            <numerusform>Decline %n conversion?</numerusform>
            <numerusform>Decline %n conversions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) now %1.</source>
        <translation>
            <numerusform>%n conversion now %1.</numerusform>
            <numerusform>%n conversions now %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n was so already.</numerusform>
            <numerusform>%n were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; conversion(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; conversion</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; conversions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CustomPayoutsPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s) have conditions that this tab has already.</source>
        <translation>
            <numerusform>%n pasted row has conditions that this tab has already.</numerusform>
            <numerusform>%n pasted rows have conditions that this tab has already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DailyRelease</name>
    <message numerus="yes">
        <source>%n conversion(s) became payable: %1 earned.</source>
        <translation>
            <numerusform>%n conversion became payable: %1 earned.</numerusform>
            <numerusform>%n conversions became payable: %1 earned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message numerus="yes">
        <source>to %n publisher(s)</source>
        <translation>
            <numerusform>to %n publisher</numerusform>
            <numerusform>to %n publishers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s)</source>
        <translation>
            <numerusform>%n conversion</numerusform>
            <numerusform>%n conversions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangeRatesDialog</name>
    <message numerus="yes">
        <source>%n rate(s) added.</source>
        <translation>
            <numerusform>%n rate added.</numerusform>
            <numerusform>%n rates added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) priced: earned %1, awaiting approval %2.</source>
        <translation>
            <numerusform>%n conversion priced: earned %1, awaiting approval %2.</numerusform>
            <numerusform>%n conversions priced: earned %1, awaiting approval %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) wait for a rate and earn nothing until it is there: %1.</source>
        <translation>
            <numerusform>%n conversion waits for a rate and earns nothing until it is there: %1.</numerusform>
            <numerusform>%n conversions wait for a rate and earn nothing until it is there: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked with %Ln stored conversion(s), %1 of this campaign.</source>
        <translation>
            <numerusform>Checked with %Ln stored conversion, %1 of this campaign.</numerusform>
            <numerusform>Checked with %Ln stored conversions, %1 of this campaign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoldController</name>
    <message numerus="yes">
        <source>Hold %n conversion(s)?</source>
        <translation>
            <numerusform>Hold %n conversion?</numerusform>
            <numerusform>Hold %n conversions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) held until %1.</source>
        <translation>
            <numerusform>%n conversion held until %1.</numerusform>
            <numerusform>%n conversions held until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) payable at once.</source>
        <translation>
            <numerusform>%n conversion payable at once.</numerusform>
            <numerusform>%n conversions payable at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n was so already.</numerusform>
            <numerusform>%n were so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n conversion(s)</source>
        <translation>
            <numerusform>Import %n conversion</numerusform>
            <numerusform>Import %n conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a status earn %1.</source>
        <translation>
            <numerusform>%n row without a status earns %1.</numerusform>
            <numerusform>%n rows without a status earn %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are flagged with a reason, for example no revenue.</source>
        <translation>
            <numerusform>%n row is flagged with a reason, for example no revenue.</numerusform>
            <numerusform>%n rows are flagged with a reason, for example no revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known row(s) differ in another column; the books keep what came first.</source>
        <translation>
            <numerusform>%n known row differs in another column; the books keep what came first.</numerusform>
            <numerusform>%n known rows differ in another column; the books keep what came first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have equal keys inside the file and are kept apart.</source>
        <translation>
            <numerusform>%n row has the key of another in the file and is kept apart.</numerusform>
            <numerusform>%n rows have equal keys inside the file and are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) imported.</source>
        <translation>
            <numerusform>%n conversion imported.</numerusform>
            <numerusform>%n conversions imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) have an OS that is not known: %1.</source>
        <translation>
            <numerusform>%n new row has an OS that is not known: %1.</numerusform>
            <numerusform>%n new rows have an OS that is not known: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the file&apos;s %n row(s) can be taken.</source>
        <translation>
            <numerusform>The file&apos;s only row (%n) cannot be taken.</numerusform>
            <numerusform>None of the file&apos;s %n rows can be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in the file are not known here.</source>
        <translation>
            <numerusform>%n name in the file is not known here.</numerusform>
            <numerusform>%n names in the file are not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for an exchange rate: %1.</source>
        <translation>
            <numerusform>%n of them waits for an exchange rate: %1.</numerusform>
            <numerusform>%n of them wait for an exchange rate: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 new, %2 changed, %3 unchanged, %4 rejected</source>
        <translation>
            <numerusform>%Ln row: %1 new, %2 changed, %3 unchanged, %4 rejected</numerusform>
            <numerusform>%Ln rows: %1 new, %2 changed, %3 unchanged, %4 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier conversion.</source>
        <translation>
            <numerusform>%n row repeats an earlier conversion.</numerusform>
            <numerusform>%n rows repeat an earlier conversion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are duplicates that earn nothing.</source>
        <translation>
            <numerusform>%n row is a duplicate that earns nothing.</numerusform>
            <numerusform>%n rows are duplicates that earn nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier conversion(s) were replaced and earn nothing any more.</source>
        <translation>
            <numerusform>%n earlier conversion was replaced and earns nothing any more.</numerusform>
            <numerusform>%n earlier conversions were replaced and earn nothing any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) add their revenue to an earlier conversion.</source>
        <translation>
            <numerusform>%n row adds its revenue to an earlier conversion.</numerusform>
            <numerusform>%n rows add their revenue to an earlier conversion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) take back what their original earned.</source>
        <translation>
            <numerusform>%n refund takes back what its original earned.</numerusform>
            <numerusform>%n refunds take back what their original earned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) have no original and were priced on their own.</source>
        <translation>
            <numerusform>%n refund has no original and was priced on its own.</numerusform>
            <numerusform>%n refunds have no original and were priced on their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicePaper</name>
    <message numerus="yes">
        <source>Save %n invoice(s) to a folder</source>
        <translation>
            <numerusform>Save %n invoice to a folder</numerusform>
            <numerusform>Save %n invoices to a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) saved to %1.</source>
        <translation>
            <numerusform>%n invoice saved to %1.</numerusform>
            <numerusform>%n invoices saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <translation>
            <numerusform>%n could not be made.</numerusform>
            <numerusform>%n could not be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KindListModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), %2 with an error</source>
        <translation>
            <numerusform>%1, %n row, %2 with an error</numerusform>
            <numerusform>%1, %n rows, %2 with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error: what is wrong stands at the end of each.</source>
        <translation>
            <numerusform>%n row with an error: what is wrong stands at its end.</numerusform>
            <numerusform>%n rows with an error: what is wrong stands at the end of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Books checked %1, %n fault(s)</source>
        <translation>
            <numerusform>Books checked %1, %n fault</numerusform>
            <numerusform>Books checked %1, %n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message numerus="yes">
        <source>At most %n digit(s) after the decimal mark.</source>
        <translation>
            <numerusform>At most %n digit after the decimal mark.</numerusform>
            <numerusform>At most %n digits after the decimal mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoveInDialog</name>
    <message numerus="yes">
        <source>Move in %n record(s)</source>
        <translation>
            <numerusform>Move in %n record</numerusform>
            <numerusform>Move in %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing of this file can be moved in before they are mended.</source>
        <translation>
            <numerusform>%n problem: nothing of this file can be moved in before it is mended.</numerusform>
            <numerusform>%n problems: nothing of this file can be moved in before they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved in.</source>
        <translation>
            <numerusform>%n record moved in.</numerusform>
            <numerusform>%n records moved in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new, %2 changed, %3 in the books already, %Ln problem(s)</source>
        <translation>
            <numerusform>%1 new, %2 changed, %3 in the books already, %Ln problem</numerusform>
            <numerusform>%1 new, %2 changed, %3 in the books already, %Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PartsDialog</name>
    <message numerus="yes">
        <source>%n conversion(s)</source>
        <translation>
            <numerusform>%n conversion</numerusform>
            <numerusform>%n conversions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastRecalculationsTab</name>
    <message numerus="yes">
        <source>%n conversion(s) of recalculation %1 changed again since, first %2. Nothing was taken back: recalculate them anew instead.</source>
        <translation>
            <numerusform>%n conversion of recalculation %1 changed again since, first %2. Nothing was taken back: recalculate it anew instead.</numerusform>
            <numerusform>%n conversions of recalculation %1 changed again since, first %2. Nothing was taken back: recalculate them anew instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recalculation %1 is taken back by %2: %n conversion(s), earned %3.</source>
        <translation>
            <numerusform>Recalculation %1 is taken back by %2: %n conversion, earned %3.</numerusform>
            <numerusform>Recalculation %1 is taken back by %2: %n conversions, earned %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PayoutsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; payout(s) shown</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; payout shown</numerusform>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; payouts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n invoice(s) to a folder…</source>
        <translation>
            <numerusform>Save %n invoice to a folder…</numerusform>
            <numerusform>Save %n invoices to a folder…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishersPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln publisher(s) shown</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln publisher shown</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln publishers shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecalculateDialog</name>
    <message numerus="yes">
        <source>Apply to %n publisher(s)</source>
        <translation>
            <numerusform>Apply to %n publisher</numerusform>
            <numerusform>Apply to %n publishers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) recalculated: earned %1, awaiting approval or held %2. It is recalculation %3.</source>
        <translation>
            <numerusform>%n conversion recalculated: earned %1, awaiting approval or held %2. It is recalculation %3.</numerusform>
            <numerusform>%n conversions recalculated: earned %1, awaiting approval or held %2. It is recalculation %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecalculationPreview</name>
    <message numerus="yes">
        <source>%1 of %n conversion(s) earn another amount by today&apos;s rules.</source>
        <translation>
            <numerusform>%1 of %n conversion earns another amount by today&apos;s rules.</numerusform>
            <numerusform>%1 of %n conversions earn another amount by today&apos;s rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message numerus="yes">
        <source>%n changed row(s) are not applied: the books stay as they are.</source>
        <translation>
            <numerusform>%n changed row is not applied: the books stay as they are.</numerusform>
            <numerusform>%n changed rows are not applied: the books stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RuleFiles</name>
    <message numerus="yes">
        <source>%n rule(s) taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%n rule taken over. Undo takes it back.</numerusform>
            <numerusform>%n rules taken over. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written to %1.</source>
        <translation>
            <numerusform>%n rule written to %1.</numerusform>
            <numerusform>%n rules written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesImportDialog</name>
    <message numerus="yes">
        <source>%n error(s). Nothing can be taken over before they are mended.</source>
        <translation>
            <numerusform>%n error. Nothing can be taken over before it is mended.</numerusform>
            <numerusform>%n errors. Nothing can be taken over before they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusChange</name>
    <message numerus="yes">
        <source>%n conversion(s): %1.</source>
        <translation>
            <numerusform>%n conversion: %1.</numerusform>
            <numerusform>%n conversions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) would get another day: in the balance %1, held %2. The differences are posted to the publishers&apos; accounts; what payouts have settled is netted by the next one.</source>
        <translation>
            <numerusform>%n conversion would get another day: in the balance %1, held %2. The differences are posted to the publishers&apos; accounts; what payouts have settled is netted by the next one.</numerusform>
            <numerusform>%n conversions would get another day: in the balance %1, held %2. The differences are posted to the publishers&apos; accounts; what payouts have settled is netted by the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableExport</name>
    <message numerus="yes">
        <source>%n row(s) written to %1. State of the books: %2</source>
        <translation>
            <numerusform>%n row written to %1. State of the books: %2</numerusform>
            <numerusform>%n rows written to %1. State of the books: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhatIfDialog</name>
    <message numerus="yes">
        <source>%1 of %n conversion(s) would earn another amount.</source>
        <translation>
            <numerusform>%1 of %n conversion would earn another amount.</numerusform>
            <numerusform>%1 of %n conversions would earn another amount.</numerusform>
        </translation>
    </message>
</context>
</TS>
