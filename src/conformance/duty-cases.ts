/** Runs worked cases of duties and due dates: the `dutyCases` of a file in the shape of test/law/law-corrections.json. */
import type { DutyFacts, EarlyReviewGround } from '../eligibility/duties/facts.js';
import { EARLY_REVIEW_GROUNDS } from '../eligibility/duties/facts.js';
import { dutiesOn } from '../eligibility/duties/owed.js';
import type { CareEvents, PlacementEvent } from '../eligibility/timetable/events.js';
import { timetable } from '../eligibility/timetable/timetable.js';
import { withNothingElse } from '../record/person/make.js';
import type { Person } from '../record/person/person.js';
import { personProblems } from '../record/person/problems.js';
import { dayOfText, isPlainDate } from '../kernel/calendar.js';
import type { CaseResult } from './case-result.js';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a file holds worked cases of duties. */
export function isDutyFile(file: unknown): boolean {
  return isJson(file) && Array.isArray(file.dutyCases) && file.dutyCases.length > 0;
}

/** The result of every duty case in a file. A case that cannot be read is a case that failed. */
export function runDutyFile(file: unknown): readonly CaseResult[] {
  const cases: readonly unknown[] = isJson(file) && Array.isArray(file.dutyCases) ? file.dutyCases : [];
  return cases.map((each, at) => runCase(each, at));
}

function runCase(each: unknown, at: number): CaseResult {
  const id = isJson(each) && typeof each.id === 'string' ? each.id : `duty case ${at + 1}`;
  if (!isJson(each) || !isJson(each.expect) || !isJson(each.person) || !isPlainDate(each.on))
    return failed(id, 'a case with person, on and expect', 'not such a case');
  const offered = personOf(each.person);
  // Notes that a case carries for its reader are not facts, and no reason to fail it.
  const problems = personProblems(offered).filter(({ code }) => code !== 'unknown-field');
  if (problems.length > 0)
    return failed(
      id,
      'a readable record',
      problems.map(({ message }) => message),
    );
  const record = withNothingElse(offered as unknown as Person);
  const events = isJson(each.events) ? each.events : {};
  const actual = {
    duties: dutyAnswers(record, each.on, factsOf(isJson(each.facts) ? each.facts : {}, events, each.on)),
    timetable: dueDays(record, eventsOf(events), each.on),
  };
  return compared(id, each.expect, actual);
}

function failed(id: string, expected: unknown, actual: unknown): CaseResult {
  return { id, passed: false, expected, actual };
}

interface Answers {
  readonly duties: ReadonlyMap<string, string>;
  readonly timetable: ReadonlyMap<string, string | null>;
}

function compared(id: string, expect: Json, actual: Answers): CaseResult {
  const expected: Record<string, unknown> = {};
  const differing: Record<string, unknown> = {};
  for (const [duty, answer] of Object.entries(isJson(expect.duties) ? expect.duties : {})) {
    const held = actual.duties.get(duty) ?? 'not-owed';
    if (held === answer) continue;
    expected[duty] = answer;
    differing[duty] = held;
  }
  const lines: readonly unknown[] = Array.isArray(expect.timetable) ? expect.timetable : [];
  for (const line of lines) {
    if (!isJson(line) || typeof line.line !== 'string') return failed(id, 'lines with line and due', line);
    // No line, and a line without a day, say the same: nothing is due on a day.
    const held = actual.timetable.get(line.line) ?? null;
    if (held === (line.due ?? null)) continue;
    expected[line.line] = line.due;
    differing[line.line] = held;
  }
  return Object.keys(expected).length === 0
    ? { id, passed: true }
    : { id, passed: false, expected, actual: differing };
}

/** A power, shown as one, is no duty. */
const SAID = { yes: 'owed', power: 'not-owed', unknown: 'unknown' } as const;

function dutyAnswers(record: Person, on: string, facts: DutyFacts): ReadonlyMap<string, string> {
  return new Map(dutiesOn(record, on, facts).map(({ id, owed }) => [id, SAID[owed]]));
}

function dueDays(record: Person, events: CareEvents, on: string): ReadonlyMap<string, string | null> {
  return new Map(timetable(record, events, on).map(({ id, step, due }) => [`${id} ${step}`, due]));
}

/** The record of a case: what it leaves out, or writes as null, there is none of. A stretch without an end goes on. */
function personOf(person: Json): Json {
  const given = Object.entries(person).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, withEnds(value)]));
}

function withEnds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) => (isJson(each) ? { end: null, ...each } : each));
}

/** What a case leaves out, there is none of; where somebody lives, and a plan, may be said among the events. */
function factsOf(facts: Json, events: Json, on: string): DutyFacts {
  const now = placedOn(events.placements, on);
  return {
    pathwayPlanMade: hasCome(events.pathwayPlanMade, on),
    temporarilyApprovedCarer: now?.arrangement === 'temporarily-approved-carer',
    parentBeforeAssessment: now?.arrangement === 'parent-before-assessment',
    ...(now?.arrangement === 'another-person-responsible' ? { anotherPersonResponsible: true } : {}),
    councilAccommodation: placedOn(events.councilAccommodation, on) !== undefined,
    higherEducation: null,
    residentialFurtherEducation: false,
    furtherEducationWithNeed: false,
    movingToOwnHome: false,
    livesWithLastFosterCarer: false,
    placedOutOfArea: false,
    earlyYearsProvision: false,
    livesInAnotherArea: false,
    ...definedOnly(facts),
    earlyReviewGround: groundOf(facts.earlyReviewGround),
  };
}

function definedOnly(facts: Json): Json {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** A ground in other words than ours is still a ground of regulation 33(3): its words say which. */
function groundOf(ground: unknown): EarlyReviewGround | null {
  if (typeof ground !== 'string') return null;
  const known = EARLY_REVIEW_GROUNDS.find((each) => each === ground);
  if (known !== undefined) return known;
  if (/absen|missing/.test(ground)) return 'persistently-absent';
  if (/risk|harm/.test(ground)) return 'risk-of-harm';
  return /child/.test(ground) && /ask|request/.test(ground) ? 'child-asks' : 'reviewing-officer-asks';
}

function hasCome(day: unknown, on: string): boolean {
  return typeof day === 'string' && dayOfText(day) !== undefined && day <= on;
}

function placedOn(list: unknown, on: string): Partial<PlacementEvent> | undefined {
  if (!Array.isArray(list)) return undefined;
  const placements = list.filter(
    (each: unknown): each is PlacementEvent => isJson(each) && typeof each.start === 'string',
  );
  let last: PlacementEvent | undefined;
  for (const placement of placements) {
    const { start, end } = placement;
    if (start <= on && (typeof end !== 'string' || on < end)) last = placement;
  }
  return last;
}

/** Events left out did not happen; where the child lives is read from the record, if it is left out here. */
function eventsOf(events: Json): CareEvents {
  const placements = withEnds(events.placements);
  return {
    reviews: [],
    visits: [],
    healthAssessments: [],
    carePlanMade: null,
    reviewingOfficerNamed: null,
    needsAssessment: null,
    pathwayPlanMade: null,
    pathwayPlanReviews: [],
    councilAccommodation: [],
    adviserVisits: [],
    custodyVisits: [],
    supportOffers: [],
    ...events,
    ...(events.councilAccommodation === undefined
      ? {}
      : { councilAccommodation: withEnds(events.councilAccommodation) }),
    ...(Array.isArray(placements) ? { placements: placements.map(placementOf) } : {}),
  } as CareEvents;
}

function placementOf(placement: unknown): unknown {
  if (!isJson(placement)) return placement;
  // A long-term foster placement is meant to last, unless the case says otherwise.
  const longTermFoster = placement.longTermFoster === true;
  return {
    planMade: null,
    intendedToLastTo18: longTermFoster,
    agreesToFewerVisits: false,
    longTermFoster: false,
    arrangement: 'ordinary',
    ...placement,
  };
}
