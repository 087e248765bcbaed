/** Dictionaries of Arrow: each entry is read once as text, and once as what the column is asked for. */
import { textAs } from './ahead-cell.js';
import type { ArrowData, ArrowVector, Kind } from './arrow-vector.js';
import { textAt } from './arrow-vector.js';
import type { Asked } from './cells.js';
import { cellsOfText } from './cells.js';

/** A stretch of a vector whose values are the places of entries. */
export type DictionaryData = ArrowData & { readonly dictionary: ArrowVector };

/** The texts of the entries of each dictionary. */
export type EntryTexts = ReadonlyMap<ArrowVector, readonly string[]>;

/** Whether a stretch has a dictionary. */
export function hasDictionary(data: ArrowData): data is DictionaryData {
  return data.dictionary !== undefined;
}

/** The texts of all entries of the dictionaries of a vector, which mostly has one. */
export function entryTexts(data: readonly DictionaryData[]): EntryTexts {
  const dictionaries = new Set(data.map(({ dictionary }) => dictionary));
  return new Map(
    [...dictionaries].map((entries) => [
      entries,
      Array.from({ length: entries.length }, (_, at) => textAt(entries, at)),
    ]),
  );
}

/** How values are read that are entries with these texts. */
export function dictionaryOf(texts: EntryTexts): Kind<DictionaryData> {
  let text: string;
  /** What each entry of the dictionary that was met last is, read as what was asked. */
  let met: (Asked & { readonly of: ArrowVector; readonly numbers: readonly number[] }) | undefined;
  return {
    cell: cellsOfText(() => text),
    set: ({ values, dictionary }, at) => {
      text = texts.get(dictionary)?.[Number(values[at])] ?? '';
    },
    blank: () => {
      text = '';
    },
    readAhead: ({ values, dictionary }, asked, from, until, into) => {
      if (met === undefined || met.of !== dictionary || met.kind !== asked.kind || met.codes !== asked.codes)
        met = {
          ...asked,
          of: dictionary,
          numbers: (texts.get(dictionary) ?? []).map((entry) => textAs(asked, entry)),
        };
      for (let place = from; place < until; place++)
        into[place - from] = met.numbers[Number(values[place])] ?? NaN;
    },
  };
}
