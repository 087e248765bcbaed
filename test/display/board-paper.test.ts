/** The paper of a board: what it says, and that its page, its Markdown and its JSON say the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  boardPaper,
  boardPaperHtml,
  boardPaperMarkdown,
  scorecardPicture,
  trendPicture,
} from '../../src/display/index.js';
import type { BoardPaper } from '../../src/display/index.js';
import {
  countIndicators,
  englandFigures,
  recordsFromChildren,
  scorecard,
} from '../../src/indicators/index.js';
import type { ChildRows } from '../../src/indicators/index.js';
import { DERBY_2016 } from '../../src/sources/index.js';
import { COUNCIL, ON, file, folder } from '../command/folders.js';
import { ran } from '../command/run.js';

/** So many settled children with a score; the first `moved` of them lived in three places in the year. */
function children(all: number, moved: number, score: number): ChildRows[] {
  const episode = (DECOM: string, RNE: string, URN: string, DEC: string | null) => ({
    DECOM,
    RNE,
    LS: 'C2',
    PLACE: 'U6',
    URN,
    DEC,
    REC: DEC === null ? null : 'X1',
  });
  return Array.from({ length: all }, (_, at) => ({
    id: `${at}`,
    dateOfBirth: '2013-06-15',
    episodes:
      at < moved
        ? [
            episode('2020-01-10', 'S', '1', '2025-06-01'),
            episode('2025-06-01', 'P', '2', '2025-09-01'),
            episode('2025-09-01', 'P', '3', null),
          ]
        : [episode('2020-01-10', 'S', '1', null)],
    oc2: { SDQ_SCORE: score, TEETH_CHECK: at % 10 < 7 ? '1' : '0' },
  }));
}

const now = recordsFromChildren(children(240, 60, 15));
const card = scorecard(now, {
  council: 'Example <Council>',
  yearEnd: ON,
  ids: ['STAB-3PLUS', 'SDQ-AVG', 'HEALTH-DENTAL', 'CLA', 'EDU-PA'],
  before: countIndicators(recordsFromChildren(children(240, 20, 15)), { yearEnd: ON }),
  comparators: [englandFigures(2026)],
});
const { pledge, mappings } = DERBY_2016;
const paper = boardPaper({
  card,
  pledge: { pledge, mappings },
  problems: [
    { severity: 'warning', text: 'a date that is not usual', count: 90 },
    { severity: 'error', text: 'a date of birth is missing', count: 3 },
    { severity: 'error', text: 'a code that is not known', count: 7 },
    { severity: 'info', text: 'a column that is not read', count: 1 },
  ],
});
const of = (from: BoardPaper, id: string) => from.measures.find(({ indicator }) => indicator === id);

/** Text as it is read: without mark-up. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a board paper', () => {
  it('tells means as means, which way is good, and what moved', () => {
    expect(of(paper, 'SDQ-AVG')).toMatchObject({
      figure: '15',
      of: 'over 240 children',
      good: 'Lower is better',
    });
    expect(of(paper, 'STAB-3PLUS')).toMatchObject({ figure: '25%', of: '60 of 240' });
    expect(paper.worse).toEqual([
      'Three or more placements in the year: 25% (60 of 240); the year before 8.3%: worse.',
    ]);
    expect(paper.besideOthers.join(' ')).toMatch(/England 2024-25 10\.4%: worse\./);
    for (const text of [boardPaperHtml(paper), boardPaperMarkdown(paper), JSON.stringify(paper)])
      expect(text).not.toMatch(/3600 of 240|: same|not joined|\bnone\b of/);
  });

  it('tells the data problems and what could not be counted in three lines', () => {
    expect(paper.problems.lines).toEqual([
      'a code that is not known (7)',
      'a date of birth is missing (3)',
      '2 other kinds of problem, 0 of them errors.',
    ]);
    expect(paper.problems.rest).toHaveLength(4);
    expect(paper.notCounted).toEqual({
      lines: [expect.stringMatching(/^Persistent absence: cannot be counted: /)],
      rest: [],
    });
  });

  it('sets the promises beside the figures that speak to them', () => {
    const second = paper.pledge?.promises.find(({ number }) => number === 2);
    expect(second).toMatchObject({
      measures: ['STAB-3PLUS'],
      principles: ['best-interests', 'safety-stability'],
    });
    expect(paper.principles.map(({ letter }) => letter).join('')).toBe('abcdefg');
    expect(paper.principles.find(({ id }) => id === 'express-views')).toMatchObject({ measures: [] });
    const drafts = boardPaper({ card, pledge: { pledge, mappings: [] } });
    expect(drafts.pledge?.promises.every(({ measures }) => measures.length === 0)).toBe(true);
  });

  it('shows nothing of what may not be shown', () => {
    const hidden = boardPaper({ card, hidden: ['STAB-3PLUS'] });
    for (const text of [boardPaperHtml(hidden), boardPaperMarkdown(hidden), JSON.stringify(hidden)]) {
      expect(text).not.toMatch(/60 of 240/);
      expect(text).toMatch(/Not shown/);
    }
    expect(hidden.worse).toEqual([]);
    expect(of(hidden, 'STAB-3PLUS')).toMatchObject({ value: null, shown: false });
    const { svg } = scorecardPicture(hidden.measures, 'England 2024-25');
    expect(svg.match(/r="7" fill="#0b5394"/g)).toHaveLength(1);
  });

  it('says the same on the page, in Markdown and in JSON', () => {
    const page = read(boardPaperHtml(paper));
    const markdown = boardPaperMarkdown(paper);
    for (const { title, figure, of: whole } of paper.measures) {
      expect(page).toContain(title);
      expect(markdown).toMatch(new RegExp(`${figure.replace('.', '\\.')} \\(${whole}\\)`));
      expect(page).toContain(`${figure} ${whole}`);
    }
    expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
    const marked = [...boardPaperHtml(paper).matchAll(/data-measure="([^"]+)">([^<]+)</g)];
    expect(marked.length).toBeGreaterThan(paper.measures.length);
    for (const [, id = '', figure] of marked) expect([id, figure]).toEqual([id, of(paper, id)?.figure]);
  });

  it('is one page that needs nothing beside it, and runs nothing', () => {
    const html = boardPaperHtml(paper);
    expect(html).not.toMatch(/<script|src=|href=|url\(|@import|onload|<Council>/i);
    expect(html.match(/<section[^>]*class="principle"/g)?.length).toBeGreaterThanOrEqual(7);
  });
});

describe('a picture', () => {
  it('prints each number, and draws the mark of others last', () => {
    const { svg, words } = scorecardPicture(paper.measures, 'England 2024-25');
    for (const { figure, unit } of paper.measures)
      if (unit === 'percent') expect(svg).toContain(`>${figure}<`);
    expect(words).toMatch(
      /Three or more placements in the year: 25%, the year before 8\.3%, England 2024-25 10\.4%/,
    );
    const row = svg.slice(svg.indexOf('>Three or more placements'));
    expect(row.indexOf('#b45309')).toBeGreaterThan(row.indexOf('r="7"'));
  });

  it('leaves a gap where a year may not be shown', () => {
    const measure = boardPaper({
      card,
      years: [{ name: '2024-25', counted: countIndicators(now, { yearEnd: ON }), hidden: ['STAB-3PLUS'] }],
    }).measures.find(({ indicator }) => indicator === 'STAB-3PLUS');
    if (measure === undefined) throw new Error('no measure');
    const { svg } = trendPicture(measure);
    expect(svg).toMatch(/not shown/);
    expect(svg.match(/<circle/g)).toHaveLength(1);
  });
});

describe('the report command', () => {
  it('writes a page, Markdown or JSON, hides small counts, and takes years and a pledge', async () => {
    const out = `${folder('report', {})}/paper.html`;
    const pledgeFile = file('report-pledge.json', JSON.stringify({ pledge, mappings }));
    const args = [COUNCIL, '--on', ON, '--council', 'Example Council', '--pledge', pledgeFile];
    expect(await ran(['report', ...args, '--out', out])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/);
    const json = JSON.parse((await ran(['report', ...args, '--format', 'json'])).out) as BoardPaper;
    expect(of(json, 'STAB-3PLUS')).toMatchObject({ shown: false, figure: 'Not shown' });
    expect(json.people?.statuses.some(({ people }) => people !== null && people > 0 && people < 6)).toBe(
      false,
    );
    const whole = JSON.parse(
      (await ran(['report', ...args, '--whole', '--format', 'json'])).out,
    ) as BoardPaper;
    expect(of(whole, 'STAB-3PLUS')).toMatchObject({ shown: true, small: true });
    const markdown = (await ran(['report', ...args, '--no-england', '--format', 'markdown'])).out;
    expect(markdown).toMatch(/^# Example Council\. /);
    expect(markdown).not.toMatch(/England/);
  });

  it('refuses two returns of one year', async () => {
    expect(await ran(['report', COUNCIL, COUNCIL, '--on', ON])).toMatchObject({ code: 2, out: '' });
  });
});

describe('what moved', () => {
  it('is called better or worse only where it was tested; numbers of everybody are so many more or fewer', () => {
    expect([...paper.better, ...paper.worse].join(' ')).not.toMatch(/not tested|more\.|fewer\./);
    for (const sentence of paper.notTested)
      expect(sentence).toMatch(/: (\d+ (more|fewer)|.*not tested against chance)\.$/);
    const moved = [...paper.better, ...paper.worse, ...paper.tooSmallToSay, ...paper.notTested];
    expect(new Set(moved).size).toBe(moved.length);
    expect(moved).toHaveLength(
      paper.measures.filter(
        ({ before }) =>
          before !== null && !['same', 'not-comparable', 'not-shown'].includes(before.direction),
      ).length,
    );
  });
});
