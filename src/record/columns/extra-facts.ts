/** What stands beside the return: one table says what each fact may be, and rows written by hand are read by it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText } from '../../kernel/calendar.js';
import { ownValue } from '../../kernel/own.js';
import { isPresent, numberInText } from './cell-numbers.js';
import type { EducationRow, ExtraRows } from './child-rows.js';
import type { EducationFacts, ExtraFacts, FactName } from './columns.js';

/** What a value that was given comes to; `undefined` where it is not of the form. */
type ReadsFact = (value: unknown) => unknown;

/** One fact: the accepted form, in words, and its reader. */
interface FactField {
  readonly form: string;
  readonly reads: ReadsFact;
}

const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
};

const truth: ReadsFact = (value) => {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' || typeof value === 'number'
    ? ownValue(TRUTHS, String(value).trim().toLowerCase())
    : undefined;
};

const number = (value: unknown): number | undefined => {
  const found = numberInText(value);
  return Number.isFinite(found) ? (found as number) : undefined;
};

const whole =
  (most: number): ReadsFact =>
  (value) => {
    const found = number(value);
    return found !== undefined && Number.isInteger(found) && found >= 0 && found <= most ? found : undefined;
  };

const oneOf =
  (...codes: readonly string[]): ReadsFact =>
  (value) => {
    const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
    return codes.includes(text) ? text : undefined;
  };

const days: ReadsFact = (value) => {
  if (!Array.isArray(value)) return undefined;
  const found = (value as readonly unknown[]).map(dayOfText);
  return found.includes(undefined) ? undefined : (found as readonly EpochDay[]);
};

const MANY_SESSIONS = 2000;
const TRUTH: FactField = { form: 'true or false', reads: truth };
const COUNT: FactField = { form: 'a whole number of 0 or more', reads: whole(MANY_SESSIONS) };
const GRADE: FactField = { form: 'a grade from 0 to 9', reads: whole(9) };
const POINTS: FactField = { form: 'a number', reads: number };
const DAYS: FactField = { form: 'a list of real dates written YYYY-MM-DD', reads: days };

const EDUCATION_FIELDS: Readonly<Record<keyof EducationFacts, FactField>> = {
  stage: { form: 'KS2 or KS4', reads: oneOf('KS2', 'KS4') },
  reading: TRUTH,
  writing: TRUTH,
  maths: {
    form: 'true or false at key stage 2, a grade from 0 to 9 at key stage 4',
    reads: (value) => (typeof value === 'boolean' ? value : whole(9)(value)),
  },
  english: GRADE,
  att8: POINTS,
  progress8: POINTS,
  ebaccEntered: TRUTH,
  ebaccPoints: POINTS,
  possibleSessions: COUNT,
  absentSessions: COUNT,
  suspensions: COUNT,
  permanentExclusions: COUNT,
  sen: { form: 'N, K or E', reads: oneOf('N', 'K', 'E') },
  englishLevel: GRADE,
  mathsLevel: GRADE,
  fiveGoodPasses: TRUTH,
};

/** The fact, or where in it, that is not of its form. Holds nothing of what was given. */
export type TellsFact = (path: string, form: string) => void;

const FIELDS: Readonly<Record<keyof ExtraFacts, FactField | ((value: unknown, tell: TellsFact) => unknown)>> =
  {
    careTransferred: TRUTH,
    schoolMatched: TRUTH,
    schoolMoves: DAYS,
    education: (value, tell) => readFields(EDUCATION_FIELDS, value, 'education', tell),
    educationPlans: DAYS,
    onRoll: TRUTH,
    admissionWaitingSchoolDays: COUNT,
    leisurePass: (value, tell) => {
      const pass = readFields({ held: TRUTH, used: TRUTH }, value, 'leisurePass', tell);
      if (pass === undefined || 'held' in pass) return pass;
      tell('leisurePass/held', TRUTH.form);
      return undefined;
    },
    local: (value, tell) =>
      isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).filter(([name, each]) => {
              const plain = ['boolean', 'number', 'string'].includes(typeof each);
              if (!plain && isPresent(each)) tell(`local/${name}`, 'true or false, a number or text');
              return plain;
            }),
          )
        : undefined,
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFields(
  fields: Readonly<Record<string, FactField>>,
  value: unknown,
  path: string,
  tell: TellsFact,
): Record<string, unknown> | undefined {
  if (!isRecord(value)) {
    tell(path, 'an object of facts by name');
    return undefined;
  }
  const facts: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    const field = ownValue(fields, name);
    if (field === undefined) {
      tell(`${path}/${nameOr(name)}`, `one of ${Object.keys(fields).join(', ')}`);
      continue;
    }
    if (!isPresent(given)) continue;
    const read = field.reads(given);
    if (read === undefined) tell(`${path}/${name}`, field.form);
    else facts[name] = read;
  }
  return facts;
}

/** A name that nobody gave a meaning may be anything: only a plain one is repeated. */
const nameOr = (name: string): string => (/^[A-Za-z]\w{0,40}$/.test(name) ? name : 'a name');

/**
 * The facts that the rules read, from one row written by hand. `null` or left out is not recorded. Whatever is not of
 * its form is told and left out.
 */
export function factsOf(row: Readonly<Record<string, unknown>>, tell: TellsFact): ExtraFacts {
  const facts: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(row)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof ExtraFacts] : undefined;
    if (field === undefined) {
      tell(nameOr(name), `one of ${Object.keys(FIELDS).join(', ')}`);
      continue;
    }
    if (!isPresent(given)) continue;
    const read = typeof field === 'function' ? field(given, tell) : field.reads(given);
    if (read !== undefined) facts[name] = read;
    else if (typeof field !== 'function') tell(name, field.form);
    else if (name === 'local') tell(name, 'an object of facts by name');
  }
  return facts as ExtraFacts;
}

/** The facts of a child of the worked cases: what is not of its form counts as left out. */
export function extraFacts(extra: ExtraRows): ExtraFacts {
  const { careTransferred, schoolMatched, schoolMoves, education, educationPlans, ...rest } = extra;
  const real = (texts: unknown): unknown =>
    Array.isArray(texts) ? texts.filter((text) => dayOfText(text) !== undefined) : [];
  return factsOf(
    {
      ...Object.fromEntries(Object.entries(rest).filter(([name]) => Object.hasOwn(FIELDS, name))),
      ...(careTransferred === true ? { careTransferred } : {}),
      schoolMatched: schoolMatched === true,
      schoolMoves: real(schoolMoves),
      ...(isPresent(education) ? { education: educationRow(education) } : {}),
      ...(isPresent(educationPlans) ? { educationPlans: real(educationPlans) } : {}),
    },
    () => undefined,
  );
}

/** A pupil of the worked cases may hold facts that the catalogue does not know. */
function educationRow(row: EducationRow): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => Object.hasOwn(EDUCATION_FIELDS, name)));
}

/** The facts that rows hold something of: what was supplied, whatever it says. */
export function suppliedIn(extras: Iterable<ExtraFacts | undefined>): readonly FactName[] {
  const found = new Set<FactName>();
  for (const facts of extras) {
    if (facts === undefined) continue;
    for (const name of Object.keys(facts)) found.add(name as keyof ExtraFacts);
    const { education } = facts;
    if (education === undefined) continue;
    for (const name of OF_EDUCATION) if (education[name] !== undefined) found.add(name);
    if (education.stage === 'KS2') found.add('keyStage2');
    if (education.stage === 'KS4') found.add('keyStage4');
  }
  return [...found].sort();
}

const OF_EDUCATION = [
  'possibleSessions',
  'absentSessions',
  'suspensions',
  'permanentExclusions',
  'sen',
] as const;
