/** One framework and one check, tried on a council that is invented, and on the five of the sources. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { addMonths, toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type {
  CadenceName,
  GovernanceFramework,
  GovernanceRecords,
  PromisedCadence,
} from '../../src/principles/governance/index.js';
import { PRINCIPLE_IDS } from '../../src/principles/index.js';
import {
  CADENCES,
  annualReport,
  bodyNamed,
  checkCadence,
  checkGovernance,
  checkReportCycle,
  dutiesAtLevel,
  dutiesOfRole,
  frameworkProblems,
  governanceRecordsProblems,
  memberChecksOn,
  objectivesFor,
  summariseDecisions,
} from '../../src/principles/governance/index.js';
import { RESPONSIBILITY_LEVELS, SOURCE_FRAMEWORKS } from '../../src/sources/index.js';
import { settings } from '../properties/people.js';
import { AMBRIDGE, DECISION, RECORDS } from './invented-council.js';

const found = (asOf: string, records = RECORDS, framework = AMBRIDGE) =>
  checkGovernance(framework, records, asOf).findings;
const codes = (asOf: string, records?: GovernanceRecords) =>
  found(asOf, records).map(({ code, id, on }) => `${on} ${code} ${id}`);

describe('a framework of any council', () => {
  it('is well formed, the invented one and the five', () => {
    for (const framework of [AMBRIDGE, ...SOURCE_FRAMEWORKS])
      expect(frameworkProblems(framework)).toEqual([]);
    expect(SOURCE_FRAMEWORKS.map(({ council }) => council)).toEqual([
      'Derby',
      'Rutland',
      'Stoke-on-Trent',
      'York',
      'Dudley',
    ]);
  });

  it.each([
    ['not an object', 7, ['not-an-object']],
    ['no bodies', { council: 'A', title: 'B' }, ['missing']],
    ['a field that is not known', { ...AMBRIDGE, chairman: 'x' }, ['unknown-field']],
    [
      'the same id twice',
      { ...AMBRIDGE, voice: [...(AMBRIDGE.voice ?? []), ...(AMBRIDGE.voice ?? [])] },
      ['duplicate'],
    ],
    [
      'a cadence that says two things',
      { ...AMBRIDGE, reports: [{ id: 'r', title: 'R', cadence: { everyMonths: 1, timesAYear: 2 } }] },
      ['contradiction'],
    ],
    [
      'a cadence that says nothing',
      { ...AMBRIDGE, reports: [{ id: 'r', title: 'R', cadence: {} }] },
      ['contradiction'],
    ],
    [
      'a cadence of no months',
      { ...AMBRIDGE, reports: [{ id: 'r', title: 'R', cadence: { everyMonths: 0 } }] },
      ['out-of-bounds'],
    ],
    ['a level that is not there', { ...AMBRIDGE, levels: [] }, ['contradiction', 'contradiction']],
    [
      'a document that ends before it begins',
      { ...AMBRIDGE, documents: [{ id: 'd', title: 'D', validFrom: '2026', validUntil: '2025-12' }] },
      ['out-of-order'],
    ],
  ])('says what is wrong: %s', (_, value, expected) => {
    expect(frameworkProblems(value).map(({ code }) => code)).toEqual(expected);
  });

  it('S10 finds a body by alias, by case, and without the word for its sort', () => {
    const { bodies } = AMBRIDGE;
    expect(bodyNamed(bodies, 'cpb')?.id).toBe('board');
    expect(bodyNamed(bodies, 'CORPORATE-PARENTING panel')?.id).toBe('board');
    expect(bodyNamed(bodies, 'Children’s Scrutiny Panel')?.id).toBe('scrutiny');
    expect(bodyNamed(bodies, 'panel')).toBeUndefined();
    expect(bodyNamed(bodies, 'housing forum')).toBeUndefined();
  });

  it('S08 S09 gives a role its own duties and those of the levels below it', () => {
    expect(dutiesOfRole(AMBRIDGE, 'lead member').map(({ id }) => id)).toEqual(['m1', 'l1']);
    expect(dutiesOfRole(AMBRIDGE, 'member').map(({ id }) => id)).toEqual(['m1']);
    expect(dutiesAtLevel(AMBRIDGE, 'leaders').map(({ id }) => id)).toEqual(['m1', 'l1']);
    expect(dutiesOfRole(AMBRIDGE, 'mayor')).toEqual([]);
    const york = SOURCE_FRAMEWORKS.find(({ council }) => council === 'York') as GovernanceFramework;
    const level = (role: string) => york.roles?.find(({ id }) => id === role)?.level;
    // The row of the third level names the executive member and the director.
    const third = RESPONSIBILITY_LEVELS.find(({ level: at }) => at === 3);
    for (const role of ['lead-member', 'director-of-childrens-services'])
      expect(level(role)).toBe(third?.title);
  });

  it('S47 finds the aims that serve a principle', () => {
    expect(objectivesFor(AMBRIDGE, 'safety-stability').map(({ id }) => id)).toEqual(['o1']);
    expect(objectivesFor(AMBRIDGE, 'adulthood')).toEqual([]);
  });

  it('S15 names a regulation as it was called on the day, and asks no member for an independent visit', () => {
    const on = (day: string) => memberChecksOn(AMBRIDGE, day)[0];
    expect(on('2015-03-31')?.regulation).toMatch(/2001 reg\. 33/);
    expect(on('2015-04-01')?.regulation).toMatch(/2015 reg\. 44/);
    expect(on('2026-01-01')?.forMembers).toBe(false);
  });
});

describe('what was promised beside what is recorded', () => {
  it('keeps a hole of seven months in a quarterly body after it met again', () => {
    const hole = found('2026-01-31').find(({ code }) => code === 'meeting-missed');
    expect(hole).toMatchObject({
      id: 'board',
      on: '2025-08-12',
      recorded: 'None between 12 May 2025 and 15 December 2025.',
      missing: 'A meeting by 12 August 2025.',
      kind: 'gap',
    });
  });

  it.each([
    ['2026-03-15', false],
    ['2026-03-16', true],
  ])('a meeting is missed on the day after the last day in time: %s', (asOf, isMissed) => {
    expect(codes(asOf).includes('2026-03-15 meeting-missed board')).toBe(isMissed);
  });

  it.each([
    ['2026-03-30', false],
    ['2026-03-31', true],
  ])('a year with too few meetings is told when it is whole: %s', (asOf, isTold) => {
    expect(codes(asOf).includes('2026-03-31 too-few-meetings scrutiny')).toBe(isTold);
  });

  it('says who chaired, which seat was empty, and which body is not known', () => {
    expect(codes('2026-01-31')).toEqual(
      expect.arrayContaining([
        '2025-12-15 chair-not-as-promised board',
        '2025-05-12 seat-not-seen board',
        '2025-05-12 care-experience-not-seen board',
        '2025-07-01 body-not-known Housing Forum',
      ]),
    );
  });

  it('S12 finds the recipient who did not have a report, by any name, and the report that is late', () => {
    expect(codes('2026-04-01')).toContain('2026-03-30 recipient-missed annual');
    const sent: GovernanceRecords = {
      ...RECORDS,
      reports: [
        {
          report: 'Annual report',
          on: '2026-03-30',
          recipients: ['CABINET', 'childrens scrutiny committee'],
        },
      ],
    };
    expect(codes('2026-04-01', sent).filter((line) => line.includes('recipient-missed'))).toEqual([]);
    expect(codes('2027-03-31', sent)).toContain('2027-03-30 report-missed annual');
    expect(codes('2027-03-30', sent)).not.toContain('2027-03-30 report-missed annual');
  });

  it('S46 S28 tells documents that ran out and actions that are late, from the day after', () => {
    expect(codes('2025-12-31')).not.toContain('2025-12-31 document-expired offer');
    expect(codes('2026-01-01')).toContain('2025-12-31 document-expired offer');
    expect(codes('2026-01-01')).toContain('2026-01-01 document-without-dates pledge');
    expect(codes('2026-02-28')).not.toContain('2026-02-28 action-overdue a1');
    expect(codes('2026-03-01')).toContain('2026-02-28 action-overdue a1');
    expect(codes('2026-03-01')).toContain('2026-03-01 action-without-date a2');
    expect(codes('2026-03-01').some((line) => line.endsWith('a3'))).toBe(false);
  });

  it('S14 S16 S42 tells voice, training and visits as gaps or as questions', () => {
    const kinds = Object.fromEntries(found('2026-03-01').map(({ code, kind }) => [code, kind]));
    expect(kinds).toMatchObject({
      'voice-not-in-place': 'gap',
      'training-missing': 'gap',
      'training-not-recorded': 'question',
      'visit-not-independent': 'question',
      'visit-not-recorded': 'question',
    });
    const training = found('2026-03-01').find(({ code }) => code === 'training-missing');
    expect(training?.recorded).toBe('1 of 3 have had it.');
  });

  it('S17 clears a harm by its own mitigation only', () => {
    const harm = found('2026-03-01').find(({ code }) => code === 'harm-without-mitigation');
    expect(harm?.missing).toBe('What will be done about (f) safety and stability.');
  });

  it('asks, and calls nothing missing, where nothing is recorded', () => {
    const asked = found('2026-03-01', {}, { ...AMBRIDGE, documents: [], actions: [], voice: [] });
    expect(asked.map(({ kind }) => kind)).toEqual(asked.map(() => 'question'));
    expect(asked.map(({ code }) => code)).toContain('meetings-not-recorded');
  });

  it('calls nothing missing from before the records are complete', () => {
    const late = { ...RECORDS, completeFrom: '2026-01-01' };
    expect(codes('2026-03-01', late).filter((line) => /meeting-missed|report-missed/.test(line))).toEqual([]);
  });

  it('never judges', () => {
    for (const framework of [AMBRIDGE, ...SOURCE_FRAMEWORKS])
      expect(JSON.stringify(checkGovernance(framework, RECORDS, '2026-11-27'))).not.toMatch(
        /complian|breach|fail/i,
      );
  });

  it('finds each interval longer than promised, and no other, as a walk from day to day does', () => {
    const FIRST = toDay('2020-01-01');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 7 }),
        (offsets, everyMonths) => {
          const asOf = toPlainDate((FIRST + 1600) as EpochDay);
          const days = offsets.map((offset) => toPlainDate((FIRST + offset) as EpochDay)).sort();
          const framework: GovernanceFramework = {
            council: 'A',
            title: 'B',
            bodies: [{ id: 'x', name: 'X', kind: 'other', cadence: { everyMonths, since: '2020-01-01' } }],
          };
          const missed = checkGovernance(
            framework,
            { meetings: days.map((on) => ({ body: 'X', on })) },
            asOf,
          ).findings.map(({ on }) => on);
          const walked: string[] = [];
          let last = '2020-01-01';
          let told = false;
          for (let day = FIRST; day <= FIRST + 1600; day++) {
            const today = toPlainDate(day as EpochDay);
            const due = addMonths(last, everyMonths, 'earlier');
            if (today > due && !told) {
              walked.push(due);
              told = true;
            }
            if (days.includes(today)) {
              last = today;
              told = false;
            }
          }
          expect(missed).toEqual(walked);
        },
      ),
      settings,
    );
  });
});

describe('one reckoning for every cadence', () => {
  const FIRST = toDay('2020-01-01');
  const dated = (offset: number) => toPlainDate((FIRST + offset) as EpochDay);
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { maxLength: 12 });
  const body = (cadence: PromisedCadence): GovernanceFramework => ({
    council: 'A',
    title: 'B',
    bodies: [{ id: 'x', name: 'X', kind: 'other', cadence: { ...cadence, since: '2020-01-01' } }],
  });
  const told = (cadence: PromisedCadence, days: readonly string[], asOf: string) =>
    checkGovernance(body(cadence), { meetings: days.map((on) => ({ body: 'X', on })) }, asOf).findings;

  it('S11 times a year: each stretch of days with too few in the twelve months behind, as a walk from day to day finds', () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 4 }), (given, timesAYear) => {
        const days = given.map(dated).sort();
        const walked: string[] = [];
        let short = false;
        for (let offset = 0; offset <= 1600; offset++) {
          const today = dated(offset);
          const stand = days.filter((on) => on <= today && addMonths(on, 12, 'later') > today).length;
          const yearGone = addMonths('2020-01-01', 12, 'later') <= dated(offset + 1);
          const isShort = yearGone && stand < timesAYear;
          if (isShort && !short) walked.push(today);
          short = isShort;
        }
        expect(told({ timesAYear }, days, dated(1600)).map(({ on }) => on)).toEqual(walked);
      }),
      settings,
    );
  });

  it('S11 a body is overdue by itself on the days on which the framework has a hole without an end', () => {
    fc.assert(
      fc.property(
        offsets,
        fc.integer({ min: 0, max: 1600 }),
        fc.constantFrom<CadenceName>('monthly', 'quarterly', 'twice-a-year', 'yearly'),
        (given, asOfOffset, name) => {
          const [days, asOf] = [given.map(dated), dated(asOfOffset)];
          const cadence = CADENCES[name];
          const promised: PromisedCadence =
            cadence.kind === 'interval' ? { everyMonths: cadence.months } : { timesAYear: cadence.times };
          const open = told(promised, days, asOf).filter(
            ({ recorded }) => !/ between | again on /.test(recorded),
          );
          const { status } = checkCadence(days, cadence, asOf, { since: '2020-01-01' });
          expect(open.length).toBe(status === 'overdue' ? 1 : 0);
        },
      ),
      settings,
    );
  });

  it('S12 a report is late or missing by itself as often as in the framework', () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 12 }), (given, everyMonths) => {
        const days = given.map(dated);
        const framework: GovernanceFramework = {
          council: 'A',
          title: 'B',
          bodies: [],
          reports: [{ id: 'r', title: 'R', cadence: { everyMonths, since: '2020-01-01' } }],
        };
        const reports = days.map((on) => ({ report: 'r', on, recipients: [] }));
        const inFramework = checkGovernance(framework, { reports }, dated(1600)).findings.map(({ on }) => on);
        const alone = checkReportCycle(
          { everyMonths, recipients: [], since: '2020-01-01' },
          reports,
          dated(1600),
        ).findings.map((finding) => ('dueBy' in finding ? finding.dueBy : ''));
        expect(alone).toEqual(inFramework);
      }),
      settings,
    );
  });

  it('S16 reads the training of a council with more posts than a person has entries', () => {
    const training = Array.from({ length: 2001 }, (_, at) => ({
      training: 't1',
      post: `post ${at}`,
      role: 'elected member',
      on: ['2025-06-01'],
    }));
    expect(governanceRecordsProblems({ training })).toEqual([]);
  });
});

describe('many decisions at once', () => {
  it('S17 are counted by principle, body and quarter, and add up', () => {
    const all = [
      DECISION,
      { ...DECISION, id: 'd2', decidedOn: '2026-04-01', body: 'board', viewsSought: 'yes' as const },
    ];
    const summary = summariseDecisions(all);
    expect(summary.all).toMatchObject({
      decisions: 2,
      allSeven: 0,
      harmWithoutMitigation: 2,
      viewsSought: 1,
    });
    expect(summary.byBody.map(({ body, decisions }) => [body, decisions])).toEqual([
      ['board', 1],
      ['cabinet', 1],
    ]);
    expect(summary.byQuarter.map(({ quarter }) => quarter)).toEqual(['2026 Q1', '2026 Q2']);
    for (const id of PRINCIPLE_IDS) {
      const { considered, notConsidered } = summary.byPrinciple[id];
      expect(considered + notConsidered).toBe(2);
    }
  });
});

describe('the skeleton of an annual report', () => {
  const report = annualReport(AMBRIDGE, RECORDS, { from: '2025-04-01', until: '2026-03-31' });

  it('has a part for each of the seven, with the aims that serve it', () => {
    const lines = Object.fromEntries(report.sections.map(({ heading, lines: own }) => [heading, own]));
    expect(lines['(f) Safety and stability']).toEqual(['Aim: A home that lasts']);
    expect(lines['Bodies and meetings']).toContain(
      'Corporate Parenting Board: 2 (12 May 2025, 15 December 2025).',
    );
    expect(report.sections).toHaveLength(13);
  });

  it('holds every finding of the year, and none of another', () => {
    const text = JSON.stringify(report);
    const inYear = found('2026-03-31').filter(({ on }) => '2025-04-01' <= on && on <= '2026-03-31');
    for (const { missing } of inYear) expect(text).toContain(JSON.stringify(missing).slice(1, -1));
    expect(() => annualReport(AMBRIDGE, RECORDS, { from: '2026-04-01', until: '2026-03-31' })).toThrow(
      RangeError,
    );
  });
});
