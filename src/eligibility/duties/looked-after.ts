/** When each duty to a looked-after child is owed, beyond being looked after. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import { covers, union } from '../../kernel/spans.js';
import type { Condition, DutyCase } from './case.js';
import { both, either, factOr, settled, triOr, unless } from './case.js';
import { DUTY_NEEDS } from './needs.js';
import { lookedAfterOn } from '../status/looked-after.js';
import { CARE_HISTORY, DETENTIONS, SHORT_BREAK_SERIES } from '../../record/person/needs.js';
import type { RecordedStay } from '../../record/person/recorded-facts.js';
import { shortBreakOn } from '../status/short-break.js';
import { UNKNOWN } from '../../kernel/three-valued.js';

/** How long looked after before a decision to cease needs a nominated officer (CPPCR regulation 39). */
const WORKING_DAYS_BEFORE_DECISION = 20;

/** Regulation 48: the lighter regime for short breaks. */
export function inShortBreaks({ history, on }: Pick<DutyCase, 'history' | 'on'>): Condition {
  return triOr(shortBreakOn(history, on, on), SHORT_BREAK_SERIES);
}

/** The ordinary regime: not regulation 48. */
export function inOrdinaryCare(subject: DutyCase): Condition {
  return unless(inShortBreaks(subject));
}

/** The recorded episode that covers the day. */
export function episodeOn(care: readonly RecordedStay[] | undefined, on: EpochDay): RecordedStay | undefined {
  return care?.find((episode) => episode.from <= on && on < episode.until);
}

/** DUTY-5: the ordinary visits give way to those of regulation 28(4) and (5). */
export function ordinaryVisits(subject: DutyCase): Condition {
  return both(
    inOrdinaryCare(subject),
    unless(either(interimOrderOrTemporaryCarer(subject), careOrderWithParent(subject))),
  );
}

/** DUTY-5a: with a parent under an interim order, or with a carer approved for the time being. */
export function interimOrderOrTemporaryCarer(subject: DutyCase): Condition {
  const episode = episodeOn(subject.care, subject.on);
  if (episode === undefined) return triOr(UNKNOWN, CARE_HISTORY);
  return both(
    inOrdinaryCare(subject),
    either(
      episode.legalStatus === 'C1' ? withParent(episode) : settled(false),
      mayBeTemporaryCarer(episode)
        ? factOr(subject.facts.temporarilyApprovedCarer, DUTY_NEEDS.temporarilyApprovedCarer)
        : settled(subject.facts.temporarilyApprovedCarer === true),
    ),
  );
}

/** DUTY-5b: with a parent under a full care order. */
export function careOrderWithParent({ care, on }: DutyCase): Condition {
  const episode = episodeOn(care, on);
  if (episode === undefined) return triOr(UNKNOWN, CARE_HISTORY);
  return episode.legalStatus === 'C2' ? withParent(episode) : settled(false);
}

function withParent(episode: RecordedStay): Condition {
  if (episode.placement === null) return triOr(UNKNOWN, DUTY_NEEDS.placement);
  return settled(episode.placement === 'P1');
}

/** Only a relative, friend or other connected person can be approved under regulation 24: codes U1 to U3. */
function mayBeTemporaryCarer({ placement }: RecordedStay): boolean {
  return placement === null || placement === 'U1' || placement === 'U2' || placement === 'U3';
}

/** The first day of the unbroken time looked after that covers a day; `undefined` where none surely does. */
export function lookedAfterSince({ history, on }: Pick<DutyCase, 'history' | 'on'>): EpochDay | undefined {
  const sure = (history.stays ?? []).filter((stay) => stay.sure);
  return union(sure).find((span) => span.from <= on && on < span.until)?.from;
}

/** DUTY-10: looked after for 20 working days or more. */
export function lookedAfterForTwentyWorkingDays(subject: DutyCase): Condition {
  const since = lookedAfterSince(subject);
  if (since === undefined) return triOr(UNKNOWN, CARE_HISTORY);
  const twentieth = addWorkingDays(since, WORKING_DAYS_BEFORE_DECISION);
  // Outside the years whose bank holidays are held: 40 days hold 20 working days in any year.
  if (twentieth === undefined)
    return since + 40 <= subject.on ? settled(true) : { answer: UNKNOWN, needs: [] };
  return settled(twentieth <= subject.on);
}

/** DUTY-12: stopped being looked after on going into custody, and is still there. */
export function lostCareToCustody({ history, on }: DutyCase): Condition {
  if (on >= history.b18) return settled(false);
  if (history.facts.detentions === undefined) {
    const everInCare = history.stays === undefined || history.stays.length > 0;
    return everInCare ? triOr(UNKNOWN, DETENTIONS) : settled(false);
  }
  const custody = union(history.facts.detentions).find((span) => covers([span], on));
  if (custody === undefined) return settled(false);
  return triOr(lookedAfterOn(history, (custody.from - 1) as EpochDay), CARE_HISTORY);
}

/** Always, for as long as the status lasts. */
export function always(): Condition {
  return settled(true);
}
