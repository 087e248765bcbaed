/**
 * Attendance codes by what they do to the figures, and from and until when. Present and absent sessions together are
 * the possible ones; "not possible" is neither. Source: SI 2024/208 regs 9 and 10; the census code lists before it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';

/** What a session with a code is. */
export type MarkClass = 'present' | 'authorised' | 'unauthorised' | 'not-possible' | 'no-session';

/** A code of the register. */
export interface Mark {
  /** What it is, for programs. */
  readonly code: string;
  /** What the mark counts as. */
  readonly class: MarkClass;
  /** A code that the regulations of 2024 brought in. */
  readonly since2024?: true;
  /** A code that they ended. What a later row with it is read as. */
  readonly until2024?: true;
}

const marks = (codes: string, what: MarkClass, era: Pick<Mark, 'since2024' | 'until2024'> = {}): Mark[] =>
  codes.split(' ').map((code) => ({ code, class: what, ...era }));

/** Every code. `K` and the codes of two characters came with the regulations of 2024; H, J, Y and F ended by then. */
export const MARKS: readonly Mark[] = [
  ...marks('/ \\ L B P V W', 'present'),
  ...marks('K', 'present', { since2024: true }),
  ...marks('C E I M R S T', 'authorised'),
  ...marks('C1 C2 J1', 'authorised', { since2024: true }),
  ...marks('H F', 'authorised', { until2024: true }),
  ...marks('J', 'authorised', { until2024: true }),
  ...marks('G N O U', 'unauthorised'),
  ...marks('D X', 'not-possible'),
  ...marks('Q Y1 Y2 Y3 Y4 Y5 Y6 Y7', 'not-possible', { since2024: true }),
  ...marks('Y', 'not-possible', { until2024: true }),
  ...marks('Z # -', 'no-session'),
];

/** The first day of the regulations of 2024. */
export const CODES_OF_2024 = toDay('2024-08-19');

/** The place of each code in {@link MARKS}. */
const PLACE: ReadonlyMap<string, number> = new Map(MARKS.map(({ code }, at) => [code, at]));

/** The place of a code in the list; -1 for none. Blank is no mark, as `-` is. Small letters are the same code. */
export function markOf(cell: string): number {
  const text = cell.trim().toUpperCase();
  return PLACE.get(text === '' ? '-' : text) ?? -1;
}

/** No mark at all. */
export const NO_MARK = markOf('-');
/** Not required to attend. */
export const NOT_REQUIRED = markOf('X');
/** No reason yet: to be replaced within five school days. */
export const NO_REASON_YET = markOf('N');

/**
 * What a session on a day is. J was an approved activity until the regulations of 2024, and is leave since.
 *
 * @example
 * classOf('N');
 */
export function classOf(mark: number, day: EpochDay): MarkClass {
  const { code, class: now } = MARKS[mark] ?? { code: '', class: 'no-session' as const };
  return code === 'J' && day < CODES_OF_2024 ? 'present' : now;
}

/** Whether a code is used outside its time, and which way. */
export function markEra(mark: number, day: EpochDay): 'code-retired' | 'code-not-yet' | undefined {
  const { since2024, until2024 } = MARKS[mark] ?? {};
  if (until2024 === true && day >= CODES_OF_2024) return 'code-retired';
  return since2024 === true && day < CODES_OF_2024 ? 'code-not-yet' : undefined;
}

const TWO = /^(C1|C2|J1|Y[1-7])/;

/**
 * The marks of a string, AM and PM in turn: C1, C2, J1 and Y1 to Y7 are one mark, any other character one; spaces and
 * commas divide. `undefined` where something in it is no mark.
 */
export function marksIn(text: string): readonly number[] | undefined {
  const upper = text.toUpperCase();
  const found: number[] = [];
  for (let at = 0; at < upper.length;) {
    const character = upper[at] ?? '';
    if (character === ' ' || character === ',') {
      at++;
      continue;
    }
    const pair =
      character === 'C' || character === 'J' || character === 'Y' ? TWO.exec(upper.slice(at, at + 2)) : null;
    const code = pair === null ? character : (pair[0] ?? '');
    const mark = PLACE.get(code);
    if (mark === undefined) return undefined;
    found.push(mark);
    at += code.length;
  }
  return found;
}
