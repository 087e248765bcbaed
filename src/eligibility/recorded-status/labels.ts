/**
 * What case systems write for a status, and what it means. A table, so that a caller can add its own system's words.
 */
import { isObject } from '../../kernel/given.js';
import { ownValue } from '../../kernel/own.js';
import type { CareStatus } from '../status/statuses.js';

/** What a label says. */
export interface LabelMeaning {
  /** A status of the Act; or of being looked after alone; `several` where it names none, or could name more than one. */
  readonly means: CareStatus | 'looked-after' | 'not-looked-after' | 'several';
  /** The label's own age, where it names one: from this birthday on. */
  readonly fromAge?: number;
  /** Up to this birthday. */
  readonly untilAge?: number;
}

/** Labels as they are written, each with its meaning. Case, spaces and marks do not matter. */
export type LabelTable = Readonly<Record<string, LabelMeaning>>;

const ELIGIBLE: LabelMeaning = { means: 'eligible' };
const RELEVANT: LabelMeaning = { means: 'relevant' };
const FORMER_RELEVANT: LabelMeaning = { means: 'former-relevant' };
const QUALIFYING: LabelMeaning = { means: 'qualifying' };
const NONE: LabelMeaning = { means: 'none' };
const LOOKED_AFTER: LabelMeaning = { means: 'looked-after' };
const NOT_LOOKED_AFTER: LabelMeaning = { means: 'not-looked-after' };
const SEVERAL: LabelMeaning = { means: 'several' };

/** The labels that are read without being told. */
export const LABELS: LabelTable = {
  // The Act's own words, and what is made of them.
  eligible: ELIGIBLE,
  'eligible child': ELIGIBLE,
  'eligible young person': ELIGIBLE,
  'eligible care leaver': ELIGIBLE,
  relevant: RELEVANT,
  'relevant child': RELEVANT,
  'relevant young person': RELEVANT,
  'relevant care leaver': RELEVANT,
  'former relevant': FORMER_RELEVANT,
  'former relevant child': FORMER_RELEVANT,
  'former relevant young person': FORMER_RELEVANT,
  'former relevant care leaver': FORMER_RELEVANT,
  qualifying: QUALIFYING,
  'qualifying child': QUALIFYING,
  'qualifying young person': QUALIFYING,
  'qualifying care leaver': QUALIFYING,
  'person qualifying for advice and assistance': QUALIFYING,
  none: NONE,
  'no status': NONE,
  'not a care leaver': NONE,
  'not eligible': NONE,
  'not applicable': NONE,

  // The national dataset (Standard Safeguarding Dataset).
  'no current eligibility': NONE,

  // Annex A, list 9: a letter alone, or before words. With words, the words decide.
  'a)': RELEVANT,
  'b)': FORMER_RELEVANT,
  'c)': QUALIFYING,
  'd)': ELIGIBLE,
  'e)': SEVERAL,
  other: SEVERAL,
  r: RELEVANT,
  fr: FORMER_RELEVANT,
  frc: FORMER_RELEVANT,
  q: QUALIFYING,
  // A capital: the small letter is Annex A's "Other".
  E: ELIGIBLE,
  'former relevant 18-20': { means: 'former-relevant', fromAge: 18, untilAge: 21 },
  'former relevant 21-24': { means: 'former-relevant', fromAge: 21, untilAge: 25 },
  'care leaver - PA to 25': { means: 'former-relevant', untilAge: 25 },
  'other - eligible': ELIGIBLE,
  'other - under 16': { means: 'none', untilAge: 16 },
  'qualifying (former relevant)': SEVERAL,

  // Alerts of the prison service, by code and by words.
  lfc21: { means: 'former-relevant', untilAge: 21 },
  'former relevant child (under 21)': { means: 'former-relevant', untilAge: 21 },
  lfc25: { means: 'former-relevant', untilAge: 25 },
  'former relevant child (under 25)': { means: 'former-relevant', untilAge: 25 },
  lpqaa: QUALIFYING,
  'qualifies for assistance and advice': QUALIFYING,
  'qualifies for advice and assistance': QUALIFYING,
  // Anybody who was ever in care.
  lce: SEVERAL,
  'care experienced': SEVERAL,
  ocyp: LOOKED_AFTER,

  // Looked after, which is no leaving-care status.
  lac: LOOKED_AFTER,
  cla: LOOKED_AFTER,
  'looked after': LOOKED_AFTER,
  'looked after child': LOOKED_AFTER,
  'child looked after': LOOKED_AFTER,
  'children looked after': LOOKED_AFTER,
  'in care': LOOKED_AFTER,
  'child in care': LOOKED_AFTER,
  cic: LOOKED_AFTER,
  'not looked after': NOT_LOOKED_AFTER,
  'no longer looked after': NOT_LOOKED_AFTER,
  'ceased to be looked after': NOT_LOOKED_AFTER,

  // No status in the Act.
  'care leaver': SEVERAL,
  'leaving care': SEVERAL,
};

/** A label as it is compared: lower case, words only. */
export function normaliseLabel(label: unknown): string {
  return typeof label !== 'string'
    ? ''
    : label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}

/** `a) Relevant child`, `(b) …`, `c. …`: the letter of a list. */
const LETTER = /^\s*\(?([a-e])[).:]\s*(.*)$/is;

/**
 * What a label means, in any case and spacing; `undefined` where it is not in the tables.
 *
 * @param more the caller's own labels, which go before those known here.
 * @example
 * labelMeaning('LFC21'); // { means: 'former-relevant', untilAge: 21 }
 * labelMeaning('PA team', { 'PA team': { means: 'former-relevant' } });
 */
export function labelMeaning(label: unknown, labels?: LabelTable): LabelMeaning | undefined {
  if (typeof label !== 'string') return undefined;
  const more: LabelTable = isObject(labels) ? labels : {};
  return wordsIn(more, label) ?? wordsIn(LABELS, label) ?? ofLetter(label, more);
}

function ofLetter(label: string, more: LabelTable): LabelMeaning | undefined {
  const bare = /^\s*([A-Da-de])\s*$/.exec(label)?.[1];
  if (bare !== undefined) return LABELS[`${bare.toLowerCase()})`];
  const [, letter = '', words = ''] = LETTER.exec(label) ?? [];
  if (letter === '') return undefined;
  return words.trim() === ''
    ? LABELS[`${letter.toLowerCase()})`]
    : (wordsIn(more, words) ?? wordsIn(LABELS, words));
}

function wordsIn(table: LabelTable, label: string): LabelMeaning | undefined {
  const exact = label.trim();
  if (Object.hasOwn(table, exact)) return table[exact];
  const words = normaliseLabel(label);
  return words.length < 2 ? oneLetter(table, words) : normalised(table).get(words);
}

/** One letter is read as it stands in the table: `e` and `E` are two things. */
function oneLetter(table: LabelTable, letter: string): LabelMeaning | undefined {
  return ownValue(table, letter);
}

const read = new WeakMap<LabelTable, ReadonlyMap<string, LabelMeaning>>();

function normalised(table: LabelTable): ReadonlyMap<string, LabelMeaning> {
  const known = read.get(table);
  if (known !== undefined) return known;
  const made = new Map(Object.entries(table).map(([label, meaning]) => [normaliseLabel(label), meaning]));
  read.set(table, made);
  return made;
}

/**
 * The status that a label names, in any case and spacing; `undefined` where it names none, or could name several:
 * "care leaver" is no status in the Act.
 *
 * @param more the caller's own labels.
 * @example
 * statusOfLabel('Former Relevant Child'); // 'former-relevant'
 * statusOfLabel('Care leaver'); // undefined
 */
export function statusOfLabel(label: unknown, more: LabelTable = {}): CareStatus | undefined {
  const means = labelMeaning(label, more)?.means;
  return means === undefined ||
    means === 'several' ||
    means === 'looked-after' ||
    means === 'not-looked-after'
    ? undefined
    : means;
}
