// One measure for one team: three or more placements in the year, counted by a file that gives the team of each child.
//
// The council's records have no teams, so a count is given a function that says the group of a child. It is handed the
// place of the child in the records, not the child's number: `records.children.id[at]` is the number.
//
//   node docs/recipes/count-for-one-team.mjs
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { countIndicators, recordsFromChildren, resultOf } from 'corporate-parenting/indicators';

/** A file of the council's: CHILD is the number that the records use. */
const TEAMS = `CHILD,TEAM
101,North
102,North
103,South`;

// In a folder of the return it is `readReturn(tables).records`; here four children are written out.
const records = recordsFromChildren([
  child('101', ['2023-05-02']),
  child('102', ['2023-05-02', '2025-06-01', '2025-09-01']),
  child('103', ['2023-05-02', '2025-06-01', '2025-09-01']),
  child('104', ['2024-01-08']),
]);

const teamOf = new Map(
  TEAMS.split('\n')
    .slice(1)
    .map((line) => line.split(',')),
);
const counted = countIndicators(records, {
  yearEnd: '2026-03-31',
  ids: ['STAB-3PLUS'],
  groupBy: (at) => teamOf.get(records.children.id[at]) ?? 'no team on record',
});

for (const team of Object.keys(counted.groups)) {
  const { numerator, denominator, value } = resultOf(counted, 'STAB-3PLUS', team);
  log(`${team}: ${numerator} of ${denominator} children with three or more placements (${value}%)`);
}

const north = resultOf(counted, 'STAB-3PLUS', 'North');
assert.deepEqual([north.numerator, north.denominator, north.value], [1, 2, 50]);
// Nobody is lost: a child without a team is a group of its own.
assert.deepEqual(Object.keys(counted.groups), ['North', 'South', 'no team on record']);
// So few children are not for publishing: publish-a-table.mjs hides small counts, and what would give them away.

/** A child in care whose placements began on these days. */
function child(id, days) {
  return {
    id,
    dateOfBirth: '2013-04-02',
    episodes: days.map((DECOM, place) => ({
      DECOM,
      RNE: place === 0 ? 'S' : 'P',
      LS: 'C2',
      PLACE: place === 1 ? 'K2' : 'U6',
      DEC: days[place + 1] ?? null,
      REC: days[place + 1] === undefined ? null : 'X1',
    })),
  };
}
