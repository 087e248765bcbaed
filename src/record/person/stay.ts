/**
 * An entry of care as a stay: what the law makes of it by itself. What stands before, after or beside it can take some of
 * that away; `staysOf` corrects a copy then, and otherwise an entry is its own stay.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, known } from '../../kernel/three-valued.js';
import type { Nation } from './person.js';

/** One episode of being looked after, as recorded. */
export interface RecordedStay extends Span {
  /** LS of the return; empty of what may have followed a transfer. */
  readonly legalStatus: string;
  /** PLACE of the return; `null` when not recorded. */
  readonly placement: string | null;
  /** REC of the return; `null` when not recorded. */
  readonly reasonEnded: string | null;
  /** The caller's word on regulation 48; `undefined` when not given. */
  readonly shortBreakSeries: boolean | undefined;
  readonly over24Hours: boolean | undefined;
  readonly council: string | undefined;
  /** Whose council it was; `undefined` where the record leaves it open (NAT-9). */
  readonly nation: Nation | undefined;
  /** The label of accommodation that a reviewer decided was section 20 in truth (AMB-25). */
  readonly reviewedAs: string | undefined;
}

/** A stretch of being looked after under one recorded episode, with what was recorded of it. */
export interface Stay extends RecordedStay {
  /** False where it cannot be told whether the child was looked after: one night (AMB-7), V4 (AMB-17), a transfer (LA-9). */
  readonly sure: boolean;
  /** By a Welsh council. */
  readonly wales: boolean;
  /** Accommodation alone, still open: whether its first two days are told is AMB-30. */
  readonly openAlone: boolean;
  /** Whether CPPCR regulation 48 applies to the child during it. `UNKNOWN`: its days must decide. After a transfer nothing tells. */
  readonly shortBreak: Tri;
  /** Only the agreement to a series of short breaks (V4): its days are never counted. */
  readonly agreementOnly: boolean;
  /** What may have followed a transfer to another council, and nobody has recorded (LA-9): of any kind, on any of its days. */
  readonly takenOver: boolean;
  /** The whole break of which it is part: short-break stays that touch are one break (DAY-3). `undefined`: itself. */
  readonly unbroken: Span | undefined;
}

/** What is told of a stay; the rest is not recorded. */
type Told = Partial<RecordedStay> &
  Pick<RecordedStay, 'from' | 'until' | 'legalStatus' | 'placement' | 'reasonEnded' | 'nation'>;

/** What an entry comes to by itself. Written part by part: of a spread with so much beside it V8 makes a slow object. */
export function stayOf({
  from,
  until,
  legalStatus,
  placement,
  reasonEnded,
  shortBreakSeries,
  over24Hours,
  council,
  nation,
  reviewedAs,
}: Told): Stay {
  return {
    from,
    until,
    legalStatus,
    placement,
    reasonEnded,
    shortBreakSeries,
    over24Hours,
    council,
    nation,
    reviewedAs,
    sure: true,
    wales: nation === 'wales',
    openAlone: false,
    shortBreak: shortBreakOf(legalStatus, shortBreakSeries),
    agreementOnly: legalStatus === 'V4',
    takenOver: false,
    unbroken: undefined,
  };
}

/** Regulation 48 cannot apply under a care order; otherwise the caller's word, else the legal status. */
function shortBreakOf(legalStatus: string, shortBreakSeries: boolean | undefined): Tri {
  if (isCareOrder(legalStatus)) return NO;
  if (shortBreakSeries !== undefined) return known(shortBreakSeries);
  if (legalStatus === 'V4') return YES;
  return legalStatus === 'V3' ? UNKNOWN : NO;
}

/**
 * Whether all that is known of a stay turns on the council that took over (LA-9): it may have followed the transfer, or it
 * is a night too short by itself, of which that council may have made a longer time.
 */
export function turnsOnTransfer({ takenOver, sure, over24Hours, agreementOnly }: Stay): boolean {
  return takenOver || (!sure && over24Hours === false && !agreementOnly);
}

/** Whether another council may have looked after them before a day, of which nothing is recorded (LA-9). */
export function isTakenOverBefore(stays: readonly Stay[], day: EpochDay): boolean {
  for (const stay of stays) if (stay.takenOver && stay.from < day) return true;
  return false;
}

/** The whole break of which a stay is part. */
export function wholeBreak(stay: Stay): Span {
  return stay.unbroken ?? stay;
}

/** Interim and full care orders, and the adoption orders behind which a care order stands. */
export function isCareOrder(legalStatus: string): boolean {
  return legalStatus === 'C1' || legalStatus === 'C2' || legalStatus === 'D1' || legalStatus === 'E1';
}
