/** FREL-3 to FREL-5, AMB-18: the personal adviser, on the day before, the day and the day after. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, dutiesOn, person, personalAdviser, withReadings } from '../../src/eligibility/index.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { stay, whole } from './days.js';

// 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const leaver: PersonInput = { dateOfBirth: born, care: [stay('2022-07-01', null)] };
const plan = (start: string, end: string | null, inPathwayPlan = true) => ({
  education: [{ start, end, inPathwayPlan }],
});
/** 18 on 2010-06-10, 21 on 2013-06-10, 25 on 2017-06-10. */
const older: PersonInput = { dateOfBirth: '1992-06-10', care: [stay('2006-07-01', null)] };

/** 21 on 2017-06-10, before support on request began on 1 April 2018. */
const ofTheTime: PersonInput = {
  dateOfBirth: '1996-06-10',
  care: [stay('2010-07-01', '2014-06-10')],
};

describe('whether an adviser is owed', () => {
  it.each<[string, PersonInput, Record<string, string>, Parameters<typeof withReadings>[0]?]>([
    [
      'to an eligible child, then to 21',
      leaver,
      {
        '2024-06-09': 'none',
        '2024-06-10': 'required',
        '2026-06-10': 'required',
        '2029-06-09': 'required',
        '2029-06-10': 'on-request',
        '2029-06-11': 'on-request',
      },
    ],
    [
      'to a relevant child',
      { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] },
      { '2025-02-28': 'required', '2025-03-01': 'required' },
    ],
    [
      'on request until 25',
      leaver,
      { '2033-06-09': 'on-request', '2033-06-10': 'none', '2033-06-11': 'none' },
    ],
    [
      'not to a person who qualifies',
      { dateOfBirth: born, care: [stay('2025-03-01', '2025-03-09')] },
      { '2025-03-08': 'none', '2025-03-09': 'none' },
    ],
    [
      'from the day they ask',
      { ...leaver, supportRequested: '2030-01-10' },
      {
        '2030-01-09': 'on-request',
        '2030-01-10': 'required',
        '2030-01-11': 'required',
        '2033-06-09': 'required',
        '2033-06-10': 'none',
      },
    ],
    [
      'until the day they say stop',
      { ...leaver, supportRequested: '2030-01-10', supportWithdrawn: '2031-01-10' },
      { '2031-01-09': 'required', '2031-01-10': 'on-request', '2031-01-11': 'on-request' },
    ],
    [
      'asked and stopped on one day',
      { ...leaver, supportRequested: '2030-01-10', supportWithdrawn: '2030-01-10' },
      { '2030-01-10': 'on-request' },
    ],
    [
      'asked again after stopping',
      { ...leaver, supportRequested: '2032-01-10', supportWithdrawn: '2031-01-10' },
      { '2032-01-09': 'on-request', '2032-01-10': 'required', '2032-01-11': 'required' },
    ],
    [
      'asked before 21',
      { ...leaver, supportRequested: '2028-01-10' },
      { '2029-06-09': 'required', '2029-06-10': 'required' },
    ],
    [
      'FREL-4: no support from 21 before 1 April 2018',
      { dateOfBirth: '1995-01-01', care: [stay('2010-01-01', null)] },
      { '2015-12-31': 'required', '2016-01-01': 'none', '2018-03-31': 'none', '2018-04-01': 'on-request' },
    ],
    [
      'FREL-5: a programme in the plan that runs past 21',
      { ...leaver, ...plan('2028-09-01', '2031-07-01') },
      { '2029-06-10': 'required', '2031-06-30': 'required', '2031-07-01': 'on-request' },
    ],
    [
      'AMB-29: a programme that begins on the 21st birthday',
      { ...leaver, ...plan('2029-06-10', '2031-07-01') },
      { '2029-06-09': 'required', '2029-06-10': 'on-request', '2030-09-01': 'on-request' },
    ],
    [
      'AMB-29: the day before it',
      { ...leaver, ...plan('2029-06-09', '2031-07-01') },
      { '2029-06-09': 'required', '2029-06-10': 'required', '2030-09-01': 'required' },
    ],
    [
      'AMB-29: or whatever was in the plan',
      { ...leaver, ...plan('2030-09-01', '2031-07-01') },
      { '2030-08-31': 'on-request', '2030-09-01': 'required' },
      { programmeAfterTwentyOne: 'carries-on' },
    ],
    [
      'FREL-5: a programme outside the plan',
      { ...leaver, ...plan('2028-09-01', null, false) },
      { '2029-06-10': 'on-request' },
    ],
    [
      'AMB-18: a programme past 25',
      { ...leaver, ...plan('2028-09-01', '2034-07-01') },
      { '2033-06-09': 'required', '2033-06-10': 'required', '2034-06-30': 'required', '2034-07-01': 'none' },
    ],
    [
      'AMB-18: or only until then',
      { ...leaver, ...plan('2028-09-01', '2034-07-01') },
      { '2033-06-09': 'required', '2033-06-10': 'none' },
      { programmePastSupport: 'until-support-ends' },
    ],
    [
      's.23CA: told the council of a return to education',
      { ...leaver, returnToEducation: '2030-01-10' },
      {
        '2030-01-09': 'on-request',
        '2030-01-10': 'required',
        '2033-06-09': 'required',
        '2033-06-10': 'none',
      },
    ],
    [
      's.23CA: told the day before 1 April 2011',
      { dateOfBirth: '1988-06-10', care: [stay('2002-07-01', null)], returnToEducation: '2011-03-31' },
      { '2011-03-31': 'none', '2011-04-01': 'none' },
    ],
    [
      's.23CA: told on it',
      { dateOfBirth: '1988-06-10', care: [stay('2002-07-01', null)], returnToEducation: '2011-04-01' },
      { '2011-03-31': 'none', '2011-04-01': 'required', '2011-04-02': 'required' },
    ],
    [
      's.23CA: until the programme that they told of ends',
      { ...leaver, returnToEducation: '2030-01-10', ...plan('2030-01-10', '2031-07-01', false) },
      { '2030-01-09': 'on-request', '2031-06-30': 'required', '2031-07-01': 'on-request' },
    ],
    [
      's.23CA(6): past 25 with a programme of the plan, until it ends',
      { ...leaver, returnToEducation: '2031-01-10', ...plan('2031-09-01', '2034-07-01') },
      {
        '2031-01-09': 'on-request',
        '2031-01-10': 'required',
        '2033-06-09': 'required',
        '2033-06-10': 'required',
        '2034-06-30': 'required',
        '2034-07-01': 'none',
      },
    ],
    [
      's.23CA(6): not past it with one outside the plan',
      { ...leaver, returnToEducation: '2031-01-10', ...plan('2031-09-01', '2034-07-01', false) },
      { '2033-06-09': 'required', '2033-06-10': 'none' },
    ],
    [
      'AMB-32: told before 21, as if on the birthday',
      { ...leaver, returnToEducation: '2029-01-10' },
      { '2029-06-09': 'required', '2029-06-10': 'required' },
    ],
    [
      'AMB-32: or not told',
      { ...leaver, returnToEducation: '2029-01-10' },
      { '2029-06-09': 'required', '2029-06-10': 'on-request' },
      { askedTooEarly: 'ask-again' },
    ],
    [
      'AMB-32: support asked for before 21',
      { ...leaver, supportRequested: '2029-06-09' },
      { '2029-06-09': 'required', '2029-06-10': 'required' },
    ],
    [
      'AMB-32: or to be asked for again',
      { ...leaver, supportRequested: '2029-06-09' },
      { '2029-06-09': 'required', '2029-06-10': 'on-request' },
      { askedTooEarly: 'ask-again' },
    ],
    [
      'AMB-32: support asked for at 21, before any was owed on request',
      { ...ofTheTime, supportRequested: '2018-03-31' },
      { '2018-03-31': 'none', '2018-04-01': 'required', '2021-06-09': 'required', '2021-06-10': 'none' },
    ],
    [
      'AMB-32: or to be asked for again from then on',
      { ...ofTheTime, supportRequested: '2018-03-31' },
      { '2018-03-31': 'none', '2018-04-01': 'on-request', '2021-06-09': 'on-request' },
      { askedTooEarly: 'ask-again' },
    ],
    [
      'AMB-32: asked for on the first day',
      { ...ofTheTime, supportRequested: '2018-04-01' },
      { '2018-04-01': 'required', '2021-06-09': 'required' },
      { askedTooEarly: 'ask-again' },
    ],
    [
      's.23CA: to 25, when nothing was owed on request',
      { ...older, returnToEducation: '2014-01-10' },
      { '2014-01-09': 'none', '2014-01-10': 'required', '2017-06-09': 'required', '2017-06-10': 'none' },
    ],
  ])('%s', (_name, facts, days, readings = {}) => {
    const record = person(whole(facts));
    const found = Object.keys(days).map((on) => [
      on,
      personalAdviser(record, on, withReadings(readings)).answer,
    ]);
    expect(Object.fromEntries(found)).toEqual(days);
  });

  const cited = (facts: PersonInput, on: string) => {
    const { answer, citations, rule, needs, says } = personalAdviser(person(facts), on);
    return { answer, provision: citations[0]?.provision, rule, needs: needs.map((need) => need.path), says };
  };

  it.each<[string, PersonInput, string, string, string | undefined]>([
    ['eligible', whole(leaver), '2024-06-10', 'Sch 2 para 19C', 'A personal adviser must be appointed'],
    [
      'relevant',
      whole({ dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] }),
      '2025-03-01',
      's.23B(2)',
      'A personal adviser must be appointed',
    ],
    ['former relevant', whole(leaver), '2027-01-01', 's.23C(3)', 'A personal adviser must be appointed'],
    [
      'at 21',
      whole(leaver),
      '2029-06-10',
      's.23CZB',
      'A personal adviser is owed once the young person asks for support',
    ],
    [
      'asked for',
      whole({ ...leaver, supportRequested: '2029-07-01' }),
      '2029-07-01',
      's.23CZB',
      'A personal adviser must be appointed',
    ],
    [
      'programme',
      whole({ ...leaver, ...plan('2028-09-01', null) }),
      '2029-07-01',
      's.23C(7)',
      'A personal adviser must be appointed',
    ],
    [
      'return',
      whole({ ...leaver, returnToEducation: '2029-07-01' }),
      '2029-07-01',
      's.23CA',
      'A personal adviser must be appointed',
    ],
    ['at 25', whole(leaver), '2033-06-10', 's.23C(3)', 'No personal adviser is owed'],
    ['never', whole({ dateOfBirth: born }), '2027-06-10', 's.23C(3)', 'No personal adviser is owed'],
  ])('%s: the provision that decides', (_name, facts, on, provision, says) => {
    expect(cited(facts, on)).toEqual({
      answer: personalAdviser(person(facts), on).answer,
      provision,
      rule: 'FREL-4',
      needs: [],
      says,
    });
  });

  it('is not known where the status, the programme or the request is not recorded', () => {
    const says = 'Whether a personal adviser is owed turns on something that is not recorded';
    const open = person({ dateOfBirth: born, care: [stay('2022-07-01', null)] });
    expect(cited({ ...leaver, education: [] }, '2029-06-10')).toEqual({
      answer: 'unknown',
      provision: 's.23CZB',
      rule: 'FREL-4',
      needs: ['/returnToEducation', '/supportRequested'],
      says,
    });
    expect(cited({ ...leaver, supportRequested: null }, '2029-06-10')).toMatchObject({
      answer: 'unknown',
      needs: ['/education', '/returnToEducation'],
    });
    expect(cited({ ...leaver, education: [], supportRequested: null }, '2029-06-10')).toMatchObject({
      answer: 'unknown',
      needs: ['/returnToEducation'],
    });
    expect(cited(leaver, '2029-06-10')).toMatchObject({
      answer: 'unknown',
      needs: ['/education', '/returnToEducation', '/supportRequested'],
    });
    expect(cited(leaver, '2033-06-10')).toMatchObject({
      answer: 'unknown',
      needs: ['/education'],
      provision: 's.23C(3)',
    });
    // Told of education, and the programme may since have ended.
    expect(
      cited({ ...leaver, returnToEducation: '2030-01-10', supportRequested: null }, '2031-01-10'),
    ).toMatchObject({ answer: 'unknown', needs: ['/education'] });
    expect(personalAdviser(open, '2029-06-09').answer).toBe('required');
    expect(cited({ dateOfBirth: born }, '2024-07-01')).toMatchObject({
      answer: 'unknown',
      provision: 's.23C(3)',
      needs: careStatus(person({ dateOfBirth: born }), '2024-07-01').needs.map(({ path }) => path),
    });
    expect(personalAdviser({} as never, '2029-06-10')).toMatchObject({
      answer: 'unknown',
      says,
      citations: [],
    });
  });

  it('is asked of every day a month of birth allows', () => {
    const month = person(whole({ ...leaver, dateOfBirth: '2008-06' }));
    expect(personalAdviser(month, '2029-05-31').answer).toBe('required');
    expect(personalAdviser(month, '2029-06-15').answer).toBe('unknown');
    expect(personalAdviser(month, '2029-06-30').answer).toBe('on-request');
  });

  it('takes what cannot be read as not recorded', () => {
    const answer = (facts: object) =>
      personalAdviser({ ...whole(leaver), ...facts } as never, '2030-01-01').answer;
    expect(answer({ education: [null] })).toBe('unknown');
    expect(answer({ education: 'none' })).toBe('unknown');
    expect(answer({ education: [{ start: 'x', end: null, inPathwayPlan: true }] })).toBe('unknown');
    expect(answer({ education: [{ start: '2028-01-01', end: 'x', inPathwayPlan: true }] })).toBe('unknown');
    expect(answer({ education: [{ start: '2028-01-01', inPathwayPlan: true }] })).toBe('required');
    expect(answer({ education: [{ start: '2028-01-01', end: null, inPathwayPlan: 'yes' }] })).toBe(
      'on-request',
    );
    expect(answer({ supportRequested: 'soon' })).toBe('unknown');
    expect(answer({ supportRequested: 12 })).toBe('unknown');
    expect(answer({ supportRequested: '2029-08-01', supportWithdrawn: 'soon' })).toBe('required');
    expect(answer({ returnToEducation: 'soon' })).toBe('unknown');
  });

  it('a date of request that is not a date is a slip of the caller', () => {
    expect(() => personalAdviser(person(whole(leaver)), '10/06/2029')).toThrow(
      new RangeError('on: expected a real date written YYYY-MM-DD'),
    );
  });

  it('agrees with DUTY-24 on random lives from 18', () => {
    const day = fc
      .integer({ min: 0, max: 9 * 365 })
      .map((after) => toPlainDate((toDay('2026-06-10') + after) as EpochDay));
    const maybe = fc.option(day);
    const programmes = fc.array(
      fc.record({ start: day, end: fc.option(day), inPathwayPlan: fc.boolean() }).map((each) => ({
        ...each,
        end: each.end === null || each.end <= each.start ? null : each.end,
      })),
      { maxLength: 2 },
    );
    const facts = fc.record(
      { education: programmes, returnToEducation: maybe, supportRequested: maybe },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, day, (given, on) => {
        const all = { ...whole(leaver), education: undefined, returnToEducation: undefined };
        const record = person({ ...all, supportRequested: undefined, ...given });
        const duty = dutiesOn(record, on).find(({ id }) => id === 'DUTY-24')?.owed ?? 'no';
        const { answer } = personalAdviser(record, on);
        expect([given, on, duty]).toEqual([
          given,
          on,
          answer === 'required' ? 'yes' : answer === 'unknown' ? 'unknown' : 'no',
        ]);
      }),
    );
  });
});
