/** An end reason is itself a record: of a special guardianship order, and of a death. */
import { describe, expect, it } from 'vitest';
import { BEFORE_RECORDS, STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import type { CareEntry, Person } from '../../src/record/person/person.js';
import { diedIn, readPerson, specialGuardianship } from '../../src/record/person/read.js';

const stay = (
  end: string | null,
  reasonEnded: CareEntry['reasonEnded'],
  more: Partial<CareEntry> = {},
): CareEntry => ({
  start: '2015-01-05',
  end,
  legalStatus: 'C2',
  reasonEnded,
  ...more,
});
const guardianship = (record: Partial<Person>) => specialGuardianship(readPerson(record));
const made = (day: string) => ({ from: toDay(day), until: STILL_OPEN, lookedAfterBefore: true });

describe('a special guardianship order', () => {
  it.each(['E43', 'E44', 'E45', 'E46', 'E47', 'E48'] as const)(
    'was made where care ended by %s',
    (reason) => {
      expect(guardianship({ care: [stay('2018-03-01', reason)] })).toEqual(made('2018-03-01'));
    },
  );

  it.each(['E4A', 'E11', 'E17', null] as const)('was not made where care ended otherwise: %s', (reason) => {
    expect(guardianship({ care: [stay('2018-03-01', reason)] })).toBeUndefined();
    expect(guardianship({ care: [stay('2018-03-01', reason)], specialGuardianshipOrder: null })).toBeNull();
  });

  it('was made by care’s end even where the fact says none', () => {
    expect(guardianship({ care: [stay('2018-03-01', 'E45')], specialGuardianshipOrder: null })).toEqual(
      made('2018-03-01'),
    );
  });

  it('is the first of several, in whatever order they are told', () => {
    const first = stay('2018-03-01', 'E45');
    const later = stay('2020-06-01', 'E46', { start: '2019-01-01' });
    expect(guardianship({ care: [first, later] })).toEqual(made('2018-03-01'));
    expect(guardianship({ care: [later, first] })).toEqual(made('2018-03-01'));
  });

  it('is the one on record where there is one, with its own days', () => {
    const order = { date: '2017-01-01', discharged: '2019-05-05', lookedAfterImmediatelyBefore: false };
    expect(guardianship({ care: [stay('2018-03-01', 'E45')], specialGuardianshipOrder: order })).toEqual({
      from: toDay('2017-01-01'),
      until: toDay('2019-05-05'),
      lookedAfterBefore: false,
    });
  });

  it('is one of England or Wales: a Scottish end of care tells of none', () => {
    const ended = (nation: CareEntry['nation']) => [stay('2018-03-01', 'E45', nation ? { nation } : {})];
    expect(guardianship({ care: ended('england') })).toEqual(made('2018-03-01'));
    expect(guardianship({ care: ended('wales') })).toEqual(made('2018-03-01'));
    expect(guardianship({ care: ended('scotland') })).toBeUndefined();
    expect(guardianship({ care: ended('northern-ireland') })).toBeUndefined();
  });

  it('is not told by care that is not recorded', () => {
    expect(guardianship({})).toBeUndefined();
    expect(guardianship({ careElsewhere: [stay('2018-03-01', 'E45')] })).toBeUndefined();
  });

  it.each([5, 'yes', { date: 'soon' }, { date: '2017-01-01', discharged: 'later' }])(
    'that cannot be read is named, and is not a “none”: %j',
    (order) => {
      const read = readPerson({ care: [], specialGuardianshipOrder: order as never });
      expect(read.guardianship).toBeUndefined();
      expect(read.unusable).toEqual(['/specialGuardianshipOrder']);
    },
  );
});

describe('a death', () => {
  const died = (record: Partial<Person>) => readPerson(record).died;

  it('is told by an end reason, the first where there are two', () => {
    const two = [stay('2018-03-01', 'E2'), stay('2017-03-01', 'E2')];
    expect(diedIn(readPerson({ care: two }).care)).toBe(toDay('2017-03-01'));
    expect(diedIn(readPerson({ care: [stay('2018-03-01', 'E3')] }).care)).toBe(STILL_OPEN);
    expect(diedIn(undefined)).toBe(STILL_OPEN);
  });

  it('is on its own day where that is earlier than what another council’s care tells', () => {
    const careElsewhere = [stay('2018-03-01', 'E2')];
    expect(died({ careElsewhere, dateOfDeath: '2018-02-28' })).toBe(toDay('2018-02-28'));
    expect(died({ careElsewhere, dateOfDeath: '2018-03-02' })).toBe(toDay('2018-03-01'));
  });

  it('is told by another council’s care, also where the council’s own is not recorded', () => {
    expect(died({ careElsewhere: [stay('2018-03-01', 'E2')] })).toBe(toDay('2018-03-01'));
    expect(died({ care: [], careElsewhere: [stay('2018-03-01', 'E2')] })).toBe(toDay('2018-03-01'));
  });
});

describe('the day from which a record is complete', () => {
  it.each([
    [undefined, BEFORE_RECORDS, []],
    [null, BEFORE_RECORDS, []],
    ['2020-02-29', toDay('2020-02-29'), []],
    // Nothing is known to be complete.
    ['29/02/2020', STILL_OPEN, ['/recordFrom']],
  ])('%s', (recordFrom, day, unusable) => {
    const read = readPerson({ care: [], recordFrom: recordFrom as never });
    expect([read.recordFrom, read.unusable]).toEqual([day, unusable]);
  });

  it('care that is not recorded is neither none nor unusable', () => {
    const { care, elsewhereRecorded, unusable } = readPerson({});
    expect([care, elsewhereRecorded, unusable]).toEqual([undefined, false, []]);
    expect(readPerson({ care: [], careElsewhere: [] })).toMatchObject({ care: [], elsewhereRecorded: true });
    expect(readPerson({ careElsewhere: [stay(null, null)] }).care).toBeUndefined();
  });
});
