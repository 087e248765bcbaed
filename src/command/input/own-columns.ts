/**
 * People from a CSV file of the caller's own columns, by a mapping of them. One row for each stay in care, or one for a
 * person without any; a team, a worker and the status that a case system shows may stand beside it.
 */
import type { Person } from '../../eligibility/index.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import type { CellReader, CodeFact, ColumnMapping, Fact } from './column-mapping.js';
import { CODE_FACTS, FACTS, FACT_NAMES, asWritten, cellOf, cellReader, mappingIn } from './column-mapping.js';
import type { ColumnsRead, CsvFile, CsvLine } from './csv-lines.js';
import { csvFile } from './csv-lines.js';
import type { KnownPerson } from './known-person.js';

/** Facts beside a person, of which each has one. */
const BESIDE = ['team', 'worker'] as const satisfies readonly Fact[];

/** A person as their rows are gone through. */
interface Gathered {
  readonly born: string;
  /** The line of their first row. */
  readonly line: number;
  readonly care: object[];
  readonly lines: number[];
  readonly beside: Partial<Record<(typeof BESIDE)[number], string>>;
  readonly labels: Set<string>;
}

/** A person of the file, and what of the file could not be used. */
export interface OwnPeople {
  readonly people: readonly KnownPerson[];
  /** By line and column, without what stands there. */
  readonly problems: readonly string[];
}

/** Reads the people of the file by the mapping. */
export async function ownPeople(path: string, mappingPath: string, around: Surroundings): Promise<OwnPeople> {
  const mapping = mappingIn(mappingPath);
  const [file, reader] = await Promise.all([
    csvFile(path, around, placesMapped(mapping), asWritten),
    cellReader(),
  ]);
  const { dayText } = reader;
  const at = placesOf(file, mapping, path, mappingPath);
  const problems: string[] = [];
  const refused = new Set<string>();
  const found = new Map<string, Gathered>();
  for (const row of file.rows) {
    const id = cellOf(row, at.id);
    const wrong = (fact: Fact, expected: string): void => {
      problems.push(
        `${path} line ${row.line}, column ${mapping.columns[fact] ?? fact}: expected ${expected}`,
      );
      refused.add(id);
    };
    if (id === '') {
      wrong('id', 'the number of a person');
      continue;
    }
    const born = dayText(cellOf(row, at.dateOfBirth));
    if (born === undefined || born === null) wrong('dateOfBirth', 'a date, DD/MM/YYYY or YYYY-MM-DD');
    const known = found.get(id);
    if (known !== undefined && typeof born === 'string' && known.born !== born)
      wrong('dateOfBirth', `that of line ${known.line}, which is of the same person`);
    const one: Gathered = known ?? {
      born: born ?? '',
      line: row.line,
      care: [],
      lines: [],
      beside: {},
      labels: new Set(),
    };
    found.set(id, one);
    for (const fact of BESIDE) {
      const text = cellOf(row, at[fact]);
      if (text === '') continue;
      if ((one.beside[fact] ??= text) !== text)
        wrong(fact, `one for a person, as on line ${one.line} and those after it`);
    }
    const label = cellOf(row, at.recordedLabel);
    if (label !== '') one.labels.add(label);
    const entry = entryOf(row, at, mapping, reader, wrong);
    if (entry !== undefined) {
      one.care.push(entry);
      one.lines.push(row.line);
    }
  }
  const { personProblems } = await import('../../eligibility/index.js');
  const people = [...found].flatMap(([id, { born, care, lines, beside, labels }]): KnownPerson[] => {
    if (refused.has(id)) return [];
    const person = { dateOfBirth: born, ...(care.length === 0 ? {} : { care }) };
    const wrong = personProblems(person);
    for (const { path: where, message } of wrong) {
      const [, , entry = '', fact = ''] = where.split('/');
      const line = lines[Number(entry)] ?? found.get(id)?.line ?? 0;
      problems.push(`${path} line ${line}, column ${mapping.columns[fact as Fact] ?? fact}: ${message}`);
    }
    if (wrong.length > 0) return [];
    const recorded = labels.size === 0 ? {} : { recordedLabels: [...labels] };
    return [{ id, person: person as unknown as Person, ...beside, ...recorded }];
  });
  return { people, problems };
}

function entryOf(
  row: CsvLine,
  at: Readonly<Record<Fact, number>>,
  { codes = {} }: ColumnMapping,
  { codes: known, dayText }: CellReader,
  wrong: (fact: Fact, expected: string) => void,
): object | undefined {
  const start = dayText(cellOf(row, at.start));
  const end = dayText(cellOf(row, at.end));
  if (start === undefined) wrong('start', 'a date, DD/MM/YYYY or YYYY-MM-DD, or a blank');
  if (end === undefined) wrong('end', 'a date, DD/MM/YYYY or YYYY-MM-DD, or a blank');
  const coded: Partial<Record<CodeFact, string>> = {};
  for (const fact of CODE_FACTS) {
    const text = cellOf(row, at[fact]);
    if (text === '') continue;
    const code = Object.hasOwn(codes[fact] ?? {}, text) ? codes[fact]?.[text] : text;
    if (code !== undefined && known[fact].includes(code)) coded[fact] = code;
    else wrong(fact, `a code of the return, or a text that codes/${fact} of the mapping gives one`);
  }
  if (start === null) {
    if (end !== null || coded.legalStatus !== undefined) wrong('start', 'the first day of the stay');
    return undefined;
  }
  if (coded.legalStatus === undefined && cellOf(row, at.legalStatus) === '')
    wrong('legalStatus', 'the legal status of the stay');
  return { start, end: end ?? null, ...coded };
}

/** The columns that a mapping names. */
function placesMapped({ columns }: ColumnMapping): ColumnsRead {
  const named = Object.values(columns);
  return (names) => names.flatMap((name, at) => (named.includes(name) ? [at] : []));
}

function placesOf(
  { names }: CsvFile,
  { columns }: ColumnMapping,
  path: string,
  mappingPath: string,
): Readonly<Record<Fact, number>> {
  return Object.fromEntries(
    FACT_NAMES.map((fact) => {
      const name = columns[fact];
      if (name === undefined) {
        if (FACTS[fact].needed)
          throw refusal(`${mappingPath}: columns/${fact}: expected the name of a column`);
        return [fact, -1];
      }
      const at = names.indexOf(name);
      if (at < 0) throw refusal(`${mappingPath}: columns/${fact}: ${path} has no column of that name`);
      return [fact, at];
    }),
  ) as Record<Fact, number>;
}
