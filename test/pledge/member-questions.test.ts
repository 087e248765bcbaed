/** Questions a member can ask: the bank, and what a council's own figures and pledge raise. */
import { describe, expect, it } from 'vitest';
import {
  countIndicators,
  figureGap,
  populationProfile,
  recordsFromChildren,
  scorecard,
  scorecardGaps,
} from '../../src/indicators/index.js';
import type { ChildRows, Scorecard } from '../../src/indicators/index.js';
import {
  QUESTIONS,
  questionsFor,
  type Pledge,
  type PointMapping,
  type RaisedQuestion,
} from '../../src/pledge/index.js';
import { SOURCE_ROWS, sourceRow } from '../../src/sources/index.js';
import { chain, child, settled } from '../indicators/children.js';

const YEAR_END = '2025-03-31';
const moved = () =>
  child(
    chain([
      ['2020-01-10', 'S', 'U4', 'A'],
      ['2024-05-01', 'P', 'U4', 'B'],
      ['2024-09-01', 'P', 'U4', 'C'],
    ]),
  );
const records = (children: readonly ChildRows[]) =>
  recordsFromChildren(children.map((one, at) => ({ ...one, id: String(at) })));
const many = (count: number, one: () => ChildRows) => Array.from({ length: count }, one);

const PLEDGE: Pledge = {
  id: 'ambridge',
  council: 'Ambridge',
  title: 'Our word',
  audience: ['looked-after-children'],
  pointsStatus: 'published',
  points: [
    { number: 1, text: 'Keep you in one home' },
    { number: 2, text: 'Give you somebody to speak for you' },
    { number: 3, text: 'Help you use every service' },
  ],
};
const by = { status: 'confirmed', confirmedBy: 'Participation officer', confirmedOn: '2025-06-01' } as const;
const MAPPINGS: readonly PointMapping[] = [
  { point: 1, primary: ['safety-stability'], indicators: ['placement-moves-3plus'], reason: 'Home', ...by },
  { point: 2, primary: ['express-views'], indicators: ['advocacy-take-up'], reason: 'Voice', ...by },
  { point: 3, primary: ['access-services'], reason: 'Services', ...by },
];

const THIS_YEAR = records([...many(12, moved), ...many(28, () => settled())]);
const LAST_YEAR = records(many(40, () => settled()));
const card = (comparator: number): Scorecard =>
  scorecard(THIS_YEAR, {
    council: 'Ambridge',
    yearEnd: YEAR_END,
    before: countIndicators(LAST_YEAR, { yearEnd: YEAR_END }),
    comparators: [{ name: 'England', figures: { 'STAB-3PLUS': { value: comparator } } }],
  });
const named = (raised: readonly RaisedQuestion[], id: string) =>
  raised.find(({ question }) => question.id === id);

describe('the bank', () => {
  it('S30 has each question with its rows, which exist, and something to answer it', () => {
    const known = new Set(SOURCE_ROWS.map(({ row }) => row));
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const { asks, foundIn } of QUESTIONS) {
      expect(asks).toMatch(/^[A-Z].*\?$/);
      expect(foundIn.length).toBeGreaterThan(0);
      expect(foundIn.filter((row) => !known.has(row))).toEqual([]);
    }
  });

  it('S03 S30 holds the three things a member is to know, and every ask and measure of the sources', () => {
    // Stoke's three, in the order in which its requirement of a member names them.
    const three = QUESTIONS.filter(({ profile }) => profile !== undefined);
    const said = sourceRow('STK-46').says.toLowerCase();
    const places = three.map(({ id }) => said.indexOf(id.replaceAll('-', ' ')));
    expect(places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1))).toBe(true);
    expect(three.every(({ foundIn }) => foundIn.includes('STK-46'))).toBe(true);
    const found = new Set(QUESTIONS.flatMap(({ foundIn }) => foundIn));
    for (const row of [
      'YRK-43',
      'YRK-44',
      'YRK-45',
      'YRK-46',
      'STK-04',
      'STK-05',
      'STK-06',
      'STK-09',
      'STK-11',
      'STK-12',
    ])
      expect(found).toContain(row);
    const dudley = SOURCE_ROWS.filter(
      ({ row, kinds }) => row.startsWith('DUD') && kinds.includes('indicator'),
    );
    for (const { row } of dudley.filter(({ row }) => row !== 'DUD-24')) expect(found).toContain(row);
    expect(QUESTIONS.find(({ id }) => id === 'good-enough')?.foundIn).toHaveLength(7);
  });
});

describe('questions that figures raise', () => {
  it('S30 a figure that is worse than the year before and than others, with the promise it bears on', () => {
    const raised = named(questionsFor(card(5), PLEDGE, MAPPINGS), 'stop-moving');
    expect(raised?.because.map(({ reason, indicator }) => [reason, indicator])).toEqual([
      ['worse-than-before', 'STAB-3PLUS'],
      ['worse-than-others', 'STAB-3PLUS'],
    ]);
    expect(raised?.because[0]?.says).toMatch(/: 30%; 0% the year before\.$/);
    expect(raised?.because[1]?.says).toMatch(/: 30%; 5% for England\.$/);
    expect(raised?.promises).toEqual([{ point: 1, text: 'Keep you in one home' }]);
    expect(raised?.figures.map(({ indicator }) => indicator)).toContain('STAB-3PLUS');
  });

  it('a figure that is better, or whose difference is too small to say, raises nothing', () => {
    const calm = scorecard(LAST_YEAR, {
      council: 'Ambridge',
      yearEnd: YEAR_END,
      before: countIndicators(THIS_YEAR, { yearEnd: YEAR_END }),
      comparators: [{ name: 'England', figures: { 'STAB-3PLUS': { value: 0.1 } } }],
    });
    expect(named(questionsFor(calm), 'stop-moving')).toBeUndefined();
  });

  it('always asks what every corporate parent asks, and answers from the profile where there is one', () => {
    const ids = (raised: readonly RaisedQuestion[]) => raised.map(({ question }) => question.id);
    const empty = scorecard(records([]), { council: 'Ambridge', yearEnd: YEAR_END });
    expect(
      ids(questionsFor(empty)).filter((id) => ['how-many', 'how-old', 'where', 'good-enough'].includes(id)),
    ).toEqual(['how-many', 'how-old', 'where', 'good-enough']);
    const raised = questionsFor(card(5), PLEDGE, MAPPINGS, {
      profile: populationProfile(THIS_YEAR, YEAR_END),
      profileBefore: populationProfile(LAST_YEAR, '2024-03-31'),
    });
    expect(named(raised, 'how-many')?.profile).toBe('40 on 31 March 2025, as many as on 31 March 2024.');
    expect(named(raised, 'how-old')?.profile).toMatch(/^On 31 March 2025: under 1 0, /);
    expect(named(raised, 'where')?.profile).toMatch(
      /inside the area \d+, outside the area \d+, not known \d+\.$/,
    );
    expect(named(questionsFor(card(5)), 'how-many')?.profile).toBeNull();
  });

  it('a promise that no figure answers, and one that nothing measures', () => {
    const raised = questionsFor(card(5), PLEDGE, MAPPINGS);
    expect(named(raised, 'advocate')?.because).toEqual([
      {
        reason: 'promised-without-figure',
        indicator: null,
        says: 'Point 2 of the pledge bears on it, and no figure here answers.',
      },
    ]);
    expect(named(raised, 'services-at-the-table')?.because.map(({ reason }) => reason)).toEqual(['promised']);
    expect(named(questionsFor(card(5)), 'services-at-the-table')).toBeUndefined();
  });

  it('a draft counts only when asked for', () => {
    const drafts = MAPPINGS.map(({ point, primary, indicators }): PointMapping => ({
      point,
      primary,
      ...(indicators && { indicators }),
      status: 'suggested',
    }));
    expect(named(questionsFor(card(5), PLEDGE, drafts), 'stop-moving')?.promises).toEqual([]);
    expect(
      named(questionsFor(card(5), PLEDGE, drafts, { includeSuggested: true }), 'stop-moving')?.promises,
    ).toHaveLength(1);
  });

  it('a measure that could not be counted is named with what is missing', () => {
    const raised = named(questionsFor(card(5)), 'leavers-work');
    expect(raised?.because[0]?.reason).toBe('not-counted');
    expect(raised?.because[0]?.says).toMatch(/Cannot be counted: the records do not hold/);
  });

  it('says nothing of good or bad, and is the same in the order of the bank every time', () => {
    const raised = questionsFor(card(5), PLEDGE, MAPPINGS);
    expect(JSON.stringify(raised)).not.toMatch(/complian|fail|inadequate|target/i);
    const order = QUESTIONS.map(({ id }) => id);
    const at = raised.map(({ question }) => order.indexOf(question.id));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(questionsFor(card(5), PLEDGE, MAPPINGS)).toEqual(raised);
  });

  it('a bank of one’s own is asked from instead', () => {
    const own = [{ ...QUESTIONS[0]!, id: 'own', asks: 'Is anybody out there?' }];
    expect(questionsFor(card(5), PLEDGE, MAPPINGS, { bank: own }).map(({ question }) => question.id)).toEqual(
      ['own'],
    );
  });
});

describe('the gap', () => {
  it.each([
    [{ ours: 12.4, theirs: 10.4 }, 'low', { ours: 14, theirs: 10.9 }, [2, 2, 3.1, -1.1, 'narrower']],
    [{ ours: 12.4, theirs: 10.4 }, 'high', { ours: 12.4, theirs: 10.4 }, [2, -2, 2, 0, 'same']],
    [{ ours: 8, theirs: 10 }, 'high', { ours: 11, theirs: 10 }, [-2, 2, 1, 1, 'wider']],
    [{ ours: 8, theirs: 10 }, 'context', undefined, [-2, null, null, null, 'not-comparable']],
    [{ ours: null, theirs: 10 }, 'low', { ours: 11, theirs: 10 }, [null, null, 1, null, 'not-comparable']],
    [{ ours: 0.3, theirs: 0.1 }, 'low', undefined, [0.2, 0.2, null, null, 'not-comparable']],
  ] as const)('S40 of %j, better %s, before %j', (now, polarity, before, expected) => {
    const { difference, behind, earlier, change, way } = figureGap(now, polarity, before);
    expect([difference, behind, earlier, change, way]).toEqual(expected);
  });

  it('S40 of a scorecard to each comparator, and the question that a wider one raises', () => {
    const earlier = scorecard(LAST_YEAR, {
      council: 'Ambridge',
      yearEnd: YEAR_END,
      comparators: [{ name: 'England', figures: { 'STAB-3PLUS': { value: 1 } } }],
    });
    const gaps = scorecardGaps(card(5), earlier);
    expect(gaps).toEqual([
      expect.objectContaining({
        indicator: 'STAB-3PLUS',
        name: 'England',
        difference: 25,
        earlier: -1,
        change: 24,
        way: 'wider',
      }),
    ]);
    const raised = named(questionsFor(card(5), PLEDGE, MAPPINGS, { gaps }), 'stop-moving');
    expect(raised?.because.map(({ reason }) => reason)).toContain('gap-wider');
    expect(raised?.because.find(({ reason }) => reason === 'gap-wider')?.says).toMatch(
      /25 percentage points behind England; before, the gap was 1\.$/,
    );
    expect(scorecardGaps(card(5)).map(({ way }) => way)).toEqual(['not-comparable']);
  });
});
