/** Lines of a timetable in a phrase each: what is due, and how it stands. */
import type { CareEvents, Person, TimetableLine } from '../../src/eligibility/index.js';
import { timetable } from '../../src/eligibility/index.js';
import { inCare } from './people.js';

/** Section 20, fostered, from Monday 6 January 2025, aged 9. */
export const child = inCare('2015-05-03', {
  start: '2025-01-06',
  end: null,
  legalStatus: 'V2',
  placement: 'U6',
});

/** The line of a step, if there is one. */
export function lineAt(
  record: Person,
  events: CareEvents,
  on: string,
  step: string,
): TimetableLine | undefined {
  return timetable(record, events, on).find((each) => each.step === step);
}

/** When a step is due, what became of it, and how late it was or is: `due 2025-02-03: overdue by 2`. */
export function stands(record: Person, events: CareEvents, on: string, step: string): string {
  const found = lineAt(record, events, on, step);
  return found === undefined ? 'not asked' : inShort(found);
}

/** Every line of a duty, by step. */
export function standing(record: Person, events: CareEvents, on: string, id: string): readonly string[] {
  return timetable(record, events, on)
    .filter((each) => each.id === id)
    .map((each) => `${each.step}: ${inShort(each)}`);
}

function inShort({ due, done, state, daysLate }: TimetableLine): string {
  const late = daysLate === null || daysLate === 0 ? '' : ` by ${daysLate}`;
  return `due ${due ?? 'no day'}${done === null ? '' : `, done ${done}`}: ${state}${late}`;
}

/** What people read of a line: the duty, what it is, why it is due then, where it is written, and what is asked. */
export function inWords({ id, what, reason, citation, needs }: TimetableLine): string {
  const asked = needs.map((need) => ` ? ${need.question} [${need.path}, ${need.heldBy}]`).join('');
  return `${id} ${what}. ${reason} (${citation.provision})${asked}`;
}

/** All of each line of some duties: when it is due and how it stands, what it is, why, where it is written, what is asked. */
export function inFull(
  record: Person,
  events: CareEvents,
  on: string,
  ...duties: readonly string[]
): readonly string[] {
  return timetable(record, events, on)
    .filter(({ id }) => duties.includes(id))
    .map((line) => {
      const { id, step, what, reason, citation, needs } = line;
      const asked = needs.map(({ path }) => ` ? ${path}`).join('');
      return `${id} ${step}: ${inShort(line)}. ${what}. ${reason} (${citation.provision})${asked}`;
    });
}
