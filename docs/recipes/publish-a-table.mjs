// A table made fit to publish: small counts hidden, and nothing hidden that a reader could work out.
//
// Hiding counts of 1 to 5 is not enough. One hidden cell in a row is the row's total less the others, and a blank
// beside a full column total gives itself away. `protectTable` hides as many more cells as it takes, and the result is
// of a type on which no arithmetic compiles: figures are counted first, and published last.
//
//   node docs/recipes/publish-a-table.mjs
import assert from 'node:assert/strict';
import { log } from 'node:console';
import {
  countIndicators,
  protectTable,
  publishCouncil,
  recordsFromChildren,
  resultOf,
} from 'corporate-parenting/indicators';
import { displayed } from 'corporate-parenting/display';

const YEAR_END = '2026-03-31';
const BANDS = ['Under 5', '5 to 9', '10 to 15', '16 and 17'];

/** Children of one council, by age: how many there are, and how many of them had three or more placements. */
const children = [
  ...group('Under 5', 2022, 40, 2),
  ...group('5 to 9', 2018, 61, 9),
  ...group('10 to 15', 2013, 118, 31),
  ...group('16 and 17', 2009, 54, 14),
];

const counted = countIndicators(recordsFromChildren(children), {
  yearEnd: YEAR_END,
  ids: ['STAB-3PLUS'],
  groupBy: (child) => children[child].band,
});
const counts = BANDS.map((band) => {
  const { numerator, denominator } = resultOf(counted, 'STAB-3PLUS', band);
  return [numerator, denominator - numerator];
});
const columns = ['Three or more placements', 'Fewer than three'];
const table = protectTable({ rows: BANDS, columns, counts });
log(displayed(table, { title: `Placements in the year to ${YEAR_END}, by age` }).text);
log('c: hidden, so that no child can be told from the figures');

// Two children under 5 moved three times. Their cell is hidden, and so is enough else that it cannot be worked out.
const shown = table.cells.map((row) => row.map(({ shown }) => shown));
assert.deepEqual(counts[0], [2, 38]);
assert.equal(shown[0][0], 'c');
assert.equal(shown[0][1], 'c', 'the cell beside it would give it away by the total of the row');
assert.ok(
  shown.slice(1).some((row) => row[0] === 'c'),
  'and so would a column with only one cell hidden',
);
assert.ok(table.holds, 'the library has checked that nothing hidden follows from what is shown');

// A rate beside the table is hidden by the same rule, and published as a whole number.
const whole = counts.reduce(([met, not], [more, fewer]) => [met + more, not + fewer], [0, 0]);
const all = publishCouncil(whole[0], whole[0] + whole[1]);
log(`All ages: ${all.percent.shown}% of ${all.denominator.shown}`);
assert.equal(publishCouncil(2, 40).percent.shown, 'c');
assert.equal(all.percent.shown, 21);

/** `size` children of one age band, `moved` of whom had three placements in the year. */
function group(band, born, size, moved) {
  return Array.from({ length: size }, (_, at) => {
    const days = at < moved ? ['2023-05-02', '2025-06-01', '2025-09-01'] : ['2023-05-02'];
    return {
      id: `${band} ${at}`,
      band,
      dateOfBirth: `${born}-04-02`,
      episodes: days.map((DECOM, place) => ({
        DECOM,
        RNE: place === 0 ? 'S' : 'P',
        LS: 'C2',
        PLACE: place === 1 ? 'K2' : 'U6',
        DEC: days[place + 1] ?? null,
        REC: days[place + 1] === undefined ? null : 'X1',
      })),
    };
  });
}
