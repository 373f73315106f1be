// The peer of tests/bench/balances: DuckDB summing its loaded table of conversions by publisher, two threads.
// duckdb_balances.mjs ROWS.csv RUNS, the rows being publisher,earning (micro-units) of what earns. Needs @duckdb/node-api in
// the node_modules of the folder it is run from. Prints "milliseconds cpu-milliseconds" a run, then the sum.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.cwd() + '/');
const { DuckDBInstance } = await import(pathToFileURL(require.resolve('@duckdb/node-api')));
const [csv, runs] = process.argv.slice(2);
const db = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await db.connect();
await connection.run(`CREATE TABLE conversion AS SELECT * FROM read_csv('${csv}', header=false, columns={'publisher':'VARCHAR','earning':'BIGINT'})`);
let sum = 0n;
for (let run = 0; run <= +runs; ++run) {
  const wall = performance.now(), cpu = process.cpuUsage();
  const result = await connection.runAndReadAll('SELECT publisher, sum(earning)::BIGINT FROM conversion GROUP BY publisher');
  const used = process.cpuUsage(cpu), took = performance.now() - wall;
  sum = result.getRows().reduce((total, row) => total + BigInt(row[1]), 0n);
  if (run > 0) console.log(took.toFixed(2), ((used.user + used.system) / 1000).toFixed(2)); // the first one warms up
}
console.log('sum', String(sum));
