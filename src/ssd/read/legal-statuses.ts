/**
 * ssd_legal_status: the statuses that make a child looked after, and which of them holds on a day. Several rows can
 * cover one day: the latest start holds, and a placement order before the care order beside it (AMB-23).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { LegalStatusCode } from '../../kernel/codes.js';
import { LS } from '../../kernel/codes.js';
import { plainText } from '../cells/codes.js';
import type { OwnLegalStatuses } from '../cells/legal-status.js';
import { legalStatusOf } from '../cells/legal-status.js';
import { countOne } from '../problems/log.js';
import type { Reading } from './reading.js';
import { endDay, neededDay, ownerOf, refuse } from './reading.js';
import type { LegalSpell, Someone } from './someone.js';

const TABLE = 'ssd_legal_status';

/** Reads the legal statuses of everyone. */
export function readLegalStatuses(reading: Reading, given: OwnLegalStatuses): void {
  const own = new Map<string, LegalStatusCode>(
    Object.entries(given).map(([text, code]) => [plainText(text), code]),
  );
  for (const { row, cells } of reading.read.rows[TABLE]) {
    const place = { table: TABLE, row, person: cells.lega_person_id } as const;
    const someone = ownerOf(reading, cells.lega_person_id, { table: TABLE, row }, 'lega_person_id');
    if (someone === undefined) continue;
    const from = neededDay(
      reading,
      cells.lega_legal_status_start_date,
      place,
      'lega_legal_status_start_date',
    );
    if (from === undefined) continue;
    const until = endDay(reading, cells.lega_legal_status_end_date, place, 'lega_legal_status_end_date');
    if (until === undefined) continue;
    if (until < from) {
      refuse(reading, 'ends-before-start', place, 'lega_legal_status_end_date');
      continue;
    }
    const text = cells.lega_legal_status;
    const status = legalStatusOf(text, own);
    if (status.kind === 'looked-after') {
      someone.legal.push({ from, until, ls: status.ls });
      continue;
    }
    if (status.kind === 'special-guardianship') someone.guardianship.push(from);
    const code = status.kind === 'to-ask' ? 'legal-status-to-ask' : 'legal-status-not-used';
    countOne(reading.log, code, { table: TABLE, column: 'lega_legal_status', text });
  }
  for (const someone of reading.people.values()) someone.legal.sort((a, b) => b.from - a.from);
}

/** The legal status of a day. */
export interface LegalStatusOnDay {
  readonly ls: number;
  /** Another status begins on the same day and also holds. */
  readonly differs: boolean;
}

/** The looked-after status that holds on a day; `undefined` where none is recorded. */
export function legalStatusOn({ legal }: Someone, day: EpochDay): LegalStatusOnDay | undefined {
  let found: LegalSpell | undefined;
  let ls = 0;
  let differs = false;
  // Latest start first.
  for (const spell of legal) {
    if (spell.from > day || spell.until <= day) continue;
    if (found === undefined) {
      found = spell;
      ({ ls } = spell);
    } else if (spell.from < found.from) break;
    else if (spell.ls !== ls) {
      const pair = [spell.ls, ls];
      const orders = pair.includes(LS.E1) && (pair.includes(LS.C1) || pair.includes(LS.C2));
      if (!orders) differs = true;
      ls = orders ? LS.E1 : Math.min(spell.ls, ls);
    }
  }
  return found === undefined ? undefined : { ls, differs };
}

/** A part of an episode with one legal status. */
export interface Part {
  readonly from: EpochDay;
  readonly ls: number;
}

/** An episode by legal status, and what is to be told of it. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly differs: boolean;
  /** Some days have no status recorded; the one before them is taken to go on. */
  readonly gap: boolean;
}

/** The parts of a stretch of days; `undefined` where no status covers its first day. */
export function partsOf(someone: Someone, from: EpochDay, until: EpochDay): Parts | undefined {
  const first = legalStatusOn(someone, from);
  if (first === undefined) return undefined;
  const days = someone.legal
    .flatMap((spell) => [spell.from, spell.until])
    .filter((day) => day > from && day < until)
    .sort((a, b) => a - b);
  const parts: Part[] = [{ from, ls: first.ls }];
  let { ls, differs } = first;
  let gap = false;
  for (const day of days) {
    const now = legalStatusOn(someone, day);
    if (now === undefined) {
      // One that ends on the day before the next begins leaves no gap.
      gap ||= legalStatusOn(someone, (day + 1) as EpochDay) === undefined;
      continue;
    }
    differs ||= now.differs;
    if (now.ls === ls) continue;
    ({ ls } = now);
    parts.push({ from: day, ls });
  }
  return { parts, differs, gap };
}
