/** Deadlines over a council, against the intervals of the regulations walked day by day on the platform's calendar. */
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { CouncilPerson, Deadline } from '../../src/eligibility/index.js';
import {
  countDeadlines,
  deadlines,
  mergeDeadlineCounts,
  openQuestions,
  person,
} from '../../src/eligibility/index.js';

const DAY = 86_400_000;
const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const holidays = new Holidays('GB', 'ENG');
const closed = new Set(
  [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].flatMap((year) =>
    holidays
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10)),
  ),
);

/** The twentieth working day after a day, counted one day at a time. */
function workingDaysAfter(start: number, count: number): number {
  let day = start;
  for (let left = count; left > 0;) {
    day++;
    const weekday = new Date(day * DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !closed.has(textOf(day))) left--;
  }
  return day;
}

/** The same day of a later month, or the last there is. */
function monthsAfter(start: number, months: number): number {
  const from = new Date(start * DAY);
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  return Date.UTC(to.getUTCFullYear(), to.getUTCMonth(), Math.min(from.getUTCDate(), last)) / DAY;
}

let state = 20_261_031;
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  return (state >>> 8) / 16_777_216;
}
const between = (low: number, high: number): number => low + Math.floor(chance() * (high - low + 1));

const ON = '2026-10-31';
const NOW = dayOf(ON);

interface Life {
  readonly one: CouncilPerson;
  readonly born: number;
  readonly since: number;
  readonly placed: number;
  readonly lasting: boolean;
  readonly reviews: readonly number[];
  readonly visits: readonly number[];
  readonly checks: readonly number[];
}

/** A child in care by agreement, with all that happened; mostly on time, sometimes not for a long while. */
function inventedLife(number: number): Life {
  const since = between(dayOf('2021-02-01'), NOW - 1);
  // Young enough that no leaving-care duty begins.
  const born = NOW - between(400, 15 * 365);
  const began = Math.max(since, born + 1);
  const placed = between(began, NOW);
  const every = (low: number, high: number, from: number): number[] => {
    const days: number[] = [];
    for (let day = from + between(0, high); day <= NOW + 30; day += between(low, high)) days.push(day);
    return chance() < 0.2 ? days.slice(0, Math.floor(days.length / 2)) : days;
  };
  const reviews = every(20, 200, began);
  const visits = every(3, 60, began);
  const checks = every(100, 420, began);
  const lasting = chance() < 0.5;
  const happened = (days: readonly number[]): string[] => days.map(textOf);
  return {
    born,
    since: began,
    placed,
    lasting,
    reviews: reviews.filter((day) => day <= NOW),
    visits: visits.filter((day) => day >= placed && day <= NOW),
    checks: checks.filter((day) => day <= NOW),
    one: {
      id: `c${number}`,
      team: `T${number % 7}`,
      worker: `W${number % 40}`,
      person: person({
        dateOfBirth: textOf(born),
        care: [
          ...(placed > began
            ? [
                {
                  start: textOf(began),
                  end: textOf(placed),
                  legalStatus: 'V2',
                  placement: 'U6',
                  reasonEnded: 'X1',
                } as const,
              ]
            : []),
          { start: textOf(placed), end: null, legalStatus: 'V2', placement: 'K2' },
        ],
      }),
      events: {
        placements: [
          ...(placed > began ? [{ start: textOf(began), end: textOf(placed), planMade: textOf(began) }] : []),
          { start: textOf(placed), end: null, planMade: textOf(placed), intendedToLastTo18: lasting },
        ],
        reviews: happened(reviews),
        visits: happened(visits),
        healthAssessments: happened(checks),
        carePlanMade: textOf(began),
        carePlanRevised: [ON],
        reviewingOfficerNamed: textOf(began),
      },
    },
  };
}

/** The next review by regulation 33, walked from the first. */
function nextReview({ since, reviews }: Life): number {
  let due = workingDaysAfter(since, 20);
  reviews.forEach((held, at) => {
    due = monthsAfter(held, at === 0 ? 3 : 6);
  });
  return due;
}

/** The next visit by regulation 28(2): a week; six weeks in the first year; then six weeks, or three months. */
function nextVisit({ placed, lasting, visits }: Life): number {
  let due = placed + 7;
  for (const visit of visits) {
    const inFirstYear = visit < monthsAfter(placed, 12);
    due = !inFirstYear && lasting ? monthsAfter(visit, 3) : visit + 42;
  }
  return due;
}

/** The next assessment by regulation 7: by the first review; then six months under five, a year from five. */
function nextCheck({ since, born, reviews, checks }: Life): number {
  const firstReview = workingDaysAfter(since, 20);
  let due = Math.min(firstReview, reviews[0] ?? firstReview);
  for (const check of checks) due = monthsAfter(check, check < monthsAfter(born, 60) ? 6 : 12);
  return due;
}

const COUNT = 2000;
const lives = Array.from({ length: COUNT }, (_, number) => inventedLife(number));
const people = lives.map(({ one }) => one);

function stands(found: readonly Deadline[], id: string, duty: string): string {
  const lines = found.filter((line) => line.id === id && line.duty === duty);
  return lines.map(({ state: how, due, daysLate }) => `${how} ${due ?? ''} ${daysLate ?? ''}`).join('; ');
}

describe('the deadlines of two thousand children', () => {
  // Asked anew by each test: what runs while the file loads, a mutation run does not see.
  const all = (): readonly Deadline[] => deadlines(people, ON);

  it('are those of the regulations, read slowly', () => {
    const byId = new Map<string, Deadline[]>();
    for (const line of all()) byId.set(line.id, [...(byId.get(line.id) ?? []), line]);
    const differ = lives.flatMap((life) =>
      (
        [
          ['DUTY-4', nextReview(life)],
          ['DUTY-5', nextVisit(life)],
          ['DUTY-6', nextCheck(life)],
        ] as const
      ).flatMap(([duty, due]) => {
        const late = Math.max(0, NOW - due);
        const literal = `${late > 0 ? 'overdue' : 'due'} ${textOf(due)} ${late}`;
        const told = stands(byId.get(life.one.id) ?? [], life.one.id, duty);
        return told === literal ? [] : [`${life.one.id} ${duty}: ${told} and not ${literal}`];
      }),
    );
    expect(differ).toEqual([]);
  });

  it('come in one order, whatever the order of the people', () => {
    const found = all();
    expect(deadlines([...people].reverse(), ON)).toEqual(found);
    const states = found.map(({ state: how }) => how);
    expect(states.lastIndexOf('overdue')).toBeLessThan(states.indexOf('due'));
  });

  it('are counted in parts as in the whole', () => {
    const found = all();
    const whole = countDeadlines(found);
    const third = Math.floor(COUNT / 3);
    const parts = [people.slice(0, third), people.slice(third, 900), people.slice(900)].map((part) =>
      countDeadlines(deadlines(part, ON)),
    );
    expect(mergeDeadlineCounts(...parts)).toEqual(whole);
    expect(mergeDeadlineCounts(...parts.reverse())).toEqual(whole);
    const total = whole.reduce(
      (sum, { overdue, due, cannotBeTold }) => sum + overdue + due + cannotBeTold,
      0,
    );
    expect(total).toBe(found.length);
  });

  it('leave out what is due later than asked for', () => {
    const soon = deadlines(people, ON, { withinDays: 14 });
    expect(soon.every(({ due }) => due === null || dayOf(due) <= NOW + 14)).toBe(true);
    expect(soon.filter(({ state: how }) => how === 'overdue')).toEqual(
      all().filter(({ state: how }) => how === 'overdue'),
    );
  });
});

describe('what cannot be told', () => {
  const unsure: CouncilPerson = {
    id: 'p',
    person: person({
      dateOfBirth: '2009-06-01',
      care: [
        { start: '2024-01-10', end: '2026-05-20', legalStatus: 'V2', placement: 'U4', reasonEnded: 'E4A' },
      ],
    }),
  };

  it('is said of a care leaver whose status is open, with the question', () => {
    const plan = deadlines([unsure], ON).find(({ duty }) => duty === 'DUTY-22');
    expect(plan?.state).toBe('cannot-be-told');
    expect(plan?.needs.map(({ path }) => path)).toContain('/familyPlacements');
  });

  it('is listed once for the council with how many wait for it', () => {
    const two = [unsure, { ...unsure, id: 'q' }];
    const family = openQuestions(two, ON, deadlines(two, ON)).find(
      ({ path }) => path === '/familyPlacements',
    );
    expect(family).toMatchObject({ statuses: 2, deadlines: 2 });
  });

  it('is the adviser and the education plan where they are not recorded', () => {
    const eligible: CouncilPerson = {
      id: 'e',
      person: person({
        dateOfBirth: '2010-10-10',
        care: [{ start: '2024-01-10', end: null, legalStatus: 'C2', placement: 'U4' }],
      }),
    };
    const of = (one: CouncilPerson, duty: string) =>
      deadlines([one], ON).filter((line) => line.duty === duty);
    expect(of(eligible, 'DUTY-24')).toMatchObject([{ state: 'cannot-be-told' }]);
    expect(of({ ...eligible, adviserSince: '2026-10-12' }, 'DUTY-24')).toEqual([]);
    expect(of(eligible, 'DUTY-7')[0]?.needs.map(({ path }) => path)).toEqual(['/facts/educationPlans']);
  });
});
