// The invoice that every side of invoice_pdf makes, as texts; and the clock they share.
// With FONT=builtin the PDF's own Helvetica, which is not embedded: the least that a peer can do, and no PDF/A.
export const builtin = process.env.FONT === 'builtin';
const folder = process.env.FONTS; // where NotoSans-Regular.ttf and NotoSans-Bold.ttf are
export const fonts = builtin ? { regular: 'Helvetica', bold: 'Helvetica-Bold' }
    : { regular: `${folder}/NotoSans-Regular.ttf`, bold: `${folder}/NotoSans-Bold.ttf` };

const money = (cents) => (cents / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const cents = (i) => i * 101;

export function content(lines) {
    const rows = [];
    let sum = 0;
    for (let i = 1; i <= lines; ++i) {
        sum += cents(i);
        rows.push({ title: `Office Shop ${i} – November 2026`, details: `Purchase 1,004 · Lead ${(200 + i).toLocaleString('en-GB')}`,
                    count: (1204 + i).toLocaleString('en-GB'), amount: money(cents(i)), sum: money(sum) });
    }
    return {
        title: 'Invoice', number: 'PI-2026-0006', issuedBy: 'Issued by Sample Company Ltd on behalf of Coupon King Ltd',
        supplier: ['From', 'Coupon King Ltd', '18 Harbour Street', 'Leeds LS1 4AB', 'United Kingdom', 'VAT GB 000 0000 00'],
        customer: ['To', 'Sample Company Ltd', '1 Example Road', 'London N1 0AA', 'United Kingdom', 'VAT GB 000 0000 01'],
        facts: [['Issued', '18 November 2026'], ['Due in 30 days', '18 December 2026'], ['Payout', '#8']],
        heads: ['Description', 'Conversions', 'Amount, GBP'], rows, total: ['Total, GBP', money(sum)],
        payTo: 'Pay to: Bank of Examples',
    };
}

/// Makes it once to warm up and then `runs` times; prints milliseconds: median, least, most, CPU.
export async function measure(make) {
    const [lines, runs, file] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 5), process.argv[4]];
    const made = content(lines);
    let pdf = await make(made);
    const times = [];
    const before = process.cpuUsage();
    for (let i = 0; i < runs; ++i) {
        const start = performance.now();
        pdf = await make(made);
        times.push(performance.now() - start);
    }
    const used = process.cpuUsage(before);
    times.sort((a, b) => a - b);
    const cpu = (used.user + used.system) / 1000 / runs;
    console.log([times[Math.floor(runs / 2)], times[0], times[runs - 1], cpu].map((ms) => ms.toFixed(2)).join(' '));
    if (file) (await import('node:fs')).writeFileSync(file, pdf);
}
