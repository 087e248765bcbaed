/** One person of the dataset: the facts a status can turn on, what happened, and what the case system shows. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { STILL_OPEN, toPlainDate } from '../../kernel/calendar.js';
import { REC } from '../../kernel/codes.js';
import type { CareEvents } from '../../eligibility/timetable/events.js';
import type { CareRecords, ExtraFacts } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { Person, SpecialGuardianshipOrder } from '../../record/person/person.js';
import { personOfChild } from '../../ssda903/people/to-person.js';
import { eventsOf } from './events.js';
import type { SsdLatest } from './latest.js';
import { latestOf } from './latest.js';
import type { Placements } from './placements.js';
import type { Reading } from './reading.js';
import type { Involvement, Someone } from './someone.js';

/** One person of the dataset. */
export interface SsdPerson {
  /** pers_person_id. */
  readonly id: string;
  /** What no table holds is left out, which is not recorded; `recordFrom` is always set. */
  readonly person: Person;
  /** The recorded status of each row of care leavers, once each, as written; a blank one is `''`, which is no label. */
  readonly recordedLabels: readonly string[];
  /** What was done, and when. */
  readonly events: CareEvents;
  /** What measures read beside the tables of the return. */
  readonly facts: ExtraFacts;
  /** The team and the worker on the day of the extract, as the council numbers them; `null` where not recorded. */
  readonly team: string | null;
  /** The worker, by the caller's own code. */
  readonly worker: string | null;
  /** Since when a personal adviser works with them. Left out: not recorded. No event of the timetable. */
  readonly adviserSince?: PlainDate;
  /** A day by which a pathway plan is recorded; left out: none. In Liquidlogic a day of editing, which proves no review. */
  readonly planRecordedBy?: PlainDate;
  /** What Ofsted's lists ask for and no rule counts. */
  readonly latest: SsdLatest;
}

/** Makes one person. */
export function personOf(
  reading: Reading,
  someone: Someone,
  at: number,
  records: CareRecords,
  placements: Placements,
): SsdPerson {
  const { recordFrom } = reading;
  const order = specialGuardianship(someone);
  const disabled = disabledOf(someone);
  const advised = someone.involvements.find(({ role }) => role === 'personal-adviser');
  const planned = someone.planRecordedBy;
  return {
    id: someone.id,
    person: {
      ...personOfChild(records, at, { yearStart: recordFrom, otherFacts: 'not-recorded' }),
      dateOfBirth: someone.dateOfBirth,
      recordFrom: toPlainDate(recordFrom),
      ...(order === undefined ? {} : { specialGuardianshipOrder: order }),
      ...(disabled === undefined ? {} : { disabled }),
    },
    recordedLabels: someone.labels,
    events: eventsOf(reading, someone, placements),
    facts: records.extras[at] ?? {},
    ...allocated(someone, reading.extracted),
    ...(advised === undefined ? {} : { adviserSince: toPlainDate(advised.from) }),
    latest: latestOf(someone, reading.extracted),
    ...(planned === NO_DAY ? {} : { planRecordedBy: toPlainDate(planned) }),
  };
}

const TO_GUARDIANS: readonly number[] = [REC.E43, REC.E44, REC.E45, REC.E46, REC.E47, REC.E48];

/** The latest order. A legal status alone does not say that they were looked after just before. Never none. */
function specialGuardianship(someone: Someone): SpecialGuardianshipOrder | undefined {
  const ended = someone.episodes.filter(({ rec }) => TO_GUARDIANS.includes(rec)).map(({ until }) => until);
  const { permanence } = someone;
  const ordered =
    permanence?.order === 'special-guardianship' && permanence.ordered !== NO_DAY ? [permanence.ordered] : [];
  const fromCare = [...ended, ...ordered].filter((day) => day !== STILL_OPEN);
  const days = fromCare.length > 0 ? fromCare : someone.guardianship;
  if (days.length === 0) return undefined;
  return {
    date: toPlainDate(Math.max(...days) as EpochDay),
    lookedAfterImmediatelyBefore: fromCare.length > 0,
  };
}

/** Any code but NONE is yes; only NONE is no; no row is not recorded. */
function disabledOf({ disabilities }: Someone): boolean | undefined {
  return disabilities.length === 0 ? undefined : disabilities.some((code) => code !== 'NONE');
}

/** The social worker on the day; failing that, what stands with the care leaver; failing that, the adviser. */
function allocated(someone: Someone, on: EpochDay): Pick<SsdPerson, 'team' | 'worker'> {
  const { involvements, leaver } = someone;
  const latestFirst = [...involvements].reverse();
  const now = (role: Involvement['role']): Involvement | undefined =>
    latestFirst.find((each) => each.role === role && each.from <= on && on < each.until);
  const worker = now('social-worker');
  const adviser = now('personal-adviser');
  const first = (...texts: readonly (string | undefined)[]): string | null =>
    texts.find((text) => text !== undefined && text !== '') ?? null;
  return {
    team: first(worker?.team, leaver?.team, adviser?.team),
    worker: first(worker?.worker, leaver?.worker, adviser?.worker),
  };
}
