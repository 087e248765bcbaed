/** Which council owes the leaving-care duties (Children Act 1989 ss.23A(4), 23C(1), 24(5)). Moving does not move it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
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
 * special guardianship straight from care, the same (RA-2). For the other limbs it is the council for the area they are in, which a record here does not hold.
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
  const stay = stayOn(stays, day) ?? lastCessations({ ...history, stays }, day)[0]?.stay;
  if (stay === undefined || (status.answer === 'qualifying' && !qualifiesByCare(history, day, inDays(law)))) {
    return answer('unknown', null, [AREA]);
  }
  const council = stay.episode.council;
  return council === undefined ? answer('unknown', null, [COUNCIL]) : answer('named', council, []);
}

/** Qualifying through care, or through special guardianship straight from it (SI 2005/1109 reg 22). */
function qualifiesByCare(history: History, on: EpochDay, law: LawInDays): boolean {
  return (
    qualifyingByLimb('looked-after', history, on, law) === YES ||
    qualifyingByLimb('special-guardianship', history, on, law) === YES
  );
}

function answer(
  named: 'named' | 'none' | 'unknown',
  council: string | null,
  needs: readonly Need[],
): ResponsibleAuthority {
  return {
    ...finding('RA-1', named, SAYS[named], {
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
