/** Laws that the timeline and the next changes keep for everybody, day by day through whole lives. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Law, Person } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  READING_CHOICES,
  careStatus,
  nextChanges,
  personalAdviser,
  statusTimeline,
  withReadings,
} from '../../src/eligibility/index.js';
import type { LawInDays } from '../../src/law/law.js';
import { inDays } from '../../src/law/law.js';
import type { StatusOnDay } from '../../src/eligibility/index.js';
import { statusOnDay } from '../../src/eligibility/over-time/timeline.js';
import { turningPoints } from '../../src/eligibility/over-time/turning-points.js';
import { histories } from '../../src/record/history/history.js';
import { PERSON } from '../../src/record/person/fields.js';
import { possibleOver } from '../../src/eligibility/status/possible-statuses.js';
import type { EpochDay, PlainDate } from '../../src/kernel/calendar.js';
import { day, people, peopleAndDays, settings, text } from './people.js';

const ENGLAND = inDays(LAW_OF_ENGLAND);
const WHOLE_LIFE = 9_800;

const at = (date: string): EpochDay => day(date) as EpochDay;
const later = (date: string, days: number): PlainDate => text(day(date) + days) as PlainDate;

/** Whether the same holds: what is told of a day, as it stands. */
function isSame(a: StatusOnDay, b: StatusOnDay): boolean {
  const told = ({ status, possible, lookedAfter, principlesApply, personalAdviser }: StatusOnDay): string =>
    JSON.stringify([status, possible, lookedAfter, principlesApply, personalAdviser]);
  return told(a) === told(b);
}

/** Walks a life day by day beside its timeline; the first day on which they differ, if any. */
function firstDifference(record: Person, from: number, until: number, law: Law): string | undefined {
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  for (const span of statusTimeline(record, { from: text(from), until: text(until) }, law)) {
    if (!isSame(span, statusOnDay(record, all, at(span.from), lawInDays))) return span.from;
    const unlike = firstUnlike(record, day(span.from), day(span.until), lawInDays);
    if (unlike !== undefined) return unlike;
  }
  return undefined;
}

/** The first day from one day to before another on which not the same holds as on the one. */
function firstUnlike(record: Person, from: number, until: number, law: LawInDays): string | undefined {
  const all = histories(record, law);
  // Where only the month of birth is known there are some thirty lives to walk: in longer strides.
  const stride = all.length > 1 ? 17 : 1;
  const held = statusOnDay(record, all, from as EpochDay, law);
  let bits = possibleOver(all, from as EpochDay, law);
  for (let on = from + stride; on < until; on += stride) {
    const here = possibleOver(all, on as EpochDay, law);
    // The whole answer is asked for where the possible statuses move, at the end, and every so often.
    if (here === bits && on % 61 !== 0 && on !== until - 1) continue;
    bits = here;
    if (!isSame(held, statusOnDay(record, all, on as EpochDay, law))) return text(on);
  }
  return undefined;
}

describe('the timeline', () => {
  it('finds in a window the turning points that a whole life has there, and no other', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.integer({ min: 0, max: 4_000 }), ({ record, on }, days) => {
        const all = histories(record, ENGLAND);
        const within = { from: day(on) as EpochDay, until: (day(on) + days) as EpochDay };
        const inLife = [...turningPoints(record, all, ENGLAND)].filter(
          ([each]) => within.from <= each && each < within.until,
        );
        const inWindow = turningPoints(record, all, ENGLAND, within);
        expect([...inWindow].sort(([a], [b]) => a - b)).toEqual(inLife.sort(([a], [b]) => a - b));
      }),
      settings,
    );
  });

  it('tiles its window, and every span says why it began', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.integer({ min: 0, max: 4_000 }), ({ record, on }, days) => {
        const until = text(day(on) + days);
        let reached = on;
        for (const span of statusTimeline(record, { from: on, until })) {
          expect(span.from).toBe(reached);
          expect(span.until > span.from).toBe(true);
          expect(span.because).not.toHaveLength(0);
          reached = span.until;
        }
        expect(reached).toBe(until);
      }),
      settings,
    );
  });

  it('equals asking day by day through a whole life', () => {
    fc.assert(
      fc.property(people, ({ born, record }) => {
        expect(firstDifference(record, born - 2, born + WHOLE_LIFE, LAW_OF_ENGLAND)).toBeUndefined();
      }),
      settings,
    );
  });

  it('equals asking day by day under every other reading', () => {
    const laws = READING_CHOICES.flatMap(({ name, choices }) =>
      choices.slice(1).map((other) => withReadings({ [name]: other })),
    );
    fc.assert(
      fc.property(people, fc.nat(), ({ born, record }, pick) => {
        const law = laws[pick % laws.length] ?? LAW_OF_ENGLAND;
        expect(firstDifference(record, born + 5_000, born + 9_400, law)).toBeUndefined();
      }),
      settings,
    );
  });

  it('holds the answer of each day within a span', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.integer({ min: 0, max: 900 }), ({ record, on }, days) => {
        const window = { from: later(on, -days), until: later(on, 900 - days + 1) };
        const span = statusTimeline(record, window).find((each) => each.from <= on && on < each.until);
        const status = careStatus(record, on);
        expect(span).toMatchObject({
          status: status.answer,
          possible: status.possible,
          lookedAfter: status.lookedAfter,
          principlesApply: status.principlesApply,
          personalAdviser: personalAdviser(record, on).answer,
        });
      }),
      settings,
    );
  });
});

describe('next changes', () => {
  it('begin with the first day on which the answer differs', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const all = histories(record, ENGLAND);
        const now = statusOnDay(record, all, at(on), ENGLAND);
        const [first] = nextChanges(record, on);
        const end = first === undefined ? day(on) + 4_000 : day(first.on);
        expect(firstUnlike(record, day(on), end, ENGLAND)).toBeUndefined();
        if (first === undefined) return;
        expect(isSame(now, first.from)).toBe(true);
        expect(isSame(first.from, first.to)).toBe(false);
        expect(isSame(first.to, statusOnDay(record, all, at(first.on), ENGLAND))).toBe(true);
        expect(first.because).not.toHaveLength(0);
      }),
      settings,
    );
  });

  it('follow each other, each from what the one before led to', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const changes = nextChanges(record, on);
        changes.forEach((change, place) => {
          const before = changes[place - 1];
          expect(change.on > (before?.on ?? on)).toBe(true);
          if (before !== undefined) expect(change.from).toEqual(before.to);
        });
      }),
      settings,
    );
  });
});

it('people at random leave out, and hold, every fact that a record may leave out', () => {
  const drawn = fc.sample(people, { numRuns: 300, seed: 1989 });
  const fields = Object.entries(PERSON.fields).filter(([, { needed }]) => !needed);
  const held = (name: string): number =>
    drawn.filter(({ record }) => record[name as keyof Person] !== undefined).length;
  const unlike = fields.filter(([name]) => held(name) < 10 || held(name) > 290).map(([name]) => name);
  expect(unlike).toEqual([]);
});
