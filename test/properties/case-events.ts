/** Random events of a case: what happened on which days of a life, each list there or not. */
import * as fc from 'fast-check';
import type { CareEvents } from '../../src/eligibility/index.js';
import { ages, lengths, seldom, text } from './people.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const list = maybe(fc.array(ages, { maxLength: 4 }));
const oneDay = maybe(fc.option(ages));
const stretch = fc.tuple(ages, lengths);
const stretches = maybe(fc.array(stretch, { maxLength: 2 }));

const placement = fc.record({
  span: stretch,
  planMade: oneDay,
  intendedToLastTo18: maybe(fc.boolean()),
  withParent: maybe(fc.boolean()),
  longTermFoster: maybe(fc.boolean()),
  agreesToFewerVisits: maybe(fc.boolean()),
  arrangement: maybe(
    fc.constantFrom(
      'ordinary',
      'parent-before-assessment',
      'temporarily-approved-carer',
      'another-person-responsible',
    ),
  ),
});

const drawn = fc.record({
  completeFrom: seldom(ages),
  placements: maybe(fc.array(placement, { maxLength: 3 })),
  reviews: list,
  visits: list,
  healthAssessments: list,
  healthAssessmentsRefusedFrom: oneDay,
  carePlanMade: oneDay,
  carePlanRevised: list,
  reviewingOfficerNamed: oneDay,
  needsAssessment: oneDay,
  pathwayPlanMade: oneDay,
  pathwayPlanReviews: list,
  councilAccommodation: stretches,
  adviserVisits: list,
  custodyVisits: list,
  supportOffers: list,
  adviserAppointments: stretches,
});

/** The events of somebody born on a day. */
export const caseEvents: fc.Arbitrary<(born: number) => CareEvents> = drawn.map((facts) => (born) => {
  const date = (age: number): string => text(born + age);
  const span = ([from, length]: readonly [number, number | null]) => ({
    start: date(from),
    end: length === null ? null : date(from + length),
  });
  const dated = (value: number | null): string | null => (value === null ? null : date(value));
  const events: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    if (name === 'placements')
      events[name] = (
        value as readonly { span: readonly [number, number | null]; planMade?: number | null }[]
      ).map(({ span: of, planMade, ...more }) =>
        Object.fromEntries(
          Object.entries({
            ...span(of),
            ...more,
            planMade: planMade === undefined ? undefined : dated(planMade),
          }).filter(([, each]) => each !== undefined),
        ),
      );
    else if (!Array.isArray(value)) events[name] = dated(value as number | null);
    else
      events[name] = (value as readonly (number | readonly [number, number | null])[]).map((each) =>
        typeof each === 'number' ? date(each) : span(each),
      );
  }
  return events as CareEvents;
});
