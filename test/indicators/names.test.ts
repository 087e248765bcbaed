import { describe, expect, it } from 'vitest';
import {
  FORMER_NAMES,
  INDICATOR_IDS,
  indicatorDefinition,
  isIndicatorId,
  resolveIndicator,
} from '../../src/indicators/index.js';
import { indicatorPage } from '../../src/indicators/publishing/indicator-page.js';

describe('names of measures', () => {
  it.each([
    ['NI 58', 'SDQ-AVG'],
    ['NI 61', 'ADOPT-12M'],
    ['NI 62', 'STAB-3PLUS'],
    ['ni62', 'STAB-3PLUS'],
    ['NI-63', 'STAB-2Y'],
    ['NI 66', 'REV-TIMELY'],
    ['NI 99', 'NI-99'],
    ['NI-100', 'NI-100'],
    ['NI 101', 'NI-101'],
    ['NI 147', 'CL-ACC-19-21'],
    ['NI 148', 'CL-EET-19-21'],
    ['PAF A1', 'STAB-3PLUS'],
    ['D78', 'STAB-2Y'],
    ['LAIT 372', 'STAB-3PLUS'],
    ['LAIT indicator 393', 'STAB-2Y'],
    ['stab-3plus', 'STAB-3PLUS'],
    ['DIST-20M-LEGACY', 'DIST-20M-LEGACY'],
    [
      'percentage of under 16s looked after for more than 2.5 years and in the same placement for at least 2 years',
      'STAB-2Y',
    ],
    ['Numbers of children with three or more placements', 'STAB-3PLUS'],
    ['number of children at a distance of 20 miles or more from home', 'DIST-20M-LEGACY'],
    ['Take-up of concessionary leisure passes', 'LEISURE-PASS'],
    ['up-to-date high quality PEPs', 'PEP-TERM'],
    ['School admissions', 'ADMIT-UNPLACED'],
  ])('%s leads to %s', (text, id) => {
    expect(resolveIndicator(text)?.id).toBe(id);
  });

  it('says what differs, and guesses nothing', () => {
    expect(resolveIndicator('NI 148')?.note).toContain('not higher education');
    expect(resolveIndicator('STAB-2Y')).toEqual({ id: 'STAB-2Y', ids: ['STAB-2Y'], note: '' });
    expect(resolveIndicator('NI 999')).toBeUndefined();
    expect(resolveIndicator('')).toBeUndefined();
  });

  it('leads every name to the measures it says', () => {
    for (const { name, ids, note } of FORMER_NAMES)
      expect(resolveIndicator(name)).toEqual({ id: ids[0], ids, note });
  });

  it('knows its own ids exactly', () => {
    expect(isIndicatorId('STAB-3PLUS')).toBe(true);
    expect(isIndicatorId('stab-3plus')).toBe(false);
  });
});

describe('pages', () => {
  it.each(INDICATOR_IDS.map((id) => [id]))('%s has a page with every reason and a worked example', (id) => {
    const page = indicatorPage(id);
    for (const code of Object.keys(indicatorDefinition(id).reasons)) expect(page).toContain(`\`${code}\``);
    expect(page).toContain('## Worked example');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(page.toLowerCase()).not.toMatch(/\b(compliant|rating|outstanding|inadequate)\b/);
  });
});
