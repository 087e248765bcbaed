/** The people of a return: counted as many, and asked about one by one as `Person`s, they have the same answers. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careStatus, dutiesOn, statusOn, statusTimeline } from '../../src/eligibility/index.js';
import type { Person } from '../../src/eligibility/index.js';
import type { ChildRows } from '../../src/indicators/index.js';
import { recordsFromChildren } from '../../src/indicators/index.js';
import type { CareRecords } from '../../src/record/columns/columns.js';
import type { TableSource } from '../../src/ssda903/index.js';
import { countStatuses, personOfChild, readReturn, yearStartOf } from '../../src/ssda903/index.js';
import { ran } from '../command/run.js';
import { settings } from './people.js';
import { asked, children } from './returns.js';

const FOLDER = 'examples/small-council';

/** The tables of the example council. */
function exampleTables(): TableSource[] {
  return readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
}

const assumptions = ['none', 'not-recorded'] as const;

/** What is counted of a whole return, and the same added up over its people. */
function bothWays(records: CareRecords, on: string, otherFacts: (typeof assumptions)[number]) {
  const assume = { yearStart: yearStartOf(on), otherFacts };
  const { people, lookedAfter, principlesApply, statuses } = countStatuses(records, on, assume);
  const one = { people: 0, lookedAfter: 0, principlesApply: 0 };
  const each = { eligible: 0, relevant: 0, 'former-relevant': 0, qualifying: 0, none: 0, unknown: 0 };
  for (let child = 0; child < records.children.length; child++) {
    const person = personOfChild(records, child, assume);
    const found = careStatus(person, on);
    expect(statusOn(person, on)).toBe(found.answer);
    one.people++;
    if (found.lookedAfter === 'yes') one.lookedAfter++;
    if (found.principlesApply === 'yes') one.principlesApply++;
    each[found.answer]++;
  }
  return {
    counted: { people, lookedAfter, principlesApply, statuses },
    asked: { ...one, statuses: each },
  };
}

describe('everybody in a return', () => {
  it('is counted as careStatus answers, whatever is taken as known', () => {
    fc.assert(
      fc.property(children, asked, fc.constantFrom(...assumptions), (all, on, otherFacts) => {
        const { counted, asked: answered } = bothWays(recordsFromChildren(all), on, otherFacts);
        expect(answered).toEqual(counted);
      }),
      settings,
    );
  });

  it.each(assumptions)('of the example council too, other facts %s', (otherFacts) => {
    const { records } = readReturn(exampleTables());
    for (const on of ['2025-09-30', '2026-03-31']) {
      const { counted, asked: answered } = bothWays(records, on, otherFacts);
      expect(answered).toEqual(counted);
      expect(counted.people).toBeGreaterThan(50);
    }
  });

  it('without a date of birth is unknown everywhere, and is nobody else', () => {
    const inCare: ChildRows = {
      id: '1',
      dateOfBirth: null,
      episodes: [{ DECOM: '2024-01-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
    };
    const records = recordsFromChildren([inCare]);
    for (const otherFacts of assumptions) {
      const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts };
      const person = personOfChild(records, 0, assume);
      expect(person.dateOfBirth).toBe('');
      expect(careStatus(person, '2026-03-31')).toMatchObject({
        answer: 'unknown',
        lookedAfter: 'unknown',
        principlesApply: 'unknown',
        needs: [{ path: '/dateOfBirth' }],
      });
      expect(statusOn(person, '2026-03-31')).toBe('unknown');
      expect(statusTimeline(person, { from: '2024-01-01', until: '2026-04-01' })).toMatchObject([
        { status: 'unknown' },
      ]);
      expect(new Set(dutiesOn(person, '2026-03-31').map(({ owed }) => owed))).toEqual(new Set(['unknown']));
      expect(countStatuses(records, '2026-03-31', assume)).toEqual({
        people: 1,
        lookedAfter: 0,
        lookedAfterPublished: 0,
        principlesApply: 0,
        statuses: { eligible: 0, relevant: 0, 'former-relevant': 0, qualifying: 0, none: 0, unknown: 1 },
      });
    }
  });
});

/** The example council as the command answers for it. */
async function commanded(on: string): Promise<readonly { readonly id: string; readonly status: string }[]> {
  const { code, out } = await ran(['status', FOLDER, '--on', on, '--nothing-else', '--format', 'json']);
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly status: string });
}

const DAYS = ['2026-03-31', '2025-02-28', '2024-02-29'];

describe('the command', () => {
  it.each(DAYS)('gives everybody the status of the library on %s, nothing else being so', async (on) => {
    const { records } = readReturn(exampleTables());
    const assume = { yearStart: yearStartOf(on), otherFacts: 'none' } as const;
    const rows = await commanded(on);
    expect(rows.map(({ id, status }) => [id, status])).toEqual(
      records.children.id.map((id, at) => [id, careStatus(personOfChild(records, at, assume), on).answer]),
    );
    for (const [status, count] of Object.entries(countStatuses(records, on, assume).statuses))
      expect(rows.filter((row) => row.status === status)).toHaveLength(count);
  });
});

interface Figures {
  readonly records: CareRecords;
  readonly personAt: (child: number) => Person;
  readonly json: { readonly statuses: Readonly<Record<string, number>> };
}

describe.skipIf(!existsSync('dist/ssda903.js'))('the demo (stepped aside when dist is not built)', () => {
  it.each(DAYS)('gives everybody the status of the command on %s', async (on) => {
    const { boardFigures } = (await import('../../examples/board-figures.mjs' as string)) as {
      readonly boardFigures: (
        tables: { readonly sources: readonly TableSource[]; readonly passedOver: readonly string[] },
        on: string,
      ) => Figures;
    };
    const { records, personAt, json } = boardFigures({ sources: exampleTables(), passedOver: [] }, on);
    const rows = await commanded(on);
    expect(rows.map(({ id, status }) => [id, status])).toEqual(
      records.children.id.map((id, at) => [id, statusOn(personAt(at), on)]),
    );
    for (const [status, count] of Object.entries(json.statuses))
      expect(rows.filter((row) => row.status === status)).toHaveLength(count);
  });
});
