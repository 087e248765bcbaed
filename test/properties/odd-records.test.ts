/** Records that are looked at quickly, and records that are looked at whole, come to the same. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { oddIn } from '../../src/record/cautions/cautions.js';
import { mayBeOdd } from '../../src/record/cautions/may-be-odd.js';
import type { Person } from '../../src/record/person/person.js';
import { readPerson } from '../../src/record/person/read.js';
import { people, settings } from './people.js';

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
  it('passes over no record of which a caution could bear on a status', () => {
    let passed = 0;
    let odd = 0;
    fc.assert(
      fc.property(people, ({ born, record }) => {
        if (mayBeOdd(readPerson(record), born as EpochDay, LAW)) {
          odd += 1;
          return;
        }
        passed += 1;
        const told = oddIn(record, LAW).filter(({ about }) => about.some((path) => turnsOnIt(record, path)));
        expect(told).toEqual([]);
      }),
      settings,
    );
    // Both kinds are met: the law would hold of neither alone.
    expect(Math.min(passed, odd)).toBeGreaterThan(0);
  });
});
