/** The columns that every list begins with. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, ageOnDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { AnnexACase, AnnexARow } from './case.js';
import { dateOf, ethnicityText, genderOf, yesNo } from './words.js';

/** Who the child is. A birth of which only the month is known has no date and no age. */
export function about({ records, people, on }: AnnexACase, child: number): AnnexARow {
  const { children } = records;
  const whole = people[child]?.person.dateOfBirth.length === 10;
  const born = (children.dateOfBirth[child] ?? NO_DAY) as EpochDay;
  return {
    'Child Unique ID': children.id[child] ?? '',
    Gender: genderOf(children.sex[child] ?? 0),
    Ethnicity: ethnicityText(children.ethnic[child] ?? 0),
    'Date of Birth': whole ? dateOf(born) : '',
    'Age of Child (Years)': whole && born !== NO_DAY ? String(ageOnDay(born, on)) : '',
    'Does the Child have a Disability': disability(people[child]?.person.disabled),
  };
}

/** Blank where it is not recorded, so that a door which never holds it leaves the column empty. */
function disability(disabled: boolean | undefined): string {
  return disabled === undefined ? '' : yesNo(disabled);
}

/** Whether they were unaccompanied, as far as the records say; blank without the table. */
export function unaccompanied(
  { records, on }: AnnexACase,
  child: number,
  months: number | undefined,
): string {
  if (!records.supplied.includes('uasc')) return '';
  const until = records.children.uascUntil[child] ?? NO_DAY;
  if (months === undefined) return yesNo(until !== NO_DAY);
  return yesNo(until !== NO_DAY && until > addMonthsToDay(on, -months, 'earlier'));
}
