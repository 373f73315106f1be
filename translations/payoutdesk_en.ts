<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ui::Attention</name>
    <message numerus="yes">
        <source>%Ln missing VAT ID(s)</source>
        <translation>
            <numerusform>%Ln missing VAT ID</numerusform>
            <numerusform>%Ln missing VAT IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) not issued</source>
        <translation>
            <numerusform>%Ln invoice not issued</numerusform>
            <numerusform>%Ln invoices not issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid amount(s) differ from what was requested</source>
        <translation>
            <numerusform>%Ln paid amount differs from what was requested</numerusform>
            <numerusform>%Ln paid amounts differ from what was requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) below the method&apos;s minimum</source>
        <translation>
            <numerusform>%Ln payout below the method&apos;s minimum</numerusform>
            <numerusform>%Ln payouts below the method&apos;s minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publisher(s) owe you</source>
        <translation>
            <numerusform>%Ln publisher owes you</numerusform>
            <numerusform>%Ln publishers owe you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) wait for an exchange rate</source>
        <translation>
            <numerusform>%Ln conversion waits for an exchange rate</numerusform>
            <numerusform>%Ln conversions wait for an exchange rate</numerusform>
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
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchesDialog</name>
    <message numerus="yes">
        <source>%Ln conversion(s) taken back: earned %1, awaiting approval %2.</source>
        <translation>
            <numerusform>%Ln conversion taken back: earned %1, awaiting approval %2.</numerusform>
            <numerusform>%Ln conversions taken back: earned %1, awaiting approval %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed again since: take the later ones back first.</source>
        <translation>
            <numerusform>%Ln of them changed again since: take the later one back first.</numerusform>
            <numerusform>%Ln of them changed again since: take the later ones back first.</numerusform>
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
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CampaignDialog</name>
    <message numerus="yes">
        <source>%Ln custom payout(s)</source>
        <translation>
            <numerusform>%Ln custom payout</numerusform>
            <numerusform>%Ln custom payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this tab has %Ln error(s) and is not saved</source>
        <translation>
            <numerusform>this tab has %Ln error and is not saved</numerusform>
            <numerusform>this tab has %Ln errors and is not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln unsaved change(s).</source>
        <translation>
            <numerusform>%1 has %Ln unsaved change.</numerusform>
            <numerusform>%1 has %Ln unsaved changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln error(s).</source>
        <translation>
            <numerusform>%1 has %Ln error.</numerusform>
            <numerusform>%1 has %Ln errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CampaignDraft</name>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>Remove %Ln row</numerusform>
            <numerusform>Remove %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln row(s)</source>
        <translation>
            <numerusform>Duplicate %Ln row</numerusform>
            <numerusform>Duplicate %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln row(s)</source>
        <translation>
            <numerusform>Paste %Ln row</numerusform>
            <numerusform>Paste %Ln rows</numerusform>
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
        <source>%Ln check(s) found a fault</source>
        <translation>
            <numerusform>%Ln check found a fault</numerusform>
            <numerusform>%Ln checks found a fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message numerus="yes">
        <source>Of %Ln conversion(s) the tracker did not say what the partner gets.</source>
        <translation>
            <numerusform>Of %Ln conversion the tracker did not say what the partner gets.</numerusform>
            <numerusform>Of %Ln conversions the tracker did not say what the partner gets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) in another currency are not compared.</source>
        <translation>
            <numerusform>%Ln conversion in another currency is not compared.</numerusform>
            <numerusform>%Ln conversions in another currency are not compared.</numerusform>
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
        <source>Approve %Ln conversion(s)?</source>
        <translation>
            <numerusform>Approve %Ln conversion?</numerusform>
            <numerusform>Approve %Ln conversions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln conversion(s)?</source>
        <translation>
            <numerusform>Decline %Ln conversion?</numerusform>
            <numerusform>Decline %Ln conversions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) now %1.</source>
        <translation>
            <numerusform>%Ln conversion now %1.</numerusform>
            <numerusform>%Ln conversions now %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln was so already.</numerusform>
            <numerusform>%Ln were so already.</numerusform>
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
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted row(s) have conditions that this tab has already.</source>
        <translation>
            <numerusform>%Ln pasted row has conditions that this tab has already.</numerusform>
            <numerusform>%Ln pasted rows have conditions that this tab has already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DailyRelease</name>
    <message numerus="yes">
        <source>%Ln conversion(s) became payable: %1 earned.</source>
        <translation>
            <numerusform>%Ln conversion became payable: %1 earned.</numerusform>
            <numerusform>%Ln conversions became payable: %1 earned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message numerus="yes">
        <source>to %Ln publisher(s)</source>
        <translation>
            <numerusform>to %Ln publisher</numerusform>
            <numerusform>to %Ln publishers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s)</source>
        <translation>
            <numerusform>%Ln conversion</numerusform>
            <numerusform>%Ln conversions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangeRatesDialog</name>
    <message numerus="yes">
        <source>%Ln rate(s) added.</source>
        <translation>
            <numerusform>%Ln rate added.</numerusform>
            <numerusform>%Ln rates added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) priced: earned %1, awaiting approval %2.</source>
        <translation>
            <numerusform>%Ln conversion priced: earned %1, awaiting approval %2.</numerusform>
            <numerusform>%Ln conversions priced: earned %1, awaiting approval %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) wait for a rate and earn nothing until it is there: %1.</source>
        <translation>
            <numerusform>%Ln conversion waits for a rate and earns nothing until it is there: %1.</numerusform>
            <numerusform>%Ln conversions wait for a rate and earn nothing until it is there: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
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
        <source>Hold %Ln conversion(s)?</source>
        <translation>
            <numerusform>Hold %Ln conversion?</numerusform>
            <numerusform>Hold %Ln conversions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) held until %1.</source>
        <translation>
            <numerusform>%Ln conversion held until %1.</numerusform>
            <numerusform>%Ln conversions held until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) payable at once.</source>
        <translation>
            <numerusform>%Ln conversion payable at once.</numerusform>
            <numerusform>%Ln conversions payable at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln was so already.</numerusform>
            <numerusform>%Ln were so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln conversion(s)</source>
        <translation>
            <numerusform>Import %Ln conversion</numerusform>
            <numerusform>Import %Ln conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a status earn %1.</source>
        <translation>
            <numerusform>%Ln row without a status earns %1.</numerusform>
            <numerusform>%Ln rows without a status earn %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are flagged with a reason, for example no revenue.</source>
        <translation>
            <numerusform>%Ln row is flagged with a reason, for example no revenue.</numerusform>
            <numerusform>%Ln rows are flagged with a reason, for example no revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known row(s) differ in another column; the books keep what came first.</source>
        <translation>
            <numerusform>%Ln known row differs in another column; the books keep what came first.</numerusform>
            <numerusform>%Ln known rows differ in another column; the books keep what came first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have equal keys inside the file and are kept apart.</source>
        <translation>
            <numerusform>%Ln row has the key of another in the file and is kept apart.</numerusform>
            <numerusform>%Ln rows have equal keys inside the file and are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) imported.</source>
        <translation>
            <numerusform>%Ln conversion imported.</numerusform>
            <numerusform>%Ln conversions imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) have an OS that is not known: %1.</source>
        <translation>
            <numerusform>%Ln new row has an OS that is not known: %1.</numerusform>
            <numerusform>%Ln new rows have an OS that is not known: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the file&apos;s %Ln row(s) can be taken.</source>
        <translation>
            <numerusform>The file&apos;s only row (%Ln) cannot be taken.</numerusform>
            <numerusform>None of the file&apos;s %Ln rows can be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) in the file are not known here.</source>
        <translation>
            <numerusform>%Ln name in the file is not known here.</numerusform>
            <numerusform>%Ln names in the file are not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for an exchange rate: %1.</source>
        <translation>
            <numerusform>%Ln of them waits for an exchange rate: %1.</numerusform>
            <numerusform>%Ln of them wait for an exchange rate: %1.</numerusform>
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
        <source>%Ln row(s) repeat an earlier conversion.</source>
        <translation>
            <numerusform>%Ln row repeats an earlier conversion.</numerusform>
            <numerusform>%Ln rows repeat an earlier conversion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are duplicates that earn nothing.</source>
        <translation>
            <numerusform>%Ln row is a duplicate that earns nothing.</numerusform>
            <numerusform>%Ln rows are duplicates that earn nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier conversion(s) were replaced and earn nothing any more.</source>
        <translation>
            <numerusform>%Ln earlier conversion was replaced and earns nothing any more.</numerusform>
            <numerusform>%Ln earlier conversions were replaced and earn nothing any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) add their revenue to an earlier conversion.</source>
        <translation>
            <numerusform>%Ln row adds its revenue to an earlier conversion.</numerusform>
            <numerusform>%Ln rows add their revenue to an earlier conversion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) take back what their original earned.</source>
        <translation>
            <numerusform>%Ln refund takes back what its original earned.</numerusform>
            <numerusform>%Ln refunds take back what their original earned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) have no original and were priced on their own.</source>
        <translation>
            <numerusform>%Ln refund has no original and was priced on its own.</numerusform>
            <numerusform>%Ln refunds have no original and were priced on their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicePaper</name>
    <message numerus="yes">
        <source>Save %Ln invoice(s) to a folder</source>
        <translation>
            <numerusform>Save %Ln invoice to a folder</numerusform>
            <numerusform>Save %Ln invoices to a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln invoice saved to %1.</numerusform>
            <numerusform>%Ln invoices saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be made.</source>
        <translation>
            <numerusform>%Ln could not be made.</numerusform>
            <numerusform>%Ln could not be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KindListModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s), %2 with an error</source>
        <translation>
            <numerusform>%1, %Ln row, %2 with an error</numerusform>
            <numerusform>%1, %Ln rows, %2 with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an error: what is wrong stands at the end of each.</source>
        <translation>
            <numerusform>%Ln row with an error: what is wrong stands at its end.</numerusform>
            <numerusform>%Ln rows with an error: what is wrong stands at the end of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Books checked %1, %Ln fault(s)</source>
        <translation>
            <numerusform>Books checked %1, %Ln fault</numerusform>
            <numerusform>Books checked %1, %Ln faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message numerus="yes">
        <source>At most %Ln digit(s) after the decimal mark.</source>
        <translation>
            <numerusform>At most %Ln digit after the decimal mark.</numerusform>
            <numerusform>At most %Ln digits after the decimal mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoveInDialog</name>
    <message numerus="yes">
        <source>Move in %Ln record(s)</source>
        <translation>
            <numerusform>Move in %Ln record</numerusform>
            <numerusform>Move in %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): nothing of this file can be moved in before they are mended.</source>
        <translation>
            <numerusform>%Ln problem: nothing of this file can be moved in before it is mended.</numerusform>
            <numerusform>%Ln problems: nothing of this file can be moved in before they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved in.</source>
        <translation>
            <numerusform>%Ln record moved in.</numerusform>
            <numerusform>%Ln records moved in.</numerusform>
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
        <source>%Ln conversion(s)</source>
        <translation>
            <numerusform>%Ln conversion</numerusform>
            <numerusform>%Ln conversions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastRecalculationsTab</name>
    <message numerus="yes">
        <source>%Ln conversion(s) of recalculation %1 changed again since, first %2. Nothing was taken back: recalculate them anew instead.</source>
        <translation>
            <numerusform>%Ln conversion of recalculation %1 changed again since, first %2. Nothing was taken back: recalculate it anew instead.</numerusform>
            <numerusform>%Ln conversions of recalculation %1 changed again since, first %2. Nothing was taken back: recalculate them anew instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recalculation %1 is taken back by %2: %Ln conversion(s), earned %3.</source>
        <translation>
            <numerusform>Recalculation %1 is taken back by %2: %Ln conversion, earned %3.</numerusform>
            <numerusform>Recalculation %1 is taken back by %2: %Ln conversions, earned %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PayoutsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; payout(s) shown</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; payout shown</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; payouts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln invoice(s) to a folder…</source>
        <translation>
            <numerusform>Save %Ln invoice to a folder…</numerusform>
            <numerusform>Save %Ln invoices to a folder…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishersPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
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
        <source>Apply to %Ln publisher(s)</source>
        <translation>
            <numerusform>Apply to %Ln publisher</numerusform>
            <numerusform>Apply to %Ln publishers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) recalculated: earned %1, awaiting approval or held %2. It is recalculation %3.</source>
        <translation>
            <numerusform>%Ln conversion recalculated: earned %1, awaiting approval or held %2. It is recalculation %3.</numerusform>
            <numerusform>%Ln conversions recalculated: earned %1, awaiting approval or held %2. It is recalculation %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecalculationPreview</name>
    <message numerus="yes">
        <source>%1 of %Ln conversion(s) earn another amount by today&apos;s rules.</source>
        <translation>
            <numerusform>%1 of %Ln conversion earns another amount by today&apos;s rules.</numerusform>
            <numerusform>%1 of %Ln conversions earn another amount by today&apos;s rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message numerus="yes">
        <source>%Ln changed row(s) are not applied: the books stay as they are.</source>
        <translation>
            <numerusform>%Ln changed row is not applied: the books stay as they are.</numerusform>
            <numerusform>%Ln changed rows are not applied: the books stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RuleFiles</name>
    <message numerus="yes">
        <source>%Ln rule(s) taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln rule taken over. Undo takes it back.</numerusform>
            <numerusform>%Ln rules taken over. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) written to %1.</source>
        <translation>
            <numerusform>%Ln rule written to %1.</numerusform>
            <numerusform>%Ln rules written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesImportDialog</name>
    <message numerus="yes">
        <source>%Ln error(s). Nothing can be taken over before they are mended.</source>
        <translation>
            <numerusform>%Ln error. Nothing can be taken over before it is mended.</numerusform>
            <numerusform>%Ln errors. Nothing can be taken over before they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusChange</name>
    <message numerus="yes">
        <source>%Ln conversion(s): %1.</source>
        <translation>
            <numerusform>%Ln conversion: %1.</numerusform>
            <numerusform>%Ln conversions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) would get another day: in the balance %1, held %2. The differences are posted to the publishers&apos; accounts; what payouts have settled is netted by the next one.</source>
        <translation>
            <numerusform>%Ln conversion would get another day: in the balance %1, held %2. The differences are posted to the publishers&apos; accounts; what payouts have settled is netted by the next one.</numerusform>
            <numerusform>%Ln conversions would get another day: in the balance %1, held %2. The differences are posted to the publishers&apos; accounts; what payouts have settled is netted by the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableExport</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1. State of the books: %2</source>
        <translation>
            <numerusform>%Ln row written to %1. State of the books: %2</numerusform>
            <numerusform>%Ln rows written to %1. State of the books: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhatIfDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln conversion(s) would earn another amount.</source>
        <translation>
            <numerusform>%1 of %Ln conversion would earn another amount.</numerusform>
            <numerusform>%1 of %Ln conversions would earn another amount.</numerusform>
        </translation>
    </message>
</context>
</TS>
