/** Runs worked cases of care status: files in the shape of test/law/status-vectors.json and casebook.json. */
import { careStatus, statusOn } from '../eligibility/status/care-status.js';
import { withNothingElse } from '../record/person/make.js';
import type { Person } from '../record/person/person.js';
import { personProblems } from '../record/person/problems.js';
import { personalAdviser } from '../eligibility/status/adviser-owed.js';
import { previouslyLookedAfter } from '../eligibility/status/previously-looked-after.js';
import { isPlainDate } from '../kernel/calendar.js';
import type { CaseResult } from './case-result.js';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a file holds worked cases of care status. */
export function isStatusFile(file: unknown): boolean {
  if (!isJson(file) || !Array.isArray(file.cases)) return false;
  return file.cases.some((each) => isJson(each) && 'asOf' in each && isJson(each.expect));
}

/** The result of every case in a file. A case that cannot be read is a case that failed. */
export function runStatusFile(file: unknown): readonly CaseResult[] {
  const cases: readonly unknown[] = isJson(file) && Array.isArray(file.cases) ? file.cases : [];
  return cases.map((each, at) => runCase(each, at));
}

function runCase(each: unknown, at: number): CaseResult {
  const id = isJson(each) && typeof each.id === 'string' ? each.id : `case ${at + 1}`;
  if (!isJson(each) || !isJson(each.expect) || !isJson(each.person)) {
    return failed(id, 'a case with person, asOf and expect', 'not such a case');
  }
  const offered = personOf(each);
  // Notes that a case carries for its reader are not facts, and no reason to fail it.
  const problems = personProblems(offered).filter((problem) => problem.code !== 'unknown-field');
  if (problems.length > 0)
    return failed(
      id,
      'a readable record',
      problems.map((problem) => problem.message),
    );
  if (!isPlainDate(each.asOf)) return failed(id, 'asOf as YYYY-MM-DD', 'another form');
  const actual = answers(withNothingElse(offered as unknown as Person), each.asOf);
  const expected: Record<string, unknown> = {};
  const differing: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(each.expect)) {
    const held = actual[name];
    // Truth is written true and false in a case; what cannot be told is written "unknown" or null.
    const wanted = value === null ? 'unknown' : value;
    if (wanted !== held) {
      expected[name] = value;
      differing[name] = held ?? `no such answer: ${name}`;
    }
  }
  return Object.keys(expected).length === 0
    ? { id, passed: true }
    : { id, passed: false, expected, actual: differing };
}

function failed(id: string, expected: unknown, actual: unknown): CaseResult {
  return { id, passed: false, expected, actual };
}

/** The record of a case: what a case leaves out, or writes as null, there is none of. */
function personOf(each: Json): Json {
  const facts = isJson(each.facts) ? each.facts : {};
  const person = isJson(each.person) ? each.person : {};
  const given = Object.entries(facts).filter(([, value]) => value !== null);
  return {
    ...person,
    care: withEnds(each.care ?? []),
    ...Object.fromEntries(given.map(([name, value]) => [name, withEnds(value)])),
  };
}

/** A stretch of days that is written without an end goes on. */
function withEnds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) => (isJson(each) ? { end: null, ...each } : each));
}

function answers(record: Person, on: string): Json {
  const status = careStatus(record, on);
  return {
    lookedAfter: truth(status.lookedAfter),
    // Both callers of the rules must agree: the finding, and the status alone.
    careLeaverStatus:
      statusOn(record, on) === status.answer ? status.answer : 'the two ways of asking disagree',
    corporateParentingPrinciplesApply: truth(status.principlesApply),
    personalAdviser: personalAdviser(record, on).answer,
    previouslyLookedAfter: truth(previouslyLookedAfter(record, on).answer),
  };
}

function truth(answer: string): boolean | 'unknown' {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes';
}
