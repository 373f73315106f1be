<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
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
    <name>app::WorkerSession</name>
    <message>
        <source>Another window has these books open: nothing can be saved here.</source>
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
    <message>
        <source>The file could not be written ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier part of it could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the disk holds is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; write it again on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or copy it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are locked by another program ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are in use ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use this file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be written ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then restore a backup if the books are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books refuse this: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PayoutDesk workspace ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that PayoutDesk made (NAME.payouts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite does not accept a busy timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite does not accept the setting {1} (it stays {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum of the books is too large to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch has the kind &quot;{1}&quot;, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update PayoutDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversion was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom payout has the kind &quot;{1}&quot;, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such version of a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such custom payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom payout to remove is not in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the campaign again, then make your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables and guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not as PayoutDesk made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of payouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {1} is in the books already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has its credit note already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not as it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger entry has the kind &quot;{1}&quot;, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This adjustment is in the books already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balance is too large to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payout {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payout is in the books already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payout was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another publisher has the alias {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher {1} has the id {2} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier step of this change failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company settings were changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them again, then make your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PayoutDesk workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that PayoutDesk made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is damaged ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write beside the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency &quot;{1}&quot; of the workspace is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no currency &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an ISO 4217 code like USD or EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of PayoutDesk wrote this workspace; it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s file may not be written; it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version of PayoutDesk wrote this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for writing once, to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s structure was altered: {1} is not as PayoutDesk made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored copy could not be given its name; it lies in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder, or create a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or create a workspace of another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is another program&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample company&apos;s file is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XLSX file cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no further sheet can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in column {1} is longer than a spreadsheet&apos;s cell can hold (32,767 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came out incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name like Europe/Berlin or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year-month-day, like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands after the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {1}, column {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the JSON there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested more than 64 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a JSON value was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a key in quotation marks was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a colon was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a comma or } was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {1} is twice in the object that ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a comma or ] was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the digits after the point were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the digits of the exponent were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string holds a line break or another raw control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an escape that JSON knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This \u escape is not a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publisher is called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1234.56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has more than 6 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round it to 6 decimals or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is beyond 1000000000, the most one number may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it for a missing decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with a point before the decimals and no grouping, like 1234.56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of {1} is too large to be counted exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an amount that is wrong by orders of magnitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-11-22T09:00:00Z or 2026-11-22 09:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not exist in {2}: the clocks were put forward over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the time, or write its offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, line {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map one of the columns in its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no field of a conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name of the native layout, such as revenue or tracker_earning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “{1}” and “{2}” both mean {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them, or map it to another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is no header: none of its columns is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with a line such as “id,conv_time,campaign,publisher,type,status,revenue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as 2026-11-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not the code of a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its two letters (ISO 3166), such as US or GB, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its three letters (ISO 4217), such as USD or EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or map the column that holds the time to conv_time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or say which campaign the whole file belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it (or sub1, which may carry it), or say which publisher the whole file belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, line {2}, column {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the row, or save the file as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {1} fields, the header {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs over several lines: look for a quote that is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing or a superfluous separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the campaign&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the publisher&apos;s alias, id or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that opens on line {1} is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or write a quote that belongs to the text twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stands after the closing quote of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote stands inside a field that does not begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carriage return without a line feed stands in a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has more than {1} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a gzip-compressed file, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it (gunzip) and import the CSV inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a ZIP or spreadsheet (XLSX) file, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s “{1}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like PI-{year}-{seq:4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of document numbers holds characters that cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of document numbers has a brace without its other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of document numbers names {1}, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of document numbers lacks {seq}: every document would have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of document numbers lacks {year}: numbers begin at 1 each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of document numbers makes numbers of more than 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks our company&apos;s name: set it under Company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks the address of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks our address: set it under Company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks the country of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks our country: set it under Company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks the VAT ID of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks our VAT ID: set it under Company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice lacks the billing details of {1}: where to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the payout settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} names the invoice “{2}”, but its invoice is “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} is {2}; that does not fit its credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {1} has place {2} in its series, where {3} follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {1} was issued on {2}, in another year than its number&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of {1} sum to {2}, its total is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {1} has no payout, or not alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {1} is over {2}, its payout over {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note {1} does not fit the invoice it names, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: “{2}” is shown as {3}, but its entries sum to {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earning of campaign {1} in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustment entry {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: open for {2} is shown as {3}, but entries less allocations come to {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publisher with entries has no balance, or one has two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the open amounts sum to {2}, the balance is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions that sum to {1} belong to no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {1} is {2}, but its conversions sum to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion {1} is there twice, or for nobody or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion {1} earns {2}: more than 1,000,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion {1} earns {2}, but {3} was posted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waiting total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pending conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: awaiting approval in {2} is kept as {3} for {4} conversions, but they are {5} for {6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {1} is {2}: more than 1,000,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} has the amount {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1}: step {2} does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1}: step {2}, to {3}, is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} is not as its last step left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} has an entry of another publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} should deduct {2}, but its entries sum to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} should settle {2}, but its allocation sums to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earnings of a publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what awaits approval of a publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a cost model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cpa or revshare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a status of a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use active, paused or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is negative; a payout value is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a deduction, record an adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a status of a conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use approved, pending, declined or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a status of a payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pending, approved, paid, declined or returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a status of a publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use active, paused or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is the alias of one publisher and the ID of “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is the name of “{2}” and of “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the alias or the ID instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publisher is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{1}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} = {3}, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} = {3}, rounded to {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed amount of {1}, negated because the revenue is negative = {2}, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed amount of {1}, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses: {1} comes before {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses: the same conditions stand above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins: no custom payout matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no custom payout matches, and there is no default payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins: first in the match order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses: {1} comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses: any custom payout comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion would earn more than 1000000000 {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its revenue and the value of the custom payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No revenue: a percentage of nothing is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative revenue, a refund: it earns a negative amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the campaign&apos;s commission expired: it earns 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s cost model pays nothing for conversions: it earns 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No custom payout matches and the campaign has no default payout: it earns 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange rate for its currency yet: it earns 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: it earns 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a two-letter ISO code, like US or DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not the name of a sub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use sub1 to sub{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds bytes that are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds a line break or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} takes {2} fields ({3} and value), and here are {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has the same conditions as line {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value for a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value for an operating system (without version) in a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value to one publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value to one publisher for a click sub with a certain value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value for a conversion sub with a certain value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value for a conversion type with a certain conversion sub value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value for a conversion type in a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a value for a conversion type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write partner, conditions, or the key of every kind once, the first to win in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a kind of custom payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” stands twice in the match order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match order lacks {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted field is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, and write a quotation mark inside it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands between a closing quotation mark and the next field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a quotation mark inside a quoted field twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds bytes that are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker&apos;s earning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a bonus above 0 or a deduction below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is beyond ±1,000,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in several adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adjustment needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is for: the publisher reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adjustment has the same key and other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the publisher&apos;s ledger before you enter another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books could not be written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not say whether the change was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is there before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversion has the ID “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look for it in the list of conversions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says {1}; the books keep {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the file earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what awaits approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what rows without a status earn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a publisher earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum over all publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of the payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was paid this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was paid last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was earned in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount or payment details changed after approval: the payout is Pending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} was invoiced as {2}: its amount is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline or return it, and record a new payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} was invoiced as {2}, and the invoice was credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a new payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a returned payout only the note can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is before the payment, which was on {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day the money came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list of conversions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with a header line that names its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the file&apos;s {1} rows can be taken. The first: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign is called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the campaign first: it needs a cost model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with a line such as “alias,name,email”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias “{1}” stands on line {2} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the publisher first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has these conditions with another value: “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line, or replace the campaign&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} is {2}: there is nothing to invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice a payout that is Pending, Approved or Paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a positive amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than 1,000,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in several payouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has more decimals than {2} has ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment method “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the payment methods first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {1} it can become: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requested amount is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout that is {1} cannot become {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {1} to {2} a reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is below the minimum of {2}, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {1} differs from the requested {2}: say why in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment date {1} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is more than the payable balance, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the publisher a short, unique name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias runs over several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another publisher has the alias “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is the ID of another publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another alias: rules and imports could not tell the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another publisher has the ID “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is the alias of another publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another ID: rules and imports could not tell the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout #{1} was recorded with the same key and other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it before you record another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout cannot begin as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as Paid first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign “{1}” was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again and repeat your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the campaign a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is not one line of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another campaign is called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign “{1}” has the ID “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match_order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match order does not name each kind of custom payout once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two orders, or list every kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default_payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default payout is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 or more, at most 1000000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom payout is of no known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions of a {1} campaign earn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} % is more than the whole revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: “{2}” is no operating system we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: conversions have the type “{2}”; capitals count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the cost model from {1} to {2} gives every value another meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the values before and after, and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit_note_pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and credit notes would share their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own pattern, such as PI-{year}-{seq:4} and PC-{year}-{seq:4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net_days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net days are negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 for payment at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net days are more than ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 3650 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other_earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} conversions with the status other are in the books, and what was posted for them follows from this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them another status first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment method has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, such as PayPal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two payment methods are called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum of “{1}” is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum of “{1}” has too many decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later end: its day is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I1 balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I2 open amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I3 details of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I6 conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I8 limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {1} belongs to a payout that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I4 payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I5 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Attention</name>
    <message numerus="yes">
        <source>%n missing VAT ID(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) not issued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid amount(s) differ from what was requested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) below the method&apos;s minimum</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s) owe you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkTextDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a line, for example %1. Tabs, commas or semicolons part the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CampaignDetailsPage</name>
    <message>
        <source>Commission expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day that earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day whose conversions earn. Later ones earn 0, with that reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change default payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cost model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change match order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default payout, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 campaigns are kept and shown; their conversions earn 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CampaignDialog</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default payout %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no default payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n custom payout(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this tab has %n error(s) and is not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s). Nothing is saved yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3. The numbers stay, but they are read in another unit. Earnings already recorded do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books are open for reading only: nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new campaign is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unsaved change(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>ui::CampaignDraft</name>
    <message>
        <source>Give the campaign a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bulk text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign says what partners promote and what a conversion pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; campaigns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found a fault</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CompanyDialog</name>
    <message>
        <source>Company settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions with status “other” earn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer on invoices, and who issues them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net payment terms, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG; stands at the top of invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} and {seq:4} are put in; each year counts from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below its minimum a payout is warned about, not stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of conversions that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency %1 and time zone %2 were fixed when the workspace was created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConversionListModel</name>
    <message>
        <source>Default payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConversionsPage</name>
    <message>
        <source>Conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ID, click ID or order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions are what partners brought. Import a file of your tracker, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than &lt;b&gt;%1&lt;/b&gt; conversions, counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %n conversion(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n conversion(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) now %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1, awaiting approval %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CustomPayoutsPage</name>
    <message>
        <source>Save payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom payout options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom payouts by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 campaign: values are amounts in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 campaign: values are percentages of the conversion&apos;s revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 For example: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This tab has changes. Save payouts takes them into the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace values?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s) have conditions that this tab has already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep existing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the publisher panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is owed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is owed anything yet. Bring in conversions to see who earned what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>to %n publisher(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed by publishers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DataTable</name>
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
    <name>ui::FormDialog</name>
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
    <name>ui::ImportController</name>
    <message>
        <source>Import conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create publishers that the file names and the workspace lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file of conversions, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign for rows that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher for a file without publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n conversion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned %1 · awaiting approval %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a status earn %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are flagged with a reason, for example no revenue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known row(s) differ in another column; the books keep what came first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have equal keys inside the file and are kept apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New publishers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file is in the books already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicePaper</name>
    <message>
        <source>This payout has no credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is issued when an invoiced payout is declined or returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1 saved as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 saved as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KindListModel</name>
    <message>
        <source>%1 (amount)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows, %3 with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LogoEdit</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Partnership panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – PayoutDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayoutDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayoutDesk workspace (*.payouts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import conversions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new &amp;payout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New p&amp;ublisher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About PayoutDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayoutDesk uses Qt %1 under the GNU LGPL, version 3. See https://www.qt.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books checked %1, no differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Books checked %1, %n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About PayoutDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MatchOrderEdit</name>
    <message>
        <source>Partner deals first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most conditions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own match order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds in match order, the most decisive first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first kind that matches pays. Where none does, the default payout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MethodsEdit</name>
    <message>
        <source>Add method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire, PayPal, card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum payout, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
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
    <name>ui::MonthChart</name>
    <message>
        <source>Nothing earned yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company, as it stands on invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All amounts of this workspace. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and months are counted there. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayoutDesk workspace (*.payouts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No currency has this code. Type one of ISO 4217, like EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the books are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PaperFonts</name>
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
        <source>%1 leaves nothing to see on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”</source>
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
    <name>ui::PayoutDialog</name>
    <message>
        <source>Edit payout #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: October, net 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the payout. PayoutDesk sends no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout stays with its publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: invoice %1 is issued. Decline the payout to credit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the money came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payable &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payable with this payout &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the minimum of %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after saving &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is kept with the payout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PayoutHistory</name>
    <message>
        <source>created as %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PayoutLooks</name>
    <message>
        <source>Differs from what was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Invoice: issues it with the next number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PayoutValue</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find publisher, note, invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit payout #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout records what a publisher was, or is to be, paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payout fits the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download credit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print credit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show publisher panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; payout(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Requested &lt;b&gt;%1&lt;/b&gt; without declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the excess as an advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PdfFile</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Period</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeriodFilter</name>
    <message>
        <source>Time: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PublisherDialog</name>
    <message>
        <source>Empty: one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique; the name in rules and imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to pay; printed on the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit publisher: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the publisher an alias: rules and imports name them by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PublisherEdit</name>
    <message>
        <source>Alias, name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PublisherPanel</name>
    <message>
        <source>Payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been paid to this publisher yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was earned or paid in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher panel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PublisherStatus</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PublishersPage</name>
    <message>
        <source>Publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find alias, name, company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers are the partners you pay. They come with an import, or you create them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the publisher panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 publishers shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RereadDialog</name>
    <message>
        <source>Change the cost model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RowChecker</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1 and %2 have the same conditions. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown publisher.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RuleTableModel</name>
    <message>
        <source>New row, for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RuleTableView</name>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>PayoutDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage what your company pays its partners. The books are a file on this computer; PayoutDesk records payouts and sends no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusChange</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are %1 already stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differences are posted to the publishers&apos; accounts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress of long work: %1 pieces of %2 are done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>ui::TableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Head of a column of amounts: %1 what, %2 the currency.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TablePage</name>
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
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other custom payout matches this conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
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
