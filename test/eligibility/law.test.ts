/** The dated values of the law of England, and how another law is tried. */
import { describe, expect, it } from 'vitest';
import type { Law } from '../../src/eligibility/index.js';
import { LAW_OF_ENGLAND, PROVISIONS, careStatus, person, statusOn } from '../../src/eligibility/index.js';
import { RECOMMENDED } from '../../src/eligibility/index.js';
import { LAW_CITED, LAW_ROWS } from '../../src/law/england.js';
import { englandInDays } from '../../src/law/in-days.js';
import { inDays, valueOn } from '../../src/law/law.js';
import { STILL_OPEN, plainDate, toDay } from '../../src/kernel/calendar.js';
import { stay, whole } from './days.js';

const citation = { instrument: 'An invented Act', provision: 's.1', href: '' };

describe('LAW_OF_ENGLAND', () => {
  const { readings: _readings, ...dated } = LAW_OF_ENGLAND;

  it('holds each value from its day', () => {
    const table = Object.entries(dated).flatMap(([name, entries]) =>
      entries.map(({ from, value }: { from: unknown; value: unknown }) => [name, from, value]),
    );
    expect(table).toEqual([
      ['careDaysNeeded', '2001-10-01', 91],
      ['daysCountFromAge', '2001-10-01', 14],
      ['daysCountFromAge', '2011-04-01', 14],
      ['leavingCareFromAge', '1991-10-14', 16],
      ['adultFromAge', '1991-10-14', 18],
      ['unaskedUntilAge', '2001-10-01', 21],
      ['qualifyingUntilAge', '1991-10-14', 21],
      ['principlesUntilAge', '2018-04-01', 25],
      ['supportOnRequestUntilAge', '2018-04-01', 25],
      ['returnToEducationUntilAge', '2011-04-01', 25],
      ['studyHelpUntilAge', '2001-10-01', 24],
      ['studyHelpUntilAge', '2011-04-01', 25],
      ['hoursOfAccommodation', '1991-10-14', 24],
      ['monthsWithFamily', '2001-10-01', 6],
      ['monthsWithFamily', '2011-04-01', 6],
      ['monthsInHealthOrEducation', '1991-10-14', 3],
      ['shortBreakRule', '2001-10-01', 'leaves-out-days'],
      ['shortBreakRule', '2011-04-01', 'leaves-out-child'],
      ['daysOfShortPlacement', '2001-10-01', 28],
      ['daysOfShortPlacement', '2011-04-01', 28],
      ['daysOfOneBreak', '2011-04-01', 17],
      ['daysOfOneBreak', '2020-04-24', null],
      ['daysOfOneBreak', '2020-09-25', 17],
      ['breakDaysInTwelveMonths', '2011-04-01', 75],
      ['adviceAndAssistance', '1991-10-14', true],
      ['specialGuardianship', '2005-12-30', true],
      ['youthDetentionRemand', '2012-12-03', true],
      ['remandOutsideRegulation3', '2013-04-19', true],
      ['englandAlone', '2016-04-06', true],
      ['liveWithOrder', '1991-10-14', 'residence order'],
      ['liveWithOrder', '2014-04-22', 'child arrangements order'],
      ['previouslyLookedAfter', '2018-09-01', true],
      ['guardianshipRoute', '2018-09-01', true],
      ['guardianshipRoute', null, false],
    ]);
  });

  it('cites each provision by instrument, place and address', () => {
    for (const { instrument, provision, href } of Object.values(PROVISIONS)) {
      expect(instrument).toMatch(/ (Act|Regulations|Order) \d{4}$/);
      expect(provision).toMatch(/^(s\.|reg |Sch |art )\d/);
      expect(href).toMatch(
        /^https:\/\/www\.legislation\.gov\.uk\/(ukpga|uksi)\/\d{4}\/\d+\/(section|regulation|schedule|article)\/\w+/,
      );
    }
    for (const entries of Object.values(dated))
      for (const entry of entries) expect(Object.values(PROVISIONS)).toContainEqual(entry.citation);
  });
});

describe('the rows of the law', () => {
  it('have each their provision', () => {
    expect(Object.keys(LAW_CITED)).toEqual(Object.keys(LAW_ROWS));
    for (const [name, rows] of Object.entries(LAW_ROWS))
      expect(LAW_CITED[name as keyof typeof LAW_CITED]).toHaveLength(rows.length);
  });

  it('make the same law in days, with the recommended readings, as the law with its citations', () => {
    const { readings, ...england } = englandInDays();
    const { readings: recommended, ...law } = inDays(LAW_OF_ENGLAND);
    expect(england).toEqual(law);
    expect([readings, recommended]).toEqual([{}, RECOMMENDED]);
  });
});

describe('inDays', () => {
  it('gives the same object for the same law, and the first day of each', () => {
    const days = inDays(LAW_OF_ENGLAND);
    expect(inDays(LAW_OF_ENGLAND)).toBe(days);
    expect(inDays({ ...LAW_OF_ENGLAND })).not.toBe(days);
    expect(inDays({ ...LAW_OF_ENGLAND })).toEqual(days);
    expect([days.leavingCareFrom, days.principlesFrom, days.adviceAndAssistanceFrom]).toEqual(
      ['2001-10-01', '2018-04-01', '1991-10-14'].map((text) => toDay(text)),
    );
  });

  it('puts entries in order of their days, and leaves out those without one', () => {
    const law: Law = {
      ...LAW_OF_ENGLAND,
      careDaysNeeded: [
        { from: plainDate('2030-01-01'), value: 60, citation },
        { from: null, value: 1, citation },
        ...LAW_OF_ENGLAND.careDaysNeeded,
      ],
      previouslyLookedAfter: [{ from: null, value: true, citation }],
    };
    const days = inDays(law);
    expect(days.careDaysNeeded.map((step) => step.value)).toEqual([91, 60]);
    expect(days.previouslyLookedAfterFrom).toBe(STILL_OPEN);
    const on = ['2001-09-30', '2001-10-01', '2029-12-31', '2030-01-01'].map((text) =>
      valueOn(days.careDaysNeeded, toDay(text)),
    );
    expect(on).toEqual([undefined, 91, 91, 60]);
  });
});

describe('another law', () => {
  it('is used from its day on', () => {
    const record = person(whole({ dateOfBirth: '2008-06-10', care: [stay('2025-01-01', null)] }));
    const amended: Law = {
      ...LAW_OF_ENGLAND,
      careDaysNeeded: [
        ...LAW_OF_ENGLAND.careDaysNeeded,
        { from: plainDate('2025-03-01'), value: 10, citation },
      ],
    };
    expect(['2025-02-28', '2025-03-01'].map((on) => statusOn(record, on, amended))).toEqual([
      'none',
      'eligible',
    ]);
    expect(statusOn(record, '2025-03-01')).toBe('none');
  });

  it('the principles may stop at another age', () => {
    const record = person(whole({ dateOfBirth: '2008-06-10', care: [stay('2022-07-01', null)] }));
    const until = (value: number): Law => ({
      ...LAW_OF_ENGLAND,
      principlesUntilAge: [{ from: plainDate('2018-04-01'), value, citation }],
    });
    const owed = (value: number, on: string) => careStatus(record, on, until(value)).principlesApply;
    expect([owed(21, '2029-06-09'), owed(21, '2029-06-10')]).toEqual(['yes', 'no']);
    expect([owed(25, '2033-06-09'), owed(25, '2033-06-10')]).toEqual(['yes', 'no']);
    expect([owed(27, '2035-06-09'), owed(27, '2035-06-10')]).toEqual(['yes', 'no']);
  });
});
