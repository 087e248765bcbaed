/** A recorded status against the derived one: each kind of difference, at its boundaries. */
import { describe, expect, it } from 'vitest';
import {
  CARE_STATUSES,
  RECONCILIATIONS,
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
  ])('%s is %s', (label, status) => {
    expect(statusOfLabel(label)).toBe(status);
  });

  it.each(['care leaver', 'Leaving Care', 'LAC', '', 'yes', 'relevant-ish'])(
    '%s names no one status',
    (label) => {
      expect(statusOfLabel(label)).toBeUndefined();
      expect(reconcile(label, lee, '2024-01-01').answer).toBe('label-needs-review');
    },
  );

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

describe('a limb missed', () => {
  it('is a status that no longer holds because of what happened', () => {
    expect(sentence(reconcile('relevant', kim, '2026-09-01'))).toBe(
      'Recorded as relevant, which held until six months with family were complete; the facts give qualifying',
    );
    expect(reconcile('relevant', kim, '2026-09-01').answer).toBe('limb-missed');
  });

  it('is a status that never held', () => {
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
    expect(reconcile('qualifying', several, '2025-12-01')).toMatchObject({
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
    expect(reconcile('former-relevant', lee, '2025-04-29').answer).toBe('limb-missed');
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
    expect(reconcile('relevant', housed, '2026-01-05').answer).toBe('limb-missed');
  });
});

it('reaches every kind of difference that it names', () => {
  const reached = new Set([
    reconcile('eligible', lee, '2024-01-01').answer,
    reconcile('eligible', lee, '2025-05-03').answer,
    reconcile('relevant', lee, '2024-01-01').answer,
    reconcile('eligible', person({ dateOfBirth: '2009-05-03' }), '2026-01-01').answer,
    reconcile('care leaver', lee, '2024-01-01').answer,
    reconcile('qualifying', kim, '2026-08-05').answer,
  ]);
  expect([...RECONCILIATIONS].filter((kind) => !reached.has(kind))).toEqual([]);
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
  expect(reconcile('relevant', eve, '9999-12-31').answer).toBe('limb-missed');
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
