/**
 * Every problem in a person record, each naming the field and the form it accepts. The one place that decides
 * whether a record is well formed; it never throws, whatever it is given.
 */
import { dayOfText, isPlainDate } from '../../kernel/calendar.js';
import { LS_CODES, PLACE_CODES, REC_CODES } from '../../kernel/codes.js';
import type { InputProblem } from '../../kernel/outcome.js';
import { FAMILY_CARERS, OTHER_ACCOMMODATION } from './person.js';

type Report = (path: string, message: string) => void;
type Check = (value: unknown, path: string, report: Report) => void;
type Fields = Readonly<Record<string, { readonly check: Check; readonly required?: boolean }>>;

/** How the message about a field that is not in the shape ends. */
export const NOT_KNOWN = 'not a field that is known here';

const ISO = 'expected YYYY-MM-DD';

/** The field's name as people say it: `/care/0/start` is `care[0].start`. */
export function fieldName(path: string): string {
  return path
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
}

/** What was given, without repeating it: a wrong date of birth is still a date of birth. */
export function given(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (Object.prototype.toString.call(value) === '[object Date]') return 'a Date object';
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return `a ${typeof value}`;
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(value)) return 'DD/MM/YYYY';
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return 'a date with a time';
  if (isPlainDate(value)) return 'a date';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'a date that does not exist';
  return value === '' ? 'empty text' : 'other text';
}

const date: Check = (value, path, report) => {
  if (dayOfText(value) === undefined) {
    report(path, `${fieldName(path)}: ${ISO}, got ${given(value)}`);
  }
};

const dateOrNull: Check = (value, path, report) => {
  if (value === null) return;
  if (dayOfText(value) === undefined) {
    report(path, `${fieldName(path)}: ${ISO} or null, got ${given(value)}`);
  }
};

const dateOrMonth: Check = (value, path, report) => {
  if (typeof value === 'string' && (dayOfText(value) !== undefined || dayOfText(`${value}-01`) !== undefined))
    return;
  report(path, `${fieldName(path)}: ${ISO} (or YYYY-MM where the day is not recorded), got ${given(value)}`);
};

const trueOrFalse: Check = (value, path, report) => {
  if (typeof value !== 'boolean')
    report(path, `${fieldName(path)}: expected true or false, got ${given(value)}`);
};

const text: Check = (value, path, report) => {
  if (typeof value !== 'string') report(path, `${fieldName(path)}: expected text, got ${given(value)}`);
};

const oneOf =
  (codes: readonly unknown[], orNull = false): Check =>
  (value, path, report) => {
    if (orNull && value === null) return;
    if (!codes.includes(value)) {
      const also = orNull ? ' or null' : '';
      report(path, `${fieldName(path)}: expected one of ${codes.join(', ')}${also}`);
    }
  };

const listOf =
  (fields: Fields): Check =>
  (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, `${fieldName(path)}: expected a list, got ${given(value)}`);
      return;
    }
    value.forEach((entry: unknown, at) => checkFields(entry, `${path}/${at}`, fields, report));
  };

const objectOrNull =
  (fields: Fields): Check =>
  (value, path, report) => {
    if (value !== null) checkFields(value, path, fields, report);
  };

/**
 * The problem of a field that is not known. Its name is told only where it has the shape of a name: free text could
 * hold anything.
 */
export function unknownField(path: string, name: string): InputProblem {
  if (/^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(name)) {
    return { path: `${path}/${name}`, message: `${fieldName(`${path}/${name}`)}: ${NOT_KNOWN}` };
  }
  return { path, message: `${path === '' ? 'person' : fieldName(path)}: holds a name that is ${NOT_KNOWN}` };
}

function checkFields(value: unknown, path: string, fields: Fields, report: Report): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(path, `${path === '' ? 'person' : fieldName(path)}: expected an object, got ${given(value)}`);
    return;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const [name, field] of Object.entries(fields)) {
    const held = record[name];
    if (held !== undefined || field.required === true) field.check(held, `${path}/${name}`, report);
  }
  for (const name of Object.keys(record)) {
    if (Object.hasOwn(fields, name) || record[name] === undefined) continue;
    const problem = unknownField(path, name);
    report(problem.path, problem.message);
  }
  const { start, end } = record;
  if (isPlainDate(start) && isPlainDate(end) && end < start) {
    report(`${path}/end`, `${fieldName(`${path}/end`)}: expected a date on or after start`);
  }
}

const stay: Fields = {
  start: { check: date, required: true },
  end: { check: dateOrNull, required: true },
};

const care = listOf({
  ...stay,
  legalStatus: { check: oneOf(LS_CODES), required: true },
  placement: { check: oneOf(PLACE_CODES, true) },
  reasonEnded: { check: oneOf(REC_CODES, true) },
  shortBreakSeries: { check: trueOrFalse },
  over24Hours: { check: trueOrFalse },
  council: { check: text },
});

const PERSON: Fields = {
  dateOfBirth: { check: dateOrMonth, required: true },
  care: { check: care },
  careElsewhere: { check: care },
  recordFrom: { check: date },
  familyPlacements: { check: listOf({ ...stay, with: { check: oneOf(FAMILY_CARERS), required: true } }) },
  detentions: { check: listOf({ ...stay, kind: { check: oneOf(['custodial-sentence']), required: true } }) },
  hospitalStays: { check: listOf(stay) },
  specialGuardianshipOrder: {
    check: objectOrNull({
      date: { check: date, required: true },
      lookedAfterImmediatelyBefore: { check: trueOrFalse, required: true },
      discharged: { check: dateOrNull },
    }),
  },
  otherAccommodation: {
    check: listOf({
      kind: { check: oneOf(OTHER_ACCOMMODATION), required: true },
      ...stay,
      treatAsSection20: { check: trueOrFalse },
    }),
  },
  education: { check: listOf({ ...stay, inPathwayPlan: { check: trueOrFalse, required: true } }) },
  disabled: { check: trueOrFalse },
  supportRequested: { check: dateOrNull },
  supportWithdrawn: { check: dateOrNull },
  returnToEducation: { check: dateOrNull },
  adoptedFromCareElsewhere: { check: trueOrFalse },
};

/**
 * Every problem in a record offered as a person; empty when it is well formed. Never throws, and never repeats a
 * date: the message says what form was given, not what it held.
 *
 * @example
 * personProblems({ dateOfBirth: '10/04/2008' });
 * // [{ path: '/dateOfBirth', message: 'dateOfBirth: expected YYYY-MM-DD (or YYYY-MM where …), got DD/MM/YYYY' }]
 */
export function personProblems(value: unknown): InputProblem[] {
  const problems: InputProblem[] = [];
  checkFields(value, '', PERSON, (path, message) => problems.push({ path, message }));
  return problems;
}
