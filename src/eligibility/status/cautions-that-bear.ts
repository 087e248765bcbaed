/** What is odd in a record and bears on an answer: without the entries concerned the answer would be another. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { LawInDays } from '../../law/law.js';
import { oddIn } from '../../record/cautions/cautions.js';
import type { RecordCaution } from '../../record/cautions/kinds.js';
import { mayBeOdd } from '../../record/cautions/may-be-odd.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import { possibleOver } from './possible-statuses.js';
import type { Possible } from './statuses.js';

const NONE: readonly never[] = [];

/** The most entries of a record without which the answer is tried: each is as dear as the answer. */
const MOST_TRIED = 50;

/** Few records are odd, and only of those is anything tried. Of more than `MOST_TRIED` entries all that is odd is told. */
export function cautionsThatBear(
  record: Person,
  all: readonly History[],
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
): readonly RecordCaution[] {
  const [only, other] = all;
  if (only !== undefined && other === undefined && !mayBeOdd(only.facts, only.born, law)) return NONE;
  const odd = oddIn(record, law, only?.facts);
  if (odd.length === 0) return NONE;
  if (odd.reduce((entries, { about }) => entries + about.length, 0) > MOST_TRIED) return odd;
  return odd.filter(({ about }) =>
    about.some((path) => path === '/dateOfBirth' || differs(record, path, possible, on, law)),
  );
}

/** Whether the answer would be another without one entry. Everything turns on a date of birth. */
function differs(record: Person, path: string, possible: Possible, on: EpochDay, law: LawInDays): boolean {
  return possibleOver(histories(without(record, path), law), on, law) !== possible;
}

/** The record without the entry at a path; without a death, or with no guardianship. */
function without(record: Person, path: string): Person {
  const [, field = '', at] = path.split('/');
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const held = fields[field];
  const left = Array.isArray(held)
    ? held.filter((_, index) => String(index) !== at)
    : field === 'specialGuardianshipOrder'
      ? null
      : undefined;
  return { ...record, [field]: left } as Person;
}
