/** Why a child has the number of placements counted, in plain words. Built only when somebody asks. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/calendar.js';
import { RNE } from '../../kernel/codes.js';
import { isCareRow } from './care-row.js';
import type { ChildYear } from './child-year.js';
import { counted } from '../../kernel/count-in-words.js';
import { ADOPTIVE_SAME, placeClass, TEMPORARY } from '../../record/columns/code-classes.js';
import { countPlacements, openFrom } from './count-placements.js';
import { placementSpells } from './placements.js';
import { windowInWords } from './window.js';

/**
 * The placements open from a day to the last day: how many, when each began, and what was not counted as one.
 */
export function placementStory(child: ChildYear, from: EpochDay): string {
  const { end } = child.window;
  const spells = placementSpells(child);
  const began: string[] = [];
  for (let at = 0; at < spells.count; at++)
    if (openFrom(child, spells, at, from)) began.push(dateInWords(spells.from[at] ?? from));
  const total = counted(countPlacements(child, from), 'placement');
  const days =
    from === child.window.from
      ? windowInWords(child.window)
      : `from ${dateInWords(from)} to ${dateInWords(end)}`;
  return [`${total} open ${days}${whenBegan(began)}.`, ...notCounted(child, from)].join(' ');
}

function whenBegan(days: readonly string[]): string {
  if (days.length === 0) return '';
  return `; ${days.length === 1 ? 'it' : 'they'} began on ${days.join(', ')}`;
}

function notCounted(child: ChildYear, from: EpochDay): string[] {
  const rows = child.records.episodes;
  const spells = placementSpells(child);
  const opened = new Set(spells.firstRow.slice(0, spells.count));
  const notes: string[] = [];
  let stayFrom: EpochDay | undefined;
  let stayOpened = false;
  let sameCarer = 0;
  const finishStay = (until: EpochDay, row: number): void => {
    if (stayFrom === undefined || until < from) return;
    const stay = `A temporary stay of ${counted(until - stayFrom, 'night')} from ${dateInWords(stayFrom)}`;
    if (stayOpened) notes.push(`${stay} did not end back in the placement before it: counted.`);
    else if (row >= 0 && !opened.has(row))
      notes.push(`${stay} ended back in the placement before it: not counted.`);
    else notes.push(`${stay} did not end back in the placement before it: not counted under this reading.`);
  };
  for (let row = child.firstRow; row < child.rowsEnd; row++) {
    if (!isCareRow(child, row)) continue;
    const begins = rows.from[row] as EpochDay;
    const place = placeClass(rows.place[row] ?? 0);
    if ((place & TEMPORARY) !== 0) {
      if (stayFrom === undefined) stayOpened = opened.has(row);
      stayFrom ??= begins;
      continue;
    }
    if (stayFrom !== undefined) finishStay(begins, row);
    stayFrom = undefined;
    if (opened.has(row) || begins < from) continue;
    if (place === ADOPTIVE_SAME)
      notes.push(`Adoption by the foster carers from ${dateInWords(begins)} is the same placement.`);
    else if (rows.rne[row] === RNE.T || rows.rne[row] === RNE.U) sameCarer++;
  }
  if (stayFrom !== undefined && child.openRow >= 0)
    notes.push(`A temporary stay from ${dateInWords(stayFrom)} was still open on the last day: not counted.`);
  if (sameCarer > 0)
    notes.push(`${counted(sameCarer, 'new record')} with the same carer (RNE T or U) opened no placement.`);
  return notes;
}
