/** Which council owes the leaving-care duties (Children Act 1989 ss.23A(4), 23C(1), 24(5)). Moving does not move it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf, toDay } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { CareStatusFinding } from './care-status.js';
import { careStatus } from './care-status.js';
import { lastCessations } from './ceased.js';
import { isBlank } from '../../kernel/fields/blank.js';
import type { History } from '../../record/history/history.js';
import { histories, readOn } from '../../record/history/history.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays } from '../../law/law.js';
import { stayOn } from './looked-after.js';
import { AREA, CARE_ELSEWHERE, CARE_HISTORY, COUNCIL } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { turnsOnTransfer } from '../../record/person/stay.js';
import { qualifyingByLimb } from './qualifying-person.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, or } from '../../kernel/three-valued.js';

/** The council that is responsible, as the record names it, or why none can be named. */
export interface ResponsibleAuthority extends Finding<'named' | 'none' | 'unknown'> {
  /** The council as the care entries name it; `null` when none is named. */
  readonly council: string | null;
}

/**
 * The responsible council on a day: while looked after, the council that looks after them; for a relevant or
 * former relevant child, the council that last did (RA-1); for a person qualifying through care, or through
 * special guardianship straight from care, the same (RA-2). For the other limbs it
 * is the council for the area they are in, the `area` of the record (s.24(5)(b)).
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
  // With no leaving-care status it turns on whether they are looked after, and on nothing else.
  if (status.answer === 'none' && status.lookedAfter === 'no') return answer('none', null, []);
  if (status.answer === 'none' && status.lookedAfter === 'unknown')
    return answer('unknown', null, orElse(status.needs, COUNCIL));
  const lawInDays = inDays(law);
  const found = histories(record, lawInDays).map((history) =>
    councilFor(record, history, status, day, lawInDays),
  );
  const [first] = found;
  // Where the record allows more than one past, they have to name the same council.
  if (first === undefined || found.some(({ council }) => council !== first.council))
    return answer('unknown', null, orElse(status.needs, COUNCIL));
  return first;
}

function councilFor(
  record: Person,
  history: History,
  status: Pick<CareStatusFinding, 'answer' | 'needs'>,
  day: EpochDay,
  law: LawInDays,
): ResponsibleAuthority {
  if (status.answer === 'unknown') return answer('unknown', null, orElse(status.needs, COUNCIL));
  if (status.answer === 'qualifying') {
    const byCare = qualifiesByCare(history, day, law);
    if (byCare === NO) return named(record.area, AREA);
    // Section 24(5)(za) and (a) come before (b), so that care unknown leaves the council so.
    if (byCare === UNKNOWN) return answer('unknown', null, [CARE_HISTORY]);
  }
  const stays = readOn(history, day).stays?.filter(({ wales }) => !wales);
  if (stays === undefined) return answer('unknown', null, orElse(status.needs, COUNCIL));
  const now = day < history.b18 ? stayOn(stays, day) : undefined;
  if (now !== undefined && turnsOnTransfer(now)) return answer('unknown', null, [CARE_ELSEWHERE]);
  if (now !== undefined) return named(now.council, COUNCIL);
  // Nobody is looked after from 18 on, whatever is recorded of it (LA-12).
  const ended = lastCessations({ ...history, stays }, earlierOf(day, history.b18));
  const councils = new Set(ended.map(({ stay }) => stay?.council));
  const [council] = councils;
  // Of care that is not on record it is asked what it was, before by whom.
  const need = ended.some(({ stay }) => stay === undefined) ? CARE_HISTORY : COUNCIL;
  return named(councils.size === 1 ? council : undefined, need);
}

/** A council by its name, or the question to ask where the record does not tell which it is. Blank text is no name. */
function named(council: unknown, need: Need): ResponsibleAuthority {
  return typeof council === 'string' && !isBlank(council)
    ? answer('named', council, [])
    : answer('unknown', null, [need]);
}

function orElse(needs: readonly Need[], need: Need): readonly Need[] {
  return needs.length > 0 ? needs : [need];
}

/** Qualifying through care, or through special guardianship straight from it (SI 2005/1109 reg 22). */
function qualifiesByCare(history: History, on: EpochDay, law: LawInDays): Tri {
  return or(
    qualifyingByLimb('looked-after', history, on, law),
    qualifyingByLimb('special-guardianship', history, on, law),
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
