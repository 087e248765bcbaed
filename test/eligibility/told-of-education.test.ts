/** Section 23CA: whether the council has been told of education, at the edges of the law and of the ages. */
import { expect, it } from 'vitest';
import type { Person, Readings } from '../../src/eligibility/index.js';
import { withReadings } from '../../src/eligibility/index.js';
import { toldOfEducation } from '../../src/eligibility/status/programmes.js';
import { toDay } from '../../src/kernel/calendar.js';
import { inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';

type Row = readonly [string, Partial<Person>, string, boolean | undefined, Partial<Readings>];

// 21 on 2011-06-10, 25 on 2015-06-10.
const born = '1990-06-10';
const told = (returnToEducation: string | null): Partial<Person> => ({ returnToEducation });
const again = { askedTooEarly: 'ask-again' } as const;

it.each<Row>([
  ['before there was such a law', told('2011-03-01'), '2011-03-31', false, {}],
  ['told before it, and asked since', told('2011-03-31'), '2012-01-01', false, {}],
  ['told on its first day', told('2011-04-01'), '2012-01-01', true, {}],
  ['told the day after', told('2012-01-02'), '2012-01-01', false, {}],
  ['told on the day', told('2012-01-01'), '2012-01-01', true, {}],
  ['the day before 25', told('2012-01-01'), '2015-06-09', true, {}],
  ['at 25', told('2012-01-01'), '2015-06-10', false, {}],
  ['told nothing', told(null), '2012-01-01', false, {}],
  ['not recorded', {}, '2012-01-01', undefined, {}],
  ['told the day before 21', told('2011-06-09'), '2012-01-01', true, {}],
  [
    'told the day before 21, where they must ask again (AMB-32)',
    told('2011-06-09'),
    '2012-01-01',
    false,
    again,
  ],
  ['told at 21, where they must ask again', told('2011-06-10'), '2012-01-01', true, again],
  ['not recorded, where they must ask again', {}, '2012-01-01', undefined, again],
])('%s', (_what, facts, on, expected, readings) => {
  const law = inDays(withReadings(readings));
  const record = { dateOfBirth: born, ...facts } as Person;
  const [history] = histories(record, law);
  if (history === undefined) throw new Error('no history');
  expect(toldOfEducation(record, history, toDay(on, 'on'), law)).toBe(expected);
});
