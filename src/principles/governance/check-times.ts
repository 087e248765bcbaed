/** How often something was promised, beside the days on which it happened: one telling for meetings and reports. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, dayOfText } from '../../kernel/calendar.js';
import { counted } from '../../kernel/count-in-words.js';
import type { FoundOn, Place } from './check-parts.js';
import { after, cadenceInWords } from './check-parts.js';
import type { PromisedCadence } from './framework.js';
import type { MissedTime } from './missed-times.js';
import { missedTimes } from './missed-times.js';

/** How a time without it is told. */
export interface TimesTold<Code extends string> {
  readonly list: Place['list'];
  /** One of what was promised: "meeting". */
  readonly noun: string;
  readonly codes: { readonly notRecorded: Code; readonly missed: Code; readonly tooFew: Code };
  /** Said where neither a time nor a day from which it was due is on record; and what would settle it. */
  readonly recorded: string;
  readonly missing: string;
}

/** Who promised it, and how often. */
export interface TimesPromised {
  readonly id: string;
  /** Begins the sentence of the promise: "The board meets". */
  readonly promise: string;
  readonly cadence: PromisedCadence | undefined;
}

/** What is missing up to a day. The days are `undefined` where none are recorded of anybody. */
export function timesMissed<Code extends string>(
  told: TimesTold<Code>,
  { id, promise, cadence }: TimesPromised,
  days: readonly EpochDay[] | undefined,
  asOf: EpochDay,
  completeFrom: string | undefined,
): readonly FoundOn<Code>[] {
  if (cadence === undefined) return [];
  const { list, codes, recorded, missing } = told;
  const place = { list, id, promised: `${promise} ${cadenceInWords(cadence)}.` };
  const missed =
    days === undefined
      ? undefined
      : missedTimes(cadence, days, asOf, { completeFrom: dayOfText(completeFrom) });
  if (missed === undefined)
    return [{ ...place, code: codes.notRecorded, recorded, missing, on: asOf, kind: 'question' }];
  const { everyMonths, timesAYear = 1 } = cadence;
  return missed.map((time) =>
    everyMonths === undefined
      ? { ...place, code: codes.tooFew, ...tooFew(time, timesAYear, told.noun), kind: 'gap' }
      : { ...place, code: codes.missed, ...between(time, told.noun), kind: 'gap' },
  );
}

type Told = Pick<FoundOn<string>, 'recorded' | 'missing' | 'on'>;

function tooFew({ dueBy, thenOn, happened }: MissedTime, timesAYear: number, noun: string): Told {
  const then = thenOn === undefined ? '' : `; enough again on ${dateInWords(thenOn)}`;
  return {
    recorded: `${counted(happened, noun)} in the 12 months to ${dateInWords(after(dueBy))}${then}.`,
    missing: `${counted(timesAYear - happened, `more ${noun}`)} in those 12 months.`,
    on: after(dueBy),
  };
}

function between({ from, dueBy, thenOn }: MissedTime, noun: string): Told {
  const none = thenOn === undefined ? 'None after' : 'None between';
  const until = thenOn === undefined ? '' : ` and ${dateInWords(thenOn)}`;
  return {
    recorded: `${none} ${dateInWords(from)}${until}.`,
    missing: `A ${noun} by ${dateInWords(dueBy)}.`,
    on: dueBy,
  };
}
