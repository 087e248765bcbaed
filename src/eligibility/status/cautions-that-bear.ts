/** What is odd in a record and bears on an answer: without the entries concerned the answer would be another. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { LawInDays } from '../../law/law.js';
import { oddIn } from '../../record/cautions/cautions.js';
import type { RecordCaution } from '../../record/cautions/kinds.js';
import { ANYTHING_ODD, NOTHING_ODD, whatMayBeOdd } from '../../record/cautions/may-be-odd.js';
import type { History } from '../../record/history/history.js';
import { histories, historyFrom } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import { possibleOver, possibleStatuses } from './possible-statuses.js';
import type { Possible } from './statuses.js';
import { NONE } from '../../kernel/none.js';

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
  const only = all.length === 1 ? all[0] : undefined;
  const mayBe = only === undefined ? ANYTHING_ODD : whatMayBeOdd(only.facts, only.born, law);
  if (mayBe === NOTHING_ODD) return NONE;
  const odd = oddIn(record, law, all[0]?.facts, mayBe);
  if (odd.length === 0) return NONE;
  if (odd.reduce((entries, { about }) => entries + about.length, 0) > MOST_TRIED) return odd;
  return odd.filter(({ about }) =>
    about.some(
      (path) => path === '/dateOfBirth' || possibleWithout(path, record, only, on, law) !== possible,
    ),
  );
}

/** What would be possible without one entry. Everything turns on a date of birth. */
function possibleWithout(
  path: string,
  record: Person,
  only: History | undefined,
  on: EpochDay,
  law: LawInDays,
): Possible {
  const at = path.startsWith(IN_CARE) ? Number(path.slice(IN_CARE.length)) : undefined;
  // The council's own care stands first in what was read, as in the record: it need not be read again.
  if (only?.facts.care === undefined || at === undefined)
    return possibleOver(histories(without(record, path), law), on, law);
  const care = only.facts.care.filter((_, index) => index !== at);
  return possibleStatuses(historyFrom({ ...only.facts, care }, only.born, law), on, law);
}

const IN_CARE = '/care/';

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
