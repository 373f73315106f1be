// A table as XLSX by exceljs, streaming: node export_exceljs.mjs TABLE.csv FILE.xlsx. Reads the CSV line by line (texts
// of the workload have neither quotes nor line ends) and writes figures as numbers, as PayoutDesk does.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import excel from 'exceljs';

const [from, to] = process.argv.slice(2);
const book = new excel.stream.xlsx.WorkbookWriter({ filename: to, useSharedStrings: false, useStyles: false });
const sheet = book.addWorksheet('conversions');
let isHead = true;
let figures;
for await (const line of createInterface({ input: createReadStream(from) })) {
    const cells = line.split(',');
    if (isHead)
        figures = cells.map((head) => ['revenue', 'tracker_earning', 'earning', 'import'].includes(head));
    sheet.addRow(isHead ? cells : cells.map((cell, i) => cell === '' ? null : figures[i] ? Number(cell) : cell)).commit();
    isHead = false;
}
await book.commit();
