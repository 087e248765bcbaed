/**
 * Markers planted in every field of what a caller sends: none comes out of a redacted output, a problem, a caution or a
 * thrown message. Every public function that takes a person, events, facts, a pledge, evidence or a decision is tried.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligible } from '../../src/ask/eligible.js';
import { formerRelevant } from '../../src/ask/former-relevant.js';
import { lookedAfter } from '../../src/ask/looked-after.js';
import { principlesOwed } from '../../src/ask/principles-owed.js';
import { DUTY_FACTS } from '../../src/eligibility/duties/fields.js';
import * as eligibility from '../../src/eligibility/index.js';
import { CARE_EVENTS } from '../../src/eligibility/timetable/fields.js';
import * as pledges from '../../src/pledge/index.js';
import { PLEDGE, POINT_MAPPING } from '../../src/pledge/write/fields.js';
import * as principles from '../../src/principles/index.js';
import { DECISION_RECORD, EVIDENCE_ITEM } from '../../src/principles/evidence/fields.js';
import { PERSON } from '../../src/record/person/fields.js';
import type { Shape } from '../../src/kernel/fields/kinds.js';
import * as schema from '../../src/schema.js';
import { validOf } from '../schema/shapes.js';
import { caseEvents } from './case-events.js';
import { peopleAndDays, settings } from './people.js';

const { redact } = eligibility;

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Entry = readonly [name: string, call: () => unknown];

/** What somebody could recognise a person by, wherever it stands. */
const MARKER = /MARKER|2031-0[1-9]-17|17 [A-Z][a-z]+ 2031/;

/** Every text in a value replaced by a marker, but for the names of fields. */
function planted(value: unknown, at = 'x'): unknown {
  if (Array.isArray(value)) return value.map((each, index) => planted(each, `${at}${index}`));
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `MARKER-${at}` : value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, planted(each, name)]));
}

/** The same with one leaf alone replaced, and the rest as it was: what is well formed but for one field is told differently. */
function plantedOne(value: Json, roll: number): Json {
  if (typeof value !== 'object' || value === null) return `MARKER-${roll}`;
  const keys = Object.keys(value);
  const key = keys[roll % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const inside = plantedOne((value as Record<string, Json>)[key] ?? null, Math.floor(roll / 7) + 1);
  if (Array.isArray(value)) return value.map((each: Json, index) => (String(index) === key ? inside : each));
  return { ...value, [key]: inside };
}

/** What a call lets out: its output where it is told to people as it is, and what it throws. */
function told(call: () => unknown): string {
  try {
    return JSON.stringify(call()) ?? '';
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

function leaks(entries: readonly Entry[]): string[] {
  return entries.flatMap(([name, call]) => {
    const found = MARKER.exec(told(call));
    return found === null ? [] : [`${name}: ${found[0]}`];
  });
}

/** Of one person on one day, every output of the room, redacted. */
function ofPerson(record: eligibility.Person, on: string, facts: object, events: object): readonly Entry[] {
  const e = eligibility;
  const council = [
    {
      id: 'MARKER-ID',
      person: record,
      events,
      team: 'MARKER-TEAM',
      worker: 'MARKER-WORKER',
      recordedLabels: ['MARKER-LABEL', 'FR'],
    },
  ];
  const window = { from: '2025-01-01', until: '2032-01-01' };
  const receipt = (): eligibility.Receipt => e.receiptFor(record, on);
  const calls: Readonly<Record<string, () => unknown>> = {
    careStatus: () => e.careStatus(record, on),
    statusOn: () => e.statusOn(record, on),
    personProblems: () => e.personProblems(record),
    recordCautions: () => e.recordCautions(record),
    principlesOwedTo: () => e.principlesOwedTo(record, on),
    personalAdviser: () => e.personalAdviser(record, on),
    previouslyLookedAfter: () => e.previouslyLookedAfter(record, on),
    responsibleAuthority: () => e.responsibleAuthority(record, on),
    nextChanges: () => e.nextChanges(record, on),
    statusTimeline: () => e.statusTimeline(record, window),
    dutiesOn: () => e.dutiesOn(record, on, facts),
    timetable: () => e.timetable(record, events, on),
    labelAlarms: () => e.labelAlarms(record, on, 'MARKER-LABEL until 21'),
    reconcile: () => e.reconcile('MARKER-LABEL', record, on),
    reconcileSince: () => e.reconcile({ status: 'Relevant', since: 'MARKER' }, record, on),
    otherLaws: () => e.otherLaws(record, on, facts),
    apprenticeshipBursary: () => e.apprenticeshipBursary(record, on),
    bursary16To19: () => e.bursary16To19(record, on),
    nhsBursary: () => e.nhsBursary(record, on),
    closedBenefits: () => e.closedBenefits(record, on),
    councilTax: () => e.councilTax(record, on),
    sharedAccommodationRate: () => e.sharedAccommodationRate(record, on),
    localConnection: () => e.localConnection(record, on),
    priorityNeed: () => e.priorityNeed(record, on),
    studentFinance: () => e.studentFinance(record, on),
    receiptFor: receipt,
    replay: () => e.replay(receipt(), { ...record, disabled: true } as eligibility.Person),
    deadlines: () => e.deadlines(council, on),
    coming: () => e.coming(council, on, on),
    openQuestions: () => e.openQuestions(council, on),
    reconcileCouncil: () => e.reconcileCouncil(council, on),
    lookedAfter: () => lookedAfter(record, on),
    eligible: () => eligible(record, on),
    formerRelevant: () => formerRelevant(record, on),
    principlesOwed: () => principlesOwed(record, on),
    explained: () => e.explain(redact(e.careStatus(record, on)), { length: 'whole' }),
    explainedToThem: () =>
      e.explainStatus(redact(e.careStatus(record, on)), { for: 'young-person', length: 'whole' }),
  };
  return Object.entries(calls).map(([name, call]) => [name, () => redact(call())]);
}

/** Functions of the room that take none of a person’s facts. */
const OF_NOBODY = [
  'lawFrozenAt',
  'withReadings',
  'dutyWords',
  'hasParentalResponsibility',
  'parentalResponsibility',
  'permanenceRouteLabel',
  'permanenceRouteOf',
  'labelMeaning',
  'statusOfLabel',
  'countDeadlines',
  'mergeDeadlineCounts',
  'countReconciliations',
  // These take a finding, which is a person’s own; what they do with a redacted one is tried.
  'changeInWords',
  'explain',
  'explainStatus',
  'redact',
];

describe('a marker', () => {
  const runs = { ...settings, numRuns: Math.max(20, Math.ceil(settings.numRuns / 5)) };

  it('comes out of no redacted output of a person', () => {
    fc.assert(
      fc.property(peopleAndDays, caseEvents, ({ born, record, on }, eventsOf) => {
        // The whole life is moved so that its days are marks: a birth, a stay and an event on days that nothing else has.
        const care = [
          ...(record.care ?? []).map((entry) => ({
            ...entry,
            council: 'MARKER-COUNCIL',
            note: 'MARKER-NOTE',
          })),
          { start: '2031-02-17', end: '2031-06-17', legalStatus: 'C2', council: 'MARKER-COUNCIL' },
        ];
        const marked = {
          ...record,
          care,
          id: 'MARKER-ID',
          name: 'MARKER-NAME',
          note: 'MARKER-NOTE',
          area: 'MARKER-AREA',
          familyPlacements: [{ start: '2031-07-17', end: null, with: 'parent', name: 'MARKER' }],
        } as unknown as eligibility.Person;
        const events = {
          ...eventsOf(born),
          reviews: ['2031-03-17'],
          carePlanMade: '2031-03-17',
          note: 'MARKER',
        };
        for (const day of [on, '2031-04-18', '2032-01-01'])
          expect(leaks(ofPerson(marked, day, { note: 'MARKER' }, events))).toEqual([]);
        const young = {
          ...marked,
          dateOfBirth: '2031-01-17',
          care: [{ start: '2031-02-17', end: null, legalStatus: 'V2' }],
        };
        expect(leaks(ofPerson(young as eligibility.Person, '2031-04-18', {}, events))).toEqual([]);
      }),
      runs,
    );
  });

  it('comes out of nothing where every field, or one, is a marker', () => {
    fc.assert(
      fc.property(
        validOf(PERSON as Shape),
        validOf(DUTY_FACTS as Shape),
        validOf(CARE_EVENTS as Shape),
        fc.nat(),
        (person, facts, events, roll) => {
          for (const plant of [planted, (value: unknown) => plantedOne(value as Json, roll)]) {
            const [record, some, happened] = [plant(person), plant(facts), plant(events)] as [
              eligibility.Person,
              object,
              object,
            ];
            const raw: readonly Entry[] = [
              ['person', () => eligibility.person(record as eligibility.PersonInput)],
              ['withNothingElse', () => eligibility.withNothingElse(record)],
              ['personProblems', () => eligibility.personProblems(record)],
              ['recordCautions', () => eligibility.recordCautions(record)],
              ['dutyFactsProblems', () => eligibility.dutyFactsProblems(some)],
              ['eventsProblems', () => eligibility.eventsProblems(happened)],
              ['parsePerson', () => problemsOf(schema.parsePerson(record))],
              ['parseEvents', () => problemsOf(schema.parseEvents(happened))],
              ['parseDutyFacts', () => problemsOf(schema.parseDutyFacts(some))],
              [
                'parseStatusQuestion',
                () => problemsOf(schema.parseStatusQuestion({ person: record, on: 'MARKER' })),
              ],
              [
                'parseDutiesQuestion',
                () => problemsOf(schema.parseDutiesQuestion({ person: record, on: 'MARKER', facts: some })),
              ],
              [
                'parseTimetableQuestion',
                () =>
                  problemsOf(
                    schema.parseTimetableQuestion({ person: record, on: 'MARKER', events: happened }),
                  ),
              ],
              [
                'zod',
                () => schema.personSchema.safeParse(record).error?.issues.map(({ message }) => message),
              ],
              ['careStatus of no day', () => eligibility.careStatus(record, 'MARKER')],
            ];
            const thrown = raw.map(([name, call]): Entry => [
              name,
              () => (name === 'person' || name === 'withNothingElse' ? void call() : call()),
            ]);
            expect(leaks(thrown)).toEqual([]);
            expect(leaks(ofPerson(record, '2026-06-01', some, happened))).toEqual([]);
          }
        },
      ),
      runs,
    );
  });

  it('comes out of no problem of a pledge, evidence or a decision, nor of what is redacted', () => {
    const mapping = fc.array(validOf(POINT_MAPPING as Shape), { maxLength: 2 });
    const evidence = fc.array(validOf(EVIDENCE_ITEM as Shape), { maxLength: 2 });
    fc.assert(
      fc.property(
        validOf(PLEDGE as Shape),
        mapping,
        evidence,
        validOf(DECISION_RECORD as Shape),
        fc.nat(),
        (pledge, mappings, items, decision, roll) => {
          for (const plant of [planted, (value: unknown) => plantedOne(value as Json, roll)]) {
            const [a, b, c, d] = [pledge, mappings, items, decision].map((value) => plant(value)) as [
              never,
              never,
              never,
              never,
            ];
            const raw: readonly Entry[] = [
              ['pledgeProblems', () => pledges.pledgeProblems(a)],
              ['pointMappingProblems', () => (b as Json[]).map((one) => pledges.pointMappingProblems(one))],
              ['validatePledge', () => findingsOf(pledges.validatePledge(a, b))],
              ['validatePledge, redacted', () => redact(pledges.validatePledge(a, b))],
              [
                'evidenceItemProblems',
                () => (c as Json[]).map((one) => principles.evidenceItemProblems(one)),
              ],
              ['evidenceProblems', () => principles.evidenceProblems(c)],
              ['decisionRecordProblems', () => principles.decisionRecordProblems(d)],
              ['parsePledge', () => problemsOf(schema.parsePledge(a))],
              [
                'parseEvidenceItem',
                () => (c as Json[]).map((one) => problemsOf(schema.parseEvidenceItem(one))),
              ],
              ['parseDecisionRecord', () => problemsOf(schema.parseDecisionRecord(d))],
              [
                'parsePointMapping',
                () => (b as Json[]).map((one) => problemsOf(schema.parsePointMapping(one))),
              ],
            ];
            const redacted: readonly Entry[] = [
              ['coverage', () => redact(pledges.coverage(a, b))],
              ['diffPledges', () => redact(pledges.diffPledges(a, a))],
              ['suggestMapping', () => redact(pledges.suggestMapping(a))],
              ['assessEvidence', () => redact(principles.assessEvidence(c, { asOf: '2026-06-01' }))],
              ['principlesNotConsidered', () => redact(principles.principlesNotConsidered(d))],
              ['unmitigatedHarms', () => redact(principles.unmitigatedHarms(d))],
              ['promiseStatus', () => redact(pledges.promiseStatus({ number: 1 }, [], c, '2026-06-01'))],
              ['pledgeState', () => redact(pledges.pledgeState(a, [], c, '2026-06-01'))],
              ['traceToValues', () => redact(pledges.traceToValues(a, b, []))],
            ];
            expect(leaks([...raw, ...redacted])).toEqual([]);
          }
        },
      ),
      runs,
    );
  });

  it('is planted in every function of the room', () => {
    const tried = ofPerson({ dateOfBirth: '2009-01-01' }, '2026-01-01', {}, {}).map(([name]) => name);
    const known = new Set([
      ...tried,
      ...OF_NOBODY,
      'person',
      'withNothingElse',
      'dutyFactsProblems',
      'eventsProblems',
      // Asked of tables of law, which hold nobody.
      'lawProblems',
      'dutyLawProblems',
      'otherLawNumbersProblems',
    ]);
    const functions = Object.entries(eligibility).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(functions.filter((name) => !known.has(name))).toEqual([]);
  });

  it('is seen where it does come out', () => {
    expect(leaks([['a call', () => ({ text: 'MARKER-1' })]])).toEqual(['a call: MARKER']);
  });
});

/** What is said of a pledge; the pledge itself, put in order, is the caller’s own. */
function findingsOf({ errors, warnings }: ReturnType<typeof pledges.validatePledge>): unknown {
  return [errors, warnings];
}

/** Of what was read well nothing is told: it is the caller’s own. */
function problemsOf(outcome: {
  readonly ok: boolean;
  readonly problems?: unknown;
  readonly cautions?: unknown;
}): unknown {
  return outcome.ok ? outcome.cautions : outcome.problems;
}
