/** What the parts of a governance check share. */
import type { EpochDay } from '../../kernel/calendar.js';
import { counted } from '../../kernel/count-in-words.js';
import type { PromisedCadence } from './framework.js';

/** Where a finding belongs. */
export interface Place {
  readonly list:
    'bodies' | 'reports' | 'documents' | 'actions' | 'voice' | 'training' | 'memberChecks' | 'decisions';
  readonly id: string;
}

/** A finding whose day is still a number. */
export interface FoundOn<Code extends string> extends Place {
  readonly code: Code;
  readonly promised: string;
  readonly recorded: string;
  readonly missing: string;
  readonly on: EpochDay;
  readonly kind: 'gap' | 'question';
}

/** A promise of how often, in words: "every 3 months", "2 times a year". */
export function cadenceInWords({ everyMonths, timesAYear = 1, term }: PromisedCadence): string {
  const how =
    everyMonths === undefined
      ? `${counted(timesAYear, 'time')} a year`
      : `every ${everyMonths === 1 ? 'month' : `${everyMonths} months`}`;
  return term === undefined || term.trim() === '' ? how : `${how} ("${term.trim()}")`;
}

/** The day after, on which what was due by a day is first missing. */
export function after(day: EpochDay): EpochDay {
  return (day + 1) as EpochDay;
}
