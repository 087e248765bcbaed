/** Checking a caller's own lexicon before anything is scored with it. */
import { ok, outcomeOf, type InputProblem, type Outcome } from '../../kernel/outcome.js';
import { isPrincipleId } from '../../principles/seven.js';
import { LONGEST_TERM, type Lexicon } from '../terms/lexicon.js';
import { readField, readList, readText } from '../write/read-field.js';
import { isObject } from '../write/validate-mappings.js';

const MOST_THEMES = 1000;
const HEAVIEST = 100;
/** A theme may count for more than its score: what a promise is about before where it happens. */
const MOST_OF_A_THEME = 2;
const PART = /^(?:\*|[a-z0-9]+\*?)$/;

/** The numbers of a lexicon, with the least and most that each may be. */
const NUMBERS = {
  cap: [0, HEAVIEST],
  minScore: [0, HEAVIEST],
  primaryRatio: [0, 1],
  secondaryRatio: [0, 1],
  secondaryMin: [0, HEAVIEST],
} as const;

/**
 * Reads a lexicon of unknown shape: the same lexicon, or every problem with it. A term is one to five tokens of
 * a to z and 0 to 9 with single spaces between; a trailing `*` matches any ending, a lone `*` any one token, and
 * at least one token must be a word. Numbers have at most four decimal places, so that every sum is exact.
 *
 * Never throws.
 *
 * @example
 * checkLexicon(LEXICON).ok; // true
 */
export function checkLexicon(lexicon: unknown): Outcome<Lexicon> {
  const problems: InputProblem[] = [];
  const say = (path: string, message: string): void => {
    problems.push({ path, code: 'out-of-bounds', message: `${path}: ${message}` });
  };
  if (readText(lexicon, 'version') === undefined)
    say('lexicon.version', 'expected text that names the version');
  for (const [key, [least, most]] of Object.entries(NUMBERS)) {
    checkNumber(readField(lexicon, key), least, most, `lexicon.${key}`, say);
  }
  for (const [key, least] of [
    ['maxPrimary', 1],
    ['maxSecondary', 0],
  ] as const) {
    const value = readField(lexicon, key);
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > 7) {
      say(`lexicon.${key}`, `expected a whole number from ${least} to 7`);
    }
  }
  const themes = readList(readField(lexicon, 'themes'));
  if (themes === undefined || themes.length === 0 || themes.length > MOST_THEMES) {
    say('lexicon.themes', `expected a list of 1 to ${MOST_THEMES} themes`);
    return outcomeOf(lexicon as Lexicon, problems);
  }
  const ids = new Set<string>();
  for (const [at, theme] of themes.entries()) checkTheme(theme, `lexicon.themes[${at}]`, ids, say);
  return problems.length === 0 ? ok(lexicon as Lexicon) : outcomeOf(lexicon as Lexicon, problems);
}

type Say = (path: string, message: string) => void;

function checkTheme(theme: unknown, path: string, ids: Set<string>, say: Say): void {
  const id = readText(theme, 'id');
  if (id === undefined || ids.has(id)) say(`${path}.id`, 'expected text that no earlier theme has');
  else ids.add(id);
  const contributes = readField(theme, 'contributes');
  const shares = isObject(contributes) ? Object.keys(contributes) : [];
  if (shares.length === 0) say(`${path}.contributes`, 'expected at least one principle and its share');
  for (const principle of shares) {
    if (!isPrincipleId(principle)) say(`${path}.contributes`, 'expected ids of the seven principles only');
    else
      checkNumber(
        readField(contributes, principle),
        0,
        MOST_OF_A_THEME,
        `${path}.contributes.${principle}`,
        say,
      );
  }
  const terms = readList(readField(theme, 'terms'));
  if (terms === undefined || terms.length === 0) say(`${path}.terms`, 'expected a list of terms');
  const seen = new Set<string>();
  for (const [at, term] of (terms ?? []).entries()) {
    const place = `${path}.terms[${at}]`;
    const text = readText(term, 'term');
    const problem = text === undefined ? 'expected text' : termProblem(text, seen);
    if (problem !== undefined) say(`${place}.term`, problem);
    if (text !== undefined) seen.add(text);
    checkNumber(readField(term, 'weight'), 0, HEAVIEST, `${place}.weight`, say);
  }
}

function termProblem(term: string, seen: ReadonlySet<string>): string | undefined {
  const parts = term.split(' ');
  if (parts.length > LONGEST_TERM) return `expected at most ${LONGEST_TERM} tokens`;
  if (!parts.every((part) => PART.test(part))) {
    return 'expected tokens of a to z and 0 to 9 with single spaces between, each with at most one trailing *';
  }
  if (parts.every((part) => part === '*')) return 'expected at least one word';
  return seen.has(term) ? 'expected a term that the theme does not have already' : undefined;
}

function checkNumber(value: unknown, least: number, most: number, path: string, say: Say): void {
  const exact = typeof value === 'number' && Math.round(value * 10_000) / 10_000 === value;
  if (!exact || value < least || value > most) {
    say(path, `expected a number from ${least} to ${most} with at most four decimal places`);
  }
}
