/** Dictionaries of Arrow. */
import type { ArrowData, ArrowVector, Kind } from './arrow-vector.js';
import { textAt } from './arrow-vector.js';
import type { Asked, Column } from './cells.js';
import { cellsOfText, faultOf } from './cells.js';
import type { CodeColumn } from './code-cell.js';
import { codeOfCell } from './code-cell.js';
import { dayOfCell } from './date-cell.js';
import type { OtherTexts } from './text-key.js';
import { keyOfText } from './text-key.js';

/** Whether any entry cannot be used as a cell. */
export function hasFaultyEntries({ dictionary }: ArrowData): boolean {
  const entries = Array.from({ length: dictionary?.length ?? 0 }, (_, at) => entryText(dictionary, at));
  return entries.some((text) => faultOf(text) !== undefined);
}

const UNREAD = Number.NaN;
const TIDIED = 256;
/** What no cell is, read ahead. */
const UNMET = Infinity;

/** The entries of a dictionary that were read ahead as one thing. */
interface Met extends Asked {
  readonly dictionary: ArrowVector | undefined;
  readonly column: Column | undefined;
  readonly numbers: Float64Array;
}

function entryText(entries: ArrowVector | undefined, entry: number): string {
  return entries === undefined ? '' : textAt(entries, entry);
}

/** What the entries of a dictionary are, each read when it is first met: ahead as a column of its own. */
export function dictionaryOf(columnOf: (entries: ArrowVector) => Column): Kind {
  let entries: ArrowVector | undefined;
  let indices: ArrayLike<unknown> = [];
  let texts: (string | undefined)[] = [];
  let days: Float64Array = new Float64Array(0);
  let keys: Float64Array = new Float64Array(0);
  const codesBy = new Map<CodeColumn, Float64Array>();
  let entry = -1;
  const text = (): string => (entry < 0 ? '' : (texts[entry] ??= entryText(entries, entry)));
  const unread = (): Float64Array => new Float64Array(entries?.length ?? 0).fill(UNREAD);
  const codeNow = (codes: CodeColumn): number => {
    const before = codes.tidied;
    const code = codeOfCell(codes, text());
    const tidied = codes.tidied - before;
    codes.tidied = before;
    return code + tidied * TIDIED;
  };
  const one = new Float64Array(1);
  let met: Met | undefined;
  const asOf = (dictionary: ArrowVector | undefined, { kind, codes }: Asked): Met => {
    if (met?.dictionary !== dictionary || met?.kind !== kind || met.codes !== codes)
      met = {
        dictionary,
        // Entries are met in any order, and stretches are gone over in theirs.
        column: dictionary?.data.length === 1 ? columnOf(dictionary) : undefined,
        kind,
        codes,
        numbers: new Float64Array(dictionary?.length ?? 0).fill(UNMET),
      };
    return met;
  };
  return {
    cell: {
      ...cellsOfText(() => 1, text),
      reads: (_, other) => text() === other,
      day: () => {
        if (entry < 0) return dayOfCell('');
        const known = days[entry] ?? UNREAD;
        return (Number.isNaN(known) ? (days[entry] = dayOfCell(text())) : known) as ReturnType<
          typeof dayOfCell
        >;
      },
      code: (_, codes) => {
        if (entry < 0) return codeOfCell(codes, '');
        let known = codesBy.get(codes);
        if (known === undefined) codesBy.set(codes, (known = unread()));
        let code = known[entry] ?? UNREAD;
        if (Number.isNaN(code)) code = known[entry] = codeNow(codes);
        if (code >= TIDIED) codes.tidied++;
        return code % TIDIED;
      },
      key: (_, others: OtherTexts) => {
        if (entry < 0) return 0;
        const known = keys[entry] ?? UNREAD;
        return Number.isNaN(known) ? (keys[entry] = keyOfText(text(), others)) : known;
      },
    },
    open: ({ values, dictionary }) => {
      indices = values;
      if (dictionary === entries) return;
      entries = dictionary;
      texts = [];
      days = unread();
      keys = unread();
      codesBy.clear();
    },
    set: (at) => {
      entry = at < 0 ? -1 : Number(indices[at]);
    },
    readAhead: ({ values, dictionary }, asked, from, until, into, at) => {
      const { numbers, column } = asOf(dictionary, asked);
      for (let place = from; place < until; place++) {
        const index = Number(values[place]);
        let number = numbers[index] ?? NaN;
        if (number === UNMET) {
          one[0] = NaN;
          column?.readAhead(asked, index, index + 1, one);
          number = numbers[index] = one[0];
        }
        into[at + place - from] = number;
      }
    },
  };
}
