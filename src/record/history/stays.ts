/**
 * Recorded episodes turned into stays: the days on which somebody was, or may have been, looked after. Here the
 * law corrects the record: the 24-hour rule (LA-2), remand before December 2012 (LA-6), custody (LA-10).
 */
import { BEFORE_RECORDS, STILL_OPEN, earlierOf, laterOf } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import type { LawInDays } from '../../law/law.js';
import type { RecordedFacts, RecordedStay } from '../person/recorded-facts.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, known } from '../../kernel/three-valued.js';

/** A stretch of being looked after under one recorded episode. */
export interface Stay extends Span {
  /** False where it cannot be told whether the child was looked after: one night (AMB-7), V4 (AMB-17), a transfer (LA-9). */
  readonly sure: boolean;
  /** Whether CPPCR regulation 48 applies to the child during it. `UNKNOWN`: its days must decide. */
  readonly shortBreak: Tri;
  /** Only the agreement to a series of short breaks (V4): its days are never counted. */
  readonly agreementOnly: boolean;
  /** The whole break of which it is part: short-break stays that touch are one break (DAY-3). */
  readonly unbroken: Span;
  /** What was recorded of it: legal status, how it ended, which council. */
  readonly episode: RecordedStay;
}

/** The stays of a record in order of start, without those that held no looked-after day; none where no care is recorded. */
export function staysOf(facts: CareFacts, law: LawInDays): readonly Stay[] | undefined {
  const { care, detentions = [], elsewhereRecorded } = facts;
  if (care === undefined) return undefined;
  const custody = union(detentions.filter(({ kind }) => kind === 'custodial-sentence'));
  const parts: RecordedStay[] = [];
  for (const episode of care) addLookedAfterParts(parts, episode, custody, law);
  const stays: Stay[] = [];
  let breaks = false;
  let transfer: RecordedStay | undefined;
  let reached = BEFORE_RECORDS;
  for (const part of inOrder(parts)) {
    if (transfer !== undefined && part.until > transfer.until) {
      addTakenOver(stays, transfer, part.from);
      transfer = undefined;
    }
    const oneNight = part.until - part.from === 1 && isAlone(parts, part);
    const certainty = oneNight ? oneNightCertainty(part, law) : YES;
    const agreementOnly = part.legalStatus === 'V4';
    if (!elsewhereRecorded && part.reasonEnded === TAKEN_OVER && part.until >= reached) transfer = part;
    reached = laterOf(reached, part.until);
    if (certainty === NO || (agreementOnly && law.readings.shortBreakAgreement === 'not-looked-after'))
      continue;
    const stay = stayOf(part, certainty === YES && !agreementOnly, agreementOnly);
    breaks ||= isBreak(stay);
    stays.push(stay);
  }
  if (transfer !== undefined) addTakenOver(stays, transfer, STILL_OPEN);
  return breaks ? withUnbrokenBreaks(stays) : stays;
}

/** What stays are made of. */
type CareFacts = Pick<RecordedFacts, 'care' | 'detentions' | 'elsewhereRecorded'>;

/**
 * Adds what may have followed a transfer to another council (REC E3), up to the next care on record. A transfer ends
 * nothing in law (LA-9), and the council that took over holds what came of it.
 */
function addTakenOver(stays: Stay[], episode: RecordedStay, until: EpochDay): void {
  if (episode.until < until) stays.push({ ...stayOf(episode, false, false), from: episode.until, until });
}

/** REC of the return: care taken over by another council. */
const TAKEN_OVER = 'E3';

/** Whether a stay is what may have followed a transfer, and nobody has recorded. */
export function isTakenOver({ from, episode }: Stay): boolean {
  return from === episode.until;
}

function stayOf(episode: RecordedStay, sure: boolean, agreementOnly: boolean): Stay {
  const { from, until } = episode;
  return { from, until, sure, shortBreak: shortBreakOf(episode), agreementOnly, unbroken: episode, episode };
}

/** Whether a stay is, or may be, a night or more of a short-break series. */
function isBreak(stay: Stay): boolean {
  return stay.shortBreak !== NO && !stay.agreementOnly;
}

function withUnbrokenBreaks(stays: readonly Stay[]): Stay[] {
  const breaks = union(stays.filter(isBreak));
  return stays.map((stay) =>
    isBreak(stay) ? { ...stay, unbroken: breaks.find((each) => stay.until <= each.until) ?? stay } : stay,
  );
}

/** Puts episodes in order; in the usual case they are. */
function inOrder(episodes: RecordedStay[]): readonly RecordedStay[] {
  let before: RecordedStay | undefined;
  for (const episode of episodes) {
    if (before !== undefined && byDays(before, episode) > 0) return episodes.sort(byDays);
    before = episode;
  }
  return episodes;
}

/** In order of days, and then of what else is recorded, so that the order in which a record lists them never matters. */
function byDays(a: RecordedStay, b: RecordedStay): number {
  return a.from - b.from || a.until - b.until || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

/** Adds the looked-after parts of an episode: none where it starts and ends on one day (LA-2). */
function addLookedAfterParts(
  into: RecordedStay[],
  episode: RecordedStay,
  custody: readonly Span[],
  law: LawInDays,
): void {
  const { legalStatus, until } = episode;
  let { from } = episode;
  // Before the scheme of 3 December 2012 a custodial remand made nobody looked after (LA-6).
  const custodialRemand = legalStatus === 'J1' && episode.placement === 'R5';
  if (custodialRemand && from < law.youthDetentionRemandFrom) from = law.youthDetentionRemandFrom;
  // A custodial sentence ends a stay that rests on section 20 or remand; a care order goes on (LA-10).
  if (!isCareOrder(legalStatus)) {
    for (const held of custody) {
      if (held.from >= until || held.until <= from) continue;
      if (from < held.from) into.push({ ...episode, from, until: held.from, reasonEnded: SENTENCED });
      from = held.until;
    }
  }
  if (from < until) into.push(from === episode.from ? episode : { ...episode, from });
}

/** REC of the return for a sentence to custody: whatever ended the rest of the episode did not end this part. */
const SENTENCED = 'E9';

/**
 * Whether an episode of one night neither follows nor is followed by another without a gap. An agreement to
 * short breaks (V4) is no accommodation, and so no company.
 */
function isAlone(episodes: readonly RecordedStay[], one: RecordedStay): boolean {
  return !episodes.some(
    (other) =>
      other.legalStatus !== 'V4' &&
      !isSameStay(other, one) &&
      other.from <= one.until &&
      one.from <= other.until,
  );
}

/** The same night recorded twice is still one night. */
function isSameStay(a: RecordedStay, b: RecordedStay): boolean {
  return a.from === b.from && a.until === b.until;
}

/** The 24-hour rule of s.22(2) is for accommodation, not for care orders; a remand has no minimum (LA-2, LA-13). */
function oneNightCertainty({ legalStatus, over24Hours }: RecordedStay, law: LawInDays): Tri {
  if (isCareOrder(legalStatus) || legalStatus === 'J1' || legalStatus === 'J3') return YES;
  if (over24Hours !== undefined) return known(over24Hours);
  if (law.readings.oneNight === 'looked-after') return YES;
  return law.readings.oneNight === 'not-looked-after' ? NO : UNKNOWN;
}

/** Interim and full care orders, and the adoption orders behind which a care order stands. */
export function isCareOrder(legalStatus: string): boolean {
  return legalStatus === 'C1' || legalStatus === 'C2' || legalStatus === 'D1' || legalStatus === 'E1';
}

/** Regulation 48 cannot apply under a care order; otherwise the caller's word, else the legal status. */
function shortBreakOf({ legalStatus, shortBreakSeries }: RecordedStay): Tri {
  if (isCareOrder(legalStatus)) return NO;
  if (shortBreakSeries !== undefined) return known(shortBreakSeries);
  if (legalStatus === 'V4') return YES;
  return legalStatus === 'V3' ? UNKNOWN : NO;
}

/** The day on which a record says that somebody died in care (REC E2); `STILL_OPEN` otherwise. */
export function diedOn(care: readonly RecordedStay[] | undefined): EpochDay {
  let died = STILL_OPEN;
  for (const episode of care ?? []) {
    if (episode.reasonEnded === 'E2') died = earlierOf(died, episode.until);
  }
  return died;
}
