/**
 * An output without what could name somebody: no date of birth, birthday or other date of their life, no id, no text
 * that somebody typed. What is left still explains: rules, answers, counts, provisions and sentences.
 */
import { TOO_DEEP, isTooDeep } from '../../kernel/depth.js';
import { isObject } from '../../kernel/given.js';
import { CARE_STATUSES } from '../status/statuses.js';
import { MONTH_NAMES } from '../../kernel/calendar.js';
import { LS_CODES } from '../../kernel/codes.js';
import { READING_CHOICES } from '../../law/reading-choices.js';
import { isRecord } from '../../record/person/read.js';
import { WORDS } from './words.js';

/** What stands in the place of a date. */
export const SOME_DATE = '[date]';
/** What stands in the place of text. */
export const SOME_TEXT = '[text]';

/** Fields whose text the library writes itself. */
const OWN_TEXT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'rule',
  'answer',
  'says',
  'instrument',
  'provision',
  'href',
  'path',
  'question',
  'heldBy',
  'connective',
  'id',
  'name',
  'other',
  'title',
  'source',
  'difference',
  'code',
  'message',
  'kind',
  'status',
  'possible',
  'wouldBe',
  'lookedAfter',
  'recordedLookedAfter',
  'derivedLookedAfter',
  'principlesApply',
  'personalAdviser',
  'recorded',
  'derived',
  'because',
  'provided',
  'interpretations',
  'readingsThatMatter',
  'about',
  'what',
  'whoFor',
  'who',
  'trigger',
  'timescale',
  'ends',
  'state',
  'force',
  'holder',
  'confidence',
  'mark',
  'duty',
  'line',
  'text',
  'fact',
  'accepts',
  'receipt',
  'version',
  'inputHash',
  'hash',
  'conditions',
  'basis',
  'entries',
  'could',
  'reason',
  'step',
  'measure',
  'per',
]);

/** Words that a fact may hold: codes of the library's own. */
const CODES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set<string>([
    ...CARE_STATUSES,
    'unknown',
    'looked-after',
    'not-looked-after',
    ...LS_CODES,
    ...READING_CHOICES.flatMap(({ id, choices }) => [id, ...choices]),
  ]))();

/**
 * The same output with every date of the person’s life replaced by `[date]` and every text that is not the library’s own
 * by `[text]`. Works on every output: a finding, a timeline, coming changes, duties, deadlines, alarms, a reconciliation, a
 * receipt. Numbers stay: a count of days names nobody. What stands within more than 64 objects and lists, or within itself,
 * is `[too deep]`: no output is.
 *
 * @example
 * explain(redact(careStatus(kim, '2026-06-01')));
 */
export function redact<T>(output: T): T {
  const asked = askedIn(output);
  // The day asked about stays, unless it is itself a day of their life: a birthday says when they were born.
  const lived = new Set<string>();
  walk(output, '', (date) => {
    lived.add(date);
    return SOME_DATE;
  });
  const keeps = asked !== undefined && !lived.has(asked);
  return walk(output, '', () => SOME_DATE, keeps ? asked : undefined) as T;
}

/** The day asked about: of a finding, or of a receipt. */
function askedIn(output: unknown): string | undefined {
  if (!isRecord(output)) return undefined;
  const fact = (Array.isArray(output.facts) ? output.facts : []).find(isAsked);
  const day: unknown = isReceipt(output) ? output.on : isRecord(fact) ? fact.value : undefined;
  return typeof day === 'string' ? day : undefined;
}

function isAsked(fact: unknown): boolean {
  return isRecord(fact) && fact.path === 'on';
}

function isReceipt(output: Readonly<Record<string, unknown>>): boolean {
  return typeof output.receipt === 'string';
}

/** What a receipt says of the law, the rules and the version is no fact of the person. */
const OF_NOBODY: ReadonlySet<string> = /* @__PURE__ */ new Set(['lawAsAt', 'law', 'rules', 'readings']);

function walk(
  value: unknown,
  name: string,
  date: (text: string) => string,
  asked?: string,
  owner: Readonly<Record<string, unknown>> = {},
  around: readonly object[] = [],
): unknown {
  if (isObject(value) && isTooDeep(value, around)) return TOO_DEEP;
  if (Array.isArray(value))
    return value.map((each: unknown) => walk(each, name, date, asked, owner, [...around, value]));
  if (typeof value === 'string') return textOf(value, name, date, owner);
  if (!isRecord(value)) return value;
  if (isFact(value)) return { ...value, value: ofFact(value, date, asked) };
  const ofReceipt = isReceipt(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (ofReceipt && OF_NOBODY.has(key)) return [key, each];
      if (ofReceipt && key === 'on') return [key, asked ?? SOME_DATE];
      // What an answer would write into the record is made of the record.
      return [
        key,
        key === 'fields' && isRecord(each) ? {} : walk(each, key, date, asked, value, [...around, value]),
      ];
    }),
  );
}

/** Fields by which an answer, or a part of one, is known as made by the library. What has none of these is a caller's. */
const MADE_HERE: readonly (readonly string[])[] = [
  ['rule', 'connective'],
  ['question', 'heldBy'],
  ['instrument', 'provision'],
  ['couldChange', 'about'],
  ['code', 'path', 'message'],
  ['what', 'citation'],
  ['possible', 'lookedAfter'],
  ['wouldBe', 'other'],
  ['kind', 'gravity'],
  ['because', 'provided'],
  ['personalAdviser', 'principlesApply'],
  ['receipt'],
  ['fact', 'accepts'],
  ['code', 'text'],
  ['reason', 'ask'],
  ['pounds', 'measure'],
  ['differs', 'outcome'],
  ['was', 'now'],
];

function isMadeHere(owner: Readonly<Record<string, unknown>>): boolean {
  return MADE_HERE.some((names) => names.every((name) => name in owner));
}

/** Ids of the library; any other is a caller's own. */
const OWN_ID = /^(?:AMB|DUTY|FREL|OTH|SEED)-\d+[a-z]?$|^STATUS$/;

function isFact(fields: Readonly<Record<string, unknown>>): fields is { path: string; value: unknown } {
  return typeof fields.path === 'string' && 'value' in fields && Object.keys(fields).length === 2;
}

function ofFact(
  { path, value }: { readonly path: string; readonly value: unknown },
  date: (text: string) => string,
  asked: string | undefined,
): unknown {
  if (typeof value !== 'string') return value;
  if (path === 'on') return asked ?? SOME_DATE;
  if (isDate(value)) return date(value);
  return CODES.has(value) || OWN_FACTS.has(path) ? value : SOME_TEXT;
}

/** Facts that hold words of the library’s own: a rule, a number in words, an ordinal, a kind of order. */
const OWN_FACTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'caution',
  'reading',
  'other',
  'months',
  'weeks',
  'ages',
  'adult',
  'birthday',
  'order',
  'nation',
  'says',
]);

function textOf(
  value: string,
  name: string,
  date: (text: string) => string,
  owner: Readonly<Record<string, unknown>>,
): string {
  if (isDate(value)) return date(value);
  if (CODES.has(value) || value === '') return value;
  if (!OWN_TEXT.has(name) || !isMadeHere(owner)) return SOME_TEXT;
  if (name === 'id') return OWN_ID.test(value) ? value : SOME_TEXT;
  // A sentence as it stands in the table speaks of the law’s days, and of nobody’s.
  return Object.hasOwn(WORDS, value) ? value : value.replace(DATES_IN_TEXT, date);
}

const DATES_IN_TEXT = new RegExp(
  `\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2} (?:${MONTH_NAMES.join('|')}) \\d{4}`,
  'g',
);

/** A day, or the month of one. */
function isDate(value: string): boolean {
  return /^-?\d{4,}-\d{2}(-\d{2})?$/.test(value);
}
