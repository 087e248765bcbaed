// The library, all of its work: every row read and checked, everyone's status, every measure that the tables allow, with
// the reason for each child.
import { closeSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder, on, report, stopwatch } from './whole.mjs';

const { INDICATOR_IDS, computableResult, countIndicators } = await import('../../dist/indicators.js');
const { addMonths, toDay } = await import('../../dist/kernel.js');
const { countStatuses, readReturn } = await import('../../dist/ssda903.js');
const lap = stopwatch();

function* blocksOf(path) {
  const file = openSync(path, 'r');
  const block = new Uint8Array(1 << 20);
  for (let read; (read = readSync(file, block)) > 0;) yield block.subarray(0, read);
  closeSync(file);
}

const { records, problems } = readReturn(
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, table: name.slice(0, -4), bytes: blocksOf(join(folder, name)) })),
);
const read = lap();

const yearStart = toDay(addMonths(on, -12, 'earlier')) + 1;
const { people, statuses } = countStatuses(records, on, { yearStart, otherFacts: 'none' });
const counted = countIndicators(records, { yearEnd: on });
const results = INDICATOR_IDS.map((id) => computableResult(records, counted, id));
report({
  read,
  compute: lap(),
  people,
  episodes: records.episodes.length,
  problems: problems.length,
  statuses,
  measures: results.filter(({ status }) => status === 'computed').length,
});
