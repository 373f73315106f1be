<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>app::WorkerSession</name>
    <message>
        <source>Another window has these books open: nothing can be saved here.</source>
        <translation>Diese Bücher sind in einem anderen Fenster geöffnet: Hier kann nichts gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The document was written by another version of PayoutDesk.</source>
        <translation>Das Dokument wurde von einer anderen Version von PayoutDesk geschrieben.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it.</source>
        <translation>Öffnen Sie es mit der Version, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>Check the books.</source>
        <translation>Prüfen Sie die Bücher.</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Earning change</source>
        <translation>Verdienständerung</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Payout reversal</source>
        <translation>Auszahlungsstorno</translation>
    </message>
    <message>
        <source>Confirm to record the excess as an advance.</source>
        <translation>Bestätigen Sie, um den Überschuss als Vorauszahlung zu erfassen.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}).</source>
        <translation>Die Datei konnte nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>an earlier part of it could not be written</source>
        <translation>ein früherer Teil konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>What the disk holds is not what was written.</source>
        <translation>Auf dem Datenträger steht nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Do not use this file; write it again on another disk.</source>
        <translation>Verwenden Sie diese Datei nicht; schreiben Sie sie noch einmal auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file could not be opened ({1}).</source>
        <translation>Die Datei konnte nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}).</source>
        <translation>Die Datei konnte nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>Try again, or copy it to another disk.</source>
        <translation>Versuchen Sie es noch einmal oder kopieren Sie sie auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The books are in use ({1}).</source>
        <translation>Die Bücher sind in Gebrauch ({1}).</translation>
    </message>
    <message>
        <source>Close other programs that use this file, then try again.</source>
        <translation>Schließen Sie andere Programme, die diese Datei verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file may not be written ({1}).</source>
        <translation>Die Datei darf nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Check that you may write the file and its folder.</source>
        <translation>Prüfen Sie, ob Sie in die Datei und ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}).</source>
        <translation>Der Datenträger meldet einen Fehler ({1}).</translation>
    </message>
    <message>
        <source>Check the disk, then restore a backup if the books are damaged.</source>
        <translation>Prüfen Sie den Datenträger und stellen Sie eine Sicherung wieder her, falls die Bücher beschädigt sind.</translation>
    </message>
    <message>
        <source>The file is damaged ({1}).</source>
        <translation>Die Datei ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk is full ({1}).</source>
        <translation>Der Datenträger ist voll ({1}).</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The books refuse this: {1}.</source>
        <translation>Die Bücher lassen das nicht zu: {1}.</translation>
    </message>
    <message>
        <source>The file is not a PayoutDesk workspace ({1}).</source>
        <translation>Die Datei ist kein Arbeitsbereich von PayoutDesk ({1}).</translation>
    </message>
    <message>
        <source>Choose a file that PayoutDesk made (NAME.payouts).</source>
        <translation>Wählen Sie eine Datei, die PayoutDesk angelegt hat (NAME.payouts).</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing.</source>
        <translation>Der SQLite-Treiber von Qt fehlt.</translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Installieren Sie ihn (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>SQLite does not accept a busy timeout.</source>
        <translation>SQLite nimmt keine Wartezeit an.</translation>
    </message>
    <message>
        <source>SQLite does not accept the setting {1} (it stays {2}).</source>
        <translation>SQLite nimmt die Einstellung {1} nicht an (sie bleibt {2}).</translation>
    </message>
    <message>
        <source>Move the file to a local disk.</source>
        <translation>Legen Sie die Datei auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>A sum of the books is too large to be counted.</source>
        <translation>Eine Summe der Bücher ist zu groß, um gerechnet zu werden.</translation>
    </message>
    <message>
        <source>The database failed ({1}).</source>
        <translation>Die Datenbank hat versagt ({1}).</translation>
    </message>
    <message>
        <source>A batch has the kind &quot;{1}&quot;, which is not known.</source>
        <translation>Ein Vorgang hat die Art „{1}“, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Update PayoutDesk.</source>
        <translation>Aktualisieren Sie PayoutDesk.</translation>
    </message>
    <message>
        <source>The dictionary cannot be written.</source>
        <translation>Das Wörterbuch kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no such conversion.</source>
        <translation>Diese Conversion gibt es nicht.</translation>
    </message>
    <message>
        <source>A conversion was changed meanwhile.</source>
        <translation>Eine Conversion wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Sehen Sie sie noch einmal an und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>A custom payout has the kind &quot;{1}&quot;, which is not known.</source>
        <translation>Eine Sondervergütung hat die Art „{1}“, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>There is no such version of a campaign.</source>
        <translation>Diese Fassung einer Kampagne gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such custom payout.</source>
        <translation>Diese Sondervergütung gibt es nicht.</translation>
    </message>
    <message>
        <source>{1} was changed meanwhile.</source>
        <translation>{1} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>A custom payout to remove is not in force.</source>
        <translation>Eine Sondervergütung, die entfernt werden soll, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the campaign again, then make your change.</source>
        <translation>Sehen Sie die Kampagne noch einmal an und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>tables and guards</source>
        <translation>Tabellen und Schutzregeln</translation>
    </message>
    <message>
        <source>as made</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{1} is not as PayoutDesk made it</source>
        <translation>{1} ist nicht so, wie PayoutDesk es angelegt hat</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>document numbers</source>
        <translation>Belegnummern</translation>
    </message>
    <message>
        <source>There is no document {1}.</source>
        <translation>Einen Beleg {1} gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list of payouts.</source>
        <translation>Sehen Sie in der Liste der Auszahlungen nach.</translation>
    </message>
    <message>
        <source>The number {1} is in the books already.</source>
        <translation>Die Nummer {1} steht schon in den Büchern.</translation>
    </message>
    <message>
        <source>{1} has its credit note already.</source>
        <translation>Zu {1} gibt es schon eine Stornorechnung.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Checking documents</source>
        <translation>Belege werden geprüft</translation>
    </message>
    <message>
        <source>{1} is not as it was issued</source>
        <translation>{1} ist nicht mehr so, wie es ausgestellt wurde</translation>
    </message>
    <message>
        <source>{1} as issued</source>
        <translation>{1} wie ausgestellt</translation>
    </message>
    <message>
        <source>A ledger entry has the kind &quot;{1}&quot;, which is not known.</source>
        <translation>Eine Buchung hat die Art „{1}“, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>This adjustment is in the books already.</source>
        <translation>Diese Korrektur steht schon in den Büchern.</translation>
    </message>
    <message>
        <source>A balance is too large to be counted.</source>
        <translation>Ein Saldo ist zu groß, um gerechnet zu werden.</translation>
    </message>
    <message>
        <source>There is no payout {1}.</source>
        <translation>Eine Auszahlung {1} gibt es nicht.</translation>
    </message>
    <message>
        <source>This payout is in the books already.</source>
        <translation>Diese Auszahlung steht schon in den Büchern.</translation>
    </message>
    <message>
        <source>The payout was changed meanwhile.</source>
        <translation>Die Auszahlung wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Another publisher has the alias {1}.</source>
        <translation>Ein anderer Publisher hat den Alias {1}.</translation>
    </message>
    <message>
        <source>The publisher {1} has the id {2} already.</source>
        <translation>Der Publisher {1} hat schon die ID {2}.</translation>
    </message>
    <message>
        <source>There is no such publisher.</source>
        <translation>Diesen Publisher gibt es nicht.</translation>
    </message>
    <message>
        <source>An earlier step of this change failed.</source>
        <translation>Ein früherer Schritt dieser Änderung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The company settings were changed meanwhile.</source>
        <translation>Die Firmeneinstellungen wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at them again, then make your change.</source>
        <translation>Sehen Sie sie noch einmal an und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy could not be given its name.</source>
        <translation>Die Kopie konnte ihren Namen nicht erhalten.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file is not a PayoutDesk workspace.</source>
        <translation>Die Datei ist kein Arbeitsbereich von PayoutDesk.</translation>
    </message>
    <message>
        <source>Choose a file that PayoutDesk made.</source>
        <translation>Wählen Sie eine Datei, die PayoutDesk angelegt hat.</translation>
    </message>
    <message>
        <source>The copy is damaged ({1}).</source>
        <translation>Die Kopie ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The folder for backups could not be made.</source>
        <translation>Der Ordner für Sicherungen konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check that you may write beside the workspace.</source>
        <translation>Prüfen Sie, ob Sie neben dem Arbeitsbereich schreiben dürfen.</translation>
    </message>
    <message>
        <source>The workspace could not be written.</source>
        <translation>Der Arbeitsbereich konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date.</source>
        <translation>Der Arbeitsbereich konnte nicht auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The currency &quot;{1}&quot; of the workspace is not known.</source>
        <translation>Die Währung „{1}“ des Arbeitsbereichs ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The workspace is open in another program.</source>
        <translation>Der Arbeitsbereich ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie ihn dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no currency &quot;{1}&quot;.</source>
        <translation>Eine Währung „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Give an ISO 4217 code like USD or EUR.</source>
        <translation>Geben Sie einen Code nach ISO 4217 an, zum Beispiel USD oder EUR.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Wählen Sie einen anderen Namen oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it, or choose another.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The workspace could not be given its name.</source>
        <translation>Der Arbeitsbereich konnte seinen Namen nicht erhalten.</translation>
    </message>
    <message>
        <source>A newer version of PayoutDesk wrote this workspace; it can only be read.</source>
        <translation>Eine neuere Version von PayoutDesk hat diesen Arbeitsbereich geschrieben; er kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <translation>Der Arbeitsbereich wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file may not be written; it can only be read.</source>
        <translation>Die Datei des Arbeitsbereichs darf nicht geschrieben werden; sie kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>An older version of PayoutDesk wrote this workspace.</source>
        <translation>Eine ältere Version von PayoutDesk hat diesen Arbeitsbereich geschrieben.</translation>
    </message>
    <message>
        <source>Open it for writing once, to bring it up to date.</source>
        <translation>Öffnen Sie ihn einmal zum Schreiben, um ihn auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>The file&apos;s structure was altered: {1} is not as PayoutDesk made it.</source>
        <translation>Der Aufbau der Datei wurde verändert: {1} ist nicht so, wie PayoutDesk es angelegt hat.</translation>
    </message>
    <message>
        <source>Close other programs that use it, then try again.</source>
        <translation>Schließen Sie andere Programme, die ihn verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The restored copy could not be given its name; it lies in {1}.</source>
        <translation>Die wiederhergestellte Kopie konnte ihren Namen nicht erhalten; sie liegt in {1}.</translation>
    </message>
    <message>
        <source>Rename it by hand.</source>
        <translation>Benennen Sie sie von Hand um.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Diese Verknüpfung führt ins Leere.</translation>
    </message>
    <message>
        <source>Check its name and folder, or create a workspace.</source>
        <translation>Prüfen Sie Namen und Ordner oder legen Sie einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation>Das ist ein Ordner, kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Restore a backup, or create a workspace of another name.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder legen Sie einen Arbeitsbereich anderen Namens an.</translation>
    </message>
    <message>
        <source>The file is another program&apos;s database.</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation>Die Datei ist beschädigt: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The sample company&apos;s file is missing from the program.</source>
        <translation>Dem Programm fehlt die Datei der Beispielfirma.</translation>
    </message>
    <message>
        <source>The XLSX file cannot be written: {1}.</source>
        <translation>Die XLSX-Datei kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>no further sheet can be added</source>
        <translation>es lässt sich kein weiteres Blatt hinzufügen</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>A text in column {1} is longer than a spreadsheet&apos;s cell can hold (32,767 characters).</source>
        <translation>Ein Text in der Spalte {1} ist länger, als eine Tabellenzelle fasst (32.767 Zeichen).</translation>
    </message>
    <message>
        <source>Export the table as CSV.</source>
        <translation>Exportieren Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>it came out incomplete</source>
        <translation>sie ist unvollständig</translation>
    </message>
    <message>
        <source>This program was built without XLSX.</source>
        <translation>Dieses Programm wurde ohne XLSX gebaut.</translation>
    </message>
    <message>
        <source>Export as CSV or JSON.</source>
        <translation>Exportieren Sie als CSV oder JSON.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;{1}&quot;.</source>
        <translation>Eine Zeitzone „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean {1}?</source>
        <translation>Meinten Sie {1}?</translation>
    </message>
    <message>
        <source>Give a name like Europe/Berlin or UTC.</source>
        <translation>Geben Sie einen Namen wie Europe/Berlin oder UTC an.</translation>
    </message>
    <message>
        <source>“{1}” is not a day of the calendar.</source>
        <translation>„{1}“ ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>Berichtigen Sie den Tag.</translation>
    </message>
    <message>
        <source>“{1}” is not a day.</source>
        <translation>„{1}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write year-month-day, like 2026-11-22.</source>
        <translation>Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-22.</translation>
    </message>
    <message>
        <source>Something stands after the end of the JSON value.</source>
        <translation>Hinter dem Ende des JSON-Werts steht noch etwas.</translation>
    </message>
    <message>
        <source>line {1}, column {2}</source>
        <translation>Zeile {1}, Spalte {2}</translation>
    </message>
    <message>
        <source>Correct the JSON there.</source>
        <translation>Berichtigen Sie das JSON an dieser Stelle.</translation>
    </message>
    <message>
        <source>The JSON is nested more than 64 levels deep.</source>
        <translation>Das JSON ist mehr als 64 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>Das JSON endet zu früh.</translation>
    </message>
    <message>
        <source>Here a JSON value was expected.</source>
        <translation>Hier wird ein JSON-Wert erwartet.</translation>
    </message>
    <message>
        <source>Here a key in quotation marks was expected.</source>
        <translation>Hier wird ein Schlüssel in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>Here a colon was expected.</source>
        <translation>Hier wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>Here a comma or } was expected.</source>
        <translation>Hier wird ein Komma oder } erwartet.</translation>
    </message>
    <message>
        <source>The key {1} is twice in the object that ends here.</source>
        <translation>Der Schlüssel {1} steht zweimal in dem Objekt, das hier endet.</translation>
    </message>
    <message>
        <source>Here a comma or ] was expected.</source>
        <translation>Hier wird ein Komma oder ] erwartet.</translation>
    </message>
    <message>
        <source>This is not a JSON number.</source>
        <translation>Das ist keine JSON-Zahl.</translation>
    </message>
    <message>
        <source>Here the digits after the point were expected.</source>
        <translation>Hier werden die Ziffern nach dem Punkt erwartet.</translation>
    </message>
    <message>
        <source>Here the digits of the exponent were expected.</source>
        <translation>Hier werden die Ziffern des Exponenten erwartet.</translation>
    </message>
    <message>
        <source>This string is not closed.</source>
        <translation>Diese Zeichenkette ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A string holds a line break or another raw control character.</source>
        <translation>Eine Zeichenkette enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>Diese Bytes sind kein UTF-8.</translation>
    </message>
    <message>
        <source>This is not an escape that JSON knows.</source>
        <translation>Diese Escape-Folge kennt JSON nicht.</translation>
    </message>
    <message>
        <source>This \u escape is not a character.</source>
        <translation>Diese \u-Folge ist kein Zeichen.</translation>
    </message>
    <message>
        <source>The JSON is larger than 64 MiB.</source>
        <translation>Das JSON ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>No publisher is called “{1}”.</source>
        <translation>Kein Publisher heißt „{1}“.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Hier fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>Write it like 1234.56.</source>
        <translation>Schreiben Sie sie wie 1234.56.</translation>
    </message>
    <message>
        <source>“{1}” has more than 6 decimals.</source>
        <translation>„{1}“ hat mehr als 6 Nachkommastellen.</translation>
    </message>
    <message>
        <source>Round it to 6 decimals or fewer.</source>
        <translation>Runden Sie auf höchstens 6 Nachkommastellen.</translation>
    </message>
    <message>
        <source>“{1}” is beyond 1000000000, the most one number may be.</source>
        <translation>„{1}“ liegt jenseits von 1000000000, dem Höchstwert einer Zahl.</translation>
    </message>
    <message>
        <source>Check it for a missing decimal point.</source>
        <translation>Prüfen Sie, ob der Dezimalpunkt fehlt.</translation>
    </message>
    <message>
        <source>Write digits with a point before the decimals and no grouping, like 1234.56.</source>
        <translation>Schreiben Sie Ziffern mit einem Punkt vor den Nachkommastellen und ohne Tausendertrennung, zum Beispiel 1234.56.</translation>
    </message>
    <message>
        <source>The sum of {1} is too large to be counted exactly.</source>
        <translation>Eine Summe ist zu groß, um exakt gerechnet zu werden: {1}.</translation>
    </message>
    <message>
        <source>Look for an amount that is wrong by orders of magnitude.</source>
        <translation>Suchen Sie nach einem Betrag, der um Größenordnungen falsch ist.</translation>
    </message>
    <message>
        <source>“{1}” is not an amount.</source>
        <translation>„{1}“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“{1}” is not a percentage.</source>
        <translation>„{1}“ ist kein Prozentsatz.</translation>
    </message>
    <message>
        <source>“{1}” is not a date and time.</source>
        <translation>„{1}“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22T09:00:00Z or 2026-11-22 09:00:00.</source>
        <translation>Schreiben Sie 2026-11-22T09:00:00Z oder 2026-11-22 09:00:00.</translation>
    </message>
    <message>
        <source>{1} does not exist in {2}: the clocks were put forward over it.</source>
        <translation>{1} gibt es in {2} nicht: Die Uhr wurde darüber hinweg vorgestellt.</translation>
    </message>
    <message>
        <source>Correct the time, or write its offset from UTC.</source>
        <translation>Berichtigen Sie die Zeit oder geben Sie ihren Abstand zu UTC an.</translation>
    </message>
    <message>
        <source>{1}, line {2}</source>
        <translation>{1}, Zeile {2}</translation>
    </message>
    <message>
        <source>The file has no column “{1}”.</source>
        <translation>Die Datei hat keine Spalte „{1}“.</translation>
    </message>
    <message>
        <source>Map one of the columns in its header.</source>
        <translation>Ordnen Sie eine der Spalten in der Kopfzeile zu.</translation>
    </message>
    <message>
        <source>“{1}” is no field of a conversion.</source>
        <translation>„{1}“ ist kein Feld einer Conversion.</translation>
    </message>
    <message>
        <source>The column “{1}” is given twice.</source>
        <translation>Die Spalte „{1}“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Entfernen Sie eine davon oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The columns “{1}” and “{2}” both mean {3}.</source>
        <translation>Die Spalten „{1}“ und „{2}“ bedeuten beide {3}.</translation>
    </message>
    <message>
        <source>The header cannot be read: {1}</source>
        <translation>Die Kopfzeile ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>Save the file as CSV in UTF-8.</source>
        <translation>Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The first line is no header: none of its columns is known.</source>
        <translation>Die erste Zeile ist keine Kopfzeile: Keine ihrer Spalten ist bekannt.</translation>
    </message>
    <message>
        <source>Begin the file with a line such as “id,conv_time,campaign,publisher,type,status,revenue”.</source>
        <translation>Beginnen Sie die Datei mit einer Zeile wie „id,conv_time,campaign,publisher,type,status,revenue“.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Die Zeit fehlt.</translation>
    </message>
    <message>
        <source>Give it as 2026-11-01T09:00:00Z.</source>
        <translation>Geben Sie sie als 2026-11-01T09:00:00Z an.</translation>
    </message>
    <message>
        <source>“{1}” is not the code of a country.</source>
        <translation>„{1}“ ist kein Ländercode.</translation>
    </message>
    <message>
        <source>Use its two letters (ISO 3166), such as US or GB, or leave it empty.</source>
        <translation>Verwenden Sie die zwei Buchstaben (ISO 3166), zum Beispiel US oder GB, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“{1}” is not a currency.</source>
        <translation>„{1}“ ist keine Währung.</translation>
    </message>
    <message>
        <source>Use its three letters (ISO 4217), such as USD or EUR.</source>
        <translation>Verwenden Sie die drei Buchstaben (ISO 4217), zum Beispiel USD oder EUR.</translation>
    </message>
    <message>
        <source>The column “{1}” is missing.</source>
        <translation>Die Spalte „{1}“ fehlt.</translation>
    </message>
    <message>
        <source>Add it, or map the column that holds the time to conv_time.</source>
        <translation>Fügen Sie sie hinzu oder ordnen Sie die Spalte mit der Zeit conv_time zu.</translation>
    </message>
    <message>
        <source>Add it, or say which campaign the whole file belongs to.</source>
        <translation>Fügen Sie sie hinzu oder geben Sie an, zu welcher Kampagne die ganze Datei gehört.</translation>
    </message>
    <message>
        <source>Add it (or sub1, which may carry it), or say which publisher the whole file belongs to.</source>
        <translation>Fügen Sie sie hinzu (oder sub1, das ihn enthalten kann) oder geben Sie an, zu welchem Publisher die ganze Datei gehört.</translation>
    </message>
    <message>
        <source>{1}, line {2}, column {3}</source>
        <translation>{1}, Zeile {2}, Spalte {3}</translation>
    </message>
    <message>
        <source>Mend the row, or save the file as CSV in UTF-8.</source>
        <translation>Berichtigen Sie die Zeile oder speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>It runs over several lines: look for a quote that is not closed.</source>
        <translation>Sie geht über mehrere Zeilen: Suchen Sie ein Anführungszeichen, das nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Look for a missing or a superfluous separator.</source>
        <translation>Suchen Sie nach einem fehlenden oder überzähligen Trennzeichen.</translation>
    </message>
    <message>
        <source>The campaign is missing.</source>
        <translation>Die Kampagne fehlt.</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s title.</source>
        <translation>Geben Sie den Titel der Kampagne an.</translation>
    </message>
    <message>
        <source>The publisher is missing.</source>
        <translation>Der Publisher fehlt.</translation>
    </message>
    <message>
        <source>Give the publisher&apos;s alias, id or name.</source>
        <translation>Geben Sie Alias, ID oder Namen des Publishers an.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The text holds a NUL byte.</source>
        <translation>Der Text enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>A quote that opens on line {1} is never closed.</source>
        <translation>Ein Anführungszeichen, das sich in Zeile {1} öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or write a quote that belongs to the text twice.</source>
        <translation>Schließen Sie es, oder schreiben Sie ein Anführungszeichen, das zum Text gehört, doppelt.</translation>
    </message>
    <message>
        <source>The record is longer than 1 MiB.</source>
        <translation>Der Datensatz ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Text stands after the closing quote of a field.</source>
        <translation>Hinter dem schließenden Anführungszeichen eines Feldes steht Text.</translation>
    </message>
    <message>
        <source>A quote stands inside a field that does not begin with one.</source>
        <translation>In einem Feld, das nicht mit einem Anführungszeichen beginnt, steht eines.</translation>
    </message>
    <message>
        <source>A carriage return without a line feed stands in a field.</source>
        <translation>In einem Feld steht ein Wagenrücklauf ohne Zeilenvorschub.</translation>
    </message>
    <message>
        <source>The record has more than {1} columns.</source>
        <translation>Der Datensatz hat mehr als {1} Spalten.</translation>
    </message>
    <message>
        <source>This is a gzip-compressed file, not a text file.</source>
        <translation>Das ist eine mit gzip gepackte Datei, keine Textdatei.</translation>
    </message>
    <message>
        <source>Unpack it (gunzip) and import the CSV inside.</source>
        <translation>Entpacken Sie sie (gunzip) und importieren Sie die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>This is a ZIP or spreadsheet (XLSX) file, not a text file.</source>
        <translation>Das ist eine ZIP- oder Tabellendatei (XLSX), keine Textdatei.</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8) and import that.</source>
        <translation>Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The document&apos;s “{1}” cannot be read.</source>
        <translation>„{1}“ des Belegs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it like PI-{year}-{seq:4}.</source>
        <translation>Schreiben Sie es wie PI-{year}-{seq:4}.</translation>
    </message>
    <message>
        <source>The pattern of document numbers holds characters that cannot be printed.</source>
        <translation>Das Muster der Belegnummern enthält Zeichen, die sich nicht drucken lassen.</translation>
    </message>
    <message>
        <source>The pattern of document numbers has a brace without its other half.</source>
        <translation>Im Muster der Belegnummern steht eine geschweifte Klammer ohne Gegenstück.</translation>
    </message>
    <message>
        <source>The pattern of document numbers names {1}, which is not known.</source>
        <translation>Im Muster der Belegnummern steht {1}; das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The pattern of document numbers lacks {seq}: every document would have the same number.</source>
        <translation>Im Muster der Belegnummern fehlt {seq}: Alle Belege hätten dieselbe Nummer.</translation>
    </message>
    <message>
        <source>The pattern of document numbers lacks {year}: numbers begin at 1 each year.</source>
        <translation>Im Muster der Belegnummern fehlt {year}: Die Nummern beginnen jedes Jahr bei 1.</translation>
    </message>
    <message>
        <source>The pattern of document numbers makes numbers of more than 64 characters.</source>
        <translation>Das Muster der Belegnummern ergibt Nummern mit mehr als 64 Zeichen.</translation>
    </message>
    <message>
        <source>The invoice lacks our company&apos;s name: set it under Company.</source>
        <translation>Auf der Rechnung fehlt der Name unserer Firma: Tragen Sie ihn in den Firmeneinstellungen ein.</translation>
    </message>
    <message>
        <source>The invoice lacks the address of {1}.</source>
        <translation>Auf der Rechnung fehlt die Adresse von {1}.</translation>
    </message>
    <message>
        <source>The invoice lacks our address: set it under Company.</source>
        <translation>Auf der Rechnung fehlt unsere Adresse: Tragen Sie sie in den Firmeneinstellungen ein.</translation>
    </message>
    <message>
        <source>The invoice lacks the country of {1}.</source>
        <translation>Auf der Rechnung fehlt das Land von {1}.</translation>
    </message>
    <message>
        <source>The invoice lacks our country: set it under Company.</source>
        <translation>Auf der Rechnung fehlt unser Land: Tragen Sie es in den Firmeneinstellungen ein.</translation>
    </message>
    <message>
        <source>The invoice lacks the VAT ID of {1}.</source>
        <translation>Auf der Rechnung fehlt die USt-IdNr. von {1}.</translation>
    </message>
    <message>
        <source>The invoice lacks our VAT ID: set it under Company.</source>
        <translation>Auf der Rechnung fehlt unsere USt-IdNr.: Tragen Sie sie in den Firmeneinstellungen ein.</translation>
    </message>
    <message>
        <source>The invoice lacks the billing details of {1}: where to pay.</source>
        <translation>Auf der Rechnung fehlt die Bankverbindung von {1}: wohin gezahlt wird.</translation>
    </message>
    <message>
        <source>what the payout settles</source>
        <translation>was die Auszahlung ausgleicht</translation>
    </message>
    <message>
        <source>Payout #{1} names the invoice “{2}”, but its invoice is “{3}”.</source>
        <translation>Auszahlung Nr. {1} nennt die Rechnung „{2}“, ihre Rechnung ist aber „{3}“.</translation>
    </message>
    <message>
        <source>Payout #{1} is {2}; that does not fit its credit note.</source>
        <translation>Auszahlung Nr. {1} hat den Status „{2}“; das passt nicht zu ihrer Stornorechnung.</translation>
    </message>
    <message>
        <source>Document {1} has place {2} in its series, where {3} follows.</source>
        <translation>Beleg {1} hat in seinem Nummernkreis den Platz {2}, es folgt aber {3}.</translation>
    </message>
    <message>
        <source>Document {1} was issued on {2}, in another year than its number&apos;s.</source>
        <translation>Beleg {1} wurde am {2} ausgestellt, in einem anderen Jahr als dem seiner Nummer.</translation>
    </message>
    <message>
        <source>the lines</source>
        <translation>die Zeilen</translation>
    </message>
    <message>
        <source>The lines of {1} sum to {2}, its total is {3}.</source>
        <translation>Die Zeilen von {1} ergeben {2}, der Gesamtbetrag ist {3}.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>Invoice {1} has no payout, or not alone.</source>
        <translation>Rechnung {1} hat keine Auszahlung oder teilt sie mit einer anderen.</translation>
    </message>
    <message>
        <source>Invoice {1} is over {2}, its payout over {3}.</source>
        <translation>Rechnung {1} lautet auf {2}, ihre Auszahlung auf {3}.</translation>
    </message>
    <message>
        <source>Credit note {1} does not fit the invoice it names, {2}.</source>
        <translation>Stornorechnung {1} passt nicht zu der Rechnung, die sie nennt, {2}.</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>verdient</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>ausgezahlt</translation>
    </message>
    <message>
        <source>in payment</source>
        <translation>in Auszahlung</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>{1}: “{2}” is shown as {3}, but its entries sum to {4}.</source>
        <translation>{1}: „{2}“ wird mit {3} angezeigt, die Buchungen ergeben aber {4}.</translation>
    </message>
    <message>
        <source>earning of campaign {1} in {2}</source>
        <translation>Verdienst der Kampagne {1} im Monat {2}</translation>
    </message>
    <message>
        <source>adjustment entry {1}</source>
        <translation>Korrekturbuchung {1}</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>Vorauszahlung</translation>
    </message>
    <message>
        <source>{1}: open for {2} is shown as {3}, but entries less allocations come to {4}.</source>
        <translation>{1}: Offen für „{2}“ wird mit {3} angezeigt, Buchungen abzüglich Zuordnungen ergeben aber {4}.</translation>
    </message>
    <message>
        <source>the open amounts</source>
        <translation>die offenen Beträge</translation>
    </message>
    <message>
        <source>{1}: the open amounts sum to {2}, the balance is {3}.</source>
        <translation>{1}: Die offenen Beträge ergeben {2}, der Saldo ist {3}.</translation>
    </message>
    <message>
        <source>Conversions that sum to {1} belong to no entry.</source>
        <translation>Conversions im Wert von {1} gehören zu keiner Buchung.</translation>
    </message>
    <message>
        <source>Entry {1} is {2}, but its conversions sum to {3}.</source>
        <translation>Buchung {1} lautet auf {2}, ihre Conversions ergeben aber {3}.</translation>
    </message>
    <message>
        <source>Conversion {1} is there twice, or for nobody or nothing.</source>
        <translation>Conversion {1} ist doppelt vorhanden oder gehört zu keinem Publisher oder keiner Kampagne.</translation>
    </message>
    <message>
        <source>Conversion {1} earns {2}: more than 1,000,000,000.</source>
        <translation>Conversion {1} verdient {2}: mehr als 1.000.000.000.</translation>
    </message>
    <message>
        <source>Conversion {1} earns {2}, but {3} was posted for it.</source>
        <translation>Conversion {1} verdient {2}, gebucht wurden dafür aber {3}.</translation>
    </message>
    <message>
        <source>the waiting total</source>
        <translation>die Summe des Unbestätigten</translation>
    </message>
    <message>
        <source>Entry {1} is {2}: more than 1,000,000,000.</source>
        <translation>Buchung {1} lautet auf {2}: mehr als 1.000.000.000.</translation>
    </message>
    <message>
        <source>Payout #{1} has the amount {2}.</source>
        <translation>Auszahlung Nr. {1} hat den Betrag {2}.</translation>
    </message>
    <message>
        <source>Payout #{1}: step {2} does not follow the one before it.</source>
        <translation>Auszahlung Nr. {1}: Schritt {2} folgt nicht auf den vorigen.</translation>
    </message>
    <message>
        <source>Payout #{1}: step {2}, to {3}, is not allowed.</source>
        <translation>Auszahlung Nr. {1}: Schritt {2} zu „{3}“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Payout #{1} is not as its last step left it.</source>
        <translation>Auszahlung Nr. {1} ist nicht so, wie ihr letzter Schritt sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>Payout #{1} has an entry of another publisher.</source>
        <translation>Auszahlung Nr. {1} hat eine Buchung eines anderen Publishers.</translation>
    </message>
    <message>
        <source>the entries</source>
        <translation>die Buchungen</translation>
    </message>
    <message>
        <source>Payout #{1} should deduct {2}, but its entries sum to {3}.</source>
        <translation>Auszahlung Nr. {1} müsste {2} abziehen, ihre Buchungen ergeben aber {3}.</translation>
    </message>
    <message>
        <source>the allocation</source>
        <translation>die Zuordnung</translation>
    </message>
    <message>
        <source>Payout #{1} should settle {2}, but its allocation sums to {3}.</source>
        <translation>Auszahlung Nr. {1} müsste {2} ausgleichen, ihre Zuordnung ergibt aber {3}.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>still to pay</source>
        <translation>noch zu zahlen</translation>
    </message>
    <message>
        <source>the earnings of a publisher</source>
        <translation>die Verdienste eines Publishers</translation>
    </message>
    <message>
        <source>what awaits approval of a publisher</source>
        <translation>was bei einem Publisher unbestätigt ist</translation>
    </message>
    <message>
        <source>Do not track</source>
        <translation>Ohne Abrechnung</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>“{1}” is not a cost model.</source>
        <translation>„{1}“ ist kein Abrechnungsmodell.</translation>
    </message>
    <message>
        <source>Use cpa or revshare.</source>
        <translation>Verwenden Sie cpa oder revshare.</translation>
    </message>
    <message>
        <source>“{1}” is not a status of a campaign.</source>
        <translation>„{1}“ ist kein Status einer Kampagne.</translation>
    </message>
    <message>
        <source>Use active, paused or deleted.</source>
        <translation>Verwenden Sie active, paused oder deleted.</translation>
    </message>
    <message>
        <source>“{1}” is negative; a payout value is 0 or more.</source>
        <translation>„{1}“ ist negativ; eine Vergütung ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>For a deduction, record an adjustment.</source>
        <translation>Erfassen Sie für einen Abzug eine Korrektur.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>“{1}” is not a status of a conversion.</source>
        <translation>„{1}“ ist kein Status einer Conversion.</translation>
    </message>
    <message>
        <source>Use approved, pending, declined or other.</source>
        <translation>Verwenden Sie approved, pending, declined oder other.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>“{1}” is not a status of a payout.</source>
        <translation>„{1}“ ist kein Status einer Auszahlung.</translation>
    </message>
    <message>
        <source>Use pending, approved, paid, declined or returned.</source>
        <translation>Verwenden Sie pending, approved, paid, declined oder returned.</translation>
    </message>
    <message>
        <source>earning</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>“{1}” is not a status of a publisher.</source>
        <translation>„{1}“ ist kein Status eines Publishers.</translation>
    </message>
    <message>
        <source>Use active, paused or closed.</source>
        <translation>Verwenden Sie active, paused oder closed.</translation>
    </message>
    <message>
        <source>“{1}” is the alias of one publisher and the ID of “{2}”.</source>
        <translation>„{1}“ ist der Alias eines Publishers und die ID von „{2}“.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“{1}” is the name of “{2}” and of “{3}”.</source>
        <translation>„{1}“ ist der Name von „{2}“ und von „{3}“.</translation>
    </message>
    <message>
        <source>Write the alias or the ID instead.</source>
        <translation>Schreiben Sie stattdessen den Alias oder die ID.</translation>
    </message>
    <message>
        <source>No publisher is named.</source>
        <translation>Es ist kein Publisher genannt.</translation>
    </message>
    <message>
        <source>Did you mean “{1}”?</source>
        <translation>Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>{1} of {2} = {3}, exact</source>
        <translation>{1} von {2} = {3}, exakt</translation>
    </message>
    <message>
        <source>{1} of {2} = {3}, rounded to {4}</source>
        <translation>{1} von {2} = {3}, gerundet auf {4}</translation>
    </message>
    <message>
        <source>A fixed amount of {1}, negated because the revenue is negative = {2}, exact</source>
        <translation>Ein fester Betrag von {1}, wegen des negativen Umsatzes umgekehrt = {2}, exakt</translation>
    </message>
    <message>
        <source>A fixed amount of {1}, exact</source>
        <translation>Ein fester Betrag von {1}, exakt</translation>
    </message>
    <message>
        <source>loses: {1} comes before {2}</source>
        <translation>verliert: {1} kommt vor {2}</translation>
    </message>
    <message>
        <source>loses: the same conditions stand above it</source>
        <translation>verliert: dieselben Bedingungen stehen weiter oben</translation>
    </message>
    <message>
        <source>Default payout</source>
        <translation>Standardvergütung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>wins: no custom payout matches</source>
        <translation>gewinnt: keine Sondervergütung trifft zu</translation>
    </message>
    <message>
        <source>no custom payout matches, and there is no default payout</source>
        <translation>keine Sondervergütung trifft zu, und es gibt keine Standardvergütung</translation>
    </message>
    <message>
        <source>wins: first in the match order</source>
        <translation>gewinnt: steht in der Rangfolge vorn</translation>
    </message>
    <message>
        <source>loses: {1} comes first</source>
        <translation>verliert: {1} geht vor</translation>
    </message>
    <message>
        <source>loses: any custom payout comes first</source>
        <translation>verliert: jede Sondervergütung geht vor</translation>
    </message>
    <message>
        <source>The conversion would earn more than 1000000000 {1}.</source>
        <translation>Die Conversion würde mehr als 1000000000 {1} verdienen.</translation>
    </message>
    <message>
        <source>Check its revenue and the value of the custom payout.</source>
        <translation>Prüfen Sie den Umsatz und den Wert der Sondervergütung.</translation>
    </message>
    <message>
        <source>No revenue: a percentage of nothing is 0.</source>
        <translation>Kein Umsatz: Ein Prozentsatz von nichts ist 0.</translation>
    </message>
    <message>
        <source>Negative revenue, a refund: it earns a negative amount.</source>
        <translation>Negativer Umsatz, eine Erstattung: Der Verdienst ist negativ.</translation>
    </message>
    <message>
        <source>After the campaign&apos;s commission expired: it earns 0.</source>
        <translation>Nach Ablauf der Provision der Kampagne: Der Verdienst ist 0.</translation>
    </message>
    <message>
        <source>The campaign&apos;s cost model pays nothing for conversions: it earns 0.</source>
        <translation>Das Abrechnungsmodell der Kampagne vergütet keine Conversions: Der Verdienst ist 0.</translation>
    </message>
    <message>
        <source>No custom payout matches and the campaign has no default payout: it earns 0.</source>
        <translation>Keine Sondervergütung trifft zu, und die Kampagne hat keine Standardvergütung: Der Verdienst ist 0.</translation>
    </message>
    <message>
        <source>No exchange rate for its currency yet: it earns 0.</source>
        <translation>Für die Währung gibt es noch keinen Wechselkurs: Der Verdienst ist 0.</translation>
    </message>
    <message>
        <source>Declined: it earns 0.</source>
        <translation>Abgelehnt: Der Verdienst ist 0.</translation>
    </message>
    <message>
        <source>“{1}” is not a country.</source>
        <translation>„{1}“ ist kein Land.</translation>
    </message>
    <message>
        <source>Write a two-letter ISO code, like US or DE.</source>
        <translation>Schreiben Sie einen ISO-Code aus zwei Buchstaben, zum Beispiel US oder DE.</translation>
    </message>
    <message>
        <source>“{1}” is not the name of a sub.</source>
        <translation>„{1}“ ist nicht der Name eines Subs.</translation>
    </message>
    <message>
        <source>Use sub1 to sub{1}.</source>
        <translation>Verwenden Sie sub1 bis sub{1}.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>Füllen Sie es aus oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{1} holds bytes that are not UTF-8.</source>
        <translation>{1} enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation>Speichern Sie den Text als UTF-8.</translation>
    </message>
    <message>
        <source>{1} holds a line break or another control character.</source>
        <translation>{1} enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <translation>{1}, {2}</translation>
    </message>
    <message>
        <source>{1} takes {2} fields ({3} and value), and here are {4}.</source>
        <translation>{1} verlangt {2} Felder ({3} und Wert), hier sind es {4}.</translation>
    </message>
    <message>
        <source>Write it like {1}.</source>
        <translation>Schreiben Sie es wie {1}.</translation>
    </message>
    <message>
        <source>This line has the same conditions as line {1}: {2}.</source>
        <translation>Diese Zeile hat dieselben Bedingungen wie Zeile {1}: {2}.</translation>
    </message>
    <message>
        <source>line {1}</source>
        <translation>Zeile {1}</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>Sub</translation>
    </message>
    <message>
        <source>Sub value</source>
        <translation>Sub-Wert</translation>
    </message>
    <message>
        <source>Conversion sub</source>
        <translation>Conversion-Sub</translation>
    </message>
    <message>
        <source>Conversion type</source>
        <translation>Conversion-Typ</translation>
    </message>
    <message>
        <source>Pays a value for a country.</source>
        <translation>Zahlt einen Wert für ein Land.</translation>
    </message>
    <message>
        <source>Pays a value for an operating system (without version) in a country.</source>
        <translation>Zahlt einen Wert für ein Betriebssystem (ohne Version) in einem Land.</translation>
    </message>
    <message>
        <source>Pays a value to one publisher.</source>
        <translation>Zahlt einen Wert an einen Publisher.</translation>
    </message>
    <message>
        <source>Pays a value to one publisher for a click sub with a certain value.</source>
        <translation>Zahlt einen Wert an einen Publisher für ein Klick-Sub mit einem bestimmten Wert.</translation>
    </message>
    <message>
        <source>Pays a value for a conversion sub with a certain value.</source>
        <translation>Zahlt einen Wert für ein Conversion-Sub mit einem bestimmten Wert.</translation>
    </message>
    <message>
        <source>Pays a value for a conversion type with a certain conversion sub value.</source>
        <translation>Zahlt einen Wert für einen Conversion-Typ mit einem bestimmten Wert eines Conversion-Subs.</translation>
    </message>
    <message>
        <source>Pays a value for a conversion type in a country.</source>
        <translation>Zahlt einen Wert für einen Conversion-Typ in einem Land.</translation>
    </message>
    <message>
        <source>Pays a value for a conversion type.</source>
        <translation>Zahlt einen Wert für einen Conversion-Typ.</translation>
    </message>
    <message>
        <source>Write partner, conditions, or the key of every kind once, the first to win in front.</source>
        <translation>Schreiben Sie partner, conditions oder den Schlüssel jeder Art genau einmal, den vorrangigen zuerst.</translation>
    </message>
    <message>
        <source>“{1}” is not a kind of custom payout.</source>
        <translation>„{1}“ ist keine Art von Sondervergütung.</translation>
    </message>
    <message>
        <source>“{1}” stands twice in the match order.</source>
        <translation>„{1}“ steht zweimal in der Rangfolge.</translation>
    </message>
    <message>
        <source>The match order lacks {1}.</source>
        <translation>In der Rangfolge fehlt {1}.</translation>
    </message>
    <message>
        <source>A quoted field is not closed.</source>
        <translation>Ein Feld in Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, and write a quotation mark inside it twice.</source>
        <translation>Schließen Sie es und schreiben Sie ein Anführungszeichen darin doppelt.</translation>
    </message>
    <message>
        <source>Something stands between a closing quotation mark and the next field.</source>
        <translation>Zwischen einem schließenden Anführungszeichen und dem nächsten Feld steht noch etwas.</translation>
    </message>
    <message>
        <source>Write a quotation mark inside a quoted field twice.</source>
        <translation>Schreiben Sie ein Anführungszeichen in einem solchen Feld doppelt.</translation>
    </message>
    <message>
        <source>The kinds are {1}.</source>
        <translation>Die Arten sind {1}.</translation>
    </message>
    <message>
        <source>The line holds bytes that are not UTF-8.</source>
        <translation>Die Zeile enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>line {1}, {2}</source>
        <translation>Zeile {1}, {2}</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>Klick-ID</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Tracker&apos;s earning</source>
        <translation>Verdienst laut Tracker</translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation>Sondervergütung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Auszahlbar</translation>
    </message>
    <message>
        <source>In payment</source>
        <translation>In Auszahlung</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation>Abrechnungsmodell</translation>
    </message>
    <message>
        <source>Match order</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Custom payouts</source>
        <translation>Sondervergütungen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The amount is 0.</source>
        <translation>Der Betrag ist 0.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Enter a bonus above 0 or a deduction below 0.</source>
        <translation>Geben Sie einen Bonus über 0 oder einen Abzug unter 0 ein.</translation>
    </message>
    <message>
        <source>The amount is beyond ±1,000,000,000.</source>
        <translation>Der Betrag liegt jenseits von ±1.000.000.000.</translation>
    </message>
    <message>
        <source>Enter it in several adjustments.</source>
        <translation>Verteilen Sie ihn auf mehrere Korrekturen.</translation>
    </message>
    <message>
        <source>An adjustment needs its reason.</source>
        <translation>Eine Korrektur braucht einen Grund.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say what it is for: the publisher reads it.</source>
        <translation>Schreiben Sie, wofür sie ist: Der Publisher liest es.</translation>
    </message>
    <message>
        <source>An adjustment has the same key and other content.</source>
        <translation>Eine Korrektur hat denselben Schlüssel und einen anderen Inhalt.</translation>
    </message>
    <message>
        <source>Look at the publisher&apos;s ledger before you enter another.</source>
        <translation>Sehen Sie in das Konto des Publishers, bevor Sie eine weitere eingeben.</translation>
    </message>
    <message>
        <source>The books could not be written; nothing was changed.</source>
        <translation>Die Bücher konnten nicht geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Rechte am Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database did not say whether the change was kept.</source>
        <translation>Die Datenbank hat nicht gemeldet, ob die Änderung gespeichert ist.</translation>
    </message>
    <message>
        <source>Look whether it is there before you repeat it.</source>
        <translation>Sehen Sie nach, ob sie vorhanden ist, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>Diese Kampagne gibt es nicht.</translation>
    </message>
    <message>
        <source>No conversion has the ID “{1}”.</source>
        <translation>Keine Conversion hat die ID „{1}“.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for it in the list of conversions.</source>
        <translation>Nichts wurde geändert. Suchen Sie sie in der Liste der Conversions.</translation>
    </message>
    <message>
        <source>The work was stopped; nothing was changed.</source>
        <translation>Der Vorgang wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changing conversions</source>
        <translation>Conversions werden geändert</translation>
    </message>
    <message>
        <source>the differences</source>
        <translation>die Differenzen</translation>
    </message>
    <message>
        <source>no revenue</source>
        <translation>kein Umsatz</translation>
    </message>
    <message>
        <source>The file says {1}; the books keep {2}.</source>
        <translation>In der Datei steht {1}; in den Büchern bleibt {2}.</translation>
    </message>
    <message>
        <source>what the file earns</source>
        <translation>was die Datei verdient</translation>
    </message>
    <message>
        <source>what awaits approval</source>
        <translation>was unbestätigt ist</translation>
    </message>
    <message>
        <source>what rows without a status earn</source>
        <translation>was Zeilen ohne Status verdienen</translation>
    </message>
    <message>
        <source>what a publisher earns</source>
        <translation>was ein Publisher verdient</translation>
    </message>
    <message>
        <source>the sum over all publishers</source>
        <translation>die Summe über alle Publisher</translation>
    </message>
    <message>
        <source>the sum of the payouts</source>
        <translation>die Summe der Auszahlungen</translation>
    </message>
    <message>
        <source>what was earned in a month</source>
        <translation>was in einem Monat verdient wurde</translation>
    </message>
    <message>
        <source>Amount or payment details changed after approval: the payout is Pending again.</source>
        <translation>Betrag oder Zahlungsangaben wurden nach der Freigabe geändert: Die Auszahlung ist wieder „Ausstehend“.</translation>
    </message>
    <message>
        <source>Payout #{1} was invoiced as {2}: its amount is locked.</source>
        <translation>Zu Auszahlung Nr. {1} gibt es die Rechnung {2}: Ihr Betrag ist gesperrt.</translation>
    </message>
    <message>
        <source>requested amount</source>
        <translation>angeforderter Betrag</translation>
    </message>
    <message>
        <source>Decline or return it, and record a new payout.</source>
        <translation>Lehnen Sie sie ab oder erfassen Sie sie als Rückläufer, und legen Sie eine neue Auszahlung an.</translation>
    </message>
    <message>
        <source>Payout #{1} was invoiced as {2}, and the invoice was credited.</source>
        <translation>Zu Auszahlung Nr. {1} gab es die Rechnung {2}, und sie wurde storniert.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Record a new payout.</source>
        <translation>Erfassen Sie eine neue Auszahlung.</translation>
    </message>
    <message>
        <source>Of a returned payout only the note can be changed.</source>
        <translation>Bei einem Rückläufer lässt sich nur die Notiz ändern.</translation>
    </message>
    <message>
        <source>{1} is before the payment, which was on {2}.</source>
        <translation>{1} liegt vor der Zahlung, die am {2} war.</translation>
    </message>
    <message>
        <source>payment date</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>Enter the day the money came back.</source>
        <translation>Geben Sie den Tag an, an dem das Geld zurückkam.</translation>
    </message>
    <message>
        <source>Payout #{1} was changed meanwhile.</source>
        <translation>Auszahlung Nr. {1} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then edit it.</source>
        <translation>Sehen Sie sie noch einmal an und bearbeiten Sie sie dann.</translation>
    </message>
    <message>
        <source>Look for it in the list of conversions.</source>
        <translation>Suchen Sie sie in der Liste der Conversions.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Begin it with a header line that names its columns.</source>
        <translation>Beginnen Sie sie mit einer Kopfzeile, die die Spalten nennt.</translation>
    </message>
    <message>
        <source>Importing conversions</source>
        <translation>Conversions werden importiert</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen; nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>None of the file&apos;s {1} rows can be taken. The first: {2}</source>
        <translation>Keine der {1} Zeilen der Datei kann übernommen werden. Die erste: {2}</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>No campaign is called “{1}”.</source>
        <translation>Keine Kampagne heißt „{1}“.</translation>
    </message>
    <message>
        <source>Add the campaign first: it needs a cost model.</source>
        <translation>Legen Sie zuerst die Kampagne an: Sie braucht ein Abrechnungsmodell.</translation>
    </message>
    <message>
        <source>The alias “{1}” stands on line {2} already.</source>
        <translation>Der Alias „{1}“ steht schon in Zeile {2}.</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>Add the publisher first.</source>
        <translation>Legen Sie zuerst den Publisher an.</translation>
    </message>
    <message>
        <source>The campaign has these conditions with another value: “{1}”.</source>
        <translation>Die Kampagne hat diese Bedingungen mit einem anderen Wert: „{1}“.</translation>
    </message>
    <message>
        <source>Remove the line, or replace the campaign&apos;s rules.</source>
        <translation>Entfernen Sie die Zeile oder ersetzen Sie die Regeln der Kampagne.</translation>
    </message>
    <message>
        <source>Payout #{1} is {2}: there is nothing to invoice.</source>
        <translation>Auszahlung Nr. {1} hat den Status „{2}“: Dafür gibt es keine Rechnung.</translation>
    </message>
    <message>
        <source>Invoice a payout that is Pending, Approved or Paid.</source>
        <translation>Stellen Sie Rechnungen nur zu Auszahlungen aus, die ausstehend, freigegeben oder bezahlt sind.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The amount is less than 0.</source>
        <translation>Der Betrag ist kleiner als 0.</translation>
    </message>
    <message>
        <source>Enter a positive amount.</source>
        <translation>Geben Sie einen positiven Betrag ein.</translation>
    </message>
    <message>
        <source>The amount is larger than 1,000,000,000.</source>
        <translation>Der Betrag ist größer als 1.000.000.000.</translation>
    </message>
    <message>
        <source>Enter it in several payouts.</source>
        <translation>Verteilen Sie ihn auf mehrere Auszahlungen.</translation>
    </message>
    <message>
        <source>{1} has more decimals than {2} has ({3}).</source>
        <translation>{1} hat mehr Nachkommastellen, als {2} hat ({3}).</translation>
    </message>
    <message>
        <source>Round it.</source>
        <translation>Runden Sie ihn.</translation>
    </message>
    <message>
        <source>There is no payment method “{1}”.</source>
        <translation>Eine Zahlungsart „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Add it to the payment methods first.</source>
        <translation>Fügen Sie sie zuerst den Zahlungsarten hinzu.</translation>
    </message>
    <message>
        <source>It stays {1}.</source>
        <translation>Es bleibt bei „{1}“.</translation>
    </message>
    <message>
        <source>From {1} it can become: {2}.</source>
        <translation>Von „{1}“ ist möglich: {2}.</translation>
    </message>
    <message>
        <source>The requested amount is 0.</source>
        <translation>Der angeforderte Betrag ist 0.</translation>
    </message>
    <message>
        <source>Enter what is to be paid.</source>
        <translation>Geben Sie ein, was gezahlt werden soll.</translation>
    </message>
    <message>
        <source>paid amount</source>
        <translation>gezahlter Betrag</translation>
    </message>
    <message>
        <source>A payout that is {1} cannot become {2}.</source>
        <translation>Eine Auszahlung mit dem Status „{1}“ kann nicht den Status „{2}“ erhalten.</translation>
    </message>
    <message>
        <source>From {1} to {2} a reason is needed.</source>
        <translation>Von „{1}“ zu „{2}“ braucht es einen Grund.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Nennen Sie den Grund.</translation>
    </message>
    <message>
        <source>{1} is below the minimum of {2}, {3}.</source>
        <translation>{1} liegt unter dem Mindestbetrag von {2}, {3}.</translation>
    </message>
    <message>
        <source>Paid {1} differs from the requested {2}: say why in the note.</source>
        <translation>Gezahlt sind {1}, angefordert waren {2}: Nennen Sie den Grund in der Notiz.</translation>
    </message>
    <message>
        <source>The payment date {1} is still to come.</source>
        <translation>Das Zahlungsdatum {1} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{1} is more than the payable balance, {2}.</source>
        <translation>{1} ist mehr als der auszahlbare Saldo, {2}.</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The alias is missing.</source>
        <translation>Der Alias fehlt.</translation>
    </message>
    <message>
        <source>Give the publisher a short, unique name.</source>
        <translation>Geben Sie dem Publisher einen kurzen, eindeutigen Namen.</translation>
    </message>
    <message>
        <source>The alias runs over several lines.</source>
        <translation>Der Alias geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Schreiben Sie ihn in eine Zeile.</translation>
    </message>
    <message>
        <source>Another publisher has the alias “{1}”.</source>
        <translation>Ein anderer Publisher hat den Alias „{1}“.</translation>
    </message>
    <message>
        <source>Choose another alias.</source>
        <translation>Wählen Sie einen anderen Alias.</translation>
    </message>
    <message>
        <source>“{1}” is the ID of another publisher.</source>
        <translation>„{1}“ ist die ID eines anderen Publishers.</translation>
    </message>
    <message>
        <source>Choose another alias: rules and imports could not tell the two apart.</source>
        <translation>Wählen Sie einen anderen Alias: Regeln und Importe könnten die beiden nicht unterscheiden.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Another publisher has the ID “{1}”.</source>
        <translation>Ein anderer Publisher hat die ID „{1}“.</translation>
    </message>
    <message>
        <source>Choose another ID.</source>
        <translation>Wählen Sie eine andere ID.</translation>
    </message>
    <message>
        <source>“{1}” is the alias of another publisher.</source>
        <translation>„{1}“ ist der Alias eines anderen Publishers.</translation>
    </message>
    <message>
        <source>Choose another ID: rules and imports could not tell the two apart.</source>
        <translation>Wählen Sie eine andere ID: Regeln und Importe könnten die beiden nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Pricing conversions</source>
        <translation>Conversions werden bewertet</translation>
    </message>
    <message>
        <source>Payout #{1} was recorded with the same key and other content.</source>
        <translation>Auszahlung Nr. {1} wurde mit demselben Schlüssel und anderem Inhalt erfasst.</translation>
    </message>
    <message>
        <source>Look at it before you record another.</source>
        <translation>Sehen Sie sie an, bevor Sie eine weitere erfassen.</translation>
    </message>
    <message>
        <source>A payout cannot begin as {1}.</source>
        <translation>Eine Auszahlung kann nicht mit dem Status „{1}“ beginnen.</translation>
    </message>
    <message>
        <source>Record it as Paid first.</source>
        <translation>Erfassen Sie sie zuerst als bezahlt.</translation>
    </message>
    <message>
        <source>The campaign “{1}” was changed meanwhile.</source>
        <translation>Die Kampagne „{1}“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Open it again and repeat your changes.</source>
        <translation>Öffnen Sie sie noch einmal und wiederholen Sie Ihre Änderungen.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message>
        <source>Give the campaign a title.</source>
        <translation>Geben Sie der Kampagne einen Titel.</translation>
    </message>
    <message>
        <source>The title is not one line of text.</source>
        <translation>Der Titel ist nicht eine Zeile Text.</translation>
    </message>
    <message>
        <source>Another campaign is called “{1}”.</source>
        <translation>Eine andere Kampagne heißt „{1}“.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>The campaign “{1}” has the ID “{2}”.</source>
        <translation>Die Kampagne „{1}“ hat die ID „{2}“.</translation>
    </message>
    <message>
        <source>match_order</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>The match order does not name each kind of custom payout once.</source>
        <translation>Die Rangfolge nennt nicht jede Art von Sondervergütung genau einmal.</translation>
    </message>
    <message>
        <source>Choose one of the two orders, or list every kind.</source>
        <translation>Wählen Sie eine der beiden Rangfolgen oder führen Sie jede Art auf.</translation>
    </message>
    <message>
        <source>default_payout</source>
        <translation>Standardvergütung</translation>
    </message>
    <message>
        <source>The default payout is out of range.</source>
        <translation>Die Standardvergütung liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>Use 0 or more, at most 1000000000.</source>
        <translation>Erlaubt ist 0 bis höchstens 1000000000.</translation>
    </message>
    <message>
        <source>A custom payout is of no known kind.</source>
        <translation>Eine Sondervergütung hat keine bekannte Art.</translation>
    </message>
    <message>
        <source>Conversions of a {1} campaign earn nothing.</source>
        <translation>Conversions einer Kampagne mit dem Modell {1} verdienen nichts.</translation>
    </message>
    <message>
        <source>{1}: {2} % is more than the whole revenue.</source>
        <translation>{1}: {2} % ist mehr als der ganze Umsatz.</translation>
    </message>
    <message>
        <source>{1}: “{2}” is no operating system we know.</source>
        <translation>{1}: „{2}“ ist kein bekanntes Betriebssystem.</translation>
    </message>
    <message>
        <source>{1}: conversions have the type “{2}”; capitals count.</source>
        <translation>{1}: Conversions haben den Typ „{2}“; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>cost_model</source>
        <translation>Abrechnungsmodell</translation>
    </message>
    <message>
        <source>Changing the cost model from {1} to {2} gives every value another meaning.</source>
        <translation>Das Abrechnungsmodell von {1} zu {2} zu ändern, gibt jedem Wert eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>Look at the values before and after, and confirm.</source>
        <translation>Vergleichen Sie die Werte vorher und nachher und bestätigen Sie.</translation>
    </message>
    <message>
        <source>credit_note_pattern</source>
        <translation>Nummern der Stornorechnungen</translation>
    </message>
    <message>
        <source>Invoices and credit notes would share their numbers.</source>
        <translation>Rechnungen und Stornorechnungen hätten dieselben Nummern.</translation>
    </message>
    <message>
        <source>Give each its own pattern, such as PI-{year}-{seq:4} and PC-{year}-{seq:4}.</source>
        <translation>Geben Sie beiden ein eigenes Muster, zum Beispiel PI-{year}-{seq:4} und PC-{year}-{seq:4}.</translation>
    </message>
    <message>
        <source>net_days</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Net days are negative.</source>
        <translation>Das Zahlungsziel ist negativ.</translation>
    </message>
    <message>
        <source>Use 0 for payment at once.</source>
        <translation>0 bedeutet: sofort zahlbar.</translation>
    </message>
    <message>
        <source>Net days are more than ten years.</source>
        <translation>Das Zahlungsziel ist länger als zehn Jahre.</translation>
    </message>
    <message>
        <source>Use 3650 at most.</source>
        <translation>Erlaubt sind höchstens 3650.</translation>
    </message>
    <message>
        <source>other_earns</source>
        <translation>Status „sonstige“ verdient</translation>
    </message>
    <message>
        <source>Give them another status first.</source>
        <translation>Geben Sie ihnen zuerst einen anderen Status.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A payment method has no name.</source>
        <translation>Eine Zahlungsart hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name it, such as PayPal.</source>
        <translation>Benennen Sie sie, zum Beispiel PayPal.</translation>
    </message>
    <message>
        <source>Two payment methods are called “{1}”.</source>
        <translation>Zwei Zahlungsarten heißen „{1}“.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>The minimum of “{1}” is out of range.</source>
        <translation>Der Mindestbetrag von „{1}“ liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>The minimum of “{1}” has too many decimals.</source>
        <translation>Der Mindestbetrag von „{1}“ hat zu viele Nachkommastellen.</translation>
    </message>
    <message>
        <source>{1} has {2}.</source>
        <translation>{1} hat {2}.</translation>
    </message>
    <message>
        <source>the opening balance</source>
        <translation>der Anfangssaldo</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>der Saldo</translation>
    </message>
    <message>
        <source>The statement ends before it begins.</source>
        <translation>Der Kontoauszug endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Choose a later end: its day is not part of it.</source>
        <translation>Wählen Sie ein späteres Ende: Der Endtag selbst gehört nicht dazu.</translation>
    </message>
    <message>
        <source>I1 balances</source>
        <translation>I1 Salden</translation>
    </message>
    <message>
        <source>I2 open amounts</source>
        <translation>I2 Offene Beträge</translation>
    </message>
    <message>
        <source>Checking conversions</source>
        <translation>Conversions werden geprüft</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>I3 details of entries</source>
        <translation>I3 Einzelheiten der Buchungen</translation>
    </message>
    <message>
        <source>I6 conversions</source>
        <translation>I6 Conversions</translation>
    </message>
    <message>
        <source>I8 limits</source>
        <translation>I8 Grenzen</translation>
    </message>
    <message>
        <source>Entry {1} belongs to a payout that is not there.</source>
        <translation>Buchung {1} gehört zu einer Auszahlung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>I4 payouts</source>
        <translation>I4 Auszahlungen</translation>
    </message>
    <message>
        <source>I5 documents</source>
        <translation>I5 Belege</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Bücher werden gelesen</translation>
    </message>
    <message>
        <source>Collecting conversions</source>
        <translation>Conversions werden gesammelt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Pays a value to one publisher for a click sub with a certain value in a country.</source>
        <translation>Zahlt einen Wert an einen Publisher für ein Klick-Sub mit einem bestimmten Wert in einem Land.</translation>
    </message>
    <message>
        <source>Forces a conversion type to the other cost model: a percentage under CPA, a fixed amount under RevShare.</source>
        <translation>Rechnet einen Conversion-Typ nach dem anderen Modell ab: ein Prozentsatz bei CPA, ein fester Betrag bei RevShare.</translation>
    </message>
    <message>
        <source>Pays a value for a conversion type in a country with a certain conversion sub value.</source>
        <translation>Zahlt einen Wert für einen Conversion-Typ in einem Land mit einem bestimmten Wert eines Conversion-Subs.</translation>
    </message>
    <message>
        <source>what is netted of a publisher</source>
        <translation>was bei einem Publisher verrechnet wird</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 Tage</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 Tage</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 Tage</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>über 90 Tage</translation>
    </message>
    <message>
        <source>Import {1}</source>
        <translation>Import {1}</translation>
    </message>
    <message>
        <source>Status change {1}</source>
        <translation>Statusänderung {1}</translation>
    </message>
    <message>
        <source>Recalculation {1}</source>
        <translation>Neuberechnung {1}</translation>
    </message>
    <message>
        <source>Oldest unpaid</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>what was paid in a month</source>
        <translation>was in einem Monat gezahlt wurde</translation>
    </message>
    <message>
        <source>This line has the same conditions as line {1} on days that both count: {2}.</source>
        <translation>Diese Zeile hat dieselben Bedingungen wie Zeile {1} an Tagen, an denen beide gelten: {2}.</translation>
    </message>
    <message>
        <source>Remove one of the two, or part their days.</source>
        <translation>Entfernen Sie eine der beiden oder trennen Sie ihre Tage.</translation>
    </message>
    <message>
        <source>“{1}” stands twice behind the value.</source>
        <translation>„{1}“ steht zweimal hinter dem Wert.</translation>
    </message>
    <message>
        <source>The last day, {1}, is before the first, {2}.</source>
        <translation>Der letzte Tag, {1}, liegt vor dem ersten, {2}.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The campaign has these conditions on days that this line names, too: “{1}”.</source>
        <translation>Die Kampagne hat diese Bedingungen bereits an Tagen, die diese Zeile nennt: „{1}“.</translation>
    </message>
    <message>
        <source>it counts {1}, the conversion is of {2}</source>
        <translation>sie gilt {1}, die Conversion ist vom {2}</translation>
    </message>
    <message>
        <source>{1}: asks for {2}, the conversion has {3}</source>
        <translation>{1}: verlangt {2}, die Conversion hat {3}</translation>
    </message>
    <message>
        <source>{1}: asks for {2}, the conversion has none</source>
        <translation>{1}: verlangt {2}, die Conversion hat keinen Wert</translation>
    </message>
    <message>
        <source>The campaign has no version {1}.</source>
        <translation>Die Kampagne hat keine Version {1}.</translation>
    </message>
    <message>
        <source>Its versions are 1 to {1}.</source>
        <translation>Ihre Versionen sind 1 bis {1}.</translation>
    </message>
    <message>
        <source>Version {1} restored</source>
        <translation>Version {1} wiederhergestellt</translation>
    </message>
    <message>
        <source>A publisher has no balance, or one has two.</source>
        <translation>Ein Publisher hat keinen Saldo, oder einer hat zwei.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>Die Datei ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Begin the file with a line that names its columns.</source>
        <translation>Beginnen Sie die Datei mit einer Zeile, die ihre Spalten nennt.</translation>
    </message>
    <message>
        <source>The file has no list “items”.</source>
        <translation>Die Datei hat keine Liste „items“.</translation>
    </message>
    <message>
        <source>Give the tracker&apos;s answer as it is, or a CSV file.</source>
        <translation>Geben Sie die Antwort des Trackers an, wie sie ist, oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The item is no record.</source>
        <translation>Der Eintrag ist kein Datensatz.</translation>
    </message>
    <message>
        <source>Remove it from the list.</source>
        <translation>Entfernen Sie ihn aus der Liste.</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Gegenbuchung</translation>
    </message>
    <message>
        <source>“{1}” is no kind of adjustment.</source>
        <translation>„{1}“ ist keine Art von Korrektur.</translation>
    </message>
    <message>
        <source>Write bonus, deduction or correction.</source>
        <translation>Schreiben Sie bonus, deduction oder correction.</translation>
    </message>
    <message>
        <source>{1} is closed (until {2}): it counts from {3} on.</source>
        <translation>{1} ist abgeschlossen (bis {2}): Es zählt ab {3}.</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Zurückgenommen durch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Abgeschlossen bis</translation>
    </message>
    <message>
        <source>A deduction is below 0.</source>
        <translation>Ein Abzug liegt unter 0.</translation>
    </message>
    <message>
        <source>A bonus is above 0.</source>
        <translation>Ein Bonus liegt über 0.</translation>
    </message>
    <message>
        <source>Change the sign, or choose another kind.</source>
        <translation>Ändern Sie das Vorzeichen oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>{1} is still to come.</source>
        <translation>{1} liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Enter today or a day before: it counts in the balance at once.</source>
        <translation>Geben Sie heute oder einen früheren Tag an: Es zählt sofort im Saldo.</translation>
    </message>
    <message>
        <source>No adjustment has the entry number {1}.</source>
        <translation>Keine Korrektur hat die Buchungsnummer {1}.</translation>
    </message>
    <message>
        <source>Look at the list of adjustments.</source>
        <translation>Sehen Sie in die Liste der Korrekturen.</translation>
    </message>
    <message>
        <source>Entry {1} is itself a counter entry.</source>
        <translation>Buchung {1} ist selbst eine Gegenbuchung.</translation>
    </message>
    <message>
        <source>Enter the adjustment anew.</source>
        <translation>Geben Sie die Korrektur neu ein.</translation>
    </message>
    <message>
        <source>Entry {1} was taken back on {2} by entry {3}.</source>
        <translation>Buchung {1} wurde am {2} durch Buchung {3} zurückgenommen.</translation>
    </message>
    <message>
        <source>An adjustment is taken back once.</source>
        <translation>Eine Korrektur wird nur einmal zurückgenommen.</translation>
    </message>
    <message>
        <source>{1} is not over yet.</source>
        <translation>{1} ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Close up to {1} at most: what is done today takes effect today.</source>
        <translation>Schließen Sie höchstens bis {1} ab: Was heute geschieht, gilt ab heute.</translation>
    </message>
    <message>
        <source>The books are closed until {1} already.</source>
        <translation>Die Bücher sind bereits bis {1} abgeschlossen.</translation>
    </message>
    <message>
        <source>Close a later day, or reopen with a reason.</source>
        <translation>Schließen Sie einen späteren Tag ab oder öffnen Sie mit Begründung wieder.</translation>
    </message>
    <message>
        <source>{1} is open.</source>
        <translation>{1} ist offen.</translation>
    </message>
    <message>
        <source>Closed is what lies up to {1}.</source>
        <translation>Abgeschlossen ist, was bis {1} liegt.</translation>
    </message>
    <message>
        <source>Nothing is closed.</source>
        <translation>Nichts ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Reopening needs its reason.</source>
        <translation>Das Wiederöffnen braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Say why: figures that were reported may change.</source>
        <translation>Begründen Sie es: Berichtete Zahlen können sich ändern.</translation>
    </message>
    <message>
        <source>A new campaign needs its cost model.</source>
        <translation>Eine neue Kampagne braucht ihr Abrechnungsmodell.</translation>
    </message>
    <message>
        <source>Write cpa or revshare.</source>
        <translation>Schreiben Sie cpa oder revshare.</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>“{1}” stands on line {2} already.</source>
        <translation>„{1}“ steht bereits in Zeile {2}.</translation>
    </message>
    <message>
        <source>Enter today or a day before.</source>
        <translation>Geben Sie heute oder einen früheren Tag an.</translation>
    </message>
    <message>
        <source>“{1}” has an opening balance already, {2} on {3}.</source>
        <translation>„{1}“ hat bereits einen Anfangssaldo, {2} am {3}.</translation>
    </message>
    <message>
        <source>Take that one back, or confirm that both count.</source>
        <translation>Nehmen Sie jenen zurück oder bestätigen Sie, dass beide zählen.</translation>
    </message>
    <message>
        <source>“{1}” has payouts up to {2}, which lower the balance once more.</source>
        <translation>„{1}“ hat Auszahlungen bis {2}, die den Saldo noch einmal senken.</translation>
    </message>
    <message>
        <source>Give the amount before them, and confirm it.</source>
        <translation>Geben Sie den Betrag vor diesen Auszahlungen an und bestätigen Sie ihn.</translation>
    </message>
    <message>
        <source>It was moved in as payout #{1} with other content.</source>
        <translation>Sie wurde als Auszahlung Nr. {1} mit anderem Inhalt übernommen.</translation>
    </message>
    <message>
        <source>Remove the row, and edit the payout.</source>
        <translation>Entfernen Sie die Zeile und bearbeiten Sie die Auszahlung.</translation>
    </message>
    <message>
        <source>Moved in from {1}</source>
        <translation>Übernommen aus {1}</translation>
    </message>
    <message>
        <source>“{1}” now has a balance of {2}: what these payouts paid is not in the books. Import the earnings, or an opening balance before the payouts.</source>
        <translation>„{1}“ hat jetzt den Saldo {2}: Was diese Auszahlungen bezahlten, steht nicht in den Büchern. Importieren Sie die Verdienste oder vor den Auszahlungen einen Anfangssaldo.</translation>
    </message>
    <message>
        <source>Payout #{1}: {2}</source>
        <translation>Auszahlung Nr. {1}: {2}</translation>
    </message>
    <message>
        <source>In the opening balance already: payout #{1}</source>
        <translation>Bereits im Anfangssaldo: Auszahlung Nr. {1}</translation>
    </message>
    <message>
        <source>{1}, item {2}</source>
        <translation>{1}, Eintrag {2}</translation>
    </message>
    <message>
        <source>{1}, column {2}</source>
        <translation>{1}, Spalte {2}</translation>
    </message>
    <message>
        <source>“{1}” is no serial number.</source>
        <translation>„{1}“ ist keine laufende Nummer.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Berichtigen Sie sie oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The row names no publisher.</source>
        <translation>Die Zeile nennt keinen Publisher.</translation>
    </message>
    <message>
        <source>Say whose payouts these are.</source>
        <translation>Geben Sie an, wessen Auszahlungen das sind.</translation>
    </message>
    <message>
        <source>What the status “{1}” means is not known.</source>
        <translation>Was der Status „{1}“ bedeutet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Map it to one of ours: it is never guessed.</source>
        <translation>Ordnen Sie ihn einem unserer Status zu: Er wird nie geraten.</translation>
    </message>
    <message>
        <source>A payout that was paid needs its payment date.</source>
        <translation>Eine bezahlte Auszahlung braucht ihr Zahlungsdatum.</translation>
    </message>
    <message>
        <source>Fill in payment_date or created_at.</source>
        <translation>Füllen Sie payment_date oder created_at aus.</translation>
    </message>
    <message>
        <source>Only past payouts are moved in: record this one.</source>
        <translation>Nur vergangene Auszahlungen werden übernommen: Erfassen Sie diese.</translation>
    </message>
    <message>
        <source>The books are in {1}.</source>
        <translation>Die Bücher werden in {1} geführt.</translation>
    </message>
    <message>
        <source>Convert the amount.</source>
        <translation>Rechnen Sie den Betrag um.</translation>
    </message>
    <message>
        <source>The serial stands on line {1} already.</source>
        <translation>Die laufende Nummer steht bereits in Zeile {1}.</translation>
    </message>
    <message>
        <source>There is an import profile “{1}” already.</source>
        <translation>Ein Importprofil „{1}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>“{1}” is not an amount with a {2}.</source>
        <translation>„{1}“ ist kein Betrag in dieser Form: {2}.</translation>
    </message>
    <message>
        <source>Correct it, or choose the mark that the file uses.</source>
        <translation>Berichtigen Sie ihn oder wählen Sie das Zeichen, das die Datei verwendet.</translation>
    </message>
    <message>
        <source>“{1}” can be read in two ways: as {2} and as {3}.</source>
        <translation>„{1}“ lässt sich auf zwei Arten lesen: als {2} und als {3}.</translation>
    </message>
    <message>
        <source>Write it without a mark between the thousands.</source>
        <translation>Schreiben Sie ihn ohne Zeichen zwischen den Tausendern.</translation>
    </message>
    <message>
        <source>Use a name of the native layout, such as revenue or tracker_earning, or ignore.</source>
        <translation>Verwenden Sie einen Namen des eigenen Formats wie revenue oder tracker_earning, oder ignore.</translation>
    </message>
    <message>
        <source>Remove one of them, or map it to another field or to ignore.</source>
        <translation>Entfernen Sie eine davon oder ordnen Sie sie einem anderen Feld oder ignore zu.</translation>
    </message>
    <message>
        <source>Columns are missing: {1}.</source>
        <translation>Es fehlen Spalten: {1}.</translation>
    </message>
    <message>
        <source>Map the column that names the publisher, or say which publisher the whole file belongs to.</source>
        <translation>Ordnen Sie die Spalte zu, die den Publisher nennt, oder geben Sie an, welchem Publisher die ganze Datei gehört.</translation>
    </message>
    <message>
        <source>“{1}” cannot be set for a whole file.</source>
        <translation>„{1}“ lässt sich nicht für eine ganze Datei festlegen.</translation>
    </message>
    <message>
        <source>Set a field such as status, type or currency.</source>
        <translation>Legen Sie ein Feld wie status, type oder currency fest.</translation>
    </message>
    <message>
        <source>“{1}” is set for the whole file, and its column “{2}” has it, too.</source>
        <translation>„{1}“ ist für die ganze Datei festgelegt, und die Spalte „{2}“ enthält es ebenfalls.</translation>
    </message>
    <message>
        <source>Map the column to ignore, or leave the setting out.</source>
        <translation>Ordnen Sie die Spalte ignore zu oder lassen Sie die Festlegung weg.</translation>
    </message>
    <message>
        <source>{1}, item {2}, {3}</source>
        <translation>{1}, Eintrag {2}, {3}</translation>
    </message>
    <message>
        <source>The text is not valid Windows-1252.</source>
        <translation>Der Text ist kein gültiges Windows-1252.</translation>
    </message>
    <message>
        <source>“{1}” is not a time in the form “{2}”.</source>
        <translation>„{1}“ ist keine Zeit in der Form „{2}“.</translation>
    </message>
    <message>
        <source>Correct it, or choose the form that the file uses.</source>
        <translation>Berichtigen Sie sie oder wählen Sie die Form, die die Datei verwendet.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, Little-Endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>point, thousands not apart</source>
        <translation>Punkt, Tausender nicht getrennt</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>“{1}” is none of the choices.</source>
        <translation>„{1}“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>Wählen Sie eines davon: {1}.</translation>
    </message>
    <message>
        <source>its first bytes say so</source>
        <translation>ihre ersten Bytes sagen es</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>its bytes are valid UTF-8</source>
        <translation>ihre Bytes sind gültiges UTF-8</translation>
    </message>
    <message>
        <source>its bytes are not valid UTF-8</source>
        <translation>ihre Bytes sind kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>{1} {2}</source>
        <translation>{1} {2}</translation>
    </message>
    <message>
        <source>the most frequent in the header</source>
        <translation>das häufigste in der Kopfzeile</translation>
    </message>
    <message>
        <source>Take one with an item for each conversion.</source>
        <translation>Nehmen Sie eine mit einem Eintrag je Conversion.</translation>
    </message>
    <message>
        <source>JSON needs none</source>
        <translation>JSON braucht keines</translation>
    </message>
    <message>
        <source>it knows {1} of the columns</source>
        <translation>sie kennt {1} der Spalten</translation>
    </message>
    <message>
        <source>its required columns are there</source>
        <translation>seine Pflichtspalten sind da</translation>
    </message>
    <message>
        <source>no other layout fits</source>
        <translation>kein anderes Format passt</translation>
    </message>
    <message>
        <source>The header is nearest to the preset “{1}”, which wants also: {2}.</source>
        <translation>Die Kopfzeile kommt der Vorlage „{1}“ am nächsten, die außerdem verlangt: {2}.</translation>
    </message>
    <message>
        <source>The header fits several presets as well: {1}.</source>
        <translation>Die Kopfzeile passt gleich gut zu mehreren Vorlagen: {1}.</translation>
    </message>
    <message>
        <source>Say which of them the file is.</source>
        <translation>Geben Sie an, welche davon es ist.</translation>
    </message>
    <message>
        <source>several fit as well</source>
        <translation>mehrere passen gleich gut</translation>
    </message>
    <message>
        <source>the native layout has it</source>
        <translation>das eigene Format hat es so</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8; it may be Windows-1252: choose it if it is.</source>
        <translation>Der Text ist kein gültiges UTF-8; vielleicht ist es Windows-1252: Wählen Sie es, wenn dem so ist.</translation>
    </message>
    <message>
        <source>the preset says so</source>
        <translation>die Vorlage sagt es</translation>
    </message>
    <message>
        <source>nothing in the file says otherwise</source>
        <translation>nichts in der Datei spricht dagegen</translation>
    </message>
    <message>
        <source>“{1}” shows it</source>
        <translation>„{1}“ zeigt es</translation>
    </message>
    <message>
        <source>“{1}” can be read in more than one way</source>
        <translation>„{1}“ lässt sich auf mehr als eine Art lesen</translation>
    </message>
    <message>
        <source>The file does not show its decimal mark: “{1}” can be read in two ways.</source>
        <translation>Die Datei zeigt ihr Dezimalzeichen nicht: „{1}“ lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>“{1}” looks like a decimal comma: choose it if the file writes one.</source>
        <translation>„{1}“ sieht nach einem Dezimalkomma aus: Wählen Sie es, wenn die Datei eines schreibt.</translation>
    </message>
    <message>
        <source>The file does not show how to read “{1}”.</source>
        <translation>Die Datei zeigt nicht, wie „{1}“ zu lesen ist.</translation>
    </message>
    <message>
        <source>Say how it writes dates: with the day, the month or the year first.</source>
        <translation>Geben Sie an, wie sie Tage schreibt: mit Tag, Monat oder Jahr zuerst.</translation>
    </message>
    <message>
        <source>“{1}” looks like the form “{2}”: choose it if the file writes times so.</source>
        <translation>„{1}“ sieht nach der Form „{2}“ aus: Wählen Sie sie, wenn die Datei Zeiten so schreibt.</translation>
    </message>
    <message>
        <source>Its payout is the revenue received, not what the partner gets.</source>
        <translation>Das payout darin ist der erhaltene Umsatz, nicht was der Partner bekommt.</translation>
    </message>
    <message>
        <source>Its payout is what the tracker says the partner gets: kept as tracker_earning and compared, never paid.</source>
        <translation>Das payout darin ist, was der Partner laut Tracker bekommt: als tracker_earning behalten und verglichen, nie ausgezahlt.</translation>
    </message>
    <message>
        <source>PayoutDesk&apos;s own layout</source>
        <translation>Eigenes Format von PayoutDesk</translation>
    </message>
    <message>
        <source>RedTrack conversion log</source>
        <translation>RedTrack, Conversion-Protokoll</translation>
    </message>
    <message>
        <source>RedTrack upload format</source>
        <translation>RedTrack, Upload-Format</translation>
    </message>
    <message>
        <source>RedTrack API, JSON or CSV</source>
        <translation>RedTrack-API, JSON oder CSV</translation>
    </message>
    <message>
        <source>Its payout is the revenue received; pub_revenue is what the tracker says the partner gets, and is kept as tracker_earning.</source>
        <translation>Das payout darin ist der erhaltene Umsatz; pub_revenue ist, was der Partner laut Tracker bekommt, und wird als tracker_earning behalten.</translation>
    </message>
    <message>
        <source>Voluum API</source>
        <translation>Voluum-API</translation>
    </message>
    <message>
        <source>It has no payout; its revenue is the revenue received.</source>
        <translation>Ein payout gibt es nicht; revenue ist der erhaltene Umsatz.</translation>
    </message>
    <message>
        <source>Voluum conversions</source>
        <translation>Voluum, Conversions</translation>
    </message>
    <message>
        <source>Everflow raw conversions</source>
        <translation>Everflow, Raw Conversions</translation>
    </message>
    <message>
        <source>TUNE conversions</source>
        <translation>TUNE, Conversions</translation>
    </message>
    <message>
        <source>Affise conversions</source>
        <translation>Affise, Conversions</translation>
    </message>
    <message>
        <source>Trackier conversions</source>
        <translation>Trackier, Conversions</translation>
    </message>
    <message>
        <source>Save the profile anew with this version of the program.</source>
        <translation>Speichern Sie das Profil mit dieser Fassung des Programms neu.</translation>
    </message>
    <message>
        <source>“{1}” is no object of texts.</source>
        <translation>„{1}“ ist kein Objekt aus Texten.</translation>
    </message>
    <message>
        <source>“{1}” is no text.</source>
        <translation>„{1}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{1}” is no setting of an import.</source>
        <translation>„{1}“ ist keine Einstellung eines Imports.</translation>
    </message>
    <message>
        <source>The settings of an import are no object.</source>
        <translation>Die Einstellungen eines Imports sind kein Objekt.</translation>
    </message>
    <message>
        <source>{1}, behind item {2}</source>
        <translation>{1}, hinter Eintrag {2}</translation>
    </message>
    <message>
        <source>Take the file as the tracker gave it: {&quot;items&quot;: […]} or an array.</source>
        <translation>Nehmen Sie die Datei, wie der Tracker sie gab: {&quot;items&quot;: […]} oder ein Array.</translation>
    </message>
    <message>
        <source>A value of the JSON is longer than 1 MiB.</source>
        <translation>Ein Wert des JSON ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The file is no JSON: it begins with neither { nor [.</source>
        <translation>Die Datei ist kein JSON: Sie beginnt weder mit { noch mit [.</translation>
    </message>
    <message>
        <source>Here a comma was expected.</source>
        <translation>Hier wurde ein Komma erwartet.</translation>
    </message>
    <message>
        <source>The JSON has no array “items”.</source>
        <translation>Das JSON hat kein Array „items“.</translation>
    </message>
    <message>
        <source>The item is no object of named values.</source>
        <translation>Der Eintrag ist kein Objekt mit benannten Werten.</translation>
    </message>
    <message>
        <source>There is no preset “{1}”.</source>
        <translation>Eine Vorlage „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>what conversions earn</source>
        <translation>was Conversions verdienen</translation>
    </message>
    <message>
        <source>what the tracker says conversions earn</source>
        <translation>was Conversions laut Tracker verdienen</translation>
    </message>
    <message>
        <source>Rule kind</source>
        <translation>Regelart</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Laut Tracker</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Click id</source>
        <translation>Klick-Kennung</translation>
    </message>
    <message>
        <source>Comparing earnings</source>
        <translation>Verdienste werden verglichen</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file holds {1} conversions and says that there are {2}: import its other pages, too.</source>
        <translation>Die Datei enthält {1} Conversions und sagt, dass es {2} gibt: Importieren Sie auch die übrigen Seiten.</translation>
    </message>
    <message>
        <source>Add the publisher, say whom the name stands for, or have missing publishers created.</source>
        <translation>Fügen Sie den Publisher hinzu, geben Sie an, für wen der Name steht, oder lassen Sie fehlende Publisher anlegen.</translation>
    </message>
    <message>
        <source>What “{1}” stands for</source>
        <translation>Wofür „{1}“ steht</translation>
    </message>
    <message>
        <source>No import profile is called “{1}”.</source>
        <translation>Kein Importprofil heißt „{1}“.</translation>
    </message>
    <message>
        <source>Save one first, or choose the settings one by one.</source>
        <translation>Speichern Sie zuerst eines oder wählen Sie die Einstellungen einzeln.</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>Das Profil hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>The profile “{1}” would hold nothing.</source>
        <translation>Das Profil „{1}“ enthielte nichts.</translation>
    </message>
    <message>
        <source>Choose at least one setting to keep.</source>
        <translation>Wählen Sie mindestens eine Einstellung, die es behalten soll.</translation>
    </message>
    <message>
        <source>profile “{1}”</source>
        <translation>Profil „{1}“</translation>
    </message>
    <message>
        <source>There is no batch {1}.</source>
        <translation>Einen Vorgang {1} gibt es nicht.</translation>
    </message>
    <message>
        <source>The ledger names the batch of each entry.</source>
        <translation>Die Bücher nennen zu jeder Buchung ihren Vorgang.</translation>
    </message>
    <message>
        <source>Batch {1} is not a recalculation.</source>
        <translation>Vorgang {1} ist keine Neuberechnung.</translation>
    </message>
    <message>
        <source>Only recalculations can be undone.</source>
        <translation>Nur Neuberechnungen lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>what is paid</source>
        <translation>was bezahlt ist</translation>
    </message>
    <message>
        <source>{1} does not ask for this: “{2}”.</source>
        <translation>{1} fragt nicht danach: „{2}“.</translation>
    </message>
    <message>
        <source>Empty the cell, or choose another kind.</source>
        <translation>Leeren Sie die Zelle oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>The value&apos;s unit is “{1}”, and in this campaign {2} counts “{3}”.</source>
        <translation>Die Einheit des Werts ist „{1}“; in dieser Kampagne zählt {2} „{3}“.</translation>
    </message>
    <message>
        <source>Correct the value and its unit, or the campaign&apos;s cost model.</source>
        <translation>Berichtigen Sie den Wert und seine Einheit oder das Abrechnungsmodell der Kampagne.</translation>
    </message>
    <message>
        <source>{1} asks for the same as {2}, which stands before it and wins.</source>
        <translation>{1} fragt nach demselben wie {2}, die davor steht und gewinnt.</translation>
    </message>
    <message>
        <source>{1} and {2} have the same conditions, one an amount and the other a percentage; {2} always wins.</source>
        <translation>{1} und {2} haben dieselben Bedingungen, die eine einen Betrag, die andere einen Prozentsatz; {2} gewinnt immer.</translation>
    </message>
    <message>
        <source>Keep the one that is meant and remove the other.</source>
        <translation>Behalten Sie die gemeinte und entfernen Sie die andere.</translation>
    </message>
    <message>
        <source>{1} can never win: {2} matches all of its conversions and comes first.</source>
        <translation>{1} kann nie gewinnen: {2} trifft auf alle ihre Conversions zu und kommt zuerst.</translation>
    </message>
    <message>
        <source>Remove {1}, or change the match order.</source>
        <translation>Entfernen Sie {1} oder ändern Sie die Rangfolge.</translation>
    </message>
    <message>
        <source>{1}, a rate of the partner&apos;s own, loses to {2} where both match.</source>
        <translation>{1}, ein eigener Satz des Partners, verliert gegen {2}, wo beide zutreffen.</translation>
    </message>
    <message>
        <source>Change the match order if the partner&apos;s rate is to win, or tell the partner.</source>
        <translation>Ändern Sie die Rangfolge, wenn der Satz des Partners gewinnen soll, oder sagen Sie es dem Partner.</translation>
    </message>
    <message>
        <source>{1} and {2} share conversions and pay differently; {2} wins there.</source>
        <translation>{1} und {2} teilen sich Conversions und zahlen verschieden; dort gewinnt {2}.</translation>
    </message>
    <message>
        <source>If that is not meant, change the match order or add a custom payout that asks for both.</source>
        <translation>Wenn das nicht gemeint ist, ändern Sie die Rangfolge oder fügen Sie eine Sondervergütung hinzu, die nach beidem fragt.</translation>
    </message>
    <message>
        <source>{2} is narrower than {1}, comes first and pays differently.</source>
        <translation>{2} ist enger als {1}, kommt zuerst und zahlt anders.</translation>
    </message>
    <message>
        <source>Nothing, if {2} is meant as an exception of {1}.</source>
        <translation>Nichts, wenn {2} als Ausnahme von {1} gemeint ist.</translation>
    </message>
    <message>
        <source>Choose CPA or RevShare if they are to earn.</source>
        <translation>Wählen Sie CPA oder RevShare, wenn sie etwas verdienen sollen.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>{1}: conversions have “{2}” as {3}; capitals and blanks count.</source>
        <translation>{1}: Conversions haben „{2}“ als {3}; Großschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Write it as the conversions do.</source>
        <translation>Schreiben Sie es wie die Conversions.</translation>
    </message>
    <message>
        <source>{1}: no stored conversion of the campaign is of “{2}”.</source>
        <translation>{1}: Keine gespeicherte Conversion der Kampagne ist von „{2}“.</translation>
    </message>
    <message>
        <source>{1}: no stored conversion has {2} “{3}”.</source>
        <translation>{1}: Keine gespeicherte Conversion hat {2} „{3}“.</translation>
    </message>
    <message>
        <source>Check it, unless such conversions are still to come.</source>
        <translation>Prüfen Sie es, falls solche Conversions nicht erst noch kommen.</translation>
    </message>
    <message>
        <source>Check the value.</source>
        <translation>Prüfen Sie den Wert.</translation>
    </message>
    <message>
        <source>{1}: “{2}” has negative revenue (conversions: {3}, together {4}), so a refund is counted in another unit than other types are.</source>
        <translation>{1}: „{2}“ hat negativen Umsatz (Conversions: {3}, zusammen {4}); eine Erstattung zählt so in einer anderen Einheit als andere Typen.</translation>
    </message>
    <message>
        <source>{1}: “{2}” has negative revenue (conversions: {3}, together {4}), and 0 takes nothing back.</source>
        <translation>{1}: „{2}“ hat negativen Umsatz (Conversions: {3}, zusammen {4}), und 0 nimmt nichts zurück.</translation>
    </message>
    <message>
        <source>Check that a refund is to take back what the sale had earned.</source>
        <translation>Prüfen Sie, ob eine Erstattung zurücknehmen soll, was der Verkauf verdient hat.</translation>
    </message>
    <message>
        <source>Ask for the publisher alone, or for the sub that carries the placement.</source>
        <translation>Fragen Sie nach dem Publisher allein oder nach dem Sub, der die Platzierung trägt.</translation>
    </message>
    <message>
        <source>{1}: {2} carries the publisher in the stored conversions, so it tells no conversions of one publisher apart.</source>
        <translation>{1}: {2} trägt in den gespeicherten Conversions den Publisher und unterscheidet darum keine Conversions eines Publishers.</translation>
    </message>
    <message>
        <source>{1}: “{2}” is the publisher itself, so {3} tells none of its conversions apart.</source>
        <translation>{1}: „{2}“ ist der Publisher selbst; {3} unterscheidet darum keine seiner Conversions.</translation>
    </message>
    <message>
        <source>“{1}” has no custom payout of its own, and the campaign has no default payout: what no custom payout matches earns 0.</source>
        <translation>„{1}“ hat keine eigene Sondervergütung, und die Kampagne hat keine Standardvergütung: Worauf keine Sondervergütung zutrifft, das verdient 0.</translation>
    </message>
    <message>
        <source>Give the campaign a default payout, or the publisher a custom payout.</source>
        <translation>Geben Sie der Kampagne eine Standardvergütung oder dem Publisher eine Sondervergütung.</translation>
    </message>
    <message>
        <source>{1} pays what the default payout pays.</source>
        <translation>{1} zahlt, was die Standardvergütung zahlt.</translation>
    </message>
    <message>
        <source>Remove it, unless it is to keep another custom payout from winning.</source>
        <translation>Entfernen Sie sie, falls sie nicht eine andere Sondervergütung am Gewinnen hindern soll.</translation>
    </message>
    <message>
        <source>Two custom payouts of one kind have the same conditions.</source>
        <translation>Zwei Sondervergütungen einer Art haben dieselben Bedingungen.</translation>
    </message>
    <message>
        <source>A custom payout names a publisher that nobody is.</source>
        <translation>Eine Sondervergütung nennt einen Publisher, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The same conditions have an amount and a percentage.</source>
        <translation>Dieselben Bedingungen haben einen Betrag und einen Prozentsatz.</translation>
    </message>
    <message>
        <source>A custom payout can never win.</source>
        <translation>Eine Sondervergütung kann nie gewinnen.</translation>
    </message>
    <message>
        <source>A rate of a partner&apos;s own loses to another kind.</source>
        <translation>Ein eigener Satz eines Partners verliert gegen eine andere Art.</translation>
    </message>
    <message>
        <source>The campaign&apos;s cost model pays nothing.</source>
        <translation>Das Abrechnungsmodell der Kampagne zahlt nichts.</translation>
    </message>
    <message>
        <source>A custom payout names an operating system that is not known.</source>
        <translation>Eine Sondervergütung nennt ein unbekanntes Betriebssystem.</translation>
    </message>
    <message>
        <source>A name differs from the conversions&apos; only by capitals or blanks.</source>
        <translation>Ein Name unterscheidet sich von dem der Conversions nur durch Großschreibung oder Leerzeichen.</translation>
    </message>
    <message>
        <source>A percentage is above 100.</source>
        <translation>Ein Prozentsatz liegt über 100.</translation>
    </message>
    <message>
        <source>A type with refunds is paid 0 or in the other unit.</source>
        <translation>Ein Typ mit Erstattungen wird mit 0 oder in der anderen Einheit vergütet.</translation>
    </message>
    <message>
        <source>A click sub that is asked for carries the publisher itself.</source>
        <translation>Ein Klick-Sub, nach dem gefragt wird, trägt den Publisher selbst.</translation>
    </message>
    <message>
        <source>A publisher has no custom payout, and there is no default payout.</source>
        <translation>Ein Publisher hat keine Sondervergütung, und es gibt keine Standardvergütung.</translation>
    </message>
    <message>
        <source>Custom payouts of different kinds share conversions and pay differently.</source>
        <translation>Sondervergütungen verschiedener Arten teilen sich Conversions und zahlen verschieden.</translation>
    </message>
    <message>
        <source>A narrower custom payout takes conversions from a broader one.</source>
        <translation>Eine engere Sondervergütung nimmt einer weiteren Conversions weg.</translation>
    </message>
    <message>
        <source>A custom payout pays what the default payout pays.</source>
        <translation>Eine Sondervergütung zahlt, was die Standardvergütung zahlt.</translation>
    </message>
    <message>
        <source>A custom payout names what no stored conversion has.</source>
        <translation>Eine Sondervergütung nennt, was keine gespeicherte Conversion hat.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>{1} “{2}”</source>
        <translation>{1} „{2}“</translation>
    </message>
    <message>
        <source>Here a list was expected.</source>
        <translation>Hier wurde eine Liste erwartet.</translation>
    </message>
    <message>
        <source>Here a text was expected.</source>
        <translation>Hier wurde ein Text erwartet.</translation>
    </message>
    <message>
        <source>Write it in quotes.</source>
        <translation>Setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{1}” is a text, and a number was expected.</source>
        <translation>„{1}“ ist ein Text; erwartet wurde eine Zahl.</translation>
    </message>
    <message>
        <source>Here a number was expected.</source>
        <translation>Hier wurde eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>Write the number without quotation marks.</source>
        <translation>Schreiben Sie die Zahl ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Here a campaign, an object, was expected.</source>
        <translation>Hier wurde eine Kampagne, ein Objekt, erwartet.</translation>
    </message>
    <message>
        <source>The cost model is missing.</source>
        <translation>Das Abrechnungsmodell fehlt.</translation>
    </message>
    <message>
        <source>Without it no value has a unit.</source>
        <translation>Ohne es hat kein Wert eine Einheit.</translation>
    </message>
    <message>
        <source>The default payout is said twice, with different values.</source>
        <translation>Die Standardvergütung steht zweimal da, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>This is no status of a campaign.</source>
        <translation>Das ist kein Status einer Kampagne.</translation>
    </message>
    <message>
        <source>Use 1 for active, 2 for paused, 3 for deleted.</source>
        <translation>Verwenden Sie 1 für aktiv, 2 für pausiert, 3 für gelöscht.</translation>
    </message>
    <message>
        <source>Here true or false was expected.</source>
        <translation>Hier wurde true oder false erwartet.</translation>
    </message>
    <message>
        <source>Say whether the campaign&apos;s commission expires.</source>
        <translation>Geben Sie an, ob die Provision der Kampagne abläuft.</translation>
    </message>
    <message>
        <source>The day on which commission expires is missing.</source>
        <translation>Der Tag, an dem die Provision abläuft, fehlt.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-30.</source>
        <translation>Schreiben Sie ihn wie 2026-11-30.</translation>
    </message>
    <message>
        <source>Here a custom payout, an object, was expected.</source>
        <translation>Hier wurde eine Sondervergütung, ein Objekt, erwartet.</translation>
    </message>
    <message>
        <source>“{1}” is missing.</source>
        <translation>„{1}“ fehlt.</translation>
    </message>
    <message>
        <source>The file holds no campaign.</source>
        <translation>Die Datei enthält keine Kampagne.</translation>
    </message>
    <message>
        <source>It is to be one campaign&apos;s object, or an object with a list called items.</source>
        <translation>Sie soll das Objekt einer Kampagne sein oder ein Objekt mit einer Liste namens items.</translation>
    </message>
    <message>
        <source>“{1}” was left out: the tracker&apos;s JSON has no days of a custom payout.</source>
        <translation>„{1}“ wurde weggelassen: Das JSON des Trackers kennt keine Tage einer Sondervergütung.</translation>
    </message>
    <message>
        <source>The match order, {1}, was left out: the tracker&apos;s JSON has none.</source>
        <translation>Die Rangfolge, {1}, wurde weggelassen: Das JSON des Trackers kennt keine.</translation>
    </message>
    <message>
        <source>The default payout was left out: the tracker&apos;s JSON has none for {1}.</source>
        <translation>Die Standardvergütung wurde weggelassen: Das JSON des Trackers kennt keine für {1}.</translation>
    </message>
    <message>
        <source>The number {1} has too many digits.</source>
        <translation>Die Zahl {1} hat zu viele Stellen.</translation>
    </message>
    <message>
        <source>Write it without an exponent.</source>
        <translation>Schreiben Sie sie ohne Exponenten.</translation>
    </message>
    <message>
        <source>{1}, a rate of the partner&apos;s own, loses to {2} and the like (stored conversions: {3}); with it they would earn {4} less.</source>
        <translation>{1}, ein eigener Satz des Partners, verliert gegen {2} und dergleichen (gespeicherte Conversions: {3}); mit ihm würden sie {4} weniger verdienen.</translation>
    </message>
    <message>
        <source>{1}, a rate of the partner&apos;s own, loses to {2} and the like (stored conversions: {3}); with it they would earn {4} more.</source>
        <translation>{1}, ein eigener Satz des Partners, verliert gegen {2} und dergleichen (gespeicherte Conversions: {3}); mit ihm würden sie {4} mehr verdienen.</translation>
    </message>
    <message>
        <source>The same conditions stand in a row before: “{1}”.</source>
        <translation>Dieselben Bedingungen stehen in einer Zeile davor: „{1}“.</translation>
    </message>
    <message>
        <source>The campaign has these conditions with days, which the tracker&apos;s JSON does not know: “{1}”.</source>
        <translation>Die Kampagne hat diese Bedingungen mit Tagen, die das JSON des Trackers nicht kennt: „{1}“.</translation>
    </message>
    <message>
        <source>Remove the row, or the campaign&apos;s custom payout first.</source>
        <translation>Entfernen Sie die Zeile oder zuerst die Sondervergütung der Kampagne.</translation>
    </message>
    <message>
        <source>Rows of {1} were taken as {2}: which array is of which tab is not published and was inferred.</source>
        <translation>Zeilen von {1} wurden als {2} übernommen: Welche Liste zu welchem Reiter gehört, ist nicht veröffentlicht und wurde erschlossen.</translation>
    </message>
    <message>
        <source>The row is of the kind {1}, and {2} was asked for.</source>
        <translation>Die Zeile ist von der Art {1}; verlangt wurde {2}.</translation>
    </message>
    <message>
        <source>Remove the row, or import without naming a kind.</source>
        <translation>Entfernen Sie die Zeile oder importieren Sie, ohne eine Art zu nennen.</translation>
    </message>
    <message>
        <source>The column “{1}” was left aside.</source>
        <translation>Die Spalte „{1}“ blieb unbeachtet.</translation>
    </message>
    <message>
        <source>The file is of the campaign “{1}”; its custom payouts go to “{2}”.</source>
        <translation>Die Datei ist von der Kampagne „{1}“; ihre Sondervergütungen gehen an „{2}“.</translation>
    </message>
    <message>
        <source>The file is of several campaigns; rows left aside: {1}.</source>
        <translation>Die Datei ist von mehreren Kampagnen; unbeachtete Zeilen: {1}.</translation>
    </message>
    <message>
        <source>There are {1} more of this: {2}</source>
        <translation>Davon gibt es {1} weitere: {2}</translation>
    </message>
    <message>
        <source>{1} is paid by “{2}”, which cannot be removed.</source>
        <translation>{1} wird mit „{2}“ bezahlt, das darum nicht entfernt werden kann.</translation>
    </message>
    <message>
        <source>Give the publisher another payment method first.</source>
        <translation>Geben Sie dem Publisher zuerst eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Moving in was stopped; nothing of it was kept.</source>
        <translation>Die Übernahme wurde angehalten; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>what a recalculation posted</source>
        <translation>was eine Neuberechnung gebucht hat</translation>
    </message>
    <message>
        <source>what is settled</source>
        <translation>was beglichen ist</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Of it unpaid</source>
        <translation>Davon unbezahlt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>item {1}</source>
        <translation>Eintrag {1}</translation>
    </message>
    <message>
        <source>{1}, {2}: {3} becomes {4}</source>
        <translation>{1}, {2}: aus {3} wird {4}</translation>
    </message>
    <message>
        <source>The file has several campaigns, and none of them is this one.</source>
        <translation>Die Datei hat mehrere Kampagnen, und keine davon ist diese.</translation>
    </message>
    <message>
        <source>Choose a file with this campaign.</source>
        <translation>Wählen Sie eine Datei mit dieser Kampagne.</translation>
    </message>
    <message>
        <source>The file&apos;s campaign is {1} and this one is {2}: its values are of other units.</source>
        <translation>Die Kampagne der Datei ist {1} und diese ist {2}: Ihre Werte haben andere Einheiten.</translation>
    </message>
    <message>
        <source>Change the cost model first, or choose another file.</source>
        <translation>Ändern Sie zuerst das Abrechnungsmodell oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{1}” was left aside.</source>
        <translation>„{1}“ wurde beiseitegelassen.</translation>
    </message>
    <message>
        <source>The same conditions stand in the file before: “{1}”.</source>
        <translation>Dieselben Bedingungen stehen schon weiter oben in der Datei: „{1}“.</translation>
    </message>
    <message>
        <source>What stands there is not an ordinary file.</source>
        <translation>Dort steht keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>These are the open books themselves.</source>
        <translation>Das sind die geöffneten Bücher selbst.</translation>
    </message>
    <message>
        <source>The workspace of this name is open, or was not closed.</source>
        <translation>Der Arbeitsbereich dieses Namens ist geöffnet oder wurde nicht geschlossen.</translation>
    </message>
    <message>
        <source>The folder for a working copy could not be made ({1}).</source>
        <translation>Der Ordner für eine Arbeitskopie konnte nicht angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>what conversions come to</source>
        <translation>die Summe der Conversions</translation>
    </message>
    <message>
        <source>Counts here</source>
        <translation>Zählt hier</translation>
    </message>
    <message>
        <source>Of it paid</source>
        <translation>Davon bezahlt</translation>
    </message>
    <message>
        <source>without exchange rate</source>
        <translation>ohne Wechselkurs</translation>
    </message>
    <message>
        <source>Conversion {1} earns {2}, but has no exchange rate.</source>
        <translation>Die Conversion {1} verdient {2}, hat aber keinen Wechselkurs.</translation>
    </message>
    <message>
        <source>Conversion {1} was priced by a rate of another currency or day.</source>
        <translation>Die Conversion {1} wurde mit dem Kurs einer anderen Währung oder eines anderen Tages berechnet.</translation>
    </message>
    <message>
        <source>“{1}” is not an exchange rate.</source>
        <translation>„{1}“ ist kein Wechselkurs.</translation>
    </message>
    <message>
        <source>Write it like 1.0921: above 0, at most 1000000000, up to 9 decimals.</source>
        <translation>Schreiben Sie ihn wie 1.0921: über 0, höchstens 1000000000, bis zu 9 Nachkommastellen.</translation>
    </message>
    <message>
        <source>{1} on {2}</source>
        <translation>{1} am {2}</translation>
    </message>
    <message>
        <source>{1} on {2}, {3}</source>
        <translation>{1} am {2}, {3}</translation>
    </message>
    <message>
        <source>{1}; {2}</source>
        <translation>{1}; {2}</translation>
    </message>
    <message>
        <source>New exchange rates {1}</source>
        <translation>Neue Wechselkurse {1}</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>Costs in</source>
        <translation>Kostet in</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Exchange rates came in</source>
        <translation>Wechselkurse sind eingegangen</translation>
    </message>
    <message>
        <source>“{1}” is no currency.</source>
        <translation>„{1}“ ist keine Währung.</translation>
    </message>
    <message>
        <source>Write a code of ISO 4217, such as EUR.</source>
        <translation>Schreiben Sie einen Code nach ISO 4217, etwa EUR.</translation>
    </message>
    <message>
        <source>A currency has no rate in itself.</source>
        <translation>Eine Währung hat keinen Kurs in sich selbst.</translation>
    </message>
    <message>
        <source>Give two currencies.</source>
        <translation>Nennen Sie zwei Währungen.</translation>
    </message>
    <message>
        <source>A rate is above 0.</source>
        <translation>Ein Kurs liegt über 0.</translation>
    </message>
    <message>
        <source>Write it like 1.0921.</source>
        <translation>Schreiben Sie ihn wie 1.0921.</translation>
    </message>
    <message>
        <source>This is no table of exchange rates.</source>
        <translation>Das ist keine Tabelle von Wechselkursen.</translation>
    </message>
    <message>
        <source>Give the ECB&apos;s layout, Date, USD, JPY, …, or the columns date, base, currency, rate, source.</source>
        <translation>Verwenden Sie das Format der EZB, Date, USD, JPY, …, oder die Spalten date, base, currency, rate, source.</translation>
    </message>
    <message>
        <source>There are no exchange rates in it.</source>
        <translation>Darin sind keine Wechselkurse.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Reversal {1}</source>
        <translation>Rücknahme {1}</translation>
    </message>
    <message>
        <source>The list of batches shows their numbers.</source>
        <translation>Die Liste der Vorgänge zeigt ihre Nummern.</translation>
    </message>
    <message>
        <source>Batch {1} was taken back by batch {2} already.</source>
        <translation>Vorgang {1} wurde schon durch Vorgang {2} zurückgenommen.</translation>
    </message>
    <message>
        <source>Take the later batches back first.</source>
        <translation>Nehmen Sie zuerst die späteren Vorgänge zurück.</translation>
    </message>
    <message>
        <source>Batch {1} holds no conversions.</source>
        <translation>Vorgang {1} enthält keine Conversions.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Line {1}: {2} {3} rates cannot be taken; nothing was changed.</source>
        <translation>Zeile {1}: {2} {3} Kurse können nicht übernommen werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Fields in the row: {1}; in the header: {2}.</source>
        <translation>Felder in der Zeile: {1}; in der Kopfzeile: {2}.</translation>
    </message>
    <message>
        <source>Conversions of batch {2} that changed again since: {1}.</source>
        <translation>Conversions von Vorgang {2}, die seither wieder geändert wurden: {1}.</translation>
    </message>
    <message>
        <source>What was posted for the conversions with the status other follows from this setting; in the books there are: {1}.</source>
        <translation>Was für die Conversions mit dem Status „sonstige“ gebucht wurde, folgt aus dieser Einstellung; in den Büchern stehen: {1}.</translation>
    </message>
    <message>
        <source>publishers: {1}</source>
        <translation>Publisher: {1}</translation>
    </message>
    <message>
        <source>conversions: {1}</source>
        <translation>Conversions: {1}</translation>
    </message>
    <message>
        <source>entries: {1}</source>
        <translation>Buchungen: {1}</translation>
    </message>
    <message>
        <source>payouts: {1}</source>
        <translation>Auszahlungen: {1}</translation>
    </message>
    <message>
        <source>documents: {1}</source>
        <translation>Belege: {1}</translation>
    </message>
    <message>
        <source>A conversion type has the setting “{1}”, which is not known.</source>
        <translation>Ein Conversion-Typ hat die Einstellung „{1}“, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Conversion {1}, a refund, earns {2}.</source>
        <translation>Conversion {1}, eine Erstattung, verdient {2}.</translation>
    </message>
    <message>
        <source>Conversion {1} earns {2}, but it was ignored or replaced.</source>
        <translation>Conversion {1} verdient {2}, obwohl sie nicht gezählt oder ersetzt wurde.</translation>
    </message>
    <message>
        <source>what refunds take back</source>
        <translation>was Erstattungen zurücknehmen</translation>
    </message>
    <message>
        <source>Refunds take back {1} of conversion {2}, which earns {3}.</source>
        <translation>Erstattungen nehmen {1} von Conversion {2} zurück, die {3} verdient.</translation>
    </message>
    <message>
        <source>the waiting conversions</source>
        <translation>die wartenden Conversions</translation>
    </message>
    <message>
        <source>what a publisher does not earn yet</source>
        <translation>was ein Publisher noch nicht verdient</translation>
    </message>
    <message>
        <source>Only the same conversion counts once</source>
        <translation>Nur dieselbe Conversion zählt einmal</translation>
    </message>
    <message>
        <source>Count as new</source>
        <translation>Als neu zählen</translation>
    </message>
    <message>
        <source>Count as new and mark as repeated</source>
        <translation>Als neu zählen, als wiederholt kennzeichnen</translation>
    </message>
    <message>
        <source>Ignore: earns 0</source>
        <translation>Nicht zählen: verdient 0</translation>
    </message>
    <message>
        <source>Replace the earlier one</source>
        <translation>Die frühere ersetzen</translation>
    </message>
    <message>
        <source>Keep the earlier one&apos;s data and add to its revenue</source>
        <translation>Daten der früheren behalten, Umsatz addieren</translation>
    </message>
    <message>
        <source>Ignore where the event ID is the same</source>
        <translation>Bei gleicher Event-ID nicht zählen</translation>
    </message>
    <message>
        <source>Not refunds</source>
        <translation>Keine Erstattungen</translation>
    </message>
    <message>
        <source>Refunds of what has their click ID</source>
        <translation>Erstattungen nach Klick-ID</translation>
    </message>
    <message>
        <source>Refunds of what has their order</source>
        <translation>Erstattungen nach Bestellung</translation>
    </message>
    <message>
        <source>All of the {1} that conversion {2} earns</source>
        <translation>Alles von den {1}, die Conversion {2} verdient</translation>
    </message>
    <message>
        <source>{1} of {2} {3} of the {4} that conversion {5} earns = {6}</source>
        <translation>{1} von {2} {3} der {4}, die Conversion {5} verdient = {6}</translation>
    </message>
    <message>
        <source>{1}, of which other refunds had left {2}: {3}</source>
        <translation>{1}, wovon andere Erstattungen {2} übrig gelassen haben: {3}</translation>
    </message>
    <message>
        <source>{1}, taken back: {2}</source>
        <translation>{1}, zurückgenommen: {2}</translation>
    </message>
    <message>
        <source>It repeats conversion {1}, and earns as any other.</source>
        <translation>Sie wiederholt Conversion {1} und verdient wie jede andere.</translation>
    </message>
    <message>
        <source>It is an ignored duplicate of conversion {1}.</source>
        <translation>Sie ist eine nicht gezählte Dublette von Conversion {1}.</translation>
    </message>
    <message>
        <source>Conversion {1} replaced it.</source>
        <translation>Conversion {1} hat sie ersetzt.</translation>
    </message>
    <message>
        <source>Its revenue adds to that of conversion {1}, whose data decide.</source>
        <translation>Ihr Umsatz kommt zu dem von Conversion {1} hinzu, deren Daten entscheiden.</translation>
    </message>
    <message>
        <source>It is a refund of conversion {1}.</source>
        <translation>Sie ist eine Erstattung von Conversion {1}.</translation>
    </message>
    <message>
        <source>An ignored duplicate: it earns 0.</source>
        <translation>Eine nicht gezählte Dublette: Sie verdient 0.</translation>
    </message>
    <message>
        <source>A later conversion replaced it: it earns 0.</source>
        <translation>Eine spätere Conversion hat sie ersetzt: Sie verdient 0.</translation>
    </message>
    <message>
        <source>Its revenue adds to an earlier conversion&apos;s; a fixed amount is paid once.</source>
        <translation>Ihr Umsatz kommt zu dem einer früheren Conversion hinzu; ein Festbetrag wird einmal bezahlt.</translation>
    </message>
    <message>
        <source>A refund: it takes back what its original earned.</source>
        <translation>Eine Erstattung: Sie nimmt zurück, was ihr Original verdient hat.</translation>
    </message>
    <message>
        <source>A refund: other refunds had taken back some or all of it before.</source>
        <translation>Eine Erstattung: Andere Erstattungen hatten davon schon etwas oder alles zurückgenommen.</translation>
    </message>
    <message>
        <source>Its original earns nothing now: it earns 0 until then.</source>
        <translation>Ihr Original verdient jetzt nichts: Bis dahin verdient sie 0.</translation>
    </message>
    <message>
        <source>Refund of</source>
        <translation>Erstattung von</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>The conversion that it refunds was rejected.</source>
        <translation>Die Conversion, die sie erstattet, wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Correct that one first.</source>
        <translation>Berichtigen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The conversion type has no name.</source>
        <translation>Der Conversion-Typ hat keinen Namen.</translation>
    </message>
    <message>
        <source>Write it as conversions have it, such as Purchase.</source>
        <translation>Schreiben Sie ihn, wie Conversions ihn haben, etwa Purchase.</translation>
    </message>
    <message>
        <source>“{1}” is no number of days to hold.</source>
        <translation>„{1}“ ist keine Zahl von Haltetagen.</translation>
    </message>
    <message>
        <source>hold_days</source>
        <translation>hold_days</translation>
    </message>
    <message>
        <source>Use a whole number from 0 to {1}.</source>
        <translation>Geben Sie eine ganze Zahl von 0 bis {1} an.</translation>
    </message>
    <message>
        <source>Release {1}</source>
        <translation>Fälligstellung {1}</translation>
    </message>
    <message>
        <source>Hold {1}</source>
        <translation>Zurückhaltung {1}</translation>
    </message>
    <message>
        <source>Payable from</source>
        <translation>Auszahlbar ab</translation>
    </message>
    <message>
        <source>Hold days</source>
        <translation>Haltetage</translation>
    </message>
    <message>
        <source>what is held</source>
        <translation>was zurückgehalten ist</translation>
    </message>
    <message>
        <source>Once it is approved, it is held until {1}.</source>
        <translation>Sobald sie bestätigt ist, wird sie bis {1} zurückgehalten.</translation>
    </message>
    <message>
        <source>Held until {1}: it is in the balance from then on.</source>
        <translation>Zurückgehalten bis {1}: Von da an steht sie im Saldo.</translation>
    </message>
    <message>
        <source>{1} is not after today.</source>
        <translation>{1} liegt nicht nach dem heutigen Tag.</translation>
    </message>
    <message>
        <source>Give a later day; without one, they are payable at once.</source>
        <translation>Geben Sie einen späteren Tag an; ohne einen sind sie sofort auszahlbar.</translation>
    </message>
    <message>
        <source>A hold needs its reason.</source>
        <translation>Eine Zurückhaltung braucht ihren Grund.</translation>
    </message>
    <message>
        <source>Say why: it is kept with the change.</source>
        <translation>Nennen Sie den Grund: Er steht bei der Änderung.</translation>
    </message>
    <message>
        <source>Releasing what was held</source>
        <translation>Zurückgehaltenes wird fällig gestellt</translation>
    </message>
    <message>
        <source>What was held is payable</source>
        <translation>Zurückgehaltenes ist auszahlbar</translation>
    </message>
    <message>
        <source>what was held</source>
        <translation>was zurückgehalten war</translation>
    </message>
    <message>
        <source>Batch {1} released what was payable: that is not taken back.</source>
        <translation>Vorgang {1} hat Auszahlbares fällig gestellt: Das wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>To keep conversions back, hold them until a later day.</source>
        <translation>Um Conversions zurückzuhalten, halten Sie sie bis zu einem späteren Tag zurück.</translation>
    </message>
    <message>
        <source>Awaiting approval or held</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>{1}: “{6}” in {2} is kept as {3} (conversions: {4}), but is {5} (conversions: {7}).</source>
        <translation>{1}: „{6}“ in {2} ist als {3} festgehalten (Conversions: {4}), beträgt aber {5} (Conversions: {7}).</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugerechnet</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>The file&apos;s only row cannot be taken: {1}</source>
        <translation>Die einzige Zeile der Datei kann nicht übernommen werden: {1}</translation>
    </message>
    <message>
        <source>A conversion refers to something that is not there.</source>
        <translation>Eine Conversion verweist auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>payout #{1}</source>
        <translation>Auszahlung #{1}</translation>
    </message>
    <message>
        <source>payout #{1}, {2}</source>
        <translation>Auszahlung #{1}, {2}</translation>
    </message>
    <message>
        <source>Stopped: {1} of {2} papers are made, and stay.</source>
        <translation>Angehalten: {1} von {2} Belegen sind erstellt und bleiben.</translation>
    </message>
    <message>
        <source>Ask again for the rest.</source>
        <translation>Fordern Sie die übrigen noch einmal an.</translation>
    </message>
    <message>
        <source>Writing papers</source>
        <translation>Belege werden geschrieben</translation>
    </message>
    <message>
        <source>Another program is backing up these books.</source>
        <translation>Ein anderes Programm sichert diese Bücher gerade.</translation>
    </message>
    <message>
        <source>The disk did not confirm that it holds the copy.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass er die Kopie hält.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk did not confirm that it holds the workspace.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass er den Arbeitsbereich hält.</translation>
    </message>
    <message>
        <source>A newer version of PayoutDesk wrote this backup.</source>
        <translation>Eine neuere Version von PayoutDesk hat diese Sicherung geschrieben.</translation>
    </message>
    <message>
        <source>Restore it with that version.</source>
        <translation>Stellen Sie sie mit dieser Version wieder her.</translation>
    </message>
    <message>
        <source>What stands there could not be kept under another name.</source>
        <translation>Was dort steht, konnte nicht unter einem anderen Namen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The disk did not confirm that it holds the restored books.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass er die wiederhergestellten Bücher hält.</translation>
    </message>
    <message>
        <source>Check the disk, then look whether they are as in the backup.</source>
        <translation>Prüfen Sie den Datenträger, und sehen Sie dann nach, ob sie der Sicherung entsprechen.</translation>
    </message>
    <message>
        <source>The books in this backup are not in order: {1}.</source>
        <translation>Die Bücher in dieser Sicherung sind nicht in Ordnung: {1}.</translation>
    </message>
    <message>
        <source>The backup before the import could not be made: {1}</source>
        <translation>Die Sicherung vor dem Import konnte nicht gemacht werden: {1}</translation>
    </message>
    <message>
        <source>Before the import the books were backed up to {1}, in {2} ms.</source>
        <translation>Vor dem Import wurden die Bücher nach {1} gesichert, in {2} ms.</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>der Datenträger hat es nicht bestätigt</translation>
    </message>
    <message>
        <source>The disk did not confirm that it holds the file.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass er die Datei hält.</translation>
    </message>
    <message>
        <source>Check the disk, then write the file again.</source>
        <translation>Prüfen Sie den Datenträger, und schreiben Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>The books have this conversion already.</source>
        <translation>Diese Conversion steht schon in den Büchern.</translation>
    </message>
    <message>
        <source>identities of conversions</source>
        <translation>Identitäten der Conversions</translation>
    </message>
    <message>
        <source>conversion row {1} is not found by its identity</source>
        <translation>Conversion-Zeile {1} ist über ihre Identität nicht zu finden</translation>
    </message>
    <message>
        <source>there are more identities than conversions</source>
        <translation>es gibt mehr Identitäten als Conversions</translation>
    </message>
    <message>
        <source>Another program wrote into these books: {1} row {2}.</source>
        <translation>Ein anderes Programm hat in diese Bücher geschrieben: {1}, Zeile {2}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the books, then restore a backup.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie die Bücher und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{1} row {2} is missing</source>
        <translation>{1}: Zeile {2} fehlt</translation>
    </message>
    <message>
        <source>{1} row {2} is not as it was written</source>
        <translation>{1}: Zeile {2} ist nicht, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>{1} row {2} was put in later</source>
        <translation>{1}: Zeile {2} wurde nachträglich eingefügt</translation>
    </message>
    <message>
        <source>{1} rows {2} to {3} are not all as they were written</source>
        <translation>{1}: die Zeilen {2} bis {3} sind nicht alle, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>Checking the hash chain</source>
        <translation>Die Hash-Kette wird geprüft</translation>
    </message>
    <message>
        <source>{1} row {2} is not in the hash chain</source>
        <translation>{1}: Zeile {2} ist nicht in der Hash-Kette</translation>
    </message>
    <message>
        <source>link {1} of the hash chain is missing</source>
        <translation>Glied {1} der Hash-Kette fehlt</translation>
    </message>
    <message>
        <source>link {1} of the hash chain is of no table</source>
        <translation>Glied {1} der Hash-Kette gehört zu keiner Tabelle</translation>
    </message>
    <message>
        <source>{1} is not as it was saved</source>
        <translation>{1} ist nicht, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>{1} row {2} is not as it was saved</source>
        <translation>{1}: Zeile {2} ist nicht, wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>I7 hash chain</source>
        <translation>I7 Hash-Kette</translation>
    </message>
    <message>
        <source>state of the books: {1}</source>
        <translation>Stand der Bücher: {1}</translation>
    </message>
    <message>
        <source>Give it as it was printed, like 482:3fa902bc77de1c05.</source>
        <translation>Geben Sie ihn an, wie er gedruckt wurde, etwa 482:3fa902bc77de1c05.</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation>{1} auf {2}</translation>
    </message>
    <message>
        <source>the books have another past than the anchor {1}</source>
        <translation>die Bücher haben eine andere Vergangenheit als der notierte Stand {1}</translation>
    </message>
    <message>
        <source>the books end before the anchor {1}</source>
        <translation>die Bücher enden vor dem notierten Stand {1}</translation>
    </message>
    <message>
        <source>I7 anchors</source>
        <translation>I7 notierte Stände der Bücher</translation>
    </message>
    <message>
        <source>anchors: {1}</source>
        <translation>notierte Stände: {1}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a state of the books.</source>
        <translation>„{1}“ ist kein Stand der Bücher.</translation>
    </message>
    <message>
        <source>A change was recorded as “{1}”, which is not known.</source>
        <translation>Eine Änderung ist als „{1}“ verzeichnet, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The restored copy could not be written.</source>
        <translation>Die wiederhergestellte Kopie konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Net days</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Default type</source>
        <translation>Standardtyp</translation>
    </message>
    <message>
        <source>Status other earns</source>
        <translation>Status sonstige verdient</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Rechnungsnummern</translation>
    </message>
    <message>
        <source>Credit note numbers</source>
        <translation>Nummern der Stornorechnungen</translation>
    </message>
    <message>
        <source>Minimum payout</source>
        <translation>Mindestauszahlung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Custom payouts added</source>
        <translation>Sondervergütungen hinzugefügt</translation>
    </message>
    <message>
        <source>Custom payouts changed</source>
        <translation>Sondervergütungen geändert</translation>
    </message>
    <message>
        <source>Custom payouts removed</source>
        <translation>Sondervergütungen entfernt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>A recorded change cannot be read.</source>
        <translation>Eine verzeichnete Änderung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the books, and restore a backup where they are damaged.</source>
        <translation>Prüfen Sie die Bücher, und stellen Sie eine Sicherung wieder her, wenn sie beschädigt sind.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importprofile</translation>
    </message>
    <message>
        <source>Conversion types</source>
        <translation>Conversion-Typen</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Company settings changed</source>
        <translation>Firmeneinstellungen geändert</translation>
    </message>
    <message>
        <source>Payment method added</source>
        <translation>Zahlungsart hinzugefügt</translation>
    </message>
    <message>
        <source>Payment method changed</source>
        <translation>Zahlungsart geändert</translation>
    </message>
    <message>
        <source>Payment method removed</source>
        <translation>Zahlungsart entfernt</translation>
    </message>
    <message>
        <source>Publisher added</source>
        <translation>Publisher hinzugefügt</translation>
    </message>
    <message>
        <source>Publisher changed</source>
        <translation>Publisher geändert</translation>
    </message>
    <message>
        <source>Import profile added</source>
        <translation>Importprofil hinzugefügt</translation>
    </message>
    <message>
        <source>Import profile changed</source>
        <translation>Importprofil geändert</translation>
    </message>
    <message>
        <source>Import profile removed</source>
        <translation>Importprofil entfernt</translation>
    </message>
    <message>
        <source>Conversion type changed</source>
        <translation>Conversion-Typ geändert</translation>
    </message>
    <message>
        <source>Campaign added</source>
        <translation>Kampagne hinzugefügt</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>Kampagne geändert</translation>
    </message>
    <message>
        <source>Conversions imported</source>
        <translation>Conversions importiert</translation>
    </message>
    <message>
        <source>Statuses changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Recalculated</source>
        <translation>Neu berechnet</translation>
    </message>
    <message>
        <source>Priced by new exchange rates</source>
        <translation>Mit neuen Wechselkursen bewertet</translation>
    </message>
    <message>
        <source>Batch taken back</source>
        <translation>Vorgang zurückgenommen</translation>
    </message>
    <message>
        <source>Held conversions released</source>
        <translation>Zurückgehaltene Conversions fällig gestellt</translation>
    </message>
    <message>
        <source>Conversions held</source>
        <translation>Conversions zurückgehalten</translation>
    </message>
    <message>
        <source>Day of release moved on</source>
        <translation>Tag der Fälligstellung vorgerückt</translation>
    </message>
    <message>
        <source>Exchange rates added</source>
        <translation>Wechselkurse hinzugefügt</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Zeitraum abgeschlossen</translation>
    </message>
    <message>
        <source>Period reopened</source>
        <translation>Zeitraum wieder geöffnet</translation>
    </message>
    <message>
        <source>Payout recorded</source>
        <translation>Auszahlung erfasst</translation>
    </message>
    <message>
        <source>Payout changed</source>
        <translation>Auszahlung geändert</translation>
    </message>
    <message>
        <source>Past payouts moved in</source>
        <translation>Frühere Auszahlungen übernommen</translation>
    </message>
    <message>
        <source>Adjustment posted</source>
        <translation>Korrektur gebucht</translation>
    </message>
    <message>
        <source>Adjustment taken back</source>
        <translation>Korrektur zurückgenommen</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung ausgestellt</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Stornorechnung ausgestellt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>sums of balances</source>
        <translation>Summen der Salden</translation>
    </message>
    <message>
        <source>Nothing was recorded, because what was typed could not be kept on the disk first. {1}</source>
        <translation>Nichts wurde gebucht, weil die Eingabe nicht vorher auf der Platte festgehalten werden konnte. {1}</translation>
    </message>
    <message>
        <source>Free some space and check the rights of the folder, then save again.</source>
        <translation>Schaffen Sie Platz und prüfen Sie die Rechte des Ordners, dann speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This is not what a form has sent.</source>
        <translation>Das hat kein Formular gesendet.</translation>
    </message>
    <message>
        <source>Look in the books whether it was saved.</source>
        <translation>Sehen Sie in den Büchern nach, ob es gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file is larger than 16 GiB.</source>
        <translation>Die Datei ist größer als 16 GiB.</translation>
    </message>
    <message>
        <source>There can be no lock beside the books.</source>
        <translation>Neben den Büchern kann keine Sperre angelegt werden.</translation>
    </message>
    <message>
        <source>Another program is writing to the books.</source>
        <translation>Ein anderes Programm schreibt gerade in die Bücher.</translation>
    </message>
    <message>
        <source>The books are being written to by {1}.</source>
        <translation>In die Bücher schreibt gerade {1}.</translation>
    </message>
    <message>
        <source>The folder is on another computer ({1}), where two programs can write to the books at once without noticing.</source>
        <translation>Der Ordner liegt auf einem anderen Rechner ({1}); dort können zwei Programme zugleich in die Bücher schreiben, ohne es zu merken.</translation>
    </message>
    <message>
        <source>Keep the books on a disk of this computer; copies may lie anywhere.</source>
        <translation>Die Bücher auf einem Laufwerk dieses Rechners ablegen; Kopien dürfen überall liegen.</translation>
    </message>
    <message>
        <source>A waiting total has the kind &quot;{1}&quot;, which is not known.</source>
        <translation>Eine noch wartende Summe hat die Art „{1}“, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The payment methods were changed meanwhile.</source>
        <translation>Die Zahlungsarten wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>It is still not known whether it was saved before. This time: {1}</source>
        <translation>Ob es vorher gespeichert wurde, ist weiterhin nicht bekannt. Diesmal: {1}</translation>
    </message>
    <message>
        <source>The backup could not be begun.</source>
        <translation>Die Sicherung konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>{1} Nothing was changed.</source>
        <translation>{1} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The books were replaced meanwhile.</source>
        <translation>Die Bücher wurden inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>Open them again.</source>
        <translation>Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{1} is left here of a workspace that is gone, and would be read into the new one.</source>
        <translation>{1} ist hier von einem Arbeitsbereich übrig, den es nicht mehr gibt, und würde in den neuen gelesen.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another name.</source>
        <translation>Verschieben Sie diese Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file has another name, too (a hard link), through which a second program could write to it unseen.</source>
        <translation>Die Datei hat noch einen Namen (einen harten Link), über den ein zweites Programm unbemerkt in sie schreiben könnte.</translation>
    </message>
    <message>
        <source>Remove the other name, or open a copy of the file.</source>
        <translation>Entfernen Sie den anderen Namen, oder öffnen Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>Say whether the file writes a decimal point or a decimal comma.</source>
        <translation>Sagen Sie, ob die Datei Dezimalpunkt oder Dezimalkomma schreibt.</translation>
    </message>
    <message>
        <source>it has letters in valid UTF-8</source>
        <translation>sie hat Buchstaben in gültigem UTF-8</translation>
    </message>
    <message>
        <source>“{1}” is in none of the forms</source>
        <translation>„{1}“ hat keine der Formen</translation>
    </message>
    <message>
        <source>“{1}” is in none of the known forms of a time.</source>
        <translation>„{1}“ hat keine der bekannten Formen einer Zeit.</translation>
    </message>
    <message>
        <source>Write it with a year of four digits, as in 2026-11-01 09:00.</source>
        <translation>Schreiben Sie sie mit vierstelligem Jahr, wie 2026-11-01 09:00.</translation>
    </message>
    <message>
        <source>Mend the item, or take the file as the tracker gave it.</source>
        <translation>Berichtigen Sie den Eintrag, oder nehmen Sie die Datei so, wie der Tracker sie gab.</translation>
    </message>
    <message>
        <source>The row has no id and is like a conversion that the books have: they cannot be told apart.</source>
        <translation>Die Zeile hat keine ID und gleicht einer Conversion in den Büchern: Sie sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>This conversion is known for “{1}” in “{2}”, with another status, revenue or currency.</source>
        <translation>Diese Conversion ist für „{1}“ in „{2}“ bekannt, mit anderem Status, Umsatz oder anderer Währung.</translation>
    </message>
    <message>
        <source>If it is another one, give it another id; if it is the same, name its publisher and campaign as the books do.</source>
        <translation>Ist es eine andere, geben Sie ihr eine andere ID; ist es dieselbe, nennen Sie Publisher und Kampagne wie die Bücher.</translation>
    </message>
    <message>
        <source>Conversion “{1}”</source>
        <translation>Conversion „{1}“</translation>
    </message>
    <message>
        <source>It was deducted from {1} on: it comes back on that day, not on {2}.</source>
        <translation>Sie wurde ab dem {1} abgezogen: Sie kommt an diesem Tag zurück, nicht am {2}.</translation>
    </message>
    <message>
        <source>The file has no custom payout of the campaign “{1}”, and replacing would remove what it has: {2}.</source>
        <translation>Die Datei hat keine Sondervergütung der Kampagne „{1}“, und das Ersetzen würde ihre vorhandenen entfernen: {2}.</translation>
    </message>
    <message>
        <source>Choose the file that has them; to remove them all, import a rules file with nothing but a comment, a line that begins with #.</source>
        <translation>Wählen Sie die Datei, die sie hat; um alle zu entfernen, importieren Sie eine Regeldatei mit nichts als einem Kommentar, einer Zeile, die mit # beginnt.</translation>
    </message>
    <message>
        <source>Change the pattern of its numbers under Company to one that was not used before.</source>
        <translation>Ändern Sie das Muster der Nummern unter Firma in eines, das noch nicht verwendet wurde.</translation>
    </message>
    <message>
        <source>The wait for the books was stopped; nothing was changed.</source>
        <translation>Das Warten auf die Bücher wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program is writing to the books, or was stopped while it wrote; until that is done only who may write in their folder can read them ({1}).</source>
        <translation>Ein anderes Programm schreibt in die Bücher oder wurde beim Schreiben beendet; bis das erledigt ist, kann sie nur lesen, wer in ihrem Ordner schreiben darf ({1}).</translation>
    </message>
    <message>
        <source>Wait and try again, or open them once with the right to write there.</source>
        <translation>Warten Sie und versuchen Sie es noch einmal, oder öffnen Sie sie einmal mit dem Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is no place among conversions that are alike.</source>
        <translation>„{1}“ ist kein Platz unter gleichen Conversions.</translation>
    </message>
    <message>
        <source>Leave it as it was exported, a number from 1 on, or empty.</source>
        <translation>Lassen Sie ihn, wie er exportiert wurde: eine Zahl ab 1, oder leer.</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>The row takes a conversion back and says not which: its {1} is empty.</source>
        <translation>Die Zeile nimmt eine Conversion zurück und sagt nicht, welche: {1} ist leer.</translation>
    </message>
    <message>
        <source>Fill that in, or give that conversion&apos;s id as refund_of.</source>
        <translation>Füllen Sie das aus, oder geben Sie die ID dieser Conversion als refund_of an.</translation>
    </message>
    <message>
        <source>The conversion with the {1} “{2}”, which this row takes back, is of “{3}” in “{4}”.</source>
        <translation>Die Conversion mit {1} „{2}“, die diese Zeile zurücknimmt, gehört „{3}“ in „{4}“.</translation>
    </message>
    <message>
        <source>Give this row that publisher and campaign, or name another conversion.</source>
        <translation>Geben Sie dieser Zeile diesen Publisher und diese Kampagne, oder nennen Sie eine andere Conversion.</translation>
    </message>
    <message>
        <source>The conversion with the {1} “{2}”, which this row takes back, is later than it: {3}.</source>
        <translation>Die Conversion mit {1} „{2}“, die diese Zeile zurücknimmt, ist später als sie: {3}.</translation>
    </message>
    <message>
        <source>Correct the time of this row, or give that conversion&apos;s id as refund_of.</source>
        <translation>Berichtigen Sie die Zeit dieser Zeile, oder geben Sie die ID jener Conversion als refund_of an.</translation>
    </message>
    <message>
        <source>What has the {1} “{2}” cannot be taken back: it is a refund, ignored or replaced.</source>
        <translation>Was {1} „{2}“ hat, kann nicht zurückgenommen werden: Es ist eine Erstattung, ignoriert oder ersetzt.</translation>
    </message>
    <message>
        <source>Name the conversion that earned what this row takes back.</source>
        <translation>Nennen Sie die Conversion, die verdient hat, was diese Zeile zurücknimmt.</translation>
    </message>
    <message>
        <source>No conversion with the {1} “{2}”, which this row takes back, came in before it.</source>
        <translation>Vor dieser Zeile kam keine Conversion mit {1} „{2}“ herein, die sie zurücknehmen könnte.</translation>
    </message>
    <message>
        <source>Import that one first, then this row again; with a negative revenue it takes that back by itself.</source>
        <translation>Importieren Sie zuerst jene, dann diese Zeile noch einmal; mit negativem Umsatz nimmt sie ihn von selbst zurück.</translation>
    </message>
    <message>
        <source>If this corrected row was imported before, nothing is left to do; if not, import the whole corrected file instead of its rejected rows alone.</source>
        <translation>Wurde diese berichtigte Zeile schon importiert, ist nichts mehr zu tun; sonst importieren Sie die ganze berichtigte Datei statt nur ihrer abgelehnten Zeilen.</translation>
    </message>
    <message>
        <source>The file seems to mix UTF-8 and Windows-1252, from line {1} on: save all of it as UTF-8 and import it again.</source>
        <translation>Die Datei scheint ab Zeile {1} UTF-8 und Windows-1252 zu mischen: Speichern Sie alles als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>New rows that this file holds until a later day (payable_from): {1}. That day is not taken over: hold them again.</source>
        <translation>Neue Zeilen, die diese Datei bis zu einem späteren Tag zurückhält (payable_from): {1}. Dieser Tag wird nicht übernommen: Halten Sie sie noch einmal zurück.</translation>
    </message>
    <message>
        <source>Payouts in this file that had an invoice elsewhere: {1}, the first “{2}”. The numbers do not come along, and each would be invoiced anew: issue invoices for chosen payouts, not for all.</source>
        <translation>Auszahlungen in dieser Datei, die anderswo eine Rechnung hatten: {1}, die erste „{2}“. Die Nummern kommen nicht mit, und jede bekäme eine neue Rechnung: Stellen Sie Rechnungen für ausgewählte Auszahlungen aus, nicht für alle.</translation>
    </message>
    <message>
        <source>Something was written to the books since this list was read; other conversions may stand in the chosen rows now.</source>
        <translation>Seit diese Liste gelesen wurde, ist in die Bücher geschrieben worden; in den gewählten Zeilen können jetzt andere Conversions stehen.</translation>
    </message>
    <message>
        <source>The list is read anew: choose again.</source>
        <translation>Die Liste wird neu gelesen: Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>bounds of amounts</source>
        <translation>Grenzen der Beträge</translation>
    </message>
    <message>
        <source>1 conversion that earns nothing now keeps the rules it had; recalculate again once it earns.</source>
        <translation>1 Conversion, die jetzt nichts verdient, behält ihre bisherigen Regeln; rechnen Sie noch einmal neu, sobald sie verdient.</translation>
    </message>
    <message>
        <source>{1} conversions that earn nothing now keep the rules they had; recalculate again once they earn.</source>
        <translation>{1} Conversions, die jetzt nichts verdienen, behalten ihre bisherigen Regeln; rechnen Sie noch einmal neu, sobald sie verdienen.</translation>
    </message>
    <message>
        <source>from {1}</source>
        <translation>ab {1}</translation>
    </message>
    <message>
        <source>until {1}</source>
        <translation>bis {1}</translation>
    </message>
    <message>
        <source>from {1} until {2}</source>
        <translation>von {1} bis {2}</translation>
    </message>
    <message>
        <source>None of the items&apos; members is known.</source>
        <translation>Keines der Felder der Einträge ist bekannt.</translation>
    </message>
    <message>
        <source>Map those that hold the time, the campaign and the publisher.</source>
        <translation>Ordnen Sie jene zu, in denen Zeit, Kampagne und Publisher stehen.</translation>
    </message>
    <message>
        <source>Add them, or map the columns that hold them.</source>
        <translation>Fügen Sie sie hinzu oder ordnen Sie die Spalten zu, in denen sie stehen.</translation>
    </message>
    <message>
        <source>Conversions with the click ID “{1}”: {2}.</source>
        <translation>Conversions mit der Klick-ID „{1}“: {2}.</translation>
    </message>
    <message>
        <source>It was stopped; no file was written.</source>
        <translation>Der Vorgang wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The import had to begin anew, and could not.</source>
        <translation>Der Import musste neu beginnen und konnte es nicht.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importieren Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::AdjustmentDialog</name>
    <message>
        <source>Take adjustment back</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Add adjustment</source>
        <translation>Korrektur hinzufügen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the publisher&apos;s statement.</source>
        <translation>Steht im Kontoauszug des Publishers.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Betrag (%1)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 of %2: %3. A counter entry of %4 is posted today; what payouts have settled stays settled.</source>
        <translation>%1 vom %2: %3. Heute wird eine Gegenbuchung über %4 gebucht; was Auszahlungen beglichen haben, bleibt beglichen.</translation>
    </message>
    <message>
        <source>Balance after saving &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Saldo nach dem Speichern &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Balance now &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Saldo jetzt &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Say what it is for: the publisher reads it.</source>
        <translation>Geben Sie an, wofür: Der Publisher liest es.</translation>
    </message>
</context>
<context>
    <name>ui::AdjustmentsTab</name>
    <message>
        <source>Add adjustment…</source>
        <translation>Korrektur hinzufügen …</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Nothing was adjusted for this publisher.</source>
        <translation>Für diesen Publisher wurde nichts korrigiert.</translation>
    </message>
</context>
<context>
    <name>ui::Attention</name>
    <message numerus="yes">
        <source>%Ln missing VAT ID(s)</source>
        <translation>
            <numerusform>%Ln fehlende USt-IdNr.</numerusform>
            <numerusform>%Ln fehlende USt-IdNrn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) not issued</source>
        <translation>
            <numerusform>%Ln Rechnung nicht ausgestellt</numerusform>
            <numerusform>%Ln Rechnungen nicht ausgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid amount(s) differ from what was requested</source>
        <translation>
            <numerusform>%Ln gezahlter Betrag weicht vom angeforderten ab</numerusform>
            <numerusform>%Ln gezahlte Beträge weichen vom angeforderten ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) below the method&apos;s minimum</source>
        <translation>
            <numerusform>%Ln Auszahlung unter dem Mindestbetrag der Zahlungsart</numerusform>
            <numerusform>%Ln Auszahlungen unter dem Mindestbetrag der Zahlungsart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publisher(s) owe you</source>
        <translation>
            <numerusform>%Ln Publisher schuldet Ihnen etwas</numerusform>
            <numerusform>%Ln Publisher schulden Ihnen etwas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) wait for an exchange rate</source>
        <translation>
            <numerusform>%Ln Conversion wartet auf einen Wechselkurs</numerusform>
            <numerusform>%Ln Conversions warten auf einen Wechselkurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Find who, what, before, after…</source>
        <translation>Wer, was, vorher, nachher suchen…</translation>
    </message>
    <message>
        <source>Nothing was changed in this time.</source>
        <translation>In dieser Zeit wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation>Keine Änderung passt zu den Filtern.</translation>
    </message>
    <message>
        <source>What: Everything</source>
        <translation>Was: alles</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Was: %1</translation>
    </message>
    <message>
        <source>Who: Everybody</source>
        <translation>Wer: alle</translation>
    </message>
    <message>
        <source>Alias, title, number…</source>
        <translation>Alias, Titel, Nummer…</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Fields of the chosen change</source>
        <translation>Felder der gewählten Änderung</translation>
    </message>
    <message>
        <source>Choose a change to see each field before and after.</source>
        <translation>Wählen Sie eine Änderung, um jedes Feld vorher und nachher zu sehen.</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Wer: %1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln change(s) in this time shown</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Änderung in dieser Zeit gezeigt</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Änderungen in dieser Zeit gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Backups</name>
    <message>
        <source>PayoutDesk workspace (*.payouts)</source>
        <translation>PayoutDesk-Arbeitsbereich (*.payouts)</translation>
    </message>
    <message>
        <source>The backup is restored. What it replaced is kept as %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was sie ersetzt hat, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>A copy is saved as %1.</source>
        <translation>Eine Kopie ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The books will be as they were in %1, written on %2. What was recorded since is not in them then; the books of now are backed up and kept.</source>
        <translation>Die Bücher werden sein wie in %1, geschrieben am %2. Was seither erfasst wurde, ist dann nicht mehr darin; die jetzigen Bücher werden gesichert und aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::BatchesDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Status change</source>
        <translation>Statusänderung</translation>
    </message>
    <message>
        <source>Recalculation</source>
        <translation>Neuberechnung</translation>
    </message>
    <message>
        <source>New exchange rates</source>
        <translation>Neue Wechselkurse</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Taking a batch back</source>
        <translation>Vorgang wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) taken back: earned %1, awaiting approval %2.</source>
        <translation>
            <numerusform>%Ln Conversion zurückgenommen: verdient %1, unbestätigt %2.</numerusform>
            <numerusform>%Ln Conversions zurückgenommen: verdient %1, unbestätigt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports and changes so far</source>
        <translation>Bisherige Importe und Änderungen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the reversing entries.</source>
        <translation>Steht bei den Gegenbuchungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What came in with it is declined, and what it changed is as before. Nothing is deleted: a corrected file brings the same conversions back.</source>
        <translation>Was damit hereinkam, wird abgelehnt, und was geändert wurde, ist wie zuvor. Es wird nichts gelöscht: Eine berichtigte Datei bringt dieselben Conversions zurück.</translation>
    </message>
    <message>
        <source>Choose one to see what it did.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was geschah.</translation>
    </message>
    <message>
        <source>It was taken back by number %1.</source>
        <translation>Sie wurde durch Nummer %1 zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed again since: take the later ones back first.</source>
        <translation>
            <numerusform>%Ln davon wurde seither wieder geändert: Nehmen Sie zuerst die spätere Änderung zurück.</numerusform>
            <numerusform>%Ln davon wurden seither wieder geändert: Nehmen Sie zuerst die späteren Änderungen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts have settled %1 of it: publishers will owe that, and their next payout nets it.</source>
        <translation>Auszahlungen haben davon %1 beglichen: Publisher schulden das dann, und ihre nächste Auszahlung verrechnet es.</translation>
    </message>
    <message>
        <source>Say why: it stands in the publishers&apos; statements.</source>
        <translation>Nennen Sie den Grund: Er steht in den Kontoauszügen der Publisher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) came in, %1 changed; earned %2.</source>
        <translation>
            <numerusform>%Ln Conversion kam herein, %1 geändert; verdient %2.</numerusform>
            <numerusform>%Ln Conversions kamen herein, %1 geändert; verdient %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Fälligstellung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhaltung</translation>
    </message>
    <message>
        <source>A release is not taken back: to keep conversions back, hold them.</source>
        <translation>Eine Fälligstellung wird nicht zurückgenommen: Um Conversions zurückzuhalten, setzen Sie ihnen einen Tag.</translation>
    </message>
</context>
<context>
    <name>ui::BulkTextDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Paste rows into %1</source>
        <translation>Zeilen in %1 einfügen</translation>
    </message>
    <message>
        <source>%1 as text</source>
        <translation>%1 als Text</translation>
    </message>
    <message>
        <source>Rows as text</source>
        <translation>Zeilen als Text</translation>
    </message>
    <message>
        <source>What is wrong, by line</source>
        <translation>Was falsch ist, nach Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Use these rows</source>
        <translation>Diese Zeilen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>One row a line, for example %1. Tabs, commas or semicolons part the fields. A rule for some days ends with “from 2026-11-01”, “until 2026-12-31” or both.</source>
        <translation>Eine Regel je Zeile, zum Beispiel %1. Tabulatoren, Kommas oder Semikolons trennen die Felder. Eine Regel für bestimmte Tage endet mit „from 2026-11-01“, „until 2026-12-31“ oder beidem.</translation>
    </message>
    <message>
        <source>Values are written as in a rules file: with a point, never grouped, such as 1234.5.</source>
        <translation>Werte stehen wie in einer Regeldatei: mit Punkt, nie gruppiert, etwa 1234.5.</translation>
    </message>
    <message>
        <source>What you typed here is not among the rows yet.</source>
        <translation>Was Sie hier eingegeben haben, steht noch nicht in den Zeilen.</translation>
    </message>
</context>
<context>
    <name>ui::CampaignDetailsPage</name>
    <message>
        <source>Commission expires</source>
        <translation>Provision läuft ab</translation>
    </message>
    <message>
        <source>Last day that earns</source>
        <translation>Letzter Tag mit Verdienst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation>Abrechnungsmodell</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The last day whose conversions earn. Later ones earn 0, with that reason.</source>
        <translation>Der letzte Tag, dessen Conversions vergütet werden. Spätere verdienen 0, mit diesem Grund.</translation>
    </message>
    <message>
        <source>Match order</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change default payout</source>
        <translation>Standardvergütung ändern</translation>
    </message>
    <message>
        <source>Change cost model</source>
        <translation>Abrechnungsmodell ändern</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Change expiration</source>
        <translation>Ablauf ändern</translation>
    </message>
    <message>
        <source>Change match order</source>
        <translation>Rangfolge ändern</translation>
    </message>
    <message>
        <source>Default payout, %1</source>
        <translation>Standardvergütung, %1</translation>
    </message>
    <message>
        <source>%1 campaigns are kept and shown; their conversions earn 0.</source>
        <translation>Kampagnen mit dem Modell %1 werden geführt und angezeigt; ihre Conversions verdienen 0.</translation>
    </message>
    <message>
        <source>Hold days</source>
        <translation>Haltetage</translation>
    </message>
    <message>
        <source>So many days after its own a new conversion becomes payable; until then it is held. 0: at once. A publisher&apos;s own days go before these. What came in keeps its day.</source>
        <translation>So viele Tage nach ihrem eigenen wird eine neue Conversion auszahlbar; bis dahin ist sie zurückgehalten. 0: sofort. Eigene Tage eines Publishers gehen vor. Was schon da ist, behält seinen Tag.</translation>
    </message>
    <message>
        <source>Change hold days</source>
        <translation>Haltetage ändern</translation>
    </message>
</context>
<context>
    <name>ui::CampaignDialog</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Campaign details</source>
        <translation>Angaben zur Kampagne</translation>
    </message>
    <message>
        <source>Custom payouts</source>
        <translation>Sondervergütungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne anlegen</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampagne: %1</translation>
    </message>
    <message>
        <source>default payout %1 %2</source>
        <translation>Standardvergütung %1 %2</translation>
    </message>
    <message>
        <source>no default payout</source>
        <translation>keine Standardvergütung</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom payout(s)</source>
        <translation>
            <numerusform>%Ln Sondervergütung</numerusform>
            <numerusform>%Ln Sondervergütungen</numerusform>
        </translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>alle Änderungen gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln ungespeicherte Änderung</numerusform>
            <numerusform>%Ln ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this tab has %Ln error(s) and is not saved</source>
        <translation>
            <numerusform>dieser Reiter hat %Ln Fehler und ist nicht gespeichert</numerusform>
            <numerusform>dieser Reiter hat %Ln Fehler und ist nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3. The numbers stay, but they are read in another unit. Earnings already recorded do not change.</source>
        <translation>%1 wechselt von %2 zu %3. Die Zahlen bleiben, werden aber in einer anderen Einheit gelesen. Schon gebuchte Verdienste ändern sich nicht.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>These books are open for reading only: nothing can be saved.</source>
        <translation>Diese Bücher sind nur zum Lesen geöffnet: Es kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The new campaign is not saved.</source>
        <translation>Die neue Kampagne ist nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln unsaved change(s).</source>
        <translation>
            <numerusform>%1 hat %Ln ungespeicherte Änderung.</numerusform>
            <numerusform>%1 hat %Ln ungespeicherte Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Was würde sich ändern?</translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation>Was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>What changed and why (optional, stands in the history)</source>
        <translation>Was sich geändert hat und warum (freiwillig, steht im Verlauf)</translation>
    </message>
    <message>
        <source>A new campaign has no conversions yet.</source>
        <translation>Eine neue Kampagne hat noch keine Conversions.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln error(s).</source>
        <translation>
            <numerusform>%1 hat %Ln Fehler.</numerusform>
            <numerusform>%1 hat %Ln Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Mend that to see what would change.</source>
        <translation>Beheben Sie das, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>Version %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>The draft is as version %1 was. Save changes makes it a new version, Undo takes it back.</source>
        <translation>Der Entwurf ist jetzt wie Version %1. „Änderungen speichern“ macht daraus eine neue Version, „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>ui::CampaignDraft</name>
    <message>
        <source>Give the campaign a title.</source>
        <translation>Geben Sie der Kampagne einen Titel.</translation>
    </message>
    <message>
        <source>Change cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile entfernen</numerusform>
            <numerusform>%Ln Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile verdoppeln</numerusform>
            <numerusform>%Ln Zeilen verdoppeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bulk text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile einfügen</numerusform>
            <numerusform>%Ln Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
</context>
<context>
    <name>ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: all</source>
        <translation>Status: alle</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne anlegen</translation>
    </message>
    <message>
        <source>Find campaign…</source>
        <translation>Kampagne suchen …</translation>
    </message>
    <message>
        <source>A campaign says what partners promote and what a conversion pays.</source>
        <translation>Eine Kampagne sagt, was Partner bewerben und was eine Conversion einbringt.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Recalculate…</source>
        <translation>Neu berechnen …</translation>
    </message>
    <message>
        <source>%1 is saved. Its rules count for new conversions. Recalculate what is there?</source>
        <translation>%1 ist gespeichert. Die Regeln gelten für neue Conversions. Die vorhandenen neu berechnen?</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; campaign(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Kampagne</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Kampagnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As chart</source>
        <translation>Als Diagramm</translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>The books are in order</source>
        <translation>Die Bücher sind in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found a fault</source>
        <translation>
            <numerusform>%Ln Prüfung hat einen Fehler gefunden</numerusform>
            <numerusform>%Ln Prüfungen haben einen Fehler gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ui::ClosePeriodDialog</name>
    <message>
        <source>Close a month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>The books are closed until &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Die Bücher sind bis &lt;b&gt;%1&lt;/b&gt; abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing is closed yet.</source>
        <translation>Noch ist nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>Close up to the end of a month</source>
        <translation>Bis zum Ende eines Monats abschließen</translation>
    </message>
    <message>
        <source>Reopen from a month on</source>
        <translation>Ab einem Monat wieder öffnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In closed days nothing takes effect any more: what comes late counts from the first open day on, and figures as of the closed end stay the same.</source>
        <translation>An abgeschlossenen Tagen wird nichts mehr wirksam: Was später kommt, zählt ab dem ersten offenen Tag, und die Zahlen zum Abschlussende bleiben gleich.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closings and reopenings</source>
        <translation>Abschlüsse und Wiederöffnungen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Every month that is over is closed.</source>
        <translation>Jeder vergangene Monat ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Say why: it is kept with the reopening.</source>
        <translation>Begründen Sie es: Es wird mit der Wiederöffnung aufbewahrt.</translation>
    </message>
    <message>
        <source>Reopened: the books are closed until %1 now.</source>
        <translation>Wieder geöffnet: Die Bücher sind jetzt bis %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>The books are closed until %1 now.</source>
        <translation>Die Bücher sind jetzt bis %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMap</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Columns of the file, with its first rows as they are understood</source>
        <translation>Spalten der Datei mit ihren ersten Zeilen, wie sie verstanden werden</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>Feld von %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>ui::CompanyDialog</name>
    <message>
        <source>Company settings</source>
        <translation>Firmeneinstellungen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Conversions with status “other” earn</source>
        <translation>Conversions mit dem Status „sonstige“ verdienen</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>The customer on invoices, and who issues them.</source>
        <translation>Leistungsempfänger auf Rechnungen und deren Aussteller.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Net payment terms, days</source>
        <translation>Zahlungsziel netto, Tage</translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG; stands at the top of invoices.</source>
        <translation>PNG oder JPEG; steht oben auf Rechnungen.</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Rechnungsnummern</translation>
    </message>
    <message>
        <source>{year} and {seq:4} are put in; each year counts from 1.</source>
        <translation>{year} und {seq:4} werden eingesetzt; jedes Jahr zählt ab 1.</translation>
    </message>
    <message>
        <source>Credit note numbers</source>
        <translation>Nummern der Stornorechnungen</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Below its minimum a payout is warned about, not stopped.</source>
        <translation>Unter dem Mindestbetrag wird eine Auszahlung nicht verhindert, es wird nur gewarnt.</translation>
    </message>
    <message>
        <source>Type of conversions that name none</source>
        <translation>Typ für Conversions ohne Typ</translation>
    </message>
    <message>
        <source>Currency %1 and time zone %2 were fixed when the workspace was created.</source>
        <translation>Währung %1 und Zeitzone %2 wurden beim Anlegen des Arbeitsbereichs festgelegt.</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Default payout</source>
        <translation>Standardvergütung</translation>
    </message>
    <message>
        <source>Compare with the tracker</source>
        <translation>Mit dem Tracker vergleichen</translation>
    </message>
    <message>
        <source>Conversions to compare</source>
        <translation>Zu vergleichende Conversions</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>By publisher and kind of rule</source>
        <translation>Nach Publisher und Art der Regel</translation>
    </message>
    <message>
        <source>Conversions that differ</source>
        <translation>Abweichende Conversions</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Export differing conversions</source>
        <translation>Abweichende Conversions exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The conversions that the list shows</source>
        <translation>Die Conversions, die die Liste zeigt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The tracker said of none of these conversions what the partner gets.</source>
        <translation>Der Tracker hat bei keiner dieser Conversions gesagt, was der Partner bekommt.</translation>
    </message>
    <message>
        <source>Every conversion earns here what the tracker says.</source>
        <translation>Jede Conversion verdient hier, was der Tracker sagt.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Conversions that differ (%1)</source>
        <translation>Abweichende Conversions (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln conversion(s) the tracker did not say what the partner gets.</source>
        <translation>
            <numerusform>Bei %Ln Conversion hat der Tracker nicht gesagt, was der Partner bekommt.</numerusform>
            <numerusform>Bei %Ln Conversions hat der Tracker nicht gesagt, was der Partner bekommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) in another currency are not compared.</source>
        <translation>
            <numerusform>%Ln Conversion in einer anderen Währung wird nicht verglichen.</numerusform>
            <numerusform>%Ln Conversions in einer anderen Währung werden nicht verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 that differ are listed.</source>
        <translation>Die ersten %1 abweichenden sind aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) compared, %1 with a difference: ours %2, theirs %3, difference %4</source>
        <translation>
            <numerusform>%Ln Conversion verglichen, %1 mit Abweichung: hier %2, dort %3, Unterschied %4</numerusform>
            <numerusform>%Ln Conversions verglichen, %1 mit Abweichung: hier %2, dort %3, Unterschied %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversionFacts</name>
    <message>
        <source>revenue %1 %2</source>
        <translation>Umsatz %1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ConversionListModel</name>
    <message>
        <source>Default payout</source>
        <translation>Standardvergütung</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
</context>
<context>
    <name>ui::ConversionsPage</name>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
    <message>
        <source>Find ID, click ID or order…</source>
        <translation>ID, Klick-ID oder Bestellung suchen …</translation>
    </message>
    <message>
        <source>Publisher: all</source>
        <translation>Publisher: alle</translation>
    </message>
    <message>
        <source>Campaign: all</source>
        <translation>Kampagne: alle</translation>
    </message>
    <message>
        <source>Status: all</source>
        <translation>Status: alle</translation>
    </message>
    <message>
        <source>Import conversions</source>
        <translation>Conversions importieren</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Conversions are what partners brought. Import a file of your tracker, or drop it here.</source>
        <translation>Conversions sind, was Partner gebracht haben. Importieren Sie eine Datei Ihres Trackers oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>more than &lt;b&gt;%1&lt;/b&gt; conversions, counting…</source>
        <translation>mehr als &lt;b&gt;%1&lt;/b&gt; Conversions, wird gezählt …</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln conversion(s)?</source>
        <translation>
            <numerusform>%Ln Conversion bestätigen?</numerusform>
            <numerusform>%Ln Conversions bestätigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln conversion(s)?</source>
        <translation>
            <numerusform>%Ln Conversion ablehnen?</numerusform>
            <numerusform>%Ln Conversions ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) now %1.</source>
        <translation>
            <numerusform>%Ln Conversion ist jetzt „%1“.</numerusform>
            <numerusform>%Ln Conversions sind jetzt „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln war es schon.</numerusform>
            <numerusform>%Ln waren es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculate…</source>
        <translation>Neu berechnen …</translation>
    </message>
    <message>
        <source>Try with changes…</source>
        <translation>Mit Änderungen ausprobieren …</translation>
    </message>
    <message>
        <source>Waits for a rate</source>
        <translation>Wartet auf Kurs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Compare with the tracker…</source>
        <translation>Mit dem Tracker vergleichen …</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; conversion(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Conversion</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Conversions</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold until a date…</source>
        <translation>Bis zu einem Tag zurückhalten …</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Link: all</source>
        <translation>Verknüpfung: alle</translation>
    </message>
</context>
<context>
    <name>ui::CustomPayoutsPage</name>
    <message>
        <source>Save payouts</source>
        <translation>Vergütungen übernehmen</translation>
    </message>
    <message>
        <source>Custom payout options</source>
        <translation>Optionen der Sondervergütung</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen …</translation>
    </message>
    <message>
        <source>Bulk text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Custom payouts by %1</source>
        <translation>Sondervergütungen nach %1</translation>
    </message>
    <message>
        <source>%1 campaign: values are amounts in %2.</source>
        <translation>%1-Kampagne: Werte sind Beträge in %2.</translation>
    </message>
    <message>
        <source>%1 campaign: values are percentages of the conversion&apos;s revenue.</source>
        <translation>%1-Kampagne: Werte sind Prozentsätze vom Umsatz der Conversion.</translation>
    </message>
    <message>
        <source>%1 For example: %2. %3</source>
        <translation>%1 Zum Beispiel: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>This tab has changes. Save payouts takes them into the campaign.</source>
        <translation>Dieser Reiter hat Änderungen. „Vergütungen übernehmen“ nimmt sie in die Kampagne auf.</translation>
    </message>
    <message>
        <source>Replace values?</source>
        <translation>Werte ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted row(s) have conditions that this tab has already.</source>
        <translation>
            <numerusform>%Ln eingefügte Zeile hat Bedingungen, die in diesem Reiter schon stehen.</numerusform>
            <numerusform>%Ln eingefügte Zeilen haben Bedingungen, die in diesem Reiter schon stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace values</source>
        <translation>Werte ersetzen</translation>
    </message>
    <message>
        <source>Keep existing</source>
        <translation>Vorhandene behalten</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Columns for the first and the last day on which a rule counts</source>
        <translation>Spalten für den ersten und den letzten Tag, an dem eine Regel gilt</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rules of all tabs from a file, or into one</source>
        <translation>Regeln aller Register aus einer Datei oder in eine</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>Regeln importieren …</translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation>Regeln exportieren …</translation>
    </message>
</context>
<context>
    <name>ui::DailyRelease</name>
    <message>
        <source>Release what became payable</source>
        <translation>Auszahlbar Gewordenes fällig stellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) became payable: %1 earned.</source>
        <translation>
            <numerusform>%Ln Conversion wurde auszahlbar: %1 verdient.</numerusform>
            <numerusform>%Ln Conversions wurden auszahlbar: %1 verdient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Auszahlbar</translation>
    </message>
    <message>
        <source>Conversions awaiting approval</source>
        <translation>Unbestätigte Conversions</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>In diesem Monat gezahlt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation>Verdient nach Monat</translation>
    </message>
    <message>
        <source>Payouts by status</source>
        <translation>Auszahlungen nach Status</translation>
    </message>
    <message>
        <source>Open the publisher panel</source>
        <translation>Publisher-Konto öffnen</translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation>Neue Auszahlung</translation>
    </message>
    <message>
        <source>Who is owed most</source>
        <translation>Wem am meisten zusteht</translation>
    </message>
    <message>
        <source>Nobody is owed anything yet. Bring in conversions to see who earned what.</source>
        <translation>Noch steht niemandem etwas zu. Importieren Sie Conversions, um zu sehen, wer was verdient hat.</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln publisher(s)</source>
        <translation>
            <numerusform>an %Ln Publisher</numerusform>
            <numerusform>an %Ln Publisher</numerusform>
        </translation>
    </message>
    <message>
        <source>in payment %1</source>
        <translation>in Auszahlung %1</translation>
    </message>
    <message>
        <source>owed by publishers %1</source>
        <translation>Publisher schulden %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s)</source>
        <translation>
            <numerusform>%Ln Conversion</numerusform>
            <numerusform>%Ln Conversions</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <translation>Gezahlt im %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu erledigen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Month of what was paid, and the last one of what was earned</source>
        <translation>Monat der Zahlungen und letzter Monat der Verdienste</translation>
    </message>
    <message>
        <source>Owed by age</source>
        <translation>Offen nach Alter</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>zurückgehalten %1</translation>
    </message>
</context>
<context>
    <name>ui::DataTable</name>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>ui::DiscardQuestion</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeRatesDialog</name>
    <message numerus="yes">
        <source>%Ln rate(s) added.</source>
        <translation>
            <numerusform>%Ln Kurs hinzugefügt.</numerusform>
            <numerusform>%Ln Kurse hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) priced: earned %1, awaiting approval %2.</source>
        <translation>
            <numerusform>%Ln Conversion berechnet: verdient %1, unbestätigt %2.</numerusform>
            <numerusform>%Ln Conversions berechnet: verdient %1, unbestätigt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wechselkurse importieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Import and paste take the ECB&apos;s table (Date, USD, JPY, …) or rows of date, base, currency, rate, source. A rate counts on its day and on the 7 days after it; what was priced keeps its rate.</source>
        <translation>Importieren und Einfügen nehmen die Tabelle der EZB (Date, USD, JPY, …) oder Zeilen mit date, base, currency, rate, source. Ein Kurs gilt an seinem Tag und den 7 Tagen danach; was berechnet ist, behält seinen Kurs.</translation>
    </message>
    <message>
        <source>No rates yet: add one below, or import the ECB&apos;s table.</source>
        <translation>Noch keine Kurse: Fügen Sie unten einen hinzu, oder importieren Sie die Tabelle der EZB.</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>For example EUR.</source>
        <translation>Zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>For example 1.0921.</source>
        <translation>Zum Beispiel 1,0921.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>No conversion waits for a rate.</source>
        <translation>Keine Conversion wartet auf einen Kurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) wait for a rate and earn nothing until it is there: %1.</source>
        <translation>
            <numerusform>%Ln Conversion wartet auf einen Kurs und verdient nichts, bis er da ist: %1.</numerusform>
            <numerusform>%Ln Conversions warten auf einen Kurs und verdienen nichts, bis er da ist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a currency&apos;s code, such as EUR.</source>
        <translation>Geben Sie den Code einer Währung ein, etwa EUR.</translation>
    </message>
    <message>
        <source>Type another currency than the one it costs in.</source>
        <translation>Geben Sie eine andere Währung ein als die, in der sie kostet.</translation>
    </message>
    <message>
        <source>Type a rate above 0, such as 1.0921, with up to 9 decimals.</source>
        <translation>Geben Sie einen Kurs über 0 ein, etwa 1,0921, mit bis zu 9 Nachkommastellen.</translation>
    </message>
</context>
<context>
    <name>ui::ExplanationView</name>
    <message>
        <source>What else matches</source>
        <translation>Was sonst noch zutrifft</translation>
    </message>
    <message>
        <source>What misses by one condition</source>
        <translation>Was an einer Bedingung scheitert</translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation>Sondervergütung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ui::FileForm</name>
    <message>
        <source>Rules file</source>
        <translation>Regeldatei</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>The tracker&apos;s JSON</source>
        <translation>JSON des Trackers</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>ui::FindingListModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Check rules</source>
        <translation>Regeln prüfen</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Checks the rules as they are typed here against each other and against the stored conversions. Nothing is changed.</source>
        <translation>Prüft die Regeln, wie sie hier stehen, gegeneinander und gegen die gespeicherten Conversions. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen fanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Shown by the stored conversion %1</source>
        <translation>Zu sehen an der gespeicherten Conversion %1</translation>
    </message>
    <message>
        <source>Shown by a made-up conversion: %1</source>
        <translation>Zu sehen an einer erdachten Conversion: %1</translation>
    </message>
    <message>
        <source>Try this conversion</source>
        <translation>Diese Conversion ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>Checked with %Ln stored conversion(s), %1 of this campaign.</source>
        <translation>
            <numerusform>Geprüft mit %Ln gespeicherten Conversion, davon %1 aus dieser Kampagne.</numerusform>
            <numerusform>Geprüft mit %Ln gespeicherten Conversions, davon %1 aus dieser Kampagne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Was Sie hier eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 Try again: what is there already is not saved a second time.</source>
        <translation>%1 Versuchen Sie es noch einmal: Was schon da ist, wird kein zweites Mal gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Whether this is saved is not known. If you leave, you are told when these books are opened next.</source>
        <translation>Ob dies gespeichert ist, ist nicht bekannt. Wenn Sie das Formular verlassen, erfahren Sie es, wenn diese Bücher das nächste Mal geöffnet werden.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>The amount must not be zero.</source>
        <translation>Der Betrag darf nicht null sein.</translation>
    </message>
</context>
<context>
    <name>ui::HeldNote</name>
    <message>
        <source>Held %1.</source>
        <translation>Zurückgehalten: %1.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryTab</name>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This is how the campaign is now.</source>
        <translation>So ist die Kampagne jetzt.</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed, or two to compare them.</source>
        <translation>Wählen Sie eine Version, um ihre Änderungen zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Version 1: the campaign was created.</source>
        <translation>Version 1: Die Kampagne wurde angelegt.</translation>
    </message>
    <message>
        <source>Version %1 against version %2</source>
        <translation>Version %1 gegenüber Version %2</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>ui::HoldController</name>
    <message numerus="yes">
        <source>Hold %Ln conversion(s)?</source>
        <translation>
            <numerusform>%Ln Conversion zurückhalten?</numerusform>
            <numerusform>%Ln Conversions zurückhalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold conversions</source>
        <translation>Conversions zurückhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) held until %1.</source>
        <translation>
            <numerusform>%Ln Conversion bis %1 zurückgehalten.</numerusform>
            <numerusform>%Ln Conversions bis %1 zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) payable at once.</source>
        <translation>
            <numerusform>%Ln Conversion sofort auszahlbar.</numerusform>
            <numerusform>%Ln Conversions sofort auszahlbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln war es schon.</numerusform>
            <numerusform>%Ln waren es schon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoldDialog</name>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Payable at once</source>
        <translation>Sofort auszahlbar</translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation>Zurückhalten bis</translation>
    </message>
    <message>
        <source>Payable from this day on; until then it is held and not in the balance.</source>
        <translation>Von diesem Tag an auszahlbar; bis dahin zurückgehalten und nicht im Saldo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the change and in the publishers&apos; statements.</source>
        <translation>Steht bei der Änderung und in den Kontoauszügen der Publisher.</translation>
    </message>
    <message>
        <source>Make payable</source>
        <translation>Auszahlbar machen</translation>
    </message>
    <message>
        <source>Say why: the publishers read it.</source>
        <translation>Nennen Sie den Grund: Die Publisher lesen ihn.</translation>
    </message>
</context>
<context>
    <name>ui::ImportController</name>
    <message>
        <source>Import conversions</source>
        <translation>Conversions importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Rejected rows saved to %1.</source>
        <translation>Abgewiesene Zeilen in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Conversions (*.csv *.tsv *.txt *.json)</source>
        <translation>Conversions (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>The profile “%1” is forgotten.</source>
        <translation>Das Profil „%1“ wird vergessen.</translation>
    </message>
    <message>
        <source>The profile is deleted.</source>
        <translation>Das Profil ist gelöscht.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import conversions</source>
        <translation>Conversions importieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln conversion(s)</source>
        <translation>
            <numerusform>%Ln Conversion importieren</numerusform>
            <numerusform>%Ln Conversions importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 · awaiting approval %2</source>
        <translation>Verdient %1 · unbestätigt %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a status earn %1.</source>
        <translation>
            <numerusform>%Ln Zeile ohne Status verdient %1.</numerusform>
            <numerusform>%Ln Zeilen ohne Status verdienen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are flagged with a reason, for example no revenue.</source>
        <translation>
            <numerusform>%Ln Zeile ist mit einem Grund markiert, zum Beispiel fehlendem Umsatz.</numerusform>
            <numerusform>%Ln Zeilen sind mit einem Grund markiert, zum Beispiel fehlendem Umsatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known row(s) differ in another column; the books keep what came first.</source>
        <translation>
            <numerusform>%Ln bekannte Zeile weicht in einer anderen Spalte ab; in den Büchern bleibt, was zuerst kam.</numerusform>
            <numerusform>%Ln bekannte Zeilen weichen in einer anderen Spalte ab; in den Büchern bleibt, was zuerst kam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have equal keys inside the file and are kept apart.</source>
        <translation>
            <numerusform>%Ln Zeile hat in der Datei denselben Schlüssel wie eine andere und wird getrennt geführt.</numerusform>
            <numerusform>%Ln Zeilen haben in der Datei gleiche Schlüssel und werden getrennt geführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New publishers: %1.</source>
        <translation>Neue Publisher: %1.</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>Nicht verwendete Spalten: %1.</translation>
    </message>
    <message>
        <source>Everything in this file is in the books already.</source>
        <translation>Alles in dieser Datei steht schon in den Büchern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) imported.</source>
        <translation>
            <numerusform>%Ln Conversion importiert.</numerusform>
            <numerusform>%Ln Conversions importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) have an OS that is not known: %1.</source>
        <translation>
            <numerusform>%Ln neue Zeile hat ein unbekanntes Betriebssystem: %1.</numerusform>
            <numerusform>%Ln neue Zeilen haben ein unbekanntes Betriebssystem: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>None of the file&apos;s %Ln row(s) can be taken.</source>
        <translation>
            <numerusform>Die einzige Zeile (%Ln) der Datei kann nicht übernommen werden.</numerusform>
            <numerusform>Keine der %Ln Zeilen der Datei kann übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: the rows that can be taken are in the books already.</source>
        <translation>Nichts Neues: Die Zeilen, die übernommen werden können, stehen schon in den Büchern.</translation>
    </message>
    <message>
        <source>Drop a file of conversions here: CSV, or a tracker&apos;s JSON.</source>
        <translation>Legen Sie hier eine Datei mit Conversions ab: CSV oder das JSON eines Trackers.</translation>
    </message>
    <message>
        <source>Compare with the tracker</source>
        <translation>Mit dem Tracker vergleichen</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Es ist keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Names (%1)</source>
        <translation>Namen (%1)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Say who is meant</source>
        <translation>Sagen, wer gemeint ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) in the file are not known here.</source>
        <translation>
            <numerusform>%Ln Name in der Datei ist hier nicht bekannt.</numerusform>
            <numerusform>%Ln Namen in der Datei sind hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New campaigns: %1.</source>
        <translation>Neue Kampagnen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for an exchange rate: %1.</source>
        <translation>
            <numerusform>%Ln davon wartet auf einen Wechselkurs: %1.</numerusform>
            <numerusform>%Ln davon warten auf einen Wechselkurs: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 new, %2 changed, %3 unchanged, %4 rejected</source>
        <translation>
            <numerusform>%Ln Zeile: %1 neu, %2 geändert, %3 unverändert, %4 abgewiesen</numerusform>
            <numerusform>%Ln Zeilen: %1 neu, %2 geändert, %3 unverändert, %4 abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · held %2</source>
        <translation>%1 · zurückgehalten %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier conversion.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt eine frühere Conversion.</numerusform>
            <numerusform>%Ln Zeilen wiederholen eine frühere Conversion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are duplicates that earn nothing.</source>
        <translation>
            <numerusform>%Ln Zeile ist ein Duplikat und verdient nichts.</numerusform>
            <numerusform>%Ln Zeilen sind Duplikate und verdienen nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier conversion(s) were replaced and earn nothing any more.</source>
        <translation>
            <numerusform>%Ln frühere Conversion wurde ersetzt und verdient nichts mehr.</numerusform>
            <numerusform>%Ln frühere Conversions wurden ersetzt und verdienen nichts mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) add their revenue to an earlier conversion.</source>
        <translation>
            <numerusform>%Ln Zeile zählt ihren Umsatz zu einer früheren Conversion hinzu.</numerusform>
            <numerusform>%Ln Zeilen zählen ihren Umsatz zu einer früheren Conversion hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) take back what their original earned.</source>
        <translation>
            <numerusform>%Ln Erstattung nimmt zurück, was ihr Original verdiente.</numerusform>
            <numerusform>%Ln Erstattungen nehmen zurück, was ihr Original verdiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) have no original and were priced on their own.</source>
        <translation>
            <numerusform>%Ln Erstattung hat kein Original und wurde für sich bewertet.</numerusform>
            <numerusform>%Ln Erstattungen haben kein Original und wurden für sich bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported yet. What you chose for this file is lost if you leave.</source>
        <translation>Noch ist nichts importiert. Was Sie für diese Datei gewählt haben, geht verloren, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>No profile keeps what you chose for this file. It is lost if you choose another one.</source>
        <translation>Kein Profil enthält, was Sie für diese Datei gewählt haben. Es geht verloren, wenn Sie ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>ui::InvoicePaper</name>
    <message>
        <source>This payout has no credit note.</source>
        <translation>Zu dieser Auszahlung gibt es keine Stornorechnung.</translation>
    </message>
    <message>
        <source>One is issued when an invoiced payout is declined or returned.</source>
        <translation>Sie wird ausgestellt, wenn eine Auszahlung mit Rechnung abgelehnt wird oder zurückkommt.</translation>
    </message>
    <message>
        <source>Download credit note</source>
        <translation>Stornorechnung herunterladen</translation>
    </message>
    <message>
        <source>Download Invoice</source>
        <translation>Rechnung herunterladen</translation>
    </message>
    <message>
        <source>Credit note %1 saved as %2.</source>
        <translation>Stornorechnung %1 als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Invoice %1 saved as %2.</source>
        <translation>Rechnung %1 als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Invoice for payout %1</source>
        <translation>Rechnung zur Auszahlung %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln invoice(s) to a folder</source>
        <translation>
            <numerusform>%Ln Rechnung in einen Ordner speichern</numerusform>
            <numerusform>%Ln Rechnungen in einen Ordner speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving invoices</source>
        <translation>Rechnungen werden gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln Rechnung in %1 gespeichert.</numerusform>
            <numerusform>%Ln Rechnungen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be made.</source>
        <translation>
            <numerusform>%Ln konnte nicht erstellt werden.</numerusform>
            <numerusform>%Ln konnten nicht erstellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Gründe anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::KindListModel</name>
    <message>
        <source>%1 (amount)</source>
        <translation>%1 (Betrag)</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), %2 with an error</source>
        <translation>
            <numerusform>%1, %Ln Zeile, %2 mit einem Fehler</numerusform>
            <numerusform>%1, %Ln Zeilen, %2 mit einem Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an error: what is wrong stands at the end of each.</source>
        <translation>
            <numerusform>%Ln Zeile mit einem Fehler: Was falsch ist, steht an ihrem Ende.</numerusform>
            <numerusform>%Ln Zeilen mit einem Fehler: Was falsch ist, steht jeweils am Ende.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeftFormsDialog</name>
    <message>
        <source>The payout of %1 to %2 was saved before the program closed: it is payout #%3.</source>
        <translation>Die Auszahlung von %1 an %2 wurde gespeichert, bevor das Programm endete: Es ist Auszahlung #%3.</translation>
    </message>
    <message>
        <source>The payout of %1 to %2 is not saved: the program closed first.</source>
        <translation>Die Auszahlung von %1 an %2 ist nicht gespeichert: Das Programm endete vorher.</translation>
    </message>
    <message>
        <source>The adjustment of %1 for %2 was saved before the program closed.</source>
        <translation>Die Korrektur von %1 für %2 wurde gespeichert, bevor das Programm endete.</translation>
    </message>
    <message>
        <source>The adjustment of %1 for %2 is not saved: the program closed first.</source>
        <translation>Die Korrektur von %1 für %2 ist nicht gespeichert: Das Programm endete vorher.</translation>
    </message>
    <message>
        <source>The counter entry of %1 for %2 was saved before the program closed.</source>
        <translation>Die Gegenbuchung von %1 für %2 wurde gespeichert, bevor das Programm endete.</translation>
    </message>
    <message>
        <source>The counter entry of %1 for %2 is not saved: the program closed first.</source>
        <translation>Die Gegenbuchung von %1 für %2 ist nicht gespeichert: Das Programm endete vorher.</translation>
    </message>
    <message>
        <source>It cannot be opened again: these books do not have what it is about.</source>
        <translation>Das Formular kann nicht noch einmal geöffnet werden: Worum es geht, ist nicht in diesen Büchern.</translation>
    </message>
    <message>
        <source>When the program closed</source>
        <translation>Als das Programm endete</translation>
    </message>
    <message>
        <source>This was being saved when the program closed</source>
        <translation>Dies wurde gerade gespeichert, als das Programm endete</translation>
    </message>
    <message>
        <source>What a form had sent cannot be read any more; its file is kept as %1. Look in the books whether it is there.</source>
        <translation>Was ein Formular gesendet hatte, ist nicht mehr lesbar; die Datei bleibt als %1. Sehen Sie in den Büchern nach, ob es da ist.</translation>
    </message>
    <message>
        <source>What you leave here is told again when these books are opened next.</source>
        <translation>Was Sie hier stehen lassen, wird wieder gemeldet, wenn diese Bücher das nächste Mal geöffnet werden.</translation>
    </message>
    <message>
        <source>Open the form again</source>
        <translation>Formular wieder öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::LogoEdit</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Das ist kein PNG- oder JPEG-Bild.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 – PayoutDesk</source>
        <translation>%1 – PayoutDesk</translation>
    </message>
    <message>
        <source>PayoutDesk</source>
        <translation>PayoutDesk</translation>
    </message>
    <message>
        <source>All work saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>All work saved %1</source>
        <translation>Alles gespeichert %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbeitet …</translation>
    </message>
    <message>
        <source>PayoutDesk workspace (*.payouts)</source>
        <translation>PayoutDesk-Arbeitsbereich (*.payouts)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Beis&amp;pielfirma öffnen</translation>
    </message>
    <message>
        <source>&amp;Import conversions…</source>
        <translation>&amp;Conversions importieren …</translation>
    </message>
    <message>
        <source>&amp;Company settings…</source>
        <translation>Fi&amp;rmeneinstellungen …</translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <translation>Arbeitsbereich sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Payouts</source>
        <translation>A&amp;uszahlungen</translation>
    </message>
    <message>
        <source>Create new &amp;payout…</source>
        <translation>Neue &amp;Auszahlung …</translation>
    </message>
    <message>
        <source>New p&amp;ublisher…</source>
        <translation>Neuer &amp;Publisher …</translation>
    </message>
    <message>
        <source>New &amp;campaign…</source>
        <translation>Neue &amp;Kampagne …</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Check the books</source>
        <translation>&amp;Bücher prüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About PayoutDesk</source>
        <translation>&amp;Über PayoutDesk</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>PayoutDesk uses Qt %1 under the GNU LGPL, version 3. See https://www.qt.io.</source>
        <translation>PayoutDesk verwendet Qt %1 unter der GNU LGPL, Version 3. Siehe https://www.qt.io.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Beispielfirma</translation>
    </message>
    <message>
        <source>Checking the books</source>
        <translation>Bücher werden geprüft</translation>
    </message>
    <message>
        <source>Books checked %1, no differences</source>
        <translation>Bücher geprüft %1, keine Abweichungen</translation>
    </message>
    <message numerus="yes">
        <source>Books checked %1, %Ln fault(s)</source>
        <translation>
            <numerusform>Bücher geprüft %1, %Ln Fehler</numerusform>
            <numerusform>Bücher geprüft %1, %Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>About PayoutDesk</source>
        <translation>Über PayoutDesk</translation>
    </message>
    <message>
        <source>&amp;Edit selected payout…</source>
        <translation>Gewählte Auszahlung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Pre&amp;view its invoice…</source>
        <translation>&amp;Vorschau ihrer Rechnung…</translation>
    </message>
    <message>
        <source>P&amp;rint its invoice…</source>
        <translation>Ihre Rechnung &amp;drucken…</translation>
    </message>
    <message>
        <source>Close a &amp;month…</source>
        <translation>&amp;Monat abschließen …</translation>
    </message>
    <message>
        <source>&amp;Move in…</source>
        <translation>Über&amp;nehmen…</translation>
    </message>
    <message>
        <source>E&amp;xchange rates…</source>
        <translation>&amp;Wechselkurse …</translation>
    </message>
    <message>
        <source>&amp;Imports and changes so far…</source>
        <translation>Bisherige &amp;Importe und Änderungen …</translation>
    </message>
    <message>
        <source>Conversion &amp;types…</source>
        <translation>Conversion-&amp;Typen…</translation>
    </message>
    <message>
        <source>&amp;Download invoices…</source>
        <translation>Rechnungen &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kopie speicher&amp;n…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Yo&amp;ur name…</source>
        <translation>Ihr &amp;Name…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;log’s folder</source>
        <translation>&amp;Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: program, system, sizes of the books and the log’s last lines. They hold no amounts, names or bank details.</source>
        <translation>Die Diagnose ist in der Zwischenablage: Programm, System, Größe der Bücher und die letzten Zeilen des Protokolls. Sie enthält keine Beträge, Namen oder Bankverbindungen.</translation>
    </message>
</context>
<context>
    <name>ui::MatchOrderEdit</name>
    <message>
        <source>Partner deals first</source>
        <translation>Partnerabsprachen zuerst</translation>
    </message>
    <message>
        <source>Most conditions first</source>
        <translation>Meiste Bedingungen zuerst</translation>
    </message>
    <message>
        <source>Own match order</source>
        <translation>Eigene Rangfolge</translation>
    </message>
    <message>
        <source>Match order</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Kinds in match order, the most decisive first</source>
        <translation>Arten in ihrer Rangfolge, die entscheidende zuerst</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The first kind that matches pays. Where none does, the default payout.</source>
        <translation>Es zahlt die erste Art, die zutrifft. Trifft keine zu, gilt die Standardvergütung.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::MethodsEdit</name>
    <message>
        <source>Add method</source>
        <translation>Zahlungsart hinzufügen</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Wire, PayPal, card …</source>
        <translation>Überweisung, PayPal, Karte …</translation>
    </message>
    <message>
        <source>Minimum payout, %1</source>
        <translation>Mindestauszahlung, %1</translation>
    </message>
    <message>
        <source>Remove this method</source>
        <translation>Diese Zahlungsart entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>This is no amount. Type it like %1.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln digit(s) after the decimal mark.</source>
        <translation>
            <numerusform>Höchstens %Ln Stelle nach dem Komma.</numerusform>
            <numerusform>Höchstens %Ln Stellen nach dem Komma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthChart</name>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Noch nichts verdient.</translation>
    </message>
</context>
<context>
    <name>ui::MoveInController</name>
    <message>
        <source>Move in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Trying what is moved in</source>
        <translation>Die Übernahme wird probiert</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Wird übernommen</translation>
    </message>
</context>
<context>
    <name>ui::MoveInDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Move in from another system</source>
        <translation>Aus einem anderen System übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Move in %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag übernehmen</numerusform>
            <numerusform>%Ln Einträge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>New publishers: %1.</source>
        <translation>Neue Publisher: %1.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>Say what each status of the file means: it is not known here.</source>
        <translation>Sagen Sie, was jeder Status der Datei bedeutet: Hier ist es nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): nothing of this file can be moved in before they are mended.</source>
        <translation>
            <numerusform>%Ln Problem: Bevor es behoben ist, kann nichts aus dieser Datei übernommen werden.</numerusform>
            <numerusform>%Ln Probleme: Bevor sie behoben sind, kann nichts aus dieser Datei übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is in the books already.</source>
        <translation>Alles in dieser Datei steht schon in den Büchern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved in.</source>
        <translation>
            <numerusform>%Ln Eintrag übernommen.</numerusform>
            <numerusform>%Ln Einträge übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying what is moved in…</source>
        <translation>Die Übernahme wird probiert …</translation>
    </message>
    <message>
        <source>Moving in…</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 new, %2 changed, %3 in the books already, %Ln problem(s)</source>
        <translation>
            <numerusform>%1 neu, %2 geändert, %3 schon in den Büchern, %Ln Problem</numerusform>
            <numerusform>%1 neu, %2 geändert, %3 schon in den Büchern, %Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Nothing is moved in yet. What you pasted or chose here is lost if you leave.</source>
        <translation>Noch ist nichts übernommen. Was Sie hier eingefügt oder gewählt haben, geht verloren, wenn Sie gehen.</translation>
    </message>
</context>
<context>
    <name>ui::MoveInSource</name>
    <message>
        <source>Publishers</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>A table with the columns of the publishers table, of which alias is needed, or the tracker&apos;s JSON. A known alias is changed in the columns that the file has.</source>
        <translation>Eine Tabelle mit den Spalten der Publisher-Tabelle, von denen alias nötig ist, oder das JSON des Trackers. Ein bekannter Alias wird in den Spalten geändert, die die Datei hat.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>A table with the columns of the campaigns table, or the tracker&apos;s JSON with the custom payouts.</source>
        <translation>Eine Tabelle mit den Spalten der Kampagnentabelle oder das JSON des Trackers mit den Sondervergütungen.</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Anfangssalden</translation>
    </message>
    <message>
        <source>A table publisher, amount, date, note: what each publisher was owed at the end of that day. Before past payouts.</source>
        <translation>Eine Tabelle publisher, amount, date, note: was jedem Publisher am Ende des Tages zustand. Vor den früheren Auszahlungen.</translation>
    </message>
    <message>
        <source>Past payouts</source>
        <translation>Frühere Auszahlungen</translation>
    </message>
    <message>
        <source>A table with the columns of the payouts table, or the tracker&apos;s JSON of payment records, whose status numbers you say the meaning of.</source>
        <translation>Eine Tabelle mit den Spalten der Auszahlungstabelle oder das JSON des Trackers mit Zahlungen, deren Statusnummern Sie deuten.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Publisher of payouts that name none</source>
        <translation>Publisher für Auszahlungen, die keinen nennen</translation>
    </message>
    <message>
        <source>What the file&apos;s statuses mean</source>
        <translation>Was die Status der Datei bedeuten</translation>
    </message>
    <message>
        <source>Status in the file</source>
        <translation>Status in der Datei</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>The amounts come on top of opening balances and payouts that are there</source>
        <translation>Die Beträge kommen zu vorhandenen Anfangssalden und Auszahlungen hinzu</translation>
    </message>
    <message>
        <source>Create publishers that custom payouts name and the workspace lacks (JSON)</source>
        <translation>Publisher anlegen, die Sondervergütungen nennen und die dem Arbeitsbereich fehlen (JSON)</translation>
    </message>
    <message>
        <source>Where the cost model changes, read the values in its unit (JSON)</source>
        <translation>Wo sich das Abrechnungsmodell ändert, die Werte in dessen Einheit lesen (JSON)</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>What is moved in</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>Or paste the rows here, with the line that names their columns</source>
        <translation>Oder fügen Sie die Zeilen hier ein, mit der Zeile, die ihre Spalten benennt</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here.</source>
        <translation>Wählen Sie eine Datei aus, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Meaning of status %1</source>
        <translation>Bedeutung von Status %1</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>ui::NamesPage</name>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Names in the file that nobody here has</source>
        <translation>Namen in der Datei, die hier niemand hat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Create publishers that the file names and the workspace lacks</source>
        <translation>Publisher anlegen, die die Datei nennt und die dem Arbeitsbereich fehlen</translation>
    </message>
    <message>
        <source>Create campaigns that the file names and the workspace lacks</source>
        <translation>Kampagnen anlegen, die die Datei nennt und die dem Arbeitsbereich fehlen</translation>
    </message>
    <message>
        <source>Cost model of new campaigns</source>
        <translation>Abrechnungsmodell neuer Kampagnen</translation>
    </message>
    <message>
        <source>Default payout of new campaigns</source>
        <translation>Standardvergütung neuer Kampagnen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation>Abrechnungsmodell</translation>
    </message>
    <message>
        <source>Default payout, %</source>
        <translation>Standardvergütung, %</translation>
    </message>
    <message>
        <source>Default payout, %1</source>
        <translation>Standardvergütung, %1</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Nobody: rejected</source>
        <translation>Niemand: abgewiesen</translation>
    </message>
    <message>
        <source>Every name in the file is known, as far as it has been read.</source>
        <translation>Jeder Name in der Datei ist bekannt, soweit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Nobody here has these names. Say who is meant, or create them.</source>
        <translation>Niemand hat hier diese Namen. Sagen Sie, wer gemeint ist, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>Who is meant by %1</source>
        <translation>Wer mit %1 gemeint ist</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Your company, as it stands on invoices.</source>
        <translation>Ihre Firma, wie sie auf Rechnungen steht.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>All amounts of this workspace. It stays as it is.</source>
        <translation>Für alle Beträge dieses Arbeitsbereichs. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days and months are counted there. It stays as it is.</source>
        <translation>Danach zählen Tage und Monate. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>PayoutDesk workspace (*.payouts)</source>
        <translation>PayoutDesk-Arbeitsbereich (*.payouts)</translation>
    </message>
    <message>
        <source>No currency has this code. Type one of ISO 4217, like EUR.</source>
        <translation>Keine Währung hat diesen Code. Geben Sie einen nach ISO 4217 ein, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Diese Zeitzone gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose where the books are kept.</source>
        <translation>Wählen Sie, wo die Bücher liegen sollen.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such folder. Create it, or choose another.</source>
        <translation>Diesen Ordner gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Partnership panel</source>
        <translation>Partnerbereich</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
</context>
<context>
    <name>ui::PaintDocument</name>
    <message>
        <source>The document could not be painted.</source>
        <translation>Das Dokument konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Check the printer or the disk and try again.</source>
        <translation>Prüfen Sie den Drucker oder den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::PaperFailures</name>
    <message>
        <source>Invoices not made</source>
        <translation>Nicht erstellte Rechnungen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::PaperFonts</name>
    <message>
        <source>%1, name</source>
        <translation>%1, Name</translation>
    </message>
    <message>
        <source>%1, address</source>
        <translation>%1, Adresse</translation>
    </message>
    <message>
        <source>%1, town</source>
        <translation>%1, Ort</translation>
    </message>
    <message>
        <source>%1, country</source>
        <translation>%1, Land</translation>
    </message>
    <message>
        <source>%1, VAT ID</source>
        <translation>%1, USt-IdNr.</translation>
    </message>
    <message>
        <source>%1, billing details</source>
        <translation>%1, Bankverbindung</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation>Rechnungszeile</translation>
    </message>
    <message>
        <source>Conversion type</source>
        <translation>Conversion-Typ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1 leaves nothing to see on paper.</source>
        <translation>Von %1 bleibt auf dem Papier nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>Remove it from the text.</source>
        <translation>Entfernen Sie es aus dem Text.</translation>
    </message>
    <message>
        <source>The paper&apos;s font has no “%1” (%2).</source>
        <translation>Die Schrift des Papiers hat kein „%1“ (%2).</translation>
    </message>
    <message>
        <source>Write the text with other characters.</source>
        <translation>Schreiben Sie den Text mit anderen Zeichen.</translation>
    </message>
    <message>
        <source>The company&apos;s logo is no PNG or JPEG image that can be read.</source>
        <translation>Das Firmenlogo ist kein lesbares PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>Choose another logo in the company settings.</source>
        <translation>Wählen Sie in den Firmeneinstellungen ein anderes Logo.</translation>
    </message>
</context>
<context>
    <name>ui::PaperWords</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Stornorechnung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Draft, not issued</source>
        <translation>Entwurf, nicht ausgestellt</translation>
    </message>
    <message>
        <source>Issued by {issuer} on behalf of {supplier}</source>
        <translation>Ausgestellt von {issuer} im Namen von {supplier}</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Ausgestellt von {issuer}</translation>
    </message>
    <message>
        <source>{document} {number}</source>
        <translation>{document} {number}</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leistungserbringer</translation>
    </message>
    <message>
        <source>Customer, issuer of this document</source>
        <translation>Leistungsempfänger, Aussteller dieses Belegs</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Issuer of this document</source>
        <translation>Aussteller dieses Belegs</translation>
    </message>
    <message>
        <source>VAT {id}</source>
        <translation>USt-IdNr. {id}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Due (net {days})</source>
        <translation>Fällig (netto {days})</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Paid, {currency}</source>
        <translation>Bezahlt, {currency}</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>#{serial}</source>
        <translation>Nr. {serial}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Storniert Rechnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Betrag, {currency}</translation>
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation>Gesamt, {currency}</translation>
    </message>
    <message>
        <source>{title}, {month}</source>
        <translation>{title}, {month}</translation>
    </message>
    <message>
        <source>{type} {count}</source>
        <translation>{type} {count}</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>Teilzahlung</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Advance on account</source>
        <translation>Vorauszahlung</translation>
    </message>
    <message>
        <source>Less advance on account</source>
        <translation>Abzüglich Vorauszahlung</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Pay to (supplier): {details}</source>
        <translation>Zahlung an (Leistungserbringer): {details}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Balance today, {currency}</source>
        <translation>Saldo heute, {currency}</translation>
    </message>
    <message>
        <source>Awaiting approval, {currency}</source>
        <translation>Unbestätigt, {currency}</translation>
    </message>
    <message>
        <source>In payment, {currency}</source>
        <translation>In Auszahlung, {currency}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Balance, {currency}</source>
        <translation>Saldo, {currency}</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Closing balance, {currency}</source>
        <translation>Endsaldo, {currency}</translation>
    </message>
    <message>
        <source>Nothing was earned or paid in this time.</source>
        <translation>In diesem Zeitraum wurde nichts verdient oder gezahlt.</translation>
    </message>
    <message>
        <source>{title}, {month}: changed</source>
        <translation>{title}, {month}: geändert</translation>
    </message>
    <message>
        <source>Payout #{serial}</source>
        <translation>Auszahlung Nr. {serial}</translation>
    </message>
    <message>
        <source>Payout #{serial}: taken back</source>
        <translation>Auszahlung Nr. {serial}: zurückgenommen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{title} (takes entry {entry} back)</source>
        <translation>{title} (nimmt Buchung {entry} zurück)</translation>
    </message>
    <message>
        <source>Held until payable, {currency}</source>
        <translation>Zurückgehalten, {currency}</translation>
    </message>
    <message>
        <source>State of the books: {anchor}</source>
        <translation>Stand der Bücher: {anchor}</translation>
    </message>
</context>
<context>
    <name>ui::PartsDialog</name>
    <message>
        <source>Conversions behind this amount</source>
        <translation>Conversions hinter diesem Betrag</translation>
    </message>
    <message>
        <source>Default payout</source>
        <translation>Standardvergütung</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collecting conversions</source>
        <translation>Conversions werden gesammelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s)</source>
        <translation>
            <numerusform>%Ln Conversion</numerusform>
            <numerusform>%Ln Conversions</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>No conversion counts for anything here.</source>
        <translation>Hier zählt keine Conversion.</translation>
    </message>
</context>
<context>
    <name>ui::PastRecalculationsTab</name>
    <message>
        <source>Past recalculations</source>
        <translation>Frühere Neuberechnungen</translation>
    </message>
    <message>
        <source>Nothing was recalculated yet.</source>
        <translation>Bisher wurde nichts neu berechnet.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>zurückgenommen durch %1</translation>
    </message>
    <message>
        <source>Take recalculation %1 back</source>
        <translation>Neuberechnung %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Each conversion it changed earns again what it earned before. That is posted by new entries; what payouts have settled stays settled.</source>
        <translation>Jede Conversion, die sie geändert hat, verdient wieder, was sie vorher verdient hat. Das wird durch neue Buchungen gebucht; was Auszahlungen beglichen haben, bleibt beglichen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional; kept with what is posted.</source>
        <translation>Freiwillig; steht bei den Buchungen.</translation>
    </message>
    <message>
        <source>Taking recalculation %1 back</source>
        <translation>Neuberechnung %1 wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) of recalculation %1 changed again since, first %2. Nothing was taken back: recalculate them anew instead.</source>
        <translation>
            <numerusform>%Ln Conversion der Neuberechnung %1 hat sich seitdem wieder geändert: %2. Nichts wurde zurückgenommen; berechnen Sie sie stattdessen neu.</numerusform>
            <numerusform>%Ln Conversions der Neuberechnung %1 haben sich seitdem wieder geändert, als erste %2. Nichts wurde zurückgenommen; berechnen Sie sie stattdessen neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recalculation %1 is taken back by %2: %Ln conversion(s), earned %3.</source>
        <translation>
            <numerusform>Neuberechnung %1 ist durch %2 zurückgenommen: %Ln Conversion, verdient %3.</numerusform>
            <numerusform>Neuberechnung %1 ist durch %2 zurückgenommen: %Ln Conversions, verdient %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PayoutDialog</name>
    <message>
        <source>Edit payout #%1</source>
        <translation>Auszahlung Nr. %1 bearbeiten</translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation>Neue Auszahlung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Publisher ID</source>
        <translation>Publisher-ID</translation>
    </message>
    <message>
        <source>Requested Amount (%1)</source>
        <translation>Angeforderter Betrag (%1)</translation>
    </message>
    <message>
        <source>Whole balance</source>
        <translation>Gesamter Saldo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>wie angefordert</translation>
    </message>
    <message>
        <source>Paid amount (%1)</source>
        <translation>Gezahlter Betrag (%1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>For example: October, net 30</source>
        <translation>Zum Beispiel: Oktober, netto 30</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Records the payout. PayoutDesk sends no money.</source>
        <translation>Erfasst die Auszahlung. PayoutDesk überweist kein Geld.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A payout stays with its publisher.</source>
        <translation>Eine Auszahlung bleibt bei ihrem Publisher.</translation>
    </message>
    <message>
        <source>Locked: invoice %1 is issued. Decline the payout to credit it.</source>
        <translation>Gesperrt: Rechnung %1 ist ausgestellt. Lehnen Sie die Auszahlung ab, um sie zu stornieren.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The day the money came back.</source>
        <translation>Der Tag, an dem das Geld zurückkam.</translation>
    </message>
    <message>
        <source>Payable &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Auszahlbar &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Payable with this payout &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Auszahlbar mit dieser Auszahlung &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>in payment %1</source>
        <translation>in Auszahlung %1</translation>
    </message>
    <message>
        <source>minimum %1 (%2)</source>
        <translation>Minimum %1 (%2)</translation>
    </message>
    <message>
        <source>Below the minimum of %1 for %2.</source>
        <translation>Unter dem Mindestbetrag von %1 für %2.</translation>
    </message>
    <message>
        <source>Balance after saving &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Saldo nach dem Speichern &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Say why; it is kept with the payout.</source>
        <translation>Nennen Sie den Grund; er bleibt bei der Auszahlung.</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>Was sie begleicht</translation>
    </message>
    <message>
        <source>Locked: invoice %1 is issued. Set the payout to Returned to credit it.</source>
        <translation>Gesperrt: Rechnung %1 ist ausgestellt. Setzen Sie die Auszahlung auf „Rückläufer“, um sie gutzuschreiben.</translation>
    </message>
    <message>
        <source>Locked: invoice %1 was issued.</source>
        <translation>Gesperrt: Rechnung %1 wurde ausgestellt.</translation>
    </message>
</context>
<context>
    <name>ui::PayoutHistory</name>
    <message>
        <source>created as %1, %2</source>
        <translation>angelegt als „%1“, %2</translation>
    </message>
    <message>
        <source>edited, %1</source>
        <translation>bearbeitet, %1</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PayoutLooks</name>
    <message>
        <source>not issued yet</source>
        <translation>nicht ausgestellt</translation>
    </message>
    <message>
        <source>Download Invoice %1</source>
        <translation>Rechnung %1 herunterladen</translation>
    </message>
    <message>
        <source>Download Invoice: issues it with the next number</source>
        <translation>Rechnung herunterladen: stellt sie mit der nächsten Nummer aus</translation>
    </message>
    <message>
        <source>Differs from what was requested, and no note says why.</source>
        <translation>Weicht vom angeforderten Betrag ab, und keine Notiz sagt, warum.</translation>
    </message>
</context>
<context>
    <name>ui::PayoutTools</name>
    <message>
        <source>Checking rules</source>
        <translation>Regeln werden geprüft</translation>
    </message>
</context>
<context>
    <name>ui::PayoutValue</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” is not written as numbers are here. Type it like %2.</source>
        <translation>„%1“ ist nicht so geschrieben, wie Zahlen hier geschrieben werden. Schreiben Sie es wie %2.</translation>
    </message>
</context>
<context>
    <name>ui::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Find publisher, note, invoice…</source>
        <translation>Publisher, Notiz, Rechnung suchen …</translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation>Neue Auszahlung</translation>
    </message>
    <message>
        <source>Status: All</source>
        <translation>Status: Alle</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit payout #%1</source>
        <translation>Auszahlung Nr. %1 bearbeiten</translation>
    </message>
    <message>
        <source>A payout records what a publisher was, or is to be, paid.</source>
        <translation>Eine Auszahlung hält fest, was ein Publisher erhalten hat oder erhalten soll.</translation>
    </message>
    <message>
        <source>No payout fits the filters.</source>
        <translation>Keine Auszahlung passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Preview invoice…</source>
        <translation>Rechnungsvorschau …</translation>
    </message>
    <message>
        <source>Print invoice…</source>
        <translation>Rechnung drucken …</translation>
    </message>
    <message>
        <source>Download credit note…</source>
        <translation>Stornorechnung herunterladen …</translation>
    </message>
    <message>
        <source>Print credit note…</source>
        <translation>Stornorechnung drucken …</translation>
    </message>
    <message>
        <source>Show publisher panel</source>
        <translation>Publisher-Konto anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; payout(s) shown</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Auszahlung angezeigt</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Auszahlungen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Bezahlt &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Still to pay &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Noch zu zahlen &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>More than payable</source>
        <translation>Mehr als auszahlbar</translation>
    </message>
    <message>
        <source>Record the excess as an advance</source>
        <translation>Überschuss als Vorauszahlung erfassen</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Betrag ändern</translation>
    </message>
    <message>
        <source>Preview credit note…</source>
        <translation>Vorschau der Stornorechnung…</translation>
    </message>
    <message>
        <source>Choose one payout in the list first.</source>
        <translation>Wählen Sie zuerst eine Auszahlung in der Liste.</translation>
    </message>
    <message>
        <source>Payout #%1 is declined or returned: it has no invoice.</source>
        <translation>Auszahlung Nr. %1 ist abgelehnt oder Rückläufer: sie hat keine Rechnung.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Publisher: all</source>
        <translation>Publisher: alle</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln invoice(s) to a folder…</source>
        <translation>
            <numerusform>%Ln Rechnung in einen Ordner speichern…</numerusform>
            <numerusform>%Ln Rechnungen in einen Ordner speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Requested &lt;b&gt;%1&lt;/b&gt; without declined and returned</source>
        <translation>Angefordert &lt;b&gt;%1&lt;/b&gt; ohne abgelehnte und Rückläufer</translation>
    </message>
</context>
<context>
    <name>ui::PdfFile</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::Period</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>ui::PeriodFilter</name>
    <message>
        <source>Time: all</source>
        <translation>Zeit: alle</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Own period…</source>
        <translation>Eigener Zeitraum …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::PublisherDialog</name>
    <message>
        <source>Empty: one is given.</source>
        <translation>Leer: Sie wird vergeben.</translation>
    </message>
    <message>
        <source>Unique; the name in rules and imports.</source>
        <translation>Eindeutig; der Name in Regeln und Importen.</translation>
    </message>
    <message>
        <source>Where to pay; printed on the invoice.</source>
        <translation>Wohin gezahlt wird; steht auf der Rechnung.</translation>
    </message>
    <message>
        <source>Edit publisher: %1</source>
        <translation>Publisher bearbeiten: %1</translation>
    </message>
    <message>
        <source>New publisher</source>
        <translation>Neuer Publisher</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Create publisher</source>
        <translation>Publisher anlegen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Give the publisher an alias: rules and imports name them by it.</source>
        <translation>Geben Sie dem Publisher einen Alias: Regeln und Importe nennen ihn so.</translation>
    </message>
    <message>
        <source>Hold days</source>
        <translation>Haltetage</translation>
    </message>
    <message>
        <source>Days until a new conversion is payable. Empty: as the campaign says.</source>
        <translation>Tage, bis eine neue Conversion auszahlbar ist. Leer: wie in der Kampagne.</translation>
    </message>
</context>
<context>
    <name>ui::PublisherEdit</name>
    <message>
        <source>Alias, name or id</source>
        <translation>Alias, Name oder ID</translation>
    </message>
    <message>
        <source>Choose the publisher.</source>
        <translation>Wählen Sie den Publisher.</translation>
    </message>
    <message>
        <source>Clear the publisher</source>
        <translation>Publisher leeren</translation>
    </message>
</context>
<context>
    <name>ui::PublisherPanel</name>
    <message>
        <source>Payable</source>
        <translation>Auszahlbar</translation>
    </message>
    <message>
        <source>In payment</source>
        <translation>In Auszahlung</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Publisher panel</source>
        <translation>Publisher-Konto</translation>
    </message>
    <message>
        <source>Payment history</source>
        <translation>Zahlungsverlauf</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation>Zeitraum des Kontoauszugs</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Kontoauszug: %1</translation>
    </message>
    <message>
        <source>Nothing has been paid to this publisher yet.</source>
        <translation>An diesen Publisher wurde noch nichts gezahlt.</translation>
    </message>
    <message>
        <source>Nothing was earned or paid in this time.</source>
        <translation>In diesem Zeitraum wurde nichts verdient oder gezahlt.</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Zahlungen exportieren</translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation>Kontoauszug exportieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Publisher panel: %1</source>
        <translation>Publisher-Konto: %1</translation>
    </message>
    <message>
        <source>Opening balance &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Anfangssaldo &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Closing balance &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Endsaldo &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Statement %1 %2</source>
        <translation>Kontoauszug %1 %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Statement saved as %1.</source>
        <translation>Kontoauszug als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>The conversions behind this amount</source>
        <translation>Die Conversions hinter diesem Betrag</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
</context>
<context>
    <name>ui::PublisherStatus</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>ui::PublishersPage</name>
    <message>
        <source>Publishers</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Find alias, name, company…</source>
        <translation>Alias, Name, Firma suchen …</translation>
    </message>
    <message>
        <source>New publisher</source>
        <translation>Neuer Publisher</translation>
    </message>
    <message>
        <source>Publishers are the partners you pay. They come with an import, or you create them here.</source>
        <translation>Publisher sind die Partner, die Sie bezahlen. Sie kommen mit einem Import, oder Sie legen sie hier an.</translation>
    </message>
    <message>
        <source>Open the publisher panel</source>
        <translation>Publisher-Konto öffnen</translation>
    </message>
    <message>
        <source>Create new payout</source>
        <translation>Neue Auszahlung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: All</source>
        <translation>Status: Alle</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln publisher(s) shown</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Publisher angezeigt</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Publishern angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadingPage</name>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>%1; the file looks like %2</source>
        <translation>%1; die Datei sieht nach %2 aus</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Profil speichern…</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <translation>Gespeichertes Profil</translation>
    </message>
    <message>
        <source>Layout of the file</source>
        <translation>Aufbau der Datei</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Campaign for rows that name none</source>
        <translation>Kampagne für Zeilen, die keine nennen</translation>
    </message>
    <message>
        <source>Publisher for a file without any</source>
        <translation>Publisher für eine Datei ohne solche</translation>
    </message>
    <message>
        <source>%1 (workspace)</source>
        <translation>%1 (Arbeitsbereich)</translation>
    </message>
    <message>
        <source>The times come without an offset.</source>
        <translation>Die Zeiten kommen ohne Zeitverschiebung.</translation>
    </message>
    <message>
        <source>Not needed: the times say theirs.</source>
        <translation>Nicht nötig: Die Zeiten nennen ihre.</translation>
    </message>
    <message>
        <source>None: as detected</source>
        <translation>Keines: wie erkannt</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is chosen here and who is meant, for the next file of this kind.</source>
        <translation>Was hier gewählt ist und wer gemeint ist, für die nächste Datei dieser Art.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
</context>
<context>
    <name>ui::RecalculateDialog</name>
    <message>
        <source>Recalculate</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>What would be posted</source>
        <translation>Was gebucht würde</translation>
    </message>
    <message>
        <source>Past recalculations</source>
        <translation>Frühere Neuberechnungen</translation>
    </message>
    <message>
        <source>Changed rules count for new conversions. Recalculate prices those that are there by today&apos;s rules and posts the differences.</source>
        <translation>Geänderte Regeln gelten für neue Conversions. Neu berechnen bewertet die vorhandenen nach den heutigen Regeln und bucht die Unterschiede.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaign: all</source>
        <translation>Kampagne: alle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional; kept with what is posted</source>
        <translation>Freiwillig; steht bei den Buchungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped: nothing is posted. Choose a time to look again.</source>
        <translation>Abgebrochen: Nichts ist gebucht. Wählen Sie einen Zeitraum, um neu zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln publisher(s)</source>
        <translation>
            <numerusform>Für %Ln Publisher anwenden</numerusform>
            <numerusform>Für %Ln Publisher anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculating</source>
        <translation>Neuberechnung</translation>
    </message>
    <message>
        <source>No conversion earns another amount any more.</source>
        <translation>Keine Conversion verdient mehr einen anderen Betrag.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) recalculated: earned %1, awaiting approval or held %2. It is recalculation %3.</source>
        <translation>
            <numerusform>%Ln Conversion neu berechnet: verdient %1, unbestätigt oder zurückgehalten %2. Es ist die Neuberechnung %3.</numerusform>
            <numerusform>%Ln Conversions neu berechnet: verdient %1, unbestätigt oder zurückgehalten %2. Es ist die Neuberechnung %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecalculationPreview</name>
    <message>
        <source>All publishers</source>
        <translation>Alle Publisher</translation>
    </message>
    <message>
        <source>Before and after by publisher</source>
        <translation>Vorher und nachher je Publisher</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>There are no conversions in this time.</source>
        <translation>In diesem Zeitraum gibt es keine Conversions.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conversion(s) earn another amount by today&apos;s rules.</source>
        <translation>
            <numerusform>%1 von %Ln Conversion verdient nach den heutigen Regeln einen anderen Betrag.</numerusform>
            <numerusform>%1 von %Ln Conversions verdienen nach den heutigen Regeln einen anderen Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts have settled %1 of what these publishers earned here. That and every invoice stay as they are; the next payout settles the differences.</source>
        <translation>Auszahlungen haben %1 von dem beglichen, was diese Publisher hier verdient haben. Das und jede Rechnung bleiben, wie sie sind; die nächste Auszahlung begleicht die Unterschiede.</translation>
    </message>
    <message>
        <source>Settled and left</source>
        <translation>Beglichen, bleibt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Head of a column of amounts: %1 what, %2 the currency.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Awaiting approval or held</source>
        <translation>Noch nicht fällig</translation>
    </message>
</context>
<context>
    <name>ui::RereadDialog</name>
    <message>
        <source>Change the cost model?</source>
        <translation>Abrechnungsmodell ändern?</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>Werte vorher und nachher</translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation>Sondervergütung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Was würde sich ändern?</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Keep what the books have where a known row has changed</source>
        <translation>Bei geänderten bekannten Zeilen den Stand der Bücher behalten</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Changed rows are listed, not applied.</source>
        <translation>Geänderte Zeilen werden aufgeführt, nicht übernommen.</translation>
    </message>
    <message>
        <source>Read as: %1. %2</source>
        <translation>Gelesen als: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) are not applied: the books stay as they are.</source>
        <translation>
            <numerusform>%Ln geänderte Zeile wird nicht übernommen: Die Bücher bleiben, wie sie sind.</numerusform>
            <numerusform>%Ln geänderte Zeilen werden nicht übernommen: Die Bücher bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht übernommen</translation>
    </message>
</context>
<context>
    <name>ui::RowChecker</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Rows %1 and %2 have the same conditions. Remove one of them.</source>
        <translation>Die Zeilen %1 und %2 haben dieselben Bedingungen. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Unknown publisher.</source>
        <translation>Unbekannter Publisher.</translation>
    </message>
</context>
<context>
    <name>ui::RuleFiles</name>
    <message numerus="yes">
        <source>%Ln rule(s) taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Regel übernommen. „Rückgängig“ nimmt sie zurück.</numerusform>
            <numerusform>%Ln Regeln übernommen. „Rückgängig“ nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.rules *.csv *.json *.txt)</source>
        <translation>Regeln (*.rules *.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Regel nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Regeln nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RuleTableModel</name>
    <message>
        <source>New row, for example %1</source>
        <translation>Neue Zeile, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Wert, %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New row, a day such as 2026-11-01</source>
        <translation>Neue Zeile, ein Tag wie 2026-11-01</translation>
    </message>
    <message>
        <source>The first day on which the rule counts, such as 2026-11-01. Empty: it always did.</source>
        <translation>Der erste Tag, an dem die Regel gilt, etwa 2026-11-01. Leer: schon immer.</translation>
    </message>
    <message>
        <source>The last day on which the rule counts, such as 2026-12-31. Empty: until further notice.</source>
        <translation>Der letzte Tag, an dem die Regel gilt, etwa 2026-12-31. Leer: bis auf Weiteres.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>ui::RuleTableView</name>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
</context>
<context>
    <name>ui::RulesImportDialog</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Add and change: nothing is removed</source>
        <translation>Hinzufügen und ändern: entfernt wird nichts</translation>
    </message>
    <message>
        <source>Replace: what the file lacks is removed</source>
        <translation>Ersetzen: was in der Datei fehlt, wird entfernt</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Was in der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation>Sondervergütung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Choose or drop a rules file, rules as CSV, or a campaign as the tracker&apos;s JSON.</source>
        <translation>Wählen Sie eine Regeldatei, Regeln als CSV oder eine Kampagne im JSON des Trackers, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Of the tracker&apos;s JSON: in the tabs whose array the file has.</source>
        <translation>Beim JSON des Trackers: in den Registern, deren Liste die Datei hat.</translation>
    </message>
    <message>
        <source>The rules go into the tabs as if they were typed: Save changes stores them.</source>
        <translation>Die Regeln kommen in die Register, als wären sie eingegeben: „Änderungen speichern“ speichert sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s). Nothing can be taken over before they are mended.</source>
        <translation>
            <numerusform>%Ln Fehler. Vorher lässt sich nichts übernehmen.</numerusform>
            <numerusform>%Ln Fehler. Vorher lässt sich nichts übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added · %2 changed · %3 removed · %4 unchanged</source>
        <translation>%1 hinzugefügt · %2 geändert · %3 entfernt · %4 unverändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>The file says what the draft has already.</source>
        <translation>Die Datei sagt, was der Entwurf schon hat.</translation>
    </message>
</context>
<context>
    <name>ui::SettledLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>The conversions behind this amount</source>
        <translation>Die Conversions hinter diesem Betrag</translation>
    </message>
    <message>
        <source>Less paid on account</source>
        <translation>Abzüglich Vorauszahlungen</translation>
    </message>
    <message>
        <source>Paid on account</source>
        <translation>Vorauszahlung</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>PayoutDesk</source>
        <translation>PayoutDesk</translation>
    </message>
    <message>
        <source>Manage what your company pays its partners. The books are a file on this computer; PayoutDesk records payouts and sends no money.</source>
        <translation>Verwalten Sie, was Ihre Firma ihren Partnern zahlt. Die Bücher sind eine Datei auf diesem Computer; PayoutDesk erfasst Auszahlungen und überweist kein Geld.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ui::StatusChange</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s): %1.</source>
        <translation>
            <numerusform>%Ln Conversion: %1.</numerusform>
            <numerusform>%Ln Conversions: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Those that are %1 already stay as they are.</source>
        <translation>Was schon „%1“ ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The differences are posted to the publishers&apos; accounts.</source>
        <translation>Die Differenzen werden auf den Konten der Publisher gebucht.</translation>
    </message>
    <message>
        <source>Earned %1, awaiting approval %2.</source>
        <translation>Verdient: %1, unbestätigt: %2.</translation>
    </message>
    <message>
        <source>Held %1.</source>
        <translation>Zurückgehalten: %1.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversion(s) would get another day: in the balance %1, held %2. The differences are posted to the publishers&apos; accounts; what payouts have settled is netted by the next one.</source>
        <translation>
            <numerusform>%Ln Conversion bekäme einen anderen Tag: im Saldo %1, zurückgehalten %2. Die Differenzen werden auf den Konten der Publisher gebucht; was Auszahlungen beglichen haben, verrechnet die nächste.</numerusform>
            <numerusform>%Ln Conversions bekämen einen anderen Tag: im Saldo %1, zurückgehalten %2. Die Differenzen werden auf den Konten der Publisher gebucht; was Auszahlungen beglichen haben, verrechnet die nächste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusDialog</name>
    <message>
        <source>Approve</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the change and in the publishers&apos; statements.</source>
        <translation>Steht bei der Änderung und in den Kontoauszügen der Publisher.</translation>
    </message>
    <message>
        <source>Say why: the publishers read it.</source>
        <translation>Nennen Sie den Grund: Die Publisher lesen ihn.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress of long work: %1 pieces of %2 are done.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableExport</name>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Rows and columns as shown…</source>
        <translation>Zeilen und Spalten wie angezeigt …</translation>
    </message>
    <message>
        <source>All columns…</source>
        <translation>Alle Spalten …</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1. State of the books: %2</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben. Stand der Bücher: %2</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben. Stand der Bücher: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Head of a column of amounts: %1 what, %2 the currency.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::TablePage</name>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ui::TakeBack</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ui::TriedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ui::TryController</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>ui::TryDialog</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What a conversion of %1 would earn, and why. Nothing is stored.</source>
        <translation>Was eine Conversion von %1 verdienen würde und warum. Gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>this campaign</source>
        <translation>dieser Kampagne</translation>
    </message>
    <message>
        <source>By which rules</source>
        <translation>Nach welchen Regeln</translation>
    </message>
    <message>
        <source>By the rules as typed here</source>
        <translation>Nach den Regeln, wie sie hier stehen</translation>
    </message>
    <message>
        <source>By the saved rules</source>
        <translation>Nach den gespeicherten Regeln</translation>
    </message>
    <message>
        <source>ID of a stored conversion</source>
        <translation>ID einer gespeicherten Conversion</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>Davon ausgehen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>An imaginary conversion with nothing filled in</source>
        <translation>Eine erdachte Conversion, in der nichts ausgefüllt ist</translation>
    </message>
</context>
<context>
    <name>ui::TypeSettingsDialog</name>
    <message>
        <source>Conversion types</source>
        <translation>Conversion-Typen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Type, duplicates and refunds</source>
        <translation>Typ, Duplikate und Erstattungen</translation>
    </message>
    <message>
        <source>A duplicate has the type, publisher, campaign and click ID of an earlier conversion, but another identity. A refund takes back what the latest conversion with its click ID or order earned; a file may also name it in the column refund_of.</source>
        <translation>Ein Duplikat hat Typ, Publisher, Kampagne und Klick-ID einer früheren Conversion, aber eine andere Identität. Eine Erstattung nimmt zurück, was die letzte Conversion mit ihrer Klick-ID oder Bestellung verdiente; eine Datei kann sie auch in der Spalte refund_of nennen.</translation>
    </message>
    <message>
        <source>A change concerns conversions that come in afterwards.</source>
        <translation>Eine Änderung gilt für Conversions, die danach hereinkommen.</translation>
    </message>
</context>
<context>
    <name>ui::TypedConversionForm</name>
    <message>
        <source>Subs</source>
        <translation>Subs</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>Sub</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the default type</source>
        <translation>der Standardtyp</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Click sub</source>
        <translation>Klick-Sub</translation>
    </message>
    <message>
        <source>Conversion sub</source>
        <translation>Conversion-Sub</translation>
    </message>
</context>
<context>
    <name>ui::TypesEdit</name>
    <message>
        <source>Add type</source>
        <translation>Typ hinzufügen</translation>
    </message>
    <message>
        <source>Conversion type</source>
        <translation>Conversion-Typ</translation>
    </message>
    <message>
        <source>Exactly as conversions have it</source>
        <translation>Genau wie in den Conversions</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Duplicates of %1</source>
        <translation>Duplikate von %1</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Refunds, %1</source>
        <translation>Erstattungen, %1</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
</context>
<context>
    <name>ui::UserNameDialog</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As others in the company know you; it may be left empty.</source>
        <translation>Wie andere in der Firma Sie kennen; er kann leer bleiben.</translation>
    </message>
    <message>
        <source>It is recorded with every change that you make from now on, together with the name by which you are signed in to this computer.</source>
        <translation>Er wird von nun an mit jeder Ihrer Änderungen verzeichnet, zusammen mit dem Namen, mit dem Sie an diesem Computer angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfDialog</name>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>of it unpaid</source>
        <translation>davon unbezahlt</translation>
    </message>
    <message>
        <source>of it already paid</source>
        <translation>davon schon bezahlt</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Was würde sich ändern?</translation>
    </message>
    <message>
        <source>What would change in %1?</source>
        <translation>Was würde sich in %1 ändern?</translation>
    </message>
    <message>
        <source>The draft is applied to the conversions that are there, as saving it and recalculating would. Nothing is written.</source>
        <translation>Der Entwurf wird auf die vorhandenen Conversions angewandt, wie es Speichern und Neuberechnen täten. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>What would change, by publisher</source>
        <translation>Was sich ändern würde, je Publisher</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Je Publisher</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Export publishers</source>
        <translation>Publisher exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped. Choose a time to look again.</source>
        <translation>Abgebrochen. Wählen Sie einen Zeitraum, um neu zu sehen.</translation>
    </message>
    <message>
        <source>There are no conversions of this campaign in this time.</source>
        <translation>Diese Kampagne hat in diesem Zeitraum keine Conversions.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conversion(s) would earn another amount.</source>
        <translation>
            <numerusform>%1 von %Ln Conversion würde einen anderen Betrag verdienen.</numerusform>
            <numerusform>%1 von %Ln Conversions würden einen anderen Betrag verdienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No publisher would earn another amount.</source>
        <translation>Kein Publisher würde einen anderen Betrag verdienen.</translation>
    </message>
    <message>
        <source>By publisher (%1)</source>
        <translation>Je Publisher (%1)</translation>
    </message>
    <message>
        <source>Largest changes (%1)</source>
        <translation>Größte Änderungen (%1)</translation>
    </message>
    <message>
        <source>In total, %1</source>
        <translation>Insgesamt, %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Why before: %1</source>
        <translation>Warum vorher: %1</translation>
    </message>
    <message>
        <source>Why after: %1</source>
        <translation>Warum nachher: %1</translation>
    </message>
    <message>
        <source>No conversion would earn another amount.</source>
        <translation>Keine Conversion würde einen anderen Betrag verdienen.</translation>
    </message>
    <message>
        <source>Awaiting approval or held</source>
        <translation>Noch nicht fällig</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>What else matched</source>
        <translation>Was noch zutraf</translation>
    </message>
    <message>
        <source>No other custom payout matches this conversion.</source>
        <translation>Keine andere Sondervergütung trifft auf diese Conversion zu.</translation>
    </message>
    <message>
        <source>Custom payout</source>
        <translation>Sondervergütung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Since it came in</source>
        <translation>Seit dem Eingang</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Taken of the revenue %1</source>
        <translation>Berechnet vom Umsatz %1</translation>
    </message>
    <message>
        <source>Exact, nothing was rounded</source>
        <translation>Genau, nichts wurde gerundet</translation>
    </message>
    <message>
        <source>%1 rounded once to %2, half away from zero</source>
        <translation>%1, einmal kaufmännisch gerundet auf %2</translation>
    </message>
    <message>
        <source>Priced by version %1 of “%2”, saved %3 by %4</source>
        <translation>Berechnet nach Version %1 von „%2“, gespeichert am %3 von %4</translation>
    </message>
    <message>
        <source>What missed by one condition</source>
        <translation>Was nur an einer Bedingung scheiterte</translation>
    </message>
    <message>
        <source>No custom payout missed by one condition alone.</source>
        <translation>Keine Sondervergütung scheiterte an nur einer Bedingung.</translation>
    </message>
    <message>
        <source>What it lacked</source>
        <translation>Was fehlte</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Progress of long work: what is done, and how many so far.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>ui::WritePdf</name>
    <message>
        <source>The PDF came out incomplete.</source>
        <translation>Das PDF ist unvollständig.</translation>
    </message>
    <message>
        <source>Nothing was written; try again.</source>
        <translation>Nichts wurde geschrieben; versuchen Sie es noch einmal.</translation>
    </message>
</context>
</TS>
