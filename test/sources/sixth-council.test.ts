/**
 * The 51 systems on a sixth council, which is invented and which no code names, and on the sources' own. Each asks for
 * something computed: no test here holds a constant against its copy.
 */
import { describe, expect, it } from 'vitest';
import {
  careStatus,
  hasParentalResponsibility,
  PERMANENCE_ROUTES,
  permanenceRouteLabel,
  permanenceRouteOf,
  person,
  principlesOwedTo,
  timetable,
  withNothingElse,
} from '../../src/eligibility/index.js';
import {
  answerMeasures,
  indicatorOf,
  localCount,
  populationProfile,
  populationTrend,
  recordsFromChildren,
  resolveIndicator,
  scorecard,
  scorecardGaps,
  scorecardMarkdown,
  summariseWorkPlaces,
  type ChildRows,
  type IndicatorId,
} from '../../src/indicators/index.js';
import { plainDate, toDay, toPlainDate, type EpochDay } from '../../src/kernel/calendar.js';
import {
  confirmMapping,
  coverage,
  diffPledges,
  promiseRecord,
  pledgeState,
  questionsFor,
  suggestMapping,
  tracePrinciple,
  validatePledge,
  checkSource,
  type Pledge,
} from '../../src/pledge/index.js';
import {
  annualReport,
  bodyNamed,
  checkCadence,
  checkGovernance,
  checkReportCycle,
  checkTermsOfReference,
  crosswalk,
  documentStatus,
  dutiesAtLevel,
  dutiesOfRole,
  governanceGaps,
  membershipGaps,
  memberChecksOn,
  objectivesFor,
  outcomesLeftOut,
  summariseDecisions,
  trainingCoverage,
  voiceGaps,
  CADENCES,
} from '../../src/principles/governance/index.js';
import {
  assessEvidence,
  BODIES_AND_PARTNERS,
  dutyRegimeFor,
  evidenceItemProblems,
  expandView,
  getPrinciple,
  localOfferGaps,
  lookUpLaw,
  namesOn,
  PRINCIPLE_IDS,
  PRINCIPLES,
  principlesNotConsidered,
  type EvidenceItem,
} from '../../src/principles/index.js';
import {
  DERBY_2016,
  EVIDENCE_EXAMPLES,
  GLOSSARY,
  GOOD_PARENT_TEST,
  GOVERNANCE_DOCUMENTS,
  LOCAL_OBJECTIVES,
  LOCAL_OFFER_SOURCE_ITEMS,
  OUTCOME_FRAMES,
  RUTLAND_POSITION_2014,
  SOURCE_CLAIMS,
  SOURCE_FRAMEWORKS,
  SOURCE_MEASURES,
  SOURCE_PLEDGES,
  SOURCE_ROWS,
  STATED_CADENCES,
  STATED_GAPS,
  VOICE_STATEMENTS,
  YORK_CONDENSED_VIEW,
  YORK_POSITION_2020,
  conflict,
  REPORT_REQUIREMENTS,
  sourceRow,
  voiceByPrinciple,
  voicePosition,
} from '../../src/sources/index.js';
import { chain, child, settled } from '../indicators/children.js';
import { AMBRIDGE, DECISION, RECORDS } from '../principles/invented-council.js';
import { systemsOf } from './systems-of-rows.js';

const ON = '2026-03-31';
const YEAR_END = '2025-03-31';
const councils = [AMBRIDGE, ...SOURCE_FRAMEWORKS];
const named = (children: readonly ChildRows[]) =>
  recordsFromChildren(children.map((one, at) => ({ ...one, id: String(at) })));
const PUPIL = {
  stage: 'KS2',
  reading: true,
  writing: true,
  maths: true,
  possibleSessions: 200,
  absentSessions: 20,
  suspensions: 1,
  sen: 'E',
} as const;
const CHILDREN = named([
  child(
    chain([
      ['2020-01-10', 'S', 'U4', 'A', { PL_DISTANCE: 25 }],
      ['2024-05-01', 'P', 'U4', 'B'],
      ['2024-09-01', 'P', 'U4', 'C', { PL_DISTANCE: 25 }],
    ]),
  ),
  settled(
    { oc2: { HEALTH_ASSESSMENT: '1', TEETH_CHECK: '1', SDQ_SCORE: 10, CONVICTED: '0' } },
    {
      education: PUPIL,
      leisurePass: { held: true, used: false },
      swEpisodes: [{ SW_ID: 'a', SW_DECOM: '2024-04-01', SW_DEC: null }],
    },
  ),
  { dateOfBirth: '2005-02-01', id: 'x', episodes: [], oc3: { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'B1' } },
]);
const CARD = scorecard(CHILDREN, {
  council: AMBRIDGE.council,
  yearEnd: YEAR_END,
  comparators: [{ name: 'Borsetshire', figures: { 'STAB-3PLUS': { value: 10 } } }],
});
const valueOf = (id: IndicatorId) => {
  const result = indicatorOf(CHILDREN, id, { yearEnd: YEAR_END });
  return result.status === 'computed' ? [result.numerator, result.denominator] : result.text;
};

const PLEDGE: Pledge = {
  id: 'ambridge-2025',
  council: 'Ambridge',
  title: 'Our word to you',
  launchedOn: '2025-06',
  audience: ['looked-after-children', 'care-leavers'],
  endorsements: [{ body: 'Full council', on: '2025-07-01' }],
  distribution: ['Welcome pack'],
  formats: ['Braille'],
  bindingOn: 'Everybody who works for the council',
  pointsStatus: 'published',
  statedPointCount: 3,
  points: [
    { number: 1, text: 'Give you a home where you can stay' },
    { number: 2, text: 'Ask for your opinions' },
    { number: 3, text: 'Keep our promises' },
  ],
};
const BY = { role: 'Participation officer', on: '2025-08-01' };
const MAPPINGS = suggestMapping(PLEDGE).map((draft, at) =>
  confirmMapping(
    PLEDGE,
    draft,
    at === 2
      ? { kind: 'unmapped', reason: 'About the pledge itself' }
      : { kind: 'accept', indicators: at === 0 ? ['placement-moves-3plus'] : [] },
    BY,
  ),
);
const EVIDENCE: EvidenceItem = {
  id: 'e1',
  title: 'Leisure cards',
  kind: 'performance-data',
  principles: ['best-interests'],
  populations: ['looked-after'],
  periodTo: '2025-12-31',
  functionArea: 'leisure-and-culture',
  impact: 'output',
  source: { title: 'Leisure services' },
  pledgePointRefs: ['ambridge-2025/1'],
};
const OUR_FRAME = {
  id: 'a',
  title: 'Two hopes',
  headings: [{ id: 'h', title: 'Well', outcomes: ['be-healthy', 'stay-safe'] as const }],
};

describe('principles', () => {
  it('S01 each of the seven is found by id, letter and number, with its citation; anything else is refused', () => {
    for (const [at, { id, letter }] of PRINCIPLES.entries()) {
      expect([getPrinciple(id).id, getPrinciple(letter).id, getPrinciple(at + 1).id]).toEqual([id, id, id]);
      expect(getPrinciple(id).citation.provision).toBe(`s.1(1)(${letter})`);
    }
    expect(() => getPrinciple('ambition')).toThrow(RangeError);
  });

  it('S02 a view of any council expands, and says what it loses; York’s loses none', () => {
    const own = expandView([
      { order: 1, principles: ['adulthood', 'best-interests'] },
      { order: 2, principles: ['adulthood'] },
    ]);
    expect([own.lost.length, own.doubled, own.principles.map(({ principle }) => principle.id)]).toEqual([
      5,
      ['adulthood'],
      ['best-interests', 'adulthood'],
    ]);
    expect([expandView(YORK_CONDENSED_VIEW).lost, expandView(YORK_CONDENSED_VIEW).doubled]).toEqual([[], []]);
  });

  it('S03 the test is asked of every council, whoever it is, with each wording under its row', () => {
    const question = questionsFor(CARD).find(({ question: { id } }) => id === 'good-enough');
    expect([...(question?.question.foundIn ?? [])].sort()).toEqual(
      GOOD_PARENT_TEST.map(({ row }) => row).sort(),
    );
    for (const { row, summary } of GOOD_PARENT_TEST) expect(summary).toBe(sourceRow(row).says);
  });

  it('S04 owed from the first day to a child in care, and to 25 to a former relevant child; by every bound body', () => {
    const kim = {
      dateOfBirth: '2001-06-10',
      care: [{ start: '2015-07-01', end: '2019-06-10', legalStatus: 'C2' }],
    } as const;
    expect(principlesOwedTo(kim, '2026-06-09').principles).toHaveLength(7);
    expect(principlesOwedTo(kim, '2026-06-10').principles).toHaveLength(0);
    expect(dutyRegimeFor('district-council', ON).find(({ owes }) => owes === 'yes')?.regime).toBe(
      's1-csw-2017',
    );
  });

  it('S05 S06 S07 status, age and route do not turn on the council', () => {
    expect([hasParentalResponsibility('C2'), hasParentalResponsibility('V2')]).toEqual([true, false]);
    const lee = {
      dateOfBirth: '2001-06-10',
      care: [{ start: '2015-07-01', end: '2019-06-10', legalStatus: 'V2' }],
    } as const;
    expect(['2026-06-09', '2026-06-10'].map((on) => careStatus(lee, on).principlesApply)).toEqual([
      'yes',
      'no',
    ]);
    const route = permanenceRouteOf('E41');
    expect(route && permanenceRouteLabel(route, plainDate('2014-04-21'))).not.toBe(
      route && permanenceRouteLabel(route, plainDate('2014-04-22')),
    );
  });
});

describe('governance', () => {
  it.each(councils)(
    'S08 S09 $council: a role has its own duties and those of its level, and a level those below it',
    (framework) => {
      for (const { id, duties = [], level } of framework.roles ?? []) {
        const held = dutiesOfRole(framework, id).map((duty) => duty.id);
        expect(held).toEqual(expect.arrayContaining(duties.map((duty) => duty.id)));
        if (level !== undefined)
          expect(held).toEqual(
            expect.arrayContaining(dutiesAtLevel(framework, level).map((duty) => duty.id)),
          );
      }
      const levels = [...(framework.levels ?? [])].sort((a, b) => a.order - b.order);
      for (const [at, { id }] of levels.entries()) {
        const below = levels[at - 1];
        const own = dutiesAtLevel(framework, id).map((duty) => duty.id);
        if (below !== undefined)
          expect(own).toEqual(
            expect.arrayContaining(dutiesAtLevel(framework, below.id).map((duty) => duty.id)),
          );
      }
    },
  );

  it.each(councils)(
    'S10 $council: each body is found by its name and every alias, in any case',
    ({ bodies }) => {
      for (const body of bodies)
        for (const name of [body.name, ...(body.aliases ?? [])])
          expect(bodyNamed(bodies, name.toUpperCase())?.id).toBe(body.id);
      expect(bodyNamed(bodies, 'Parish choir')).toBeUndefined();
    },
  );

  it.each(councils)(
    'S11 $council: a body that stops meeting is told on the day after it was due',
    (framework) => {
      for (const body of framework.bodies) {
        const { cadence, state } = body;
        if (cadence?.everyMonths === undefined || (state !== undefined && state !== 'meeting')) continue;
        const meetings = [{ body: body.name, on: '2025-04-30' }];
        const due =
          checkCadence(
            ['2025-04-30'],
            { kind: 'interval', months: cadence.everyMonths, term: '', ambiguousTerm: false },
            ON,
          ).dueBy ?? '';
        const told = (asOf: string) =>
          checkGovernance(
            { ...framework, bodies: [{ ...body, cadence: { ...cadence, since: '2025-04-30' } }] },
            { meetings },
            asOf,
          ).findings.some(({ code }) => code === 'meeting-missed');
        expect(told(due)).toBe(false);
        expect(told(plainDate(ON))).toBe(due < ON);
      }
      for (const { cadence } of STATED_CADENCES)
        expect(checkCadence([], CADENCES[cadence], ON).status).toBe('no-meetings');
    },
  );

  it.each(councils)('S12 $council: each recipient who did not have a report is named', (framework) => {
    for (const { id, recipients = [] } of framework.reports ?? []) {
      const { findings } = checkGovernance(
        framework,
        { reports: [{ report: id, on: '2026-01-01', recipients: [] }] },
        ON,
      );
      expect(findings.filter(({ code }) => code === 'recipient-missed').map((each) => each.id)).toEqual(
        recipients.map(() => id),
      );
      const sent = checkGovernance(
        framework,
        { reports: [{ report: id, on: '2026-01-01', recipients }] },
        ON,
      );
      expect(sent.findings.filter(({ code }) => code === 'recipient-missed')).toEqual([]);
    }
    for (const { everyMonths, recipients } of REPORT_REQUIREMENTS)
      expect(checkReportCycle({ everyMonths, recipients }, [{ on: ON, recipients }], ON).findings).toEqual(
        [],
      );
  });

  it.each(councils)('S13 $council: empty seats are those that nobody fills', ({ bodies }) => {
    for (const { seats = [] } of bodies) {
      const members = seats.map(({ role, count, careExperienced = false }) => ({
        role,
        count: count ?? null,
        careExperienced,
      }));
      const full = members.flatMap(({ role, count }) => Array.from({ length: count ?? 1 }, () => role));
      expect(membershipGaps(members, full)).toEqual([]);
      expect(membershipGaps(members, full.slice(1)).length).toBe(full.length > 0 ? 1 : 0);
    }
    expect(checkTermsOfReference({ headings: [], members: [] }).missingHeadings).toHaveLength(6);
  });

  it('S14 S48 a channel that is not there is a gap, one of which nothing says a question; Rutland has gaps, York none', () => {
    expect(voiceGaps([{ channel: 'voice-body', inPlace: 'no' }]).map(({ reason }) => reason)).toEqual([
      'not-in-place',
      'not-recorded',
      'not-recorded',
    ]);
    expect(voiceGaps(voicePosition('rutland')).length).toBeGreaterThan(0);
    expect(voiceGaps(voicePosition('york'))).toEqual([]);
    expect(governanceGaps({ crossCouncilForum: 'yes', youngPeopleAttend: 'yes' })).toEqual([]);
    expect(governanceGaps({}).map(({ state }) => state)).toEqual(['not-recorded', 'not-recorded']);
    const stated = STATED_GAPS.map(({ gap }) => gap);
    for (const { gap } of governanceGaps(RUTLAND_POSITION_2014)) expect(stated).toContain(gap);
    expect(governanceGaps(YORK_POSITION_2020)).toEqual([]);
  });

  it.each(councils)(
    'S15 S42 $council: what a member is to check is named as on the day, and no independent visit is asked of them',
    (framework) => {
      for (const check of framework.memberChecks ?? []) {
        const [before, after] = ['2015-03-31', '2015-04-01'].map((on) =>
          memberChecksOn(framework, on).find(({ id }) => id === check.id),
        );
        expect(before?.forMembers).toBe(check.independentOnly !== true);
        if (check.subject === 'home-visits') expect(before?.regulation).not.toBe(after?.regulation);
      }
      expect(namesOn(BODIES_AND_PARTNERS, 'local-health-commissioner', '2012-06-01')[0]?.name).not.toBe(
        namesOn(BODIES_AND_PARTNERS, 'local-health-commissioner', ON)[0]?.name,
      );
    },
  );

  it('S16 training has a numerator, a denominator and a day; the framework finds the rest untrained', () => {
    const posts = (RECORDS.training ?? []).map(({ post, on }) => ({ post, ...(on && { trainedOn: on }) }));
    const found = trainingCoverage(posts as Parameters<typeof trainingCoverage>[0], {
      asOf: '2026-03-01',
      validMonths: 24,
    });
    const told = checkGovernance(AMBRIDGE, RECORDS, '2026-03-01').findings.find(
      ({ code }) => code === 'training-missing',
    );
    expect(told?.recorded).toBe(`${found.trained} of ${posts.length} have had it.`);
  });

  it('S17 a decision names what it did not think of, and many are counted once each', () => {
    const left = principlesNotConsidered(DECISION);
    expect([...left, ...DECISION.considered.map(({ principle }) => principle)].sort()).toEqual(
      [...PRINCIPLE_IDS].sort(),
    );
    const { all, byPrinciple } = summariseDecisions([DECISION]);
    expect(PRINCIPLE_IDS.reduce((sum, id) => sum + byPrinciple[id].considered, 0)).toBe(
      DECISION.considered.length,
    );
    expect(all.decisions).toBe(1);
  });

  it('S18 S19 evidence of a sixth council has its status, its end and the departments with none; so have examples once dated', () => {
    const areas = ['leisure-and-culture', 'housing'] as const;
    const found = assessEvidence([EVIDENCE], { asOf: ON, expectedFunctionAreas: areas });
    expect(found.byPrinciple['best-interests'].status).toBe('single-source');
    expect(found.functionAreasWithoutEvidence).toEqual(['housing']);
    for (const { functionAreas, principles, row } of EVIDENCE_EXAMPLES) {
      if (functionAreas.length === 0 || principles.length === 0) continue;
      const item = { ...EVIDENCE, id: row, principles, functionArea: functionAreas[0] };
      expect(evidenceItemProblems(item)).toEqual([]);
      const one = assessEvidence([item as EvidenceItem], { asOf: ON, expectedFunctionAreas: functionAreas });
      expect([...one.functionAreasWithoutEvidence].sort()).toEqual(functionAreas.slice(1).sort());
    }
  });

  it('S20 a frame of one’s own leads to the others and back', () => {
    for (const frame of OUTCOME_FRAMES)
      for (const heading of crosswalk(OUR_FRAME, 'h', frame).headings)
        expect(crosswalk(frame, heading, OUR_FRAME).headings).toEqual(['h']);
    expect(outcomesLeftOut(OUR_FRAME)).toHaveLength(3);
  });

  it.each(councils)(
    'S44 S46 S47 $council: documents run out, aims serve principles, actions are listed and none is scored',
    (framework) => {
      for (const { validFrom = null, validUntil = null } of framework.documents ?? [])
        if (validUntil !== null)
          expect([
            documentStatus({ validFrom, validUntil }, '2050-01-01'),
            documentStatus({ validFrom, validUntil }, '1990-01-01'),
          ]).not.toContain('current');
      const served = new Set(
        PRINCIPLE_IDS.flatMap((id) => objectivesFor(framework, id).map((aim) => aim.id)),
      );
      for (const { id, principles } of framework.objectives ?? [])
        expect(served.has(id)).toBe(principles.length > 0);
      const { sections } = annualReport(framework, RECORDS, { from: '2025-04-01', until: ON });
      const toCome = sections.find(({ heading }) => heading === 'The year to come')?.lines.join('\n') ?? '';
      for (const { text, state } of framework.actions ?? [])
        expect(toCome.includes(text)).toBe(state === 'planned' || state === 'started');
      expect([GOVERNANCE_DOCUMENTS, LOCAL_OBJECTIVES].every((list) => list.length > 0)).toBe(true);
    },
  );

  it('S43 S45 no look-up of law returns what any of the five said', () => {
    for (const { says } of SOURCE_CLAIMS) expect(lookUpLaw(says)).toEqual([]);
    for (const { summary } of GLOSSARY) expect(lookUpLaw(summary)).toEqual([]);
  });

  it('S43 S45 nor what a sixth calls corporate parenting, nor an aim of it', () => {
    const said = [
      'At Ambridge, corporate parenting is a village that brings up its children',
      AMBRIDGE.title,
    ];
    for (const words of [...said, ...(AMBRIDGE.objectives ?? []).map(({ text }) => text)])
      expect(lookUpLaw(words)).toEqual([]);
  });

  it('S51 an area of the local offer is asked for until something speaks to it', () => {
    const { gaps, areasAsked } = localOfferGaps([], ON);
    const items = areasAsked.map((area) => ({ title: area, areas: [area] }));
    expect([gaps.length, localOfferGaps(items, ON).gaps]).toEqual([areasAsked.length, []]);
    const sources = LOCAL_OFFER_SOURCE_ITEMS.map(({ summary, areas }) => ({ title: summary, areas }));
    const missing = localOfferGaps(sources, ON).gaps.map(({ area }) => area);
    expect(missing).toEqual(areasAsked.filter((area) => !sources.some(({ areas }) => areas.includes(area))));
  });
});

describe('pledges', () => {
  const pledges = [{ pledge: PLEDGE, mappings: MAPPINGS }, ...SOURCE_PLEDGES];

  it.each(pledges)(
    'S21 S22 S29 $pledge.council: the pledge is read and comes back without loss',
    ({ pledge, mappings }) => {
      const read = validatePledge(JSON.parse(JSON.stringify(pledge)), JSON.parse(JSON.stringify(mappings)), {
        requireComplete: true,
      });
      expect(read.errors).toEqual([]);
      expect(read.ok && read.value).toEqual(pledge);
    },
  );

  it.each(pledges)(
    'S23 S24 S25 $pledge.council: every point is mapped, unmapped or left to a person, and coverage adds up',
    ({ pledge, mappings }) => {
      const drafts = suggestMapping(pledge);
      expect(JSON.stringify(suggestMapping(pledge))).toBe(JSON.stringify(drafts));
      for (const { scores } of drafts)
        for (const { score, from } of scores)
          expect(from.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score, 6);
      const found = coverage(pledge, mappings);
      if (found.notAssessable) expect(pledge.points).toEqual([]);
      else
        expect([...found.mapped, ...found.unmapped].sort((a, b) => a - b)).toEqual(
          pledge.points.map(({ number }) => number),
        );
    },
  );

  it.each(pledges)(
    'S26 $pledge.council: nothing differs from itself, and one word more is one change',
    ({ pledge }) => {
      const numbers = pledge.points.map(({ number }) => number);
      expect(diffPledges(pledge, pledge).unchanged).toEqual(numbers);
      const [first, ...rest] = pledge.points;
      if (first === undefined) return;
      const later = { ...pledge, points: [{ ...first, text: `${first.text} always` }, ...rest] };
      expect(diffPledges(pledge, later).textChanged).toEqual([first.number]);
    },
  );

  it('S27 from a principle to this council’s own figure', () => {
    const figures = CARD.rows.map(({ indicator: id, value, numerator, denominator }) => ({
      id,
      value,
      numerator,
      denominator,
      period: '2024-25',
      direction: 'low',
    }));
    const traced = tracePrinciple('safety-stability', PLEDGE, MAPPINGS, figures);
    expect([traced.state, traced.indicators[0]?.figures[0]?.id]).toEqual(['figures', 'STAB-3PLUS']);
    expect(tracePrinciple('safety-stability', DERBY_2016.pledge, DERBY_2016.mappings, figures).state).toBe(
      'figures',
    );
  });

  it('S28 an action of one pledge says nothing of another’s point of the same number', () => {
    const action = {
      id: 'a',
      pledge: 'ambridge-2025',
      point: 1,
      text: 'Build homes',
      ownerRole: 'director',
      dueOn: '2025-12',
      state: 'in-progress',
    } as const;
    const state = (pledge: Pledge) => pledgeState(pledge, [action], [EVIDENCE], ON).points;
    expect(state(PLEDGE)['action-overdue']).toBe(1);
    expect(state(DERBY_2016.pledge)['action-overdue']).toBe(0);
    const record = promiseRecord(
      { pledge: 'ambridge-2025', number: 1 },
      [action],
      [EVIDENCE],
      ON,
      'not-kept',
    );
    expect(record).toMatchObject({ status: 'action-overdue', youngPeopleSay: 'not-kept' });
  });

  it('S30 S49 asks are mapped and never counted; a piece that only repeats its neighbour is left out', () => {
    const asked = voiceByPrinciple([{ ...VOICE_STATEMENTS[0]!, id: 'AMB-1' }]);
    expect(Object.values(asked).flat()).toContain('AMB-1');
    for (const ids of Object.values(voiceByPrinciple(VOICE_STATEMENTS)))
      expect(new Set(ids).size).toBe(ids.length);
    const text = DERBY_2016.pledge.points[1]?.text ?? '';
    const found = checkSource({
      fragments: [{ text: text.split(' ').slice(0, 8).join(' ') }, { text }],
      bodies: [],
    });
    expect(found.points).toHaveLength(1);
  });
});

describe('figures', () => {
  it.each<[string, IndicatorId, readonly number[]]>([
    ['S31', 'STAB-3PLUS', [1, 2]],
    ['S31', 'DIST-20M', [1, 2]],
    ['S32', 'SW-3PLUS', [0, 2]],
    ['S33', 'HEALTH-ASSESS', [1, 2]],
    ['S34', 'EDU-ABS', [20, 200]],
    ['S35', 'CL-EET-19-21', [1, 1]],
    ['S36', 'LEISURE-PASS', [1, 1]],
    ['S38', 'OFFENDING', [0, 2]],
  ])('%s %s of the sixth council', (_, id, expected) => {
    expect(valueOf(id)).toEqual(expected);
    // The sources' own: some row asks for it by words that lead there.
    const asking = SOURCE_MEASURES.filter(({ name, indicators }) =>
      (indicators ?? resolveIndicator(name)?.ids ?? []).includes(id),
    );
    expect(asking.length + (id === 'DIST-20M' ? 1 : 0)).toBeGreaterThan(0);
  });

  it('S37 reviews, visits and plans of a child of any council fall due by the same law', () => {
    const child = {
      dateOfBirth: '2015-05-03',
      care: [{ start: '2025-01-06', end: null, legalStatus: 'V2', placement: 'U6' }],
    } as const;
    const review = (reviews: readonly string[], on: string) =>
      timetable(child, { reviews: [...reviews] }, on).find(({ step }) => step === 'review-1')?.state;
    const due =
      timetable(child, { reviews: [] }, '2025-01-07').find(({ step }) => step === 'review-1')?.due ?? '';
    expect([review([], due), review([due], ON)]).toEqual(['not-yet-due', 'done-on-time']);
    const asked = questionsFor(CARD).map(({ question: { id } }) => id);
    expect(asked).toContain('plans');
  });

  it('S39 S40 S41 who is looked after, the trend, the gap, and a scorecard that is the same every time', () => {
    const profile = populationProfile(CHILDREN, YEAR_END);
    const cells = Object.values(profile.children).flatMap((band) => Object.values(band));
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(profile.count);
    const rutland = Number(/^\d+/.exec(sourceRow('RUT-17').says)?.[0]);
    const then = { on: plainDate('2014-07-31'), count: rutland, approximate: false };
    expect(populationTrend(then, profile).change).toBe(profile.count - rutland);
    expect(scorecardGaps(CARD).map(({ difference }) => difference)).toEqual([40]);
    expect(scorecardMarkdown(CARD)).toBe(scorecardMarkdown(CARD));
  });

  it('S50 places at work and a count of the council’s own', () => {
    const found = summariseWorkPlaces(
      [{ kind: 'apprenticeship', employer: 'council', startedOn: '2025-09-01' }],
      { from: '2025-04-01', until: ON },
    );
    const started = found.ok ? found.value.all.started : 0;
    const count = localCount({
      measure: 'council-apprenticeships',
      population: 'care leavers',
      on: ON,
      count: started,
      of: 4,
    });
    expect(count.ok && count.value.value).toBe(25);
    const asked = answerMeasures(SOURCE_MEASURES, CARD).filter(({ measure }) =>
      measure.answeredBy?.includes('summariseWorkPlaces'),
    );
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 'other'));
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('what the five documents say, beside what the library answers', () => {
  it('S01 the principles that York names are the seven, each found', () => {
    const named = YORK_CONDENSED_VIEW.flatMap(({ principles }) => principles);
    expect(
      named
        .map((id) => getPrinciple(id).letter)
        .sort()
        .join(''),
    ).toBe('abcdefg');
  });

  it('S02 the view of a council that leaves one out loses that one', () => {
    for (const id of PRINCIPLE_IDS) {
      const others = PRINCIPLE_IDS.filter((each) => each !== id);
      expect(expandView(others.map((each, at) => ({ order: at + 1, principles: [each] }))).lost).toEqual([
        id,
      ]);
    }
  });

  it('S04 S06 the first day outside is the 25th birthday: Derby’s "up to age 24" includes the whole year of it', () => {
    const upTo = Number(/up to age (\d+)/.exec(sourceRow('DER-10').says)?.[1]);
    const kim = {
      dateOfBirth: '2001-06-10',
      care: [{ start: '2015-07-01', end: '2019-06-10', legalStatus: 'C2' }],
    } as const;
    const birthday = (age: number) => `${2001 + age}-06-10`;
    expect(
      [birthday(upTo), `${2001 + upTo + 1}-06-09`, birthday(upTo + 1)].map(
        (on) => careStatus(kim, on).principlesApply,
      ),
    ).toEqual(['yes', 'yes', 'no']);
  });

  it('S04 York’s 13 weeks after the 14th birthday alone cover nobody', () => {
    const claim = SOURCE_CLAIMS.find(({ row }) => row === 'YRK-04');
    const weeks = Number(/(\d+) weeks/.exec(claim?.says ?? '')?.[1]);
    const end = toPlainDate((toDay('2015-07-01') + 7 * weeks + 1) as EpochDay);
    const lee = {
      dateOfBirth: '2001-06-10',
      care: [{ start: '2015-07-01', end, legalStatus: 'C2' }],
    } as const;
    expect([
      claim?.legalStatus,
      careStatus(withNothingElse(person(lee)), '2020-01-01').principlesApply,
    ]).toEqual(['misdescribes', 'no']);
  });

  it('S05 a child whom a document takes for the council’s own by parental responsibility may be looked after without it', () => {
    for (const code of ['C09', 'C12'] as const) expect(conflict(code).rows.length).toBeGreaterThan(0);
    const max = {
      dateOfBirth: '2015-05-03',
      care: [{ start: '2025-01-06', end: null, legalStatus: 'V2' }],
    } as const;
    expect([hasParentalResponsibility('V2'), careStatus(max, ON).lookedAfter]).toEqual([false, 'yes']);
  });

  it('S07 the routes that Stoke names had those names then, and one has another now', () => {
    const words = sourceRow('STK-21').says.toLowerCase();
    const then = PERMANENCE_ROUTES.map(
      (route) => [route, permanenceRouteLabel(route, plainDate('2014-01-31'))] as const,
    );
    const named = then.filter(
      ([, label]) => label !== undefined && words.includes(label.toLowerCase().replace(/ order$/, '')),
    );
    expect(named.map(([route]) => route)).toEqual(
      expect.arrayContaining(['special-guardianship', 'live-with-order']),
    );
    const changed = named.filter(([route, label]) => permanenceRouteLabel(route, plainDate(ON)) !== label);
    expect(changed.map(([route]) => route)).toEqual(['live-with-order']);
  });

  it('S16 where a document asks for training, whoever had none is counted, and with everybody trained nothing is', () => {
    const asking = SOURCE_ROWS.filter(
      ({ row, module }) => systemsOf(row).includes('S16') && module === 'principles',
    );
    for (const { row, says } of asking) {
      const framework = {
        council: row,
        title: says,
        bodies: [],
        training: [{ id: row, title: says, roles: ['elected member'] }],
      };
      const training = (on: readonly string[]) => [
        { training: row, post: 'ward 1', role: 'Elected member', on },
      ];
      const codes = (on: readonly string[]) =>
        checkGovernance(framework, { training: training(on) }, ON).findings.map(({ code }) => code);
      expect([codes([]), codes(['2025-06-01'])]).toEqual([['training-missing'], []]);
    }
    expect(asking.length).toBeGreaterThan(0);
  });

  it('S17 a decision that thinks only of one council’s aims names the needs that those leave out', () => {
    for (const { council, objectives = [] } of SOURCE_FRAMEWORKS) {
      const served = PRINCIPLE_IDS.filter((id) =>
        objectives.some(({ principles }) => principles.includes(id)),
      );
      const considered = served.map((principle) => ({ principle, effect: 'helps', note: council }) as const);
      const left = principlesNotConsidered({ ...DECISION, considered });
      expect(left).toEqual(
        PRINCIPLE_IDS.filter(
          (id) => objectivesFor({ council, title: '', bodies: [], objectives }, id).length === 0,
        ),
      );
    }
  });

  it('S20 the frames of the documents lead from heading to heading and back, each from its rows', () => {
    for (const frame of OUTCOME_FRAMES) {
      const { rows, headings } = frame;
      for (const row of rows) expect(systemsOf(sourceRow(row).row)).toContain('S20');
      for (const other of OUTCOME_FRAMES)
        for (const heading of headings)
          for (const there of crosswalk(frame, heading.id, other).headings)
            expect(crosswalk(other, there, frame).headings).toContain(heading.id);
    }
  });

  it('S37 what Derby asks of plans, reviews and visits without a day has its day in law', () => {
    const silent = SOURCE_ROWS.filter(
      ({ row, conflicts }) => systemsOf(row).includes('S37') && conflicts.includes('C06'),
    );
    expect(silent.map(({ says }) => /reviewed/.test(says) || /seen/.test(says))).toEqual(
      silent.map(() => true),
    );
    const child = {
      dateOfBirth: '2015-05-03',
      care: [{ start: '2025-01-06', end: null, legalStatus: 'V2', placement: 'U6' }],
    } as const;
    const steps = timetable(child, { reviews: [], visits: [] }, '2025-01-07');
    for (const kind of ['review', 'visit'])
      expect(steps.some(({ step, due }) => step.startsWith(kind) && due !== null)).toBe(true);
  });

  it('S49 pieces of a sixth council’s text and its names for one body come together in the same way', () => {
    const text = 'Give you a home where you can stay, with people who know you';
    const found = checkSource({
      fragments: [{ text: 'Give you a home where you can' }, { text }, { number: 2, text: 'Ask you first' }],
      statedPointCount: 2,
      bodies: ['The Assembly', 'Family Firm'],
      sameBody: [['The Assembly', 'Family Firm']],
    });
    expect(found.points.map((point) => point.text)).toEqual([text, 'Ask you first']);
    expect(found.bodies).toHaveLength(1);
  });
});
