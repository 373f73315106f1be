// The invoice by pdfkit: node invoice_pdfkit.mjs LINES RUNS [FILE]. Rows are placed by hand, as pdfkit's users do.
import PDFDocument from 'pdfkit';
import { fonts, measure } from './invoice_content.mjs';

const left = 51, right = 544, bottom = 780;

function make(made) {
    return new Promise((resolve) => {
        const pdf = new PDFDocument({ size: 'A4', margin: 0, font: fonts.regular });
        const chunks = [];
        pdf.on('data', (chunk) => chunks.push(chunk));
        pdf.on('end', () => resolve(Buffer.concat(chunks)));
        pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
        const hand = (font, size) => pdf.font(font).fontSize(size);
        const text = (words, x, y) => pdf.text(words, x, y, { lineBreak: false });
        const atRight = (words, edge, y) => text(words, edge - pdf.widthOfString(words), y);
        let y = 51;
        hand('bold', 17); text(made.title, left, y);
        atRight(made.number, right, y);
        hand('regular', 9); text(made.issuedBy, left, y += 26);
        y += 40;
        made.supplier.forEach((line, i) => text(line, left, y + i * 13.5));
        made.customer.forEach((line, i) => text(line, 220, y + i * 13.5));
        made.facts.forEach(([name, value], i) => { text(name, 390, y + i * 13.5); atRight(value, right, y + i * 13.5); });
        y += 110;
        const heads = () => {
            hand('bold', 9); text(made.heads[0], left, y); atRight(made.heads[1], 440, y); atRight(made.heads[2], right, y);
            pdf.moveTo(left, y += 16).lineTo(right, y).lineWidth(0.5).stroke();
            y += 4;
        };
        heads();
        for (const row of made.rows) {
            if (y + 50 > bottom) {
                hand('regular', 9); text('Carried over', left, y); atRight(row.sum, right, y);
                pdf.addPage();
                y = 51;
                heads();
            }
            hand('regular', 9); text(row.title, left, y); atRight(row.count, 440, y); atRight(row.amount, right, y);
            hand('regular', 8); text(row.details, left, y += 13.5);
            y += 14;
            pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.3).stroke();
            y += 4;
        }
        hand('bold', 9); text(made.total[0], 330, y += 10); atRight(made.total[1], right, y);
        hand('regular', 8); text(made.payTo, left, bottom);
        pdf.end();
    });
}

await measure(make);
