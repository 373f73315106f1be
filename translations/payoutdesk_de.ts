<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>DataTable</name>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>This is no amount. Type it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n digit(s) after the decimal mark.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaintDocument</name>
    <message>
        <source>The document could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer or the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperFonts</name>
    <message>
        <source>a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character without a meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, VAT ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) cannot be seen on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s font has no “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text with other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s logo is no PNG or JPEG image that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another logo in the company settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Head of a column of amounts: %1 what, %2 the currency.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The document was written by another version of PayoutDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earning change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm to record the excess as an advance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns as shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PaperFonts</name>
    <message>
        <source>a soft hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text-direction mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zero-width character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text-direction override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text-direction isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variation selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PaperWords</name>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by {issuer} on behalf of {supplier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, issuer of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due (net {days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance on account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less advance on account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay to (supplier): {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance today, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In payment, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was earned or paid in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {month}: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{serial}: taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TableExport</name>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WritePdf</name>
    <message>
        <source>The PDF came out incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
