/** Each hand-written type of an input is what its table of fields describes: no field more, no field less. */
import type { OTHER_NUMBERS } from '../../src/eligibility/other-laws/fields.js';
import type { OtherLawNumbers } from '../../src/eligibility/other-laws/numbers.js';
import type { PlainDate } from '../../src/kernel/calendar.js';
import type { DUTY_NUMBERS } from '../../src/law/duty-fields.js';
import type { DutyLaw } from '../../src/law/duty-law.js';
import type { Law } from '../../src/law/england.js';
import type { LAW } from '../../src/law/fields.js';
import type { DutyFacts } from '../../src/eligibility/duties/facts.js';
import type { DUTY_FACTS } from '../../src/eligibility/duties/fields.js';
import type { CareEvents } from '../../src/eligibility/timetable/events.js';
import type { CARE_EVENTS } from '../../src/eligibility/timetable/fields.js';
import type { PLEDGE, POINT_MAPPING } from '../../src/pledge/write/fields.js';
import type { Pledge, PointMapping } from '../../src/pledge/write/pledge.js';
import type { DecisionRecord } from '../../src/principles/evidence/decision-record.js';
import type { DECISION_RECORD, EVIDENCE_ITEM } from '../../src/principles/evidence/fields.js';
import type { EvidenceItem } from '../../src/principles/evidence/item.js';
import type { HeldBy, Shape } from '../../src/kernel/fields/kinds.js';
import type { PERSON } from '../../src/record/person/fields.js';
import type { Person } from '../../src/record/person/person.js';

/** A type with every name in it spelt out, all the way down. A day is text that was looked at. */
type Plain<T> = T extends PlainDate
  ? string
  : T extends readonly (infer One)[]
    ? readonly Plain<One>[]
    : T extends object
      ? { readonly [Name in keyof T]: Plain<T[Name]> }
      : T;

type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

type IsOf<Written, S extends Shape> = Same<Written, HeldBy<S['fields']>>;

export const person: IsOf<Person, typeof PERSON> = true;
export const events: IsOf<CareEvents, typeof CARE_EVENTS> = true;
export const dutyFacts: IsOf<DutyFacts, typeof DUTY_FACTS> = true;
export const pledge: IsOf<Pledge, typeof PLEDGE> = true;
export const pointMapping: IsOf<PointMapping, typeof POINT_MAPPING> = true;
export const evidenceItem: IsOf<EvidenceItem, typeof EVIDENCE_ITEM> = true;
export const decisionRecord: IsOf<DecisionRecord, typeof DECISION_RECORD> = true;
export const law: IsOf<Law, typeof LAW> = true;
export const dutyLaw: IsOf<DutyLaw, typeof DUTY_NUMBERS> = true;
export const otherLawNumbers: IsOf<OtherLawNumbers, typeof OTHER_NUMBERS> = true;

/** The comparison can fail: one field too few, and one that may be left out. */
export const oneTooFew: Same<Person, HeldBy<Omit<(typeof PERSON)['fields'], 'area'>>> = false;
export const notNeeded: Same<Omit<Person, 'dateOfBirth'> & { readonly dateOfBirth?: string }, Person> = false;
