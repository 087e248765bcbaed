/**
 * Which regime of the Care Planning Regulations governs a looked-after child on a day: the ordinary one; short breaks
 * (regulation 48); placed for adoption, where they do not apply (regulation 3); on remand (Part 8A).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import { isAdoptionPlacement } from '../../kernel/codes.js';
import { heldOn } from '../../law/intervals.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import type { RecordedStay, Stay } from '../../record/person/stay.js';
import { turnsOnTransfer } from '../../record/person/stay.js';
import { isInCare } from '../../record/history/stays.js';
import { CARE_ELSEWHERE, CARE_HISTORY, SHORT_BREAK_SERIES } from '../../record/person/needs.js';
import { lookedAfterOn, stayOn } from '../status/looked-after.js';
import { shortBreakOn } from '../status/short-break.js';
import { UNKNOWN, YES } from '../../kernel/three-valued.js';
import type { Condition, DutyCase } from './case.js';
import { both, settled, triOr, unless } from './case.js';
import { DUTY_NEEDS } from './needs.js';
import { NONE } from '../../kernel/none.js';

type Subject = Pick<DutyCase, 'history' | 'on'>;
type RemandSubject = Subject & Pick<DutyCase, 'numbers'>;

/** The recorded episode under which the child is looked after on the day: none after a transfer, of which nothing tells. */
export function episodeOn({ history, on }: Subject): RecordedStay | undefined {
  const stay = stayOn(englishStays(history, on), on);
  return stay === undefined || turnsOnTransfer(stay) ? undefined : stay;
}

/** What turns on the episode, where none is recorded. */
export function ofNoEpisode({ history, on }: Subject): Condition {
  const stay = stayOn(englishStays(history, on), on);
  return triOr(UNKNOWN, stay !== undefined && turnsOnTransfer(stay) ? CARE_ELSEWHERE : CARE_HISTORY);
}

/** The stays with councils whose children the law of a day asked about is about. */
export function englishStays(history: History, on: EpochDay): readonly Stay[] {
  const read = readOn(history, on);
  const { stays = NONE } = read;
  return read.walesAsEngland === undefined ? stays : stays.filter(({ wales }) => !wales);
}

/** Regulation 48: the lighter regime for short breaks. */
export function inShortBreaks({ history, on }: Subject): Condition {
  return triOr(shortBreakOn(history, on, on), SHORT_BREAK_SERIES);
}

/** Placed for adoption, by consent or under a placement order. */
export function placedForAdoption(subject: Subject): Condition {
  const episode = episodeOn(subject);
  if (episode === undefined) return ofNoEpisode(subject);
  if (episode.placement === null)
    return episode.legalStatus === 'E1' ? triOr(UNKNOWN, DUTY_NEEDS.placement) : settled(false);
  return settled(isAdoptionPlacement(episode.placement));
}

/** Placed, or authorised to be placed, for adoption (LA-7). */
export function forAdoption(subject: Subject): Condition {
  const episode = episodeOn(subject);
  if (episode === undefined) return ofNoEpisode(subject);
  return settled(episode.legalStatus === 'E1' || isAdoptionPlacement(episode.placement));
}

/** The Care Planning Regulations apply: to every looked-after child but one placed for adoption (regulation 3). */
export function carePlanningApplies(subject: Subject): Condition {
  return unless(placedForAdoption(subject));
}

/** The ordinary regime of plans and reviews: neither placed for adoption nor in short breaks. */
export function inOrdinaryCare(subject: Subject): Condition {
  if (episodeOn(subject) === undefined) return ofNoEpisode(subject);
  return both(unless(inShortBreaks(subject)), carePlanningApplies(subject));
}

/** In short breaks, as a duty asks it. */
export function inShortBreakCare(subject: Subject): Condition {
  if (episodeOn(subject) === undefined) return ofNoEpisode(subject);
  return both(inShortBreaks(subject), carePlanningApplies(subject));
}

/** In care: a care order is in force, which it is not beside a placement order but on another reading (LA-15, AMB-23). */
export function inCare(subject: Subject & Pick<DutyCase, 'law'>): Condition {
  const episode = episodeOn(subject);
  if (episode === undefined) return ofNoEpisode(subject);
  return settled(isInCare(episode.legalStatus, subject.law));
}

/** A remand, and where it is to. */
export interface Remand extends Span {
  /** `either`: a secure children’s home can be both, and a placement not recorded tells nothing. */
  readonly to: 'local-authority' | 'youth-detention' | 'either';
  /** Looked after only by the remand, and not already before it. */
  readonly only: Condition;
}

/** The remand of a day, since there has been a regime for it (Part 8A). */
export function remandOn(subject: RemandSubject): Remand | undefined {
  const { history, on, numbers } = subject;
  const episode = episodeOn(subject);
  if (episode?.legalStatus !== 'J1' || heldOn(numbers.starts.remandRegime, on) === undefined)
    return undefined;
  const to = remandTo(episode);
  const stays = englishStays(history, on);
  const same = stays.filter((stay) => stay.legalStatus === 'J1' && remandTo(stay) === to);
  const span = spanOn(same, on) ?? episode;
  const eve = ((spanOn(remands(stays), on) ?? span).from - 1) as EpochDay;
  return { from: span.from, until: span.until, to, only: unless(lookedAfterThen({ history, on: eve })) };
}

function remands(stays: readonly Stay[]): readonly Stay[] {
  return stays.filter(({ legalStatus }) => legalStatus === 'J1');
}

function spanOn(stays: readonly Stay[], on: EpochDay): Span | undefined {
  return union(stays).find((span) => span.from <= on && on < span.until);
}

/** PLACE of the return: a young offender institution or a secure training centre. */
export const CUSTODY = 'R5';

function remandTo({ placement }: RecordedStay): Remand['to'] {
  if (placement === CUSTODY) return 'youth-detention';
  return placement === 'K1' || placement === null ? 'either' : 'local-authority';
}

/** On remand to youth detention accommodation, where regulations 7(1) to (4), 9 to 11 and Part 4 are off. */
export function inYouthDetention(subject: RemandSubject): Condition {
  const remand = remandOn(subject);
  if (remand?.to === 'either') return triOr(UNKNOWN, DUTY_NEEDS.remandTo);
  return settled(remand?.to === 'youth-detention');
}

/** Whether they were looked after on an earlier day. */
export function lookedAfterThen(then: Subject): Condition {
  const answer = lookedAfterOn(then.history, then.on);
  return answer === UNKNOWN ? ofNoEpisode(then) : settled(answer === YES);
}

/** The first day of the unbroken time looked after that covers a day; `undefined` where none surely does. */
export function lookedAfterSince({ history, on }: Subject): EpochDay | undefined {
  const sure = englishStays(history, on).filter((stay) => stay.sure);
  return spanOn(sure, on)?.from;
}
