/** What is told of random people on random days, made once for all the tests that look through as many. */
import * as fc from 'fast-check';
import type { CareStatusFinding, Person } from '../../src/eligibility/index.js';
import { careStatus } from '../../src/eligibility/index.js';
import { peopleAndDays } from './people.js';

/** A person, a day and the status of that day. */
export interface Asked {
  readonly record: Person;
  readonly on: string;
  readonly status: CareStatusFinding;
}

const MOST = 1500;
let made: readonly Asked[] | undefined;

/** The first of fifteen hundred, the same in every run. */
export function toldOfMany(number: number): readonly Asked[] {
  if (number > MOST) throw new RangeError(`no more than ${MOST} are made`);
  made ??= fc
    .sample(peopleAndDays, { numRuns: MOST, seed: 1989 })
    .map(({ record, on }) => ({ record, on, status: careStatus(record, on) }));
  return made.slice(0, number);
}
