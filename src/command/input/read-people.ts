/** People from JSON lines, each line a person with an `id`, or from a return. */
import type { Person } from '../../eligibility/index.js';
import type { CareRecords } from '../../indicators/index.js';
import type { ReturnAssumptions } from '../../ssda903/index.js';
import { isDataset, readDataset } from './dataset.js';
import type { Line } from './file-blocks.js';
import { STANDARD_INPUT, linesOf, piecesOf, statOf } from './file-blocks.js';
import { withoutMark } from './file-form.js';
import { numberOf } from '../running/number-of.js';
import { progressOver } from '../running/progress.js';
import type { KnownPerson } from './known-person.js';
import { LINES_TOLD, idsSeen, linesTold } from './lines-told.js';
import { NAME_TWICE, repeatsAName } from './json-text.js';
import type { ReturnOptions } from './read-a-return.js';
import { readAReturn } from './read-a-return.js';
import { refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, REFUSED, tell } from '../running/surroundings.js';

/** What is taken as known about people who are read. */
export interface Assumed extends ReturnOptions {
  /** Facts that are not recorded are none. */
  readonly nothingElse: boolean;
  /** For a CSV file of the caller's own columns: the file that says which is which. */
  readonly columns?: string | undefined;
  /** For a return: the last day of the year that it carries. */
  readonly on: string;
}

/** People in groups as they are read, and how many lines could not be used. */
export interface PeopleReader {
  readonly groups: AsyncIterable<readonly KnownPerson[]>;
  readonly refused: () => number;
  /** How reading ended, lines aside: a file of a return may have been unreadable. */
  readonly ended: ExitCode;
  /** Where they are the children of a return: its records, so that many are asked about as columns. */
  readonly ofReturn?: ChildrenOfReturn;
}

/** The children of a return, and what is taken as known of them. */
export interface ChildrenOfReturn {
  readonly records: CareRecords;
  readonly assume: ReturnAssumptions;
}

/** How a command about people ends, once every one of them has been answered. */
export function endedAfter(people: PeopleReader, around: Surroundings): ExitCode {
  const refused = people.refused();
  if (refused === 0) return people.ended;
  const have = refused === 1 ? 'has' : 'have';
  tell(around, `${numberOf(refused, 'line')} could not be used and ${have} no answer`);
  return REFUSED;
}

/** Opens a folder or XML file of a return, a file of JSON lines, or either form on standard input. */
export async function readPeople(
  path: string,
  assumed: Assumed,
  around: Surroundings,
): Promise<PeopleReader> {
  if (path !== STANDARD_INPUT && statOf(path).isDirectory())
    return isDataset(path) ? peopleOfDataset(path, assumed, around) : peopleOfReturn(path, assumed, around);
  if (/\.csv$/i.test(path)) return peopleOfOwnColumns(path, assumed, around);
  if (assumed.columns !== undefined) throw refusal('--columns: expected with a CSV file of your own columns');
  const size = path === STANDARD_INPUT ? 0 : statOf(path).size;
  const progress = await progressOver(size, 'Reading', around);
  const pieces = piecesOf(path, around, progress);
  let first = await pieces.next();
  // A block may hold nothing but blank lines, and lines are counted with them.
  let blank = '';
  while (first.done !== true && withoutMark(first.value).trim() === '') {
    blank += first.value;
    first = await pieces.next();
  }
  const begin = first.done === true ? '' : withoutMark(first.value).trimStart();
  if (begin.startsWith('<')) {
    progress.stop();
    if (path !== STANDARD_INPUT) {
      await pieces.return();
      return peopleOfReturn(path, assumed, around);
    }
    const rest = followedBy(blank, first, pieces);
    return peopleOfReturn(path, assumed, { ...around, input: rest });
  }
  if (begin === '') {
    progress.stop();
    throw refusal(`${nameOf(path)}: is empty; expected JSON lines, 903 XML, or a folder of 903 files`);
  }
  // A first line that is JSON and nobody is refused as any other, and the others are read.
  const [line = ''] = begin.split('\n', 1);
  const isWhole = parsed(line) !== undefined;
  if (begin.startsWith('[') && !(isWhole && begin.slice(line.length).trim() !== ''))
    throw refusal(`${path}: expected one JSON object a line, not one list`);
  if (!begin.startsWith('{') && !isWhole)
    throw refusal(`${path}: expected JSON lines, 903 XML, or a folder of 903 files`);
  return peopleOfLines(linesOf(followedBy(blank, first, pieces)), path, assumed, around, progress.stop);
}

function nameOf(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path;
}

async function* followedBy(
  before: string,
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void, undefined>,
): AsyncGenerator<string, void, undefined> {
  if (first.done !== true) yield before + first.value;
  yield* rest;
}

const PEOPLE_AT_ONCE = 1000;

async function peopleOfReturn(path: string, assumed: Assumed, around: Surroundings): Promise<PeopleReader> {
  const { records, ended } = await readAReturn(path, around, assumed);
  const assume = await assumedOfReturn(assumed);
  const personAt = await personMaker(records, assume);
  async function* groups(): AsyncGenerator<readonly KnownPerson[], void, undefined> {
    for (let from = 0; from < records.children.length; from += PEOPLE_AT_ONCE)
      yield records.children.id.slice(from, from + PEOPLE_AT_ONCE).map((_, at) => personAt(from + at));
  }
  return { groups: groups(), refused: () => 0, ended, ofReturn: { records, assume } };
}

async function assumedOfReturn({ on, nothingElse }: Assumed): Promise<ReturnAssumptions> {
  const { yearStartOf } = await import('../../ssda903/index.js');
  return { yearStart: yearStartOf(on), otherFacts: nothingElse ? 'none' : 'not-recorded' };
}

/** Makes the people of a return, one by one. */
async function personMaker(
  records: CareRecords,
  assume: ReturnAssumptions,
): Promise<(child: number) => KnownPerson> {
  const { councilPersonOfChild } = await import('../../ssda903/index.js');
  return (child) => councilPersonOfChild(records, child, assume);
}

/** All people of records: those of the dataset where it was read, or else those of a return. */
export async function peopleOfRecords<Known extends KnownPerson>(
  known: readonly Known[] | undefined,
  records: CareRecords,
  assumed: Assumed,
): Promise<readonly (Known | KnownPerson)[]> {
  if (known === undefined) {
    const personAt = await personMaker(records, await assumedOfReturn(assumed));
    return records.children.id.map((_, child) => personAt(child));
  }
  const { withNothingElse } = await import('../../eligibility/index.js');
  return assumed.nothingElse ? known.map((one) => ({ ...one, person: withNothingElse(one.person) })) : known;
}

async function peopleOfDataset(path: string, assumed: Assumed, around: Surroundings): Promise<PeopleReader> {
  const { people, records, ended } = await readDataset(path, around);
  const all = await peopleOfRecords(people, records, assumed);
  async function* groups(): AsyncGenerator<readonly KnownPerson[], void, undefined> {
    for (let from = 0; from < all.length; from += PEOPLE_AT_ONCE)
      yield all.slice(from, from + PEOPLE_AT_ONCE);
  }
  return { groups: groups(), refused: () => 0, ended };
}

/** A CSV file of the caller's own columns, by its mapping. */
async function peopleOfOwnColumns(
  path: string,
  assumed: Assumed,
  around: Surroundings,
): Promise<PeopleReader> {
  const { columns, nothingElse } = assumed;
  if (columns === undefined)
    throw refusal(
      `${path}: is a CSV file of your own columns; expected --columns with a mapping of them, which --guess proposes`,
    );
  const { ownPeople } = await import('./own-columns.js');
  const { people, problems } = await ownPeople(path, columns, around);
  for (const problem of problems.slice(0, LINES_TOLD)) tell(around, problem);
  if (problems.length > LINES_TOLD) tell(around, `${path}: ${problems.length - LINES_TOLD} more of the kind`);
  const { withNothingElse } = await import('../../eligibility/index.js');
  async function* groups(): AsyncGenerator<readonly KnownPerson[], void, undefined> {
    yield nothingElse ? people.map((one) => ({ ...one, person: withNothingElse(one.person) })) : people;
  }
  return { groups: groups(), refused: () => problems.length, ended: DONE };
}

async function peopleOfLines(
  lines: AsyncIterable<readonly Line[]>,
  path: string,
  assumed: Assumed,
  around: Surroundings,
  stop: () => void,
): Promise<PeopleReader> {
  const [{ personProblems, withNothingElse }, { isGarbled }] = await Promise.all([
    import('../../eligibility/index.js'),
    import('../../kernel/characters.js'),
  ]);
  const source = nameOf(path);
  const told = linesTold(source, around);
  const repeated = idsSeen();
  let refused = 0;
  const refuse = (line: Line, why: string): void => {
    refused++;
    told.refused(line, why);
  };
  const read = (line: Line): KnownPerson | undefined => {
    const value = parsed(line.text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      refuse(line, value === undefined ? 'not JSON' : 'expected an object');
      return undefined;
    }
    if (repeatsAName(line.text)) {
      refuse(line, NAME_TWICE);
      return undefined;
    }
    const { id, events, team, worker, adviserSince, recordedLabels, ...facts } = value as Readonly<
      Record<string, unknown>
    >;
    if ((typeof id !== 'string' || id === '') && typeof id !== 'number') {
      refuse(line, 'id: expected text or a number');
      return undefined;
    }
    if (typeof id === 'string' && isGarbled(id)) {
      refuse(line, 'id: holds a character that is not written in UTF-8, or half of one');
      return undefined;
    }
    if (typeof id === 'number' && !Number.isSafeInteger(id)) {
      refuse(line, 'id: expected text, or a whole number that is held exactly (up to 9007199254740991)');
      return undefined;
    }
    const problems = personProblems(facts);
    if (problems.length > 0) {
      refuse(line, problems.map(({ message }) => message).join('; '));
      return undefined;
    }
    const person = facts as unknown as Person;
    const twice = repeated(String(id), line.number);
    if (twice !== undefined) told.answered(line, twice);
    // What stands beside the facts of a person, where a line has it.
    const beside = recorded({ events, team, worker, adviserSince, recordedLabels }) as Partial<KnownPerson>;
    return { id: String(id), person: assumed.nothingElse ? withNothingElse(person) : person, ...beside };
  };
  async function* groups(): AsyncGenerator<readonly KnownPerson[], void, undefined> {
    try {
      for await (const group of lines) {
        yield group.map(read).filter((person) => person !== undefined);
      }
    } finally {
      stop();
    }
  }
  return { groups: groups(), refused: () => refused, ended: DONE };
}

function recorded(facts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== null),
  );
}

function parsed(text: string): unknown {
  // What does not begin as JSON is told without an error being made, of which a file of lines of prose would need millions.
  if (!/^[[{"\-\dtfn]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
