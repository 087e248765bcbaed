/**
 * A firm answer stays when a fact that was left out is recorded: whatever of the record turns it round is taken for
 * something where it is left out, and the table of fields says so.
 */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareEntry, DutyFacts, Person } from '../../src/eligibility/index.js';
import {
  DUTY_IDS,
  EARLY_REVIEW_GROUNDS,
  LAW_OF_ENGLAND,
  careStatus,
  dutiesOn,
  otherLaws,
  personalAdviser,
  previouslyLookedAfter,
  responsibleAuthority,
} from '../../src/eligibility/index.js';
import { DUTY_FACTS } from '../../src/eligibility/duties/fields.js';
import { possibleOver } from '../../src/eligibility/status/possible-statuses.js';
import { LOOKED_AFTER_ONLY, NOTHING } from '../../src/eligibility/status/statuses.js';
import type { PlainDate } from '../../src/kernel/calendar.js';
import type { Field, FieldTable, Kind } from '../../src/kernel/fields/kinds.js';
import { inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';
import { PERSON } from '../../src/record/person/fields.js';
import { NOTHING_ELSE } from '../../src/record/person/make.js';
import type { Facts } from './people.js';
import {
  accommodationOf,
  careOf,
  day,
  detentionsOf,
  educationOf,
  familyOf,
  guardianshipOf,
  hospitalOf,
  peopleAndDays,
  settings,
  text,
} from './people.js';

const ENGLAND = inDays(LAW_OF_ENGLAND);

const later = (date: string, days: number): PlainDate => text(day(date) + days) as PlainDate;
/** The statuses that are told as possible: looked after without a status is told as none, as nothing is. */
const possible = (record: Person, on: string): number => {
  const found = possibleOver(histories(record, ENGLAND), day(on) as never, ENGLAND);
  return (found & (LOOKED_AFTER_ONLY | NOTHING)) === 0 ? found : found | LOOKED_AFTER_ONLY | NOTHING;
};

/** Whether each duty is owed: one that is not told is not. */
function duties(record: Person, on: string, facts?: DutyFacts): ReadonlyMap<string, string> {
  return new Map([
    ...DUTY_IDS.map((id): [string, string] => [id, 'no']),
    ...dutiesOn(record, on, facts).map(({ id, owed }): [string, string] => [id, owed]),
  ]);
}

/** Every answer about a person on a day that is yes, no or a status, by the question. */
function answers(record: Person, on: string): ReadonlyMap<string, string> {
  const { answer, lookedAfter, principlesApply } = careStatus(record, on);
  const { answer: named, council } = responsibleAuthority(record, on);
  return new Map([
    ['status', answer],
    ['looked after', lookedAfter],
    ['principles', principlesApply],
    ['adviser', personalAdviser(record, on).answer],
    ['previously looked after', previouslyLookedAfter(record, on).answer],
    ['responsible', council ?? named],
    ...duties(record, on),
    ...otherLaws(record, on).map(({ rule, answer: here }): [string, string] => [rule, here]),
  ]);
}

/** The questions whose answer was known and is another now. */
function turned(before: Person, after: Person, on: string): string[] {
  return otherwise(answers(before, on), answers(after, on));
}

function otherwise(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...before].flatMap(([question, was]) => {
    const is = now.get(question);
    return was === 'unknown' || is === was ? [] : [`${question}: ${was}, then ${String(is)}`];
  });
}

/** The fields of the entries of a list, or of the object that a field holds. */
function fieldsIn(kind: Kind): FieldTable {
  if (kind.is === 'object') return kind.shape.fields;
  return kind.is === 'list' || kind.is === 'or-null' ? fieldsIn(kind.of) : {};
}

/** What may be left out, as none, but for what came of a transfer. */
const { careElsewhere: _open, ...NOTHING_ELSE_BUT } = NOTHING_ELSE;

type ListOfCare = 'care' | 'careElsewhere';
const IN_CARE = ['care', 'careElsewhere'] as const;
const IN_ENTRIES: readonly (readonly [ListOfCare, keyof CareEntry, readonly unknown[]])[] = IN_CARE.flatMap(
  (list) => [
    [list, 'placement', ['U4', 'K2', 'R5', 'P1', undefined]] as const,
    [list, 'over24Hours', [true, false, undefined]] as const,
    [list, 'council', ['Northbank', 'Southmere', undefined]] as const,
  ],
);

/** A council, and as what it treats somebody by choice: nothing is decided by them. */
const NO_STATUS_TURNS_ON = [
  'discretionarySupport/as',
  'discretionarySupport/council',
  'otherAccommodation/council',
];

/**
 * Nobody is placed with their parents but under a care order, nor in custody but under one or on remand. A remand is taken to
 * be to no custody where that made nobody looked after.
 */
function fits(entry: CareEntry, value: unknown, all: readonly CareEntry[]): unknown {
  if (value === 'P1') return isOrder(entry) ? value : undefined;
  if (value !== 'R5' || isOrder(entry)) return value;
  const early = all.some(({ legalStatus, start }) => legalStatus === 'J1' && start < '2012-12-03');
  return entry.legalStatus === 'J1' && !early ? value : undefined;
}

/** The facts for duties that are not taken for something, with what they may be. */
const FOR_DUTIES = {
  pathwayPlanMade: fc.boolean(),
  placedOutOfArea: fc.boolean(),
  earlyReviewGround: fc.constantFrom(...EARLY_REVIEW_GROUNDS, null),
  earlyYearsProvision: fc.boolean(),
  livesInAnotherArea: fc.boolean(),
  councilAccommodation: fc.boolean(),
  higherEducation: fc.option(
    fc.record({
      start: fc.constantFrom('2007-09-01', '2012-09-24', '2020-09-21'),
      end: fc.constantFrom('2030-07-01', null),
      twoYearsOrMore: fc.boolean(),
      inPathwayPlan: fc.boolean(),
    }),
  ),
  residentialFurtherEducation: fc.boolean(),
  furtherEducationWithNeed: fc.boolean(),
  movingToOwnHome: fc.boolean(),
  livesWithLastFosterCarer: fc.boolean(),
} satisfies { readonly [Name in keyof DutyFacts]?: fc.Arbitrary<NonNullable<DutyFacts[Name]> | null> };

const isOpen = ({ needed, taken }: Field): boolean => !needed && taken !== true;

type Listed = { readonly start: string; readonly end: string | null };

const GUARDIANSHIP = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48'];
const endsByGuardianship = (entry: CareEntry): boolean => GUARDIANSHIP.includes(entry.reasonEnded ?? '');
/** They are taken to be alive. */
const isDeath = ({ reasonEnded }: CareEntry): boolean => reasonEnded === 'E2';
const isOrder = (entry: CareEntry): boolean => ['C1', 'C2', 'D1', 'E1'].includes(entry.legalStatus);
const widened = ({ start, end }: CareEntry): Listed => ({
  start: later(start, -1),
  end: end === null ? null : later(end, 1),
});
const touches = (a: Listed, b: Listed): boolean =>
  (b.end === null || a.start < b.end) && (a.end === null || b.start < a.end);

describe('filling in a fact only settles what was open', () => {
  /** A fact left out, and a way of filling it that does not contradict what is on record. */
  const fillings: readonly [keyof Person, (born: number, record: Person) => fc.Arbitrary<Partial<Facts>>][] =
    [
      [
        'care',
        (born, record) =>
          careOf(born).map((care) => ({
            care: care.filter(
              (each) =>
                !isDeath(each) &&
                (record.specialGuardianshipOrder === undefined || !endsByGuardianship(each)),
            ),
          })),
      ],
      ['careElsewhere', (born, record) => elsewhereOf(born, record)],
      ['familyPlacements', (born) => familyOf(born).map((familyPlacements) => ({ familyPlacements }))],
      [
        // A sentence during a stay under section 20 would contradict the stay.
        'detentions',
        (born, { care = [], careElsewhere = [], otherAccommodation = [] }) =>
          detentionsOf(born).map((all) => {
            const inCare = [
              ...[...care, ...careElsewhere].filter((entry) => !isOrder(entry)),
              ...otherAccommodation,
            ];
            return { detentions: all.filter((held) => !inCare.some((entry) => touches(held, entry))) };
          }),
      ],
      ['hospitalStays', (born) => hospitalOf(born).map((hospitalStays) => ({ hospitalStays }))],
      [
        'specialGuardianshipOrder',
        (born, record) =>
          guardianshipOf(born).map((order) =>
            record.care?.some(endsByGuardianship) === true ? {} : { specialGuardianshipOrder: order },
          ),
      ],
      [
        'otherAccommodation',
        (born) => accommodationOf(born, false).map((otherAccommodation) => ({ otherAccommodation })),
      ],
      [
        'returnToEducation',
        (born) =>
          fc.option(fc.integer({ min: 7_000, max: 9_400 })).map((days) => ({
            returnToEducation: days === null ? null : (text(born + days) as PlainDate),
          })),
      ],
      [
        'adoptedFromCareElsewhere',
        () => fc.boolean().map((adoptedFromCareElsewhere) => ({ adoptedFromCareElsewhere })),
      ],
      [
        'discretionarySupport',
        (born) => hospitalOf(born).map((discretionarySupport) => ({ discretionarySupport })),
      ],
      ['area', () => fc.constantFrom('Northbank', 'Eastham').map((area) => ({ area }))],
      ['disabled', () => fc.boolean().map((disabled) => ({ disabled }))],
      ['education', (born) => educationOf(born).map((education) => ({ education }))],
      [
        'supportRequested',
        (born) =>
          fc
            .option(fc.integer({ min: 7_600, max: 9_400 }))
            .map((days) => ({ supportRequested: days === null ? null : (text(born + days) as PlainDate) })),
      ],
    ];

  const optional = Object.entries(PERSON.fields).filter(([, field]) => !field.needed);

  it('is tried with every fact that may be left out and is not taken for something', () => {
    const tried = fillings.map(([name]) => name as string);
    expect(optional.filter(([name, { taken }]) => taken !== true && !tried.includes(name))).toEqual([]);
    // What may be left out of an entry, and is not taken for something.
    const inEntries = optional.flatMap(([name, { kind }]) =>
      Object.entries(fieldsIn(kind)).flatMap(([field, { needed, taken }]) =>
        needed || taken === true ? [] : [`${name}/${field}`],
      ),
    );
    const triedIn = [...IN_ENTRIES.map(([name, field]) => `${name}/${field}`), ...NO_STATUS_TURNS_ON];
    expect(inEntries.filter((field) => !triedIn.includes(field))).toEqual([]);
    expect(
      Object.entries(DUTY_FACTS.fields).flatMap(([name, { taken }]: [string, Field]) =>
        taken === true ? [] : [name],
      ),
    ).toEqual(Object.keys(FOR_DUTIES));
    expect(Object.values(fieldsIn(DUTY_FACTS.fields.higherEducation.kind)).filter(isOpen)).toEqual([]);
  });

  it('is said in the conventions, of every field that is taken for something', () => {
    const page = readFileSync('docs/conventions.md', 'utf8').replace(/\s+/g, ' ');
    const said = (name: string, { taken, absent = '' }: Field): string[] =>
      taken === true && !(page.includes(`\`${name}\``) && page.includes(absent)) ? [name] : [];
    expect(
      [...optional, ...Object.entries<Field>(DUTY_FACTS.fields)].flatMap(([name, field]) => [
        ...said(name, field),
        ...Object.entries(fieldsIn(field.kind)).flatMap(([inner, each]) => said(inner, each)),
      ]),
    ).toEqual([]);
  });

  it.each(fillings)('%s', (fact, filling) => {
    fc.assert(
      fc.property(
        peopleAndDays.chain(({ born, record, on }) => {
          const { [fact]: _left, ...without } = record;
          return filling(born, without as Person).map((filled) => ({
            before: without as Person,
            after: { ...without, ...filled } as Person,
            on,
          }));
        }),
        ({ before, after, on }) => {
          expect(possible(after, on) & ~possible(before, on)).toBe(0);
          expect(turned(before, after, on)).toEqual([]);
        },
      ),
      settings,
    );
  });

  it('of somebody of whom nothing is recorded, everything: no duty that may come of it is left out', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.record(FOR_DUTIES, { requiredKeys: [] }), ({ record, on }, told) => {
        const nothing = duties({ dateOfBirth: record.dateOfBirth }, on);
        const all = [...duties(record, on, told)];
        expect(all.filter(([id, owed]) => nothing.get(id) === 'no' && owed !== 'no')).toEqual([]);
      }),
      { ...settings, numRuns: 20 * settings.numRuns },
    );
  });

  it('of the facts for duties, any', () => {
    const names = Object.keys(FOR_DUTIES) as (keyof typeof FOR_DUTIES)[];
    fc.assert(
      fc.property(peopleAndDays, fc.record(FOR_DUTIES), fc.subarray(names), ({ record, on }, told, left) => {
        const before = Object.fromEntries(
          Object.entries(told).filter(([name]) => !left.includes(name as never)),
        );
        expect(otherwise(duties(record, on, before), duties(record, on, told))).toEqual([]);
      }),
      { ...settings, numRuns: 4 * settings.numRuns },
    );
  });

  it('specialGuardianshipOrder, of somebody with no care on record', () => {
    fc.assert(
      fc.property(
        peopleAndDays.chain(({ born, record, on }) => {
          const { specialGuardianshipOrder: _left, recordFrom: _from, ...complete } = record;
          const before: Person = { ...complete, care: [], careElsewhere: [] };
          return guardianshipOf(born).map((specialGuardianshipOrder) => ({
            before,
            after: { ...before, specialGuardianshipOrder },
            on,
          }));
        }),
        ({ before, after, on }) => {
          expect(possible(after, on) & ~possible(before, on)).toBe(0);
          expect(turned(before, after, on)).toEqual([]);
        },
      ),
      { ...settings, numRuns: 4 * settings.numRuns },
    );
  });

  it('careElsewhere, of somebody whose care ended by transfers, near a day on which one did', () => {
    const near = fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: -2, max: 60 }));
    fc.assert(
      fc.property(
        peopleAndDays.chain(({ born, record, on }) =>
          fc
            .tuple(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.boolean(), near)
            .chain(([moved, isComplete, [pick, days]]) => {
              const { care = [], careElsewhere: _left, ...rest } = record;
              const before: Person = {
                ...(isComplete ? NOTHING_ELSE_BUT : {}),
                ...rest,
                care: care.map((entry, at) =>
                  moved[at % 9] === true && entry.end !== null ? { ...entry, reasonEnded: 'E3' } : entry,
                ),
              };
              const end = care[pick]?.end;
              return elsewhereOf(born, before).map((filled) => ({
                before,
                after: { ...before, ...filled },
                on: typeof end === 'string' ? later(end, days) : on,
              }));
            }),
        ),
        ({ before, after, on }) => {
          expect(possible(after, on) & ~possible(before, on)).toBe(0);
          expect(turned(before, after, on)).toEqual([]);
        },
      ),
      { ...settings, numRuns: 4 * settings.numRuns },
    );
  });

  it.each(IN_ENTRIES)('of %s, %s', (list, field, values) => {
    fc.assert(
      fc.property(
        peopleAndDays,
        fc.array(fc.constantFrom(...values), { minLength: 9, maxLength: 9 }),
        ({ record, on }, drawn) => {
          const entries = record[list] ?? [];
          const left = entries.map((entry) => ({ ...entry, [field]: undefined }));
          const filled = entries.map((entry, place) => ({
            ...entry,
            [field]: fits(entry, drawn[place % 9], entries),
          }));
          expect(turned({ ...record, [list]: left }, { ...record, [list]: filled }, on)).toEqual([]);
        },
      ),
      settings,
    );
  });

  it('care before the record begins', () => {
    fc.assert(
      fc.property(
        peopleAndDays.chain(({ born, record, on }) => {
          const { recordFrom = on as PlainDate, ...complete } = record;
          return careOf(born).map((earlier) => ({
            before: { ...record, recordFrom } as Person,
            after: {
              ...complete,
              care: [
                ...earlier.filter(
                  (entry) =>
                    entry.end !== null &&
                    entry.end < recordFrom &&
                    !endsByGuardianship(entry) &&
                    // What a transfer leads to could go on past the day from which all is on record.
                    entry.reasonEnded !== 'E3' &&
                    !isDeath(entry) &&
                    !(complete.care ?? []).some((other) => touches(widened(entry), other)),
                ),
                ...(complete.care ?? []),
              ],
            } as Person,
            on,
          }));
        }),
        ({ before, after, on }) => {
          if (before.care === undefined) return;
          expect(possible(after, on) & ~possible(before, on)).toBe(0);
          expect(turned(before, after, on)).toEqual([]);
        },
      ),
      settings,
    );
  });

  it('the day of a birth of which the month is known', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ born, record, on }) => {
        const birth = text(born);
        const month = { ...record, dateOfBirth: birth.slice(0, 7) as PlainDate };
        const exact = { ...record, dateOfBirth: birth as PlainDate };
        expect(possible(exact, on) & ~possible(month, on)).toBe(0);
        const known = careStatus(month, on).principlesApply;
        if (known !== 'unknown') expect(careStatus(exact, on).principlesApply).toBe(known);
      }),
      settings,
    );
  });
});

/**
 * What may have come of the transfers on record: nothing, or care of any kind on any of the days up to the next care or other
 * accommodation on record. They are taken to be alive, and an order that is told is the only one.
 */
function elsewhereOf(born: number, record: Person): fc.Arbitrary<{ careElsewhere: CareEntry[] }> {
  const waits = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 200 })), { minLength: 9, maxLength: 9 });
  return fc.tuple(careOf(born), waits).map(([drawn, days]) => ({
    careElsewhere: carriedOn(
      record,
      drawn.map((entry) =>
        isDeath(entry) || (record.specialGuardianshipOrder !== undefined && endsByGuardianship(entry))
          ? { ...entry, reasonEnded: null }
          : entry,
      ),
      days,
    ),
  }));
}

/** The days from each transfer on record up to the next care or other accommodation. */
function afterTransfers({ care = [], otherAccommodation = [] }: Person): Listed[] {
  return care.flatMap(({ reasonEnded, start, end }) => {
    if (reasonEnded !== 'E3' || end === null || start >= end) return [];
    const next = [...care, ...otherAccommodation]
      .filter((each) => (each.end === null || end < each.end) && each.start !== each.end)
      .map((each) => each.start)
      .sort()[0];
    return next === undefined || end < next ? [{ start: end, end: next ?? null }] : [];
  });
}

/** Entries in turn, each as long as it was drawn, in the times after the transfers on record. */
function carriedOn(record: Person, drawn: readonly CareEntry[], waits: readonly number[]): CareEntry[] {
  const entries: CareEntry[] = [];
  let next = 0;
  for (const { start, end: until } of afterTransfers(record)) {
    let at = start;
    for (let entry = drawn[next]; entry !== undefined; entry = drawn[next]) {
      const from = later(at, waits[next % 9] ?? 0);
      next += 1;
      if (until !== null && from >= until) break;
      const lasts = entry.end === null ? null : later(from, day(entry.end) - day(entry.start));
      const end = lasts === null || (until !== null && until < lasts) ? until : lasts;
      const placed = { ...entry, start: from, end };
      entries.push({ ...placed, placement: fits(placed, entry.placement, [placed]) } as CareEntry);
      if (end === null) break;
      at = end;
    }
  }
  return entries;
}
