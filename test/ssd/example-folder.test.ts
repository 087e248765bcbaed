/** The example rows that stand beside the repository, with answers worked out by hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  careStatus,
  previouslyLookedAfter,
  reconcile,
  statusOfLabel,
  timetable,
  withNothingElse,
} from '../../src/eligibility/index.js';
import type { SsdReading } from '../../src/ssd/index.js';
import { readSsd } from '../../src/ssd/index.js';

const FOLDER = '../shared/data/ssd-example';
const there = existsSync(join(FOLDER, 'expected.json'));

interface Expected {
  readonly asOf: string;
  readonly extractedOn: string;
  readonly windowYears: number;
  readonly recordFrom: string;
  readonly people: readonly {
    readonly id: string;
    readonly lookedAfter: string;
    readonly asRead: string;
    readonly possible: readonly string[];
    readonly complete?: string;
    readonly labels: readonly string[];
    readonly labelHolds: boolean | null;
    readonly previouslyLookedAfter?: boolean;
  }[];
  readonly refused: readonly { readonly id: string }[];
  readonly events: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const expected = there
  ? (JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected)
  : ({ people: [], refused: [], events: {} } as unknown as Expected);

function readFolder(): SsdReading {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return readSsd(
    names.map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') })),
    { extractedOn: expected.extractedOn, windowYears: expected.windowYears },
  );
}

describe.skipIf(!there)('the example folder of the dataset', () => {
  const reading = there ? readFolder() : ({ people: [], problems: [], rows: {} } as unknown as SsdReading);
  const on = expected.asOf;
  const ofId = (id: string) => {
    const found = reading.people.find((each) => each.id === id);
    if (found === undefined) throw new Error(`${id} is not there`);
    return found;
  };

  it('has the people of the answers and no other', () => {
    expect(reading.people.map(({ id }) => id)).toEqual(expected.people.map(({ id }) => id));
    for (const { id } of expected.refused) {
      expect(reading.people.some((each) => each.id === id)).toBe(false);
      expect(reading.problems.some(({ person, severity }) => person === id && severity === 'error')).toBe(
        true,
      );
    }
  });

  it.each(expected.people)('answers for $id', (answer) => {
    const { person, recordedLabels } = ofId(answer.id);
    expect(person.recordFrom).toBe(expected.recordFrom);
    const finding = careStatus(person, on);
    expect(finding.answer).toBe(answer.asRead);
    expect([...finding.possible].sort()).toEqual([...answer.possible].sort());
    expect(finding.lookedAfter).toBe(answer.lookedAfter);
    if (answer.complete !== undefined)
      expect(careStatus(withNothingElse(person), on).answer).toBe(answer.complete);
    expect(recordedLabels).toEqual(answer.labels);
    if (answer.previouslyLookedAfter === true) expect(previouslyLookedAfter(person, on).answer).toBe('yes');
  });

  it.each(expected.people)('says of each label of $id whether it holds', ({ id, labels, labelHolds }) => {
    const { person } = ofId(id);
    for (const label of labels.filter((text) => text !== '')) {
      const { answer, derived } = reconcile(label, person, on);
      const { possible } = careStatus(person, on);
      const named = statusOfLabel(label);
      if (labelHolds === true) expect(answer).toBe('agrees');
      else if (labelHolds === false) {
        expect(answer).not.toBe('agrees');
        expect(named).not.toBe(derived);
        expect(possible).not.toContain(named);
      } else expect(named === undefined || (possible.length > 1 && possible.includes(named))).toBe(true);
    }
  });

  it('gives the events of the timetable', () => {
    for (const [id, events] of Object.entries(expected.events)) {
      const { events: found, adviserSince, person } = ofId(id);
      for (const name of ['reviews', 'healthAssessments', 'carePlanMade', 'carePlanRevised', 'placements'])
        expect([name, found[name as keyof typeof found]]).toEqual([name, events[name]]);
      expect(adviserSince).toBe(events['adviserSince']);
      expect(found.visits?.at(-1)).toBe(events['lastVisitSeen']);
      for (const name of ['reviewingOfficerNamed', 'needsAssessment', 'pathwayPlanMade'])
        expect(name in found).toBe(false);
      const lines = timetable(person, found, on);
      const due = (step: RegExp) => [...lines].reverse().find((line) => step.test(line.step))?.due;
      expect(due(/^review-\d/)).toBe(events['nextReviewDue']);
      expect(due(/^health/)).toBe(events['healthAssessmentDue']);
      expect([events['visitDueSixWeeks'], events['visitDueThreeMonths']]).toContain(due(/^visit-\d/));
    }
  });

  it('has the interview after the last time missing, and not after an absence', () => {
    const { latest } = ofId('5001');
    expect(latest).toMatchObject({ returnInterviewOffered: true, returnInterviewAccepted: false });
  });

  it('accounts for every row', () => {
    for (const [table, { read, refused }] of Object.entries(reading.rows)) {
      const path = join(FOLDER, `${table}.csv`);
      const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split(/\r?\n/).length - 1 : 0;
      expect([table, read + refused]).toEqual([table, lines]);
    }
  });
});
