/** What is said of a duty changes on the day on which the law does: the day before, the day, and the day after. */
import { describe, expect, it } from 'vitest';
import { DUTIES, dutyWords } from '../../src/eligibility/index.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type { EpochDay } from '../../src/kernel/calendar.js';

const said = (id: string, on: string): string =>
  DUTIES.filter((duty) => duty.id === id)
    .map((duty) => Object.values(dutyWords(duty, on)).join('; '))
    .join('; ');
const shifted = (day: string, by: number): string => toPlainDate((toDay(day) + by) as EpochDay);

/** The duty, the day, and what is said from then on and was not before. */
const FROM: readonly (readonly [string, string, RegExp])[] = [
  ['DUTY-4a', '2014-01-27', /persistently absent, at risk of harm, or asks/],
  ['DUTY-5', '2015-04-01', /in a long-term foster placement of a year or more/],
  ['DUTY-5e', '2013-04-19', /governor of youth detention accommodation/],
  ['DUTY-8', '2014-05-13', /virtual school head/],
  ['DUTY-10', '2015-04-01', /nominated officer/],
  ['DUTY-10a', '2015-04-01', /every looked-after child/],
  ['DUTY-17', '2014-01-27', /director where it is not in an adjoining area/],
  ['DUTY-26', '2023-10-28', /supported accommodation/],
];

describe('the words of a duty', () => {
  it.each(FROM)('%s from %s', (id, day, words) => {
    expect(said(id, shifted(day, -1))).not.toMatch(words);
    expect(said(id, day)).toMatch(words);
    expect(said(id, shifted(day, 1))).toBe(said(id, day));
  });

  it('have a day here wherever they change, but for the months of coronavirus', () => {
    const coronavirus = ['2020-04-24', '2020-09-25', '2021-10-01'];
    const changes = DUTIES.flatMap(({ id, wording }) => wording.map(({ from }) => `${id} ${from ?? ''}`));
    const here = new Set(FROM.map(([id, day]) => `${id} ${day}`));
    expect(
      changes.filter((each) => !here.has(each) && !coronavirus.some((day) => each.endsWith(day))),
    ).toEqual([]);
  });

  it.each(['DUTY-2', 'DUTY-4', 'DUTY-13'])('%s of the months of 2020, and again after them', (id) => {
    const usual = said(id, '2020-04-23');
    expect(said(id, '2020-04-24')).not.toBe(usual);
    expect(said(id, '2020-09-24')).toBe(said(id, '2020-04-24'));
    expect(said(id, '2020-09-25')).toBe(usual);
  });
});
