/** Returns that nobody would send and the rules must still answer for. */
import * as fc from 'fast-check';
import type { ChildRows, EpisodeRow } from '../../src/indicators/index.js';
import { day, text } from './people.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 12 });

const YEAR_END = day('2026-03-31');

/** Episodes one after another, some with gaps, the last of them sometimes open. */
const episodes: fc.Arbitrary<EpisodeRow[]> = fc
  .tuple(
    fc.integer({ min: YEAR_END - 4_000, max: YEAR_END }),
    fc.array(
      fc.record({
        gap: fc.constantFrom(0, 0, 0, 1, 30, 400),
        length: fc.oneof(fc.constantFrom(1, 2, 17, 90, 91), fc.integer({ min: 1, max: 1_500 })),
        LS: fc.constantFrom('C1', 'C2', 'E1', 'V2', 'V2', 'V3', 'V4', 'J1', 'J2', 'J3', 'L1'),
        PLACE: maybe(fc.constantFrom('U6', 'U4', 'R5', 'K1', 'K2', 'P1', 'H5')),
        REC: fc.constantFrom(
          'X1',
          'X1',
          'E3',
          'E4A',
          'E8',
          'E2',
          'E9',
          'E11',
          'E13',
          'E15',
          'E41',
          'E45',
          'E48',
        ),
        RNE: fc.constantFrom('S', 'S', 'P', 'L', 'B'),
      }),
      { maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([first, rows, open]) => {
    let at = first;
    return rows.map(({ gap, length, REC, ...row }, index) => {
      const from = at + gap;
      at = from + length;
      const ends = !(open && index === rows.length - 1);
      return { ...row, DECOM: text(from), DEC: ends ? text(at) : null, REC: ends ? REC : null };
    });
  });

export const children = fc
  .array(
    fc.record({
      dateOfBirth: maybe(fc.integer({ min: day('1999-01-01'), max: day('2025-12-31') }).map(text)),
      episodes,
      reviews: fc.option(
        fc.array(fc.integer({ min: YEAR_END - 400, max: YEAR_END + 30 }), { maxLength: 4 }),
        { nil: undefined },
      ),
      plans: fc.option(fc.array(fc.integer({ min: YEAR_END - 400, max: YEAR_END }), { maxLength: 2 }), {
        nil: undefined,
      }),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ reviews, plans, ...child }, at): ChildRows => ({
      id: `${at}`,
      ...child,
      extra: {
        reviews: reviews?.map((on) => ({ REVIEW: text(on), REVIEW_CODE: 'PN1' })) ?? null,
        educationPlans: plans?.map(text) ?? null,
      },
    })),
  );

export const asked = fc.oneof(
  fc.constantFrom('2026-03-31', '2024-02-29', '2025-02-28', '2018-03-31', '2018-04-01'),
  fc.integer({ min: YEAR_END - 4_000, max: YEAR_END + 400 }).map(text),
);
