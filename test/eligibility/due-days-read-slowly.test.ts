/** Due dates against the regulations read slowly, day by day on the platform's calendar, for people made at random. */
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareEvents, PersonInput } from '../../src/eligibility/index.js';
import { person, timetable, withNothingElse } from '../../src/eligibility/index.js';

const DAY = 86_400_000;
const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const closed = new Set(
  Array.from({ length: 18 }, (_, at) => 2011 + at).flatMap((year) =>
    new Holidays('GB', 'ENG')
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10)),
  ),
);

// The royal wedding, and the spring bank holiday moved to the jubilee, which the package of holidays does not hold.
closed.add('2011-04-29');
closed.add('2012-06-04');
closed.delete('2012-05-28');

function workingDaysAfter(start: number, count: number): number {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    const weekday = new Date(day * DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !closed.has(textOf(day))) left -= 1;
  }
  return day;
}

function monthsAfter(start: number, months: number): number {
  const from = new Date(start * DAY);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  return (
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate())) / DAY
  );
}

const BEGINS = dayOf('2020-04-24');
const ENDS = dayOf('2020-09-25');
/** SI 2020/445: nothing falls due by a number in those months, and nothing is told to by one while they last. */
const relaxed = (due: number, on: number): number | null =>
  on >= BEGINS && due >= BEGINS && (on < ENDS || due < ENDS) ? null : due;

interface Life {
  readonly since: number;
  readonly on: number;
  /** Days on which something happened, in order, none before the start. */
  readonly held: readonly number[];
  readonly flags: readonly boolean[];
}

const lives = fc
  .record({
    since: fc.integer({ min: dayOf('2011-04-01'), max: dayOf('2026-09-01') }),
    length: fc.integer({ min: 0, max: 1500 }),
    gaps: fc.array(fc.integer({ min: 0, max: 220 }), { maxLength: 8 }),
    flags: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })
  .map(({ since, length, gaps, flags }): Life => {
    const on = Math.min(since + length, dayOf('2027-12-01'));
    let day = since;
    const held: number[] = [];
    for (const gap of gaps) {
      day += gap;
      if (day <= on) held.push(day);
    }
    return { since, on, held, flags };
  });

type Care = NonNullable<PersonInput['care']>[number];

const child = (born: number, care: Partial<Care> & { readonly start: string }, more: object = {}) =>
  withNothingElse(
    person({
      dateOfBirth: textOf(born),
      care: [{ end: null, legalStatus: 'V2', placement: 'U4', ...care }],
      ...more,
    }),
  );

const dueAt = (
  record: ReturnType<typeof child>,
  events: CareEvents,
  on: number,
  id: string,
  step: string,
): string | null =>
  timetable(record, events, textOf(on)).find((line) => line.id === id && line.step === step)?.due ?? null;

const told = (due: number | null): string | null => (due === null ? null : textOf(due));

/** Where the library and the slow reading disagree of some life; empty where they never do. */
function disagreement(read: (life: Life) => readonly [string | null, string | null]): string {
  const result = fc.check(
    fc.property(lives, (life) => {
      const [library, literal] = read(life);
      return library === literal;
    }),
    { numRuns: 400 },
  );
  return result.failed ? (fc.defaultReportMessage(result) ?? 'failed') : '';
}

const texts = (days: readonly number[]): readonly string[] => days.map(textOf);

describe('the due day of what comes next', () => {
  it('of reviews is that of regulation 33', () => {
    const found = disagreement(({ since, on, held }) => {
      const record = child(since - 2000, { start: textOf(since) });
      const last = held.at(-1);
      const due =
        last === undefined
          ? workingDaysAfter(since, 20)
          : held.length === 1
            ? monthsAfter(last, 3)
            : relaxed(monthsAfter(last, 6), on);
      return [dueAt(record, { reviews: texts(held) }, on, 'DUTY-4', `review-${held.length + 1}`), told(due)];
    });
    expect(found).toBe('');
  });

  it('of visits is that of regulation 28(2) and (3A)', () => {
    const found = disagreement(
      ({ since, on, held, flags: [lasting = false, longTerm = false, agreesTo = false] }) => {
        const record = child(since - 2000, { start: textOf(since) });
        const placement = {
          start: textOf(since),
          end: null,
          intendedToLastTo18: lasting,
          longTermFoster: longTerm,
          agreesToFewerVisits: agreesTo,
        };
        const last = held.at(-1);
        let due = since + 7;
        if (last !== undefined) {
          due = last + 42;
          if (last >= monthsAfter(since, 12)) {
            if (lasting) due = monthsAfter(last, 3);
            if (longTerm && agreesTo && last >= dayOf('2015-04-01')) due = monthsAfter(last, 6);
          }
        }
        const events = { placements: [placement], visits: texts(held) };
        return [dueAt(record, events, on, 'DUTY-5', `visit-${held.length + 1}`), told(due)];
      },
    );
    expect(found).toBe('');
  });

  it('of visits with a parent is that of regulation 28(3) to (5)', () => {
    const found = disagreement(
      ({ since, on, held, flags: [full = false, unassessed = false, reviewed = false] }) => {
        const record = child(since - 2000, {
          start: textOf(since),
          legalStatus: full ? 'C2' : 'C1',
          placement: 'P1',
        });
        const review = since + 26;
        const placement = {
          start: textOf(since),
          end: null,
          arrangement: unassessed ? ('parent-before-assessment' as const) : ('ordinary' as const),
        };
        const id = full ? (unassessed ? 'DUTY-5d' : 'DUTY-5b') : 'DUTY-5a';
        const last = held.at(-1);
        const afterReview = reviewed && review <= on && last !== undefined && last >= review;
        const later = full ? 42 : 28;
        const due =
          last === undefined ? since + 7 : id === 'DUTY-5b' || afterReview ? last + later : last + 7;
        const events = {
          placements: [placement],
          visits: texts(held),
          reviews: reviewed ? [textOf(review)] : [],
        };
        return [dueAt(record, events, on, id, `visit-${held.length + 1}`), told(due)];
      },
    );
    expect(found).toBe('');
  });

  it('of health assessments is that of regulation 7', () => {
    const found = disagreement(({ since, on, held, flags: [reviewHeld = false] }) => {
      const born = since - 1500;
      const record = child(born, { start: textOf(since) });
      const last = held.at(-1);
      const by = workingDaysAfter(since, 20);
      const review = since + 10;
      const due =
        last !== undefined
          ? monthsAfter(last, last < monthsAfter(born, 60) ? 6 : 12)
          : reviewHeld && review <= on
            ? Math.min(review, by)
            : by;
      const events = { healthAssessments: texts(held), reviews: reviewHeld ? [textOf(review)] : [] };
      return [dueAt(record, events, on, 'DUTY-6', `health-assessment-${held.length + 1}`), told(due)];
    });
    expect(found).toBe('');
  });

  it('of short breaks is that of regulation 48(3), and none for a series with a break in the months of 2020', () => {
    const found = disagreement(({ since, held, flags: [review = false] }) => {
      // Asked on a day of a second break; the first is that of the start.
      const on = Math.max(since, held.at(-1) ?? since) + 1;
      const breaks = [since, on].map((start) => ({
        start: textOf(start),
        end: textOf(start + 2),
        legalStatus: 'V3' as const,
        placement: 'U4' as const,
        shortBreakSeries: true,
      }));
      const [first, second] = breaks;
      const record = withNothingElse(
        person({
          dateOfBirth: textOf(since - 2500),
          care:
            on > since + 2 && first !== undefined && second !== undefined
              ? [first, second]
              : breaks.slice(0, 1),
        }),
      );
      const last = held.at(-1);
      const due = last === undefined ? monthsAfter(since, 3) : monthsAfter(last, 6);
      const within = [since, on > since + 2 ? on : since].some(
        (start) => start < ENDS && start + 2 > BEGINS && on >= BEGINS,
      );
      const asked = on < since + 2 || on > since + 2 ? on : since + 1;
      const step = `${review ? 'review' : 'visit'}-${held.length + 1}`;
      const events = review ? { reviews: texts(held) } : { visits: texts(held) };
      return [dueAt(record, events, asked, 'DUTY-11', step), told(within ? null : relaxed(due, asked))];
    });
    expect(found).toBe('');
  });

  it('of a child placed for adoption is that of regulation 36 of the Adoption Agencies Regulations', () => {
    const found = disagreement(({ since, on, held }) => {
      const record = child(since - 400, {
        start: textOf(since),
        legalStatus: 'E1',
        placement: 'A5',
      });
      const last = held.at(-1);
      const due = relaxed(last === undefined ? since + 28 : monthsAfter(last, held.length === 1 ? 3 : 6), on);
      return [dueAt(record, { reviews: texts(held) }, on, 'DUTY-13', `review-${held.length + 1}`), told(due)];
    });
    expect(found).toBe('');
  });

  it('of the plans of a remand is that of Part 8A', () => {
    const found = disagreement(({ since, on, flags: [detention = false] }) => {
      const start = Math.max(since, dayOf('2013-04-19'));
      const asked = Math.max(on, start);
      const record = child(start - 5500, {
        start: textOf(start),
        legalStatus: 'J1',
        placement: detention ? 'R5' : 'U4',
      });
      if (asked >= start + 300) return [null, null];
      return detention
        ? [
            dueAt(record, {}, asked, 'DUTY-16', 'detention-placement-plan'),
            textOf(workingDaysAfter(start, 10)),
          ]
        : [dueAt(record, {}, asked, 'DUTY-1', 'care-plan'), textOf(workingDaysAfter(start, 5))];
    });
    expect(found).toBe('');
  });

  it('of the pathway plan is that of regulation 7 of the Care Leavers Regulations', () => {
    const found = disagreement(({ since, on, held, flags: [there = false] }) => {
      // Left care at 17 on the day of the plan.
      const born = monthsAfter(since, -17 * 12);
      const asked = Math.min(on, monthsAfter(born, 18 * 12) - 1);
      const reviews = held.filter((day) => day <= asked);
      const record = withNothingElse(
        person({
          dateOfBirth: textOf(born),
          care: [
            {
              start: textOf(since - 900),
              end: textOf(since),
              legalStatus: 'V2',
              placement: 'U4',
              reasonEnded: 'E8',
            },
          ],
        }),
      );
      const last = reviews.at(-1);
      const usual = monthsAfter(last ?? since, 6);
      const closer = there && last !== undefined && last >= since + 28 ? monthsAfter(last, 3) : usual;
      const events = {
        pathwayPlanMade: textOf(since),
        pathwayPlanReviews: texts(reviews),
        ...(there ? { councilAccommodation: [{ start: textOf(since), end: null }] } : {}),
      };
      return [
        dueAt(record, events, asked, 'DUTY-23', `pathway-review-${reviews.length + 1}`),
        textOf(Math.min(usual, closer)),
      ];
    });
    expect(found).toBe('');
  });
});
