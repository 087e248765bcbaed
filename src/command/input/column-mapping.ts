/** Which column of a caller's own CSV file is which fact, and which of its texts mean which code: the small file that says so. */
import { readFileSync } from 'node:fs';
import { toPlainDate } from '../../kernel/calendar.js';
import { isObject } from '../../kernel/given.js';
import { refusal } from '../running/refusal.js';
import type { CsvLine } from './csv-lines.js';

/** The facts that a column may hold, and under which names they are often found. */
export const FACTS = {
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
  team: { needed: false, names: /^((allocated|social[ _-]*work|current)[ _-]*)?team([ _-]*name)?$/i },
  worker: {
    needed: false,
    names: /^((allocated|current)[ _-]*)?((social|key|case)[ _-]*)?worker([ _-]*name)?$/i,
  },
  recordedLabel: {
    needed: false,
    names: /^((care[ _-]*leaver|leaving[ _-]*care|recorded)[ _-]*)(status|label|eligibility|category|type)$/i,
  },
} as const satisfies Readonly<Record<string, { readonly needed: boolean; readonly names: RegExp }>>;
export type Fact = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as readonly Fact[];
/** Facts that are codes of the return, by the name of their set. */
export const SETS = { legalStatus: 'LS', placement: 'PLACE', reasonEnded: 'REC' } as const;
export type CodeFact = keyof typeof SETS;
export const CODE_FACTS = Object.keys(SETS) as readonly CodeFact[];

/** What cells are read by, loaded when a file is. */
export interface CellReader {
  readonly codes: Readonly<Record<CodeFact, readonly string[]>>;
  /** `null` for a blank, `undefined` for what is no date. */
  readonly dayText: (cell: string) => string | null | undefined;
}

export async function cellReader(): Promise<CellReader> {
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
export interface ColumnMapping {
  readonly columns: Readonly<Partial<Record<Fact, string>>>;
  readonly codes?: Readonly<Partial<Record<CodeFact, Readonly<Record<string, string>>>>>;
}

/** Reads a mapping file. */
export function mappingIn(path: string): ColumnMapping {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refusal(`${path}: expected a mapping in JSON, as --guess proposes one`);
  }
  const { columns, codes } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const isNames = (value: unknown): boolean =>
    isObject(value) && Object.values(value).every((text) => typeof text === 'string');
  if (!isNames(columns)) throw refusal(`${path}: columns: expected facts with the names of their columns`);
  const strange = Object.keys(columns as object).filter((fact) => !Object.hasOwn(FACTS, fact));
  if (strange.length > 0) throw refusal(`${path}: columns: expected facts among ${FACT_NAMES.join(', ')}`);
  if (codes !== undefined) {
    const isCodes =
      isObject(codes) &&
      Object.entries(codes).every(([fact, meant]) => Object.hasOwn(SETS, fact) && isNames(meant));
    if (!isCodes)
      throw refusal(`${path}: codes: expected texts with their codes for ${CODE_FACTS.join(', ')}`);
  }
  return given as ColumnMapping;
}

/** The cell of a column, blank where no column is mapped. */
export function cellOf({ cells }: CsvLine, at: number): string {
  return at < 0 ? '' : (cells[at] ?? '');
}

/** Names of columns count as they are written. */
export const asWritten = (name: string): string => name;
