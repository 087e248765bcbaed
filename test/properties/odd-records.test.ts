/** Records that are looked at quickly, and records that are looked at whole, come to the same. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { oddIn } from '../../src/record/cautions/cautions.js';
import type { RecordCaution } from '../../src/record/cautions/kinds.js';
import { ANYTHING_ODD, NOTHING_ODD, whatMayBeOdd } from '../../src/record/cautions/may-be-odd.js';
import type { Person } from '../../src/record/person/person.js';
import { readPerson } from '../../src/record/person/read.js';
import { RUNS, people, settings } from './people.js';

const LAW = inDays(LAW_OF_ENGLAND);

/** What no status turns on: a caution about it alone bears on none. */
const turnsOnIt = (record: Person, path: string): boolean => {
  const [, list = '', at = ''] = path.split('/');
  if (list === 'education' || list === 'discretionarySupport') return false;
  if (list === 'familyPlacements')
    return record.familyPlacements?.[Number(at)]?.with !== 'relative-without-pr';
  const entry = list === 'otherAccommodation' ? record.otherAccommodation?.[Number(at)] : undefined;
  return entry === undefined || entry.end === null || entry.start < entry.end;
};

describe('the quick look for what is odd', () => {
  it('passes over no record, and leaves out no caution, that could bear on a status', () => {
    let passed = 0;
    let partly = 0;
    let odd = 0;
    fc.assert(
      fc.property(people, ({ born, record }) => {
        const facts = readPerson(record);
        const mayBe = whatMayBeOdd(facts, born as EpochDay, LAW);
        if (mayBe === NOTHING_ODD) passed += 1;
        else if ((mayBe & ANYTHING_ODD) === 0) partly += 1;
        else odd += 1;
        const bearing = (all: readonly RecordCaution[]) =>
          all.filter(({ about }) => about.some((path) => turnsOnIt(record, path)));
        const looked = mayBe === NOTHING_ODD ? [] : oddIn(record, LAW, facts, mayBe);
        expect(bearing(looked)).toEqual(bearing(oddIn(record, LAW)));
      }),
      { ...settings, numRuns: Math.max(RUNS, 50) },
    );
    // All kinds are met: the law would hold of each of them alone.
    expect(Math.min(passed, partly, odd)).toBeGreaterThan(0);
  });
});
