/** The page on the problems and the department's numbers, made from the declarations, so that the two cannot part. */
import { FAMILIES } from '../checks/all.js';
import { CARE } from '../checks/affected.js';
import type { CheckMeaning, Family } from '../checks/check.js';
import { SEQUENCE } from '../checks/sequence.js';
import type { ProblemCode, ProblemMeaning, Rule, RuleOfYears } from './catalogue.js';
import { PROBLEM_CATALOGUE, PROBLEM_CODES } from './catalogue.js';
import { DIFFERS, SAME_CHILDREN } from './beside-validator.js';
import { NOT_DONE, YEARS_OF } from './not-done.js';

/** The returns of which the numbers are known, by the year in which they end. */
export const RETURNS = [2023, 2024, 2025, 2026, 2027] as const;

const named = (year: number): string => `${year - 1}-${String(year).slice(2)}`;

/** The numbers in a rule, each once. */
export function numbersOf(rule: Rule | undefined): readonly string[] {
  if (rule === undefined) return [];
  const texts =
    typeof rule === 'string' ? [rule] : isDated(rule) ? rule.map((each) => each.rule) : Object.values(rule);
  const numbers = texts
    .flatMap((text: string) => text.split(/[,;]/))
    .map((text: string) => text.trim().split(' ')[0] ?? '');
  return [...new Set(numbers)];
}

const meaningOf = (code: ProblemCode): ProblemMeaning => PROBLEM_CATALOGUE[code];

/** The codes that answer each number. */
export function codesByNumber(): ReadonlyMap<string, readonly ProblemCode[]> {
  const found = new Map<string, ProblemCode[]>();
  for (const code of PROBLEM_CODES)
    for (const number of numbersOf(meaningOf(code).rule))
      found.set(number, [...(found.get(number) ?? []), code]);
  return found;
}

/** Numbers first, in order, then those that begin with letters. */
function inOrder(a: string, b: string): number {
  const parts = (text: string): readonly [string, number, string] => {
    const [, letters = '', digits = '', rest = ''] = /^([A-Z]*[a-z]?)(\d*)(.*)$/i.exec(text) ?? [];
    return [letters, Number(digits || 0), rest];
  };
  const [first, second] = [parts(a), parts(b)];
  if (first[0] !== second[0]) return first[0] < second[0] ? -1 : 1;
  return first[1] - second[1] || (first[2] < second[2] ? -1 : 1);
}

function mark(years: Years, year: number, sign: string): string {
  const [first, last] = years;
  return (first !== null && year < first) || (last !== null && year > last) ? '' : sign;
}

type Years = readonly [number | null, number | null];

/** The returns to which a number applies: as the check says, or the list of those that no check says. */
function yearsOf(number: string, codes: readonly ProblemCode[]): Years | undefined {
  const checks = checkMeanings();
  const dated = codes.flatMap((code) => {
    const { rule }: ProblemMeaning = PROBLEM_CATALOGUE[code];
    return isDated(rule) ? rule.filter((each) => numbersOf(each.rule).includes(number)) : [];
  });
  if (dated.length > 0) {
    const [firsts, lasts] = [dated.map(({ first }) => first), dated.map(({ last }) => last)];
    return [
      firsts.includes(undefined) ? null : Math.min(...(firsts as number[])),
      lasts.includes(undefined) ? null : Math.max(...(lasts as number[])),
    ];
  }
  const [only] = codes.map((code) => checks.get(code)?.years);
  return YEARS_OF[number] ?? only;
}

function isDated(rule: Rule | undefined): rule is readonly RuleOfYears[] {
  return Array.isArray(rule);
}

function numberRows(): string[] {
  const done = codesByNumber();
  const whys = new Map(NOT_DONE.flatMap((each) => each.rules.map((rule) => [rule, each] as const)));
  return [...new Set([...done.keys(), ...whys.keys()])].sort(inOrder).map((number) => {
    const codes = done.get(number);
    const not = whys.get(number);
    const years = yearsOf(number, codes ?? []) ?? [not?.first ?? null, not?.last ?? null];
    const marks = RETURNS.map((year) => mark(years, year, codes === undefined ? 'no' : 'yes'));
    const how = codes === undefined ? (not?.why ?? '') : codes.map((code) => `\`${code}\``).join(', ');
    const beside = codes === undefined ? '' : besideValidator(number);
    return `| ${[number, ...marks, how, beside].join(' | ')} |`;
  });
}

const WHY_DIFFERENT = new Map(DIFFERS.flatMap(({ rules, why }) => rules.map((rule) => [rule, why] as const)));

function besideValidator(number: string): string {
  const why = WHY_DIFFERENT.get(number);
  if (why !== undefined) return `differs: ${why}`;
  return SAME_CHILDREN.includes(number) ? 'same children' : 'same rows';
}

function ruleCell({ rule }: ProblemMeaning): string {
  if (rule !== undefined && typeof rule !== 'string' && !Array.isArray(rule) && Object.keys(rule).length > 12)
    return 'by column';
  return numbersOf(rule).join(', ');
}

function affectsCell({ affects }: ProblemMeaning): string {
  if (!Array.isArray(affects)) return 'by column or table';
  if (affects.length === 0) return 'no figure';
  return affects === CARE ? 'care status, and every measure' : affects.join(', ');
}

function checkMeanings(): ReadonlyMap<string, CheckMeaning> {
  return new Map([SEQUENCE, ...FAMILIES].flatMap((each) => Object.entries((each as Family).meanings)));
}

function problemRows(): string[] {
  const checks = checkMeanings();
  return PROBLEM_CODES.map((code) => {
    const meaning: ProblemMeaning = PROBLEM_CATALOGUE[code];
    const says = `${meaning.says} ${meaning.use}`.replaceAll('{column}', '_column_');
    const last = checks.get(code)?.lastYear === true ? ' Needs last year’s return.' : '';
    return `| ${[`\`${code}\``, meaning.severity, ruleCell(meaning), `${says}${last}`, affectsCell(meaning)].join(' | ')} |`;
  });
}

function columnRows(): string[] {
  const { rule }: ProblemMeaning = PROBLEM_CATALOGUE['unknown-code'];
  return Object.entries(rule ?? {}).map(([column, number]) => `| ${column} | ${String(number)} |`);
}

/** The page as Markdown. */
export function checksPage(): string {
  return `# Every problem of a return, and every number of the department’s

Generated by \`npm run docs\` from the declarations of the checks. How a return is read: [return.md](return.md).

An \`error\` is a row, or a table, that is not in the records. A \`warning\` is in them and probably wrong. \`info\` is worth knowing.

## Every problem

| Code | Severity | Rule | What it means and what is done | What it can change |
| --- | --- | --- | --- | --- |
${problemRows().join('\n')}

The rule on the content of each column, where the table says “by column”:

| Column | Rule |
| --- | --- |
${columnRows().join('\n')}

## Every number, by the year of the return

\`yes\`: done, by the problems named. \`no\`: not done, and why. Blank: the number does not apply to the return of that year. Numbers are those of the department’s specification as carried by the open 903 validator. The last column says how each stands beside that validator: on its own test tables and on generated returns for the years ending 2023 to 2026 with random damage: the same rows are told, the same children on another row or once instead of twice, or others, and why.

| Number | ${RETURNS.map(named).join(' | ')} | By which problem, or why not | Beside the open validator |
| --- | ${RETURNS.map(() => '---').join(' | ')} | --- | --- |
${numberRows().join('\n')}
`;
}
