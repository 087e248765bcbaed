/** `--group-by` and `--groups`: the group of each child, by what the return holds or by a file of the council's own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CareRecords } from '../../indicators/index.js';
import type { CsvLine } from './csv-lines.js';
import { csvFile, isColumnName, linesOfCsv } from './csv-lines.js';
import { namesakes, notAGroup, tellsChildren } from './telling-groups.js';
import { STANDARD_INPUT, statOf } from './file-blocks.js';
import { numberOf } from '../running/number-of.js';
import type { ChildrenGrouped } from '../../indicators/publishing/ready-groups.js';
import { BLANK, READY_GROUPINGS, isReadyGrouping } from '../../indicators/publishing/groupings.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';

/** What the command line says about groups. */
export interface GroupsAsked {
  readonly groupBy?: string | undefined;
  readonly groups?: string | undefined;
}

/** A grouping that is ready to be laid over records. */
export interface Grouping {
  /** What the groups are, as a column heading. */
  readonly by: string;
  readonly over: (records: CareRecords, on: string) => Promise<ChildrenGrouped>;
}

/** Groups in the order of a grouping; those that it does not know last. */
export function inOrder(groups: readonly string[], order: readonly string[] = []): readonly string[] {
  return [
    ...order.filter((each) => groups.includes(each)),
    ...groups.filter((each) => !order.includes(each)),
  ];
}

/** Columns that tell one child from another: a table by them would be a list of children. */
const PERSONAL = ['CHILD', 'DOB', 'UPN', 'MC_DOB'];

/** The grouping asked for; `undefined` where none is. Its file is read first, so that a wrong one is refused at once. */
export async function groupingAsked(
  { groupBy, groups }: GroupsAsked,
  path: string,
  around: Surroundings,
): Promise<Grouping | undefined> {
  if (groupBy === undefined && groups === undefined) return undefined;
  const column = groupBy?.toUpperCase();
  if (column !== undefined && PERSONAL.includes(column))
    throw refusal(`--group-by ${column}: expected a column that many children share`);
  if (groups !== undefined) return byFile(groups, column, around);
  const ready = groupBy?.toLowerCase() ?? '';
  if (isReadyGrouping(ready))
    return {
      by: ready,
      over: async (records, on) => {
        const [{ readyGroups }, { codeLabel }] = await Promise.all([
          import('../../indicators/index.js'),
          import('../../ssda903/index.js'),
        ]);
        return readyGroups(ready, records, on, codeLabel);
      },
    };
  return byHeader(path, column ?? '', around);
}

/** The group of each child by its number, as a file has it, and what the groups are. */
export interface GroupsInFile {
  readonly by: string;
  readonly groups: ReadonlyMap<string, string>;
}

/** Reads a file that names each child once. */
export async function groupsInFile(
  path: string,
  asked: string | undefined,
  around: Surroundings,
): Promise<GroupsInFile> {
  const { names, rows } = await csvFile(path, around, (held) =>
    columnsAt(held, asked ?? theOther(path, held)).filter((at) => at >= 0),
  );
  const by = asked ?? theOther(path, names);
  const [child, group] = columnsAt(names, by);
  if (child < 0 || group < 0)
    throw refusal(`${path} line 1: expected the columns CHILD and ${by}${found(names)}`);
  const groups = new Map<string, { readonly name: string; readonly line: number }>();
  for (const { line, cells } of rows) {
    const id = cells[child] ?? '';
    const name = cells[group] || BLANK;
    const not = notAGroup(name);
    if (not !== undefined)
      throw refusal(`${path} line ${line}, column ${by}: ${not}; expected the name of a group`);
    if (id === '')
      throw refusal(`${path} line ${line}, column CHILD: is blank; expected the number of a child`);
    const before = groups.get(id);
    if (before !== undefined && before.name !== name)
      throw refusal(
        `${path} line ${line}, column ${by}: the child of this line has another ${by} on line ${before.line}; expected one for each child`,
      );
    if (before === undefined) groups.set(id, { name, line });
  }
  return { by, groups: new Map([...groups].map(([id, { name }]) => [id, name])) };
}

/** By a file that names each child once. */
async function byFile(path: string, asked: string | undefined, around: Surroundings): Promise<Grouping> {
  const { by, groups } = await groupsInFile(path, asked, around);
  return {
    by,
    over: async ({ children }) => {
      const found = children.id.map((id) => groups.get(id) ?? BLANK);
      await refuseTelling(`${path}, column ${by}`, children.id, found);
      const held = new Set(children.id);
      const strange = [...groups.keys()].filter((id) => !held.has(id)).length;
      const without = found.filter((name) => name === BLANK).length;
      return {
        ...grouped(found),
        notes: [...notesOn(path, by, strange, without), ...alike(path, by, found)],
      };
    },
  };
}

function notesOn(path: string, by: string, strange: number, without: number): string[] {
  return [
    ...(strange === 0
      ? []
      : [
          `${path}: ${numberOf(strange, 'child', 'children')} of the file ${strange === 1 ? 'is' : 'are'} not in the return`,
        ]),
    ...(without === 0
      ? []
      : [
          `${path}: ${numberOf(without, 'child', 'children')} of the return ${without === 1 ? 'has' : 'have'} no ${by} in the file and ${without === 1 ? 'stands' : 'stand'} under ${BLANK}`,
        ]),
  ];
}

/** By a column of header.csv. A child with two rows there has the first: reading the return refuses the second. */
async function byHeader(path: string, by: string, around: Surroundings): Promise<Grouping> {
  const file = headerOf(path);
  const { names, rows } =
    file === undefined
      ? { names: [], rows: [] as CsvLine[] }
      : await linesOfCsv(file, around, (held) => columnsAt(held, by).filter((at) => at >= 0));
  const [child, group] = columnsAt(names, by);
  if (child < 0 || group < 0)
    throw refusal(
      `--group-by ${by}: expected ${READY_GROUPINGS.join(', ')}, a column of header.csv in the folder, or --groups FILE with the columns CHILD and ${by}`,
    );
  const groups = new Map<string, string>();
  for (const { line, cells } of rows) {
    const id = cells[child] ?? '';
    const not = notAGroup(cells[group] ?? '');
    if (not !== undefined)
      throw refusal(`${file ?? ''} line ${line}, column ${by}: ${not}; expected the name of a group`);
    if (!groups.has(id)) groups.set(id, cells[group] || BLANK);
  }
  return {
    by,
    over: async ({ children }) => {
      const found = children.id.map((id) => groups.get(id) ?? BLANK);
      await refuseTelling(`--group-by ${by}`, children.id, found);
      return { ...grouped(found), notes: alike(file ?? path, by, found) };
    },
  };
}

/** That names of groups are nearly the same: they are not joined, and nobody should have to find it out. */
function alike(path: string, by: string, found: readonly string[]): string[] {
  const count = namesakes(found);
  return count === 0
    ? []
    : [
        `${path}, column ${by}: ${numberOf(count, 'name')} ${count === 1 ? 'differs' : 'differ'} from another only by capitals, spaces or marks, and ${count === 1 ? 'is a group' : 'are groups'} of ${count === 1 ? 'its' : 'their'} own`,
      ];
}

/** Refuses groups that would be a list of children. */
async function refuseTelling(
  where: string,
  ids: readonly string[],
  groups: readonly string[],
): Promise<void> {
  const [{ UNREADABLE_DAY, datePattern, dayOfCell }, codes] = await Promise.all([
    import('../../record/tables/date-cell.js'),
    import('../../kernel/codes.js'),
  ]);
  const isDate = (text: string): boolean => {
    const pattern = datePattern(text);
    return dayOfCell(text) > UNREADABLE_DAY || (pattern !== undefined && pattern !== 'serial-number');
  };
  const known = new Set<string>([codes.ETHNIC_CODES, codes.LS_CODES, codes.PLACE_CODES].flat());
  const why = tellsChildren(
    ids.map((id, child) => [id, groups[child] ?? BLANK]),
    { isDate, isCode: (text) => known.has(text) },
  );
  if (why !== undefined) throw refusal(`${where}: ${why}; expected a column that many children share`);
}

function grouped(groups: readonly string[]): ChildrenGrouped {
  return { groupOf: (child) => groups[child] ?? BLANK, inWords: (group) => group, notes: [] };
}

function headerOf(path: string): string | undefined {
  if (path === STANDARD_INPUT || !statOf(path).isDirectory()) return undefined;
  const name = readdirSync(path).find((each) => each.toLowerCase() === 'header.csv');
  return name === undefined ? undefined : join(path, name);
}

function columnsAt(names: readonly string[], by: string): readonly [number, number] {
  const at = (wanted: string): number => names.findIndex((name) => name.toUpperCase() === wanted);
  return [at('CHILD'), at(by)];
}

/** The one column beside CHILD, where the file has no third. */
function theOther(path: string, names: readonly string[]): string {
  const others = names.filter((name) => name !== '' && name.toUpperCase() !== 'CHILD');
  const [only = ''] = others;
  if (others.length !== 1) throw refusal(`${path}: expected --group-by, or the columns CHILD and one other`);
  if (PERSONAL.includes(only.toUpperCase()))
    throw refusal(`${path}, column ${only}: expected a column that many children share`);
  return only.toUpperCase();
}

/** What there is instead, where the first line holds names and not the data of a child. */
function found(names: readonly string[]): string {
  return names.every(isColumnName) ? `; found ${names.join(', ')}` : '';
}
