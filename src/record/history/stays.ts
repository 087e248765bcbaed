/**
 * Recorded episodes turned into stays: the days on which somebody was, or may have been, looked after by a council in
 * England or Wales. Here the law corrects the record: the 24-hour rule (LA-2), remand before December 2012 (LA-6),
 * custody (LA-10), care in Scotland or Northern Ireland (NAT-6).
 */
import { BEFORE_RECORDS, STILL_OPEN, laterOf } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { endsBy } from '../../kernel/codes.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import { keepsItsLabel } from './labels.js';
import { chosen } from '../../law/chosen.js';
import type { LawInDays } from '../../law/law.js';
import { settledOn } from '../../law/law.js';
import { isOutside } from '../person/nation.js';
import type { RecordedFacts } from '../person/recorded-facts.js';
import { isSentence } from '../person/recorded-facts.js';
import type { Stay } from '../person/stay.js';
import { isCareOrder, stayOf } from '../person/stay.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, known } from '../../kernel/three-valued.js';
import { NONE } from '../../kernel/none.js';

/** The stays of a record in order of start, without those that held no looked-after day; none where no care is recorded. */
export function staysOf(facts: CareFacts, law: LawInDays): readonly Stay[] | undefined {
  const { care, detentions = NONE, elsewhereRecorded } = facts;
  if (care === undefined) return undefined;
  const custody = detentions.length === 0 ? NONE : union(detentions.filter(isSentence));
  // AMB-24, on the reading that care of somebody assessed to be an adult holds no days at all.
  if (
    chosen(law.readings.assessedAsAdult) === 'no-days-count' &&
    care.some(({ reasonEnded }) => endsBy(reasonEnded, 'E15'))
  )
    return [];
  if (custody.length === 0 && allStand(care, elsewhereRecorded, law)) return care;
  const parts: Stay[] = [];
  for (const episode of care) addLookedAfterParts(parts, episode, care, custody, law);
  const ordered = inOrder(parts);
  const stays: Stay[] = [];
  const takenOver = elsewhereRecorded ? NONE : afterTransfers(ordered);
  let breaks = false;
  let reached = BEFORE_RECORDS;
  let at = 0;
  for (const part of ordered) {
    const { agreementOnly } = part;
    const before = reached;
    const told = agreementOnly ? UNKNOWN : certaintyOf(ordered, at, before, law);
    // What another council may have made of it would be of one time with it.
    const mayJoin =
      told === NO && takenOver.some(({ from, until }) => from === part.until || until === part.from);
    const certainty = mayJoin ? UNKNOWN : told;
    at += 1;
    reached = laterOf(reached, part.until);
    if (isNoDay(part)) continue;
    if (
      certainty === NO ||
      (agreementOnly && chosen(law.readings.shortBreakAgreement) === 'not-looked-after')
    )
      continue;
    if (isOutside(part)) continue;
    const openAlone =
      chosen(law.readings.openFirstDays) === 'unknown' &&
      part.until === STILL_OPEN &&
      needsHours(part) &&
      isAlone(ordered, at - 1, before, law);
    const sure = certainty === YES;
    const stay = sure && !openAlone ? part : { ...part, sure, openAlone };
    breaks ||= isBreak(stay);
    stays.push(stay);
  }
  for (const gap of takenOver) addTakenOver(stays, gap);
  const all = takenOver.length > 0 ? inOrder(stays) : stays;
  return breaks ? withUnbrokenBreaks(all) : all;
}

/**
 * Whether every entry is a stay as it stands, in order of start: the usual case, in which nothing need be made. What each
 * of the others may come to turns on those beside it.
 */
function allStand(care: readonly Stay[], elsewhereRecorded: boolean, law: LawInDays): boolean {
  let before = BEFORE_RECORDS;
  for (const entry of care) {
    if (entry.from <= before || !stands(entry, elsewhereRecorded, law)) return false;
    before = entry.from;
  }
  return true;
}

/** Whether an entry is a stay by itself, whatever stands beside it: care of some days, that no short break or transfer opens. */
function stands(entry: Stay, elsewhereRecorded: boolean, law: LawInDays): boolean {
  const { from, until, reasonEnded, reviewedAs, shortBreak, agreementOnly } = entry;
  if (from >= until || isOutside(entry) || reviewedAs !== undefined) return false;
  if (endsBy(reasonEnded, TAKEN_OVER) && !elsewhereRecorded) return false;
  if (isCareOrder(entry.legalStatus)) return true;
  if (shortBreak !== NO || agreementOnly || isYouthDetention(entry)) return false;
  if (until === STILL_OPEN && chosen(law.readings.openFirstDays) === 'unknown') return false;
  return isSurelyLongEnough(entry, law);
}

/** What stays are made of. */
type CareFacts = Pick<RecordedFacts, 'care' | 'detentions' | 'elsewhereRecorded'>;

/** The end alone of an episode of which no day counts to it, and another council took over. */
function isNoDay({ from, until }: Stay): boolean {
  return from === until;
}

/**
 * The time from each transfer to another council (REC E3) up to the next care on record. A transfer ends nothing in law
 * (LA-9), and the council that took over holds what came of it.
 */
function afterTransfers(ordered: readonly Stay[]): readonly Span[] {
  const gaps: Span[] = [];
  let from = STILL_OPEN;
  let reached = BEFORE_RECORDS;
  for (const part of ordered) {
    if (part.until > from) {
      if (part.from > from) gaps.push({ from, until: part.from });
      from = STILL_OPEN;
    }
    if (endsBy(part.reasonEnded, TAKEN_OVER) && part.until >= reached) from = part.until;
    reached = laterOf(reached, part.until);
  }
  if (from < STILL_OPEN) gaps.push({ from, until: STILL_OPEN });
  return gaps;
}

/**
 * Adds what may have been care then: by any council of the United Kingdom, so that it may be care in England, care in
 * Wales, or care that counts for nothing. Of what kind it was, and on which of the days, is not recorded: nothing of the
 * episode that ended goes on with it.
 */
function addTakenOver(stays: Stay[], { from, until }: Span): void {
  const taken: Stay = {
    ...stayOf({ from, until, legalStatus: '', placement: null, reasonEnded: null, nation: 'england' }),
    sure: false,
    takenOver: true,
  };
  stays.push(taken, { ...taken, nation: 'wales', wales: true });
}

/** REC of the return: care taken over by another council. */
const TAKEN_OVER = 'E3';

/** Whether a stay is, or may be, a night or more of a short-break series. */
function isBreak(stay: Stay): boolean {
  return stay.shortBreak !== NO && !stay.agreementOnly;
}

function withUnbrokenBreaks(stays: readonly Stay[]): Stay[] {
  const breaks = union(stays.filter(isBreak));
  let at = 0;
  return stays.map((stay) => {
    if (!isBreak(stay)) return stay;
    while ((breaks[at]?.until ?? STILL_OPEN) < stay.from) at += 1;
    return { ...stay, unbroken: breaks[at] ?? stay };
  });
}

/** Puts episodes in order; in the usual case they are. */
function inOrder(episodes: Stay[]): readonly Stay[] {
  let before: Stay | undefined;
  for (const episode of episodes) {
    if (before !== undefined && byDays(before, episode) > 0) return episodes.sort(byDays);
    before = episode;
  }
  return episodes;
}

/** In order of days, and then of what else is recorded, so that the order in which a record lists them never matters. */
function byDays(a: Stay, b: Stay): number {
  return a.from - b.from || a.until - b.until || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

/** Adds the looked-after parts of an episode: none where it starts and ends on one day (LA-2). */
function addLookedAfterParts(
  into: Stay[],
  episode: Stay,
  care: readonly Stay[],
  custody: readonly Span[],
  law: LawInDays,
): void {
  const { legalStatus, until } = episode;
  let { from } = episode;
  // A custodial remand that began before the scheme made nobody looked after, nor does the rest of it (LA-6).
  if (isOutsideReview(episode, law)) return;
  if (isYouthDetention(episode) && remandBegan(episode, care) < law.youthDetentionRemandFrom) from = until;
  // A custodial sentence ends a stay that rests on section 20 or remand; a care order goes on (LA-10).
  if (!isCareOrder(legalStatus)) {
    for (const held of custody) {
      if (held.from >= until || held.until <= from) continue;
      if (from < held.from) into.push({ ...episode, from, until: held.from, reasonEnded: SENTENCED });
      from = held.until;
    }
  }
  if (from < until) into.push(from === episode.from ? episode : { ...episode, from });
  // It held no day, or a sentence ended it; that another council took over at its end is on record all the same.
  else if (episode.from < until && endsBy(episode.reasonEnded, TAKEN_OVER))
    into.push({ ...episode, from: until });
}

/** REC of the return for a sentence to custody: whatever ended the rest of the episode did not end this part. */
const SENTENCED = 'E9';

function isOutsideReview({ reviewedAs }: Stay, law: LawInDays): boolean {
  return reviewedAs !== undefined && keepsItsLabel(reviewedAs, law);
}

/** A remand to youth detention accommodation, which has no minimum. */
function isYouthDetention({ legalStatus, placement }: Stay): boolean {
  return legalStatus === 'J1' && placement === 'R5';
}

/** The day on which a remand began that goes on from episode to episode (REC X1). */
function remandBegan({ from }: Stay, care: readonly Stay[]): EpochDay {
  let began = from;
  for (let left = care.length; left > 0; left--) {
    const before = care.find(
      (each) =>
        each.legalStatus === 'J1' && each.reasonEnded === 'X1' && each.until === began && each.from < began,
    );
    if (before === undefined) break;
    began = before.from;
  }
  return began;
}

/** Whether the 24 hours of s.22(2) apply: to accommodation, not under a care order or in youth detention (LA-2). */
function needsHours(episode: Stay): boolean {
  return !isCareOrder(episode.legalStatus) && !isYouthDetention(episode);
}

/** Whether it is certain that the child was looked after under an episode of so many nights (AMB-7, AMB-22). */
function certaintyOf(ordered: readonly Stay[], at: number, before: EpochDay, law: LawInDays): Tri {
  const part = ordered[at];
  if (part === undefined || !needsHours(part)) return YES;
  if (isSurelyLongEnough(part, law) || !isAlone(ordered, at, before, law)) return YES;
  // So many nights last less long than one day more.
  if ((nightsOf(part) + 1) * HOURS_IN_A_DAY <= hoursNeeded(part, law)) return NO;
  if (part.over24Hours !== undefined) return known(part.over24Hours);
  const onRemand = part.legalStatus === 'J1' || part.legalStatus === 'J3';
  if (onRemand && chosen(law.readings.oneNightRemand) === 'looked-after') return YES;
  if (chosen(law.readings.oneNight) === 'looked-after') return YES;
  return chosen(law.readings.oneNight) === 'not-looked-after' ? NO : UNKNOWN;
}

const HOURS_IN_A_DAY = 24;

/** So many nights last longer than one day less. */
function isSurelyLongEnough(stay: Stay, law: LawInDays): boolean {
  return (nightsOf(stay) - 1) * HOURS_IN_A_DAY >= hoursNeeded(stay, law);
}

function nightsOf({ from, until }: Stay): number {
  return until - from;
}

/** The hours of accommodation that make somebody looked after, where it began. */
function hoursNeeded({ from }: Stay, law: LawInDays): number {
  return settledOn(law.hoursOfAccommodation, from) ?? 0;
}

/**
 * Whether accommodation neither follows nor is followed by other accommodation of the same nation without a gap. An
 * agreement to short breaks (V4) is no accommodation, and so no company (AMB-31).
 */
function isAlone(ordered: readonly Stay[], at: number, reached: EpochDay, law: LawInDays): boolean {
  const one = ordered[at];
  if (one === undefined) return true;
  const joins = (other: Stay): boolean =>
    other.legalStatus !== 'V4' &&
    !isNoDay(other) &&
    !isSameStay(other, one) &&
    other.from <= one.until &&
    one.from <= other.until &&
    other.nation === one.nation &&
    (chosen(law.readings.nightBesideCare) === 'joined' || needsHours(other));
  // In order of first days: nothing that begins after its end joins it.
  for (let next = at + 1; next < ordered.length; next++) {
    const other = ordered[next];
    if (other === undefined || other.from > one.until) break;
    if (joins(other)) return false;
  }
  // What came before it has ended by then: nothing of it joins.
  if (reached < one.from) return true;
  for (let before = at - 1; before >= 0; before--) {
    const other = ordered[before];
    if (other !== undefined && joins(other)) return false;
  }
  return true;
}

/** The same night recorded twice is still one night. */
function isSameStay(a: Stay, b: Stay): boolean {
  return a.from === b.from && a.until === b.until;
}

/**
 * Whether a child under a legal status is "in care" where a provision asks: a care order is in force, which it is
 * not while there is a placement order (LA-3, LA-15, AMB-23).
 */
export function isInCare(legalStatus: string, law: LawInDays): boolean {
  if (legalStatus === 'E1') return chosen(law.readings.placementOrderInCare) === 'in-care';
  return legalStatus === 'C1' || legalStatus === 'C2';
}
