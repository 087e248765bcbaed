/** The days on which an answer can change, in order, and which reason comes first where several meet on a day. */
import { describe, expect, it } from 'vitest';
import type { Law, PersonInput } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  nextChanges,
  person,
  statusTimeline,
  withReadings,
} from '../../src/eligibility/index.js';
import { inDays } from '../../src/law/law.js';
import { turningPoints } from '../../src/eligibility/over-time/turning-points.js';
import { histories } from '../../src/record/history/history.js';
import { plainDate, toPlainDate } from '../../src/kernel/calendar.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';

/** Every turning point of a record as it stands, in order of days. */
function pointsOf(facts: PersonInput, law: Law = LAW_OF_ENGLAND): string[] {
  const record = person(facts);
  const lawInDays = inDays(law);
  return [...turningPoints(record, histories(record, lawInDays), lawInDays)]
    .sort(([a], [b]) => a - b)
    .map(([day, { because }]) => `${toPlainDate(day)} ${because.join(', ')}`);
}

/** The days on which an answer does change, with why. */
const changesOf = (facts: PersonInput, from: string, until: string): string[] =>
  statusTimeline(person(facts), { from, until })
    .slice(1)
    .map((span) => `${span.from} ${span.because.join(', ')}`);

const NEW_LAW = [
  '1991-10-14 law-commenced',
  '2001-10-01 law-commenced',
  '2005-12-30 law-commenced',
  '2011-04-01 law-commenced',
  '2012-12-03 law-commenced',
  '2013-04-19 law-commenced',
  '2014-04-22 law-commenced',
  '2016-04-06 law-commenced',
  '2018-04-01 law-commenced',
  '2018-09-01 law-commenced',
  '2020-04-24 law-commenced',
  '2020-09-25 law-commenced',
];
const BIRTHDAYS = [
  '2008-06-10 born',
  '2024-06-10 birthday',
  '2026-06-10 birthday',
  '2029-06-10 birthday',
  '2033-06-10 birthday',
];
const withNewLaw = (...points: string[]): string[] => [...NEW_LAW, ...points].sort();

describe('turning points', () => {
  it('are birthdays, new law and 13 weeks from 14, where nothing but the date of birth is on record', () => {
    // 91 days from 10 June 2022.
    expect(pointsOf({ dateOfBirth: born })).toEqual(
      withNewLaw(...BIRTHDAYS, '2022-09-09 in-care-long-enough'),
    );
  });

  it('are birthdays and new law alone, where there is nothing else to tell', () => {
    expect(pointsOf(whole({ dateOfBirth: born }))).toEqual(withNewLaw(...BIRTHDAYS));
  });

  it('are 13 weeks twice where earlier care may have happened: possibly complete, and surely', () => {
    expect(
      pointsOf({ dateOfBirth: born, recordFrom: '2024-01-01', care: [stay('2024-01-01', null)] }),
    ).toEqual(
      withNewLaw(
        ...BIRTHDAYS,
        '2022-09-09 in-care-long-enough',
        '2024-01-01 care-began, record-begins',
        '2024-04-01 in-care-long-enough',
      ),
    );
  });

  it('end nothing that goes on', () => {
    expect(
      pointsOf({
        ...whole({ dateOfBirth: born, care: [stay('2024-01-01', null)] }),
        familyPlacements: [{ with: 'parent', start: '2024-02-01', end: null }],
        hospitalStays: [{ start: '2024-03-01', end: null }],
        specialGuardianshipOrder: { date: '2024-05-01', lookedAfterImmediatelyBefore: true },
        otherAccommodation: [{ kind: 'health', start: '2024-06-01', end: null }],
        education: [{ start: '2024-07-01', end: null, inPathwayPlan: true }],
      }),
    ).toEqual(
      withNewLaw(
        ...BIRTHDAYS,
        '2024-01-01 care-began',
        '2024-02-01 family-placement-began',
        '2024-03-01 detained-or-in-hospital',
        '2024-04-01 in-care-long-enough',
        '2024-05-01 special-guardianship-made',
        '2024-06-01 other-accommodation-began',
        '2024-07-01 programme-began',
        '2024-08-01 with-family-long-enough',
      ),
    );
  });

  it('are the same 13 weeks under each law there has been, before there was such a law or not', () => {
    const citation = { instrument: 'An invented Act', provision: 's.1', href: '' };
    const older: Law = {
      ...LAW_OF_ENGLAND,
      shortBreakRule: [
        { from: plainDate('1995-01-01'), value: 'leaves-out-days', citation },
        ...LAW_OF_ENGLAND.shortBreakRule,
      ],
    };
    const facts = whole({ dateOfBirth: born, care: [stay('2024-01-01', null)] });
    expect(pointsOf(facts, older)).toEqual(
      ['1995-01-01 law-commenced', ...pointsOf(facts, LAW_OF_ENGLAND)].sort(),
    );
  });
});

it('are the ends of accommodation that keeps its label under the reading of AMB-25, at 18 and over too', () => {
  const facts = whole({
    dateOfBirth: born,
    disabled: true,
    otherAccommodation: [
      { kind: 'voluntary-organisation', start: '2026-06-09', end: '2026-06-25', treatAsSection20: true },
    ],
  });
  const law = withReadings({ reviewersDecision: 'section-17-and-housing' });
  const from = '2026-06-01';
  const until = '2026-07-01';
  const spans = statusTimeline(person(facts), { from, until }, law);
  expect(spans.map((span) => `${span.from} ${span.status}`)).toEqual([
    `${from} none`,
    '2026-06-25 qualifying',
  ]);
  const asSection20 = statusTimeline(person(facts), { from, until });
  expect(asSection20.map((span) => `${span.from} ${span.status}`)).toEqual([
    `${from} none`,
    '2026-06-09 none',
    '2026-06-10 qualifying',
  ]);
});

it('are the third day of a stay that is still open, under the reading of AMB-30', () => {
  const law = withReadings({ openFirstDays: 'unknown' });
  const facts = whole({ dateOfBirth: born, care: [stay('2020-10-03', null)] });
  const spans = statusTimeline(person(facts), { from: '2020-10-01', until: '2020-11-01' }, law);
  expect(spans.map((span) => `${span.from} ${span.lookedAfter}`)).toEqual([
    '2020-10-01 no',
    '2020-10-03 unknown',
    '2020-10-05 yes',
  ]);
});

describe('why a span began', () => {
  it.each<[string, PersonInput, string, string, readonly string[]]>([
    [
      'birth, in care from the first day, and a record that begins then',
      { dateOfBirth: born, recordFrom: born, care: [stay(born, '2008-07-01')] },
      '2008-06-01',
      '2008-07-01',
      ['2008-06-10 born, care-began'],
    ],
    [
      'the end of care alone, the day after the 16th birthday',
      { dateOfBirth: born, care: [stay('2022-07-01', '2024-06-11')] },
      '2024-06-10',
      '2024-07-01',
      ['2024-06-11 care-ended'],
    ],
    [
      'the 16th birthday before the end of care',
      { dateOfBirth: born, care: [stay('2022-07-01', '2024-06-10')] },
      '2024-06-09',
      '2024-07-01',
      ['2024-06-10 birthday, care-ended'],
    ],
    [
      'the end of care, and a charity that takes over',
      {
        dateOfBirth: born,
        care: [stay('2024-07-01', '2024-08-01')],
        otherAccommodation: [{ kind: 'voluntary-organisation', start: '2024-08-01', end: null }],
      },
      '2024-07-02',
      '2024-09-01',
      ['2024-08-01 care-ended, other-accommodation-began'],
    ],
    [
      'the 18th birthday, with fewer than 13 weeks of care',
      { dateOfBirth: born, care: [stay('2026-05-01', null)] },
      '2026-05-02',
      '2026-07-01',
      ['2026-06-10 birthday'],
    ],
  ])('is %s', (_name, facts, from, until, changes) => {
    expect(changesOf(whole(facts), from, until)).toEqual(changes);
  });

  it('is a birthday first, on whichever day of a month it may fall', () => {
    // Of those born in June 2008, some are 16 on the day that care ends and some are not.
    const facts = whole({ dateOfBirth: '2008-06', care: [stay('2022-07-01', '2024-06-15')] });
    expect(changesOf(facts, '2024-06-02', '2024-06-16')).toEqual(['2024-06-15 birthday, care-ended']);
  });
});

describe('a timeline', () => {
  const inCare = whole({ dateOfBirth: born, care: [stay('2022-07-01', null)] });

  it('holds no change of the day on which its window ends, nor a second time that of its first day', () => {
    const spans = (from: string, until: string) =>
      statusTimeline(person(inCare), { from, until }).map((span) => [span.from, span.until, span.status]);
    expect(spans('2024-06-09', '2024-06-10')).toEqual([['2024-06-09', '2024-06-10', 'none']]);
    expect(spans('2024-06-10', '2024-06-11')).toEqual([['2024-06-10', '2024-06-11', 'eligible']]);
    expect(spans('2024-06-09', '2024-06-11')).toEqual([
      ['2024-06-09', '2024-06-10', 'none'],
      ['2024-06-10', '2024-06-11', 'eligible'],
    ]);
  });

  it('does not settle the adviser while only some of those born in a month have turned 21', () => {
    // Support has not been asked for: an adviser is owed up to 21, and from then on request.
    const month = whole({ dateOfBirth: '2008-06', care: [stay('2022-07-01', null)] });
    const adviserOn = (from: string) =>
      statusTimeline(person(month), { from, until: '2029-07-02' })[0]?.personalAdviser;
    expect(['2029-05-31', '2029-06-01', '2029-06-29', '2029-06-30'].map(adviserOn)).toEqual([
      'required',
      'unknown',
      'unknown',
      'on-request',
    ]);
  });

  it('leaves everything open for a date of birth that cannot be read', () => {
    const broken = { dateOfBirth: 'June 2008' } as unknown as Parameters<typeof statusTimeline>[0];
    expect(statusTimeline(broken, { from: '2025-01-01', until: '2026-01-01' })).toEqual([
      {
        from: '2025-01-01',
        until: '2026-01-01',
        status: 'unknown',
        possible: ['eligible', 'relevant', 'former-relevant', 'qualifying', 'none'],
        lookedAfter: 'unknown',
        principlesApply: 'unknown',
        personalAdviser: 'unknown',
        because: ['window-begins'],
        age: null,
      },
    ]);
  });
});

it('a coming change is one after the day asked about, up to the last day that can be written', () => {
  const on = (facts: PersonInput, day: string) =>
    nextChanges(person(whole(facts)), day).map((change) => change.on);
  const inCare = { dateOfBirth: born, care: [stay('2022-07-01', null)] };
  expect(on(inCare, '2033-06-09')).toEqual(['2033-06-10']);
  expect(on(inCare, '2033-06-10')).toEqual([]);
  // 16 on 31 October 9999.
  expect(on({ dateOfBirth: '9983-10-31', care: [stay('9998-01-01', null)] }, '9999-10-30')).toEqual([
    '9999-10-31',
  ]);
});
