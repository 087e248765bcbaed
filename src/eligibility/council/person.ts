/** One person of a council, as whatever is asked of all of them takes each. */
import type { ExtraFacts } from '../../record/columns/columns.js';
import type { Person } from '../../record/person/person.js';
import type { CareEvents } from '../timetable/events.js';

/** One person of a council with what has happened, as any reader of records gives them. */
export interface CouncilPerson {
  /** The council's own number. */
  readonly id: string;
  /** The person. */
  readonly person: Person;
  /** Left out: nothing that happened is recorded. */
  readonly events?: CareEvents;
  /** Days of personal education plans stand here. */
  readonly facts?: Pick<ExtraFacts, 'educationPlans'>;
  /** The team and the worker, as the council numbers them. */
  readonly team?: string | null;
  /** The worker, by the caller's own code. */
  readonly worker?: string | null;
  /** Since when a personal adviser works with them. Left out: not recorded. */
  readonly adviserSince?: string | null;
}
