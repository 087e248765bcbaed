/**
 * Runs the worked cases of a pledge file: coverage, version differences, reverse look-ups, validation and
 * suggestions. A file may hold any of them. A case that cannot be read is a failed case, never an exception.
 */
import { checkLexicon } from '../pledge/map/check-lexicon.js';
import { coverage } from '../pledge/cover/coverage.js';
import { diffPledges } from '../pledge/cover/diff.js';
import { LEXICON, type Lexicon } from '../pledge/terms/lexicon.js';
import { isAbsent, readField, readList } from '../pledge/write/read-field.js';
import { SOURCE_PLEDGES } from '../sources/pledges.js';
import { suggestMapping } from '../pledge/map/suggest.js';
import { tracePrinciple, type MappedPledge } from '../pledge/trace/trace.js';
import { validatePledge } from '../pledge/write/validate.js';
import { getPrinciple } from '../principles/seven.js';
import type { CaseResult } from './case-result.js';
import { labelledPledge } from './labelled-pledge.js';
import { suggestionHits, type SuggestionHits, type Suggestions } from './suggestion-hits.js';

/** What a pledge file came to. */
export interface PledgeFileResult {
  readonly cases: readonly CaseResult[];
  /** `undefined` when the file has no labelled points, or its lexicon is not valid. */
  readonly suggestion: SuggestionHits | undefined;
}

const CASE_LISTS = [
  'coverage',
  'versionDiffs',
  'reverseLookups',
  'validationExamples',
  'malformed',
  'tolerated',
] as const;

/**
 * Whether a file, already parsed, holds pledges or cases about them.
 *
 * @example
 * isPledgeFile({ pledges: [] }); // true
 */
export function isPledgeFile(file: unknown): boolean {
  const lists = ['pledges', 'referenceSuggestions', ...CASE_LISTS];
  return lists.some((key) => readList(readField(file, key)) !== undefined);
}

/**
 * Runs every case of a pledge file and counts its suggestions. Labels on the points of its pledges are taken as
 * confirmed mappings. A lexicon in the file is used instead of the built-in one.
 *
 * Never throws.
 *
 * @example
 * runPledgeFile({ validationExamples: [] }).cases; // []
 */
export function runPledgeFile(file: unknown): PledgeFileResult {
  const labelled = entries(file, 'pledges').flatMap(labelledPledge);
  const pledges = new Map<unknown, MappedPledge>(
    [...SOURCE_PLEDGES, ...labelled].map((entry) => [entry.pledge.id, entry]),
  );
  const runners = {
    coverage: (entry: unknown) => runCoverage(entry, pledges),
    versionDiffs: (entry: unknown) => runDiff(entry, pledges),
    reverseLookups: (entry: unknown) => runLookup(entry, pledges),
    validationExamples: runValidation,
    malformed: runValidation,
    tolerated: runValidation,
  };
  const cases = CASE_LISTS.flatMap((list) =>
    entries(file, list).map((entry, at) => runCase(caseId(list, entry, at), entry, runners[list])),
  );
  const lexicon = lexiconOf(file);
  const suggestions = suggestAll(pledges, lexicon);
  if (!isAbsent(readField(file, 'lexicon'))) {
    cases.push(
      ...entries(file, 'referenceSuggestions').map((entry, at) =>
        runCase(caseId('referenceSuggestions', entry, at), entry, (reference) =>
          runReference(reference, suggestions),
        ),
      ),
    );
  }
  return { cases, suggestion: suggestions && suggestionHits(labelled, suggestions) };
}

/** What a case expects and what the library gives, with the same keys. */
interface Comparison {
  readonly expected: unknown;
  readonly actual: unknown;
}

function runCase(id: string, entry: unknown, run: (entry: unknown) => Comparison): CaseResult {
  try {
    const { expected, actual } = run(entry);
    if (sameData(expected, actual)) return { id, passed: true };
    return { id, passed: false, expected, actual };
  } catch {
    return { id, passed: false, expected: 'a case that can be read', actual: 'could not be run' };
  }
}

function runCoverage(entry: unknown, pledges: ReadonlyMap<unknown, MappedPledge>): Comparison {
  const { pledge, mappings } = known(pledges, readField(entry, 'pledge'));
  const actual = coverage(pledge, mappings);
  return onlyExpectedKeys(entry, actual, ['pledge', 'pointsStatus', 'note']);
}

function runDiff(entry: unknown, pledges: ReadonlyMap<unknown, MappedPledge>): Comparison {
  const from = known(pledges, readField(entry, 'from'));
  const to = known(pledges, readField(entry, 'to'));
  const actual = diffPledges(from.pledge, to.pledge, {
    matchBy: readField(entry, 'matchBy') === 'text' ? 'text' : 'number',
    mappings: { from: from.mappings, to: to.mappings },
  });
  const classes = onlyExpectedKeys(readField(entry, 'expected'), actual, ['mappingChanges']);
  const expectedChanges = readField(entry, 'mappingChanges');
  if (isAbsent(expectedChanges)) return classes;
  return {
    expected: [classes.expected, expectedChanges],
    actual: [classes.actual, actual.mappingChanges],
  };
}

function runLookup(entry: unknown, pledges: ReadonlyMap<unknown, MappedPledge>): Comparison {
  const { pledge, mappings } = known(pledges, readField(entry, 'pledge'));
  const { id } = getPrinciple(readField(entry, 'principle') as string);
  const { primaryPoints, secondaryPoints, indicators } = tracePrinciple(id, pledge, mappings);
  const actual = { primaryPoints, secondaryPoints, indicators: indicators.map(({ indicator }) => indicator) };
  return onlyExpectedKeys(entry, actual, ['pledge', 'principle']);
}

function runValidation(entry: unknown): Comparison {
  const expect = readField(entry, 'expect');
  const options = readField(entry, 'options') as { readonly requireComplete?: boolean };
  const actual = validatePledge(readField(entry, 'pledge'), readField(entry, 'mappings'), options);
  const warned = readField(expect, 'warnings');
  const findings = (list: unknown): unknown => ({
    ok:
      (list === actual ? undefined : readField(list, 'ok')) ??
      codesAndPaths(readField(list, 'errors')).length === 0,
    errors: codesAndPaths(readField(list, 'errors')),
    ...(!isAbsent(warned) && { warnings: codesAndPaths(readField(list, 'warnings')) }),
  });
  return { expected: findings(expect), actual: findings(actual) };
}

/**
 * Findings as text, in one order, so that two lists can be compared. Notes that a case carries for its reader are no
 * fields of a pledge, and no reason to fail it.
 */
function codesAndPaths(findings: unknown): readonly string[] {
  return (readList(findings) ?? [])
    .filter((finding) => readField(finding, 'code') !== 'FIELD_UNKNOWN')
    .map((finding) => `${String(readField(finding, 'code'))} ${String(readField(finding, 'path'))}`)
    .sort();
}

function suggestAll(
  pledges: ReadonlyMap<unknown, MappedPledge>,
  lexicon: Lexicon | undefined,
): Suggestions | undefined {
  if (lexicon === undefined) return undefined;
  return new Map([...pledges].map(([id, { pledge }]) => [id, suggestMapping(pledge, { lexicon })]));
}

function runReference(reference: unknown, suggestions: Suggestions | undefined): Comparison {
  const ofPledge = suggestions?.get(readField(reference, 'pledge')) ?? [];
  const suggestion = ofPledge.find(({ point }) => point === readField(reference, 'point'));
  if (suggestion === undefined) throw new RangeError('no such point');
  const { primary, secondary, scores } = suggestion;
  const actual = {
    primary,
    secondary,
    scores: Object.fromEntries(scores.map(({ principle, score }) => [principle, score])),
  };
  return onlyExpectedKeys(reference, actual, ['pledge', 'point']);
}

function lexiconOf(file: unknown): Lexicon | undefined {
  const own = readField(file, 'lexicon');
  if (isAbsent(own)) return LEXICON;
  const checked = checkLexicon(own);
  return checked.ok ? checked.value : undefined;
}

function entries(file: unknown, key: string): readonly unknown[] {
  return readList(readField(file, key)) ?? [];
}

function caseId(list: string, entry: unknown, at: number): string {
  const id = readField(entry, 'id');
  if (typeof id === 'string') return id;
  const parts = ['pledge', 'from', 'to', 'principle', 'point'].map((key) => readField(entry, key));
  const named = parts.filter((part) => typeof part === 'string' || typeof part === 'number');
  return [list, ...(named.length > 0 ? named : [at])].join('/');
}

function known(pledges: ReadonlyMap<unknown, MappedPledge>, id: unknown): MappedPledge {
  const found = pledges.get(id);
  if (found === undefined) throw new RangeError('no such pledge');
  return found;
}

/** What a case states, and the library's answers to just that. */
function onlyExpectedKeys(entry: unknown, answer: object, not: readonly string[]): Comparison {
  const stated = Object.keys(answer).filter((key) => !not.includes(key) && !isAbsent(readField(entry, key)));
  if (stated.length === 0) throw new RangeError('the case states nothing to compare');
  const of = (holder: unknown): unknown =>
    Object.fromEntries(stated.map((key) => [key, readField(holder, key)]));
  return { expected: of(entry), actual: of(answer) };
}

/** Whether two pieces of plain data are the same; the order of an object's keys does not matter. */
function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameData(readField(a, key), readField(b, key)))
  );
}
