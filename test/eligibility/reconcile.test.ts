/** A recorded status against the derived one: each kind of difference, at its boundaries. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CARE_STATUSES,
  RECONCILIATIONS,
  labelMeaning,
  person,
  reconcile,
  statusOfLabel,
  withNothingElse,
  type Person,
} from '../../src/eligibility/index.js';
import { sentence } from '../../src/kernel/explain.js';

/** In care from 14, at home from 6 February 2026, born 9 September 2009. */
const kim = withNothingElse(
  person({
    dateOfBirth: '2009-09-09',
    care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E4A' }],
    familyPlacements: [{ start: '2026-02-06', end: null, with: 'parent' }],
  }),
);

/** In care until 18, born 3 May 2007. */
const lee = withNothingElse(
  person({
    dateOfBirth: '2007-05-03',
    care: [{ start: '2022-01-10', end: '2025-05-03', legalStatus: 'C2' }],
  }),
);

describe('labels', () => {
  it.each([
    ['eligible', 'eligible'],
    ['Eligible Child', 'eligible'],
    ['RELEVANT', 'relevant'],
    ['former_relevant', 'former-relevant'],
    [' Relevant ', 'relevant'],
    ['[Eligible child]', 'eligible'],
    ['No current eligibility.', 'none'],
    ['Former  Relevant child', 'former-relevant'],
    ['Qualifying care leaver', 'qualifying'],
    ['Not a care leaver', 'none'],
    ['Not eligible', 'none'],
    ['a) Relevant child', 'relevant'],
    ['b)', 'former-relevant'],
    ['(c) Qualifying care leaver', 'qualifying'],
    ['(b)', 'former-relevant'],
    ['C.', 'qualifying'],
    ['D:', 'eligible'],
    [' (A). ', undefined],
    ['(f)', undefined],
    ['--', undefined],
    ['x', undefined],
    ['B', 'former-relevant'],
    ['d', 'eligible'],
    ['E', 'eligible'],
    ['R', 'relevant'],
    ['FR', 'former-relevant'],
    ['Q', 'qualifying'],
    ['LFC21', 'former-relevant'],
    ['lfc25', 'former-relevant'],
    ['LPQAA', 'qualifying'],
    ['Former Relevant Child (under 21)', 'former-relevant'],
    ['former relevant 21-24', 'former-relevant'],
    ['Care Leaver - PA to 25', 'former-relevant'],
    ['Other - eligible', 'eligible'],
    ['Other - under 16', 'none'],
  ])('%s is %s', (label, status) => {
    expect(statusOfLabel(label)).toBe(status);
  });

  it.each([
    'care leaver',
    'Leaving Care',
    'LCE',
    '',
    'yes',
    'relevant-ish',
    'e)',
    'Qualifying (Former Relevant)',
  ])('%s names no one status', (label) => {
    expect(statusOfLabel(label)).toBeUndefined();
    expect(reconcile(label, lee, '2024-01-01').answer).toBe('label-needs-review');
  });

  it.each([null, undefined, 3, {}, []])('%s names nothing, and does no harm', (label) => {
    expect(statusOfLabel(label)).toBeUndefined();
    expect(labelMeaning(label)).toBeUndefined();
    expect(reconcile(label as unknown as string, lee, '2024-01-01').answer).toBe('label-needs-review');
  });

  it('are read by the words where a letter stands before them', () => {
    expect(statusOfLabel('a) Former relevant child')).toBe('former-relevant');
    expect(statusOfLabel('e')).toBeUndefined();
  });

  it('can be added to, and the caller’s own go first', () => {
    const labels = { 'Stage 3': { means: 'former-relevant' }, R: { means: 'none' } } as const;
    expect(statusOfLabel('STAGE-3', labels)).toBe('former-relevant');
    expect(statusOfLabel('R', labels)).toBe('none');
    expect(reconcile('Stage 3', lee, '2026-01-01', undefined, { labels }).answer).toBe('agrees');
    expect(statusOfLabel('constructor', {})).toBeUndefined();
  });

  it('of being looked after are held against that', () => {
    expect(reconcile('LAC', lee, '2024-01-01')).toMatchObject({
      answer: 'agrees',
      recorded: null,
      recordedLookedAfter: 'yes',
    });
    expect(reconcile('CLA', lee, '2026-01-01').answer).toBe('stale-after-birthday');
    expect(reconcile('Looked after child', kim, '2026-03-01').answer).toBe('stale-after-change');
    expect(reconcile('Not looked after', lee, '2024-01-01').answer).toBe('stale-after-change');
    expect(reconcile('LAC', person({ dateOfBirth: '2009-05-03' }), '2026-01-01').answer).toBe(
      'short-of-history',
    );
  });

  it('with an age of their own are held to it', () => {
    expect(['2028-05-02', '2028-05-03'].map((on) => reconcile('LFC21', lee, on).answer)).toEqual([
      'agrees',
      'stale-after-birthday',
    ]);
    expect(
      ['2028-05-02', '2028-05-03'].map((on) => reconcile('former relevant 21-24', lee, on).answer),
    ).toEqual(['before-the-age', 'agrees']);
  });

  it('reads every status of the Act by its own name', () => {
    expect(CARE_STATUSES.map((status) => statusOfLabel(status))).toEqual([...CARE_STATUSES]);
  });
});

describe('agrees', () => {
  it('where the facts give the same, with the day since which they do', () => {
    const found = reconcile({ status: 'Eligible', since: '2023-05-05' }, lee, '2024-01-01');
    expect(found).toMatchObject({
      answer: 'agrees',
      recorded: 'eligible',
      derived: 'eligible',
      derivedSince: '2023-05-03',
      sinceDiffersByDays: 2,
    });
  });

  it('tells no first day where the status held before 16', () => {
    const never = withNothingElse(person({ dateOfBirth: '2009-05-03', care: [] }));
    expect(reconcile('none', never, '2026-05-03')).toMatchObject({ answer: 'agrees', derivedSince: null });
  });
});

describe('stale after a birthday', () => {
  it.each([
    ['none', lee, '2023-05-02', 'agrees'],
    ['none', lee, '2023-05-03', 'stale-after-birthday'],
    ['eligible', lee, '2025-05-02', 'agrees'],
    ['eligible', lee, '2025-05-03', 'stale-after-birthday'],
    ['eligible', lee, '2027-01-01', 'stale-after-birthday'],
    ['qualifying', kim, '2030-09-08', 'agrees'],
    ['qualifying', kim, '2030-09-09', 'stale-after-birthday'],
  ] as const)('%s', (status, record, on, answer) => {
    expect(reconcile(status, record, on).answer).toBe(answer);
  });

  it('names the birthday', () => {
    expect(sentence(reconcile('eligible', lee, '2025-05-03'))).toBe(
      'Recorded as eligible, which held until the 18th birthday; now former-relevant',
    );
  });
});

describe('what is neither a birthday nor a boundary', () => {
  it('is home with family for long enough', () => {
    const found = reconcile('relevant', kim, '2026-09-01');
    expect(found.answer).toBe('home-with-family');
    expect(sentence(found)).toBe(
      'Recorded as relevant, which held until they had lived with family for long enough, on 6 August 2026; now qualifying',
    );
  });

  it('is another change on record', () => {
    expect(reconcile('eligible', kim, '2026-03-01').answer).toBe('stale-after-change');
  });

  it('is an age not yet reached', () => {
    const child = withNothingElse(
      person({ dateOfBirth: '2010-09-09', care: [{ start: '2024-10-15', end: null, legalStatus: 'V2' }] }),
    );
    expect(reconcile('relevant', child, '2026-03-01').answer).toBe('before-the-age');
    expect(reconcile('former-relevant', child, '2027-03-01').answer).toBe('before-the-age');
    expect(reconcile('former-relevant', lee, '2025-04-29').answer).toBe('before-the-age');
  });

  it('is a death', () => {
    const died = withNothingElse(
      person({
        dateOfBirth: '2009-09-09',
        care: [{ start: '2024-10-15', end: '2026-02-02', legalStatus: 'V2', reasonEnded: 'E2' }],
      }),
    );
    expect(reconcile('eligible', died, '2026-03-01').answer).toBe('died');
    expect(reconcile('none', died, '2026-03-01').answer).toBe('agrees');
    expect(reconcile('eligible', died, '2026-02-01').answer).toBe('agrees');
  });

  it('is too little care', () => {
    const short = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [{ start: '2025-06-02', end: '2025-07-02', legalStatus: 'V2' }],
      }),
    );
    expect(sentence(reconcile('relevant', short, '2025-12-01'))).toBe(
      'Recorded as relevant, which needs 91 days looked after that count, and the record holds 30; the facts give qualifying',
    );
  });
});

describe('a limb missed', () => {
  it('is a status that the facts give and the label does not', () => {
    expect(reconcile('relevant', lee, '2024-01-01').answer).toBe('limb-missed');
    // Several stays that come to 91 days together.
    const several = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [
          { start: '2025-01-06', end: '2025-03-07', legalStatus: 'V2' },
          { start: '2025-06-02', end: null, legalStatus: 'V2' },
        ],
      }),
    );
    expect(reconcile('relevant', several, '2025-12-01')).toMatchObject({
      answer: 'limb-missed',
      derived: 'eligible',
    });
  });
});

describe('short of history', () => {
  const gaps = person({
    dateOfBirth: '2009-05-03',
    care: [{ start: '2025-10-01', end: null, legalStatus: 'V2' }],
    recordFrom: '2025-10-01',
  });

  it('is a recorded status that is possible and cannot be shown', () => {
    const found = reconcile('eligible', gaps, '2025-11-03');
    expect(found).toMatchObject({ answer: 'short-of-history', derived: 'unknown' });
    expect(found.needs.map((need) => need.path)).toContain('/care');
  });

  it('is not a recorded status that no missing fact could bring', () => {
    expect(reconcile('qualifying', gaps, '2025-11-03').answer).not.toBe('short-of-history');
  });
});

describe('a boundary', () => {
  it('is a status that follows on another reading, and names it', () => {
    const onBirthday = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [{ start: '2024-01-08', end: '2025-05-03', legalStatus: 'V2' }],
      }),
    );
    const found = reconcile('none', onBirthday, '2025-09-01');
    expect(found).toMatchObject({ answer: 'boundary', derived: 'relevant', interpretations: ['AMB-3'] });
  });

  it('is a status that holds a few days either side', () => {
    expect(
      ['2026-08-02', '2026-08-03', '2026-08-05'].map((on) => reconcile('qualifying', kim, on).answer),
    ).toEqual(['limb-missed', 'boundary', 'boundary']);
    expect(reconcile('former-relevant', lee, '2025-04-30').answer).toBe('boundary');
  });
});

describe('a label that needs review', () => {
  it('is a status that would follow if section 17 were section 20 in truth', () => {
    const housed = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [],
        otherAccommodation: [{ kind: 'section-17', start: '2025-06-02', end: null }],
      }),
    );
    const found = reconcile('eligible', housed, '2026-01-05');
    expect(found).toMatchObject({
      answer: 'label-needs-review',
      derived: 'none',
      interpretations: ['AMB-15'],
    });
    expect(reconcile('relevant', housed, '2026-01-05').answer).toBe('too-little-care');
  });
});

it('answers on the last day that a date can write, near a birthday too', () => {
  const record = withNothingElse(
    person({ dateOfBirth: '9983-12-31', care: [{ start: '9997-01-01', end: null, legalStatus: 'C2' }] }),
  );
  expect(reconcile('eligible', record, '9999-12-31')).toMatchObject({
    answer: 'agrees',
    derivedSince: '9999-12-31',
  });
  expect(reconcile('eligible', lee, '9999-12-31').derived).toBe('former-relevant');
  const eve = withNothingElse(person({ dateOfBirth: '9984-01-02', care: [] }));
  expect(reconcile('relevant', eve, '9999-12-31').answer).toBe('before-the-age');
});

it('throws only for a malformed date argument', () => {
  expect(() => reconcile('eligible', lee, 'today')).toThrow(RangeError);
  expect(() => reconcile({ status: 'eligible', since: '1/1/2024' }, lee, '2024-01-01')).toThrow(
    'recorded.since',
  );
  for (const broken of [null, {}, { dateOfBirth: '2009-05-03', otherAccommodation: [null] }]) {
    expect(() => reconcile('eligible', broken as unknown as Person, '2026-01-01')).not.toThrow();
  }
});

it('reaches every kind that it names, and the page has an example of each', () => {
  const page = readFileSync('docs/reconciling.md', 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, kind]) => kind);
  expect(rows).toEqual([...RECONCILIATIONS]);
});
