/** Deadlines and what is coming, for a few people: each state, the order, the window, and what is counted. */
import { describe, expect, it } from 'vitest';
import type {
  CareEvents,
  Coming,
  CouncilPerson,
  Deadline,
  PersonInput,
} from '../../src/eligibility/index.js';
import {
  coming,
  countDeadlines,
  deadlines,
  dutiesOn,
  mergeDeadlineCounts,
  openQuestions,
  person,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { toDay } from '../../src/kernel/calendar.js';

const child = (id: string, start: string, more: Partial<CouncilPerson> = {}): CouncilPerson => ({
  id,
  person: person({
    dateOfBirth: '2015-06-10',
    care: [{ start, end: null, legalStatus: 'C2', placement: 'U4' }],
  }),
  ...more,
});
/** With all of what happens recorded from a day on, and nothing that did. */
const nothingDone = (id: string, start: string, more: Partial<CouncilPerson> = {}): CouncilPerson =>
  child(id, start, {
    events: { completeFrom: start, reviews: [], visits: [], healthAssessments: [] },
    ...more,
  });
const made = (dateOfBirth: string, care: PersonInput['care'], more: Partial<CouncilPerson> = {}) => ({
  id: 'm',
  person: withNothingElse(person({ dateOfBirth, care })),
  ...more,
});
const since2022: PersonInput['care'] = [
  { start: '2022-07-01', end: null, legalStatus: 'C2', placement: 'U4' },
];
const brief = ({ id, duty, step, state, due, daysLate }: Deadline): string =>
  [id, duty, step, state, due, daysLate].filter((part) => part !== null).join(' ');
const since = '2026-03-02';
const PLAN_DAYS = {
  path: '/facts/educationPlans',
  question: 'On which days was the personal education plan made or reviewed?',
  heldBy: 'the virtual school',
};

describe('deadlines', () => {
  it('are overdue from the day after the last day in time', () => {
    const review = (on: string) =>
      deadlines([nothingDone('a', since)], on)
        .filter(({ duty }) => duty === 'DUTY-4')
        .map(brief);
    // The twentieth working day of care.
    expect(review('2026-03-30')).toEqual(['a DUTY-4 review-1 due 2026-03-30 0']);
    expect(review('2026-03-31')).toEqual(['a DUTY-4 review-1 overdue 2026-03-30 1']);
  });

  it('go by state, then by day, then by person, and what has no day comes last', () => {
    const people = [nothingDone('b', '2026-03-23'), nothingDone('a', since), child('c', since)];
    const found = deadlines(people, '2026-04-13');
    const states = found.map(({ state }) => state);
    expect([...new Set(states)]).toEqual(['overdue', 'due', 'cannot-be-told']);
    for (const state of ['overdue', 'due', 'cannot-be-told'] as const) {
      const days = found.filter((each) => each.state === state).map(({ due }) => due ?? '9999');
      expect(days).toEqual([...days].sort());
    }
    const ids = found.filter(({ step }) => step === 'visit-1').map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(deadlines([...people].reverse(), '2026-04-13')).toEqual(found);
  });

  it('within some days hold what falls due on the last of them, and what has no day', () => {
    const due = (withinDays: number) =>
      deadlines([nothingDone('a', since)], '2026-03-10', { withinDays }).map(({ step }) => step);
    // Twenty days on is 30 March.
    expect(due(20)).toContain('review-1');
    expect(due(19)).not.toContain('review-1');
    expect(due(0)).toContain('owed');
  });

  it('are of the team and the worker, where there are any', () => {
    const [allocated] = deadlines([child('a', since, { team: 'T1', worker: 'W1' })], since);
    const [not] = deadlines([child('a', since)], since);
    expect([allocated?.team, allocated?.worker, not?.team, not?.worker]).toEqual(['T1', 'W1', null, null]);
  });

  it('ask once where it is open whether a duty is owed', () => {
    const open = deadlines([{ id: 'a', person: person({ dateOfBirth: '2008-06-10' }) }], '2026-03-10');
    const duties = open.map(({ duty }) => duty);
    expect(open.find(({ duty }) => duty === 'DUTY-4')).toMatchObject({
      step: 'looked-after',
      state: 'cannot-be-told',
      due: null,
    });
    expect(duties).toEqual([...new Set(duties)]);
  });

  it('have the adviser where none is recorded, and not where one is', () => {
    const eligible = made('2009-06-10', since2022);
    const adviser = (adviserSince?: string | null) =>
      deadlines([{ ...eligible, ...(adviserSince === undefined ? {} : { adviserSince }) }], since)
        .filter(({ duty }) => duty === 'DUTY-24')
        .map(({ state, due, daysLate, reason, needs }) => ({ state, due, daysLate, reason, needs }));
    const asked = {
      state: 'cannot-be-told',
      due: null,
      daysLate: null,
      reason: 'A personal adviser is owed, and that one works with them is not recorded',
      needs: [
        {
          path: '/adviserSince',
          question: 'Which personal adviser works with them, and since when?',
          heldBy: 'the leaving care team',
        },
      ],
    };
    expect([undefined, null, 'soon', '2025-06-30'].map((day) => adviser(day))).toEqual([
      [asked],
      [asked],
      [asked],
      [],
    ]);
  });

  it('say what they rest on that was not read', () => {
    const found = deadlines([nothingDone('a', since)], '2026-03-10');
    const unread = (id: string) => found.find(({ duty }) => duty === id)?.unread;
    expect(unread('DUTY-7')).toEqual([
      'The times of the education plan are those of practice: the guidance was not read',
    ]);
    expect(unread('DUTY-4')).toEqual([]);
    const months = deadlines(
      [nothingDone('a', since, { events: { completeFrom: since, reviews: ['2026-03-20'] } })],
      '2026-04-10',
    ).find(({ step }) => step === 'review-2');
    // Three months from the first review.
    expect(months?.due).toBe('2026-06-20');
    expect(months?.unread).toHaveLength(1);
    expect(months?.unread[0]).toMatch(/^A number of months is taken to be complete on the same date/);
  });

  it('are of real days', () => {
    expect(() => deadlines([], '2026-02-30')).toThrow(/^on: /);
  });
});

describe('the personal education plan among deadlines', () => {
  const plan = (more: Partial<CouncilPerson>) => {
    const line = deadlines([child('a', since, more)], '2026-04-20').find(({ duty }) => duty === 'DUTY-7');
    return line && [line.state, line.reason, ...line.needs.map(({ path }) => path)];
  };

  it('is asked for where its days are not recorded, or none is', () => {
    expect(plan({})).toEqual([
      'cannot-be-told',
      'When the plan was made is not recorded',
      '/facts/educationPlans',
    ]);
    expect(plan({ facts: { educationPlans: [] } })).toEqual([
      'cannot-be-told',
      'No plan is recorded; it is part of the care plan',
      '/facts/educationPlans',
    ]);
  });

  it('was last made on the latest of its days, in whatever order they stand', () => {
    const educationPlans = ['2026-03-20', '2026-04-10', '2026-03-30'].map((day) => toDay(day));
    expect(plan({ facts: { educationPlans } })).toEqual([
      'cannot-be-told',
      'Last made or reviewed on 10 April 2026: the law sets no number of days for the next, guidance each school term',
    ]);
  });
});

describe('a personal education plan that is due with the care plan', () => {
  /** Accommodated under section 20, so that the care plan is due ten working days after the placement: on 16 March. */
  const line = (on: string, events: CareEvents) => {
    const one = {
      id: 'a',
      person: person({
        dateOfBirth: '2015-06-10',
        care: [{ start: since, end: null, legalStatus: 'V2', placement: 'U4' }],
      }),
      events,
      facts: { educationPlans: [] },
    } as const;
    return deadlines([one], on).filter(({ duty }) => duty === 'DUTY-7');
  };
  const reason = 'No plan is recorded; it is part of the care plan, and due with it';

  it('is overdue with it from the day after', () => {
    expect(line('2026-03-16', { carePlanMade: null })).toMatchObject([
      { state: 'cannot-be-told', due: '2026-03-16', daysLate: null, reason, needs: [PLAN_DAYS] },
    ]);
    expect(line('2026-03-17', { carePlanMade: null })).toMatchObject([
      { state: 'overdue', due: '2026-03-16', daysLate: 1, reason, needs: [] },
    ]);
  });

  it('is asked for where the care plan was made, or that is not recorded', () => {
    for (const carePlanMade of [undefined, '2026-03-10', '2026-03-20'] as const)
      expect(line('2026-03-20', carePlanMade === undefined ? {} : { carePlanMade })).toMatchObject([
        { step: 'owed', state: 'cannot-be-told', due: '2026-03-16', daysLate: null, needs: [PLAN_DAYS] },
      ]);
  });
});

describe('counts of deadlines', () => {
  const line = (team: string | null, worker: string | null, duty: string, state: Deadline['state']) =>
    ({ team, worker, duty, state }) as Deadline;
  const list = [
    line('South', 'W2', 'DUTY-4', 'overdue'),
    line('North', 'W1', 'DUTY-5', 'due'),
    line('North', 'W1', 'DUTY-4', 'cannot-be-told'),
    line('North', 'W1', 'DUTY-4', 'overdue'),
    line('North', 'W1', 'DUTY-4', 'overdue'),
    line('North', 'W1', 'DUTY-4', 'due'),
    line('North', null, 'DUTY-4', 'due'),
    line(null, null, 'DUTY-4', 'due'),
    line(null, 'W1', 'DUTY-4', 'cannot-be-told'),
    line('', 'W1', 'DUTY-4', 'due'),
    line('North', '', 'DUTY-4', 'due'),
  ];
  const told = (counts: ReturnType<typeof countDeadlines>) =>
    counts.map(({ team, worker, duty, overdue, due, cannotBeTold }) =>
      [team ?? '-', worker ?? '-', duty, overdue, due, cannotBeTold].join(' '),
    );

  it('are by team, worker and duty, of each state, and an empty code is not no code', () => {
    const counts = told(countDeadlines(list));
    expect(counts).toEqual([
      '- - DUTY-4 0 1 0',
      ' W1 DUTY-4 0 1 0',
      '- W1 DUTY-4 0 0 1',
      'North  DUTY-4 0 1 0',
      'North - DUTY-4 0 1 0',
      'North W1 DUTY-4 2 1 1',
      'North W1 DUTY-5 0 1 0',
      'South W2 DUTY-4 1 0 0',
    ]);
  });

  it('of parts add up to those of the whole, however they are parted', () => {
    for (const at of [0, 1, 4, 5, 11])
      expect(mergeDeadlineCounts(countDeadlines(list.slice(0, at)), countDeadlines(list.slice(at)))).toEqual(
        countDeadlines(list),
      );
    expect(mergeDeadlineCounts()).toEqual([]);
  });
});

describe('open questions', () => {
  const open = (id: string) => ({ id, person: person({ dateOfBirth: '2008-06-10' }) });

  it('go by how many people they are about, each once', () => {
    const people = [open('a'), open('b'), child('c', since)];
    const asked = openQuestions(people, '2026-03-10', deadlines(people, '2026-03-10'));
    expect(asked.find(({ path }) => path === '/care')).toMatchObject({ statuses: 2 });
    const most = asked.map(({ statuses, deadlines: lines }) => Math.max(statuses, lines));
    expect(most).toEqual([...most].sort((a, b) => b - a));
    expect(openQuestions([open('a')], '2026-03-10').every(({ deadlines: lines }) => lines === 0)).toBe(true);
  });

  it('go by the greater of the two counts, then by where they are asked, whatever their order', () => {
    const need = (path: string) => ({ path, question: `${path}?`, heldBy: 'the record' });
    const line = (id: string, ...paths: string[]) => ({ id, needs: paths.map(need) }) as unknown as Deadline;
    const list = [line('x', '/q', '/c'), line('y', '/q', '/a'), line('y', '/q'), line('z', '/q', '/b')];
    const asked = (lines: readonly Deadline[]) =>
      openQuestions([open('a'), open('b')], '2026-03-10', lines).map(({ path, statuses, deadlines: of }) =>
        [path, statuses, of].join(' '),
      );
    const found = asked(list);
    // Three people's lines go before two people's statuses, and one line each comes last, by its place.
    expect(found[0]).toBe('/q 0 3');
    expect(found[1]).toBe('/care 2 0');
    expect(found.slice(-3)).toEqual(['/a 0 1', '/b 0 1', '/c 0 1']);
    expect(asked([...list].reverse())).toEqual(found);
    const asTheyCome = openQuestions([], '2026-03-10', [line('x', '/b'), line('x', '/c', '/a')]);
    expect(asTheyCome.map(({ path, heldBy }) => [path, heldBy].join(' '))).toEqual([
      '/a the record',
      '/b the record',
      '/c the record',
    ]);
  });

  it('are none of those whose status is settled', () => {
    expect(openQuestions([child('c', since)], '2026-03-10')).toEqual([]);
  });
});

describe('what is coming', () => {
  const told = ({ on, id, kind, status, age, duty }: Coming) =>
    [on, id, kind, status, age ?? duty].filter((part) => part !== null).join(' ');
  const since2024 = [{ start: '2024-07-01', end: null, legalStatus: 'V2' }] as const;

  it('may be an eligible child from the first day that the record allows, and is one from the last', () => {
    const month = made('2010-06', [...since2024]);
    expect(coming([month], '2026-05-01', '2026-12-31').map(told)).toEqual(
      expect.arrayContaining([
        '2026-06-01 m may-become-eligible none',
        '2026-06-30 m becomes-eligible unknown',
      ]),
    );
    expect(coming([month], '2026-06-02', '2026-06-29').map(told)).toEqual([]);
    expect(coming([made('2010-06-15', [...since2024])], '2026-05-01', '2026-12-31').map(told)).toEqual([
      expect.stringMatching(/^2026-06-15 m becomes-eligible none$/),
    ]);
  });

  it('at a birthday goes by kind and then by duty, with the status of the day before', () => {
    const at18 = made('2008-06-10', since2022, { team: 'T', worker: 'W' });
    const found = coming([at18], '2026-06-10', '2026-06-10');
    expect(found[0]).toMatchObject({
      kind: 'reaches-age',
      age: 18,
      status: 'eligible',
      team: 'T',
      worker: 'W',
    });
    const lapsing = found.filter(({ kind }) => kind === 'duty-lapses');
    const duties = lapsing.map(({ duty }) => duty ?? '');
    expect(duties).toEqual([...duties].sort());
    expect(duties).toEqual(expect.arrayContaining(['DUTY-1', 'DUTY-22', 'DUTY-8']));
    // An adviser is owed on both days.
    expect(duties).not.toContain('DUTY-24');
    expect(lapsing.every(({ status }) => status === 'eligible')).toBe(true);
  });

  it('tells all of a birthday, with the status of the day before it and not of the first day', () => {
    const left = made('2008-06-10', [{ start: '2022-07-01', end: '2026-03-02', legalStatus: 'C2' }]);
    const birthday = (from: string) =>
      coming([left], from, '2026-06-10').filter(({ kind }) => kind === 'reaches-age');
    const told = {
      on: '2026-06-10',
      id: 'm',
      team: null,
      worker: null,
      kind: 'reaches-age',
      what: '18th birthday',
      status: 'relevant',
      age: 18,
      duty: null,
      step: '',
      unread: [],
    };
    for (const from of ['2026-01-01', '2026-03-02', '2026-06-10'])
      expect(birthday(from)).toMatchObject([told]);
    const month = coming(
      [made('2008-06', [{ start: '2022-07-01', end: '2026-03-02', legalStatus: 'C2' }])],
      '2026-01-01',
      '2026-12-31',
    ).filter(({ kind }) => kind === 'reaches-age');
    expect(month).toMatchObject([
      {
        ...told,
        on: '2026-06-01',
        what: '18th birthday in this month: the day of birth is not recorded',
      },
    ]);
  });

  it('is no becoming eligible where only the principles begin, on 1 April 2018', () => {
    const child = made('2001-06-10', [{ start: '2015-07-01', end: null, legalStatus: 'C2' }]);
    expect(coming([child], '2018-03-01', '2018-04-30').filter(({ kind }) => kind !== 'duty-due')).toEqual([]);
  });

  it('that rests on months with family says that no text of how they are counted was read', () => {
    const home = {
      ...made('2008-06-10', [{ start: '2022-07-01', end: '2025-03-01', legalStatus: 'V2' }]),
      person: withNothingElse(
        person({
          dateOfBirth: '2008-06-10',
          care: [{ start: '2022-07-01', end: '2025-03-01', legalStatus: 'V2' }],
          familyPlacements: [{ start: '2025-03-01', end: null, with: 'parent' }],
        }),
      ),
    };
    const months =
      'A number of months is taken to be complete on the same date of a later month, or on its last day: no text that says so was read';
    const found = coming([home], '2025-08-31', '2025-09-02');
    expect(found.map(({ on, kind, duty }) => [on, kind, duty].join(' '))).toContain(
      '2025-09-01 duty-lapses DUTY-24',
    );
    expect(found.every(({ unread }) => unread.includes(months))).toBe(true);
    expect(found.every(({ step }) => step === '')).toBe(true);
  });

  it('at 25 lapses with the status, and is allocated to nobody where nobody is told', () => {
    const leaver = made('2001-06-10', [
      { start: '2015-07-01', end: '2019-06-10', legalStatus: 'C2', placement: 'U4' },
    ]);
    const found = coming([leaver], '2026-06-01', '2026-06-20');
    expect(found.map(told)).toEqual([
      '2026-06-10 m reaches-age former-relevant 25',
      '2026-06-10 m duty-lapses former-relevant DUTY-33a',
      '2026-06-10 m duty-lapses former-relevant DUTY-35',
    ]);
    expect(found.every(({ team, worker }) => team === null && worker === null)).toBe(true);
  });

  it('is by day, then team, then person', () => {
    const of = (id: string, team: string | null) => made('2001-06-10', [], { id, team });
    const found = coming(
      [
        of('b', 'T1'),
        of('a', 'T2'),
        of('c', null),
        of('a', 'T1'),
        made('2001-06-09', [], { id: 'z', team: 'T9' }),
      ],
      '2026-06-01',
      '2026-06-20',
    );
    expect(found.map(({ on, team, id }) => `${on} ${team} ${id}`)).toEqual([
      '2026-06-09 T9 z',
      '2026-06-10 null c',
      '2026-06-10 T1 a',
      '2026-06-10 T1 b',
      '2026-06-10 T2 a',
    ]);
    // One number given to two people: by age then.
    const twice = [made('2005-06-10', []), made('2001-06-10', []), made('2008-06-10', [])];
    for (const people of [twice, [...twice].reverse()])
      expect(coming(people, '2026-06-10', '2026-06-10').map(({ age }) => age)).toEqual([18, 21, 25]);
    const unnamed = [of('b', 'North'), of('c', null), of('a', 'South')];
    expect(coming(unnamed, '2026-06-10', '2026-06-10').map(({ team }) => team)).toEqual([
      null,
      'North',
      'South',
    ]);
  });

  it('has what falls due on the last day asked about, and not what falls due after it', () => {
    const last = (to: string) =>
      coming([nothingDone('a', since)], since, to).filter(({ step }) => step === 'review-1');
    // The twentieth working day of care.
    expect(last('2026-03-29')).toEqual([]);
    expect(last('2026-03-30')).toMatchObject([
      { on: '2026-03-30', kind: 'duty-due', duty: 'DUTY-4', status: 'none', age: null, what: 'First review' },
    ]);
  });

  it('says of a duty that lapses what the duty says the day before, and what of it was not read', () => {
    const lapsing = coming([made('2008-06-10', since2022)], '2026-06-10', '2026-06-10').filter(
      ({ kind }) => kind === 'duty-lapses',
    );
    const owed = dutiesOn(made('2008-06-10', since2022).person, '2026-06-09');
    for (const { duty, what, citation } of lapsing) {
      const before = owed.find(({ id }) => id === duty);
      expect([what, citation]).toEqual([`No longer owed from this day: ${before?.what}`, before?.citation]);
    }
    const unread = (id: string) => lapsing.find(({ duty }) => duty === id)?.unread;
    expect(unread('DUTY-7')).toEqual([
      'The times of the education plan are those of practice: the guidance was not read',
    ]);
    expect(unread('DUTY-1')).toEqual([]);
  });

  it('is nothing of somebody whose date of birth cannot be read', () => {
    expect(coming([{ id: 'x', person: { dateOfBirth: 'x' } as never }], '2026-06-01', '2026-06-20')).toEqual(
      [],
    );
  });

  it('is asked of real days', () => {
    expect(() => coming([], '2026-02-30', '2026-03-01')).toThrow(/^from: /);
    expect(() => coming([], '2026-02-01', '2026-02-30')).toThrow(/^to: /);
    expect(coming([], '2026-02-01', '2026-02-01')).toEqual([]);
  });
});
