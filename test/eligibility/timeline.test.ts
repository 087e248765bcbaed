/** The timeline of a life, the changes that are coming, and what each is because of. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  TURNING_POINTS,
  careStatus,
  nextChanges,
  person,
  statusTimeline,
  withReadings,
} from '../../src/eligibility/index.js';
import { day, text } from '../properties/people.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const lifeOf = (facts: PersonInput, from = born, until = '2034-01-01', law = LAW_OF_ENGLAND): string[] =>
  statusTimeline(person(whole(facts)), { from, until }, law).map(
    (span) =>
      `${span.from} ${span.lookedAfter === 'yes' && span.status === 'none' ? 'looked after' : span.status} (${span.because.join(', ')})`,
  );

/** The days on which a timeline says that something changes, and those on which it does. */
function changes(
  record: PersonInput,
  from: string,
  until: string,
): readonly [told: string[], true: string[]] {
  const told = statusTimeline(person(record), { from, until }).map((span) => span.from as string);
  const found: string[] = [];
  let held = '';
  for (let on = from; on < until; on = text(day(on) + 1)) {
    const { answer, possible, lookedAfter, principlesApply } = careStatus(person(record), on);
    const now = JSON.stringify([answer, possible, lookedAfter, principlesApply]);
    if (now !== held) found.push(on);
    held = now;
  }
  return [told, found];
}

describe('statusTimeline', () => {
  it('changes on the day after care ended, where the record begins later and other care may have followed', () => {
    const [told, found] = changes(
      {
        dateOfBirth: '2009-08-15',
        care: [{ start: '2025-07-15', end: '2025-10-14', legalStatus: 'V4' }],
        recordFrom: '2026-10-18',
        detentions: [{ start: '2027-10-16', end: '2028-04-17', kind: 'remand' }],
        hospitalStays: [{ start: '2027-07-07', end: '2027-08-06' }],
      },
      '2024-02-25',
      '2026-08-13',
    );
    expect(told).toEqual(found);
    expect(told).toContain('2025-10-15');
    // A window may begin on that very day, or on the one before it. Who must be eligible on ceasing is no longer sure then.
    const onCeasing = withReadings({ eligibleBeforeCeasing: 'on-ceasing' });
    for (const from of ['2025-10-13', '2025-10-14', '2025-10-15', '2025-10-16'])
      expect(
        statusTimeline(
          person({
            dateOfBirth: '2009-08-15',
            care: [{ start: '2024-01-15', end: '2025-10-14', legalStatus: 'C2' }],
            familyPlacements: [],
            recordFrom: '2026-10-18',
          }),
          { from, until: '2025-11-01' },
          onCeasing,
        ).at(-1)?.from,
      ).toBe(from > '2025-10-15' ? from : '2025-10-15');
  });

  it('changes on the day from which a Welsh council is no English one', () => {
    const record: PersonInput = whole({
      dateOfBirth: '1993-05-31',
      care: [{ ...stay('2008-11-21', '2011-05-31'), nation: 'wales' }],
    });
    const [told, found] = changes(record, '2016-03-01', '2016-05-01');
    expect(told).toEqual(found);
    expect(told).toEqual(['2016-03-01', '2016-04-06']);
  });

  it('tells a life in spans, each with why it began', () => {
    expect(
      lifeOf({
        dateOfBirth: born,
        care: [stay('2015-01-01', '2025-03-01', 'C2')],
        familyPlacements: [{ with: 'parent', start: '2025-03-01', end: '2026-01-01' }],
      }),
    ).toEqual([
      '2008-06-10 none (window-begins)',
      '2015-01-01 looked after (care-began)',
      '2018-04-01 looked after (law-commenced)',
      '2024-06-10 eligible (birthday)',
      '2025-03-01 relevant (care-ended, family-placement-began)',
      '2025-09-01 qualifying (with-family-long-enough)',
      '2026-01-01 relevant (family-placement-ended)',
      '2026-06-10 former-relevant (birthday)',
      '2029-06-10 former-relevant (birthday)',
      '2033-06-10 former-relevant (birthday)',
    ]);
  });

  it.each<[string, PersonInput, string, readonly string[]]>([
    [
      '13 weeks',
      { dateOfBirth: born, care: [stay('2025-01-01', null)] },
      '2025-02-01',
      ['2025-04-02 eligible (in-care-long-enough)'],
    ],
    [
      'a change of ground',
      {
        dateOfBirth: born,
        care: [stay('2024-07-01', '2025-02-01', 'V3', { shortBreakSeries: true }), stay('2025-02-01', null)],
      },
      '2025-01-01',
      ['2025-02-01 eligible (care-changed)'],
    ],
    [
      'the end of a stay that another follows',
      {
        dateOfBirth: born,
        care: [
          stay('2024-07-01', '2025-02-01'),
          stay('2025-02-01', '2025-03-01', 'V3', { shortBreakSeries: true }),
        ],
      },
      '2025-01-01',
      ['2025-02-01 looked after (care-changed)', '2025-03-01 relevant (care-ended)'],
    ],
    [
      'a death',
      { dateOfBirth: born, care: [stay('2024-07-01', '2025-02-01', 'C2', { reasonEnded: 'E2' })] },
      '2025-01-01',
      ['2025-02-01 none (died, care-ended)'],
    ],
    [
      'an order',
      {
        dateOfBirth: born,
        specialGuardianshipOrder: {
          date: '2025-02-01',
          lookedAfterImmediatelyBefore: true,
          discharged: '2025-05-01',
        },
      },
      '2025-01-01',
      ['2025-02-01 qualifying (special-guardianship-made)', '2025-05-01 none (special-guardianship-ended)'],
    ],
    [
      'other accommodation',
      {
        dateOfBirth: born,
        otherAccommodation: [{ kind: 'voluntary-organisation', start: '2025-01-09', end: '2025-02-01' }],
      },
      '2025-01-01',
      ['2025-02-01 qualifying (other-accommodation-ended)'],
    ],
    [
      'a sentence',
      {
        dateOfBirth: born,
        care: [stay('2025-01-02', '2025-03-01')],
        detentions: [{ kind: 'custodial-sentence', start: '2025-02-01', end: '2025-02-11' }],
      },
      '2025-01-02',
      [
        '2025-02-01 qualifying (care-ended, detained-or-in-hospital)',
        '2025-02-11 looked after (care-began, left-detention-or-hospital)',
        '2025-03-01 qualifying (care-ended)',
      ],
    ],
    [
      '76 days of breaks',
      {
        dateOfBirth: born,
        care: [
          stay('2022-07-01', '2022-12-01'),
          ...['07', '08', '09', '10', '11', '12'].map((month) =>
            stay(`2024-${month}-01`, `2024-${month}-16`, 'V3'),
          ),
        ],
      },
      '2024-11-20',
      [
        '2024-12-01 looked after (care-began)',
        '2024-12-02 eligible (short-break-limit)',
        '2024-12-16 relevant (care-ended, short-break-limit)',
      ],
    ],
    [
      'an agreement',
      { dateOfBirth: born, care: [stay('2025-02-01', '2025-03-01', 'V4')] },
      '2025-01-01',
      ['2025-02-01 none (care-began)', '2025-02-02 unknown (care-began)', '2025-03-01 unknown (care-ended)'],
    ],
    [
      'a record that begins',
      { dateOfBirth: born, recordFrom: '2024-02-01' },
      '2024-01-01',
      ['2024-02-01 none (record-begins)'],
    ],
  ])('because of %s', (_name, facts, from, changes) => {
    expect(lifeOf(facts, from, '2025-06-01').slice(1)).toEqual(changes);
  });

  it.each<[string, PersonInput, readonly string[]]>([
    [
      'a request',
      { dateOfBirth: born, supportRequested: '2030-02-01', supportWithdrawn: '2031-02-01' },
      ['2030-02-01 former-relevant (support-requested)', '2031-02-01 former-relevant (support-withdrawn)'],
    ],
    [
      'a return to education',
      { dateOfBirth: born, returnToEducation: '2030-02-01' },
      ['2030-02-01 former-relevant (return-to-education)'],
    ],
    [
      'a programme',
      { dateOfBirth: born, education: [{ start: '2029-02-01', end: '2031-02-01', inPathwayPlan: true }] },
      ['2031-02-01 former-relevant (programme-ended)'],
    ],
  ])('because of %s past 21', (_name, facts, changes) => {
    expect(
      lifeOf({ ...facts, care: [stay('2022-07-01', null)] }, '2030-01-01', '2033-01-01').slice(1),
    ).toEqual(changes);
  });

  it('knows the other ages of another law, and another reading', () => {
    const citation = { instrument: 'An invented Act', provision: 's.1', href: '' };
    const leaver = { dateOfBirth: born, care: [stay('2022-07-01', null)] };
    const law = {
      ...LAW_OF_ENGLAND,
      principlesUntilAge: [{ from: LAW_OF_ENGLAND.principlesUntilAge[0]?.from ?? null, value: 27, citation }],
    };
    expect(lifeOf(leaver, '2033-07-01', '2036-01-01', law).slice(1)).toEqual([
      '2035-06-10 former-relevant (birthday)',
    ]);
    const support = {
      ...LAW_OF_ENGLAND,
      supportOnRequestUntilAge: [
        { from: LAW_OF_ENGLAND.principlesUntilAge[0]?.from ?? null, value: 26, citation },
      ],
    };
    expect(lifeOf(leaver, '2033-07-01', '2036-01-01', support).slice(1)).toEqual([
      '2034-06-10 former-relevant (birthday)',
    ]);
    const dayAfter = withReadings({ endsOnSixteenthBirthday: 'does-not-count' });
    expect(
      lifeOf({ dateOfBirth: born, recordFrom: '2025-01-01' }, '2024-06-05', '2024-07-01', dayAfter).slice(1),
    ).toEqual(['2024-06-10 unknown (birthday)', '2024-06-11 unknown (day-after-birthday)']);
  });

  it('is empty for no days, and refuses what is no window', () => {
    const record = person(whole({ dateOfBirth: born }));
    expect(statusTimeline(record, { from: '2025-01-01', until: '2025-01-01' })).toEqual([]);
    expect(statusTimeline(record, { from: '2025-01-01', until: '2025-01-02' })).toEqual([
      {
        from: '2025-01-01',
        until: '2025-01-02',
        status: 'none',
        possible: ['none'],
        lookedAfter: 'no',
        principlesApply: 'no',
        personalAdviser: 'none',
        because: ['window-begins'],
        age: null,
      },
    ]);
    expect(() => statusTimeline(record, { from: '2025-01-02', until: '2025-01-01' })).toThrow(
      new RangeError('window.until: expected a date on or after window.from'),
    );
    expect(() => statusTimeline(record, { from: '1/1/2025', until: '2025-01-01' })).toThrow(
      'window.from: expected a real date written YYYY-MM-DD',
    );
    expect(() => statusTimeline(record, { from: '2025-01-01', until: 'now' })).toThrow(
      'window.until: expected a real date written YYYY-MM-DD',
    );
  });

  it('names every turning point once', () => {
    expect(new Set(TURNING_POINTS).size).toBe(TURNING_POINTS.length);
  });
});

describe('nextChanges', () => {
  const listed = (facts: PersonInput, on: string) =>
    nextChanges(person(whole(facts)), on).map((change) => [
      change.on,
      change.from.status,
      change.to.status,
      change.because[0],
      change.provided,
    ]);

  it('tells what is coming to a child in care, and on what condition', () => {
    expect(listed({ dateOfBirth: born, care: [stay('2024-05-01', null)] }, '2024-06-01')).toEqual([
      ['2024-07-31', 'none', 'eligible', 'in-care-long-enough', 'still-looked-after'],
      ['2026-06-10', 'eligible', 'former-relevant', 'birthday', 'nothing-else-changes'],
      ['2029-06-10', 'former-relevant', 'former-relevant', 'birthday', 'nothing-else-changes'],
      ['2033-06-10', 'former-relevant', 'former-relevant', 'birthday', 'nothing-else-changes'],
    ]);
  });

  it('to a relevant child at home', () => {
    const facts: PersonInput = {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01')],
      familyPlacements: [{ with: 'parent', start: '2025-03-01', end: null }],
    };
    expect(listed(facts, '2025-03-01')).toEqual([
      ['2025-09-01', 'relevant', 'qualifying', 'with-family-long-enough', 'still-with-family'],
      ['2029-06-10', 'qualifying', 'none', 'birthday', 'nothing-else-changes'],
    ]);
    const returns = {
      ...facts,
      familyPlacements: [],
      care: [...(facts.care ?? []), stay('2025-07-01', '2025-08-01')],
    };
    expect(listed(returns, '2025-03-01').slice(0, 2)).toEqual([
      ['2025-07-01', 'relevant', 'eligible', 'care-began', 'not-looked-after-again'],
      ['2025-08-01', 'eligible', 'relevant', 'care-ended', 'still-looked-after'],
    ]);
  });

  it('holds each change as plain data', () => {
    expect(
      nextChanges(person(whole({ dateOfBirth: born, care: [stay('2022-07-01', null)] })), '2029-06-09')[0],
    ).toMatchObject({
      on: '2029-06-10',
      from: {
        status: 'former-relevant',
        possible: ['former-relevant'],
        lookedAfter: 'no',
        principlesApply: 'yes',
        personalAdviser: 'required',
      },
      to: {
        status: 'former-relevant',
        possible: ['former-relevant'],
        lookedAfter: 'no',
        principlesApply: 'yes',
        personalAdviser: 'on-request',
      },
      because: ['birthday'],
      age: 21,
      provided: 'nothing-else-changes',
    });
  });

  it('is empty when nothing more is coming, and at the end of the calendar', () => {
    expect(listed({ dateOfBirth: born }, '2040-01-01')).toEqual([]);
    expect(listed({ dateOfBirth: born }, '9999-12-31')).toEqual([]);
    expect(
      listed({ dateOfBirth: '9990-01-01', care: [stay('9991-01-01', null)] }, '9990-06-01').map(([on]) => on),
    ).toEqual(['9991-01-01']);
    expect(() => listed({ dateOfBirth: born }, 'tomorrow')).toThrow(
      'on: expected a real date written YYYY-MM-DD',
    );
  });
});
