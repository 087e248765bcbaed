/** What a recorded status against the derived one says, in its own words, and what it does not say. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person, reconcile } from '../../src/eligibility/index.js';
import { sentence } from '../../src/kernel/explain.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10.
const born = '2008-06-10';
const made = (facts: Partial<PersonInput>): Person => person(whole({ dateOfBirth: born, ...facts }));

const inCare = made({ care: [stay('2022-07-01', null)] });
const atHome = made({
  care: [stay('2022-07-01', '2025-03-01')],
  familyPlacements: [{ with: 'parent', start: '2025-03-01', end: '2026-01-01' }],
});
const housed = (kind: 'section-17' | 'housing' | 'health', treatAsSection20?: boolean) =>
  made({
    otherAccommodation: [
      {
        kind,
        start: '2024-07-01',
        end: null,
        ...(treatAsSection20 === undefined ? {} : { treatAsSection20 }),
      },
    ],
  });
// Born on 29 February, with exactly 91 days of care on 28 February 2026.
const leapDay = made({ dateOfBirth: '2008-02-29', care: [stay('2025-11-29', null)] });

/** What is recorded, the record, the day, the kind of difference, and the sentence. */
const SAID: readonly (readonly [string, Person, string, string, string])[] = [
  ['Eligible', inCare, '2024-07-01', 'agrees', 'Recorded as eligible, and so it follows from the facts'],
  [
    'Care leaver',
    inCare,
    '2024-07-01',
    'label-needs-review',
    'The label on record could mean more than one status of the Act, or none; the facts give eligible',
  ],
  [
    'none',
    inCare,
    '2024-06-10',
    'stale-after-birthday',
    'Recorded as none, which held until the 16th birthday; now eligible',
  ],
  [
    'eligible',
    inCare,
    '2026-06-10',
    'stale-after-birthday',
    'Recorded as eligible, which held until the 18th birthday; now former-relevant',
  ],
  [
    'qualifying',
    made({ care: [stay('2024-07-01', '2024-08-01')] }),
    '2029-06-10',
    'stale-after-birthday',
    'Recorded as qualifying, which held until the 21st birthday; now none',
  ],
  [
    'eligible',
    person({ dateOfBirth: born }),
    '2025-01-01',
    'short-of-history',
    'Recorded as eligible, which is possible; the facts recorded do not settle it',
  ],
  [
    'former-relevant',
    leapDay,
    '2026-02-28',
    'boundary',
    'Recorded as former-relevant, which follows on the other reading of AMB-2 (28-february); the recommended one gives eligible',
  ],
  [
    'none',
    leapDay,
    '2026-02-28',
    'boundary',
    'Recorded as none, which follows on the other reading of AMB-1 (92-elapsed-days); the recommended one gives eligible',
  ],
  [
    'relevant',
    atHome,
    '2025-09-03',
    'boundary',
    'Recorded as relevant, which holds within 3 days of the day asked about (NEAR-SIX-MONTHS): check the dates',
  ],
  [
    'relevant',
    atHome,
    '2025-09-04',
    'home-with-family',
    'Recorded as relevant, which held until they had lived with family for long enough, on 1 September 2025; now qualifying',
  ],
  [
    'former-relevant',
    inCare,
    '2026-06-07',
    'boundary',
    'Recorded as former-relevant, which holds within 3 days of the day asked about (NEAR-18): check the dates',
  ],
  [
    'eligible',
    atHome,
    '2025-03-01',
    'stale-after-change',
    'Recorded as eligible, which held until care ended on 1 March 2025; now relevant',
  ],
  [
    'relevant',
    made({ care: [stay('2022-07-01', '2025-03-01'), stay('2025-07-01', null)] }),
    '2025-07-01',
    'stale-after-change',
    'Recorded as relevant, which held until care began on 1 July 2025; now eligible',
  ],
  [
    'none',
    made({ care: [stay('2024-07-01', null)] }),
    '2025-01-01',
    'stale-after-change',
    'Recorded as none, which held until there were enough days of care on 30 September 2024; now eligible',
  ],
  [
    'qualifying',
    atHome,
    '2026-01-01',
    'stale-after-change',
    'Recorded as qualifying, which held until they stopped living with family on 1 January 2026; now relevant',
  ],
  [
    'eligible',
    made({
      care: [stay('2022-07-01', '2025-03-01'), stay('2025-03-01', null, 'V3', { shortBreakSeries: true })],
    }),
    '2025-06-01',
    'stale-after-change',
    'Recorded as eligible, which held until the facts changed on 1 March 2025; now none',
  ],
  ['qualifying', inCare, '2024-07-01', 'limb-missed', 'Recorded as qualifying; the facts give eligible'],
  ...(['section-17', 'housing'] as const).map(
    (kind) =>
      [
        'eligible',
        housed(kind),
        '2025-01-01',
        'label-needs-review',
        'Recorded as eligible, which would follow if the accommodation recorded as section 17 or housing was section 20 in truth',
      ] as const,
  ),
];

it.each(SAID)('%s', (recorded, record, on, kind, says) => {
  const found = reconcile(recorded, record, on);
  expect(found).toMatchObject({ rule: 'RECONCILE', answer: kind });
  expect(sentence(found)).toBe(says);
});

describe('a boundary', () => {
  it('is not an end of care a few days off: no threshold is near', () => {
    expect(reconcile('relevant', atHome, '2025-02-27').answer).toBe('limb-missed');
  });

  it('is not a threshold on whose other side something else holds', () => {
    expect(reconcile('qualifying', inCare, '2026-06-09').answer).toBe('limb-missed');
  });

  it('is not a reading on which the recorded status would only be possible', () => {
    // If care that ended on the birthday did not end after it: qualifying or nothing, as other homes are not known.
    const record = person({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2024-06-10')],
      familyPlacements: [],
      detentions: [],
      hospitalStays: [],
    });
    expect(careStatus(record, '2025-01-01').otherReadings).toMatchObject([
      { id: 'AMB-3', wouldBe: ['qualifying', 'none'] },
    ]);
    const found = reconcile('qualifying', record, '2025-01-01');
    expect(found).toMatchObject({ answer: 'limb-missed', derived: 'relevant' });
  });
});

describe('accommodation that is not section 20 on record', () => {
  it('needs no second look where a reviewer has decided, nor where it is of another kind', () => {
    expect(reconcile('eligible', housed('section-17', false), '2025-01-01').answer).toBe('too-little-care');
    expect(reconcile('eligible', housed('health'), '2025-01-01').answer).toBe('too-little-care');
    expect(reconcile('eligible', housed('housing', true), '2025-01-01').answer).toBe('agrees');
  });

  it('is not suspected where none is recorded, and may hold what cannot be read', () => {
    const record = person({ dateOfBirth: born, care: [stay('2022-07-01', null)] });
    expect(reconcile('qualifying', record, '2025-01-01').answer).toBe('limb-missed');
    const broken = { ...record, otherAccommodation: [null] } as unknown as Person;
    expect(reconcile('qualifying', broken, '2025-01-01').answer).toBe('limb-missed');
  });
});

describe('the day since which a status is recorded', () => {
  const since = (status: string, day: string | undefined, record: Person, on: string) => {
    const recorded = day === undefined ? { status } : { status, since: day };
    const { derivedSince, sinceDiffersByDays } = reconcile(recorded, record, on);
    return [derivedSince, sinceDiffersByDays];
  };

  it('is early, right or late by days, where both agree', () => {
    expect(since('eligible', '2024-06-09', inCare, '2025-01-01')).toEqual(['2024-06-10', -1]);
    expect(since('eligible', '2024-06-10', inCare, '2025-01-01')).toEqual(['2024-06-10', 0]);
    expect(since('eligible', '2024-06-11', inCare, '2025-01-01')).toEqual(['2024-06-10', 1]);
  });

  it('runs from the first day of the status, whatever else changed since', () => {
    // Request-led from 21, with the same status since 18.
    expect(since('former-relevant', '2026-06-10', inCare, '2030-01-01')).toEqual(['2026-06-10', 0]);
    expect(since('relevant', '2026-01-01', atHome, '2026-02-01')).toEqual(['2026-01-01', 0]);
  });

  it('is not compared where none is recorded, where the statuses differ, or where none has begun', () => {
    expect(since('eligible', undefined, inCare, '2025-01-01')).toEqual(['2024-06-10', null]);
    expect(since('relevant', '2024-06-10', inCare, '2025-01-01')).toEqual(['2024-06-10', null]);
    expect(since('none', '2024-06-10', made({}), '2025-01-01')).toEqual([null, null]);
    const notKnown = person({ dateOfBirth: born, care: [] });
    expect(since('qualifying', '2024-06-10', notKnown, '2025-01-01')).toEqual([null, null]);
    const unreadable = { dateOfBirth: 'June 2008' } as unknown as Person;
    expect(since('none', '2024-06-10', unreadable, '2025-01-01')).toEqual([null, null]);
  });
});

it('tells facts, readings and needs only where they are of the matter', () => {
  const agrees = reconcile('eligible', inCare, '2024-07-01');
  expect(agrees).toMatchObject({
    interpretations: [],
    needs: [],
    facts: [
      { path: 'recorded', value: 'eligible' },
      { path: 'derived', value: 'eligible' },
    ],
  });
  expect(reconcile('Care leaver', inCare, '2024-07-01').facts[0]).toEqual({ path: 'recorded', value: null });
  expect(reconcile('none', leapDay, '2026-02-28').interpretations).toEqual(['AMB-1']);
  expect(reconcile('former-relevant', leapDay, '2026-02-28').interpretations).toEqual(['AMB-2']);
  expect(reconcile('eligible', housed('housing'), '2025-01-01').interpretations).toEqual(['AMB-15']);
});

it('names the argument that is no date', () => {
  expect(() => reconcile('eligible', inCare, '1/1/2025')).toThrow('on: expected a real date');
});

describe('the facts of a difference', () => {
  const facts = (label: string, record: Person, on: string) => {
    const { answer, facts: all } = reconcile(label, record, on);
    const own = all.filter(({ path }) => path !== 'recorded' && path !== 'derived');
    return [answer, ...own.map(({ path, value }) => `${path} ${value}`)].join(', ');
  };

  it('are the age of the label, on both sides of it', () => {
    const leaver = made({ care: [stay('2022-07-01', '2026-06-10')] });
    expect(facts('former relevant 21-24', leaver, '2029-06-09')).toBe('before-the-age, age 21');
    expect(facts('former relevant 21-24', leaver, '2029-06-10')).toBe('agrees');
    expect(facts('former relevant 18-20', leaver, '2029-06-09')).toBe('agrees');
    expect(facts('former relevant 18-20', leaver, '2029-06-10')).toBe('stale-after-birthday, age 21');
  });

  it('are the birthday on which a status begins, up to the day before it', () => {
    const young = made({ care: [stay('2024-06-01', null)] });
    for (const label of ['Eligible', 'Relevant', 'Qualifying'])
      expect(facts(label, young, '2024-06-01')).toBe(
        'before-the-age, reached 16th birthday, begins 2024-06-10',
      );
    expect(facts('Former relevant', young, '2025-06-01')).toBe(
      'before-the-age, reached 18th birthday, begins 2026-06-10',
    );
    // On the birthday itself it is care that is wanting, and none is wanted to qualify.
    expect(facts('Relevant', young, '2024-06-15')).toMatch(/^too-little-care, /);
    expect(facts('Qualifying', made({ care: [] }), '2024-06-20')).toBe('limb-missed');
    expect(facts('Not looked after', young, '2024-06-05')).not.toMatch(/^before-the-age/);
  });

  it('are the days that the record holds and the days that are needed', () => {
    const short = made({ care: [stay('2024-07-01', '2024-08-01')] });
    for (const label of ['Eligible', 'Relevant'])
      expect(facts(label, short, '2025-06-01')).toMatch(
        /^(too-little-care, (days 31, needed 91|needed 91, days 31)|stale-after-change, .*)$/,
      );
    expect(facts('Relevant', made({ care: [] }), '2025-06-01')).toBe('too-little-care');
  });
});

describe('what a label says of being looked after', () => {
  it.each([
    ['LAC', 'yes'],
    ['Not looked after', 'no'],
    ['Eligible', null],
    ['Care leaver', null],
    ['nonsense', null],
  ])('%s: %s', (label, said) => {
    expect(reconcile(label, inCare, '2024-07-01').recordedLookedAfter).toBe(said);
  });
});

describe('labels and records at their edges', () => {
  it('a label that names nothing is told from one that could name more than one status', () => {
    const said = (label: string) => sentence(reconcile(label, inCare, '2024-07-01'));
    expect(said('nonsense')).toBe(
      'The label on record names none of the statuses of the Act; the facts give eligible',
    );
    expect(said('Care leaver')).toBe(
      'The label on record could mean more than one status of the Act, or none; the facts give eligible',
    );
  });

  it('a system’s own label of two letters is read in any case', () => {
    const labels = { S3: { means: 'eligible' } } as const;
    for (const label of ['S3', 's3', ' s3. '])
      expect(reconcile(label, inCare, '2024-07-01', undefined, { labels }).answer).toBe('agrees');
    expect(reconcile('S3', inCare, '2024-07-01').answer).toBe('label-needs-review');
  });

  it('a death is told with its day, and nothing else of the finding', () => {
    const died = made({ care: [stay('2022-07-01', '2025-03-01', 'C2', { reasonEnded: 'E2' })] });
    const { answer, facts } = reconcile('Eligible', died, '2025-06-01');
    expect([answer, facts.map(({ path }) => path)]).toEqual(['died', ['recorded', 'derived', 'died']]);
  });

  it('being looked after is followed from birth, and a status from just before 16', () => {
    const once = made({ care: [stay('2012-07-01', '2014-03-01', 'C2')] });
    const told = reconcile('CLA', once, '2018-06-01');
    expect([told.answer, sentence(told)]).toEqual([
      'stale-after-change',
      'Recorded as looked-after, which held until care ended on 1 March 2014; now none',
    ]);
    expect(reconcile('Not looked after', once, '2013-06-01').answer).toBe('stale-after-change');
    expect(reconcile('None', made({ care: [] }), '2025-06-01').derivedSince).toBeNull();
  });
});
