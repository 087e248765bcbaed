/** Section 23CA: from which day its duties are owed to somebody who told the council of education, and until which. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput, Readings } from '../../src/eligibility/index.js';
import { person, withReadings } from '../../src/eligibility/index.js';
import { returnedSince, returnsToEducation } from '../../src/eligibility/status/return-to-education.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { answerOf } from '../../src/kernel/three-valued.js';
import { inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';

// 21 on 2011-06-10, 25 on 2015-06-10.
const born = '1990-06-10';
const programme = (start: string, end: string | null, inPathwayPlan = true) => ({
  start,
  end,
  inPathwayPlan,
});
const told = (returnToEducation: string, ...education: ReturnType<typeof programme>[]): PersonInput => ({
  dateOfBirth: born,
  returnToEducation,
  education,
});

function subject(record: Person, readings: Partial<Readings> = {}) {
  const law = inDays(withReadings(readings));
  const [history] = histories(record, law);
  if (history === undefined) throw new Error('no history');
  return { record, history, law };
}

interface Story {
  readonly facts: PersonInput;
  readonly readings?: Partial<Readings>;
  readonly days: Readonly<Record<string, string>>;
}
const stories: Readonly<Record<string, Story>> = {
  'told past 21, and nothing begun yet': {
    facts: told('2012-01-01'),
    days: { '2011-12-31': 'no', '2012-01-01': 'yes', '2015-06-09': 'yes', '2015-06-10': 'no' },
  },
  'told before 21: from the birthday': {
    facts: told('2011-05-01'),
    days: { '2011-05-01': 'no', '2011-06-09': 'no', '2011-06-10': 'yes' },
  },
  'told the day before the section began': {
    facts: told('2011-03-31'),
    days: { '2011-06-10': 'no', '2013-01-01': 'no' },
  },
  'told the day on which it began': { facts: told('2011-04-01'), days: { '2011-06-10': 'yes' } },
  'told the day before 25': {
    facts: told('2015-06-09', programme('2015-06-09', '2016-06-09')),
    days: {
      '2015-06-08': 'no',
      '2015-06-09': 'yes',
      '2015-06-10': 'yes',
      '2016-06-08': 'yes',
      '2016-06-09': 'no',
    },
  },
  'told at 25': {
    facts: told('2015-06-10', programme('2015-06-09', '2016-06-09')),
    days: { '2015-06-10': 'no', '2015-07-01': 'no' },
  },
  'a programme of the plan that was begun before 25 goes on past it': {
    facts: told('2012-01-01', programme('2015-06-09', '2017-07-01')),
    days: { '2015-06-10': 'yes', '2017-06-30': 'yes', '2017-07-01': 'no' },
  },
  'a programme begun at 25 does not': {
    facts: told('2012-01-01', programme('2015-06-10', '2017-07-01')),
    days: { '2015-06-09': 'yes', '2015-06-10': 'no' },
  },
  'nor one that is not in the plan, which counts until then': {
    facts: told('2012-01-01', programme('2013-09-01', '2017-07-01', false)),
    days: { '2013-09-01': 'yes', '2015-06-09': 'yes', '2015-06-10': 'no' },
  },
  'a programme without an end goes on': {
    facts: told('2012-01-01', programme('2013-09-01', null)),
    days: { '2015-06-10': 'yes', '2040-01-01': 'yes' },
  },
  'what was taken up has ended': {
    facts: told('2012-01-01', programme('2012-01-01', '2013-07-01', false)),
    days: { '2012-01-01': 'yes', '2013-06-30': 'yes', '2013-07-01': 'no', '2015-01-01': 'no' },
  },
  'what ended on the day on which they told was not taken up, what ended the day after was': {
    facts: told('2012-01-01', programme('2011-09-01', '2012-01-01', false)),
    days: { '2012-01-01': 'yes', '2014-01-01': 'yes' },
  },
  'what ended the day after was': {
    facts: told('2012-01-01', programme('2011-09-01', '2012-01-02', false)),
    days: { '2012-01-01': 'yes', '2012-01-02': 'no' },
  },
  'of two programmes one goes on': {
    facts: told(
      '2012-01-01',
      programme('2012-01-01', '2013-07-01', false),
      programme('2013-07-01', '2014-07-01', false),
    ),
    days: { '2013-06-30': 'yes', '2013-07-01': 'yes', '2014-06-30': 'yes', '2014-07-01': 'no' },
  },
  'a programme of the plan from before 21 is of section 23C until it ends': {
    facts: told('2011-05-01', programme('2010-09-01', '2013-07-01')),
    days: {
      '2011-06-10': 'no',
      '2013-06-30': 'no',
      '2013-07-01': 'yes',
      '2015-06-09': 'yes',
      '2015-06-10': 'no',
    },
  },
  'one that ended on the birthday or before is not': {
    facts: told('2011-05-01', programme('2010-09-01', '2011-06-10')),
    days: { '2011-06-09': 'no', '2011-06-10': 'yes' },
  },
  'one of no plan is not': {
    facts: told('2011-05-01', programme('2010-09-01', '2013-07-01', false)),
    days: { '2011-06-10': 'yes', '2013-06-30': 'yes', '2013-07-01': 'no' },
  },
  'one that never ends leaves nothing to this section': {
    facts: told('2011-05-01', programme('2010-09-01', null)),
    days: { '2011-06-10': 'no', '2015-06-09': 'no', '2020-01-01': 'no' },
  },
  'education is not recorded': {
    facts: { dateOfBirth: born, returnToEducation: '2012-01-01' },
    days: {
      '2011-12-31': 'no',
      '2012-01-01': 'unknown /education',
      '2015-06-09': 'unknown /education',
      // A programme of the plan may go on.
      '2015-06-10': 'unknown /education',
    },
  },
  'whether they told is not recorded': {
    facts: { dateOfBirth: born, education: [] },
    days: {
      '2011-06-09': 'no',
      '2011-06-10': 'unknown /returnToEducation',
      '2015-06-09': 'unknown /returnToEducation',
      '2015-06-10': 'no',
    },
  },
  'of 21 before the section began': {
    facts: { dateOfBirth: '1989-06-10', education: [] },
    days: { '2010-06-10': 'no', '2011-03-31': 'no', '2011-04-01': 'unknown /returnToEducation' },
  },
  'they told of nothing': {
    facts: { dateOfBirth: born, education: [], returnToEducation: null },
    days: { '2011-06-10': 'no', '2015-06-09': 'no' },
  },
  // AMB-32: who told before 21 is to tell again, past 25 as before it.
  'told the day before 21, where they must ask again': {
    facts: told('2011-06-09', programme('2013-09-01', '2017-07-01')),
    readings: { askedTooEarly: 'ask-again' },
    days: {
      '2011-06-10': 'no',
      '2014-01-01': 'no',
      '2015-06-09': 'no',
      '2015-06-10': 'no',
      '2017-06-30': 'no',
    },
  },
  'told at 21, where they must ask again': {
    facts: told('2011-06-10', programme('2013-09-01', '2017-07-01')),
    readings: { askedTooEarly: 'ask-again' },
    days: { '2011-06-10': 'yes', '2015-06-10': 'yes', '2017-07-01': 'no' },
  },
};

describe('a return to education', () => {
  it.each(Object.entries(stories))('%s', (_, { facts, readings, days }) => {
    const of = subject(person(facts), readings);
    const found = Object.keys(days).map((on) => {
      const { answer, needs } = returnsToEducation({ ...of, on: toDay(on) });
      return [on, [answerOf(answer), ...needs.map(({ path }) => path)].join(' ')];
    });
    expect(Object.fromEntries(found)).toEqual(days);
  });

  it('counts from the day on which they told, from 21, or from the end of what section 23C owed', () => {
    const since = (facts: PersonInput): string | undefined => {
      const day = returnedSince({ ...subject(person(facts)), on: toDay('2015-01-01') });
      return day === undefined ? undefined : toPlainDate(day);
    };
    expect(since(told('2011-03-31'))).toBeUndefined();
    expect(since({ dateOfBirth: born })).toBeUndefined();
    expect(since(told('2011-04-01'))).toBe('2011-06-10');
    expect(since(told('2012-01-01'))).toBe('2012-01-01');
    expect(since({ dateOfBirth: born, returnToEducation: '2012-01-01' })).toBe('2012-01-01');
    // Only what began before 21 carries section 23C on, and the last of it counts.
    expect(since(told('2012-01-01', programme('2011-06-09', '2013-07-01')))).toBe('2013-07-01');
    expect(since(told('2012-01-01', programme('2011-06-10', '2013-07-01')))).toBe('2012-01-01');
    expect(since(told('2014-01-01', programme('2011-06-09', '2013-07-01')))).toBe('2014-01-01');
    expect(
      since(told('2012-01-01', programme('2011-01-01', '2014-07-01'), programme('2011-02-01', '2013-07-01'))),
    ).toBe('2014-07-01');
  });
});
