/**
 * Recorded episodes turned into stays: the days on which somebody was, or may have been, looked after. Here the
 * law corrects the record: the 24-hour rule (LA-2), remand before December 2012 (LA-6), custody (LA-10).
 */
import { STILL_OPEN } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import type { LawInDays } from '../law/law.js';
import type { RecordedStay } from './recorded-facts.js';
import type { Tri } from '../status/three-valued.js';
import { NO, UNKNOWN, YES } from '../status/three-valued.js';

/** A stretch of being looked after under one recorded episode. */
export interface Stay extends Span {
  /** False where it cannot be told whether the child was looked after: one night (AMB-7), V4 (AMB-17). */
  readonly sure: boolean;
  readonly underCareOrder: boolean;
  /** Whether CPPCR regulation 48 applies to the child during it. `UNKNOWN`: its days must decide. */
  readonly shortBreak: Tri;
  /** Only the agreement to a series of short breaks (V4): its days are never counted. */
  readonly agreementOnly: boolean;
  /** The whole break of which it is part: short-break stays that touch are one break (DAY-3). */
  readonly unbroken: Span;
  readonly legalStatus: string;
  readonly reasonEnded: string | null;
  readonly council: string | undefined;
}

/** The stays of a record in order of start, without those that held no looked-after day. */
export function staysOf(
  care: readonly RecordedStay[],
  detentions: readonly Span[] | undefined,
  law: LawInDays,
): readonly Stay[] {
  const episodes = inOrder(lookedAfterParts(care, detentions, law));
  const stays: Stay[] = [];
  for (const episode of episodes) {
    const oneNight = episode.until - episode.from === 1 && isAlone(episodes, episode);
    const certainty = oneNight ? oneNightCertainty(episode, law) : YES;
    const agreementOnly = episode.legalStatus === 'V4';
    if (certainty === NO || (agreementOnly && law.readings.shortBreakAgreement === 'not-looked-after'))
      continue;
    stays.push(stayOf(episode, certainty === YES && !agreementOnly, agreementOnly));
  }
  return stays.some(isBreak) ? withUnbrokenBreaks(stays) : stays;
}

function stayOf(episode: RecordedStay, sure: boolean, agreementOnly: boolean): Stay {
  const underCareOrder = isCareOrder(episode.legalStatus);
  return {
    from: episode.from,
    until: episode.until,
    sure,
    underCareOrder,
    shortBreak: shortBreakOf(episode, underCareOrder),
    agreementOnly,
    unbroken: episode,
    legalStatus: episode.legalStatus,
    reasonEnded: episode.reasonEnded,
    council: episode.council,
  };
}

/** Whether a stay is, or may be, a night or more of a short-break series. */
function isBreak(stay: Stay): boolean {
  return stay.shortBreak !== NO && !stay.agreementOnly;
}

function withUnbrokenBreaks(stays: readonly Stay[]): Stay[] {
  const breaks = union(stays.filter(isBreak));
  return stays.map((stay) => {
    const whole = isBreak(stay)
      ? breaks.find((each) => each.from <= stay.from && stay.until <= each.until)
      : undefined;
    return whole === undefined ? stay : { ...stay, unbroken: whole };
  });
}

/** The episodes in order: as they stand, in the usual case that they are. */
function inOrder(episodes: readonly RecordedStay[]): readonly RecordedStay[] {
  for (let at = 1; at < episodes.length; at++) {
    const [before, after] = [episodes[at - 1], episodes[at]];
    if (before === undefined || after === undefined || before.from < after.from) continue;
    if (byDays(before, after) > 0) return [...episodes].sort(byDays);
  }
  return episodes;
}

/** In order of days, and then of codes, so that the order in which a record lists its episodes never matters. */
function byDays(a: RecordedStay, b: RecordedStay): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.until !== b.until) return a.until - b.until;
  const [first, second] = [codesOf(a), codesOf(b)];
  return first < second ? -1 : Number(first > second);
}

function codesOf(episode: RecordedStay): string {
  const { legalStatus, reasonEnded, council, shortBreakSeries, over24Hours } = episode;
  return [legalStatus, reasonEnded, council, shortBreakSeries, over24Hours].join();
}

/** The looked-after parts of a record's episodes: the episodes themselves, in the usual case that the law cuts none. */
function lookedAfterParts(
  care: readonly RecordedStay[],
  detentions: readonly Span[] | undefined,
  law: LawInDays,
): readonly RecordedStay[] {
  const custody = detentions !== undefined && detentions.length > 0;
  if (!custody && care.every(isWhole)) return care;
  const parts: RecordedStay[] = [];
  for (const episode of care) addLookedAfterPart(parts, episode, detentions, law);
  return parts;
}

/** Whether an episode holds a day, and is no custodial remand of any date. */
function isWhole(episode: RecordedStay): boolean {
  return episode.from < episode.until && (episode.legalStatus !== 'J1' || episode.placement !== 'R5');
}

/** Adds the looked-after part of an episode: none of it where it starts and ends on one day (LA-2). */
function addLookedAfterPart(
  into: RecordedStay[],
  episode: RecordedStay,
  detentions: readonly Span[] | undefined,
  law: LawInDays,
): void {
  let { from } = episode;
  // Before the scheme of 3 December 2012 a custodial remand made nobody looked after (LA-6).
  const custodialRemand = episode.legalStatus === 'J1' && episode.placement === 'R5';
  if (custodialRemand && from < law.youthDetentionRemandFrom) from = law.youthDetentionRemandFrom;
  if (from >= episode.until) return;
  // A custodial sentence ends a stay that rests on section 20 or remand; a care order goes on (LA-10).
  const custody =
    detentions === undefined || isCareOrder(episode.legalStatus)
      ? undefined
      : detentions.find((each) => each.from < each.until && each.from < episode.until && from < each.until);
  if (custody === undefined) {
    into.push(from === episode.from ? episode : { ...episode, from });
    return;
  }
  if (from < custody.from) into.push({ ...episode, from, until: custody.from, reasonEnded: SENTENCED });
  addLookedAfterPart(into, { ...episode, from: laterOf(from, custody.until) }, detentions, law);
}

/** REC of the return for a sentence to custody: whatever ended the rest of the episode did not end this part. */
const SENTENCED = 'E9';

function laterOf(a: EpochDay, b: EpochDay): EpochDay {
  return a > b ? a : b;
}

/**
 * Whether an episode of one night neither follows nor is followed by another without a gap. An agreement to
 * short breaks (V4) is no accommodation, and so no company.
 */
function isAlone(episodes: readonly RecordedStay[], one: RecordedStay): boolean {
  return !episodes.some(
    (other) =>
      other !== one &&
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
function oneNightCertainty(episode: RecordedStay, law: LawInDays): Tri {
  switch (episode.legalStatus) {
    case 'C1':
    case 'C2':
    case 'D1':
    case 'E1':
    case 'J1':
    case 'J3':
      return YES;
    default:
      if (episode.over24Hours !== undefined) return episode.over24Hours ? YES : NO;
      if (law.readings.oneNight === 'looked-after') return YES;
      return law.readings.oneNight === 'not-looked-after' ? NO : UNKNOWN;
  }
}

/** Interim and full care orders, and the adoption orders behind which a care order stands. */
export function isCareOrder(legalStatus: string): boolean {
  return legalStatus === 'C1' || legalStatus === 'C2' || legalStatus === 'D1' || legalStatus === 'E1';
}

/** Regulation 48 cannot apply under a care order; otherwise the caller's word, else the legal status. */
function shortBreakOf(episode: RecordedStay, underCareOrder: boolean): Tri {
  if (underCareOrder) return NO;
  if (episode.shortBreakSeries !== undefined) return episode.shortBreakSeries ? YES : NO;
  if (episode.legalStatus === 'V4') return YES;
  return episode.legalStatus === 'V3' ? UNKNOWN : NO;
}

/** The day on which a record says that somebody died in care (REC E2); `STILL_OPEN` otherwise. */
export function diedOn(care: readonly RecordedStay[] | undefined): EpochDay {
  let died = STILL_OPEN;
  for (const episode of care ?? []) {
    if (episode.reasonEnded === 'E2' && episode.until < died) died = episode.until;
  }
  return died;
}
