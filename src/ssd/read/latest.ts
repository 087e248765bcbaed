/** The latest of what no rule of law counts and Ofsted's lists ask for: as the tables have it on the day of the extract. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import { MISSING_CODE } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { MissingSpell, Someone } from './someone.js';

/** Each is left out where it is not recorded. */
export interface SsdLatest {
  /** The day of the last dental check. */
  readonly dentalCheck?: PlainDate;
  /** The day of the last contact. */
  readonly reviewingOfficerContact?: PlainDate;
  /** The latest contact with a care leaver. */
  readonly contact?: PlainDate;
  /** Options ticked in the care plan in force: `LTFOST18`. */
  readonly planOptions?: readonly string[];
  /** After the last time they were missing. */
  readonly returnInterviewOffered?: boolean;
  /** Whether a return interview was accepted. */
  readonly returnInterviewAccepted?: boolean;
  /** The day of the placement order. */
  readonly placementOrder?: PlainDate;
  /** The day of placement for adoption. */
  readonly placedForAdoption?: PlainDate;
  /** Placed with foster carers who may adopt. */
  readonly placedFosteringForAdoption?: PlainDate;
}

/** What is the latest of one person. */
export function latestOf(someone: Someone, on: EpochDay): SsdLatest {
  const { checks, lastOfficerContact, leaver, plans, missing, permanence } = someone;
  const dental = checks.filter(({ kind }) => kind === 'dental').map((check) => check.on);
  const plan = plans.find(({ from, until }) => from <= on && on < until);
  const gone = missing
    .filter(({ from, kind }) => from <= on && kind === MISSING_CODE.M)
    .reduce<MissingSpell | undefined>(later, undefined);
  return recorded<SsdLatest>({
    dentalCheck: dental.length === 0 ? undefined : toPlainDate(Math.max(...dental) as EpochDay),
    reviewingOfficerContact: dayOr(lastOfficerContact),
    contact: dayOr(leaver?.contact),
    planOptions: plan?.options,
    returnInterviewOffered: gone?.offered,
    returnInterviewAccepted: gone?.accepted,
    placementOrder: dayOr(permanence?.placementOrder),
    placedForAdoption: dayOr(permanence?.placed),
    placedFosteringForAdoption: dayOr(permanence?.placedToFoster),
  });
}

function later(before: MissingSpell | undefined, spell: MissingSpell): MissingSpell {
  return before === undefined || spell.from > before.from ? spell : before;
}

function dayOr(day: EpochDay | undefined): PlainDate | undefined {
  return day === undefined || day === NO_DAY ? undefined : toPlainDate(day);
}

function recorded<T extends object>(facts: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
