// What an analyst would take instead of an import's dry run: DuckDB reads the conversions and prices them with one
// join for each kind of custom payout and sub. duckdb_import.mjs CONVERSIONS.csv RULES [loaded] (campaign CPA, "partner
// deals first", default payout 0). Needs @duckdb/node-api in the node_modules of the folder it is run from. Prints the
// totals, and the seconds from "rules loaded" on. `loaded`: instead of what-if over what is stored; the conversions are
// in memory, what joins compare is a number of a dictionary (ENUM), and only the pricing is counted, three times.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.cwd() + '/');
const { DuckDBInstance } = await import(pathToFileURL(require.resolve('@duckdb/node-api')));
const [conversions, rulesFile, loaded] = process.argv.slice(2);

// Whole numbers, the fastest way: hundredths of units and percents in, millionths out (the workload has no more).
// The kinds in match order, each with the conversion's columns that it asks for; sub and p_sub stand for one of many.
const kinds = {
  hybrid: ['type'], publisher_sub_geo: ['publisher', 'sub', 'country'], publisher_sub: ['publisher', 'sub'],
  publisher: ['publisher'], type_geo_sub: ['type', 'country', 'p_sub'], type_sub: ['type', 'p_sub'],
  type_geo: ['type', 'country'], geo_os: ['os', 'country'], conversion_sub: ['p_sub'], type: ['type'], geo: ['country'],
};
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const rules = readFileSync(rulesFile, 'utf8').split('\n').filter(Boolean).map(line => line.split(',').map(text => text.trim()));

const joins = [], values = [];
const comparisons = []; // of a rule table's column with a conversion's
for (const [kind, columns] of Object.entries(kinds)) {
  const place = columns.findIndex(column => column.endsWith('sub'));
  const ofKind = new Map(); // by sub number; one table a number
  for (const [, ...fields] of rules.filter(rule => rule[0] === kind)) {
    const [name] = place < 0 ? [''] : fields.splice(place, 1);
    ofKind.set(name, [...(ofKind.get(name) ?? []), fields]);
  }
  for (const name of [...ofKind.keys()].sort()) {
    const table = `${kind}_${name}`;
    const rows = ofKind.get(name).map(fields => `(${fields.slice(0, -1).map(text => `'${text}'`)}, ${Math.round(fields.at(-1) * 100)})`);
    await connection.run(`CREATE TABLE ${table}(${columns.map((_, i) => `k${i} VARCHAR`)}, value BIGINT)`);
    for (let i = 0; i < rows.length; i += 5000)
      await connection.run(`INSERT INTO ${table} VALUES ${rows.slice(i, i + 5000)}`);
    const asked = columns.map((column, i) => ({ table, key: `k${i}`, column: i === place ? (column === 'sub' ? name : 'p_' + name) : column }));
    comparisons.push(...asked);
    joins.push(`LEFT JOIN ${table} ON ${asked.map(({ key, column }) => `${table}.${key} = c.${column}`).join(' AND ')}`);
    values.push(kind === 'hybrid' ? `${table}.value * c.cents` : `${table}.value * 10000`);
  }
}
const heads = execFileSync('head', ['-n', '1', conversions], { encoding: 'utf8' }).trim().split(',');
const columns = heads.map(head => `'${head}': '${head === 'revenue' ? 'DECIMAL(12, 2)' : 'VARCHAR'}'`);
let from = `(SELECT *, CAST(revenue * 100 AS BIGINT) AS cents
             FROM read_csv('${conversions}', header = true, columns = { ${columns} }))`;
if (loaded) {
  const compared = [...new Set(comparisons.map(({ column }) => column))];
  await connection.run(`CREATE TABLE loaded AS SELECT status, cents, ${compared} FROM ${from}`);
  for (const column of compared) {
    const ofRules = comparisons.filter(each => each.column === column);
    await connection.run(`CREATE TYPE ${column}_word AS ENUM (SELECT DISTINCT ${column} FROM loaded WHERE ${column} IS NOT NULL
      ${ofRules.map(({ table, key }) => `UNION SELECT ${key} FROM ${table}`).join(' ')})`);
    for (const { table, key } of ofRules)
      await connection.run(`ALTER TABLE ${table} ALTER ${key} TYPE ${column}_word`);
  }
  await connection.run(`CREATE TABLE encoded AS SELECT status, cents, ${compared.map(column => `${column}::${column}_word AS ${column}`)} FROM loaded`);
  await connection.run('DROP TABLE loaded');
  from = 'encoded';
}
const price = () => connection.runAndReadAll(`
  SELECT sum(earning) FILTER (status = 'approved') AS earned, sum(earning) FILTER (status = 'pending') AS pending
  FROM (SELECT c.status, coalesce(${values}, 0) AS earning FROM ${from} c ${joins.join(' ')} WHERE c.status <> 'declined')`);
const seconds = [];
let answer;
for (let i = 0; i < (loaded ? 3 : 1); ++i) {
  const begun = performance.now(), usage = process.cpuUsage();
  answer = await price();
  const used = process.cpuUsage(usage);
  seconds.push({ wall: +((performance.now() - begun) / 1000).toFixed(3), cpu: +((used.user + used.system) / 1e6).toFixed(2) });
}
const units = micros => `${micros / 1_000_000n}.${String(micros % 1_000_000n).padStart(6, '0')}`;
const [row] = answer.getRowObjects();
console.log(JSON.stringify({ earned: units(row.earned), pending: units(row.pending), seconds: seconds.at(-1).wall,
  cpu: seconds.at(-1).cpu, all: seconds.map(({ wall }) => wall) }));
