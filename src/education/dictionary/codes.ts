/** Codes and words of enrolments, exclusions, needs, results and plans. */
import { ownValue } from '../../kernel/own.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Registration at a school: only, main, subsidiary, college, other provider, guest. */
export type EnrolStatus = 'C' | 'M' | 'S' | 'F' | 'O' | 'G';
const STATUS_WORDS: Readonly<Record<string, EnrolStatus>> = {
  c: 'C',
  current: 'C',
  single: 'C',
  'single registration': 'C',
  m: 'M',
  main: 'M',
  'current main': 'M',
  'main dual registration': 'M',
  'dual main': 'M',
  s: 'S',
  subsidiary: 'S',
  'current subsidiary': 'S',
  'subsidiary dual registration': 'S',
  'dual subsidiary': 'S',
  f: 'F',
  'fe college': 'F',
  college: 'F',
  o: 'O',
  'other provider': 'O',
  g: 'G',
  guest: 'G',
};

/** The status in a cell: C where it is blank, as leavers may lack it; `undefined` for what is none. */
export function enrolStatusOf(cell: string): EnrolStatus | undefined {
  const text = plain(cell);
  return text === '' ? 'C' : ownValue(STATUS_WORDS, text);
}

/** Where a place is, as far as the census goes. */
export type Place = 'census' | 'outside-census' | 'not-a-school';
const NOT_SCHOOL = /\b(ehe|elective(ly)? home|home educat\w*|unregistered|not a school)\b/;
const OUTSIDE =
  /\b(independent|private|non maintained special outside|wales|welsh|scotland|scottish|northern ireland|wls|sct|nir|college|fe|further education|sixth form college|secure (childrens? )?(home|centre|unit)|isle of man|jersey|guernsey|abroad|overseas)\b/;

/** What sector, type and country say. What says nothing is a school of the census. */
export function placeOf(sector: string, country: string, status: EnrolStatus): Place {
  const words = `${plain(sector)} ${plain(country)}`;
  if (NOT_SCHOOL.test(words)) return 'not-a-school';
  return OUTSIDE.test(words) || (status === 'F' && words.trim() === '') ? 'outside-census' : 'census';
}

const AT_HOME = /\b(ehe|elective(ly)? home|home educat\w*)\b/;

/**
 * What sector, type and country say of every pupil's rows of that school. Education at home is of one pupil, and the
 * number beside it is that of the school before.
 */
export function placeOfEveryRow(sector: string, country: string): Place {
  return AT_HOME.test(`${plain(sector)} ${plain(country)}`) ? 'census' : placeOf(sector, country, 'C');
}

/** Kinds of exclusion. Lunchtime ones are suspensions of half a day. */
export type ExclusionKind = 'suspension' | 'lunchtime' | 'permanent';

/** The kind that a category says; `undefined` for an internal one, a managed move, a blank. */
export function exclusionKindOf(cell: string): ExclusionKind | undefined {
  const text = plain(cell);
  if (
    /^(susp|fixd|suspension|suspended|fixed|fixed term|fixed period|fixed (term|period) (exclusion|suspension))$/.test(
      text,
    )
  )
    return 'suspension';
  if (/^(lnch|lunch|lunchtime|lunch time|lunchtime (exclusion|suspension))$/.test(text)) return 'lunchtime';
  return /^(perm|permanent|permanent exclusion|permanently excluded|pex)$/.test(text)
    ? 'permanent'
    : undefined;
}

/** FIXD gave way to SUSP with the academic year 2020/21. */
export const FIXED_UNTIL = toDay('2020-08-01');
export const isFixedCode = (cell: string): boolean => plain(cell) === 'fixd';

/** Whether an exclusion stands: reinstated and withdrawn ones do not; one under review is not final. */
export function standingOf(cell: string): 'stands' | 'does-not-stand' | 'not-final' {
  const text = plain(cell);
  if (/^[efg]$/.test(text)) return 'does-not-stand';
  if (
    /\b(reinstat\w*|overturned|withdrawn|cancelled|canceled|rescinded|quashed)\b/.test(text) &&
    !/\b(declin\w*|refus\w*|not reinstat\w*|uph\w*)\b/.test(text)
  )
    return 'does-not-stand';
  return /\b(pending|awaiting|under review|not final|in progress)\b/.test(text) ? 'not-final' : 'stands';
}

const SEN_WORDS: Readonly<Record<string, 'N' | 'K' | 'E' | 'S' | 'A' | 'P'>> = {
  n: 'N',
  'no sen': 'N',
  none: 'N',
  'no special educational need': 'N',
  'no special educational needs': 'N',
  no: 'N',
  k: 'K',
  'sen support': 'K',
  support: 'K',
  e: 'E',
  ehcp: 'E',
  'ehc plan': 'E',
  'education health and care plan': 'E',
  'education health care plan': 'E',
  s: 'S',
  statement: 'S',
  a: 'A',
  'school action': 'A',
  p: 'P',
  'school action plus': 'P',
};
const ACTION_UNTIL = toDay('2014-09-01');
const STATEMENTS_UNTIL = toDay('2018-04-01');

/** What a cell says of special educational needs on a day. */
export function senOf(cell: string, on: EpochDay): 'N' | 'K' | 'E' | 'blank' | 'retired' | 'unknown' {
  const text = plain(cell);
  if (text === '') return 'blank';
  const code = ownValue(SEN_WORDS, text);
  switch (code) {
    case undefined:
      return 'unknown';
    case 'S':
      return on < STATEMENTS_UNTIL ? 'E' : 'retired';
    case 'A':
    case 'P':
      return on < ACTION_UNTIL ? 'K' : 'retired';
    default:
      return code;
  }
}

/** Whether a plan was made: only a finished one was written or reviewed. */
export function planMadeOf(cell: string): boolean | undefined {
  const text = plain(cell);
  if (/^(|completed?|complete|signed ?off|finali[sz]ed|final|closed)$/.test(text)) return true;
  return /^(draft|in progress|planned|cancelled|canceled|scheduled|not started|due|overdue|open|awaiting.*)$/.test(
    text,
  )
    ? false
    : undefined;
}

/** A symbol that stands where a result is not given. */
export const isSymbol = (cell: string): boolean =>
  /^(z|c|x|supp|n\/a|na|ne)$/.test(cell.trim()) || cell.trim().toUpperCase() === 'SUPP';
