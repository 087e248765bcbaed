/** The questions of a board paper: which, why, in which order, and that nothing hidden raises one. */
import { describe, expect, it } from 'vitest';
import { boardPaper, boardPaperHtml, boardPaperMarkdown, boardPaperTables } from '../../src/display/index.js';
import type { BoardPaperParts } from '../../src/display/index.js';
import {
  countIndicators,
  recordsFromChildren,
  scorecard,
  scorecardGaps,
} from '../../src/indicators/index.js';
import type { ChildRows, IndicatorId } from '../../src/indicators/index.js';
import { confirmMapping, suggestMapping } from '../../src/pledge/index.js';
import type { Pledge } from '../../src/pledge/index.js';
import { chain, child, settled } from '../indicators/children.js';

const ON = '2025-03-31';
const BEFORE = '2024-03-31';
const IDS: readonly IndicatorId[] = ['STAB-3PLUS', 'HEALTH-DENTAL', 'CLA', 'EDU-PA'];

/** So many children, of whom the first moved twice in the year. */
function children(all: number, moved: number, year: number): ChildRows[] {
  const mover = child(
    chain([
      ['2020-01-10', 'S', 'U4', 'A'],
      [`${year - 1}-05-01`, 'P', 'U4', 'B'],
      [`${year - 1}-09-01`, 'P', 'U4', 'C'],
    ]),
  );
  return Array.from({ length: all }, (_, at) => ({
    ...(at < moved ? mover : settled({ oc2: { TEETH_CHECK: at % 2 === 0 ? '1' : '0' } })),
    id: `${at}`,
  }));
}
const records = recordsFromChildren(children(200, 60, 2025));
const old = recordsFromChildren(children(200, 20, 2024));
const beside = (value: number) => [{ name: 'Borsetshire', figures: { 'STAB-3PLUS': { value } } }];
const card = scorecard(records, {
  council: 'Ambridge',
  yearEnd: ON,
  ids: IDS,
  before: countIndicators(old, { yearEnd: BEFORE, ids: IDS }),
  comparators: beside(9),
});
const gaps = scorecardGaps(
  card,
  scorecard(old, { council: 'Ambridge', yearEnd: BEFORE, ids: IDS, comparators: beside(9) }),
);

const PLEDGE: Pledge = {
  id: 'p',
  council: 'Ambridge',
  title: 'Our word',
  audience: ['looked-after-children'],
  pointsStatus: 'published',
  points: [
    { number: 1, text: 'A home where you can stay' },
    { number: 2, text: 'Help with homework and school' },
    { number: 3, text: 'We listen to your views' },
  ],
};
const [home, school, views] = suggestMapping(PLEDGE);
const by = { role: 'Participation officer', on: '2024-08-01' };
const mappings = [
  confirmMapping(PLEDGE, home!, { kind: 'accept', indicators: ['placement-moves-3plus'] }, by),
  confirmMapping(PLEDGE, school!, { kind: 'accept', indicators: ['school-attendance'] }, by),
  confirmMapping(PLEDGE, views!, { kind: 'accept', indicators: ['survey-feels-listened-to'] }, by),
];
const paperOf = (more: Partial<BoardPaperParts> = {}) =>
  boardPaper({ card, pledge: { pledge: PLEDGE, mappings }, ...more });
const few = (paper: ReturnType<typeof boardPaper>) =>
  paper.questions.filter(({ shortlisted }) => shortlisted);

describe('the questions of a board paper', () => {
  const paper = paperOf({ gaps });

  it('are three to eight, each with why, and the one that is asked of everything is among them', () => {
    const listed = few(paper);
    expect(listed.length).toBeGreaterThanOrEqual(3);
    expect(listed.length).toBeLessThanOrEqual(8);
    expect(listed.some(({ id }) => id === 'good-enough')).toBe(true);
    for (const { because } of paper.questions) expect(because.length).toBeGreaterThan(0);
    expect(new Set(paper.questions.map(({ id }) => id)).size).toBe(paper.questions.length);
  });

  it('begin with what a figure raises: worse than before, than another, and a gap that is wider', () => {
    const [first] = paper.questions;
    expect(first).toMatchObject({
      id: 'stop-moving',
      measures: ['STAB-3PLUS'],
      principles: ['safety-stability'],
      promises: [1],
    });
    expect(first?.because.join(' ')).toMatch(/30%; 10% the year before\..*30%; 9% for Borsetshire\..*21 /);
    expect(paperOf().questions[0]?.because.join(' ')).not.toMatch(/before, the gap/);
  });

  it('say of every promise that no figure answers that it bears on one', () => {
    const borneOn = new Set(few(paper).flatMap(({ promises }) => promises));
    expect([...borneOn].sort()).toEqual([1, 2, 3]);
    const of = paper.questions.find(({ promises }) => promises.includes(2));
    expect(of?.because.join(' ')).toMatch(/1 measure that would answer it cannot be counted.*Point 2 of the/);
  });

  it('take nothing from a figure that may not be shown, now or before', () => {
    const hidden = paperOf({ gaps, hidden: ['STAB-3PLUS'] });
    expect(hidden.questions.map(({ id }) => id)).not.toContain('stop-moving');
    expect(JSON.stringify(hidden.questions)).not.toMatch(/30%|10%/);
    const before = paperOf({ gaps, hiddenBefore: ['STAB-3PLUS'] });
    expect(JSON.stringify(before.questions)).not.toMatch(/10%|the gap was/);
    expect(before.questions[0]?.because.join(' ')).toMatch(/30%; 9% for Borsetshire/);
  });

  it('stand in the page, the Markdown and the tables alike', () => {
    const html = boardPaperHtml(paper);
    const markdown = boardPaperMarkdown(paper);
    for (const { asks, shortlisted } of paper.questions) {
      expect([html.includes(`<h3>${asks}</h3>`), markdown.includes(`### ${asks}\n`)]).toEqual([
        shortlisted,
        shortlisted,
      ]);
    }
    const more = paper.questions.filter(({ shortlisted }) => !shortlisted).length;
    expect(markdown.includes(`${more} more`)).toBe(more > 0);
    expect(boardPaperTables(paper).find(({ name }) => name === 'Questions')?.rows).toHaveLength(
      paper.questions.length,
    );
  });
});
