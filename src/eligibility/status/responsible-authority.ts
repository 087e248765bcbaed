/** Which council owes the leaving-care duties (Children Act 1989 ss.23A(4), 23C(1), 24(5)). Moving does not move it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf, toDay } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { careStatus } from './care-status.js';
import { lastCessations } from './ceased.js';
import type { History } from '../../record/history/history.js';
import { histories, readOn } from '../../record/history/history.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays } from '../../law/law.js';
import { stayOn } from './looked-after.js';
import { AREA, COUNCIL } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { qualifyingByLimb } from './qualifying-person.js';
import { YES } from '../../kernel/three-valued.js';

/** The council that is responsible, as the record names it, or why none can be named. */
export interface ResponsibleAuthority extends Finding<'named' | 'none' | 'unknown'> {
  /** The council as the care entries name it; `null` when none is named. */
  readonly council: string | null;
}

/**
 * The responsible council on a day: while looked after, the council that looks after them; for a relevant or
 * former relevant child, the council that last did (RA-1); for a person qualifying through care, or through
 * special guardianship straight from care, the same (RA-2). For the other limbs it is the council for the area they are
 * in, where that is recorded.
 *
 * @throws RangeError when `on` is not a real date.
 *
 * @example
 * responsibleAuthority(kim, '2026-03-01');
 */
export function responsibleAuthority(
  record: Person,
  on: string,
  law: Law = LAW_OF_ENGLAND,
): ResponsibleAuthority {
  const day = toDay(on, 'on');
  const status = careStatus(record, on, law);
  if (status.answer === 'none' && status.lookedAfter === 'no') return answer('none', null, []);
  const [history] = histories(record, inDays(law));
  const stays = history === undefined ? undefined : readOn(history, day).stays?.filter(({ wales }) => !wales);
  if (history === undefined || stays === undefined || status.answer === 'unknown') {
    return answer('unknown', null, status.needs.length > 0 ? status.needs : [COUNCIL]);
  }
  if (status.answer === 'qualifying' && !qualifiesByCare(history, day, inDays(law))) {
    return named(record.area, AREA);
  }
  const now = day < history.b18 ? stayOn(stays, day) : undefined;
  if (now !== undefined) return named(now.episode.council, COUNCIL);
  // Nobody is looked after from 18 on, whatever is recorded of it (LA-12).
  const ended = lastCessations({ ...history, stays }, earlierOf(day, history.b18));
  const councils = new Set(ended.map(({ stay }) => stay?.episode.council));
  const [council] = councils;
  return named(councils.size === 1 ? council : undefined, COUNCIL);
}

/** A council by its name, or the question to ask where the record does not tell which it is. */
function named(council: string | undefined, need: Need): ResponsibleAuthority {
  return council === undefined ? answer('unknown', null, [need]) : answer('named', council, []);
}

/** Qualifying through care, or through special guardianship straight from it (SI 2005/1109 reg 22). */
function qualifiesByCare(history: History, on: EpochDay, law: LawInDays): boolean {
  return (
    qualifyingByLimb('looked-after', history, on, law) === YES ||
    qualifyingByLimb('special-guardianship', history, on, law) === YES
  );
}

function answer(
  given: 'named' | 'none' | 'unknown',
  council: string | null,
  needs: readonly Need[],
): ResponsibleAuthority {
  return {
    ...finding('RA-1', given, SAYS[given], {
      citations: [
        PROVISIONS.responsible,
        PROVISIONS.responsibleFormer,
        PROVISIONS.responsibleQualifying,
        PROVISIONS.responsibleGuardianship,
      ],
      facts: [{ path: 'council', value: council }],
      needs,
    }),
    council,
  };
}

export const SAYS = {
  named: 'Responsible: {council}',
  none: 'No council is responsible under the leaving-care provisions',
  unknown: 'Which council is responsible is not recorded',
} as const;
