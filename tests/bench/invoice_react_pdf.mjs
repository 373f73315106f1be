// The invoice by @react-pdf/renderer: node invoice_react_pdf.mjs LINES RUNS [FILE].
import { createElement as make } from 'react';
import { Document, Font, Page, StyleSheet, Text, View, renderToBuffer } from '@react-pdf/renderer';
import { builtin, fonts, measure } from './invoice_content.mjs';

if (!builtin)
    Font.register({ family: 'Noto Sans', fonts: [{ src: fonts.regular }, { src: fonts.bold, fontWeight: 'bold' }] });
const styles = StyleSheet.create({
    page: { padding: 51, fontFamily: builtin ? 'Helvetica' : 'Noto Sans', fontSize: 9 },
    row: { flexDirection: 'row', borderBottomWidth: 0.3, paddingVertical: 4 },
    strong: { fontWeight: 'bold' },
    head: { flexDirection: 'row', justifyContent: 'space-between', fontSize: 17, fontWeight: 'bold' },
    block: { flexDirection: 'row', justifyContent: 'space-between', marginVertical: 25 },
    wide: { width: '60%' }, narrow: { width: '20%', textAlign: 'right' }, small: { fontSize: 8 },
});
const text = (words, style) => make(Text, { style }, words);
const row = (cells, style, key) => make(View, { style: [styles.row, style], wrap: false, fixed: key === 'heads', key },
    make(View, { style: styles.wide }, ...[cells[0]].flat().map((words, i) => make(Text, { key: i, style: i ? styles.small : {} }, words))),
    text(cells[1], styles.narrow), text(cells[2], styles.narrow));
const party = (lines) => make(View, {}, ...lines.map((line, i) => make(Text, { key: i }, line)));

await measure((made) => renderToBuffer(make(Document, { title: made.number },
    make(Page, { size: 'A4', style: styles.page },
        make(View, { style: styles.head }, text(made.title), text(made.number)),
        text(made.issuedBy),
        make(View, { style: styles.block }, party(made.supplier), party(made.customer), party(made.facts.map((fact) => fact.join(' ')))),
        row(made.heads, styles.strong, 'heads'),
        ...made.rows.map((line, i) => row([[line.title, line.details], line.count, line.amount], {}, i)),
        row([made.total[0], '', made.total[1]], styles.strong, 'total'),
        text(made.payTo, styles.small)))));
