/** Limbs of the statuses that few people meet, on both sides of each edge; and what is asked where one is open. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  careStatus,
  explain,
  person,
  personalAdviser,
  previouslyLookedAfter,
  responsibleAuthority,
  statusOn,
  withReadings,
} from '../../src/eligibility/index.js';
import { phrase, stay, whole } from './days.js';

// 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const paths = ({ needs }: { readonly needs: readonly { readonly path: string }[] }) =>
  needs.map(({ path }) => path).join();
const wales = (start: string, end: string | null) =>
  ({ start, end, nation: 'wales', legalStatus: 'V2' }) as const;

describe('care whose nation is not recorded', () => {
  const facts = whole({
    dateOfBirth: born,
    care: [stay('2022-07-01', '2024-09-01', 'V2', { council: 'Cardiff' })],
  });

  it('leaves open what care by an English council would give, and asks for the nation', () => {
    const on = (day: string) => `${phrase(facts, day)} ${paths(careStatus(person(facts), day))}`;
    expect(['2024-06-10', '2025-01-01', '2027-01-01'].map(on)).toEqual([
      'eligible or none? /care/nation',
      'relevant or none? /care/nation',
      'former-relevant or none? /care/nation',
    ]);
  });

  it('asks for what else is open beside it', () => {
    const { familyPlacements: _left, ...rest } = facts;
    expect(paths(careStatus(person(rest), '2025-06-01'))).toBe('/familyPlacements,/care/nation');
  });

  it('is open in the status alone as in the finding, on the days round each birthday', () => {
    for (const one of [
      facts,
      { ...facts, dateOfBirth: '2008-02-29' },
      whole({ dateOfBirth: born, care: [] }),
    ])
      for (const year of [2008, 2022, 2024, 2026, 2029, 2033])
        for (const day of ['02-28', '03-01', '06-09', '06-10', '06-11']) {
          const on = `${year}-${day}`;
          expect(statusOn(person(one), on)).toBe(careStatus(person(one), on).answer);
        }
  });
});

describe('care by a Welsh council after English care', () => {
  const facts = (...after: ReturnType<typeof wales>[]) =>
    whole({ dateOfBirth: born, care: [stay('2022-07-01', '2024-09-01')], careElsewhere: after });

  it('takes away the relevant child, and the person qualifying by care', () => {
    expect(phrase(facts(), '2025-06-01')).toBe('relevant');
    expect(phrase(facts(wales('2025-01-01', '2025-03-01')), '2025-06-01')).toBe('none');
    expect(phrase(facts(wales('2025-01-01', '2025-03-01')), '2024-12-31')).toBe('relevant');
    // The day on which it begins is a day of it.
    expect(phrase(facts(wales('2025-01-01', '2025-03-01')), '2025-01-01')).toBe('none');
    // Before the English care ended it is nothing later.
    expect(phrase(facts(wales('2024-01-01', '2024-02-01')), '2025-06-01')).toBe('relevant');
  });

  it('on the same days as English care takes nothing away, and alone until the end does', () => {
    const both = (english: readonly [string, string], welsh: readonly [string, string], on = '2025-06-01') =>
      phrase(whole({ dateOfBirth: born, care: [stay(...english)], careElsewhere: [wales(...welsh)] }), on);
    expect(both(['2022-07-01', '2025-01-01'], ['2024-07-01', '2025-01-01'])).toBe('relevant');
    expect(both(['2022-07-01', '2025-01-01'], ['2022-07-01', '2025-01-01'])).toBe('relevant');
    expect(both(['2022-07-01', '2024-12-31'], ['2024-07-01', '2025-01-01'])).toBe('none');
    // It ended before the English care did, or on the day on which that began.
    expect(both(['2024-07-01', '2025-01-01'], ['2022-07-01', '2024-12-31'])).toBe('relevant');
    expect(both(['2024-12-31', '2025-01-01'], ['2022-07-01', '2024-12-31'])).toMatch(/\?$/);
  });

  it('of one night leaves both open', () => {
    expect(phrase(facts(wales('2025-01-01', '2025-01-02')), '2025-06-01')).toMatch(/^relevant or .*none\?$/);
    const adult = whole({
      dateOfBirth: born,
      care: [stay('2024-07-01', '2024-08-01')],
      careElsewhere: [wales('2025-01-01', '2025-01-02')],
    });
    expect(phrase(adult, '2025-06-01')).toBe('qualifying or none?');
  });
});

describe('the council that is responsible (section 24(5))', () => {
  const on = '2025-06-01';
  const told = (facts: PersonInput, day = on) => {
    const found = responsibleAuthority(person(facts), day);
    return [found.answer, found.council, paths(found)]
      .filter((part) => part !== null && part !== '')
      .join(' ');
  };
  const housed = { kind: 'private-childrens-home', start: '2024-07-01', end: '2024-12-01' } as const;
  const qualifying = (...care: ReturnType<typeof stay>[]) =>
    whole({ dateOfBirth: born, care, otherAccommodation: [housed], area: 'Southmere' });
  const of = (council: string) => ({ council });

  it('of a person qualifying by care is the one that looked after them last, and else the one where they are', () => {
    expect(told(qualifying())).toBe('named Southmere');
    expect(told(qualifying(stay('2024-07-01', '2024-08-01', 'V2', of('Northbank'))))).toBe('named Northbank');
    expect(told(qualifying(stay('2024-07-01', '2024-08-01', 'V2', of(' '))))).toBe('unknown /care/council');
    expect(told(qualifying(stay('2024-07-01', '2024-08-01')))).toBe('unknown /care/council');
  });

  it('is not known where one night may have been care, though the status is', () => {
    const night = qualifying(stay('2024-07-01', '2024-07-02', 'V2', of('Northbank')));
    expect(phrase(night, on)).toBe('qualifying');
    expect(told(night)).toBe('unknown /care');
  });

  it('is not known where the record begins after the care that it holds', () => {
    const late = {
      recordFrom: '2025-01-01',
      care: [stay('2022-07-01', '2024-09-01', 'C2', of('Northbank'))],
    };
    expect(told(whole({ dateOfBirth: born, ...late }))).toBe('unknown /care');
    expect(told(whole({ dateOfBirth: born, ...late, recordFrom: '2024-10-01' }), '2025-06-01')).toMatch(
      /^unknown /,
    );
  });

  it('is the one that looks after them, and from 18 the one that did', () => {
    const moved = whole({
      dateOfBirth: born,
      care: [
        stay('2022-07-01', '2025-06-01', 'C2', of('Northbank')),
        stay('2025-06-01', null, 'C2', of('Southmere')),
      ],
    });
    expect(['2025-05-31', '2025-06-01', '2026-06-09', '2026-06-10'].map((day) => told(moved, day))).toEqual([
      'named Northbank',
      'named Southmere',
      'named Southmere',
      'named Southmere',
    ]);
    expect(told(whole({ dateOfBirth: born, care: [] }))).toBe('none');
    expect(told({ dateOfBirth: born })).toMatch(/^unknown \/care,/);
  });
});

describe('support asked for from 21, and asked for again (section 23CZB)', () => {
  const leaver = whole({ dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10')] });
  const adviser = (more: Partial<Person>, on: string, law = LAW_OF_ENGLAND) =>
    personalAdviser({ ...person(leaver), ...more } as Person, on, law).answer;

  it('is owed from the day on which it is asked for', () => {
    const asked = { supportRequested: '2030-01-15' };
    expect(['2030-01-14', '2030-01-15', '2033-06-09', '2033-06-10'].map((on) => adviser(asked, on))).toEqual([
      'on-request',
      'required',
      'required',
      'none',
    ]);
  });

  it('ends when they say that they no longer want it, and begins again when they ask again', () => {
    const stopped = { supportRequested: '2030-01-15', supportWithdrawn: '2031-01-15' };
    expect(['2031-01-14', '2031-01-15'].map((on) => adviser(stopped, on))).toEqual([
      'required',
      'on-request',
    ]);
    const again = { supportRequested: '2031-01-16', supportWithdrawn: '2031-01-15' };
    expect(adviser(again, '2031-02-01')).toBe('required');
    expect(adviser({ ...again, supportRequested: '2031-01-15' }, '2031-02-01')).toBe('on-request');
  });

  it('asked for before 21 counts as if asked then, or on the other reading not at all', () => {
    const again = withReadings({ askedTooEarly: 'ask-again' });
    for (const [supportRequested, before, other] of [
      ['2029-06-09', 'required', 'on-request'],
      ['2029-06-10', 'required', 'required'],
    ] as const) {
      expect(adviser({ supportRequested }, '2030-01-01')).toBe(before);
      expect(adviser({ supportRequested }, '2030-01-01', again)).toBe(other);
    }
    const returned = (returnToEducation: string) =>
      adviser(
        { returnToEducation, education: [{ start: '2029-05-01', end: null, inPathwayPlan: false }] },
        '2030-01-01',
        again,
      );
    expect(['2029-06-09', '2029-06-10'].map(returned)).toEqual(['on-request', 'required']);
  });
});

describe('a programme of the pathway plan past 21 (section 23C(7))', () => {
  const leaver = whole({ dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10')] });
  const adviser = (education: Person['education'], on: string, more: Partial<Person> = {}) =>
    personalAdviser({ ...person(leaver), education, ...more } as Person, on).answer;

  it('carries the adviser on while it runs, where it was set out and begun by then', () => {
    const course = (start: string, end: string | null, inPathwayPlan = true) => [
      { start, end, inPathwayPlan },
    ];
    const to2031 = course('2029-01-10', '2031-01-10');
    expect(['2031-01-09', '2031-01-10'].map((on) => adviser(to2031, on))).toEqual(['required', 'on-request']);
    expect(adviser(course('2029-01-10', '2031-01-10', false), '2030-01-01')).toBe('on-request');
    expect(adviser(course('2029-06-09', null), '2030-01-01')).toBe('required');
    expect(adviser(course('2029-06-10', null), '2030-01-01')).toBe('on-request');
    expect(adviser(undefined, '2030-01-01')).toBe('unknown');
  });

  it('ended before they told of more leaves section 23CA to begin when it ended', () => {
    const told = { returnToEducation: '2030-01-15' };
    const first = { start: '2029-01-10', end: '2031-01-10', inPathwayPlan: true };
    const next = { start: '2031-02-01', end: null, inPathwayPlan: false };
    expect(adviser([first, next], '2031-01-31', told)).toBe('required');
    expect(adviser([first, next], '2031-02-01', told)).toBe('required');
    expect(adviser([first, { ...next, end: '2031-03-01' }], '2031-03-01', told)).toBe('on-request');
  });
});

describe('previously looked after (section 23ZZA)', () => {
  it('rests on codes that were not read from the day on which care ended by one', () => {
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2023-03-01', 'C2', { reasonEnded: 'E44' })],
    });
    const steps = (on: string) => {
      const { answer, steps: told } = previouslyLookedAfter(person(facts), on);
      return `${answer} ${told.length}`;
    };
    expect(['2023-02-28', '2023-03-01', '2026-06-09', '2026-06-10'].map(steps)).toEqual([
      'no 0',
      'yes 1',
      'yes 1',
      'no 1',
    ]);
  });

  it('says so once, whatever else ended care', () => {
    const care = [
      stay('2022-07-01', '2022-09-01', 'V2', { reasonEnded: 'E4A' }),
      stay('2023-07-01', '2023-09-01', 'C2', { reasonEnded: 'E43' }),
    ];
    const found = previouslyLookedAfter(person(whole({ dateOfBirth: born, care })), '2025-06-01');
    expect([found.answer, found.steps.map(({ rule }) => rule)]).toEqual(['yes', ['UNREAD']]);
    const one = previouslyLookedAfter(
      person(whole({ dateOfBirth: born, care: care.slice(0, 1) })),
      '2025-06-01',
    );
    expect([one.answer, one.steps]).toEqual(['no', []]);
  });

  it('is told beside the status of those who are', () => {
    const told = (facts: PersonInput) =>
      careStatus(person(facts), '2025-06-01').steps.some(({ rule }) => rule === 'PLA-1');
    const left = (reasonEnded: 'E12' | 'E4A') =>
      whole({ dateOfBirth: born, care: [stay('2022-07-01', '2023-03-01', 'C2', { reasonEnded })] });
    expect([told(left('E12')), told(left('E4A'))]).toEqual([true, false]);
    expect(told(whole({ dateOfBirth: born, care: [], adoptedFromCareElsewhere: true }))).toBe(true);
    const guarded = { date: '2023-03-01', lookedAfterImmediatelyBefore: true };
    expect(told(whole({ dateOfBirth: born, care: [], specialGuardianshipOrder: guarded }))).toBe(true);
  });
});

describe('a law that counts other days', () => {
  const law = {
    ...LAW_OF_ENGLAND,
    careDaysNeeded: LAW_OF_ENGLAND.careDaysNeeded.map((entry) => ({ ...entry, value: 90 })),
  };

  it('says days where they are no weeks', () => {
    const inCare = person(whole({ dateOfBirth: born, care: [stay('2025-01-01', null, 'C2')] }));
    expect(explain(careStatus(inCare, '2025-04-01', law), { length: 'sentence' })).toBe(
      'Eligible child on 1 April 2025: looked after at 16 or 17, with 90 days of care since 14',
    );
    const left = person(whole({ dateOfBirth: born, care: [stay('2024-01-01', '2024-08-01', 'C2')] }));
    expect(explain(careStatus(left, '2025-04-01', law), { length: 'whole' })).toContain(
      'Eligible when care ended on 1 August 2024: past 16 (10 June 2024), and 90 days',
    );
  });
});

describe('six months with family after 18, on the reading that they end the status (AMB-9)', () => {
  const home = (start: string, end: string | null) =>
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01')],
      familyPlacements: [{ start, end, with: 'parent' }],
    });
  const law = withReadings({ familyAfterEighteen: 'ends-status' });

  it('takes away a status that was there, and gives none back', () => {
    const after = home('2027-01-01', null);
    expect(phrase(after, '2027-08-01')).toBe('former-relevant');
    expect(['2027-06-30', '2027-07-01'].map((on) => phrase(after, on, law))).toEqual([
      'former-relevant',
      'qualifying',
    ]);
    const before = home('2025-03-01', '2027-01-01');
    expect(phrase(before, '2027-08-01')).toBe('qualifying');
    expect(phrase(before, '2027-08-01', law)).toBe('qualifying');
  });
});

describe('how the steps of a finding join', () => {
  type Step = ReturnType<typeof careStatus>['steps'][number];
  const joined = (facts: PersonInput, on: string): Readonly<Record<string, string>> => {
    const found: Record<string, string> = {};
    const visit = ({ says, connective, steps }: Step): void => {
      // The first of them: what is told again elsewhere is told without what lies under it.
      found[says.split(/[:,{]/)[0]?.trim() ?? ''] ??=
        `${connective} ${steps.length > 0 ? 'of steps' : 'alone'}`;
      for (const step of steps) visit(step);
    };
    careStatus(person(facts), on).steps.forEach(visit);
    return found;
  };

  it('is by all of a status, any of its limbs, and of what is not so by the one step', () => {
    const relevant = joined(
      whole({ dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] }),
      '2025-06-01',
    );
    expect(relevant).toMatchObject({
      'Relevant child': 'all of steps',
      'By one of the two limbs': 'any of steps',
      'Not looked after on the day': 'not of steps',
      'Was an eligible child when last looked after': 'all of steps',
      'No stay on record covers the day': 'facts alone',
      'Some of that care ran past': 'facts alone',
      'Does not live with a parent': 'facts alone',
      'Was detained or in hospital on the': 'facts alone',
    });
    const former = joined(
      whole({ dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10')] }),
      '2027-06-01',
    );
    expect(former).toMatchObject({
      'Former relevant child': 'all of steps',
      'Looked after on reaching': 'all of steps',
      'Looked after on the last day before the': 'facts alone',
    });
  });

  it('is told beside, where a leaf rests on a text that was not read', () => {
    const reviewed = { kind: 'section-17', start: '2024-01-01', end: null, treatAsSection20: true } as const;
    const facts = whole({ dateOfBirth: born, care: [], otherAccommodation: [reviewed] });
    expect(joined(facts, '2024-02-01')['Accommodated under section 20 since']).toBe('told of steps');
  });

  it('is said by the law that was asked, whichever was asked before on the same day', () => {
    const earlier = {
      ...LAW_OF_ENGLAND,
      leavingCareFromAge: LAW_OF_ENGLAND.leavingCareFromAge.map((entry) => ({ ...entry, value: 15 })),
    };
    const left = person(whole({ dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] }));
    const aged = (law = LAW_OF_ENGLAND) =>
      explain(careStatus(left, '2025-06-01', law), { length: 'whole' }).match(/Aged [^[]*(?= \[)/)?.[0];
    expect([aged(), aged(earlier), aged(), aged(earlier)]).toEqual([
      'Aged 16 or 17 on the day',
      'Aged 15 to 17 on the day',
      'Aged 16 or 17 on the day',
      'Aged 15 to 17 on the day',
    ]);
  });
});
