/**
 * People from a CSV file of the caller's own columns: a small mapping file says which column is which fact, and which of
 * its texts mean which code. One row for each stay in care, or one for a person without any.
 */
import { readFileSync } from 'node:fs';
import type { Person } from '../../eligibility/index.js';
import { toPlainDate } from '../../kernel/calendar.js';
import { refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, put, tell } from '../running/surroundings.js';
import type { ColumnsRead, CsvFile, CsvLine } from './csv-lines.js';
import { csvFile } from './csv-lines.js';

/** The facts that a column may hold, and under which names they are often found. */
const FACTS = {
  id: {
    needed: true,
    names: /^(child|client|person|case)?[ _-]*(id|number|no|ref(erence)?|identifier)$|^child$/i,
  },
  dateOfBirth: {
    needed: true,
    names: /^(dob|d\.?o\.?b\.?|(date of |birth ?)birth( ?date)?|birth[ _-]*date|date[ _-]*of[ _-]*birth)$/i,
  },
  start: {
    needed: false,
    names:
      /^(decom|(care|episode|period|start)[ _-]*(of[ _-]*care[ _-]*)?(start|began|date)([ _-]*date)?|start([ _-]*date)?|date[ _-]*started.*)$/i,
  },
  end: {
    needed: false,
    names:
      /^(dec|(care|episode|period|end)[ _-]*(of[ _-]*care[ _-]*)?(end|ended|date)([ _-]*date)?|end([ _-]*date)?|date[ _-]*(ceased|ended).*)$/i,
  },
  legalStatus: { needed: false, names: /^(ls|legal[ _-]*status.*)$/i },
  placement: { needed: false, names: /^(place|placement([ _-]*type)?)$/i },
  reasonEnded: { needed: false, names: /^(rec|reason[ _-]*(ceased|ended).*|(end|ceased)[ _-]*reason)$/i },
} as const satisfies Readonly<Record<string, { readonly needed: boolean; readonly names: RegExp }>>;
type Fact = keyof typeof FACTS;
const FACT_NAMES = Object.keys(FACTS) as readonly Fact[];
/** Facts that are codes of the return, by the name of their set. */
const SETS = { legalStatus: 'LS', placement: 'PLACE', reasonEnded: 'REC' } as const;
type CodeFact = keyof typeof SETS;
const CODE_FACTS = Object.keys(SETS) as readonly CodeFact[];

/** What cells are read by, loaded when a file is. */
interface Reader {
  readonly codes: Readonly<Record<CodeFact, readonly string[]>>;
  /** `null` for a blank, `undefined` for what is no date. */
  readonly dayText: (cell: string) => string | null | undefined;
}

async function readerOf(): Promise<Reader> {
  const [{ LS_CODES, PLACE_CODES, REC_CODES }, { NO_DAY }, { UNREADABLE_DAY, dayOfCell }] = await Promise.all(
    [
      import('../../kernel/codes.js'),
      import('../../record/columns/columns.js'),
      import('../../record/tables/date-cell.js'),
    ],
  );
  return {
    codes: { legalStatus: LS_CODES, placement: PLACE_CODES, reasonEnded: REC_CODES },
    dayText: (cell) => {
      const day = dayOfCell(cell);
      if (day === NO_DAY) return null;
      return day === UNREADABLE_DAY ? undefined : toPlainDate(day);
    },
  };
}

/** What a mapping file holds. */
interface ColumnMapping {
  readonly columns: Readonly<Partial<Record<Fact, string>>>;
  readonly codes?: Readonly<Partial<Record<CodeFact, Readonly<Record<string, string>>>>>;
}

/** A person of the file, and what of the file could not be used. */
export interface OwnPeople {
  readonly people: readonly { readonly id: string; readonly person: Person }[];
  /** By line and column, without what stands there. */
  readonly problems: readonly string[];
}

/** Reads the people of the file by the mapping. */
export async function ownPeople(path: string, mappingPath: string, around: Surroundings): Promise<OwnPeople> {
  const mapping = mappingIn(mappingPath);
  const [file, reader] = await Promise.all([
    csvFile(path, around, placesMapped(mapping), asWritten),
    readerOf(),
  ]);
  const { dayText } = reader;
  const at = placesOf(file, mapping, path, mappingPath);
  const problems: string[] = [];
  const refused = new Set<string>();
  const found = new Map<string, { born: string; line: number; care: object[]; lines: number[] }>();
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
    const one = known ?? { born: born ?? '', line: row.line, care: [], lines: [] };
    found.set(id, one);
    const entry = entryOf(row, at, mapping, reader, wrong);
    if (entry !== undefined) {
      one.care.push(entry);
      one.lines.push(row.line);
    }
  }
  const { personProblems } = await import('../../eligibility/index.js');
  const people = [...found].flatMap(([id, { born, care, lines }]) => {
    if (refused.has(id)) return [];
    const person = { dateOfBirth: born, ...(care.length === 0 ? {} : { care }) };
    const wrong = personProblems(person);
    for (const { path: where, message } of wrong) {
      const [, , entry = '', fact = ''] = where.split('/');
      const line = lines[Number(entry)] ?? found.get(id)?.line ?? 0;
      problems.push(`${path} line ${line}, column ${mapping.columns[fact as Fact] ?? fact}: ${message}`);
    }
    return wrong.length > 0 ? [] : [{ id, person: person as unknown as Person }];
  });
  return { people, problems };
}

function entryOf(
  row: CsvLine,
  at: Readonly<Record<Fact, number>>,
  { codes = {} }: ColumnMapping,
  { codes: known, dayText }: Reader,
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

const cellOf = ({ cells }: CsvLine, at: number): string => (at < 0 ? '' : (cells[at] ?? ''));

const asWritten = (name: string): string => name;

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

function mappingIn(path: string): ColumnMapping {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refusal(`${path}: expected a mapping in JSON, as --guess proposes one`);
  }
  const { columns, codes } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const isNames = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string');
  if (!isNames(columns)) throw refusal(`${path}: columns: expected facts with the names of their columns`);
  const strange = Object.keys(columns as object).filter((fact) => !Object.hasOwn(FACTS, fact));
  if (strange.length > 0) throw refusal(`${path}: columns: expected facts among ${FACT_NAMES.join(', ')}`);
  if (codes !== undefined) {
    const known = Object.keys(codes as object).every((fact) => Object.hasOwn(SETS, fact));
    if (!known || !Object.values(codes as object).every(isNames))
      throw refusal(`${path}: codes: expected texts with their codes for ${CODE_FACTS.join(', ')}`);
  }
  return given as ColumnMapping;
}

/** Writes a proposal for a person to approve, and says that nobody is answered. */
export async function proposeColumns(path: string, around: Surroundings): Promise<ExitCode> {
  if (!/\.csv$/i.test(path)) throw refusal('--guess: expected a CSV file of your own columns');
  const mapping = await guessedMapping(path, around);
  await put(around, `${JSON.stringify(mapping, null, 2)}\n`);
  const missing = FACT_NAMES.filter((fact) => mapping.columns[fact] === undefined);
  const blank = Object.values(mapping.codes ?? {}).flatMap((texts) =>
    Object.values(texts).filter((code) => code === ''),
  ).length;
  tell(
    around,
    `${path}: a mapping is proposed and nobody is answered; read it, put it right and give it with --columns`,
  );
  if (missing.length > 0) tell(around, `no column was found for ${missing.join(', ')}`);
  if (blank > 0) tell(around, `${blank} of the texts have no code: fill them in`);
  return DONE;
}

/** So many different texts may a column of codes hold; one with more holds something else. */
const MOST_TEXTS = 60;

/**
 * A proposal from the header and, for columns of codes, from their texts: what each means is guessed from a code at its
 * beginning or from the label of a code, and left blank where neither is there. It is for a person to read and approve.
 */
async function guessedMapping(path: string, around: Surroundings): Promise<ColumnMapping> {
  const [{ codeLabel }, reader] = await Promise.all([import('../../ssda903/index.js'), readerOf()]);
  const { names, rows } = await csvFile(path, around, undefined, asWritten);
  const taken = new Set<string>();
  const columns: Partial<Record<Fact, string>> = {};
  for (const fact of FACT_NAMES) {
    const name = names.find((each) => !taken.has(each) && FACTS[fact].names.test(each.trim()));
    if (name === undefined) continue;
    taken.add(name);
    columns[fact] = name;
  }
  const codes: Partial<Record<CodeFact, Record<string, string>>> = {};
  for (const fact of CODE_FACTS) {
    const at = names.indexOf(columns[fact] ?? '');
    if (at < 0) continue;
    const known = reader.codes[fact];
    const texts = new Set(
      rows.map((row) => cellOf(row, at)).filter((text) => text !== '' && !known.includes(text)),
    );
    if (texts.size === 0 || texts.size > MOST_TEXTS) continue;
    codes[fact] = Object.fromEntries(
      [...texts].sort().map((text) => {
        const leading = /^\W*([A-Z]\d{0,2}[AB]?)\b/.exec(text)?.[1] ?? '';
        const label = known.find((code) => same(codeLabel(SETS[fact], code), text));
        return [text, known.includes(leading) ? leading : (label ?? '')];
      }),
    );
  }
  return { columns, ...(Object.keys(codes).length === 0 ? {} : { codes }) };
}

function same(label: string | undefined, text: string): boolean {
  return label !== undefined && label.trim().toLowerCase() === text.trim().toLowerCase();
}
