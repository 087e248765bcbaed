/** Every dated number of duties moves what it is said to move: dates, and the words beside them. */
import { describe, expect, it } from 'vitest';
import type { CareEvents, DutyLaw, Law, Person, PersonInput } from '../../src/eligibility/index.js';
import {
  DUTIES,
  DUTY_LAW,
  dutiesOn,
  dutyWords,
  LAW_OF_ENGLAND,
  person,
  timetable,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';

type Care = NonNullable<PersonInput['care']>[number];

const someone = (dateOfBirth: string, care: readonly Care[], more: object = {}): Person =>
  withNothingElse(person({ dateOfBirth, care: [...care], ...more }));

const stay = (start: string, more: Partial<Care> = {}): Care => ({
  start,
  end: null,
  legalStatus: 'V2',
  placement: 'U4',
  ...more,
});

const FROM = '2026-01-12';
const VISITED: CareEvents = { visits: ['2026-01-14', '2027-02-01'], reviews: ['2026-02-02', '2026-04-01'] };
const placed = (more: object): CareEvents => ({
  ...VISITED,
  placements: [{ start: FROM, end: null, ...more }],
});

/** Lives that between them reach every interval, each asked about in the law of a later day. */
const LIVES: readonly (readonly [Person, CareEvents, string])[] = [
  [someone('2015-05-03', [stay(FROM)]), { ...placed({}), healthAssessments: ['2026-01-20'] }, '2027-03-01'],
  [someone('2015-05-03', [stay(FROM)]), {}, '2026-01-14'],
  [someone('2015-05-03', [stay(FROM)]), placed({ intendedToLastTo18: true }), '2027-03-01'],
  [
    someone('2015-05-03', [stay(FROM)]),
    placed({ longTermFoster: true, agreesToFewerVisits: true }),
    '2027-03-01',
  ],
  [
    someone('2015-05-03', [stay(FROM)]),
    { ...placed({}), reviews: ['2026-02-02'], healthAssessments: ['2025-09-01'] },
    '2026-03-01',
  ],
  [someone('2024-05-03', [stay(FROM)]), { healthAssessments: ['2026-01-20'] }, '2026-03-01'],
  [someone('2015-05-03', [stay(FROM, { legalStatus: 'C1', placement: 'P1' })]), placed({}), '2026-03-01'],
  [someone('2015-05-03', [stay(FROM, { legalStatus: 'C1', placement: 'P1' })]), placed({}), '2027-03-01'],
  [someone('2015-05-03', [stay(FROM, { legalStatus: 'C2', placement: 'P1' })]), placed({}), '2026-03-01'],
  [someone('2015-05-03', [stay(FROM, { legalStatus: 'C2', placement: 'P1' })]), {}, '2026-01-13'],
  [
    someone('2015-05-03', [stay(FROM, { legalStatus: 'C2', placement: 'P1' })]),
    { ...placed({ arrangement: 'parent-before-assessment' }), visits: ['2026-01-14'] },
    '2026-01-20',
  ],
  [
    someone('2015-05-03', [stay(FROM, { legalStatus: 'C2', placement: 'P1' })]),
    placed({ arrangement: 'parent-before-assessment' }),
    '2027-03-01',
  ],
  [
    someone('2015-05-03', [stay(FROM, { legalStatus: 'C2' })]),
    { ...placed({ arrangement: 'another-person-responsible' }), visits: ['2026-01-14'] },
    '2026-02-01',
  ],
  [
    someone('2015-05-03', [stay(FROM, { legalStatus: 'C2' })]),
    placed({ arrangement: 'another-person-responsible' }),
    '2027-03-01',
  ],
  [someone('2012-05-03', [stay(FROM, { legalStatus: 'J1' })]), {}, '2026-01-14'],
  [someone('2012-05-03', [stay(FROM, { legalStatus: 'J1', placement: 'R5' })]), {}, '2026-01-14'],
  [
    someone('2015-05-03', [stay(FROM, { legalStatus: 'V3', shortBreakSeries: true })]),
    { visits: [], reviews: [] },
    '2026-01-14',
  ],
  [
    someone('2015-05-03', [stay(FROM, { legalStatus: 'V3', shortBreakSeries: true })]),
    { visits: ['2026-01-13'], reviews: ['2026-01-13'] },
    '2026-01-14',
  ],
  [someone('2025-05-03', [stay(FROM, { legalStatus: 'E1' })]), { reviews: [] }, '2026-01-14'],
  [
    someone('2025-05-03', [stay(FROM, { legalStatus: 'E1', placement: 'A5' })]),
    { reviews: [], visits: [] },
    '2026-01-14',
  ],
  [
    someone('2025-05-03', [stay(FROM, { legalStatus: 'E1', placement: 'A5' })]),
    { reviews: ['2026-02-02'], visits: [] },
    '2026-03-01',
  ],
  [
    someone('2025-05-03', [stay(FROM, { legalStatus: 'E1', placement: 'A5' })]),
    { reviews: ['2026-02-02', '2026-04-01'], visits: [] },
    '2026-05-01',
  ],
  [
    someone('2011-05-03', [stay('2025-01-06', { end: FROM, reasonEnded: 'E9' })], {
      detentions: [{ start: FROM, end: null, kind: 'custodial-sentence' }],
    }),
    { custodyVisits: [] },
    '2026-01-14',
  ],
  [
    someone('2010-01-15', [stay('2023-01-10')]),
    { needsAssessment: null, pathwayPlanMade: '2026-02-01' },
    '2026-03-01',
  ],
  [
    someone('2009-03-01', [stay('2023-01-10', { end: '2026-02-01', reasonEnded: 'E8' })]),
    {
      pathwayPlanMade: '2026-02-01',
      pathwayPlanReviews: ['2026-03-05'],
      councilAccommodation: [{ start: '2026-02-01', end: null }],
      adviserVisits: ['2026-02-03', '2026-03-01'],
    },
    '2026-05-20',
  ],
  [
    someone('2009-03-01', [stay('2023-01-10', { end: '2026-02-01', reasonEnded: 'E8' })]),
    {
      pathwayPlanMade: '2026-02-20',
      pathwayPlanReviews: [],
      adviserVisits: [],
      councilAccommodation: [{ start: '2026-02-01', end: null }],
    },
    '2026-02-20',
  ],
  [
    someone('2009-03-01', [stay('2023-01-10', { end: '2026-02-01', reasonEnded: 'E8' })]),
    { pathwayPlanMade: null, needsAssessment: null },
    '2026-02-20',
  ],
  [
    someone('2004-03-01', [stay('2018-06-01', { end: '2022-03-01', reasonEnded: 'E8' })]),
    { supportOffers: ['2026-02-10'] },
    '2026-03-01',
  ],
  [
    someone('2003-03-01', [stay('2018-06-01', { end: '2021-03-01', reasonEnded: 'E8' })], {
      returnToEducation: '2026-04-01',
    }),
    { needsAssessment: null },
    '2026-05-01',
  ],
];

/** Every due day, and every sentence about one. */
function tellsOfDays(law: DutyLaw): readonly string[] {
  return LIVES.flatMap(([record, events, on]) =>
    timetable(record, events, on, LAW_OF_ENGLAND, law).map(
      ({ id, step, due, what, reason }) => `${id} ${step} ${due}: ${what}. ${reason}`,
    ),
  );
}

function says(law: DutyLaw): readonly string[] {
  return DUTIES.flatMap((duty) => Object.values(dutyWords(duty, '2027-03-01', LAW_OF_ENGLAND, law)));
}

const FIRST = plainDate('2025-01-01');
/** No interval of the law is of so many. */
const OTHER = 29;

/** Words that say a number of a duty’s timescale, and days that it moves. */
const WITHOUT_WORDS: readonly string[] = [
  'firstYearOfPlacement',
  'planReviewEligible',
  'firstVisitWithParent',
];
const WITHOUT_DAYS: readonly string[] = [
  'moveAfterFinding',
  'noticeOutOfArea',
  'visitAfterNotice',
  'officerSignOff',
  'bursaryCourse',
  'firstBursaryPayment',
  'longStay',
  'recordsAfterBirth',
  'recordsAfterDeath',
];

describe('an interval that the law changes', () => {
  const [before, saidBefore] = [tellsOfDays(DUTY_LAW), says(DUTY_LAW)];

  it.each(Object.entries(DUTY_LAW.intervals))('%s moves what counts by it', (name, dated) => {
    const last = [...dated].reverse().find(({ value }) => value !== null);
    if (last?.value === undefined || last.value === null) throw new Error('no number');
    const changed = {
      ...DUTY_LAW,
      intervals: {
        ...DUTY_LAW.intervals,
        [name]: [...dated, { ...last, from: FIRST, value: { ...last.value, count: OTHER } }],
      },
    };
    const moved = tellsOfDays(changed).filter((line) => !before.includes(line));
    if (!WITHOUT_DAYS.includes(name)) expect(moved).not.toEqual([]);
    // No sentence gives the old number as the reason for a day that has moved.
    const old = `${last.value.count} ${last.value.of.slice(0, -1)}`;
    expect(moved.filter((line) => new RegExp(` ${old}s? from`).test(line))).toEqual([]);
    const said = says(changed);
    if (WITHOUT_WORDS.includes(name)) return;
    const differing = said.filter((line) => !saidBefore.includes(line));
    expect(differing).not.toEqual([]);
    expect(differing.filter((line) => !line.includes(`${OTHER} `))).toEqual([]);
  });

  it('leaves what counted before the change', () => {
    const [record, events, on] = LIVES[0] ?? [];
    if (record === undefined || events === undefined || on === undefined) throw new Error('no life');
    const dated = DUTY_LAW.intervals.visits;
    const [first] = dated;
    if (first?.value === undefined || first.value === null) throw new Error('no number');
    const law = {
      ...DUTY_LAW,
      intervals: {
        ...DUTY_LAW.intervals,
        visits: [...dated, { ...first, from: plainDate('2027-02-01'), value: { ...first.value, count: 2 } }],
      },
    };
    const visits = (which: DutyLaw) =>
      timetable(record, events, on, LAW_OF_ENGLAND, which)
        .filter(({ id }) => id === 'DUTY-5')
        .map(({ due }) => due);
    // The visit of 14 January 2026 began an interval of six weeks, that of 1 February 2027 one of two.
    expect(visits(DUTY_LAW)).toEqual(['2026-01-19', '2026-02-25', '2027-03-15']);
    expect(visits(law)).toEqual(['2026-01-19', '2026-02-25', '2027-02-15']);
  });
});

describe('what is said of a duty', () => {
  it('leaves no number unsaid', () => {
    const open = ['2011-04-01', '2014-02-01', '2020-06-01', '2026-11-27', '2040-01-01'].flatMap((on) =>
      DUTIES.flatMap((duty) => Object.values(dutyWords(duty, on))).filter((text) => /[{}]/.test(text)),
    );
    expect(open).toEqual([]);
  });

  // What is owed unasked and who qualifies end at 21 by two sections.
  it.each([
    [['unaskedUntilAge'], 25],
    [['qualifyingUntilAge'], 25],
    [['unaskedUntilAge', 'qualifyingUntilAge'], 21],
    [['adultFromAge'], 18],
    [['supportOnRequestUntilAge'], 25],
    [['returnToEducationUntilAge'], 25],
    [['studyHelpUntilAge'], 25],
  ] as const)('changes with the ages of the law: %s', (names, age) => {
    // 33 is no age of the law.
    const changed = names.map((name) => [
      name,
      LAW_OF_ENGLAND[name].map((entry) => ({ ...entry, value: 33 })),
    ]);
    const law = { ...LAW_OF_ENGLAND, ...(Object.fromEntries(changed) as Partial<Law>) };
    const texts = (of: typeof law) =>
      DUTIES.flatMap((duty) => Object.values(dutyWords(duty, '2026-11-27', of)));
    const moved = texts(law).filter((text, at) => text !== texts(LAW_OF_ENGLAND)[at]);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((text) => !text.includes('33'))).toEqual([]);
    // The age of the listed kinds of placement is a number of its own.
    const others = texts(law).filter((text) => !text.startsWith('looked-after children under'));
    if (age !== 25)
      expect(others.filter((text) => new RegExp(`(?<!section )\\b${age}\\b`).test(text))).toEqual([]);
  });

  it('is that of the months of 2020 in those months', () => {
    const reviews = (on: string) =>
      DUTIES.filter(({ id }) => id === 'DUTY-4').map((duty) => dutyWords(duty, on).timescale);
    const plain = reviews('2020-04-23');
    expect(reviews('2020-04-24')[0]).toContain('where reasonably practicable');
    expect(reviews('2020-04-25')).toEqual(reviews('2020-04-24'));
    expect(reviews('2020-09-24')).toEqual(reviews('2020-04-24'));
    expect(reviews('2020-09-26')).toEqual(plain);
  });

  it('names an amount as at the day, whatever amounts are tried', () => {
    const leaver = someone('2007-03-14', [stay('2021-05-04', { end: '2025-03-14', legalStatus: 'C2' })]);
    const [first] = DUTY_LAW.amounts.settingUpHome;
    if (first === undefined) throw new Error('no amount');
    const raised = {
      ...DUTY_LAW,
      amounts: {
        ...DUTY_LAW.amounts,
        settingUpHome: [
          ...DUTY_LAW.amounts.settingUpHome,
          { ...first, from: plainDate('2029-04-01'), value: { ...first.value, pounds: 4000 } },
        ],
      },
    };
    const pounds = (on: string) =>
      dutiesOn(leaver, on, { movingToOwnHome: true }, LAW_OF_ENGLAND, raised).find(
        ({ id }) => id === 'DUTY-31',
      )?.amount?.pounds;
    expect(['2029-03-31', '2029-04-01', '2029-04-02'].map(pounds)).toEqual([3000, 4000, 4000]);
  });
});

describe('the last day that can be written', () => {
  it('is a day like any other', () => {
    const eligible = someone('9983-01-01', [stay('9997-01-01')]);
    expect(timetable(eligible, {}, '9999-12-31').length).toBeGreaterThan(0);
    expect(dutiesOn(eligible, '9999-12-31').length).toBeGreaterThan(0);
  });
});
