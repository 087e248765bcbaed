/** What the reader of a person makes of fields that say whose, which and what in law. */
import { describe, expect, it } from 'vitest';
import {
  LAW_OF_ENGLAND,
  careStatus,
  personProblems,
  withNothingElse,
  withReadings,
} from '../../src/eligibility/index.js';
import type { CareEntry, Person } from '../../src/eligibility/index.js';
import { STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import { inDays } from '../../src/law/law.js';
import { asLabelled } from '../../src/record/history/labels.js';
import { NOTHING_ELSE } from '../../src/record/person/make.js';
import { PERSON } from '../../src/record/person/fields.js';
import { readPerson } from '../../src/record/person/read.js';

const born = '2008-06-10';
const care = (more: Partial<CareEntry>): CareEntry => ({
  start: '2023-01-01',
  end: null,
  legalStatus: 'V2',
  ...more,
});
const nationRead = (more: Partial<CareEntry>) => readPerson({ care: [care(more)] }).care?.[0]?.nation;

describe('the nation of a council', () => {
  it.each(['wales', 'scotland', 'northern-ireland', 'england'] as const)(
    'is what the record says: %s',
    (nation) => {
      expect(nationRead({ nation, council: 'Powys' })).toBe(nation);
    },
  );

  it.each(['Shropshire', 'Northbank', 'E06000051', 'Newcastle upon Tyne', 'Angushire', undefined])(
    'is England where nothing says otherwise: %s',
    (council) => {
      expect(nationRead({ council })).toBe('england');
    },
  );

  it.each([
    'Powys',
    'powys county council',
    'Conwy (Wales)',
    'CYNGOR YNYS MÔN / Isle of Anglesey',
    'Glasgow City Council',
    'Comhairle nan Eilean Siar',
    'Western Health and Social Care Trust',
    'W06000023',
    'S12000049',
  ])('is to be asked about where the council named is of another: %s', (council) => {
    expect(nationRead({ council })).toBeUndefined();
    expect(nationRead({ council, nation: 'england' })).toBe('england');
  });

  it('is to be asked about where it is none that is known', () => {
    expect(nationRead({ nation: 'ireland' as never })).toBeUndefined();
  });
});

describe('accommodation that a reviewer decided was section 20', () => {
  it.each(['section-17', 'housing', 'privately-fostered', 'health'] as const)(
    'is a stay with an English council, and no longer of its label: %s',
    (kind) => {
      const entry = { kind, start: '2024-07-01', end: '2025-01-01', council: 'Cardiff' } as const;
      const read = readPerson({ care: [], otherAccommodation: [{ ...entry, treatAsSection20: true }] });
      expect(read.care).toMatchObject([{ legalStatus: 'V2', nation: 'england', from: toDay('2024-07-01') }]);
      expect(asLabelled(read.accommodation ?? [], inDays(LAW_OF_ENGLAND))).toEqual([]);
      const some = inDays(withReadings({ reviewersDecision: 'section-17-and-housing' }));
      const keeps = asLabelled(read.accommodation ?? [], some).map((each) => each.kind);
      expect(keeps).toEqual(kind === 'section-17' || kind === 'housing' ? [] : [kind]);
      const labelled = readPerson({ care: [], otherAccommodation: [entry] });
      expect(labelled.care).toEqual([]);
      expect(labelled.accommodation).toMatchObject([{ kind, council: 'Cardiff' }]);
    },
  );
});

describe('detention', () => {
  const held = (kind: 'custodial-sentence' | 'remand' | 'other-court-order'): Person =>
    withNothingElse({
      dateOfBirth: born,
      care: [care({})],
      detentions: [{ start: '2025-01-01', end: null, kind }],
    });

  it('ends a stay under section 20 only where it is a sentence', () => {
    expect(careStatus(held('custodial-sentence'), '2025-02-01').lookedAfter).toBe('no');
    expect(careStatus(held('remand'), '2025-02-01').lookedAfter).toBe('yes');
    expect(careStatus(held('other-court-order'), '2025-02-01').lookedAfter).toBe('yes');
  });
});

describe('a death', () => {
  it('that is recorded as such ends everything', () => {
    const record = withNothingElse({ dateOfBirth: born, care: [care({})], dateOfDeath: '2025-02-01' });
    expect(careStatus(record, '2025-01-31').answer).toBe('eligible');
    expect(careStatus(record, '2025-02-01')).toMatchObject({ answer: 'none', lookedAfter: 'no' });
    expect(readPerson({}).died).toBe(STILL_OPEN);
    expect(readPerson({ dateOfDeath: 'then' }).unusable).toEqual(['/dateOfDeath']);
  });
});

describe('none', () => {
  it('is said of every fact that can be none, in the form of the table', () => {
    const withNone = Object.keys(PERSON.fields).filter((name) =>
      Object.hasOwn(PERSON.fields[name as keyof typeof PERSON.fields], 'none'),
    );
    expect(Object.keys(NOTHING_ELSE)).toEqual(withNone);
    expect(personProblems({ dateOfBirth: born, ...NOTHING_ELSE })).toEqual([]);
    // What has no "none": a day of birth, where the record begins, and where they are.
    expect(Object.keys(PERSON.fields).filter((name) => !withNone.includes(name))).toEqual([
      'dateOfBirth',
      'recordFrom',
      'area',
    ]);
  });
});
