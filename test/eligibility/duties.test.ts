/** Which duties are owed on a day, with the day before, the day and the day after every date that moves one. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  ACT_OF_2026,
  CARE_STATUSES,
  DUTIES,
  DUTIES_OF_STATUS,
  DUTY_IDS,
  dutiesOn,
  person,
  withNothingElse,
  type DutyFacts,
  type DutyId,
  type Person,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';

/** Looked after under a care order from 14 to 18, fostered, born 3 May 2004. */
const amal = withNothingElse(
  person({
    dateOfBirth: '2004-05-03',
    care: [
      { start: '2018-05-10', end: '2022-05-03', legalStatus: 'C2', placement: 'U4', reasonEnded: 'E17' },
    ],
  }),
);

const owed = (record: Person, on: string, id: DutyId, facts: DutyFacts = {}): string =>
  dutiesOn(record, on, facts).find((duty) => duty.id === id)?.owed ?? 'no';

const idsOwed = (record: Person, on: string, facts: DutyFacts = {}): readonly string[] =>
  dutiesOn(record, on, facts)
    .filter((duty) => duty.owed === 'yes')
    .map((duty) => duty.id);

describe('the table of duties', () => {
  it('holds every duty of the rule reference once, in its order', () => {
    expect(DUTIES.map((duty) => duty.id)).toEqual([...DUTY_IDS]);
  });

  it('cites a provision with an address for each', () => {
    const without = DUTIES.filter(
      (duty) => !/^https:\/\/www\.(legislation\.gov\.uk|gov\.uk)\//.test(duty.citation.href),
    );
    expect(without.map((duty) => duty.id)).toEqual([]);
  });

  it('gives every duty a first day in force, but staying close, which has none yet', () => {
    const undated = DUTIES.filter((duty) => duty.inForce.every((entry) => entry.from === null));
    expect(undated.map((duty) => duty.id)).toEqual(['DUTY-37']);
  });

  it('lists for each status only duties that exist', () => {
    const known: readonly string[] = DUTY_IDS;
    expect(Object.keys(DUTIES_OF_STATUS)).toEqual([...CARE_STATUSES]);
    expect(
      Object.values(DUTIES_OF_STATUS)
        .flat()
        .filter((id) => !known.includes(id)),
    ).toEqual([]);
  });

  it('does not compile once there is a status without duties', () => {
    expect(errorsWithStatuses(['eligible', 'relevant', 'former-relevant', 'qualifying', 'none'])).toEqual([]);
    const [error] = errorsWithStatuses([
      'eligible',
      'relevant',
      'former-relevant',
      'qualifying',
      'none',
      'new',
    ]);
    expect(error).toContain('NonExhaustiveError');
  });
});

/** What is the same whatever the statuses are is parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of the table of duties when these are the statuses. */
function errorsWithStatuses(statuses: readonly string[]): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const source = host.getSourceFile.bind(host);
  const changed = (path: string): string | undefined =>
    path.endsWith('/eligibility/status/statuses.ts')
      ? read(path)?.replace(
          /CARE_STATUSES = \[[^\]]*\]/,
          `CARE_STATUSES = [${statuses.map((status) => `'${status}'`).join(', ')}]`,
        )
      : read(path);
  host.readFile = changed;
  host.getSourceFile = (path, target) => {
    if (path.endsWith('/eligibility/status/statuses.ts'))
      return ts.createSourceFile(path, changed(path) ?? '', target);
    if (!parsed.has(path)) parsed.set(path, source(path, target));
    return parsed.get(path);
  };
  const table = 'src/eligibility/duties/of-status.ts';
  const program = ts.createProgram([table], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(table))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

const UNTIL_21 = ['DUTY-9', 'DUTY-23', 'DUTY-24', 'DUTY-27', 'DUTY-27a', 'DUTY-35', 'DUTY-38', 'DUTY-41'];
const FROM_21 = ['DUTY-9', 'DUTY-33a', 'DUTY-35', 'DUTY-38', 'DUTY-41'];
/** Advocacy, complaints and records have no age at which they stop. */
const AT_ANY_AGE = ['DUTY-9', 'DUTY-38', 'DUTY-41'];

describe('the duties of each stage', () => {
  it('are those of a looked-after child before 16', () => {
    expect(idsOwed(amal, '2019-06-01')).toEqual([
      'DUTY-1',
      'DUTY-2',
      'DUTY-3',
      'DUTY-4',
      'DUTY-5',
      'DUTY-5e',
      'DUTY-6',
      'DUTY-7',
      'DUTY-8',
      'DUTY-9',
      'DUTY-10',
      'DUTY-10a',
      'DUTY-14',
      'DUTY-38',
      'DUTY-41',
    ]);
  });

  it('add assessment, plan, reviews, adviser and local offer from the 16th birthday', () => {
    const added = (on: string) => idsOwed(amal, on).filter((id) => !idsOwed(amal, '2019-06-01').includes(id));
    expect(added('2020-05-02')).toEqual([]);
    expect(added('2020-05-03')).toEqual(['DUTY-20', 'DUTY-20a', 'DUTY-22', 'DUTY-23', 'DUTY-24', 'DUTY-35']);
    expect(added('2020-05-04')).toEqual(['DUTY-20', 'DUTY-20a', 'DUTY-22', 'DUTY-23', 'DUTY-24', 'DUTY-35']);
  });

  it('become those of a former relevant child on the 18th birthday', () => {
    expect(idsOwed(amal, '2022-05-02')).toContain('DUTY-4');
    expect(idsOwed(amal, '2022-05-03')).toEqual(UNTIL_21);
  });

  it('become request-led on the 21st birthday', () => {
    expect(idsOwed(amal, '2025-05-02')).toEqual(UNTIL_21);
    expect(idsOwed(amal, '2025-05-03')).toEqual(FROM_21);
    expect(idsOwed(amal, '2025-05-04')).toEqual(FROM_21);
  });

  it('end on the 25th birthday, but for those without an age', () => {
    expect(idsOwed(amal, '2029-05-02')).toEqual(FROM_21);
    expect(idsOwed(amal, '2029-05-03')).toEqual(AT_ANY_AGE);
    expect(idsOwed(amal, '2029-05-04')).toEqual(AT_ANY_AGE);
  });

  it('go on past 21, and past 25, with a programme in the pathway plan', () => {
    const studying = {
      ...amal,
      education: [{ start: plainDate('2023-09-20'), end: plainDate('2029-07-01'), inPathwayPlan: true }],
    };
    expect(idsOwed(studying, '2026-05-03')).toEqual(
      expect.arrayContaining(['DUTY-23', 'DUTY-24', 'DUTY-27']),
    );
    expect(idsOwed(studying, '2029-06-30')).toEqual([
      'DUTY-9',
      'DUTY-23',
      'DUTY-24',
      'DUTY-27',
      'DUTY-27a',
      'DUTY-38',
      'DUTY-41',
    ]);
    expect(idsOwed(studying, '2029-07-01')).toEqual(AT_ANY_AGE);
  });

  it('are advice on request for somebody who qualifies, until 21', () => {
    const ben = withNothingElse(
      person({
        dateOfBirth: '2006-02-10',
        care: [{ start: '2022-03-01', end: '2022-04-10', legalStatus: 'V2' }],
      }),
    );
    expect(owed(ben, '2022-04-09', 'DUTY-34')).toBe('no');
    expect(owed(ben, '2022-04-10', 'DUTY-34')).toBe('yes');
    expect(owed(ben, '2027-02-09', 'DUTY-34')).toBe('yes');
    // From 21 only help with education can go on, until 25: a power (QUAL-9).
    expect(owed(ben, '2027-02-10', 'DUTY-34')).toBe('power');
    expect(owed(ben, '2031-02-09', 'DUTY-34')).toBe('power');
    expect(owed(ben, '2031-02-10', 'DUTY-34')).toBe('no');
  });

  it('are none for somebody who was never in care', () => {
    expect(dutiesOn(withNothingElse(person({ dateOfBirth: '2006-02-10', care: [] })), '2024-03-01')).toEqual(
      [],
    );
  });
});

describe('visits', () => {
  const child = (legalStatus: 'C1' | 'C2' | 'V2', placement?: 'P1' | 'U3' | 'U6') =>
    withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [
          { start: '2025-01-06', end: null, legalStatus, ...(placement === undefined ? {} : { placement }) },
        ],
      }),
    );
  const cases: readonly (readonly [string, Person, DutyFacts, string, string, string])[] = [
    ['section 20, foster carer', child('V2', 'U6'), {}, 'yes', 'no', 'no'],
    ['care order, foster carer', child('C2', 'U6'), {}, 'yes', 'no', 'no'],
    ['care order, with parent', child('C2', 'P1'), {}, 'no', 'no', 'yes'],
    ['interim order, with parent', child('C1', 'P1'), {}, 'no', 'yes', 'no'],
    ['interim order, placement not recorded', child('C1'), {}, 'unknown', 'unknown', 'no'],
    ['relative, approval not recorded', child('V2', 'U3'), {}, 'unknown', 'unknown', 'no'],
    [
      'relative, approved for the time being',
      child('V2', 'U3'),
      { temporarilyApprovedCarer: true },
      'no',
      'yes',
      'no',
    ],
    ['relative, fully approved', child('V2', 'U3'), { temporarilyApprovedCarer: false }, 'yes', 'no', 'no'],
  ];
  it.each(cases)('%s', (_name, record, facts, ordinary, interim, withParent) => {
    const on = '2025-06-02';
    expect([
      owed(record, on, 'DUTY-5', facts),
      owed(record, on, 'DUTY-5a', facts),
      owed(record, on, 'DUTY-5b', facts),
    ]).toEqual([ordinary, interim, withParent]);
  });
});

describe('short breaks', () => {
  const onBreak = (shortBreakSeries?: boolean) =>
    withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [
          {
            start: '2025-01-06',
            end: '2025-01-30',
            legalStatus: 'V3',
            ...(shortBreakSeries === undefined ? {} : { shortBreakSeries }),
          },
        ],
      }),
    );

  it('have the lighter regime instead of the ordinary one', () => {
    const ids = idsOwed(onBreak(true), '2025-01-10');
    expect(ids).toEqual([
      'DUTY-1',
      'DUTY-3',
      'DUTY-5e',
      'DUTY-8',
      'DUTY-9',
      'DUTY-10a',
      'DUTY-11',
      'DUTY-14',
      'DUTY-15',
      'DUTY-38',
      'DUTY-41',
    ]);
  });

  it('have the ordinary regime where regulation 48 does not apply', () => {
    expect(owed(onBreak(false), '2025-01-10', 'DUTY-11')).toBe('no');
    expect(owed(onBreak(false), '2025-01-10', 'DUTY-4')).toBe('yes');
  });

  it('leave both open, and ask, once a break of nobody’s word has run past 17 days', () => {
    expect(owed(onBreak(), '2025-01-23', 'DUTY-11')).toBe('yes');
    expect(owed(onBreak(), '2025-01-24', 'DUTY-11')).toBe('unknown');
    const reviews = dutiesOn(onBreak(), '2025-01-24').find((duty) => duty.id === 'DUTY-4');
    expect(reviews?.owed).toBe('unknown');
    expect(reviews?.needs.map((need) => need.path)).toEqual(['/care/shortBreakSeries']);
  });
});

describe('duties with a first day', () => {
  /** Somebody whose status brings the duty on each of these days, and the facts it needs. */
  const cases: readonly (readonly [DutyId, string, Person, DutyFacts, 'no' | 'unknown'])[] = [
    ['DUTY-4', '2011-04-01', inCare('2001-01-01', '2010-01-04'), {}, 'unknown'],
    ['DUTY-8', '2005-07-01', inCare('1995-01-01', '2003-01-06'), {}, 'no'],
    ['DUTY-10', '2014-01-27', inCare('1997-06-01', '2012-01-04', 'V2'), {}, 'no'],
    ['DUTY-10', '2015-04-01', inCare('2004-06-01', '2012-01-04', 'V2'), {}, 'no'],
    ['DUTY-10a', '2015-04-01', inCare('2004-06-01', '2012-01-04', 'C2'), {}, 'no'],
    ['DUTY-13', '2005-12-30', inCare('2003-01-01', '2005-06-01', 'E1', 'A5'), {}, 'unknown'],
    ['DUTY-15', '2021-09-09', inCare('2010-01-01', '2020-01-06'), {}, 'no'],
    ['DUTY-15', '2023-10-28', inCare('2006-06-01', '2020-01-06'), {}, 'no'],
    ['DUTY-16', '2013-04-19', inCare('2000-01-01', '2013-03-04', 'J1'), {}, 'no'],
    ['DUTY-20a', '2014-05-13', inCare('1997-06-01', '2012-01-04'), {}, 'no'],
    ['DUTY-4a', '2014-01-27', inCare('2004-06-01', '2012-01-04'), { earlyReviewGround: 'child-asks' }, 'no'],
    [
      'DUTY-4a',
      '2011-04-01',
      inCare('2004-06-01', '2010-01-04'),
      { earlyReviewGround: 'reviewing-officer-asks' },
      'unknown',
    ],
    ['DUTY-20', '2001-10-01', inCare('1985-03-01', '1999-06-01'), {}, 'no'],
    ['DUTY-32', '2014-05-13', leftAtEighteen('1995-03-01'), { livesWithLastFosterCarer: true }, 'no'],
    ['DUTY-33a', '2018-04-01', leftAtEighteen('1996-03-01'), {}, 'no'],
    ['DUTY-35', '2018-04-01', leftAtEighteen('1998-03-01'), {}, 'no'],
    ['DUTY-28', '2009-08-22', leftAtEighteen('1990-03-01'), { higherEducation: course('2008-09-01') }, 'no'],
    ['DUTY-36', '2018-09-01', adopted('2010-03-01', '2015-06-01'), {}, 'no'],
  ];
  it.each(cases)('%s begins on %s', (id, first, record, facts, before) => {
    const day = Date.parse(`${first}T00:00:00Z`);
    const around = [-1, 0, 1].map((away) => new Date(day + away * 86_400_000).toISOString().slice(0, 10));
    expect(around.map((on) => owed(record, on, id, facts))).toEqual([before, 'yes', 'yes']);
  });

  it('says that earlier law is not held, rather than that nothing was owed', () => {
    const reviews = dutiesOn(inCare('2001-01-01', '2010-01-04'), '2011-03-31').find(
      (duty) => duty.id === 'DUTY-4',
    );
    expect(reviews?.reason).toBe('The law of that day is not held here');
  });

  it('never applies staying close, or anything else without a first day', () => {
    const days = ['2024-01-01', '2026-04-29', '2026-06-29', '2026-09-30', '2026-11-21', '2030-01-01'];
    expect(days.map((on) => owed(leftAtEighteen('2006-01-01'), on, 'DUTY-37'))).toEqual(days.map(() => 'no'));
  });

  it('records the rest of the 2026 Act, with what is not known of it', () => {
    expect(ACT_OF_2026.map((each) => each.id)).toEqual([
      'NEW-3',
      'NEW-4',
      'NEW-5',
      'NEW-6',
      'NEW-6',
      'NEW-8',
    ]);
    expect(ACT_OF_2026.filter((each) => each.open === '').map((each) => each.id)).toEqual([]);
    expect(ACT_OF_2026.filter((each) => each.inForce[0]?.from === null).map((each) => each.id)).toEqual([
      'NEW-3',
      'NEW-4',
      'NEW-5',
      'NEW-6',
    ]);
    expect(
      ACT_OF_2026.filter((each) => each.inForce[0]?.from !== null).map(({ citation, inForce }) => [
        citation.provision,
        inForce[0]?.from,
      ]),
    ).toEqual([
      ['s.5', '2026-06-29'],
      ['s.9', '2026-09-30'],
    ]);
  });
});

describe('amounts', () => {
  const amount = (on: string, id: DutyId, facts: DutyFacts) =>
    dutiesOn(leftAtEighteen('2003-01-01'), on, facts).find((duty) => duty.id === id)?.amount;

  it('of the setting up home allowance rise on 1 April 2023', () => {
    const facts = { movingToOwnHome: true };
    expect(amount('2023-03-31', 'DUTY-31', facts)).toEqual({
      pounds: 2000,
      measure: 'recommended',
      per: 'once',
    });
    expect(amount('2023-04-01', 'DUTY-31', facts)).toEqual({
      pounds: 3000,
      measure: 'at-least',
      per: 'once',
    });
    expect(amount('2023-04-02', 'DUTY-31', facts)).toEqual({
      pounds: 3000,
      measure: 'at-least',
      per: 'once',
    });
  });

  it('of the bursaries are those of the guide and the regulations', () => {
    expect(amount('2022-10-01', 'DUTY-28', { higherEducation: course('2022-09-20') })).toEqual({
      pounds: 2000,
      measure: 'exactly',
      per: 'once',
    });
    expect(amount('2021-10-01', 'DUTY-30', { furtherEducationWithNeed: true })).toEqual({
      pounds: 1200,
      measure: 'up-to',
      per: 'academic-year',
    });
  });

  it('are not owed twice', () => {
    const paid = { movingToOwnHome: true, settingUpHomePaid: true };
    expect(owed(leftAtEighteen('2003-01-01'), '2023-05-01', 'DUTY-31', paid)).toBe('no');
    const bursary = { higherEducation: { ...course('2022-09-20'), bursaryPaid: true } };
    expect(owed(leftAtEighteen('2003-01-01'), '2022-10-01', 'DUTY-28', bursary)).toBe('no');
  });
});

describe('facts that a duty turns on', () => {
  const record = leftAtEighteen('2003-01-01');
  const on = '2022-10-03';

  it('leave it unknown, and named, when they are not recorded', () => {
    const asked = (id: DutyId) =>
      dutiesOn(record, on)
        .find((duty) => duty.id === id && duty.owed === 'unknown')
        ?.needs.map((need) => need.path);
    expect(asked('DUTY-25')).toEqual(['/facts/councilAccommodation']);
    expect(asked('DUTY-28')).toEqual(['/facts/higherEducation']);
    expect(asked('DUTY-29')).toEqual(['/facts/higherEducation', '/facts/residentialFurtherEducation']);
    expect(asked('DUTY-31')).toEqual(['/facts/movingToOwnHome']);
    expect(asked('DUTY-32')).toEqual(['/facts/livesWithLastFosterCarer']);
  });

  it('settle it either way', () => {
    expect(owed(record, on, 'DUTY-25', { councilAccommodation: true })).toBe('yes');
    expect(owed(record, on, 'DUTY-25', { councilAccommodation: false })).toBe('no');
    expect(owed(record, on, 'DUTY-29', { higherEducation: course('2022-09-20') })).toBe('yes');
    expect(owed(record, on, 'DUTY-29', { higherEducation: null, residentialFurtherEducation: false })).toBe(
      'no',
    );
    expect(owed(record, on, 'DUTY-29', { residentialFurtherEducation: true })).toBe('yes');
  });

  it('hold staying put to those looked after at 18 with their last foster carer', () => {
    const stays = { livesWithLastFosterCarer: true };
    expect(owed(record, on, 'DUTY-32', stays)).toBe('yes');
    expect(owed(record, on, 'DUTY-32', { livesWithLastFosterCarer: false })).toBe('no');
    // Left care at 17: limb (a), not limb (b).
    expect(owed(leftAtSeventeen(), '2023-06-01', 'DUTY-32', { ...stays, lastPlacementFostering: true })).toBe(
      'no',
    );
    expect(owed(leftAtEighteen('2003-01-01', 'K2'), on, 'DUTY-32', stays)).toBe('no');
    expect(owed(leftAtEighteen('2003-01-01', 'T1'), on, 'DUTY-32', stays)).toBe('unknown');
    // Until the 21st birthday.
    expect(owed(record, '2023-12-31', 'DUTY-32', stays)).toBe('yes');
    expect(owed(record, '2024-01-01', 'DUTY-32', stays)).toBe('no');
  });

  it('hold the bursary to courses from 1 September 2008, of two years, in the plan', () => {
    const reads = (higherEducation: DutyFacts['higherEducation']) =>
      owed(leftAtEighteen('1989-03-01'), '2010-01-10', 'DUTY-28', {
        higherEducation: higherEducation ?? null,
      });
    expect(reads(course('2008-08-31'))).toBe('no');
    expect(reads(course('2008-09-01'))).toBe('yes');
    expect(reads(course('2008-09-02'))).toBe('yes');
    expect(reads({ ...course('2009-09-20'), twoYearsOrMore: false })).toBe('no');
    expect(reads({ ...course('2009-09-20'), inPathwayPlan: false })).toBe('no');
    expect(reads(course('2010-01-11'))).toBe('no');
    expect(reads(course('not a date'))).toBe('unknown');
  });

  it('hold the 16 to 19 bursary to those under 19 on the 31 August before', () => {
    const facts = { furtherEducationWithNeed: true };
    // 19 on 31 August 2022: still 18 on 31 August 2021.
    const born = leftAtEighteen('2003-08-31');
    expect(owed(born, '2022-08-31', 'DUTY-30', facts)).toBe('yes');
    expect(owed(born, '2022-09-01', 'DUTY-30', facts)).toBe('no');
    const born2 = leftAtEighteen('2003-09-01');
    expect(owed(born2, '2022-09-01', 'DUTY-30', facts)).toBe('yes');
    expect(owed(born2, '2023-09-01', 'DUTY-30', facts)).toBe('no');
  });

  it('hold the assessment of a relevant child to those without a plan', () => {
    const relevant = leftAtSeventeen();
    expect(owed(relevant, '2021-06-01', 'DUTY-21')).toBe('unknown');
    expect(owed(relevant, '2021-06-01', 'DUTY-21', { pathwayPlanMade: true })).toBe('no');
    expect(owed(relevant, '2021-06-01', 'DUTY-21', { pathwayPlanMade: false })).toBe('yes');
  });

  it('let support from 21 follow the request, and stop with its withdrawal', () => {
    const asked = { ...record, supportRequested: plainDate('2024-06-01') };
    expect(owed(asked, '2024-05-31', 'DUTY-33')).toBe('no');
    expect(owed(asked, '2024-05-31', 'DUTY-33a')).toBe('yes');
    expect(owed(asked, '2024-06-01', 'DUTY-33')).toBe('yes');
    expect(owed(asked, '2024-06-01', 'DUTY-33a')).toBe('no');
    const stopped = { ...asked, supportWithdrawn: plainDate('2025-06-01') };
    expect(owed(stopped, '2025-05-31', 'DUTY-33')).toBe('yes');
    expect(owed(stopped, '2025-06-01', 'DUTY-33')).toBe('no');
    const { supportRequested: _left, ...notRecorded } = asked;
    expect(owed(notRecorded, '2024-06-01', 'DUTY-33')).toBe('unknown');
  });
});

describe('a decision to cease looking after', () => {
  it('needs a nominated officer from the 20th working day', () => {
    // 20 working days from 6 January 2025 end on 3 February.
    const record = inCare('2015-05-03', '2025-01-06');
    expect(owed(record, '2025-02-02', 'DUTY-10')).toBe('no');
    expect(owed(record, '2025-02-03', 'DUTY-10')).toBe('yes');
    expect(owed(record, '2025-02-04', 'DUTY-10')).toBe('yes');
  });

  it('is unknown for short stays outside the years whose bank holidays are held', () => {
    const record = inCare('2020-05-03', '2030-01-07');
    expect(owed(record, '2030-01-20', 'DUTY-10')).toBe('unknown');
    expect(owed(record, '2030-03-20', 'DUTY-10')).toBe('yes');
  });
});

describe('visits in custody', () => {
  const sentenced = withNothingElse(
    person({
      dateOfBirth: '2010-05-03',
      care: [{ start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2', reasonEnded: 'E9' }],
      detentions: [{ start: '2025-03-03', end: '2025-09-01', kind: 'custodial-sentence' }],
    }),
  );
  it('are owed from the sentence to the release', () => {
    expect(
      ['2025-03-02', '2025-03-03', '2025-08-31', '2025-09-01'].map((on) => owed(sentenced, on, 'DUTY-12')),
    ).toEqual(['no', 'yes', 'yes', 'no']);
  });
  it('are unknown where custody is not recorded', () => {
    const { detentions: _left, ...notRecorded } = sentenced;
    const duty = dutiesOn(notRecorded, '2025-04-01').find((each) => each.id === 'DUTY-12');
    expect(duty?.owed).toBe('unknown');
    expect(duty?.needs.map((need) => need.path)).toContain('/detentions');
  });
});

describe('a record with gaps', () => {
  it('owes nothing for certain that the status leaves open', () => {
    const record = person({ dateOfBirth: '2009-05-03' });
    const certain = dutiesOn(record, '2026-06-01').filter((duty) => duty.owed === 'yes');
    expect(certain).toEqual([]);
    const plan = dutiesOn(record, '2026-06-01').find((duty) => duty.id === 'DUTY-22');
    expect(plan?.needs.map((need) => need.path)).toContain('/care');
  });

  it('owes what holds whichever day of the month they were born', () => {
    const record = person({ dateOfBirth: '2009-05', care: amalCare() });
    expect(owed(record, '2025-04-30', 'DUTY-22')).toBe('no');
    expect(owed(record, '2025-05-15', 'DUTY-22')).toBe('unknown');
    expect(owed(record, '2025-05-31', 'DUTY-22')).toBe('yes');
  });

  it('never throws, whatever the record', () => {
    for (const broken of [{}, { dateOfBirth: 'x' }, { dateOfBirth: '2009-05-03', care: 'none' }, null]) {
      expect(() => dutiesOn(broken as unknown as Person, '2026-06-01')).not.toThrow();
    }
    expect(() => dutiesOn(amal, '1 June 2026')).toThrow(RangeError);
  });

  it('survives JSON', () => {
    const duties = dutiesOn(amal, '2024-06-01');
    expect(JSON.parse(JSON.stringify(duties))).toEqual(duties);
    expect(structuredClone(duties)).toEqual(duties);
  });
});

describe('S06: age limits for leaving-care support', () => {
  it('run through the whole of age 24 and stop on the 25th birthday (C03)', () => {
    const asked = { ...amal, supportRequested: plainDate('2025-05-03') };
    const on = ['2028-05-02', '2028-05-03', '2029-05-02', '2029-05-03', '2029-05-04'];
    expect(on.map((day) => owed(asked, day, 'DUTY-33'))).toEqual(['yes', 'yes', 'yes', 'no', 'no']);
    expect(on.map((day) => owed(amal, day, 'DUTY-33a'))).toEqual(['yes', 'yes', 'yes', 'no', 'no']);
  });

  it('before 1 April 2018 tied support after 21 to education', () => {
    const older = leftAtEighteen('1996-03-01');
    expect(owed(older, '2018-03-31', 'DUTY-24')).toBe('no');
    const studying = {
      ...older,
      education: [{ start: plainDate('2016-09-20'), end: plainDate('2018-07-01'), inPathwayPlan: true }],
    };
    expect(owed(studying, '2018-03-31', 'DUTY-24')).toBe('yes');
  });
});

it('keeps the data file free of rules', () => {
  expect(readFileSync('src/eligibility/duties/duties.ts', 'utf8')).not.toMatch(/\bif \(/);
});

// ---------------------------------------------------------------------------------------------- people

function amalCare() {
  return [{ start: '2020-05-10', end: null, legalStatus: 'C2' as const, placement: 'U4' as const }];
}

function inCare(
  dateOfBirth: string,
  start: string,
  legalStatus: 'V2' | 'C2' | 'E1' | 'J1' = 'V2',
  placement: 'U6' | 'A5' = 'U6',
): Person {
  return withNothingElse(person({ dateOfBirth, care: [{ start, end: null, legalStatus, placement }] }));
}

/** Fostered under a care order from 14 until 18. */
function leftAtEighteen(dateOfBirth: string, placement: 'U4' | 'K2' | 'T1' = 'U4'): Person {
  const year = Number(dateOfBirth.slice(0, 4));
  const rest = dateOfBirth.slice(4);
  return withNothingElse(
    person({
      dateOfBirth,
      care: [{ start: `${year + 14}${rest}`, end: `${year + 18}${rest}`, legalStatus: 'C2', placement }],
    }),
  );
}

function leftAtSeventeen(): Person {
  return withNothingElse(
    person({
      dateOfBirth: '2004-01-01',
      care: [
        { start: '2018-01-01', end: '2021-03-01', legalStatus: 'V2', placement: 'U6', reasonEnded: 'E6' },
      ],
    }),
  );
}

function adopted(dateOfBirth: string, on: string): Person {
  return withNothingElse(
    person({
      dateOfBirth,
      care: [{ start: '2013-01-01', end: on, legalStatus: 'E1', reasonEnded: 'E12' }],
    }),
  );
}

function course(start: string) {
  return { start, end: null, twoYearsOrMore: true, inPathwayPlan: true };
}
