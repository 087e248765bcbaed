/**
 * Random people for the laws of care status: every kind of fact, absent ones, records that begin late, births of
 * which only the month is known, and dates that crowd round the birthdays and lengths that the rules turn on.
 * Nothing here calls the library: a date is written by the platform's own calendar.
 */
import * as fc from 'fast-check';
import type {
  CareEntry,
  Detention,
  EducationProgramme,
  FamilyPlacement,
  HospitalStay,
  OtherAccommodation,
  Person,
  SpecialGuardianshipOrder,
} from '../../src/eligibility/index.js';

/** How many random cases a law is tried on. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 50);

/** The settings of every law: the same cases each time, so that a failure can be looked into. */
export const settings = { numRuns: RUNS, seed: Number(process.env.PROPERTY_SEED ?? 1989) };

const DAY = 86_400_000;

/** `YYYY-MM-DD` of a number of days since 1970. */
export function text(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Days since 1970 of `YYYY-MM-DD`. */
export function day(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** A record as its facts, mutable, before it is taken for a person. */
export type Facts = { -readonly [K in keyof Person]: Person[K] };

/** A birth: mostly any day, often a leap day, often one whose birthdays fall where the law changes. */
export const births: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: day('1972-01-01'), max: day('2014-12-31') }) },
  { weight: 1, arbitrary: fc.constantFrom('1984-02-29', '1988-02-29', '1992-02-29', '2000-02-29').map(day) },
  { weight: 1, arbitrary: fc.constantFrom('2004-02-29', '2008-02-29', '2004-03-01', '2008-02-28').map(day) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('1991-10-14', '2001-10-01', '2005-12-30', '2011-04-01', '2012-12-03', '2018-04-01'),
        fc.constantFrom(14, 16, 18, 21, 25),
        fc.integer({ min: -100, max: 100 }),
      )
      .map(([law, age, days]) => day(law) - Math.round(age * 365.25) + days),
  },
);

/** Days after birth: crowded round the birthdays that matter. */
export const ages: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_600 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(14, 15.5, 16, 16, 17, 18), fc.integer({ min: -120, max: 120 }))
      .map(([age, days]) => Math.round(age * 365.25) + days),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(14, 16, 16, 18, 18, 21, 25), fc.integer({ min: -2, max: 2 }))
      .map(([age, days]) => Math.round(age * 365.25) + days),
  },
);

/** How long something lasts: crowded round the lengths that matter; `null` where it goes on. */
export const lengths: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 1, 2, 3) },
  { weight: 2, arbitrary: fc.constantFrom(16, 17, 18, 27, 28, 29, 74, 75, 76, 89, 90, 91, 92) },
  { weight: 2, arbitrary: fc.constantFrom(91, 92, 180, 181, 182, 183, 184) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_500 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const gaps = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: 400 }) },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** One time in four, as is most often left out. (A `freq` of one would leave it out always.) */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const statuses = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('V2', 'C2') },
  { weight: 3, arbitrary: fc.constant('V3') },
  { weight: 2, arbitrary: fc.constantFrom('C1', 'D1', 'E1', 'V4', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3') },
);

const ends = fc.oneof(
  {
    weight: 15,
    arbitrary: fc.constantFrom('E4', 'E4A', 'E5', 'E8', 'X1', 'E3', 'E11', 'E41', 'E45', 'E9', null),
  },
  { weight: 1, arbitrary: fc.constantFrom('E12', 'E13', 'E43', 'E46', 'E2', 'E15') },
);

interface Piece {
  readonly gap: number;
  readonly length: number | null;
  readonly code: string;
  readonly placement: string | undefined;
  readonly reason: string | null | undefined;
  readonly series: boolean | undefined;
  readonly over24: boolean | undefined;
  readonly council: string | undefined;
  readonly nation: CareEntry['nation'];
}

const pieces: fc.Arbitrary<Piece> = fc.record({
  gap: gaps,
  length: lengths,
  code: statuses,
  placement: maybe(fc.constantFrom('U6', 'K2', 'R5', 'P1')),
  reason: maybe(ends),
  series: maybe(fc.boolean()),
  over24: maybe(fc.boolean()),
  council: maybe(fc.constantFrom('Northbank', 'Southmere')),
  nation: seldom(fc.constantFrom('england', 'england', 'wales', 'scotland', 'northern-ireland')),
});

/** Drops the fields that hold nothing: absent is not the same as undefined on paper. */
function tidy<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function chain(born: number, first: number, all: readonly Piece[]): CareEntry[] {
  let at = born + first;
  return all.map((piece) => {
    const start = Math.max(born, at + piece.gap);
    const end = piece.length === null ? null : start + piece.length;
    at = end ?? start + 200;
    return tidy({
      start: text(start),
      end: end === null ? null : text(end),
      legalStatus: piece.code,
      placement: piece.placement,
      reasonEnded: piece.reason,
      shortBreakSeries: piece.series,
      over24Hours: piece.over24,
      council: piece.council,
      nation: piece.nation,
    }) as unknown as CareEntry;
  });
}

const chains = fc.oneof(
  { weight: 5, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 4 }) },
  // A series of short breaks without the caller's word, or one long stay cut in episodes.
  {
    weight: 2,
    arbitrary: fc.tuple(pieces, fc.integer({ min: 2, max: 9 })).map(([piece, times]) =>
      Array.from({ length: times }, () => ({
        ...piece,
        code: 'V3',
        series: undefined,
        gap: Math.abs(piece.gap) % 30,
        length: piece.length === null ? 12 : piece.length % 31,
      })),
    ),
  },
  { weight: 1, arbitrary: fc.constant([]) },
);

/** Care as entries, for somebody born on a day. */
export const careOf = (born: number): fc.Arbitrary<CareEntry[]> =>
  fc.tuple(ages, chains).map(([first, all]) => chain(born, first, all));

const stretches = fc.array(fc.tuple(ages, lengths), { maxLength: 3 });

function stretch(born: number, [from, length]: readonly [number, number | null]): HospitalStay {
  const start = text(born + from);
  return { start, end: length === null ? null : text(born + from + length) } as HospitalStay;
}

/** Time with family. */
export const familyOf = (born: number): fc.Arbitrary<FamilyPlacement[]> =>
  fc
    .array(
      fc.tuple(
        fc.tuple(ages, lengths),
        fc.constantFrom('parent', 'parent', 'person-with-pr', 'previous-cao-holder', 'relative-without-pr'),
      ),
      { maxLength: 3 },
    )
    .map((all) => all.map(([span, who]) => ({ ...stretch(born, span), with: who }) as FamilyPlacement));

/** Detention under a court order, sometimes across the 16th birthday. */
export const detentionsOf = (born: number): fc.Arbitrary<Detention[]> =>
  fc
    .array(
      fc.tuple(
        fc.tuple(ages, lengths),
        fc.constantFrom('custodial-sentence', 'custodial-sentence', 'remand', 'other-court-order'),
      ),
      { maxLength: 3 },
    )
    .map((all) => all.map(([span, kind]) => ({ ...stretch(born, span), kind }) as Detention));

/** Stays in hospital. */
export const hospitalOf = (born: number): fc.Arbitrary<HospitalStay[]> =>
  stretches.map((all) => all.map((span) => stretch(born, span)));

/** A special guardianship order, or none. */
export const guardianshipOf = (born: number): fc.Arbitrary<SpecialGuardianshipOrder | null> =>
  fc.option(
    fc.tuple(ages, fc.boolean(), maybe(fc.option(ages))).map(
      ([made, before, discharged]) =>
        tidy({
          date: text(born + made),
          lookedAfterImmediatelyBefore: before,
          discharged: typeof discharged === 'number' ? text(born + made + (discharged % 900)) : discharged,
        }) as SpecialGuardianshipOrder,
    ),
  );

const KINDS = [
  'voluntary-organisation',
  'private-childrens-home',
  'health',
  'education',
  'care-home-or-independent-hospital',
  'privately-fostered',
  'section-17',
  'housing',
] as const;

/** Accommodation that is not being looked after. */
export const accommodationOf = (born: number, reviewed = true): fc.Arbitrary<OtherAccommodation[]> =>
  fc
    .array(
      fc.tuple(
        fc.tuple(ages, lengths),
        fc.constantFrom(...KINDS),
        reviewed ? maybe(fc.boolean()) : fc.constant(undefined),
      ),
      { maxLength: 3 },
    )
    .map((all) =>
      all.map(
        ([span, kind, treatAsSection20]) =>
          tidy({ ...stretch(born, span), kind, treatAsSection20 }) as OtherAccommodation,
      ),
    );

/** Programmes of education, some in the pathway plan. */
export const educationOf = (born: number): fc.Arbitrary<EducationProgramme[]> =>
  fc
    .array(fc.tuple(fc.oneof(ages, fc.integer({ min: 7_000, max: 9_200 })), lengths, fc.boolean()), {
      maxLength: 2,
    })
    .map((all) =>
      all.map(([from, length, inPathwayPlan]) => ({ ...stretch(born, [from, length]), inPathwayPlan })),
    );

/** Whether care did not end by an order, which would be a record of that order. */
const isNoOrder = ({ reasonEnded }: CareEntry): boolean => !/^E4[1-8]/.test(reasonEnded ?? '');

const lateDays = fc.option(fc.integer({ min: 7_000, max: 9_600 }), { freq: 4 });

/** Everything on record of somebody born on a day, each fact there or not. */
export const factsOf = (born: number): fc.Arbitrary<Facts> =>
  fc
    .record({
      care: fc.option(careOf(born), { nil: undefined, freq: 12 }),
      careElsewhere: maybe(
        fc.oneof(
          fc.constant([]),
          careOf(born).map((care) => care.filter(isNoOrder)),
        ),
      ),
      recordBegins: seldom(fc.tuple(fc.nat(), fc.integer({ min: -2, max: 400 }), ages)),
      familyPlacements: maybe(familyOf(born)),
      detentions: maybe(detentionsOf(born)),
      hospitalStays: maybe(hospitalOf(born)),
      specialGuardianshipOrder: maybe(guardianshipOf(born)),
      otherAccommodation: maybe(accommodationOf(born)),
      education: maybe(educationOf(born)),
      disabled: maybe(fc.boolean()),
      supportRequested: maybe(lateDays.map((at) => (at === null ? null : text(born + at)))),
      supportWithdrawn: maybe(lateDays.map((at) => (at === null ? null : text(born + at)))),
      returnToEducation: maybe(lateDays.map((at) => (at === null ? null : text(born + at)))),
      adoptedFromCareElsewhere: maybe(fc.boolean()),
      discretionarySupport: seldom(stretches.map((all) => all.map((span) => stretch(born, span)))),
      area: seldom(fc.constantFrom('Northbank', 'Eastham')),
      dateOfDeath: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(undefined, null) },
        { weight: 1, arbitrary: ages.map((at) => text(born + at)) },
      ),
      monthOnly: fc.integer({ min: 0, max: 24 }).map((roll) => roll === 0),
    })
    .map(({ monthOnly, recordBegins, ...facts }) => {
      const birth = text(born);
      return tidy({
        dateOfBirth: monthOnly ? birth.slice(0, 7) : birth,
        ...facts,
        recordFrom: recordBegins && beginsLate(born, facts.care, recordBegins),
      }) as unknown as Facts;
    });

/** The day from which a record is complete: any day of a life, or one near an end of care that is on record. */
function beginsLate(
  born: number,
  care: readonly CareEntry[] | undefined,
  [pick, after, age]: readonly [number, number, number],
): string {
  const end = care?.[pick % (care.length + 1)]?.end;
  return text(typeof end === 'string' ? day(end) + after : born + age);
}

/** Anybody, with the day on which they were born. */
export const people: fc.Arbitrary<{ readonly born: number; readonly record: Person }> = births.chain((born) =>
  factsOf(born).map((facts) => ({ born, record: facts as Person })),
);

/** Anybody, and a day in their life, or a little outside it. */
export const peopleAndDays: fc.Arbitrary<{
  readonly born: number;
  readonly record: Person;
  readonly on: string;
}> = fc
  .tuple(
    people,
    fc.oneof(
      { weight: 5, arbitrary: ages },
      { weight: 1, arbitrary: fc.integer({ min: -400, max: 12_000 }) },
    ),
  )
  .map(([{ born, record }, age]) => ({ born, record, on: text(born + age) }));
