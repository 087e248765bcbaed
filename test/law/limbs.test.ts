/** Every limb of every rule of status against the worked cases: none is unreached, and RULES names cases that reach it. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LAW_OF_ENGLAND, RULES, withNothingElse } from '../../src/eligibility/index.js';
import type { Person } from '../../src/eligibility/index.js';
import { STATUS_RULES, RULE_OF } from '../../src/eligibility/status/rules.js';
import { tell, telling } from '../../src/eligibility/status/tell.js';
import { WORKED_CASES } from '../../src/eligibility/worked-cases.js';
import { inDays } from '../../src/law/law.js';
import { histories, readOn } from '../../src/record/history/history.js';
import { toDay } from '../../src/kernel/calendar.js';

interface Case {
  readonly id?: string;
  readonly rules?: readonly string[];
  readonly person?: Record<string, unknown>;
  readonly care?: unknown;
  readonly facts?: Record<string, unknown>;
  readonly asOf?: string;
}

const ENGLAND = inDays(LAW_OF_ENGLAND);
const FOLDER = 'test/law';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Record<string, unknown>);
const casesOf = (file: Record<string, unknown>, list: string): readonly Case[] =>
  Array.isArray(file[list]) ? (file[list] as Case[]) : [];
const statusCases = files
  .flatMap((file) => casesOf(file, 'cases'))
  .filter(({ asOf, person }) => asOf !== undefined && person !== undefined);
const dutyCases = files.flatMap((file) => casesOf(file, 'dutyCases'));

/** A case as a person: what it leaves out, or writes as null, there is none of; what has no end goes on. */
function personOf({ person, care, facts }: Case): Person {
  const given = Object.entries({ ...person, care: care ?? [], ...facts }).filter(
    ([, value]) => value !== null,
  );
  const ended = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((each: unknown) => (typeof each === 'object' ? { end: null, ...each } : each))
      : value;
  return withNothingElse(Object.fromEntries(given.map(([name, value]) => [name, ended(value)])) as never);
}

/** For each rule, by its place: the cases in which it is met, not met, and not known. */
const reached = STATUS_RULES.map(() => ({
  yes: new Set<string>(),
  no: new Set<string>(),
  unknown: new Set<string>(),
}));
for (const each of statusCases) {
  const day = toDay(each.asOf ?? '');
  for (const history of histories(personOf(each), ENGLAND).slice(0, 1)) {
    const read = readOn(history, day);
    const of = telling(RULE_OF, read, ENGLAND, day);
    STATUS_RULES.forEach(({ test }, at) => reached[at]?.[tell(of, test, day).answer].add(each.id ?? ''));
  }
}

/** Limbs that only a reading which is not recommended closes: no worked case can miss them. */
const NEVER_MISSED = [
  'No order in the place of care',
  'No upper age',
  'The principles cover relevant children of regulation 3',
];

it('every limb is met in some worked case, and missed in some', () => {
  const table = STATUS_RULES.map(({ id, title }, at) => ({
    limb: `${id} ${title}`,
    met: reached[at]?.yes.size ?? 0,
    missed: NEVER_MISSED.includes(title) ? 1 : (reached[at]?.no.size ?? 0) + (reached[at]?.unknown.size ?? 0),
  }));
  expect(table.filter(({ met, missed }) => met === 0 || missed === 0)).toEqual([]);
});

/** The cases that are named for a rule: those that say so themselves, and the first that reach it each way. */
function named(id: string): string[] {
  const saying = [...statusCases, ...dutyCases].filter(({ rules }) => rules?.includes(id) === true);
  const reaching = STATUS_RULES.flatMap((rule, at) =>
    rule.id === id
      ? [...[...(reached[at]?.yes ?? [])].slice(0, 2), ...[...(reached[at]?.no ?? [])].slice(0, 1)]
      : [],
  );
  return [...new Set([...saying.map((each) => each.id ?? '').slice(0, 6), ...reaching])].slice(0, 8);
}

it('RULES names worked cases that there are, and every rule has one', () => {
  const ids = [...new Set(RULES.map(({ id }) => id))];
  const expected = Object.fromEntries(ids.map((id) => [id, named(id)]));
  if (process.env.UPDATE_PAGES !== undefined) {
    writeFileSync(
      'src/eligibility/worked-cases.ts',
      `/** The worked cases that show each rule, by its id: written by test/law/limbs.test.ts, which holds it to them. */\nexport const WORKED_CASES: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(expected, null, 2)};\n`,
    );
  } else expect(WORKED_CASES).toEqual(expected);
  const without = RULES.filter(({ cases }) => cases.length === 0).map(({ id }) => id);
  expect(without).toEqual([]);
});
