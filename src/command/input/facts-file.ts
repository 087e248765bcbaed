/** `--facts FILE`: what the council itself records of children, beside the return: a CSV file of CHILD and columns. */
import { Option } from 'commander';
import type { CareRecords, FactName, FactRow } from '../../indicators/index.js';
import { numberOf } from '../running/number-of.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import { csvFile } from './csv-lines.js';

/** `--facts`, the same for every command that counts. */
export function factsOption(): Option {
  return new Option(
    '--facts <file>',
    'a CSV file of CHILD and facts beside the return, such as LEISURE_PASS with yes or no',
  );
}

/** Columns that are facts of the library; any other is a fact of the council's own, by its name. */
const YES_NO = {
  leisurepass: 'leisurePass',
  leisurepassused: 'leisurePassUsed',
  onroll: 'onRoll',
  caretransferred: 'careTransferred',
  schoolmatched: 'schoolMatched',
} as const satisfies Readonly<Record<string, string>>;
const NUMBER = { admissionwaitingschooldays: 'admissionWaitingSchoolDays' } as const;

/** Which file, and whether a column without a cell is one of which another part may have some. */
interface FactsAsked {
  readonly facts?: string | undefined;
  readonly part?: boolean | undefined;
}

/** The records with the facts of a file; as they are where none is named. Says what of it could not be used. */
export async function withFactsFile(
  records: CareRecords,
  { facts: path, part }: FactsAsked,
  around: Surroundings,
): Promise<CareRecords> {
  if (path === undefined) return records;
  const [{ withFacts }, { truthOfCell }] = await Promise.all([
    import('../../indicators/index.js'),
    import('../../record/tables/truth-cell.js'),
  ]);
  const { names, rows } = await csvFile(path, around);
  const child = names.findIndex((name) => name.toUpperCase() === 'CHILD');
  if (child < 0 || names.length < 2)
    throw refusal(`${path} line 1: expected the column CHILD, and a column for each fact`);
  const facts: FactRow[] = [];
  const lines: number[] = [];
  const said = new Map<string, readonly [text: string, line: number]>();
  for (const { line, cells } of rows) {
    names.forEach((name, at) => {
      const text = cells[at] ?? '';
      if (at === child || text === '') return;
      const key = `${cells[child] ?? ''}\n${at}`;
      const [before = text, where = line] = said.get(key) ?? [];
      if (before !== text)
        throw refusal(
          `${path} line ${line}, column ${name}: the child of this line has another ${name} on line ${where}; expected one for each child`,
        );
      said.set(key, [text, where]);
    });
    facts.push(
      factRow(names, cells, child, truthOfCell, (name, expected) => {
        throw refusal(`${path} line ${line}, column ${name}: expected ${expected}, or a blank`);
      }),
    );
    lines.push(line);
  }
  const taken = withFacts(
    records,
    facts,
    part === true ? names.flatMap((name, at) => (at === child ? [] : [factNamed(name)])) : [],
  );
  const strange = taken.problems.filter(({ code }) => code === 'child-not-in-records').length;
  if (strange > 0)
    tell(
      around,
      `${path}: ${numberOf(strange, 'child', 'children')} of the file ${strange === 1 ? 'is' : 'are'} not in the return`,
    );
  for (const { row, code, message } of taken.problems)
    if (code !== 'child-not-in-records') tell(around, `${path} line ${lines[row - 1] ?? row}: ${message}`);
  return taken.records;
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');

/** The fact of which a column is. */
function factNamed(name: string): FactName {
  const key = keyOf(name);
  if (Object.hasOwn(NUMBER, key)) return NUMBER[key as keyof typeof NUMBER];
  if (!Object.hasOwn(YES_NO, key)) return 'local';
  const fact = YES_NO[key as keyof typeof YES_NO];
  return fact === 'leisurePassUsed' ? 'leisurePass' : fact;
}

function factRow(
  names: readonly string[],
  cells: readonly string[],
  child: number,
  truthOf: (cell: string) => boolean | undefined,
  wrong: (name: string, expected: string) => void,
): FactRow {
  const known: Record<string, boolean | number> = {};
  const local: Record<string, boolean | number | string> = {};
  names.forEach((name, at) => {
    const text = cells[at] ?? '';
    if (at === child || text === '') return;
    const key = keyOf(name);
    if (Object.hasOwn(YES_NO, key)) {
      const answer = truthOf(text);
      if (answer === undefined) wrong(name, 'yes or no');
      else known[YES_NO[key as keyof typeof YES_NO]] = answer;
    } else if (Object.hasOwn(NUMBER, key)) {
      if (!/^\d+$/.test(text)) wrong(name, 'a whole number');
      else known[NUMBER[key as keyof typeof NUMBER]] = Number(text);
    } else local[name] = localValue(text, truthOf);
  });
  const { leisurePass, leisurePassUsed, ...others } = known;
  const pass =
    leisurePass === undefined && leisurePassUsed === undefined
      ? {}
      : {
          leisurePass: {
            held: leisurePass === true || leisurePassUsed === true,
            ...(typeof leisurePassUsed === 'boolean' ? { used: leisurePassUsed } : {}),
          },
        };
  return {
    child: cells[child] ?? '',
    ...others,
    ...pass,
    ...(Object.keys(local).length === 0 ? {} : { local }),
  };
}

/** A fact of the council's own: a number, yes or no where it is written out or as Y or N, and otherwise the name of a group. */
function localValue(text: string, truthOf: (cell: string) => boolean | undefined): boolean | number | string {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return (/^(y|yes|n|no|true|false)$/i.test(text) ? truthOf(text) : undefined) ?? text;
}
